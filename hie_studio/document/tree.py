"""A state as a tree of plain values, so that two states are compared, and three merged, place by place.

A place is a path of keys from the outside: ``("items", "to.Lab", "settings", "adapter", "port")``. Records are
merged key by key, listed things (items, rules, steps, names of targets) element by element and in order, and a
leaf is one value that is taken whole. Elements without a name of their own are told by what they hold and where
they stand: see :func:`keyed`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any, TypeAlias

from hie_runtime.bpl.model import ProcessDefinition
from hie_runtime.config.model import ProductionConfig
from hie_runtime.config.workspace_files import dump
from hie_runtime.messages.hl7.schema_model import SchemaCategory
from hie_runtime.rules.model import RuleDefinition
from hie_runtime.transforms.model import TransformDefinition
from hie_studio.document.state import DocumentState

ALIKE = 0.5  # two elements are the same one, changed, when at least so much of their text is
COPY = "~"  # ends the key of an element that was kept beside its other version


@dataclass(frozen=True, slots=True)
class Leaf:
    """One value, taken whole."""

    value: Any


@dataclass(frozen=True, slots=True)
class Record:
    """Values by name; their order means nothing."""

    entries: Mapping[str, Node] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Listed:
    """Elements by key, in order."""

    entries: Mapping[str, Node] = field(default_factory=dict)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Listed) and list(self.entries.items()) == list(other.entries.items())

    __hash__ = None  # type: ignore[assignment]


Node: TypeAlias = Leaf | Record | Listed
Path: TypeAlias = tuple[str, ...]


def tree_of(state: DocumentState, like: Record | None = None) -> Record:
    """The tree of a state. ``like``: the tree it came from, whose keys its elements keep."""
    data = dump(state.production)
    canvas, items = data.pop("canvas", {}), data.pop("items", [])
    production = {key: Leaf(value) for key, value in data.items() if key != "tls"}
    return Record(
        {
            "production": Record({**production, "tls": _leaves(data.get("tls", {}))}),
            "canvas": Record({key: _folder(value) for key, value in canvas.items()}),
            "items": Listed(_unique([(str(one.get("name", "")), _item(one)) for one in items])),
            "rules": _each(state.rules, "rules", like),
            "transforms": _each(state.transforms, "transforms", like),
            "lookups": Record({name: _leaves(table) for name, table in state.lookups.items()}),
            "schemas": Record({name: Leaf(dump(one)) for name, one in state.schemas.items()}),
            "processes": Record({name: Leaf(dump(one)) for name, one in state.processes.items()}),
        }
    )


def state_of(tree: Record, *made_from: tuple[Record, DocumentState]) -> DocumentState:
    """The state of a tree. Definitions that are as in a state it was made from are that state's own."""
    for known, state in made_from:
        if known == tree:
            return state
    parts = {key: plain(node) for key, node in tree.entries.items()}
    production = parts["production"]
    if not production.get("tls"):
        production.pop("tls", None)
    body = {**production, "items": parts["items"], "canvas": parts["canvas"]}

    def each(part: str, model: Any) -> dict[str, Any]:
        found: dict[str, Any] = {}
        folder = tree.entries[part]
        assert isinstance(folder, Record)
        for name, node in folder.entries.items():
            same = next((s for t, s in made_from if at(t, (part, name)) == node), None)
            found[name] = getattr(same, part)[name] if same is not None else model(plain(node))
        return found

    return DocumentState(
        ProductionConfig.model_validate(body),
        each("rules", RuleDefinition.model_validate),
        each("transforms", TransformDefinition.model_validate),
        each("lookups", dict),
        each("schemas", SchemaCategory.model_validate),
        each("processes", ProcessDefinition.model_validate),
    )


def at(node: Node | None, path: Path) -> Node | None:
    """The node at a place, None when there is none."""
    for key in path:
        if not isinstance(node, Record | Listed):
            return None
        node = node.entries.get(key)
    return node


def plain(node: Node) -> Any:
    """The values of a node as the file holds them."""
    if isinstance(node, Leaf):
        return node.value
    if isinstance(node, Listed):
        return [plain(one) for one in node.entries.values()]
    return {key: plain(one) for key, one in node.entries.items()}


# --- shapes ---------------------------------------------------------------------------------


def _leaves(values: Mapping[str, Any]) -> Record:
    return Record({key: Leaf(value) for key, value in values.items()})


def _folder(value: Any) -> Node:
    """One level of named things (positions, groups, notes by name) is told apart, deeper is one value."""
    if isinstance(value, dict) and all(isinstance(key, str) for key in value):
        return _leaves(value)
    return Leaf(value)


def _item(data: dict[str, Any]) -> Record:
    settings = data.get("settings")
    entries: dict[str, Node] = {key: Leaf(value) for key, value in data.items() if key != "settings"}
    if isinstance(settings, dict):
        entries["settings"] = Record(
            {
                target: Record({key: _setting(one) for key, one in values.items()})
                if isinstance(values, dict)
                else Leaf(values)
                for target, values in settings.items()
            }
        )
    return Record(entries)


def _setting(value: Any) -> Node:
    """Lists of names (targets) grow on both sides without a conflict; anything else is one value."""
    names = isinstance(value, list) and all(isinstance(one, str) for one in value)
    if names and value and len(set(value)) == len(value):
        return Listed({one: Leaf(one) for one in value})
    return Leaf(value)


def _each(definitions: Mapping[str, Any], part: str, like: Record | None) -> Record:
    shape = _rules if part == "rules" else _transform
    return Record({name: shape(dump(one), at(like, (part, name))) for name, one in definitions.items()})


def _rules(data: dict[str, Any], like: Node | None) -> Record:
    entries: dict[str, Node] = {key: Leaf(value) for key, value in data.items() if key != "rule_sets"}
    sets = []
    for number, one in enumerate(data.get("rule_sets", []), 1):
        key = one.get("name") or f"#{number}"
        inner: dict[str, Node] = {name: Leaf(value) for name, value in one.items() if name != "rules"}
        if "rules" in one:
            inner["rules"] = keyed(one["rules"], at(like, ("rule_sets", key, "rules")))
        sets.append((key, Record(inner)))
    if "rule_sets" in data:
        entries["rule_sets"] = Listed(_unique(sets))
    return Record(entries)


def _transform(data: dict[str, Any], like: Node | None) -> Record:
    entries: dict[str, Node] = {key: Leaf(value) for key, value in data.items() if key != "steps"}
    if "steps" in data:
        entries["steps"] = keyed(data["steps"], at(like, ("steps",)))
    return Record(entries)


def _unique(pairs: Sequence[tuple[str, Node]]) -> dict[str, Node]:
    """By key; a key that comes again (two items of one name in a file) gets a number."""
    found: dict[str, Node] = {}
    for key, node in pairs:
        found[_free(key, found)] = node
    return found


def _free(key: str, taken: Mapping[str, object] | set[str]) -> str:
    if key not in taken:
        return key
    return next(made for n in range(2, len(taken) + 3) if (made := f"{key} #{n}") not in taken)


# --- elements without a name ----------------------------------------------------------------


def keyed(elements: Sequence[dict[str, Any]], like: Node | None = None) -> Listed:
    """Elements by key. Those of ``like`` keep theirs: first what is the same, in order, then what moved, then what
    bears the same name, then what stands at the same place and is alike. A new one is called by its name or content,
    so that two people who add the same thing add one thing."""
    old = dict(like.entries) if isinstance(like, Listed) else {}
    keys: list[str | None] = [None] * len(elements)
    _same_text(elements, old, keys)
    free = {key for key in old if key not in keys}
    for index, element in enumerate(elements):  # moved, or renamed nothing
        if keys[index] is None:
            keys[index] = _by_content(element, old, free) or _by_name(element, old, free)
            free.discard(keys[index] or "")
    _same_place(elements, old, keys)
    taken = set(old)
    named: list[tuple[str, Node]] = []
    for element, known in zip(elements, keys, strict=True):
        key = known or _free(_new_key(element), taken)
        taken.add(key)
        named.append((key, Leaf(element)))
    return Listed(dict(named))


def _text(element: Any) -> str:
    return json.dumps(element, sort_keys=True, ensure_ascii=False)


def _same_text(elements: Sequence[Any], old: Mapping[str, Node], keys: list[str | None]) -> None:
    names = list(old)
    before = [_text(plain(node)) for node in old.values()]
    after = [_text(one) for one in elements]
    for start, begin, size in SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks():
        for offset in range(size):
            keys[begin + offset] = names[start + offset]


def _by_content(element: Any, old: Mapping[str, Node], free: set[str]) -> str | None:
    return next((key for key in old if key in free and old[key] == Leaf(element)), None)


def _by_name(element: Any, old: Mapping[str, Node], free: set[str]) -> str | None:
    name = element.get("name")
    if not name:
        return None
    return next((key for key in old if key in free and plain(old[key]).get("name") == name), None)


def _same_place(elements: Sequence[Any], old: Mapping[str, Node], keys: list[str | None]) -> None:
    """An unmatched element between two matched ones is what was unmatched between the same two, when alike."""
    names = list(old)
    place = {name: n for n, name in enumerate(names)}
    previous = -1
    for index, element in enumerate(elements):
        known = keys[index]
        if known is not None:
            previous = place[known]
            continue
        candidate = names[previous + 1] if previous + 1 < len(names) else None
        if candidate is None or candidate in keys:
            continue
        if SequenceMatcher(None, _text(plain(old[candidate])), _text(element)).ratio() >= ALIKE:
            keys[index] = candidate
            previous += 1


def _new_key(element: dict[str, Any]) -> str:
    name = element.get("name")
    return str(name) if name else "+" + hashlib.sha256(_text(element).encode()).hexdigest()[:12]
