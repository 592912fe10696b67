"""The edges of a scene: kept the same as the routes of the document, laid between the cards, live."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QGraphicsItem

from hie_studio.canvas.edge_item import EdgeItem
from hie_studio.canvas.edge_layer import EdgeLayer
from hie_studio.canvas.geometry import INPUT_PORT, OUTPUT_PORT
from hie_studio.document.routes import Route, routes_of

if TYPE_CHECKING:
    from hie_studio.canvas.scene import CanvasScene

FLOW_INTERVAL_MS = 50
MAX_FLOWING = 80  # more would keep the machine busy with dots
MAX_FULL_EDGES = 150
MOST_SLOTS = 3  # lines below the first for the names of rules at one item

Key = tuple[str, str]


class Edges(QObject):
    """Makes, lays and removes the edges of one scene, and shows what flows and waits."""

    def __init__(self, scene: CanvasScene) -> None:
        super().__init__(scene)
        self._scene = scene
        self.items: dict[Key, EdgeItem] = {}
        self._layer = EdgeLayer()
        scene.addItem(self._layer)
        self._incident: dict[str, list[EdgeItem]] = {}
        self._queues: dict[str, EdgeItem] = {}  # what waits at an item is told on the last edge to it
        self._flow = QTimer(self, interval=FLOW_INTERVAL_MS)
        self._flow.timeout.connect(self._advance)

    # --- the routes of the document ---------------------------------------------------------

    def clear(self) -> None:
        """Remove all of them."""
        for edge in self.items.values():
            self._drop(edge)
        self.items.clear()

    def follow(self) -> None:
        """Show the routes that the document has now."""
        routes = routes_of(self._scene.document.state)
        for key in self.items.keys() - routes.keys():
            self._drop(self.items.pop(key))
        for key, route in routes.items():
            self._show(key, route)
        self._incident = {name: [] for name in self._scene.nodes}
        for edge in self.items.values():
            for name in edge.key:
                self._incident[name].append(edge)
            self._lay(edge)
        self._queues = {target: edge for (_, target), edge in self.items.items()}
        for edge in self.items.values():
            if edge is not self._queues[edge.key[1]]:
                edge.show_queue(0, False)
            edge.animated = self._flow.isActive()
        self._layer.hold(self.items.values() if len(self.items) > MAX_FULL_EDGES else ())
        self._stack(routes)
        self._number_labels()
        self.show_queues(self._scene.nodes)

    def _show(self, key: Key, route: Route) -> None:
        edge = self.items.get(key)
        if edge is None:
            edge = self.items[key] = EdgeItem(route)
            for part in edge.parts():
                self._scene.addItem(part)
        else:
            edge.show_route(route)

    def _drop(self, edge: EdgeItem) -> None:
        for part in edge.parts():
            self._scene.removeItem(part)

    def _stack(self, order: Iterable[Key]) -> None:
        """What overlaps lies as it stands in the file, however it came onto the canvas."""
        for index, key in enumerate(order):
            edge, above = self.items[key], index * 1e-6
            edge.setZValue(above)
            edge.tip.setZValue(0.2 + above)
            edge.label.setZValue(0.5 + above)

    def _number_labels(self) -> None:
        """Give edges that arrive at one item with rule names different lines to stand on."""
        nodes = self._scene.nodes
        for name in nodes:
            arriving = [e for e in self._incident[name] if e.key[1] == name and e.route.rules]
            for slot, edge in enumerate(sorted(arriving, key=lambda e: nodes[e.key[0]].y())):
                edge.number(min(slot, MOST_SLOTS))

    # --- where they lie ---------------------------------------------------------------------

    def lay_at(self, name: str) -> None:
        """Lay the edges of an item again, which was moved, hidden or shown."""
        for edge in self._incident.get(name, ()):
            self._lay(edge)

    def _lay(self, edge: EdgeItem) -> None:
        source, target = (self._scene.nodes.get(name) for name in edge.key)
        if source is None or target is None:
            return
        giver, taker = (self._scene.groups.folded_at(name) for name in edge.key)
        edge.set_folded(giver is not None and giver is taker, taker is not None)
        start = source.output_point() if giver is None else giver.pos() + OUTPUT_PORT
        edge.place(start, target.input_point() if taker is None else taker.pos() + INPUT_PORT)

    # --- how they are drawn -----------------------------------------------------------------

    def keep_no_pictures(self) -> None:
        """Draw all as lines each time: for a picture that is painted once, of vectors or at its own scale."""
        self._layer.setCacheMode(QGraphicsItem.CacheMode.NoCache)

    def repaint(self) -> None:
        """The theme changed: the picture of the layer is of the old colours."""
        self._layer.update()

    # --- live figures -----------------------------------------------------------------------

    def show_flow(self, changed: Iterable[Key]) -> None:
        """Show how much flows along those that changed; dots move while there are not too many."""
        live = self._scene.live.edges
        for key in changed:
            edge = self.items.get(key)
            if edge is not None:
                figures = live.get(key)
                edge.show_flow(figures.rate if figures else 0.0)
        flowing = sum(edge.rate >= 0.05 for edge in self.items.values())
        self._animate(0 < flowing <= MAX_FLOWING)

    def show_queues(self, names: Iterable[str]) -> None:
        """Show how much waits at these items."""
        live = self._scene.live.items
        for name in names:
            edge = self._queues.get(name)
            if edge is not None:
                figures = live.get(name)
                edge.show_queue(figures.queue_depth if figures else 0, bool(figures and figures.held_back))

    def end_live(self) -> None:
        """Nothing runs: nothing flows and nothing waits."""
        for edge in self.items.values():
            edge.show_flow(0.0)
            edge.show_queue(0, False)
        self._animate(False)

    def _animate(self, on: bool) -> None:
        if on == self._flow.isActive():
            return
        for edge in self.items.values():
            edge.animated = on
            edge.update()
        if on:
            self._flow.start()
        else:
            self._flow.stop()

    def _advance(self) -> None:
        for edge in self.items.values():
            edge.advance_flow(FLOW_INTERVAL_MS / 1000)
