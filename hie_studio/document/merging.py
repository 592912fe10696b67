"""Merging two people's edits: what was read last, mine, and theirs, place by place.

What only one of them changed is taken over. What both changed differently is a conflict, which the caller decides;
an item that one of them renamed is followed through the other's edits. Nothing here writes or asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from pydantic import ValidationError

from hie_runtime.errors import HIEError
from hie_studio.document.commands import RenameItem, unique_name
from hie_studio.document.compare import renamed_items
from hie_studio.document.state import DocumentState
from hie_studio.document.tree import COPY, Leaf, Listed, Node, Path, Record, at, plain, state_of, tree_of

ELEMENTS = ("rules", "steps")  # lists whose elements may stand twice, when both versions are wanted
TEXTS = ("comment", "description")


class MergeError(HIEError):
    """A merge whose result would be no production."""


class Choice(StrEnum):
    """Whose version of a conflict is taken."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True)
class Conflict:
    """One place that both changed, differently. None: not there.

    ``both``: whether both versions can be kept; ``minor``: a place on the canvas, where mine is good enough."""

    path: Path
    base: Node | None
    mine: Node | None
    theirs: Node | None
    both: bool = False
    minor: bool = False


@dataclass(frozen=True)
class Merged:
    """The result of a merge: ``state`` with each conflict as chosen, mine where nothing was chosen yet."""

    state: DocumentState
    conflicts: tuple[Conflict, ...]
    open: tuple[Conflict, ...]


@dataclass
class _Merge:
    choices: Mapping[Path, Choice]
    conflicts: list[Conflict] = field(default_factory=list)

    def node(self, path: Path, base: Node | None, mine: Node | None, theirs: Node | None) -> Node | None:
        if theirs in (base, mine):
            return mine
        if mine == base:
            return theirs
        if self._whole(path, base):
            return self._choose(path, base, mine, theirs)
        if isinstance(mine, Record) and isinstance(theirs, Record):
            return self._record(path, base, mine, theirs)
        if isinstance(mine, Listed) and isinstance(theirs, Listed):
            return self._listed(path, base, mine, theirs)
        return self._choose(path, base, mine, theirs)

    def _whole(self, path: Path, base: Node | None) -> bool:
        """An item that both added under one name is not mixed from the settings of two."""
        return len(path) == 2 and path[0] == "items" and base is None

    def _record(self, path: Path, base: Node | None, mine: Record, theirs: Record) -> Record:
        old = base.entries if isinstance(base, Record) else {}
        made: dict[str, Node] = {}
        for key in _keys(mine.entries, theirs.entries, old):
            one = self.node((*path, key), old.get(key), mine.entries.get(key), theirs.entries.get(key))
            if one is not None:
                made[key] = one
        return Record(made)

    def _listed(self, path: Path, base: Node | None, mine: Listed, theirs: Listed) -> Listed:
        old = base.entries if isinstance(base, Listed) else {}
        made: dict[str, Node] = {}
        for key in _order(list(old), list(mine.entries), list(theirs.entries)):
            place = (*path, key)
            before = len(self.conflicts)
            one = self.node(place, old.get(key), mine.entries.get(key), theirs.entries.get(key))
            if one is not None:
                made[key] = one
            whole = len(self.conflicts) > before and self.conflicts[-1].path == place
            other = theirs.entries.get(key)
            if whole and other is not None and self.choices.get(place) is Choice.BOTH:
                made[key + COPY] = _second(path[-1], other, [*mine.entries, *theirs.entries])
        return Listed(made)

    def _choose(self, path: Path, base: Node | None, mine: Node | None, theirs: Node | None) -> Node | None:
        minor = path[0] == "canvas"
        conflict = Conflict(path, base, mine, theirs, _both_possible(path, mine, theirs), minor)
        self.conflicts.append(conflict)
        choice = self.choices.get(path, Choice.MINE)
        if choice is Choice.BOTH and path[-1] in TEXTS and mine is not None and theirs is not None:
            return Leaf(f"{plain(mine)}\n{plain(theirs)}")
        return theirs if choice is Choice.THEIRS else mine


def merge(
    base: DocumentState,
    mine: DocumentState,
    theirs: DocumentState,
    choices: Mapping[Path, Choice] | None = None,
) -> Merged:
    """Merge edits made from ``base`` by two people.

    ``choices`` decides conflicts by their path. Raises MergeError when the parts taken make no production."""
    choices = choices or {}
    base, mine, theirs, names = _follow_renames(base, mine, theirs)
    old = tree_of(base)
    ours, others = tree_of(mine, old), tree_of(theirs, old)
    work = _Merge(choices)
    result = work.node((), old, ours, others)
    assert isinstance(result, Record)
    if result not in (ours, others):
        result = _tidy(result, old, ours, others)
    try:
        state = state_of(result, (ours, mine), (others, theirs))
    except ValidationError as error:
        raise MergeError(f"what was chosen makes no production: {error.errors()[0]['msg']}") from error
    if mine.tests and not state.tests:
        state = replace(state, tests=mine.tests)
    conflicts = [*work.conflicts]
    for mine_name, their_name, path in names:
        conflicts.append(Conflict(path, None, Leaf(mine_name), Leaf(their_name)))
        if choices.get(path) is Choice.THEIRS and state.production.item(mine_name) is not None:
            state = RenameItem(mine_name, their_name).run(state)
    undecided = tuple(one for one in conflicts if not one.minor and one.path not in choices)
    return Merged(state, tuple(conflicts), undecided)


def _follow_renames(
    base: DocumentState, mine: DocumentState, theirs: DocumentState
) -> tuple[DocumentState, DocumentState, DocumentState, list[tuple[str, str, Path]]]:
    """All three with the names either gave to items; items that got two different names bear mine, and are told."""
    by_me, by_them = renamed_items(base, mine), renamed_items(base, theirs)
    both: list[tuple[str, str, Path]] = []
    for old, new in by_me.items():
        other = by_them.get(old)
        base = _renamed(base, old, new)
        theirs = _renamed(theirs, other or old, new)
        if other is not None and other != new:
            both.append((new, other, ("items", new, "name")))
    for old, new in by_them.items():
        if old not in by_me:
            base, mine = _renamed(base, old, new), _renamed(mine, old, new)
    return base, mine, theirs, both


def _renamed(state: DocumentState, old: str, new: str) -> DocumentState:
    if old == new or state.production.item(old) is None or state.production.item(new) is not None:
        return state
    return RenameItem(old, new).run(state)


def _keys(*sides: Mapping[str, Any]) -> Iterable[str]:
    return dict.fromkeys(key for side in sides for key in side)


def _order(base: list[str], mine: list[str], theirs: list[str]) -> list[str]:
    """All keys of both sides in an order that is the same whoever is called mine, unless both moved old ones."""
    old = set(base)
    kept = next((one for one in (_moved(base, mine), _moved(base, theirs)) if one), base)
    after: dict[str | None, list[tuple[str, ...]]] = {}
    for side in (mine, theirs):
        previous: str | None = None
        run: list[str] = []
        for key in [*side, None]:
            if key is not None and key not in old:
                run.append(key)
                continue
            if run:
                after.setdefault(previous, []).append(tuple(run))
                run = []
            previous = key
    ordered: list[str] = []
    for anchor in [None, *kept]:
        if anchor is not None:
            ordered.append(anchor)
        for run_of_new in sorted(after.get(anchor, [])):
            ordered += run_of_new
    return list(dict.fromkeys(ordered))


def _moved(base: list[str], side: list[str]) -> list[str]:
    """The keys of ``base`` as a side ordered them; empty when it moved none."""
    old, has = set(base), set(side)
    kept = [key for key in side if key in old]
    if kept == [key for key in base if key in has]:
        return []
    return [*kept, *(key for key in base if key not in has)]


def _both_possible(path: Path, mine: Node | None, theirs: Node | None) -> bool:
    if mine is None or theirs is None:
        return False
    new_item = len(path) == 2 and path[0] == "items"
    element = len(path) > 2 and path[-2] in ELEMENTS
    return new_item or element or path[-1] in TEXTS


def _second(kind: str, node: Node, taken: Iterable[str]) -> Node:
    """The other version, to stand beside the first: a thing with a name gets a free one."""
    if kind == "items" and isinstance(node, Record):
        name = unique_name(str(plain(node)["name"]), set(taken))
        return Record({**node.entries, "name": Leaf(name)})
    if isinstance(node, Leaf) and isinstance(node.value, dict) and node.value.get("name"):
        return Leaf({**node.value, "name": f"{node.value['name']} 2"})
    return node


def _tidy(result: Record, base: Record, *sides: Record) -> Record:
    """Positions follow items: none is left of an item that went, none is lost of one that stayed."""
    names = {_name(node) for node in _entries(result, "items").values()}
    positions = at(result, ("canvas", "positions"))
    known = dict(positions.entries) if isinstance(positions, Record) else {}
    gone = {_name(node) for node in _entries(base, "items").values()} - names
    kept = {name: node for name, node in known.items() if name not in gone}
    for name in names - kept.keys():
        found = next(
            (p for side in sides if (p := at(side, ("canvas", "positions", name))) is not None), None
        )
        if found is not None:
            kept[name] = found
    canvas = dict(_entries(result, "canvas"))
    if kept or "positions" in canvas:
        canvas["positions"] = Record(kept)
    return Record({**result.entries, "canvas": Record(canvas)})


def _entries(tree: Record, part: str) -> Mapping[str, Node]:
    node = tree.entries[part]
    assert isinstance(node, Record | Listed)
    return node.entries


def _name(node: Node) -> str:
    return str(plain(node).get("name", ""))
