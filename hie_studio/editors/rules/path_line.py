"""A line of input that takes a field dragged from a message tree."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from hie_studio.message_tree.model import PATH_MIME, dragged_place

_FIELD = re.compile(r"(^|\{)([A-Z][A-Z0-9]{2})[-.](?=\d)")


def field_of(event: QDropEvent) -> str:
    """The path of the field that is dragged; "" for anything else, such as a whole segment."""
    data = event.mimeData()
    path = str(dragged_place(data)["path"]) if data.hasFormat(PATH_MIME) else ""
    return path if ":" in path else ""


def with_colons(text: str) -> str:
    """A text in which fields that are written as in HL7's own books (``PV1-2``) or as in Mirth (``PV1.2``) are written
    as here (``PV1:2``): at its beginning, and after ``{``. Read as a formula the first would be a subtraction."""
    return _FIELD.sub(r"\1\2:", text)


class PathLine(QLineEdit):
    """``picked``: (path) a field was let go on it. One that does not ``take`` leaves it to what lies behind it."""

    picked = Signal(str)

    def __init__(self, text: str, parent: QWidget, take: bool = True) -> None:
        super().__init__(text, parent)
        self._take = take
        self.textEdited.connect(self._write_colons)  # before anybody else reads what was typed

    def _write_colons(self, text: str) -> None:
        if (colons := with_colons(text)) != text:
            cursor = self.cursorPosition()
            self.setText(colons)
            self.setCursorPosition(cursor)

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
