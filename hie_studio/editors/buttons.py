"""The buttons with a text in the editors' bars: their icons follow the theme, and they make no claim on Enter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

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
