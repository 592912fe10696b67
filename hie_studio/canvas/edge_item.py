"""A route between two items: a curve, how much flows along it, and which rules send it."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPainterPathStroker, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from hie_studio.canvas.edge_label import EdgeLabel
from hie_studio.canvas.geometry import NAME_ZOOM
from hie_studio.canvas.live import flow_class, short_number
from hie_studio.document.routes import Route
from hie_studio.theme import theme

DOT_PITCH = 64.0
ASIDE = 0.25


def curve(start: QPointF, end: QPointF) -> QPainterPath:
    """A smooth way from an output to an input, leaving to the right and arriving from the left.

    Backwards (the target is left of the source) it swings around below or above both.
    """
    path = QPainterPath(start)
    reach = end.x() - start.x()
    if reach >= 24:
        bend = max(32.0, reach * 0.5)
        path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end)
        return path
    side = 88.0 if end.y() >= start.y() else -88.0
    middle = QPointF((start.x() + end.x()) / 2, (start.y() + end.y()) / 2 + side * 0.5)
    if abs(end.y() - start.y()) < 88:
        middle.setY(max(start.y(), end.y()) + 72)
    path.cubicTo(start + QPointF(72, 0), QPointF(start.x() + 72, middle.y()), middle)
    path.cubicTo(QPointF(end.x() - 72, middle.y()), end - QPointF(72, 0), end)
    return path


class EdgeItem(QGraphicsItem):
    """Draws one :class:`Route`. Selectable, so that it can be deleted."""

    def __init__(self, route: Route) -> None:
        super().__init__()
        self.route = route
        self.rate = 0.0
        self.queue = 0
        self.held_back = False
        self.aside = False
        self.animated = False
        self.plain = False
        self.label = EdgeLabel()
        self._slot = 0
        self._path = QPainterPath()
        self._bounds = QRectF()
        self._phase = 0.0
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.setZValue(0)
        self.show_route(route)

    @property
    def key(self) -> tuple[str, str]:
        """(source, target)."""
        return self.route.source, self.route.target

    def show_route(self, route: Route) -> None:
        """Show another route between the same items."""
        self.route = route
        self.label.show_rules(route.rules)
        self.label.setVisible(bool(route.rules) and not self.aside)
        self.setToolTip("\n".join([f"{route.source} → {route.target}", *route.rules]))
        self.update()

    def show_flow(self, rate: float) -> None:
        """Messages a second along it."""
        self.rate = rate
        self.update()

    def show_queue(self, depth: int, held_back: bool) -> None:
        """What waits at its target; 0 hides the figure."""
        if (depth, held_back) != (self.queue, self.held_back):
            self.queue, self.held_back = depth, held_back
            self.update()

    def set_aside(self, aside: bool) -> None:
        """Dim it, without the names of its rules, while other routes are looked at."""
        if aside != self.aside:
            self.aside = aside
            self.label.setVisible(bool(self.route.rules) and not aside)
            self.update()

    def number(self, slot: int) -> None:
        """Which line its label stands on among those that arrive at the same item."""
        self._slot = slot
        self.label.stand(self._path.pointAtPercent(1.0), slot)

    def place(self, start: QPointF, end: QPointF) -> None:
        """Lay the curve between two scene points."""
        self.prepareGeometryChange()
        self._path = curve(start, end)
        self.label.stand(end, self._slot)
        self._bounds = self._path.boundingRect().adjusted(-12, -16, 12, 16)

    def advance_flow(self, seconds: float) -> None:
        """Move the dots on; only a visible, flowing edge is painted again."""
        if self.rate >= 0.05:
            self._phase = (self._phase + seconds * 48.0) % DOT_PITCH
            self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def shape(self) -> QPainterPath:
        stroker = QPainterPathStroker()
        stroker.setWidth(10)
        return stroker.createStroke(self._path)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        del widget
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        level = flow_class(self.rate)
        painter.setOpacity(ASIDE if self.aside else 1.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._pen(level))
        painter.drawPath(self._path)
        if zoom < NAME_ZOOM:
            return
        self._arrow(painter)
        if level and self.animated:
            self._dots(painter)
        painter.setOpacity(1.0)  # figures are read, also those of other routes
        if self.queue:
            self._queue_pill(painter)

    def _pen(self, level: int) -> QPen:
        if self.isSelected():
            return QPen(theme.color("accent"), 2.5)
        colour = theme.mixed("edge_flow", "canvas", 0.6) if level else theme.color("edge")
        if self.plain:
            return QPen(colour, 0)  # one pixel wide: five times faster to draw than any wider line
        pen = QPen(colour, 1.4 + 0.5 * level)
        if self.route.bad_messages:
            pen.setStyle(Qt.PenStyle.DotLine)
        return pen

    def _arrow(self, painter: QPainter) -> None:
        """A small head just before the input port."""
        tip = self._path.pointAtPercent(1.0) - QPointF(6, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent" if self.isSelected() else "edge"))
        painter.drawPolygon([tip, tip + QPointF(-7, -4), tip + QPointF(-7, 4)])

    def _dots(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("edge_flow"))
        length = self._path.length()
        for i in range(min(24, math.ceil(length / DOT_PITCH))):
            at = self._phase + i * DOT_PITCH
            if at < length - 12:
                painter.drawEllipse(self._path.pointAtPercent(self._path.percentAtLength(at)), 2.4, 2.4)

    def _queue_pill(self, painter: QPainter) -> None:
        text = short_number(self.queue)
        font = theme.font(10.5)
        width = max(20.0, QFontMetricsF(font).horizontalAdvance(text) + 12)
        end = self._path.pointAtPercent(1.0)
        rect = QRectF(end.x() - 16 - width, end.y() - 9, width, 18)
        colour = "warning" if self.held_back or self.queue >= 1000 else "accent"
        painter.setPen(QPen(theme.color(colour), 1))
        painter.setBrush(theme.color(colour + "_soft"))
        painter.drawRoundedRect(rect, 9, 9)
        painter.setFont(font)
        painter.setPen(theme.color(colour))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text)
