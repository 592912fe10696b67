"""What a user does to a production on the canvas. Each method is one edit of the document, or a question."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from hie_runtime.components.registry import Component, ComponentKind, registry
from hie_runtime.config.model import ItemConfig
from hie_runtime.rules.model import RuleDefinition
from hie_studio.canvas import clipboard
from hie_studio.canvas.components import offered, search_words
from hie_studio.canvas.edge_item import EdgeItem
from hie_studio.canvas.free_place import free_way
from hie_studio.canvas.geometry import INPUT_PORT, LANE_GAP, NODE_HEIGHT, NODE_RECT, NODE_WIDTH, snapped
from hie_studio.canvas.insert_tool import goes_between
from hie_studio.canvas.layout import automatic_layout, missing_positions
from hie_studio.canvas.quick_add import Choice
from hie_studio.canvas.things import taken_places
from hie_studio.declared import said
from hie_studio.document.commands import (
    AddItem,
    Disconnect,
    MoveItems,
    RemoveItems,
    SetRule,
    Together,
    unique_name,
)
from hie_studio.document.edit import Edit, EditError
from hie_studio.document.inserting import Insert, route_edit
from hie_studio.document.notes import Note, RemoveNotes, SetNote
from hie_studio.document.routes import rule_of, rule_targets, with_route
from hie_studio.document.state import positions_of
from hie_studio.theme.tokens import GRID

if TYPE_CHECKING:
    from hie_studio.canvas.view import CanvasView


class CanvasEditing(QObject):
    """Edits asked for on one canvas view."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._scene = view.canvas
        self._document = view.canvas.document
        self._selection = view.canvas.selection

    # --- adding -----------------------------------------------------------------------------

    def add_component(
        self, class_name: str, centre: QPointF, source: str = "", between: tuple[str, str] | None = None
    ) -> str:
        """Place an item of a class with its middle at a scene point, connected from ``source`` if given, or put
        into the route ``between`` two items.

        Returns its name, or "" when that was refused."""
        component = registry().get(class_name)
        title = component.title if component else class_name.rsplit(".", 1)[-1]
        name = unique_name(title, {item.name for item in self._document.production.items})
        corner = snapped(centre - QPointF(NODE_WIDTH / 2, NODE_HEIGHT / 2))
        corner += free_way([NODE_RECT.translated(corner)], taken_places(self._scene))
        add = AddItem(ItemConfig(name=name, class_name=class_name), (corner.x(), corner.y()))
        edit: Edit = self._settled(add)
        if source:
            words = self.tr("Add “{name}” after “{source}”").format(name=name, source=source)
            edit = Together(words, (edit, route_edit(self._document.state, source, name)))
        elif between:
            into = Insert(name, *between)
            edit = Together(into.text(), (edit, into))
        if not self._scene.apply(edit):
            return ""
        self._selection.set([name])
        return name

    def _settled(self, add: AddItem) -> Edit:
        """``add``, with the items beside it kept where the automatic layout shows them now."""
        shown = missing_positions(self._document.state, self._document.positions)
        return Together(add.text(), (MoveItems(shown), add)) if shown else add

    def quick_add(self, at: QPoint, source: str = "", typed: str = "") -> None:
        """Offer the palette at a point of the view; only what ``source`` may send to, if given, or what can go
        into the edge there or the one that is selected. ``typed`` is what was typed already."""
        centre, hint = self._view.mapToScene(at), self.tr("Add an item: type to filter")
        components = offered()
        edge = None if source else self._edge_meant(centre)
        if source:
            components = [one for one in components if one.kind is not ComponentKind.SERVICE]
            centre += QPointF(NODE_WIDTH / 2, 0)
        elif edge is not None:
            components = [one for one in components if goes_between(one.class_name)]
            hint = self.tr("Insert between “{source}” and “{target}”").format(
                source=edge.key[0], target=edge.key[1]
            )
            centre = edge.middle()
        between = edge.key if edge is not None else None

        def chosen(value: object) -> None:
            self.add_component(str(value), centre, source, between)

        self._view.palette_popup.ask(at, hint, [_choice(one) for one in components], chosen)
        self._view.palette_popup.field.setText(typed)

    def offer_next(self, source: str, point: QPointF) -> None:
        """Offer what can take the messages of an item, at a scene point."""
        self.quick_add(self._view.mapFromScene(point), source)

    def may_add_next(self) -> bool:
        """Whether one item is selected that sends messages on."""
        nodes = self._scene.selected_nodes()
        return len(nodes) == 1 and nodes[0].card.has_output

    def add_next(self) -> None:
        """Offer what can take the messages of the selected item, beside it: what dragging a link onto empty canvas does."""
        (node,) = self._scene.selected_nodes()
        beside = node.output_point() + QPointF(LANE_GAP, 0)
        self._view.ensureVisible(NODE_RECT.translated(beside - INPUT_PORT), 24, 24)
        self.offer_next(node.name, beside)

    def _edge_meant(self, point: QPointF) -> EdgeItem | None:
        """The edge at a point, or the only thing selected."""
        chosen = self._scene.selected_edges()
        if len(chosen) == 1 and not self._selection.items:
            return chosen[0]
        return self._scene.insert.edge_at(point)

    # --- selection, clipboard ---------------------------------------------------------------

    def select_all(self) -> None:
        """Select every item."""
        self._selection.set(item.name for item in self._document.production.items)

    def delete(self) -> None:
        """Remove the selected edges, items and comments as one step."""
        names = tuple(self._selection.items)
        gone = set(names)
        cuts = [Disconnect(*edge.key) for edge in self._scene.selected_edges() if not gone & set(edge.key)]
        edits: list[Edit] = [*cuts, *([RemoveItems(names)] if names else [])]
        written = tuple(note.key for note in self._scene.notes.selected())
        if written:
            edits.append(RemoveNotes(written))
        if len(edits) == 1:
            self._scene.apply(edits[0])
        elif edits:
            self._scene.apply(Together(self.tr("Remove {n} things").format(n=len(edits)), tuple(edits)))

    def copy(self) -> None:
        """Copy the selected items as text."""
        chosen = set(self._selection.items)
        items = [item for item in self._document.production.items if item.name in chosen]
        if items:
            QGuiApplication.clipboard().setText(clipboard.to_text(items, self._places()))

    def cut(self) -> None:
        """Copy, then remove."""
        self.copy()
        self.delete()

    def paste(self) -> None:
        """Paste items from the clipboard: where the canvas's menu was opened, else beside where they came from."""
        self._paste_text(QGuiApplication.clipboard().text(), self._view.asked_at())

    def duplicate(self) -> None:
        """Copies of the selected items beside them; the clipboard stays as it is."""
        chosen = set(self._selection.items)
        items = [item for item in self._document.production.items if item.name in chosen]
        if items:
            self._paste_text(clipboard.to_text(items, self._places()))

    def _paste_text(self, text: str, at: QPointF | None = None) -> None:
        """Paste with the upper left corner at a place, or near where it was copied; on nothing that is there."""
        try:
            edit = clipboard.from_text(text)
        except EditError as error:
            self._scene.refused.emit(str(error))
            return
        places = {item.name: edit.positions.get(item.name, (0.0, 0.0)) for item in edit.items}
        way = QPointF()
        if at is not None:
            corner = QPointF(min(x for x, _ in places.values()), min(y for _, y in places.values()))
            way = snapped(at - corner)
        rects = [NODE_RECT.translated(QPointF(*place) + way) for place in places.values()]
        way += free_way(rects, taken_places(self._scene))
        edit = replace(edit, positions={n: (x + way.x(), y + way.y()) for n, (x, y) in places.items()})
        names = edit.names(self._document.state)
        if self._scene.apply(edit):
            self._selection.set(names.values())

    def _places(self) -> dict[str, tuple[float, float]]:
        return {name: (node.x(), node.y()) for name, node in self._scene.nodes.items()}

    # --- moving -----------------------------------------------------------------------------

    def nudge(self, dx: float, dy: float, gesture: str) -> None:
        """Move what is selected by grid steps: items, groups with all in them, comments."""
        scene, way = self._scene, QPointF(dx * GRID, dy * GRID)
        names = {*self._selection.items, *(n for group in scene.groups.selected() for n in group.group.items)}
        moved = {n: (scene.nodes[n].pos() + way).toTuple() for n in scene.nodes if n in names}
        edits: list[Edit] = [MoveItems(moved, gesture)] if moved else []
        for note in scene.notes.selected():
            edits.append(SetNote(note.key, Note(note.note.text, (note.pos() + way).toTuple()), gesture))
        if edits:
            scene.apply(edits[0] if len(edits) == 1 else Together(edits[0].text(), tuple(edits)))

    def arrange(self) -> None:
        """Lay everything out anew; one step of the history, shown as a short glide."""
        positions = automatic_layout(self._document.state)
        if positions == positions_of(self._document.production):
            self._view.fit()
            return
        before = self._places()
        if self._scene.apply(MoveItems(positions, self._scene.gesture())):
            self._view.glide.show(before, positions)

    # --- routes -----------------------------------------------------------------------------

    def ask_route(self, source: str, target: str, point: QPointF) -> None:
        """The source routes by rules: offer a new rule, or one that is there."""
        menu = self.route_menu(source, target)
        if menu is not None:
            menu.popup(self._view.mapToGlobal(self._view.mapFromScene(point)))

    def route_menu(self, source: str, target: str) -> QMenu | None:
        """The choices for a new route out of a router; None when it has no rule definition."""
        item = self._document.production.item(source)
        definition = rule_of(self._document.state, item) if item is not None else None
        if definition is None:
            return None
        menu = QMenu(self._view)
        title = menu.addAction(self.tr("“{source}” routes by rules").format(source=source))
        title.setEnabled(False)
        add = menu.addAction(self.tr("Add a rule “To {target}”").format(target=target))
        add.triggered.connect(lambda: self._scene.apply(SetRule(with_route(definition, target))))
        words = self.tr("Add a rule “To {target}” with a &condition…")
        begin = menu.addAction(words.format(target=target.replace("&", "&&")))
        begin.triggered.connect(partial(self._begin_rule, definition, target))
        names = [rule.name for one in definition.rule_sets for rule in one.rules if rule.name]
        if names:
            menu.addSeparator()
        already = rule_targets(definition).get(target, [])
        for name in names:
            action = menu.addAction(self.tr("Add to rule “{name}”").format(name=name))
            action.setEnabled(name not in already)
            action.triggered.connect(partial(self._add_to_rule, source, target, name))
        return menu

    def _begin_rule(self, definition: RuleDefinition, target: str) -> None:
        if self._scene.apply(SetRule(with_route(definition, target))):
            self._view.condition_wanted.emit(definition.name)

    def _add_to_rule(self, source: str, target: str, rule: str) -> None:
        item = self._document.production.item(source)
        definition = rule_of(self._document.state, item) if item is not None else None
        if definition is not None:
            self._scene.apply(SetRule(with_route(definition, target, rule)))

    def ask_target(self) -> None:
        """Connect the selected item by keyboard: choose the target from a list."""
        if len(self._selection.items) != 1:
            self._scene.refused.emit(self.tr("Select the one item to connect from."))
            return
        source = self._selection.items[0]
        node = self._scene.nodes[source]
        choices = [
            Choice(other.name, f"{other.name} {other.card.title}", other.card.icon, other.name)
            for other in self._scene.nodes.values()
            if other is not node and other.card.has_input
        ]
        at = self._view.mapFromScene(node.output_point())
        hint = self.tr("Connect “{name}” to…").format(name=source)

        def chosen(value: object) -> None:
            target = self._scene.nodes[str(value)]
            self._scene.link.connect(source, target.name, target.input_point())

        self._view.palette_popup.ask(at, hint, choices, chosen)


def _choice(component: Component) -> Choice:
    return Choice(said(component.title), search_words(component), component.icon, component.class_name)
