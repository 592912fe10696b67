"""A line of input that takes a field dragged from a message tree."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from hie_studio.message_tree.model import PATH_MIME, dragged_place


def field_of(event: QDropEvent) -> str:
    """The path of the field that is dragged; "" for anything else, such as a whole segment."""
    data = event.mimeData()
    path = str(dragged_place(data)["path"]) if data.hasFormat(PATH_MIME) else ""
    return path if ":" in path else ""


class PathLine(QLineEdit):
    """``picked``: (path) a field was let go on it. One that does not ``take`` leaves it to what lies behind it."""

    picked = Signal(str)

    def __init__(self, text: str, parent: QWidget, take: bool = True) -> None:
        super().__init__(text, parent)
        self._take = take

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Fields of a message, and text as ever."""
        if field_of(event):
            event.setAccepted(self._take)
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where a path would go in."""
        if field_of(event):
            event.setAccepted(self._take)
            self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
        else:
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which field it was."""
        path = field_of(event)
        if not path:
            super().dropEvent(event)
            return
        event.setAccepted(self._take)
        if self._take:
            self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
            self.picked.emit(path)
