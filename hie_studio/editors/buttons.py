"""The buttons with a text in the editors' bars: their icons follow the theme, and they make no claim on Enter."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from hie_studio.inspector.themed_icon import ThemedIcon
from hie_studio.inspector.tool_button import tool_button

translate = QCoreApplication.translate


def push_button(
    parent: QWidget, text: str, icon: str = "", slot: Callable[[], object] | None = None
) -> QPushButton:
    """A button with a text."""
    button = QPushButton(text, parent)
    button.setAutoDefault(False)
    if icon:
        ThemedIcon(button, icon)
    if slot is not None:
        button.clicked.connect(lambda _=False: slot())
    return button


def menu_button(
    parent: QWidget, text: str, icon: str, entries: Mapping[str, Callable[[], object]]
) -> QPushButton:
    """A button that opens a menu of things to do, by their texts."""
    button = push_button(parent, text, icon)
    menu = QMenu(button)
    fill_menu(menu, entries)
    button.setMenu(menu)
    return button


def fill_menu(menu: QMenu, entries: Mapping[str, Callable[[], object]]) -> None:
    """Add things to do to a menu, by their texts."""
    for text, act in entries.items():
        menu.addAction(text).triggered.connect(lambda _=False, act=act: act())


def shift_buttons(parent: QWidget, shift: Callable[[int], object]) -> tuple[QToolButton, QToolButton]:
    """The buttons that move what is chosen in a list up (-1) and down (1)."""
    up = tool_button(parent, "arrow-up", translate("Editors", "Move up (Alt+Up)"), lambda: shift(-1))
    down = tool_button(parent, "arrow-down", translate("Editors", "Move down (Alt+Down)"), lambda: shift(1))
    return up, down
