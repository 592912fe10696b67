"""The end of an edge: the arrow before the input port, and how many messages wait there.

An item of its own, as it changes ten times a second while the long curve behind it stays as it is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from hie_studio.canvas.geometry import NAME_ZOOM
from hie_studio.canvas.live import short_number
from hie_studio.canvas.stills import stills
from hie_studio.theme import theme

WIDTH, HEIGHT = 80.0, 20.0
ASIDE = 0.25


class EdgeTip(QGraphicsItem):
    """Its origin is the point an edge arrives at."""

    def __init__(self) -> None:
        super().__init__()
        self.queue = 0
        self.held_back = False
        self.at_group = False  # a folded group, which says itself how much waits in it
        self._aside = False
        self._selected = False
        self._painted_at = 1.0  # the zoom it was painted in last
        self._stale = False  # asked to be painted with another figure; stays so while out of view
        self.setZValue(0.2)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def show_queue(self, depth: int, held_back: bool) -> None:
        """What waits at the target; 0 hides the figure."""
        if (depth, held_back) != (self.queue, self.held_back):
            self.queue, self.held_back = depth, held_back
            if self._painted_at >= NAME_ZOOM and not self._stale:
                self._stale = True
                self.update()

    def set_at_group(self, at_group: bool) -> None:
        """Leave the figure out, as it is among others of one group."""
        if at_group != self.at_group:
            self.at_group = at_group
            self.update()

    def show_looks(self, aside: bool, selected: bool) -> None:
        """Dim the arrow or draw it as selected, like the curve."""
        if (aside, selected) != (self._aside, self._selected):
            self._aside, self._selected = aside, selected
            self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(-WIDTH, -HEIGHT / 2, WIDTH, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        self._stale = False
        self._painted_at = option.levelOfDetailFromTransform(painter.worldTransform())
        if self._painted_at >= NAME_ZOOM:
            text = short_number(self.queue) if self.queue and not self.at_group else ""
            full = self.held_back or self.queue >= 1000
            key = ("tip", text, full, self._aside, self._selected)
            stills.paint(painter, widget, self.boundingRect(), key, lambda on: self._draw(on, text, full))

    def _draw(self, painter: QPainter, waiting: str, full: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(ASIDE if self._aside else 1.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent" if self._selected else "edge"))
        painter.drawPolygon([QPointF(-6, 0), QPointF(-13, -4), QPointF(-13, 4)])
        painter.setOpacity(1.0)  # figures are read, also those of other routes
        if waiting:
            _queue_pill(painter, waiting, "warning" if full else "accent")


def _queue_pill(painter: QPainter, text: str, colour: str) -> None:
    font = theme.font(10.5)
    width = max(20.0, QFontMetricsF(font).horizontalAdvance(text) + 12)
    rect = QRectF(-16 - width, -9, width, 18)
    painter.setPen(QPen(theme.color(colour), 1))
    painter.setBrush(theme.color(colour + "_soft"))
    painter.drawRoundedRect(rect, 9, 9)
    painter.setFont(font)
    painter.setPen(theme.color(colour))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text)
