"""What stands on the canvas and can be selected: which one is meant by a click, and where it is looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QGraphicsItem

from hie_studio.canvas.edge_item import EdgeItem
from hie_studio.canvas.edge_label import EdgeLabel
from hie_studio.canvas.geometry import LABEL_ZOOM, NODE_RECT
from hie_studio.canvas.groups import GroupItem
from hie_studio.canvas.node_item import NodeItem
from hie_studio.canvas.notes import NoteItem

if TYPE_CHECKING:
    from hie_studio.canvas.scene import CanvasScene

Thing = NodeItem | GroupItem | NoteItem | EdgeItem


def thing_at(scene: CanvasScene, point: QPointF, seen: QTransform) -> Thing | None:
    """What a click means at a scene point in a view with that transform: an edge also by the names of its rules."""
    shape, order = Qt.ItemSelectionMode.IntersectsItemShape, Qt.SortOrder.DescendingOrder
    for item in scene.items(point, shape, order, seen):
        if isinstance(item, Thing):
            return item
        if isinstance(item, EdgeLabel) and seen.m11() >= LABEL_ZOOM:
            return next(edge for edge in scene.edges.values() if edge.label is item)
    return scene.insert.edge_at(point)


def place_of(thing: QGraphicsItem) -> QRectF:
    """Where to look for it: a card, the title of a frame, the middle of an edge."""
    if isinstance(thing, NodeItem | GroupItem):
        return NODE_RECT.translated(thing.pos())
    if isinstance(thing, EdgeItem):
        return QRectF(thing.middle(), thing.middle()).adjusted(-8, -8, 8, 8)
    return thing.sceneBoundingRect()


def taken_places(scene: CanvasScene) -> list[QRectF]:
    """Where something stands that nothing new may lie on: cards, comments, titles of groups."""
    cards = [NODE_RECT.translated(node.pos()) for node in scene.nodes.values() if node.isVisible()]
    notes = [note.sceneBoundingRect() for note in scene.notes.items.values()]
    groups = [group.mapRectToScene(group.shape().boundingRect()) for group in scene.groups.items.values()]
    return [*cards, *notes, *groups]
