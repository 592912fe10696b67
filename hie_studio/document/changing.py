"""Steps that several edits are made of: states with one thing in them changed, and what is refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from hie_runtime.config.model import ItemConfig
from hie_studio.document.edit import EditError
from hie_studio.document.routes import reroute, routes_of
from hie_studio.document.state import POSITIONS, DocumentState, Position

translate = QCoreApplication.translate


def with_production(state: DocumentState, **update: Any) -> DocumentState:
    """The state with other values in fields of the production."""
    return replace(state, production=state.production.model_copy(update=update))


def needed_item(state: DocumentState, name: str) -> ItemConfig:
    """The item of a name. Raises EditError when there is none."""
    item = state.production.item(name)
    if item is None:
        raise EditError(translate("Commands", "There is no item “{name}”.").format(name=name))
    return item


def need_free_name(state: DocumentState, name: str) -> None:
    """Raises EditError when no item can get this name."""
    if not name.strip():
        raise EditError(translate("Commands", "An item needs a name."))
    if name != name.strip() or "," in name:
        raise EditError(translate("Commands", "A name may not hold a comma nor begin or end with a space."))
    if state.production.item(name) is not None:
        raise EditError(translate("Commands", "There is already an item “{name}”.").format(name=name))


def with_item(state: DocumentState, name: str, change: Callable[[ItemConfig], ItemConfig]) -> DocumentState:
    """The state with an item changed. Raises EditError when there is none of that name."""
    needed_item(state, name)
    return with_production(
        state, items=[change(one) if one.name == name else one for one in state.production.items]
    )


def canvas_at(state: DocumentState, positions: Mapping[str, Position]) -> dict[str, Any]:
    """The canvas with its items at these positions only."""
    places = {name: [plain(x), plain(y)] for name, (x, y) in positions.items()}
    return {**state.production.canvas, POSITIONS: places}


def plain(value: float) -> int | float:
    """A coordinate to a tenth; whole numbers are kept whole, so that the file diffs well."""
    rounded = round(value, 1)
    return int(rounded) if rounded == int(rounded) else rounded


def rerouted(state: DocumentState, source: str, target: str, instead: list[str]) -> DocumentState:
    """The state with the routes from an item to another going to others instead, to none for [].

    Raises EditError when there are none, or none that this item's own settings and rules make.
    """
    before = needed_item(state, source)
    item, rules = reroute(state, before, target, instead)
    if item is before and rules is state.rules:
        if (source, target) in routes_of(state):
            words = translate("Commands", "“{target}” is reached through other rules: change those.")
        else:
            words = translate("Commands", "“{source}” does not send to “{target}”.")
        raise EditError(words.format(source=source, target=target))
    return with_item(replace(state, rules=rules), source, lambda _: item)
