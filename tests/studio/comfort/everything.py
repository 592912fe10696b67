"""Every panel, editor and window of the Studio open at once, to be walked through."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from hie_studio.main_window import MainWindow
from hie_studio.shipped import folder
from hie_studio.window.keeping import PARTS

ADT = b"MSH|^~\\&|PAS|H|HIE|H|20260301101500||ADT^A01|M1|P|2.4\rPID|1||900001^^^H^MR||Okafor^Ada"
WINDOWS = [
    "transforms",
    "lookups",
    "schedule",
    "search",
    "uses",
    "versions",
    "differences",
    "rename_everywhere",
    "commands",
    "shortcuts",
]
ITEMS = ("from.PAS", "ADT.Router", "to.Research.Archive")


def open_everything(qtbot, window: MainWindow, tmp_path: Path) -> Iterator[str]:
    """Brings one place after the other into view, and names it; the caller looks at it meanwhile."""
    window.activateWindow()
    settle(qtbot)
    yield "start page"
    window.files.open_path(Path(shutil.copytree(folder("samples") / "acute-adt", tmp_path / "acute")))
    for name in ITEMS:
        window.selection.set([name])
        qtbot.waitUntil(lambda name=name: window.inspector.row("name").editor.isVisible())
        settle(qtbot)
        yield f"inspector of {name}"
    window.selection.set(ITEMS[:2])
    settle(qtbot)
    yield "inspector of several items"
    for page in range(window.docks.tabs.count()):
        window.docks.tabs.setCurrentIndex(page)
        settle(qtbot)
        yield f"tab {page}"
    for kind, part in PARTS.items():
        for name in [*part.of(window.document.state)][:1]:
            if window.studio.edit(kind, name) is not None:
                settle(qtbot)
                yield f"editor of a {kind}"
    window.studio.message_wanted.emit("one.hl7", ADT)
    window.studio.comparison_wanted.emit("one", ADT, "two", ADT.replace(b"Ada", b"Bo"))
    settle(qtbot)
    yield "message windows"
    window.studio.what_if_wanted.emit("one.hl7", ADT, "from.PAS")
    settle(qtbot)
    yield "what would happen"
    window.selection.set(ITEMS[:1])
    for action in WINDOWS:
        if window.actions_[action].isEnabled():
            window.actions_[action].trigger()
            settle(qtbot)
            yield f"window of {action}"
    window.actions_["tour"].trigger()
    settle(qtbot)
    yield "guided tour"
    window.quick_add()
    window.banner.ask("", [])
    yield "quick add"
    for top in QApplication.topLevelWidgets():
        if top is not window and top.isVisible():
            top.close()


def settle(qtbot) -> None:
    """Wait until nothing on the screen moves any more: pages are laid out anew while their parts are made."""
    seen: list[object] = []

    def still() -> bool:
        seen.append([(one.size(), one.pos()) for one in widgets()])
        return len(seen) > 3 and seen[-1] == seen[-2] == seen[-3]

    qtbot.waitUntil(still)


def widgets() -> Iterator[QWidget]:
    """All widgets that can be seen now, in all windows."""
    for top in QApplication.topLevelWidgets():
        if top.isVisible():
            yield top
            yield from (one for one in top.findChildren(QWidget) if one.isVisible())


def is_control(widget: QWidget) -> bool:
    """Something a person acts on, not the inner part of something that is."""
    parent = widget.parentWidget()
    inner = isinstance(parent, QComboBox | QAbstractSpinBox | QAbstractItemView | QHeaderView | QLineEdit)
    inner = inner or (isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget)
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractScrollArea)
    if inner or isinstance(widget, QScrollBar | QHeaderView) or widget.objectName().startswith("qt_"):
        return False
    acts = isinstance(widget, kinds) and widget.focusPolicy().value != 0
    return acts or widget.focusPolicy().value & 1 == 1


def path_of(widget: QWidget) -> str:
    """Where a widget stands, for the report of a failure."""
    names: list[str] = []
    here: QWidget | None = widget
    while here is not None and len(names) < 5:
        names.append(type(here).__name__ + (f"#{here.objectName()}" if here.objectName() else ""))
        here = here.parentWidget()
    return " < ".join(names)
