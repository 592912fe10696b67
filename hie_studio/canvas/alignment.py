"""Where cards go that are aligned, distributed or laid out among themselves. Cards have one size, so corners are enough."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from enum import StrEnum

from hie_studio.canvas.layout import automatic_layout
from hie_studio.document.state import DocumentState, Position
from hie_studio.theme.tokens import GRID

Places = Mapping[str, Position]


class Side(StrEnum):
    """What cards are aligned by."""

    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"


class Way(StrEnum):
    """Along what cards are distributed."""

    ACROSS = "across"
    DOWN = "down"


def aligned(places: Places, side: Side) -> dict[str, Position]:
    """All at the outermost of them on that side."""
    ends: dict[Side, Callable[[Collection[float]], float]] = {
        Side.LEFT: min, Side.TOP: min, Side.RIGHT: max, Side.BOTTOM: max,
    }  # fmt: skip
    if side in (Side.LEFT, Side.RIGHT):
        x = ends[side]([place[0] for place in places.values()])
        return {name: (x, place[1]) for name, place in places.items()}
    y = ends[side]([place[1] for place in places.values()])
    return {name: (place[0], y) for name, place in places.items()}


def distributed(places: Places, way: Way) -> dict[str, Position]:
    """As far from one another, between the outermost two, as the grid allows."""
    axis = 0 if way is Way.ACROSS else 1
    order = sorted(places, key=lambda name: (places[name][axis], name))
    first, last = places[order[0]][axis], places[order[-1]][axis]
    step = (last - first) / max(1, len(order) - 1)
    moved: dict[str, Position] = {}
    for index, name in enumerate(order):
        x, y = places[name]
        inner = 0 < index < len(order) - 1
        at = round((first + index * step) / GRID) * GRID if inner else places[name][axis]
        moved[name] = (at, y) if axis == 0 else (x, at)
    return moved


def laid_out(state: DocumentState, places: Places) -> dict[str, Position]:
    """The automatic layout of these items alone, its corner where theirs is now."""
    items = [item for item in state.production.items if item.name in places]
    part = replace(state, production=state.production.model_copy(update={"items": items}))
    layout = automatic_layout(part)
    left = min(place[0] for place in places.values()) - min(place[0] for place in layout.values())
    top = min(place[1] for place in places.values()) - min(place[1] for place in layout.values())
    return {name: (x + left, y + top) for name, (x, y) in layout.items()}
