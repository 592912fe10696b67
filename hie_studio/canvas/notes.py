"""Comments on the canvas: drawn, moved and written in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from hie_studio.canvas.geometry import NAME_ZOOM, snapped
from hie_studio.document.notes import Note, SetNote, notes_of
from hie_studio.theme import theme

if TYPE_CHECKING:
    from hie_studio.canvas.scene import CanvasScene

WIDTH, PAD = 232.0, 12.0
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
