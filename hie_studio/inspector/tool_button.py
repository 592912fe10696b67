"""A quiet button of one icon, named for those who do not see it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QToolButton, QWidget

from hie_studio.inspector.themed_icon import ThemedIcon


def tool_button(
    parent: QWidget, icon: str, name: str, clicked: Callable[..., object], pixels: int = 18
) -> QToolButton:
    """The button; its name is its tool tip too."""
    button = QToolButton(parent)
    ThemedIcon(button, icon, pixels)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.clicked.connect(clicked)
    return button
