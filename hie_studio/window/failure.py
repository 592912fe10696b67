"""Telling what could not be done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from hie_studio.wording import in_words


def tell_failure(parent: QWidget, title: str, text: str) -> None:
    """Show why something was not done, also in words of the runtime. Returns at once: what runs in the window goes on
    behind the box."""
    box = QMessageBox(QMessageBox.Icon.Critical, title, in_words(text), QMessageBox.StandardButton.Ok, parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
