"""Dragging a connection from an output port, with live feedback of what may be connected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QGraphicsPathItem

from hie_studio.canvas.edge_item import curve
from hie_studio.canvas.node_item import NodeItem
from hie_studio.document.commands import Connect
from hie_studio.document.routes import connection_problem, pairing_problem, routes_by_rules
from hie_studio.theme import theme

if TYPE_CHECKING:
    from hie_studio.canvas.scene import CanvasScene

REACH = 24.0
GRASP = 16.0  # how far from it a port is looked for


class LinkTool:
    """The connection being dragged, if any."""

    def __init__(self, scene: CanvasScene) -> None:
        self._scene = scene
        self._source: NodeItem | None = None
        self._line: QGraphicsPathItem | None = None

    @property
    def active(self) -> bool:
        """Whether a connection is being dragged."""
        return self._source is not None

    def take(self, point: QPointF) -> bool:
        """Start at the output near a scene point. Returns whether there is one."""
        near = self._scene.items(QRectF(point.x() - GRASP, point.y() - GRASP, 2 * GRASP, 2 * GRASP))
        source = next((n for n in near if isinstance(n, NodeItem) and n.is_on_output(point)), None)
        if source is not None:
            self.begin(source, point)
        return source is not None

    def begin(self, source: NodeItem, point: QPointF) -> None:
        """Start at the output of a card; cards that cannot be its target are dimmed."""
        self._source = source
        self._line = QGraphicsPathItem()
        self._line.setZValue(3)
        self._line.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._scene.addItem(self._line)
        for node in self._scene.nodes.values():
            node.mark(dimmed=node is not source and bool(self._problem(node)))
        self.move(point)

    def move(self, point: QPointF) -> None:
        """Follow the pointer; snap to a card it may go to."""
        if self._source is None or self._line is None:
            return
        over = self._target_at(point)
        fits = over is not None and not self._problem(over)
        for node in self._scene.nodes.values():
            wrong = node is not self._source and bool(self._problem(node))
            node.mark(dimmed=wrong, target=fits and node is over)
        end = over.input_point() if over is not None and fits else point
        colour = "accent" if fits or over is None else "error"
        style = Qt.PenStyle.SolidLine if fits else Qt.PenStyle.DashLine
        self._line.setPen(QPen(theme.color(colour), 2, style))
        self._line.setPath(curve(self._source.output_point(), end))

    def end(self, point: QPointF) -> None:
        """Let go: connect, ask how to route, or offer a new item on empty canvas."""
        source = self._source
        over = self._target_at(point)
        self.cancel()
        if source is None:
            return
        if over is None:
            self._scene.item_wanted.emit(source.name, point)
        elif over is not source:
            self.connect(source.name, over.name, point)

    def connect(self, source: str, target: str, point: QPointF) -> None:
        """Connect two items the way the source routes."""
        state = self._scene.document.state
        problem = pairing_problem(state, source, target)
        if problem:
            self._scene.refused.emit(problem)
        elif routes_by_rules(state, source):
            self._scene.route_wanted.emit(source, target, point)
        elif connection_problem(state, source, target):
            self._scene.refused.emit(connection_problem(state, source, target))
        else:
            self._scene.apply(Connect(source, target))

    def cancel(self) -> None:
        """Stop without a connection."""
        self._source = None
        if self._line is not None:
            self._scene.removeItem(self._line)
            self._line = None
        for node in self._scene.nodes.values():
            node.mark()

    def _problem(self, node: NodeItem) -> str:
        assert self._source is not None
        return pairing_problem(self._scene.document.state, self._source.name, node.name)

    def _target_at(self, point: QPointF) -> NodeItem | None:
        found = self._scene.node_at(point)
        if found is not None:
            return found
        near = [
            node
            for node in self._scene.nodes.values()
            if node.card.has_input and (node.input_point() - point).manhattanLength() <= REACH
        ]
        return near[0] if near else None
