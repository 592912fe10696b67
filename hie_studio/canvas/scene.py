"""The scene: keeps cards and edges the same as the document, and asks it for edits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import count

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QGraphicsSceneMouseEvent

from hie_runtime.config.model import ItemConfig
from hie_runtime.config.problems import Problem
from hie_runtime.control.client import CountersSnapshot
from hie_studio.canvas.cards import card_of, problems_by_item
from hie_studio.canvas.edge_item import EdgeItem
from hie_studio.canvas.edge_label import EdgeLabel
from hie_studio.canvas.edge_layer import EdgeLayer
from hie_studio.canvas.geometry import INPUT_PORT, LABEL_ZOOM, NODE_RECT, OUTPUT_PORT
from hie_studio.canvas.groups import GroupItem, Groups
from hie_studio.canvas.insert_tool import InsertTool
from hie_studio.canvas.lanes import LaneHeadings
from hie_studio.canvas.layout import missing_positions
from hie_studio.canvas.link_tool import LinkTool
from hie_studio.canvas.live import LiveFigures
from hie_studio.canvas.node_item import NodeItem
from hie_studio.canvas.notes import NoteItem, Notes
from hie_studio.document.categories import categories_of, category_colours
from hie_studio.document.commands import MoveItems, Together
from hie_studio.document.document import Document
from hie_studio.document.edit import Edit, EditError
from hie_studio.document.marks import SAID_BY, marks_of
from hie_studio.document.routes import Route, routes_of
from hie_studio.document.selection import Selection
from hie_studio.document.state import Change, Position
from hie_studio.theme import theme
from hie_studio.theme.tokens import GRID
from hie_studio.wording import in_words

Thing = NodeItem | GroupItem | NoteItem | EdgeItem  # what can be selected
FLOW_INTERVAL_MS = 50
MAX_FLOWING = 80
MAX_FULL_EDGES = 150
MARGIN = 1200.0


class CanvasScene(QGraphicsScene):
    """Cards and edges of one document.

    Signals:
        refused: an edit could not be made; the text says why.
        route_wanted: (source, target, scene point): the source routes by rules, so the user must say how.
        item_wanted: (source, scene point): a connection was dropped on empty canvas.
        laid_out: cards came, went or moved.
        others_selected: other groups, comments or edges are selected.
        filtered: other items are to be lit, see :meth:`keep_lit`.
    """

    refused = Signal(str)
    route_wanted = Signal(str, str, QPointF)
    item_wanted = Signal(str, QPointF)
    laid_out = Signal()
    others_selected = Signal()
    filtered = Signal()

    def __init__(self, document: Document, selection: Selection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.selection = selection
        self.live = LiveFigures()
        self.nodes: dict[str, NodeItem] = {}
        self.edges: dict[tuple[str, str], EdgeItem] = {}
        self.dragging = False
        self.link = LinkTool(self)
        self.insert = InsertTool(self)
        self.notes = Notes(self)
        self.groups = Groups(self)
        self.headings = LaneHeadings(self)
        self._layer = EdgeLayer()
        self.addItem(self._layer)
        self.lit: frozenset[str] | None = None  # all that is not dimmed by a filter; None: there is no filter
        self._colours: Mapping[str, str] = {}
        self._placed: set[str] = set()  # items whose places the document holds
        self._incident: dict[str, list[EdgeItem]] = {}
        self._queue_edges: dict[str, EdgeItem] = {}  # what waits at an item is told on the last edge to it
        self._gestures = count(1)
        self._quiet = False
        self._others: set[int] = set()
        self._flow = QTimer(self, interval=FLOW_INTERVAL_MS)
        self._flow.timeout.connect(self._advance_flow)
        document.changed.connect(self._follow)
        document.problems_changed.connect(self._show_problems)
        selection.changed.connect(self._select)
        self.selectionChanged.connect(self._tell_selection)
        theme.changed.connect(self._repaint)
        self._rebuild()

    def apply(self, edit: Edit) -> bool:
        """Make an edit; tell the user when it is refused. Returns whether it was made."""
        try:
            self.document.apply(edit)
        except EditError as error:
            self.refused.emit(str(error))
            return False
        return True

    def gesture(self) -> str:
        """A fresh name for one drag, so that its moves are one step of the history."""
        return f"gesture {next(self._gestures)}"

    def selected_nodes(self) -> list[NodeItem]:
        """Selected cards, in the order of the selection."""
        return [self.nodes[name] for name in self.selection.items if name in self.nodes]

    def selected_edges(self) -> list[EdgeItem]:
        """Selected edges."""
        return [edge for edge in self.edges.values() if edge.isSelected()]

    def chosen(self) -> list[Thing]:
        """All that is selected: items in the order of the selection, then groups, comments and edges."""
        return [
            *self.selected_nodes(), *self.groups.selected(), *self.notes.selected(), *self.selected_edges()
        ]  # fmt: skip

    def pick(self, thing: QGraphicsItem) -> None:
        """Select this and nothing else."""
        for other in self.selectedItems():
            if not isinstance(other, NodeItem) and other is not thing:
                other.setSelected(False)
        if isinstance(thing, NodeItem):
            self.selection.set([thing.name])
        else:
            self.selection.set(())
            thing.setSelected(True)

    def thing_at(self, point: QPointF, seen: QTransform) -> Thing | None:
        """What a click means at a scene point in a view with that transform: an edge also by the names of its rules."""
        shape, order = Qt.ItemSelectionMode.IntersectsItemShape, Qt.SortOrder.DescendingOrder
        for item in self.items(point, shape, order, seen):
            if isinstance(item, Thing):
                return item
            if isinstance(item, EdgeLabel) and seen.m11() >= LABEL_ZOOM:
                return next(edge for edge in self.edges.values() if edge.label is item)
        return self.insert.edge_at(point)

    def node_at(self, point: QPointF) -> NodeItem | None:
        """The uppermost card at a scene point."""
        return next((item for item in self.items(point) if isinstance(item, NodeItem)), None)

    def keep_lit(self, names: frozenset[str] | None) -> None:
        """Dim every item but these; None ends that."""
        if names != self.lit:
            self.lit = names
            self.filtered.emit()

    def content_rect(self) -> QRectF:
        """Around all cards and comments; empty when there are none."""
        rect = self.notes.rect()
        for node in self.nodes.values():
            rect = rect.united(NODE_RECT.translated(node.pos()))
        return rect

    def taken(self) -> list[QRectF]:
        """Where something stands that nothing new may lie on."""
        cards = [NODE_RECT.translated(node.pos()) for node in self.nodes.values() if node.isVisible()]
        notes = [note.sceneBoundingRect() for note in self.notes.items.values()]
        return [
            *cards,
            *notes,
            *(group.mapRectToScene(group.shape().boundingRect()) for group in self.groups.items.values()),
        ]

    # --- following the document -------------------------------------------------------------

    def _follow(self, change: Change) -> None:
        if change.reset:
            self._rebuild()
            return
        state = self.document.state
        by_problem = problems_by_item(self.document.problems)
        places = self.document.positions
        colours = category_colours(state)
        if colours != self._colours:
            self._colours = colours
            self._show_problems()
        if any(name in self._placed and name not in places for name in change.items):
            places = {**missing_positions(state, places), **places}  # a first move was taken back
        self._placed = set(self.document.positions)
        for name in change.items:
            item = state.production.item(name)
            if item is None:
                self._drop_node(name)
                continue
            node = self.nodes.get(name)
            if node is None:
                node = self._add_node(NodeItem(card_of(item, [], self.live)))
            self._show_card(node, item, by_problem)
            if name in places:
                node.setPos(*places[name])
        if change.structure:
            self._follow_routes()
        self._follow_groups()
        self.notes.follow()
        self.headings.place()
        self._grow()
        self._select()

    def _rebuild(self) -> None:
        self._quiet = True
        for node in list(self.nodes.values()):
            self.removeItem(node)
        for edge in list(self.edges.values()):
            self._drop_edge(edge)
        self.nodes.clear()
        self.edges.clear()
        self.live.clear()
        self._colours = category_colours(self.document.state)
        places = self.document.positions
        self._placed = set(places)
        places = {**places, **missing_positions(self.document.state, places)}
        by_problem = problems_by_item(self.document.problems)
        for item in self.document.production.items:
            node = self._add_node(NodeItem(card_of(item, [], self.live)))
            self._show_card(node, item, by_problem)
            node.setPos(*places[item.name])
        self._follow_routes()
        self._follow_groups()
        self.notes.follow()
        self.headings.place()
        self._grow()
        self._quiet = False
        self.selection.set(name for name in self.selection.items if name in self.nodes)
        self._select()

    def _add_node(self, node: NodeItem) -> NodeItem:
        self.nodes[node.name] = node
        self.addItem(node)
        return node

    def _drop_node(self, name: str) -> None:
        node = self.nodes.pop(name, None)
        if node is not None:
            self.removeItem(node)
        self.live.items.pop(name, None)

    def _follow_routes(self) -> None:
        routes = routes_of(self.document.state)
        for key in self.edges.keys() - routes.keys():
            self._drop_edge(self.edges.pop(key))
        for key, route in routes.items():
            self._show_route(key, route)
        self._incident = {name: [] for name in self.nodes}
        for edge in self.edges.values():
            for name in edge.key:
                self._incident[name].append(edge)
            self._lay(edge)
        self._queue_edges = {target: edge for (_, target), edge in self.edges.items()}
        for edge in self.edges.values():
            if edge is not self._queue_edges[edge.key[1]]:
                edge.show_queue(0, False)
            edge.animated = self._flow.isActive()
        self._layer.hold(self.edges.values() if len(self.edges) > MAX_FULL_EDGES else ())
        self._stack([self.nodes[item.name] for item in self.document.production.items])
        self._stack([self.edges[key] for key in routes])
        for index, key in enumerate(routes):
            self.edges[key].tip.setZValue(0.2 + index * 1e-6)
            self.edges[key].label.setZValue(0.5 + index * 1e-6)
        self._mark()
        self._number_labels()
        self._show_queues(self.nodes)

    def keep_no_pictures(self) -> None:
        """Draw all edges as lines each time: for a picture that is painted once, of vectors or at its own scale."""
        self._layer.setCacheMode(QGraphicsItem.CacheMode.NoCache)

    def _repaint(self) -> None:
        self._layer.update()  # its picture is of the old colours
        self.update()

    def _drop_edge(self, edge: EdgeItem) -> None:
        for part in edge.parts():
            self.removeItem(part)

    def _stack(self, items: Sequence[NodeItem | EdgeItem]) -> None:
        """What overlaps lies as it stands in the file, however it came onto the canvas."""
        base = 1.0 if items and isinstance(items[0], NodeItem) else 0.0
        for index, item in enumerate(items):
            item.setZValue(base + index * 1e-6)

    def _show_route(self, key: tuple[str, str], route: Route) -> None:
        edge = self.edges.get(key)
        if edge is None:
            edge = self.edges[key] = EdgeItem(route)
            for part in edge.parts():
                self.addItem(part)
        else:
            edge.show_route(route)

    def _number_labels(self) -> None:
        """Give edges that arrive at one item with rule names different lines to stand on."""
        for name in self.nodes:
            arriving = [e for e in self._incident[name] if e.key[1] == name and e.route.rules]
            for slot, edge in enumerate(sorted(arriving, key=lambda e: self.nodes[e.key[0]].y())):
                edge.number(min(slot, 3))

    def node_moved(self, node: NodeItem) -> None:
        """Lay the edges of a moved card again."""
        for edge in self._incident.get(node.name, ()):
            self._lay(edge)
        self.groups.node_moved(node.name)
        self.laid_out.emit()

    def _lay(self, edge: EdgeItem) -> None:
        source, target = (self.nodes.get(name) for name in edge.key)
        if source is None or target is None:
            return
        giver, taker = (self.groups.folded_at(name) for name in edge.key)
        edge.set_folded(giver is not None and giver is taker, taker is not None)
        start = source.output_point() if giver is None else giver.pos() + OUTPUT_PORT
        edge.place(start, target.input_point() if taker is None else taker.pos() + INPUT_PORT)

    def _follow_groups(self) -> None:
        """Groups that were folded or unfolded take the ends of their edges along."""
        before = {name for name in self.nodes if not self.nodes[name].isVisible()}
        self.groups.follow()
        after = {name for name in self.nodes if not self.nodes[name].isVisible()}
        for name in before | after:
            for edge in self._incident.get(name, ()):
                self._lay(edge)

    def _grow(self) -> None:
        self.laid_out.emit()
        self.setSceneRect(self.content_rect().adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN))

    def _show_problems(self) -> None:
        by_problem = problems_by_item(self.document.problems)
        for item in self.document.production.items:
            node = self.nodes.get(item.name)
            if node is not None:
                self._show_card(node, item, by_problem)
        self._mark()
        self.groups.show_all_figures()

    def _show_card(self, node: NodeItem, item: ItemConfig, by_problem: Mapping[str, list[Problem]]) -> None:
        found = by_problem.get(item.name, [])
        card = card_of(item, found, self.live)
        card.marks = node.card.marks
        card.categories = tuple(self._colours[name] for name in categories_of(item))
        node.show_card(card, [in_words(problem.message) for problem in found if problem.code not in SAID_BY])

    def _mark(self) -> None:
        """Show what analysis finds, after the routes or the problems changed."""
        found = marks_of(self.document.state, self.edges, self.document.problems)
        for name, node in self.nodes.items():
            node.show_marks(found.get(name, ()))

    # --- selection --------------------------------------------------------------------------

    def _select(self) -> None:
        self._quiet = True
        wanted = set(self.selection.items)
        for name, node in self.nodes.items():
            node.setSelected(name in wanted)
        self._quiet = False

    def _tell_selection(self) -> None:
        if self._quiet:
            return
        chosen = {item.name for item in self.selectedItems() if isinstance(item, NodeItem)}
        kept = [name for name in self.selection.items if name in chosen]
        added = [item.name for item in self.document.production.items if item.name in chosen - set(kept)]
        self.selection.set([*kept, *added])
        others = {id(item) for item in self.selectedItems() if not isinstance(item, NodeItem)}
        if others != self._others:
            self._others = others
            self.others_selected.emit()

    # --- live figures -----------------------------------------------------------------------

    def show_snapshot(self, snapshot: CountersSnapshot) -> None:
        """Show figures; only cards and edges that look different are painted."""
        items, routes = self.live.take(snapshot)
        for name in items:
            node = self.nodes.get(name)
            if node is not None:
                node.show_figures(self.live.items.get(name), self.live.history.get(name, ()))
        for key in routes:
            edge = self.edges.get(key)
            if edge is not None:
                figures = self.live.edges.get(key)
                edge.show_flow(figures.rate if figures else 0.0)
        self._show_queues(items)
        self.groups.show_all_figures()
        flowing = sum(edge.rate >= 0.05 for edge in self.edges.values())
        self._animate(0 < flowing <= MAX_FLOWING)

    def end_live(self) -> None:
        """The production no longer runs: no state, no flow."""
        self.live.clear()
        for node in self.nodes.values():
            node.show_figures(None, ())
        for edge in self.edges.values():
            edge.show_flow(0.0)
            edge.show_queue(0, False)
        self.groups.show_all_figures()
        self._animate(False)

    def _show_queues(self, names: Iterable[str]) -> None:
        for name in names:
            edge = self._queue_edges.get(name)
            if edge is not None:
                figures = self.live.items.get(name)
                edge.show_queue(figures.queue_depth if figures else 0, bool(figures and figures.held_back))

    def _animate(self, on: bool) -> None:
        if on == self._flow.isActive():
            return
        for edge in self.edges.values():
            edge.animated = on
            edge.update()
        if on:
            self._flow.start()
        else:
            self._flow.stop()

    def _advance_flow(self) -> None:
        for edge in self.edges.values():
            edge.advance_flow(FLOW_INTERVAL_MS / 1000)

    # --- mouse ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            node = self._output_at(event.scenePos())
            if node is not None:
                self.link.begin(node, event.scenePos())
                event.accept()
                return
            self.dragging = True
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        if self.link.active:
            self.link.move(event.scenePos())
            return
        super().mouseMoveEvent(event)
        held = self.mouseGrabberItem()
        if self.dragging and isinstance(held, NodeItem) and len(self.selection.items) == 1:
            self.insert.over_card(held)

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        if self.link.active:
            self.link.end(event.scenePos())
            return
        super().mouseReleaseEvent(event)
        if self.dragging:
            self.dragging = False
            self._commit_moves()

    def _output_at(self, point: QPointF) -> NodeItem | None:
        near = self.items(QRectF(point.x() - 16, point.y() - 16, 32, 32))
        return next((n for n in near if isinstance(n, NodeItem) and n.is_on_output(point)), None)

    def _commit_moves(self) -> None:
        written = self.notes.moves()
        carried, self.groups.carried = self.groups.carried, set()
        places = self.document.positions
        moved = {
            name: (node.x(), node.y())
            for name, node in self.nodes.items()
            if (node.isSelected() or name in carried) and (node.x(), node.y()) != places.get(name)
        }
        unplaced = all(name not in places for name in moved)
        if moved and not (unplaced and self._at_automatic_places(moved)):
            move = self.move_edit(moved)
            into = self.insert.take(next(iter(moved)))
            edits = [move, *written, *([into] if into is not None else [])]
            self.apply(move if len(edits) == 1 else Together((into or move).text(), tuple(edits)))
        elif written:
            self.apply(written[0] if len(written) == 1 else Together(written[0].text(), written))
        self.insert.offer(None)

    def move_edit(self, moved: Mapping[str, Position]) -> MoveItems:
        """The edit that moves these; items that were placed automatically stay where they are shown."""
        places = self.document.positions
        shown = {n: (node.x(), node.y()) for n, node in self.nodes.items() if n not in places}
        return MoveItems({**shown, **moved}, self.gesture())

    def _at_automatic_places(self, moved: dict[str, tuple[float, float]]) -> bool:
        automatic = missing_positions(self.document.state, self.document.positions)
        return all(automatic.get(name) == place for name, place in moved.items())

    # --- background -------------------------------------------------------------------------

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        painter.fillRect(rect, theme.color("canvas"))
        zoom = painter.worldTransform().m11()
        if zoom < 0.5:
            return
        step = GRID * 3
        painter.setPen(theme.color("grid"))
        left, top = int(rect.left()) // step * step, int(rect.top()) // step * step
        points = [
            QPointF(x, y)
            for x in range(left, int(rect.right()) + step, step)
            for y in range(top, int(rect.bottom()) + step, step)
        ]
        painter.drawPoints(points)
