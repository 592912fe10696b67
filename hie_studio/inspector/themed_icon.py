"""Icons of buttons that follow the theme."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QAbstractButton

from hie_studio.theme import icons, theme


class ThemedIcon(QObject):
    """Keeps a button's icon in the theme's colours for as long as the button lives."""

    def __init__(self, button: QAbstractButton, name: str, pixels: int = 16) -> None:
        super().__init__(button)
        self._button = button
        self._name = name
        button.setIconSize(QSize(pixels, pixels))
        theme.changed.connect(self.refresh)
        self.refresh()

    def use(self, name: str) -> None:
        """Show another icon from now on."""
        self._name = name
        self.refresh()

    def refresh(self) -> None:
        """Draw the icon in the colours of now."""
        self._button.setIcon(icons.icon(self._name))
