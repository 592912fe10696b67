"""The scene: keeps cards and edges the same as the document, and asks it for edits."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QGraphicsSceneMouseEvent

from hie_runtime.config.model import ItemConfig
from hie_runtime.config.problems import Problem
from hie_runtime.control.client import CountersSnapshot
from hie_studio.canvas.background import draw_background
from hie_studio.canvas.cards import card_of, problems_by_item
from hie_studio.canvas.edge_item import EdgeItem
from hie_studio.canvas.edges import Edges
from hie_studio.canvas.geometry import NODE_RECT
from hie_studio.canvas.groups import Groups
from hie_studio.canvas.insert_tool import InsertTool
from hie_studio.canvas.lanes import LaneHeadings
from hie_studio.canvas.layout import missing_positions
from hie_studio.canvas.link_tool import LinkTool
from hie_studio.canvas.live import LiveFigures
from hie_studio.canvas.moves import commit_moves
from hie_studio.canvas.node_item import NodeItem
from hie_studio.canvas.notes import Notes
from hie_studio.canvas.things import Thing
from hie_studio.document.categories import categories_of, category_colours
from hie_studio.document.document import Document
from hie_studio.document.edit import Edit, EditError
from hie_studio.document.marks import SAID_BY, marks_of
from hie_studio.document.selection import Selection
from hie_studio.document.state import Change
from hie_studio.theme import theme
from hie_studio.wording import in_words

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
        self.dragging = False
        self.link = LinkTool(self)
        self.insert = InsertTool(self)
        self.notes = Notes(self)
        self.groups = Groups(self)
        self.headings = LaneHeadings(self)
        self._edges = Edges(self)
        self.edges = self._edges.items
        self.lit: frozenset[str] | None = None  # all that is not dimmed by a filter; None: there is no filter
        self._colours: Mapping[str, str] = {}
        self._placed: set[str] = set()  # items whose places the document holds
        self._gestures = count(1)
        self._quiet = False
        self._others: frozenset[object] = frozenset()
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
        found = [item for item in self.selectedItems() if isinstance(item, EdgeItem)]
        return sorted(found, key=lambda edge: edge.key)

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
        self._tell_others()

    def _rebuild(self) -> None:
        self._quiet = True
        for node in list(self.nodes.values()):
            self.removeItem(node)
        self.nodes.clear()
        self._edges.clear()
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
        self._tell_others()

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
        self._edges.follow()
        for index, item in enumerate(self.document.production.items):
            self.nodes[item.name].setZValue(1.0 + index * 1e-6)  # what overlaps lies as it stands in the file
        self._mark()

    def keep_no_pictures(self) -> None:
        """Draw all edges as lines each time: see :meth:`Edges.keep_no_pictures`."""
        self._edges.keep_no_pictures()

    def _repaint(self) -> None:
        self._edges.repaint()
        self.update()

    def node_moved(self, node: NodeItem) -> None:
        """Lay the edges of a moved card again."""
        self._edges.lay_at(node.name)
        self.groups.node_moved(node.name)
        self.laid_out.emit()

    def _follow_groups(self) -> None:
        """Groups that were folded or unfolded take the ends of their edges along."""
        before = {name for name in self.nodes if not self.nodes[name].isVisible()}
        self.groups.follow()
        after = {name for name in self.nodes if not self.nodes[name].isVisible()}
        for name in before | after:
            self._edges.lay_at(name)

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
        self._tell_others()

    def _tell_others(self) -> None:
        groups, notes = self.groups.selected(), self.notes.selected()
        edges = (edge.key for edge in self.selected_edges())
        chosen = frozenset({*((one.name,) for one in groups), *(one.key for one in notes), *edges})
        if chosen != self._others:
            self._others = chosen
            self.others_selected.emit()

    # --- live figures -----------------------------------------------------------------------

    def show_snapshot(self, snapshot: CountersSnapshot) -> None:
        """Show figures; only cards and edges that look different are painted."""
        items, routes = self.live.take(snapshot)
        for name in items:
            node = self.nodes.get(name)
            if node is not None:
                node.show_figures(self.live.items.get(name), self.live.history.get(name, ()))
        self._edges.show_flow(routes)
        self._edges.show_queues(items)
        self.groups.show_all_figures()

    def end_live(self) -> None:
        """The production no longer runs: no state, no flow."""
        self.live.clear()
        for node in self.nodes.values():
            node.show_figures(None, ())
        self._edges.end_live()
        self.groups.show_all_figures()

    # --- mouse ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            if self.link.take(event.scenePos()):
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
            commit_moves(self)

    # --- background -------------------------------------------------------------------------

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        draw_background(painter, rect)
