"""A screen reader finds a name for everything one can act on, in every panel, editor and window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAccessible

from hie_studio.main_window import MainWindow
from studio.comfort.everything import is_control, open_everything, path_of, widgets


def test_everything_one_can_act_on_has_a_name(qtbot, window: MainWindow, tmp_path: Path):
    nameless: dict[str, str] = {}
    seen = 0
    for place in open_everything(qtbot, window, tmp_path):
        for widget in filter(is_control, widgets()):
            seen += 1
            told = QAccessible.queryAccessibleInterface(widget)
            if told is not None and not told.text(QAccessible.Text.Name).strip():
                nameless.setdefault(path_of(widget), place)
    assert seen > 300
    assert not nameless, "\n".join(f"{place}: {path}" for path, place in nameless.items())
