"""Giving a thing another name, with everything in the production that names it: one step of the history."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from pydantic import BaseModel
from PySide6.QtCore import QCoreApplication

from hie_runtime.config.model import ItemConfig
from hie_runtime.config.workspace_files import dump
from hie_studio.document.definitions import Part
from hie_studio.document.edit import Edit, EditError
from hie_studio.document.spots import (
    RoleOf,
    Spot,
    item_role,
    process_role,
    rewritten,
    rule_role,
    schema_role,
    transform_role,
)
from hie_studio.document.state import POSITIONS, DocumentState, TestText
from hie_studio.document.uses import refers, renamed_text

M = TypeVar("M", bound=BaseModel)
translate = QCoreApplication.translate
ALERT_ITEM = "Ens.Alert"  # where the engine hands alerts, by this name (iris-semantics 4.3)
PARTS = {
    "rule": Part.RULES,
    "transform": Part.TRANSFORMS,
    "lookup": Part.LOOKUPS,
    "process": Part.PROCESSES,
    "schema": Part.SCHEMAS,
}
_ROLES: dict[Part, RoleOf] = {
    Part.RULES: rule_role,
    Part.TRANSFORMS: transform_role,
    Part.PROCESSES: process_role,
    Part.SCHEMAS: schema_role,
}


@dataclass(frozen=True)
class Rename(Edit):
    """Rename an item or a definition; everything that names it follows. ``tests``: the texts of tests that do."""

    kind: str
    old: str
    new: str
    tests: Mapping[str, TestText] = field(default_factory=dict)

    def text(self) -> str:
        return translate("Commands", "Rename “{old}” to “{new}”").format(old=self.old, new=self.new)

    def run(self, state: DocumentState) -> DocumentState:
        problem = name_problem(state, self.kind, self.old, self.new)
        if problem:
            raise EditError(problem)
        made = followed(_renamed_itself(state, self.kind, self.old, self.new), self.kind, self.old, self.new)
        tests = {name: _after(state.tests.get(name), one) for name, one in self.tests.items()}
        return replace(made, tests={**state.tests, **tests}) if tests else made


def name_problem(state: DocumentState, kind: str, old: str, new: str) -> str:
    """Why a thing cannot be called so; "" when it can."""
    if kind == "item":
        taken = {item.name for item in state.production.items}
    else:
        taken = set(PARTS[kind].of(state))
    if old not in taken:
        return translate("Commands", "There is no “{name}”.").format(name=old)
    if not new.strip():
        return translate("Commands", "A name is needed.")
    if new != new.strip() or "," in new:
        return translate("Commands", "A name may not hold a comma nor begin or end with a space.")
    if new in taken:
        return translate("Commands", "There is already a “{name}”.").format(name=new)
    return ""


def warning_of(kind: str, old: str, new: str) -> str:
    """What a rename brings beside, "" for nothing."""
    if kind == "item" and ALERT_ITEM in (old, new):
        words = translate("Commands", "Alerts go to the item called {name}, whichever that is.")
        return words.format(name=ALERT_ITEM)
    return ""


def changes(spots: Iterator[Spot] | list[Spot], kind: str, old: str, new: str) -> list[tuple[Spot, str]]:
    """What a rename would change: each spot with its text afterwards."""
    return [(spot, renamed_text(spot, kind, old, new)) for spot in spots if refers(spot, kind, old)]


def followed(state: DocumentState, kind: str, old: str, new: str) -> DocumentState:
    """The state with everything that names a thing naming it by its new name; unchanged parts are the same objects."""

    def change(spot: Spot) -> str:
        return renamed_text(spot, kind, old, new)

    items = [_item(item, change) for item in state.production.items]
    production = state.production
    if any(a is not b for a, b in zip(items, production.items, strict=True)):
        production = production.model_copy(update={"items": items})
    made = replace(state, production=production)
    for part, role in _ROLES.items():
        before = part.of(made)
        after = {name: _definition(part, name, one, role, change) for name, one in before.items()}
        if any(after[name] is not before[name] for name in before):
            made = part.put(made, after)
    return made


def _item(item: ItemConfig, change: Callable[[Spot], str]) -> ItemConfig:
    role = item_role(item.class_name)
    settings = item.settings
    whole = {"adapter": settings.adapter, "host": settings.host}
    new = rewritten("item", item.name, {"settings": whole}, role, change)["settings"]
    if new is whole:
        return item
    return item.model_copy(update={"settings": settings.model_copy(update=new)})


def _definition(part: Part, name: str, one: M, role: RoleOf, change: Callable[[Spot], str]) -> M:
    data = dump(one)
    new = rewritten(part.value, name, data, role, change)
    return one if new is data else type(one).model_validate(new)


def _renamed_itself(state: DocumentState, kind: str, old: str, new: str) -> DocumentState:
    if kind != "item":
        part = PARTS[kind]
        kept: dict[str, Any] = {}
        for name, one in part.of(state).items():
            if name != old:
                kept[name] = one
            else:
                kept[new] = one.model_copy(update={"name": new}) if isinstance(one, BaseModel) else one
        return part.put(state, kept)
    production = state.production
    items = [one.model_copy(update={"name": new}) if one.name == old else one for one in production.items]
    canvas = {key: _on_canvas(key, value, old, new) for key, value in production.canvas.items()}
    return replace(state, production=production.model_copy(update={"items": items, "canvas": canvas}))


def _on_canvas(key: str, value: Any, old: str, new: str) -> Any:
    """What the canvas holds: places by item, and lists called ``items``."""
    if isinstance(value, Mapping):
        names = key == POSITIONS
        return {
            (new if names and name == old else name): _on_canvas(str(name), one, old, new)
            for name, one in value.items()
        }
    if isinstance(value, list):
        return [new if key == "items" and one == old else _on_canvas("", one, old, new) for one in value]
    return value


def _after(before: TestText | None, now: TestText) -> TestText:
    """A test changed twice: what its file held before the first change, and what it holds after the last."""
    return now if before is None else TestText(before.before, now.after)
