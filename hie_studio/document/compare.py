"""The difference of two states: what was added, removed, changed, moved and renamed, setting by setting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from hie_runtime.config.model import ItemConfig, ProductionConfig
from hie_runtime.config.workspace_files import dump
from hie_studio.document.state import DocumentState, positions_of
from hie_studio.document.tree import Leaf, Listed, Node, Path, Record, at, plain, tree_of

SAME_ITEM = (
    0.6  # an item that went and one that came are one renamed, when so much of their settings is the same
)


class How(StrEnum):
    """What became of a thing."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Detail:
    """One value that differs inside a thing. ``path`` is inside the thing; a side that has none holds None.

    ``how`` tells a value that is not there from one that is empty; an element that only moved is CHANGED from its
    old number to its new."""

    path: Path
    how: How
    old: Any = None
    new: Any = None


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs: an item, a rule definition, a transform, a lookup table, the production itself ...

    Attributes:
        part: ``production``, ``items``, ``rules``, ``transforms``, ``lookups``, ``schemas``, ``processes`` or ``canvas``.
        name: its name now, or the last it had; "" for the production and the canvas.
        was: its name before, where it is believed to be renamed.
        moved: only, or also, its place on the canvas differs.
    """

    part: str
    name: str
    how: How
    details: tuple[Detail, ...] = ()
    was: str = ""
    moved: bool = False


@dataclass(frozen=True)
class Comparison:
    """All that differs between two states, in the order of their files."""

    before: DocumentState
    after: DocumentState
    differences: tuple[Difference, ...]

    def items(self) -> dict[str, Difference]:
        """Differences of items by name; a renamed one under both names."""
        found = {one.name: one for one in self.differences if one.part == "items"}
        return {**{one.was: one for one in found.values() if one.was}, **found}

    def __bool__(self) -> bool:
        return bool(self.differences)


def compare(before: DocumentState, after: DocumentState) -> Comparison:
    """What differs between two states. Values left at their default equal those written out."""
    old = tree_of(before)
    new = tree_of(after, old)
    found: list[Difference] = []
    production = tuple(_details(at(old, ("production",)), at(new, ("production",)), (), PRODUCTION_DEFAULTS))
    if production:
        found.append(Difference("production", "", How.CHANGED, production))
    found += _items(before, after, old, new)
    for part in ("rules", "transforms", "lookups", "schemas", "processes"):
        found += _definitions(part, old, new)
    canvas = tuple(d for d in _canvas_details(old, new) if d.path[0] != "positions")
    if canvas:
        found.append(Difference("canvas", "", How.CHANGED, canvas))
    return Comparison(before, after, tuple(found))


def renamed_items(before: DocumentState, after: DocumentState) -> dict[str, str]:
    """Old to new name of items that are believed to be renamed: same class, and most of it the same."""
    old = {item.name: item for item in before.production.items}
    new = {item.name: item for item in after.production.items}
    gone, come = [i for n, i in old.items() if n not in new], [i for n, i in new.items() if n not in old]
    pairs = sorted(
        ((_likeness(a, b), a.name, b.name) for a in gone for b in come if a.class_name == b.class_name),
        key=lambda pair: (-pair[0], pair[1], pair[2]),
    )
    names: dict[str, str] = {}
    for likeness, was, now in pairs:
        if likeness >= SAME_ITEM and was not in names and now not in names.values():
            names[was] = now
    return names


def _likeness(first: ItemConfig, second: ItemConfig) -> float:
    a, b = _cells(first), _cells(second)
    if not a and not b:
        return 0.0  # two bare items of one class need not be the same one
    return len(a & b) / len(a | b)


def _cells(item: ItemConfig) -> set[tuple[str, str]]:
    data = dump(item)
    settings = data.pop("settings", {})
    flat = {key: value for key, value in data.items() if key not in ("name", "class_name")}
    for target, values in settings.items():
        flat |= {f"{target}.{key}": value for key, value in values.items()}
    return {(key, repr(value)) for key, value in flat.items()}


def _defaults(model: type[Any]) -> dict[str, Any]:
    return {
        name: one.get_default(call_default_factory=True)
        for name, one in model.model_fields.items()
        if not one.is_required()
    }


ITEM_DEFAULTS = _defaults(ItemConfig)
PRODUCTION_DEFAULTS = _defaults(ProductionConfig)


def _items(before: DocumentState, after: DocumentState, old: Record, new: Record) -> Iterator[Difference]:
    names = renamed_items(before, after)
    back = {now: was for was, now in names.items()}
    places, now_places = positions_of(before.production), positions_of(after.production)
    for item in before.production.items:
        if after.production.item(item.name) is None and item.name not in names:
            yield Difference(
                "items", item.name, How.REMOVED, _whole(at(old, ("items", item.name)), How.REMOVED)
            )
    for item in after.production.items:
        was = back.get(item.name, item.name)
        if before.production.item(was) is None:
            yield Difference("items", item.name, How.ADDED, _whole(at(new, ("items", item.name)), How.ADDED))
            continue
        details = _details(at(old, ("items", was)), at(new, ("items", item.name)), (), ITEM_DEFAULTS)
        shown = tuple(one for one in details if one.path != ("name",))
        moved = places.get(was) != now_places.get(item.name)
        if shown or moved or was != item.name:
            yield Difference("items", item.name, How.CHANGED, shown, was if was != item.name else "", moved)


def _definitions(part: str, old: Record, new: Record) -> Iterator[Difference]:
    before, after = old.entries[part], new.entries[part]
    assert isinstance(before, Record) and isinstance(after, Record)
    for name in dict.fromkeys([*before.entries, *after.entries]):
        was, now = before.entries.get(name), after.entries.get(name)
        if was is None:
            yield Difference(part, name, How.ADDED)
        elif now is None:
            yield Difference(part, name, How.REMOVED)
        elif details := tuple(_details(was, now, (), {})):
            yield Difference(part, name, How.CHANGED, details)


def _canvas_details(old: Record, new: Record) -> Iterator[Detail]:
    return _details(old.entries["canvas"], new.entries["canvas"], (), {})


def _whole(node: Node | None, how: How) -> tuple[Detail, ...]:
    """Everything an item that came or went says."""
    empty = Record()
    old, new = (empty, node) if how is How.ADDED else (node, empty)
    return tuple(one for one in _details(old, new, (), ITEM_DEFAULTS) if one.path != ("name",))


def _details(old: Node | None, new: Node | None, path: Path, defaults: dict[str, Any]) -> Iterator[Detail]:
    if old == new:
        return
    if isinstance(old, Record | None) and isinstance(new, Record | None):
        before, after = (one.entries if one is not None else {} for one in (old, new))
        for key in dict.fromkeys([*before, *after]):
            yield from _details(before.get(key), after.get(key), (*path, key), defaults)
    elif isinstance(old, Listed) and isinstance(new, Listed) and not _names(old, new):
        yield from _elements(old, new, path, defaults)
    else:
        yield from _value(old, new, path, defaults)


def _value(old: Node | None, new: Node | None, path: Path, defaults: dict[str, Any]) -> Iterator[Detail]:
    default = defaults.get(path[0]) if len(path) == 1 else None
    before = plain(old) if old is not None else default
    after = plain(new) if new is not None else default
    if before == after and type(before) is type(after):
        return
    absent = old is None and default is None
    how = How.ADDED if absent else How.REMOVED if new is None and default is None else How.CHANGED
    yield Detail(path, how, before, after)


def _names(old: Listed, new: Listed) -> bool:
    """Lists of plain names are shown whole: before and after."""
    return all(
        isinstance(one, Leaf) and isinstance(one.value, str)
        for one in (*old.entries.values(), *new.entries.values())
    )


def _elements(old: Listed, new: Listed, path: Path, defaults: dict[str, Any]) -> Iterator[Detail]:
    for key, node in old.entries.items():
        if key not in new.entries:
            yield Detail((*path, key), How.REMOVED, plain(node), None)
    kept = [key for key in old.entries if key in new.entries]
    now = [key for key in new.entries if key in old.entries]
    for key, node in new.entries.items():
        was = old.entries.get(key)
        if was is None:
            yield Detail((*path, key), How.ADDED, None, plain(node))
        else:
            yield from _details(was, node, (*path, key), defaults)
            if was == node and kept.index(key) != now.index(key):
                yield Detail((*path, key, "#"), How.CHANGED, kept.index(key) + 1, now.index(key) + 1)
