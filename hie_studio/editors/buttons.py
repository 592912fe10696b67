"""The buttons of the editors' bars: with icons that follow the theme, names for screen readers, and no claim on Enter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from hie_studio.inspector.themed_icon import ThemedIcon


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


def tool_button(parent: QWidget, icon: str, name: str, slot: Callable[[], object]) -> QToolButton:
    """A button that is an icon; its name is the tooltip."""
    button = QToolButton(parent)
    ThemedIcon(button, icon, 18)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.clicked.connect(lambda _=False: slot())
    return button
