"""The names of the rules on an edge. An item of its own, so that no other edge crosses the words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from hie_studio.canvas.geometry import LABEL_ZOOM
from hie_studio.canvas.stills import stills
from hie_studio.theme import theme

WIDTH, HEIGHT = 144.0, 18.0


class EdgeLabel(QGraphicsItem):
    """Stands before the input port an edge arrives at: the first above the line, others below it."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self.setZValue(0.5)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def show_rules(self, rules: tuple[str, ...]) -> None:
        """Show the first rule's name and how many there are besides."""
        self._text = rules[0] if rules else ""
        if len(rules) > 1:
            self._text += f" +{len(rules) - 1}"
        self.update()

    def stand(self, end: QPointF, slot: int) -> None:
        """Stand at the end of an edge, in one of the lines there."""
        top = end.y() - 26 if slot == 0 else end.y() + 8 + HEIGHT * (slot - 1)
        self.setPos(end.x() - 12 - WIDTH, top)

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, WIDTH, HEIGHT)

    def shape(self) -> QPainterPath:
        """The words, at their usual size: not the empty place before short ones."""
        width = min(WIDTH, QFontMetricsF(theme.font(11)).horizontalAdvance(self._text) + 8)
        path = QPainterPath()
        if self._text:
            path.addRect(QRectF(WIDTH - width, 0, width, HEIGHT))
        return path

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        if zoom >= LABEL_ZOOM and self._text:
            key = ("rules", self._text)
            stills.paint(painter, widget, self.boundingRect(), key, lambda on: self._draw(on, zoom))

    def _draw(self, painter: QPainter, zoom: float) -> None:
        # Larger in the scene when seen from afar, so that it stays readable on the screen.
        font = theme.font(min(14.0, max(11.0, 9.5 / zoom)))
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, WIDTH - 8)
        width = metrics.horizontalAdvance(shown) + 8
        rect = QRectF(WIDTH - width, 0, width, HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("canvas", 0.9))
        painter.drawRoundedRect(rect, 4, 4)
        painter.setFont(font)
        painter.setPen(theme.color("text_muted"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), shown)
