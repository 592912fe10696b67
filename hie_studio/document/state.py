"""What a document holds at one instant, as values: every edit makes a new state from an old one.

States share all that did not change, so that keeping one for each step of the undo history is cheap and
undo restores exactly. Models inside a state are never written to; they are copied with the change.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from hie_runtime.bpl.model import ProcessDefinition
from hie_runtime.components.registry import ComponentKind, registry
from hie_runtime.config.model import ItemConfig, ProductionConfig
from hie_runtime.messages.hl7.schema_model import SchemaCategory
from hie_runtime.rules.model import RuleDefinition
from hie_runtime.transforms.model import TransformDefinition

Position = tuple[float, float]
POSITIONS = "positions"
OTHER_DEFINITIONS = ("transforms", "lookups", "schemas", "processes")


@dataclass(frozen=True, slots=True)
class Change:
    """What an edit touched, so that views refresh only that.

    Attributes:
        items: names of items added, removed, changed or moved.
        rules: names of rule definitions added, removed or changed.
        definitions: (kind, name) of transforms, lookup tables, schemas and processes that did; the kind
            is the attribute of the state that holds them.
        structure: items or routes between them came or went.
        reset: another production was loaded; everything is new.
    """

    items: frozenset[str] = frozenset()
    rules: frozenset[str] = frozenset()
    structure: bool = False
    reset: bool = False
    definitions: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class TestText:
    """The text of a test's file before and after an edit."""

    __test__ = False

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class DocumentState:
    """A production with everything it refers to. ``rules`` and the others are keyed by name; ``tests`` holds the files
    of tests that an edit changes, by file name."""

    production: ProductionConfig
    rules: Mapping[str, RuleDefinition] = field(default_factory=dict)
    transforms: Mapping[str, TransformDefinition] = field(default_factory=dict)
    lookups: Mapping[str, Any] = field(default_factory=dict)
    schemas: Mapping[str, SchemaCategory] = field(default_factory=dict)
    processes: Mapping[str, ProcessDefinition] = field(default_factory=dict)
    tests: Mapping[str, TestText] = field(default_factory=dict)


def positions_of(production: ProductionConfig) -> dict[str, Position]:
    """Canvas positions of items (top left corner, scene units) by name; bad entries are left out."""
    stored = production.canvas.get(POSITIONS)
    if not isinstance(stored, dict):
        return {}
    return {
        name: (float(place[0]), float(place[1]))
        for name, place in stored.items()
        if isinstance(place, list | tuple)
        and len(place) == 2
        and all(isinstance(part, int | float) for part in place)
    }


def kind_of(item: ItemConfig) -> ComponentKind:
    """Service, process or operation; for an unknown class guessed from its name and settings."""
    component = registry().get(item.class_name)
    if component is not None:
        return component.kind
    name = item.class_name.lower()
    if "operation" in name:
        return ComponentKind.OPERATION
    if "service" in name:
        return ComponentKind.SERVICE
    return ComponentKind.PROCESS


def entrances_of(production: ProductionConfig) -> list[str]:
    """Items a message can come in at: services first, then processes, from which it may be tried on."""
    kinds = {item.name: kind_of(item) for item in production.items}
    wanted = (ComponentKind.SERVICE, ComponentKind.PROCESS)
    return [name for kind in wanted for name, one in kinds.items() if one is kind]


def difference(before: DocumentState, after: DocumentState) -> Change:
    """What differs between two states that share their unchanged parts."""
    old = {item.name: item for item in before.production.items}
    new = {item.name: item for item in after.production.items}
    items = {name for name in old.keys() | new.keys() if old.get(name) is not new.get(name)}
    was, now = positions_of(before.production), positions_of(after.production)
    moved = {name for name in was.keys() | now.keys() if was.get(name) != now.get(name)}
    rules = _differing(before.rules, after.rules)
    structure = (
        bool(rules) or list(old) != list(new) or any(_routes(old, n) != _routes(new, n) for n in items)
    )
    definitions = frozenset(
        (kind, name)
        for kind in OTHER_DEFINITIONS
        for name in _differing(getattr(before, kind), getattr(after, kind))
    )
    return Change(
        frozenset((items | moved) & (old.keys() | new.keys())), rules, structure, definitions=definitions
    )


def _differing(before: Mapping[str, Any], after: Mapping[str, Any]) -> frozenset[str]:
    if before is after:
        return frozenset()
    return frozenset(n for n in before.keys() | after.keys() if before.get(n) is not after.get(n))


def _routes(items: Mapping[str, ItemConfig], name: str) -> object:
    item = items.get(name)
    if item is None:
        return None
    host = item.settings.host
    return (
        item.class_name,
        item.targets,
        host.get("business_rule_name"),
        host.get("process"),
        host.get("bad_message_handler"),
    )
