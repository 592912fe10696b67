"""Writing a comment in place, over the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from hie_studio.canvas.free_place import free_way
from hie_studio.canvas.geometry import snapped
from hie_studio.canvas.notes import WIDTH, NoteItem
from hie_studio.canvas.things import taken_places
from hie_studio.document.notes import Note, RemoveNotes, SetNote, free_key, notes_of

if TYPE_CHECKING:
    from hie_studio.canvas.view import CanvasView

NEW_HEIGHT = 72.0  # of the room a new comment gets, which may be a few lines


class NoteWriter(QObject):
    """A field over the canvas in which a comment is written: Ctrl+Enter or a click elsewhere keeps it, Escape leaves."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._scene = view.canvas
        self.field: QPlainTextEdit | None = None
        self._key = ""
        self._at = QPointF()

    def write(self) -> None:
        """Change the selected comment, or write a new one: where the canvas's menu was opened, else in the middle."""
        chosen = self._scene.notes.selected()
        if chosen:
            self.change(chosen[0])
            return
        asked = self._view.asked_at()
        corner = snapped(asked if asked is not None else self._view.centre() - QPointF(WIDTH / 2, 40))
        corner += free_way([QRectF(corner, QSizeF(WIDTH, NEW_HEIGHT))], taken_places(self._scene))
        self._open(free_key(self._scene.document.state), corner, "")

    def change(self, item: NoteItem) -> None:
        """Write in a comment that is there."""
        self._open(item.key, item.pos(), item.note.text)

    def _open(self, key: str, at: QPointF, text: str) -> None:
        self.keep()
        self._key, self._at = key, at
        field = QPlainTextEdit(text, self._view.viewport())
        field.setAccessibleName(QCoreApplication.translate("Canvas", "Comment"))
        field.setPlaceholderText(
            QCoreApplication.translate(
                "Canvas", "A comment. Ctrl+Enter keeps it, Escape leaves it as it was."
            )
        )
        corner = self._view.mapFromScene(at)
        field.setGeometry(QRect(corner.x(), corner.y(), max(260, round(WIDTH * self._view.zoom)), 120))
        field.installEventFilter(self)
        field.show()
        field.setFocus()
        self.field = field

    def keep(self) -> None:
        """Store what is written; an emptied comment goes away."""
        text = self._close()
        if text is None:
            return
        before = notes_of(self._scene.document.state).get(self._key)
        if text.strip():
            self._scene.apply(SetNote(self._key, Note(text.strip(), (self._at.x(), self._at.y()))))
        elif before is not None:
            self._scene.apply(RemoveNotes((self._key,)))

    def _close(self) -> str | None:
        field, self.field = self.field, None
        if field is None:
            return None
        text = field.toPlainText()
        if field.hasFocus():
            self._view.setFocus()  # before it goes, or Qt would go on to what comes next, as Tab does
        field.hide()
        field.deleteLater()
        return text

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field:
            if event.type() is QEvent.Type.FocusOut and self.field is not None:
                self.keep()
            elif isinstance(event, QKeyEvent) and (_keeps(event) or event.key() == Qt.Key.Key_Escape):
                if event.type() is QEvent.Type.ShortcutOverride:
                    event.accept()  # else the window's own Ctrl+Enter would get it
                elif event.type() is QEvent.Type.KeyPress:
                    self.keep() if _keeps(event) else self._close()
                return True
        return super().eventFilter(watched, event)


def _keeps(event: QKeyEvent) -> bool:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
