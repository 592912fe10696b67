"""The edits an analyst can make to a production. Each is one undoable step with a readable name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any, Final, Literal

from pydantic import ValidationError
from PySide6.QtCore import QCoreApplication

from hie_runtime.config.model import ItemConfig, ProductionConfig
from hie_runtime.rules.model import RuleDefinition
from hie_studio.document.changing import (
    canvas_at,
    need_free_name,
    needed_item,
    rerouted,
    with_item,
    with_production,
)
from hie_studio.document.edit import Edit, EditError
from hie_studio.document.groups import with_names
from hie_studio.document.references import (
    replace_in_item,
    replace_in_rules,
    replace_targets,
)
from hie_studio.document.renaming import Rename
from hie_studio.document.routes import add_target, connection_problem
from hie_studio.document.state import DocumentState, Position, TestText, positions_of

translate = QCoreApplication.translate
SettingTarget = Literal["adapter", "host"]


class _Unset(Enum):
    UNSET = "unset"

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = _Unset.UNSET


def _some(names: tuple[str, ...]) -> str:
    return f"“{names[0]}”" if len(names) == 1 else translate("Commands", "{n} items").format(n=len(names))


@dataclass(frozen=True)
class AddItem(Edit):
    """Place a new item at a canvas position (top left corner)."""

    item: ItemConfig
    position: Position

    def text(self) -> str:
        return translate("Commands", "Add “{name}”").format(name=self.item.name)

    def run(self, state: DocumentState) -> DocumentState:
        need_free_name(state, self.item.name)
        places = {**positions_of(state.production), self.item.name: self.position}
        items = [*state.production.items, self.item]
        return with_production(state, items=items, canvas=canvas_at(state, places))


@dataclass(frozen=True)
class PasteItems(Edit):
    """Add copies of items; taken names get a number, references among the copies follow it.

    ``positions`` are keyed by the names in ``items``; an item without one lands at (0, 0).
    """

    items: tuple[ItemConfig, ...]
    positions: Mapping[str, Position] = field(default_factory=dict)

    def text(self) -> str:
        return translate("Commands", "Paste {what}").format(
            what=_some(tuple(item.name for item in self.items))
        )

    def names(self, state: DocumentState) -> dict[str, str]:
        """The name each copy gets in that state."""
        taken = {item.name for item in state.production.items}
        names: dict[str, str] = {}
        for item in self.items:
            names[item.name] = unique_name(item.name, taken)
            taken.add(names[item.name])
        return names

    def run(self, state: DocumentState) -> DocumentState:
        names = self.names(state)
        copies = [
            replace_in_item(item, lambda old: [names.get(old, old)]).model_copy(
                update={"name": names[item.name]}, deep=True
            )
            for item in self.items
        ]
        places = positions_of(state.production)
        places.update({new: self.positions.get(old, (0.0, 0.0)) for old, new in names.items()})
        items = [*state.production.items, *copies]
        return with_production(state, items=items, canvas=canvas_at(state, places))


def unique_name(wanted: str, taken: set[str]) -> str:
    """The name itself when free, else with the first free number behind it."""
    if wanted not in taken:
        return wanted
    return next(name for n in range(2, len(taken) + 3) if (name := f"{wanted} {n}") not in taken)


@dataclass(frozen=True)
class RemoveItems(Edit):
    """Remove items and every route to them. Source constraints of rules stay: see references.py."""

    names: tuple[str, ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "names", tuple(self.names))

    def text(self) -> str:
        return translate("Commands", "Remove {what}").format(what=_some(self.names))

    def run(self, state: DocumentState) -> DocumentState:
        for name in self.names:
            needed_item(state, name)
        gone = set(self.names)

        def keep(name: str) -> list[str]:
            return [] if name in gone else [name]

        items = [replace_in_item(i, keep) for i in state.production.items if i.name not in gone]
        places = {n: p for n, p in positions_of(state.production).items() if n not in gone}
        rules = replace_in_rules(state.rules, lambda definition: replace_targets(definition, keep))
        canvas = with_names(canvas_at(state, places), dict.fromkeys(gone, ""))
        return with_production(replace(state, rules=rules), items=items, canvas=canvas)


@dataclass(frozen=True)
class RenameItem(Edit):
    """Rename an item; everything of the production that names it follows, and the ``tests`` the document adds."""

    old: str
    new: str
    tests: Mapping[str, TestText] = field(default_factory=dict)

    def text(self) -> str:
        return translate("Commands", "Rename “{old}” to “{new}”").format(old=self.old, new=self.new)

    def run(self, state: DocumentState) -> DocumentState:
        needed_item(state, self.old)
        need_free_name(state, self.new)
        return Rename("item", self.old, self.new, self.tests).run(state)


@dataclass(frozen=True)
class MoveItems(Edit):
    """Move items on the canvas. Moves of one ``gesture`` (a drag, a run of arrow keys) are one step."""

    positions: Mapping[str, Position]
    gesture: str = ""

    def text(self) -> str:
        return translate("Commands", "Move {what}").format(what=_some(tuple(self.positions)))

    def run(self, state: DocumentState) -> DocumentState:
        for name in self.positions:
            needed_item(state, name)
        places = {**positions_of(state.production), **self.positions}
        return with_production(state, canvas=canvas_at(state, places))

    def merges(self, following: Edit) -> bool:
        return (
            isinstance(following, MoveItems)
            and bool(self.gesture)
            and following.gesture == self.gesture
            and following.positions.keys() == self.positions.keys()
        )


@dataclass(frozen=True)
class SetItemProperty(Edit):
    """Set a property of an item itself (``enabled``, ``pool_size``, ``comment`` ...), not its name."""

    name: str
    field: str
    value: Any

    def text(self) -> str:
        return translate("Commands", "Set {field} of “{name}”").format(
            field=self.field.replace("_", " "), name=self.name
        )

    def run(self, state: DocumentState) -> DocumentState:
        if self.field in ("name", "settings") or self.field not in ItemConfig.model_fields:
            raise EditError(
                translate("Commands", "“{field}” is not a property to set.").format(field=self.field)
            )

        def change(item: ItemConfig) -> ItemConfig:
            try:
                checked = ItemConfig.model_validate({**item.model_dump(), self.field: self.value})
            except ValidationError as error:
                raise EditError(_why(self.field, error)) from error
            return item.model_copy(update={self.field: getattr(checked, self.field)})

        return with_item(state, self.name, change)

    def merges(self, following: Edit) -> bool:
        return (
            isinstance(following, SetItemProperty)
            and (following.name, following.field) == (self.name, self.field)
            and isinstance(self.value, str)
        )


@dataclass(frozen=True)
class SetSetting(Edit):
    """Set one adapter or host setting; ``UNSET`` removes it, so that its default holds.

    Values are not checked here: a wrong one is kept, shown and reported, so that typing is never refused.
    """

    name: str
    target: SettingTarget
    key: str
    value: Any

    def text(self) -> str:
        words = (
            translate("Commands", "Reset {key} of “{name}”")
            if self.value is UNSET
            else translate("Commands", "Set {key} of “{name}”")
        )
        return words.format(key=self.key.replace("_", " "), name=self.name)

    def run(self, state: DocumentState) -> DocumentState:
        def change(item: ItemConfig) -> ItemConfig:
            values = dict(getattr(item.settings, self.target))
            if self.value is UNSET:
                values.pop(self.key, None)
            else:
                values[self.key] = self.value
            return item.model_copy(
                update={"settings": item.settings.model_copy(update={self.target: values})}
            )

        return with_item(state, self.name, change)

    def merges(self, following: Edit) -> bool:
        same = isinstance(following, SetSetting) and (
            (following.name, following.target, following.key) == (self.name, self.target, self.key)
        )
        typed = isinstance(self.value, str | float) and not isinstance(self.value, bool)
        return same and typed


@dataclass(frozen=True)
class Connect(Edit):
    """Send every message of ``source`` to ``target`` too (its direct targets)."""

    source: str
    target: str

    def text(self) -> str:
        return translate("Commands", "Connect “{source}” to “{target}”").format(
            source=self.source, target=self.target
        )

    def run(self, state: DocumentState) -> DocumentState:
        problem = connection_problem(state, self.source, self.target)
        if problem:
            raise EditError(problem)
        return with_item(state, self.source, lambda item: add_target(item, self.target))


@dataclass(frozen=True)
class Disconnect(Edit):
    """Take away every route from ``source`` to ``target``: direct targets and sends of its rules."""

    source: str
    target: str

    def text(self) -> str:
        return translate("Commands", "Disconnect “{target}” from “{source}”").format(
            source=self.source, target=self.target
        )

    def run(self, state: DocumentState) -> DocumentState:
        return rerouted(state, self.source, self.target, [])


@dataclass(frozen=True)
class SetRule(Edit):
    """Add a rule definition, or replace the one of its name. ``words`` says what was done, "" for an edit of it."""

    definition: RuleDefinition
    words: str = ""

    def text(self) -> str:
        return self.words or translate("Commands", "Edit rule “{name}”").format(name=self.definition.name)

    def run(self, state: DocumentState) -> DocumentState:
        if not self.definition.name.strip():
            raise EditError(translate("Commands", "A rule definition needs a name."))
        return replace(state, rules={**state.rules, self.definition.name: self.definition})


@dataclass(frozen=True)
class SetProductionProperty(Edit):
    """Set a property of the production (``name``, ``description``, ``actor_pool_size`` ...)."""

    field: str
    value: Any

    def text(self) -> str:
        return translate("Commands", "Set {field} of the production").format(
            field=self.field.replace("_", " ")
        )

    def run(self, state: DocumentState) -> DocumentState:
        if self.field in ("items", "canvas") or self.field not in ProductionConfig.model_fields:
            raise EditError(
                translate("Commands", "“{field}” is not a property to set.").format(field=self.field)
            )
        base = state.production.model_dump(exclude={"items", "canvas"})
        try:
            checked = ProductionConfig.model_validate({**base, self.field: self.value})
        except ValidationError as error:
            raise EditError(_why(self.field, error)) from error
        return with_production(state, **{self.field: getattr(checked, self.field)})

    def merges(self, following: Edit) -> bool:
        return (
            isinstance(following, SetProductionProperty)
            and following.field == self.field
            and isinstance(self.value, str)
        )


@dataclass(frozen=True)
class Together(Edit):
    """Several edits as one step, with words of its own."""

    words: str
    edits: tuple[Edit, ...]

    def text(self) -> str:
        return self.words

    def run(self, state: DocumentState) -> DocumentState:
        for edit in self.edits:
            state = edit.run(state)
        return state


def _why(field_name: str, error: ValidationError) -> str:
    return f"{field_name}: {error.errors()[0]['msg']}"
