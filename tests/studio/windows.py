"""Which window is in front: nobody types before the window that was asked for is there."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

W = TypeVar("W", bound=QWidget)
PATIENCE, LOOK_MS = 8.0, 10  # seconds; milliseconds


def _wait(there: Callable[[], bool]) -> bool:
    """Whether it is so within a while."""
    end = time.monotonic() + PATIENCE
    while not there() and time.monotonic() < end:
        QTest.qWait(LOOK_MS)
    return there()


def in_front(kind: type[W]) -> W:
    """The window of a kind that was asked for, once it is the active one."""
    assert _wait(lambda: isinstance(QApplication.activeWindow(), kind)), (
        f"{QApplication.activeWindow()} is in front, not a {kind.__name__}"
    )
    found = QApplication.activeWindow()
    assert isinstance(found, kind)
    return found


def bring_to_front(widget: QWidget) -> None:
    """Make the window of a widget the active one, as a click on its frame or a window manager does."""
    window = widget.window()
    window.activateWindow()
    assert _wait(window.isActiveWindow), f"{window} does not come to the front"
