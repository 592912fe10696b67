"""Fields whose every letter the document holds already: the keys of undo and redo are the window's in them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class WindowsUndo(QObject):
    """Leaves the keys of undo and redo in a field to the actions of its window."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass the keys on."""
        del watched
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            redo = event.keyCombination() == QKeySequence("Ctrl+Y")[0]
            if redo or any(event.matches(one) for one in _KEYS):
                event.ignore()
                return True
        return False
