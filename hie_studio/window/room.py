"""Windows no larger than the screen they come up on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def resize_on_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window a size, as far as the screen has room for it."""
    room = window.screen().availableGeometry().size()
    window.resize(min(width, room.width()), min(height, room.height()))
