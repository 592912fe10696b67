"""An overview in the corner of the canvas: where the view is, and a click to go elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from hie_studio.canvas.geometry import NODE_RECT
from hie_studio.theme import theme

if TYPE_CHECKING:
    from hie_studio.canvas.view import CanvasView

REFRESH_MS = 200


class Minimap(QWidget):
    """Paints every card as a small block. Shown only when not everything is in view."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self.setFixedSize(QSize(176, 112))
        self._shown = QRectF(0, 0, 1, 1), 1.0  # the part of the scene it stands for, and its scale
        self._cards: QPixmap | None = None
        self._picture: QPixmap | None = None
        self._seen = QRectF()
        self.hide()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Overview of the canvas"))
        self._timer = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._timer.timeout.connect(self._refresh)
        theme.changed.connect(self.refresh_soon)

    def refresh_soon(self) -> None:
        """Paint again, but not more often than needed."""
        if not self._timer.isActive():
            self._timer.start()

    def _refresh(self) -> None:
        content = self._view.canvas.content_rect()
        shown = self._view.visible_rect()
        self.setVisible(not content.isEmpty() and not shown.contains(content))
        self._shown = self._scaled(content)
        self._cards = self._picture = None
        self.update()

    def _scaled(self, content: QRectF) -> tuple[QRectF, float]:
        whole = content.united(self._view.visible_rect()).adjusted(-40, -40, 40, 40)
        return whole, min(self.width() / whole.width(), self.height() / whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        seen = self._view.visible_rect()
        if self._picture is None or seen != self._seen:
            self._seen, self._picture = seen, self._drawn(seen)
        QPainter(self).drawPixmap(0, 0, self._picture)

    def _drawn(self, seen: QRectF) -> QPixmap:
        """Kept as a picture: the canvas below changes ten times a second, this stays as it is."""
        picture = self._blank()
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("surface", 0.94))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        if self._cards is None:
            self._cards = self._painted_cards()
        painter.drawPixmap(0, 0, self._cards)
        self._to_scene(painter)
        frame = QPen(theme.color("accent"), 1.5)
        frame.setCosmetic(True)
        painter.setPen(frame)
        painter.setBrush(theme.color("accent", 0.10))
        painter.drawRect(seen)
        painter.end()
        return picture

    def _to_scene(self, painter: QPainter) -> None:
        whole, scale = self._shown
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(scale, scale)
        painter.translate(-whole.center())

    def _painted_cards(self) -> QPixmap:
        """The cards alone, which stay while one looks elsewhere."""
        cards = self._blank()
        painter = QPainter(cards)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._to_scene(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        blocks: dict[str, list[QRectF]] = {}
        canvas = self._view.canvas
        folded = [group for group in canvas.groups.items.values() if group.card is not None]
        for thing in (*(node for node in canvas.nodes.values() if node.isVisible()), *folded):
            blocks.setdefault(thing.card.kind, []).append(NODE_RECT.translated(thing.pos()))
        for kind, places in blocks.items():
            painter.setBrush(theme.color(kind))
            painter.drawRects(places)
        painter.end()
        return cards

    def _blank(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        blank = QPixmap(self.size() * ratio)
        blank.setDevicePixelRatio(ratio)
        blank.fill(Qt.GlobalColor.transparent)
        return blank

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(event.position())

    def _go(self, point: QPointF) -> None:
        whole, scale = self._shown
        middle = QPointF(self.width() / 2, self.height() / 2)
        self._view.centerOn(whole.center() + (point - middle) / scale)
