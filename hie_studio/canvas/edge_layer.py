"""The curves of all edges of a large production, drawn once and kept as a picture.

Hundreds of long curves cross any view of a large production. Drawn one by one they would be painted again under every
card whose figures change; kept as a picture they cost nothing until one of them changes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

if TYPE_CHECKING:
    from hie_studio.canvas.edge_item import EdgeItem

MANY_PLACES = 8


class EdgeLayer(QGraphicsItem):
    """Lies below all edges; draws those that leave their curve to it."""

    def __init__(self) -> None:
        super().__init__()
        self._edges: set[EdgeItem] = set()
        self._bounds = QRectF()
        self._places = 0  # to be drawn again since it was painted
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setZValue(-0.5)

    def hold(self, edges: Iterable[EdgeItem]) -> None:
        """Draw these from now on."""
        held = set(edges)
        for edge in held.symmetric_difference(self._edges):
            edge.leave_to(self if edge in held else None)
        self._edges = held
        self.setVisible(bool(held))
        self.prepareGeometryChange()
        self._bounds = QRectF()
        for edge in held:
            self._bounds = self._bounds.united(edge.boundingRect())
        self.update()

    def reach(self, rect: QRectF) -> None:
        """Cover this place too."""
        if not self._bounds.contains(rect):
            self.prepareGeometryChange()
            self._bounds = self._bounds.united(rect)

    def redraw(self, rect: QRectF) -> None:
        """Draw this place again; all at once when there are many, as each place costs a pass over the picture."""
        self._places += 1
        if self._places < MANY_PLACES:
            self.update(rect)
        elif self._places == MANY_PLACES:
            self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        del option, widget
        self._places = 0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        there = _drawn(painter, self._bounds)
        seen = [edge for edge in self._edges if edge.isVisible() and edge.boundingRect().intersects(there)]
        for edge in sorted(
            seen, key=lambda one: not one.aside
        ):  # none that is dimmed crosses one that is not
            edge.draw_curve(painter)


def _drawn(painter: QPainter, whole: QRectF) -> QRectF:
    """The part of the layer that the picture shows; Qt says that all of it is exposed."""
    picture = painter.device()
    if not isinstance(picture, QPixmap):
        return whole
    pixels = QRectF(0, 0, picture.width(), picture.height())
    return painter.deviceTransform().inverted()[0].mapRect(pixels)
