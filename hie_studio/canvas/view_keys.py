"""The keyboard on the canvas: walking from thing to thing, along the edges, moving and opening what is selected."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from hie_studio.canvas.edge_item import EdgeItem
from hie_studio.canvas.groups import GroupItem
from hie_studio.canvas.node_item import NodeItem
from hie_studio.canvas.notes import NoteItem

if TYPE_CHECKING:
    from hie_studio.canvas.view import CanvasView

Stop = NodeItem | GroupItem | NoteItem  # what Tab and the arrows go to
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
FURTHER = 4  # times as far, with Shift


class CanvasKeys(QObject):
    """The keys of one view. Each gesture of the mouse has its twin here or among the actions of the menus."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._scene = view.canvas
        self._nudge = ""

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key asks for. Returns False when it asks for nothing here."""
        key, view = Qt.Key(event.key()), self._view
        if key in ARROWS:
            self._arrow(event, *ARROWS[key])
        elif key is Qt.Key.Key_Escape:
            self._scene.link.cancel()
            self._scene.clearSelection()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (chosen := self._scene.chosen()):
            if isinstance(chosen[0], NodeItem):
                view.inspect_wanted.emit(chosen[0].name)  # by keyboard the setting is named at once
            else:
                view.open_thing(chosen[0])
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.next(-1 if key is Qt.Key.Key_Backtab else 1)
        elif _writes(event):
            view.editing.quick_add(view.looked_at(), typed=event.text())
        else:
            return False
        return True

    def _arrow(self, event: QKeyEvent, dx: int, dy: int) -> None:
        """Plain arrows walk to the next thing that way, with Alt along the edges; Ctrl moves the selection."""
        keys = event.modifiers()
        if keys & Qt.KeyboardModifier.AltModifier:
            self._along(dx, dy)
        elif not keys & Qt.KeyboardModifier.ControlModifier:
            self._walk(dx, dy)
        else:
            if not event.isAutoRepeat():
                self._nudge = self._scene.gesture()
            far = FURTHER if keys & Qt.KeyboardModifier.ShiftModifier else 1
            self._view.editing.nudge(dx * far, dy * far, self._nudge)

    # --- from thing to thing ----------------------------------------------------------------

    def _stops(self) -> list[Stop]:
        scene = self._scene
        every: list[Stop] = [*scene.nodes.values(), *scene.groups.items.values(), *scene.notes.items.values()]
        return [one for one in every if one.isVisible()]

    def _here(self) -> Stop | None:
        """Where one stands: the item selected last, or else a group or comment."""
        nodes = self._scene.selected_nodes()
        others = [*self._scene.groups.selected(), *self._scene.notes.selected()]
        return nodes[-1] if nodes else others[-1] if others else None

    def next(self, step: int) -> None:
        """Go through all of it, from the left to the right and down."""
        order = sorted(self._stops(), key=lambda stop: (stop.x(), stop.y()))
        here = self._here()
        if order:
            at = order.index(here) + step if here in order else 0
            self._view.pick(order[at % len(order)])

    def _walk(self, dx: int, dy: int) -> None:
        stop = self._here()
        if stop is None:
            self.next(1)
            return
        here = stop.pos()

        def far(other: Stop) -> float:
            away = other.pos() - here
            along, aside = away.x() * dx + away.y() * dy, abs(away.x() * dy) + abs(away.y() * dx)
            return along + 2 * aside if along > 0 and aside <= 2 * along else math.inf

        best = min(self._stops(), key=far, default=None)
        if best is not None and far(best) < math.inf:
            self._view.pick(best)

    # --- along the edges --------------------------------------------------------------------

    def _along(self, dx: int, dy: int) -> None:
        """Right and left: from an item to what leaves or arrives there, and on to its other end; up and down: to the
        edges beside it."""
        edges = self._scene.selected_edges()
        if not edges:
            here = self._here()
            if isinstance(here, NodeItem) and dx:
                beside = self._edges_of(here.name, 0 if dx > 0 else 1)
                if beside:
                    self._view.pick(beside[0])
        elif dx:
            self._view.reveal(edges[0].key[1 if dx > 0 else 0])
        else:
            beside = self._beside(edges[0])
            self._view.pick(beside[(beside.index(edges[0]) + dy) % len(beside)])

    def _beside(self, edge: EdgeItem) -> Sequence[EdgeItem]:
        leaving = self._edges_of(edge.key[0], 0)
        return leaving if len(leaving) > 1 else self._edges_of(edge.key[1], 1)

    def _edges_of(self, name: str, end: int) -> list[EdgeItem]:
        """The edges that leave an item (``end`` 0) or arrive at it (1), from the top."""
        nodes = self._scene.nodes
        found = [edge for edge in self._scene.edges.values() if edge.key[end] == name and edge.isVisible()]
        return sorted(found, key=lambda edge: nodes[edge.key[1 - end]].y())


def _writes(event: QKeyEvent) -> bool:
    """Whether a key writes a letter or a digit, rather than commanding something."""
    commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return event.text().isalnum() and not event.modifiers() & commands
