"""Comments on the canvas: drawn, moved and written in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QPlainTextEdit, QStyleOptionGraphicsItem, QWidget

from hie_studio.canvas.free_place import free_way
from hie_studio.canvas.geometry import NAME_ZOOM, snapped
from hie_studio.document.notes import Note, RemoveNotes, SetNote, free_key, notes_of
from hie_studio.theme import theme

if TYPE_CHECKING:
    from hie_studio.canvas.scene import CanvasScene
    from hie_studio.canvas.view import CanvasView

WIDTH, PAD = 232.0, 12.0
NEW_HEIGHT = 72.0  # of the room a new comment gets, which may be a few lines
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class NoteItem(QGraphicsItem):
    """One comment; as high as its text."""

    def __init__(self, key: str, note: Note) -> None:
        super().__init__()
        self.key = key
        self.note = note
        self._rect = QRectF()
        flag = QGraphicsItem.GraphicsItemFlag
        self.setFlags(flag.ItemIsMovable | flag.ItemIsSelectable | flag.ItemSendsGeometryChanges)
        self.setZValue(-0.2)
        self.show_note(note)

    def show_note(self, note: Note) -> None:
        """Show another text or place."""
        self.prepareGeometryChange()
        self.note = note
        metrics = QFontMetricsF(theme.font(13))
        height = metrics.boundingRect(QRectF(0, 0, WIDTH - 2 * PAD, 1e5), WRAP, note.text).height()
        self._rect = QRectF(0, 0, WIDTH, height + 2 * PAD)
        self.setToolTip(note.text)
        self.setPos(*note.at)
        self.update()

    def boundingRect(self) -> QRectF:
        return self._rect.adjusted(-2, -2, 2, 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        del widget
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isSelected()
        painter.setPen(QPen(theme.color("accent" if chosen else "warning"), 2.0 if chosen else 1.0))
        painter.setBrush(theme.color("warning_soft"))
        painter.drawRoundedRect(self._rect, 4, 4)
        if option.levelOfDetailFromTransform(painter.worldTransform()) >= NAME_ZOOM:
            painter.setFont(theme.font(13))
            painter.setPen(theme.color("text"))
            painter.drawText(self._rect.adjusted(PAD, PAD, -PAD, -PAD), WRAP, self.note.text)

    def itemChange(self, change: QGraphicsItem.GraphicsItemChange, value: Any) -> Any:
        scene: CanvasScene | None = self.scene()  # type: ignore[assignment]
        moving = change is QGraphicsItem.GraphicsItemChange.ItemPositionChange
        if moving and scene is not None and scene.dragging:
            return snapped(value)
        return super().itemChange(change, value)


class Notes:
    """Keeps the comments of a scene the same as the document."""

    def __init__(self, scene: CanvasScene) -> None:
        self._scene = scene
        self.items: dict[str, NoteItem] = {}

    def follow(self) -> None:
        """Show what the document holds now."""
        wanted = notes_of(self._scene.document.state)
        for key in self.items.keys() - wanted.keys():
            self._scene.removeItem(self.items.pop(key))
        for index, (key, note) in enumerate(sorted(wanted.items())):
            if key not in self.items:
                self.items[key] = NoteItem(key, note)
                self._scene.addItem(self.items[key])
            elif self.items[key].note != note or self.items[key].pos() != QPointF(*note.at):
                self.items[key].show_note(note)
            self.items[key].setZValue(-0.2 + index * 1e-6)  # what overlaps lies in one order, however it came

    def rect(self) -> QRectF:
        """Around all comments; empty when there are none."""
        rect = QRectF()
        for item in self.items.values():
            rect = rect.united(item.sceneBoundingRect())
        return rect

    def selected(self) -> list[NoteItem]:
        """Those that are selected."""
        return [item for item in self.items.values() if item.isSelected()]

    def moves(self) -> tuple[SetNote, ...]:
        """The edits that keep comments where they were dragged to."""
        moved = [item for item in self.items.values() if item.pos() != QPointF(*item.note.at)]
        return tuple(SetNote(item.key, Note(item.note.text, (item.x(), item.y()))) for item in moved)


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
        corner += free_way([QRectF(corner, QSizeF(WIDTH, NEW_HEIGHT))], self._scene.taken())
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
        focused = field.hasFocus()
        field.hide()
        field.deleteLater()
        if focused:
            self._view.setFocus()
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
