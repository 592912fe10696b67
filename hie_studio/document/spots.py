"""Every text of a workspace with what it is: the name of an item, a rule, a transform, an expression, a port ...

Searching, showing who uses a thing and renaming it all go by these spots. A place is a path of keys and indexes from
the outside of what holds the text, as its file has them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, TypeAlias

from hie_runtime.components.registry import registry
from hie_runtime.components.settings import Kind
from hie_runtime.config.model import ItemConfig
from hie_runtime.config.workspace_files import dump
from hie_studio.document.state import DocumentState

Place: TypeAlias = tuple[str | int, ...]


class Role(StrEnum):
    """What a text is. The roles that name a thing have the value of the kind of thing they name."""

    TEXT = "text"
    ITEM = "item"
    RULE = "rule"
    TRANSFORM = "transform"
    PROCESS = "process"
    LOOKUP = "lookup"
    SCHEMA = "schema"
    PORT = "port"
    HOST = "host"
    EXPRESSION = "expression"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Spot:
    """One text. ``kind`` and ``name`` say what holds it; ``key``: it is the key of the entry at the place, not its value;
    ``part``: the rule or step it belongs to, for people."""

    kind: str
    name: str
    place: Place
    text: str
    role: Role = Role.TEXT
    key: bool = False
    part: str = ""


# (owner's data, place inside, the mapping a leaf stands in) -> role
RoleOf: TypeAlias = Callable[[Place, Mapping[str, Any]], Role]

_KIND_ROLES = {
    Kind.ITEM: Role.ITEM,
    Kind.ITEMS: Role.ITEM,
    Kind.RULE: Role.RULE,
    Kind.TRANSFORM: Role.TRANSFORM,
    Kind.PROCESS: Role.PROCESS,
    Kind.LOOKUP: Role.LOOKUP,
    Kind.SCHEMA: Role.SCHEMA,
    Kind.LINES: Role.CODE,
}
_EXPRESSIONS = dict.fromkeys(
    ("condition", "value", "property", "path", "key", "source", "aux", "timeout", "duration"), Role.EXPRESSION
)
_CODE = {"python": Role.CODE, "xml": Role.CODE}
_RULES = {
    **_EXPRESSIONS,
    **_CODE,
    "targets": Role.ITEM,
    "source": Role.ITEM,
    "transforms": Role.TRANSFORM,
    "rule": Role.RULE,
    "doc_category": Role.SCHEMA,
}
_TRANSFORMS = {
    **_EXPRESSIONS,
    **_CODE,
    "target": Role.EXPRESSION,
    "transform": Role.TRANSFORM,
    "source_doc_type": Role.SCHEMA,
    "target_doc_type": Role.SCHEMA,
}


def rule_role(place: Place, holder: Mapping[str, Any]) -> Role:
    """Roles of the texts of a rule definition."""
    del holder
    return _RULES.get(last_key(place), Role.TEXT)


def transform_role(place: Place, holder: Mapping[str, Any]) -> Role:
    """Roles of the texts of a transform."""
    del holder
    return _TRANSFORMS.get(last_key(place), Role.TEXT)


def process_role(place: Place, holder: Mapping[str, Any]) -> Role:
    """Roles of the texts of a business process; the target of a call is an item, or ``@expression``."""
    if last_key(place) == "target" and holder.get("step") == "call":
        return Role.EXPRESSION if str(holder["target"]).startswith("@") else Role.ITEM
    return _TRANSFORMS.get(last_key(place), Role.TEXT)


def schema_role(place: Place, holder: Mapping[str, Any]) -> Role:
    """Roles of the texts of a schema category."""
    del holder
    return Role.SCHEMA if place == ("base",) else Role.TEXT


def item_role(class_name: str) -> RoleOf:
    """Roles of the settings of an item of a class."""

    def role(place: Place, holder: Mapping[str, Any]) -> Role:
        del holder
        if len(place) < 3 or place[0] != "settings":
            return Role.TEXT
        return setting_role(class_name, str(place[2]))

    return role


def setting_role(class_name: str, key: str) -> Role:
    """What the value of a setting is, by its name, ours or IRIS's."""
    known = _roles(class_name).get(key) or _all_roles().get(key)
    if known is not None:
        return known
    plain = key.replace("_", "").casefold()
    if plain.endswith("port"):
        return Role.PORT
    if plain.endswith(("address", "addresses", "host", "hostname", "server", "servers", "url")):
        return Role.HOST
    return Role.TEXT


@cache
def _roles(class_name: str) -> dict[str, Role]:
    component = registry().get(class_name)
    found: dict[str, Role] = {}
    for model in (component.host_settings, component.adapter_settings) if component is not None else ():
        if model is None:
            continue
        for name, field in model.model_fields.items():
            extra = field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
            role = _KIND_ROLES.get(Kind(str(extra["kind"]))) if extra.get("kind") else None
            if role is not None:
                found[name] = role
        found |= {iris: found[name] for iris, name in model.iris_names().items() if name in found}
    return found


@cache
def _all_roles() -> dict[str, Role]:
    """Of every component: a placeholder keeps the names of IRIS."""
    found = {"TargetConfigNames": Role.ITEM, "TargetConfigName": Role.ITEM, "target_config_names": Role.ITEM}
    for component in registry():
        found |= _roles(component.class_name)
    return found


def last_key(place: Place) -> str:
    """The innermost key of a place that is no index."""
    return next((one for one in reversed(place) if isinstance(one, str)), "")


# --- walking ------------------------------------------------------------------------------------


def spots_of(state: DocumentState, tests: Mapping[str, Any] | None = None) -> Iterator[Spot]:
    """Every text of a state; ``tests``: what the files of its tests hold, by file name."""
    production = dump(state.production)
    for key in ("items", "canvas"):
        production.pop(key, None)
    yield from in_data("production", state.production.name, production, lambda *_: Role.TEXT)
    for item in state.production.items:
        yield from item_spots(item)
    for kind, definitions, role in (
        ("rule", state.rules, rule_role),
        ("transform", state.transforms, transform_role),
        ("process", state.processes, process_role),
        ("schema", state.schemas, schema_role),
    ):
        for name, one in definitions.items():
            yield Spot(kind, name, (), name)
            yield from in_data(kind, name, dump(one), role)
    for name, table in state.lookups.items():
        yield Spot("lookup", name, (), name)
        for key, value in table.items():
            yield Spot("lookup", name, (key,), f"{key} → {value}")
    for name, data in (tests or {}).items():
        yield from test_spots(name, data)


def item_spots(item: ItemConfig) -> Iterator[Spot]:
    """Every text of an item, its name first."""
    data = dump(item)
    yield Spot("item", item.name, (), item.name)
    data.pop("name", None)
    yield from in_data("item", item.name, data, item_role(item.class_name))


def in_data(kind: str, name: str, data: Mapping[str, Any], role: RoleOf) -> Iterator[Spot]:
    """Every text of plain data."""
    yield from _walk(kind, name, data, (), data, role, "")


def _walk(
    kind: str, name: str, node: Any, place: Place, holder: Mapping[str, Any], role: RoleOf, part: str
) -> Iterator[Spot]:
    if isinstance(node, Mapping):
        told = str(node.get("name") or "") if place else ""
        for key, value in node.items():
            if key not in ("step", "action", "iris_attributes", "iris_elements", "origin"):
                yield from _walk(kind, name, value, (*place, str(key)), node, role, told or part)
    elif isinstance(node, list):
        for number, one in enumerate(node):
            yield from _walk(kind, name, one, (*place, number), holder, role, part)
    elif node is not None and not isinstance(node, bool) and place:
        yield Spot(kind, name, place, str(node), role(place, holder), part=part)


def test_spots(file: str, data: Any) -> Iterator[Spot]:
    """Texts of a test's file; the keys of ``expect`` and ``in`` are items."""
    if not isinstance(data, Mapping):
        return
    yield from in_data("test", file, data, lambda place, _: Role.ITEM if place == ("item",) else Role.TEXT)
    for part in ("expect", "in"):
        inside = data.get(part)
        for key in inside if isinstance(inside, Mapping) else ():
            yield Spot("test", file, (part, str(key)), str(key), Role.ITEM, key=True)


# --- rewriting ----------------------------------------------------------------------------------


def rewritten(
    kind: str, name: str, data: Mapping[str, Any], role: RoleOf, change: Callable[[Spot], str]
) -> Any:
    """The data with texts changed; the very same object when none was. Numbers and flags stay as they are."""

    def node(value: Any, place: Place, holder: Mapping[str, Any]) -> Any:
        if isinstance(value, Mapping):
            new = {key: node(one, (*place, str(key)), value) for key, one in value.items()}
            return value if all(new[key] is value[key] for key in new) else new
        if isinstance(value, list):
            made = [node(one, (*place, number), holder) for number, one in enumerate(value)]
            return value if all(a is b for a, b in zip(made, value, strict=True)) else made
        if isinstance(value, str) and place:
            spot = Spot(kind, name, place, value, role(place, holder))
            text = change(spot)
            return value if text == value else text
        return value

    return node(data, (), data)
