"""A route between two items: a curve, how much flows along it, and which rules send it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from hie_studio.canvas.edge_label import EdgeLabel
from hie_studio.canvas.edge_tip import ASIDE, EdgeTip
from hie_studio.canvas.geometry import NAME_ZOOM
from hie_studio.canvas.live import flow_class
from hie_studio.document.routes import Route
from hie_studio.theme import theme

if TYPE_CHECKING:
    from hie_studio.canvas.edge_layer import EdgeLayer

DOT_PITCH = 64.0
FLOWING = 0.6  # as strong as the colour of a flow is in a curve, over the canvas


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
        self.aside = False
        self.offered = False
        self._label_hidden = False  # it ends at a folded group, where labels would lie on one another
        self.animated = False
        self.label = EdgeLabel()
        self.tip = EdgeTip()
        self.layer: EdgeLayer | None = None  # what draws the curve instead, in a large production
        self._left = False  # the layer draws it now
        self._slot = 0
        self._path = QPainterPath()
        self._end = QPointF()
        self._bounds = QRectF()
        self._phase = 0.0
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.setZValue(0)
        self.show_route(route)

    @property
    def key(self) -> tuple[str, str]:
        """(source, target)."""
        return self.route.source, self.route.target

    @property
    def plain(self) -> bool:
        """Whether it is one of very many, drawn as simply as can be."""
        return self.layer is not None

    def parts(self) -> tuple[QGraphicsItem, ...]:
        """Everything of it that stands in the scene."""
        return self, self.label, self.tip

    def show_route(self, route: Route) -> None:
        """Show another route between the same items."""
        self.route = route
        self.label.show_rules(route.rules)
        self._show_label()
        lines = [f"{route.source} → {route.target}", *route.rules]
        waits = QCoreApplication.translate("Canvas", "The figure: messages that wait at {name}")
        self.setToolTip("\n".join(lines))
        self.label.setToolTip("\n".join(lines))
        self.tip.setToolTip("\n".join([*lines, waits.format(name=route.target)]))
        self._redraw()

    def leave_to(self, layer: EdgeLayer | None) -> None:
        """Let a layer draw the curve while it is not selected, or draw it here again."""
        self.layer = layer
        self._show_looks()

    def show_flow(self, rate: float) -> None:
        """Messages a second along it."""
        before, after = flow_class(self.rate), flow_class(rate)
        self.rate = rate
        if before != after and not (self.plain and before and after):
            self._redraw()

    def show_queue(self, depth: int, held_back: bool) -> None:
        """What waits at its target; 0 hides the figure."""
        self.tip.show_queue(depth, held_back)

    def set_aside(self, aside: bool) -> None:
        """Dim it, without the names of its rules, while other routes are looked at."""
        if aside != self.aside:
            self.aside = aside
            self._show_label()
            self._show_looks()

    def set_offered(self, offered: bool) -> None:
        """Let it stand out while an item is held that could go into it."""
        self.offered = offered
        self._show_looks()

    def set_folded(self, inside: bool, at_group: bool) -> None:
        """Hide it when both ends are in one folded group; without label and figure where it ends at one."""
        self._label_hidden = inside or at_group
        self._show_label()
        self.tip.set_at_group(at_group)
        if inside is self.isVisible():
            self.setVisible(not inside)
            self.tip.setVisible(not inside)
            self._redraw()

    def _show_label(self) -> None:
        self.label.setVisible(bool(self.route.rules) and not self.aside and not self._label_hidden)

    def number(self, slot: int) -> None:
        """Which line its label stands on among those that arrive at the same item."""
        self._slot = slot
        self.label.stand(self._end, slot)

    def place(self, start: QPointF, end: QPointF) -> None:
        """Lay the curve between two scene points."""
        self._redraw()
        self.prepareGeometryChange()
        self._path = curve(start, end)
        self._end = end
        self.label.stand(end, self._slot)
        self.tip.setPos(end)
        self._bounds = self._path.boundingRect().adjusted(-12, -16, 12, 16)
        if self.layer is not None:
            self.layer.reach(self._bounds)
            self._redraw()

    def middle(self) -> QPointF:
        """The scene point halfway along it."""
        return self._path.pointAtPercent(0.5)

    def advance_flow(self, seconds: float) -> None:
        """Move the dots on; only a visible, flowing edge is painted again."""
        if self.rate >= 0.05:
            self._phase = (self._phase + seconds * 48.0) % DOT_PITCH
            self.update()

    def _show_looks(self) -> None:
        selected = self.isSelected() or self.offered
        left = self.layer is not None and not selected
        if left != self._left:
            self._left = left
            self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents, left)
        self.tip.show_looks(self.aside, selected)
        self._redraw()

    def _redraw(self) -> None:
        self.update()
        if self.layer is not None:
            self.layer.redraw(self._bounds)

    def itemChange(self, change: QGraphicsItem.GraphicsItemChange, value: Any) -> Any:
        if change is QGraphicsItem.GraphicsItemChange.ItemSelectedHasChanged:
            self._show_looks()
        return super().itemChange(change, value)

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
        self.draw_curve(painter)
        painter.setOpacity(ASIDE if self.aside else 1.0)
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        if zoom >= NAME_ZOOM and self.animated and flow_class(self.rate):
            self._dots(painter)

    def draw_curve(self, painter: QPainter) -> None:
        """The curve itself, in scene coordinates."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._pen(flow_class(self.rate)))
        painter.drawPath(self._path)

    def _pen(self, level: int) -> QPen:
        if self.isSelected() or self.offered:
            return QPen(theme.color("accent"), 4.0 if self.offered else 2.5)
        part = (FLOWING if level else 1.0) * (ASIDE if self.aside else 1.0)
        colour = theme.mixed("edge_flow" if level else "edge", "canvas", part)
        if self.plain:
            return QPen(colour, 0)  # one pixel wide: five times faster to draw than any wider line
        pen = QPen(colour, 1.4 + 0.5 * level)
        if self.route.bad_messages:
            pen.setStyle(Qt.PenStyle.DotLine)
        return pen

    def _dots(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("edge_flow"))
        length = self._path.length()
        for i in range(min(24, math.ceil(length / DOT_PITCH))):
            at = self._phase + i * DOT_PITCH
            if at < length - 12:
                painter.drawEllipse(self._path.pointAtPercent(self._path.percentAtLength(at)), 2.4, 2.4)
