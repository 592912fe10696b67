"""What was dragged becomes part of the document when it is let go: one step of the history."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from hie_studio.canvas.layout import missing_positions
from hie_studio.document.commands import MoveItems, Together
from hie_studio.document.state import Position

if TYPE_CHECKING:
    from hie_studio.canvas.scene import CanvasScene


def commit_moves(scene: CanvasScene) -> None:
    """Keep cards, groups and comments where they were dragged to; a card over an edge goes into it."""
    written = scene.notes.moves()
    carried, scene.groups.carried = scene.groups.carried, set()
    places = scene.document.positions
    moved = {
        name: (node.x(), node.y())
        for name, node in scene.nodes.items()
        if (node.isSelected() or name in carried) and (node.x(), node.y()) != places.get(name)
    }
    unplaced = all(name not in places for name in moved)
    if moved and not (unplaced and _at_automatic_places(scene, moved)):
        move = move_edit(scene, moved)
        into = scene.insert.take(next(iter(moved)))
        edits = [move, *written, *([into] if into is not None else [])]
        scene.apply(move if len(edits) == 1 else Together((into or move).text(), tuple(edits)))
    elif written:
        scene.apply(written[0] if len(written) == 1 else Together(written[0].text(), written))
    scene.insert.offer(None)


def move_edit(scene: CanvasScene, moved: Mapping[str, Position]) -> MoveItems:
    """The edit that moves these; items that were placed automatically stay where they are shown."""
    places = scene.document.positions
    shown = {name: (node.x(), node.y()) for name, node in scene.nodes.items() if name not in places}
    return MoveItems({**shown, **moved}, scene.gesture())


def _at_automatic_places(scene: CanvasScene, moved: Mapping[str, Position]) -> bool:
    automatic = missing_positions(scene.document.state, scene.document.positions)
    return all(automatic.get(name) == place for name, place in moved.items())
