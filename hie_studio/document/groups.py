"""Groups of items on the canvas, which can be folded into one card. The runtime ignores them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from hie_studio.document.changing import with_production
from hie_studio.document.edit import Edit, EditError
from hie_studio.document.state import DocumentState

translate = QCoreApplication.translate
GROUPS = "groups"  # key of the production's ``canvas``


@dataclass(frozen=True, slots=True)
class Group:
    """Items that belong together. An item is in one group at most."""

    items: tuple[str, ...]
    folded: bool = False


def groups_in(canvas: Mapping[str, Any]) -> dict[str, Group]:
    """The groups by name; entries of another shape are left out."""
    stored = canvas.get(GROUPS)
    if not isinstance(stored, dict):
        return {}
    return {
        str(name): Group(tuple(map(str, value["items"])), value.get("folded") is True)
        for name, value in stored.items()
        if isinstance(value, dict) and isinstance(value.get("items"), list)
    }


def groups_of(state: DocumentState) -> dict[str, Group]:
    """The groups that have items in the production, with those items."""
    known = {item.name for item in state.production.items}
    found = groups_in(state.production.canvas)
    kept = {name: tuple(one for one in group.items if one in known) for name, group in found.items()}
    return {name: replace(found[name], items=items) for name, items in kept.items() if items}


def with_groups(canvas: Mapping[str, Any], groups: Mapping[str, Group]) -> dict[str, Any]:
    """The canvas with other groups; empty ones go away."""
    written = {
        name: {"items": list(group.items), **({"folded": True} if group.folded else {})}
        for name, group in groups.items()
        if group.items
    }
    rest = {key: value for key, value in canvas.items() if key != GROUPS}
    return {**rest, GROUPS: written} if written else rest


def with_names(canvas: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """The canvas with items of its groups renamed, or left out where the new name is ""."""
    if GROUPS not in canvas:
        return dict(canvas)
    groups = {
        name: replace(group, items=tuple(new for one in group.items if (new := names.get(one, one))))
        for name, group in groups_in(canvas).items()
    }
    return with_groups(canvas, groups)


def _put(state: DocumentState, groups: Mapping[str, Group]) -> DocumentState:
    return with_production(state, canvas=with_groups(state.production.canvas, groups))


def _need(state: DocumentState, name: str) -> None:
    if name not in groups_of(state):
        raise EditError(translate("Commands", "There is no group “{name}”.").format(name=name))


@dataclass(frozen=True)
class MakeGroup(Edit):
    """Put items into a group of that name; they leave the groups they were in."""

    name: str
    items: tuple[str, ...]

    def text(self) -> str:
        return translate("Commands", "Group {n} items").format(n=len(self.items))

    def run(self, state: DocumentState) -> DocumentState:
        if not self.name.strip():
            raise EditError(translate("Commands", "A group needs a name."))
        groups = {
            name: replace(group, items=tuple(one for one in group.items if one not in self.items))
            for name, group in groups_of(state).items()
        }
        here = groups.get(self.name, Group(())).items
        return _put(state, {**groups, self.name: Group((*here, *self.items))})


@dataclass(frozen=True)
class DissolveGroups(Edit):
    """Take groups away; their items stay where they are."""

    names: tuple[str, ...]

    def text(self) -> str:
        return translate("Commands", "Ungroup {names}").format(names=", ".join(f"“{n}”" for n in self.names))

    def run(self, state: DocumentState) -> DocumentState:
        for name in self.names:
            _need(state, name)
        return _put(state, {n: group for n, group in groups_of(state).items() if n not in self.names})


@dataclass(frozen=True)
class FoldGroup(Edit):
    """Show a group as one card, or its items again."""

    name: str
    folded: bool

    def text(self) -> str:
        words = (
            translate("Commands", "Fold “{name}”")
            if self.folded
            else translate("Commands", "Unfold “{name}”")
        )
        return words.format(name=self.name)

    def run(self, state: DocumentState) -> DocumentState:
        _need(state, self.name)
        groups = groups_of(state)
        return _put(state, {**groups, self.name: replace(groups[self.name], folded=self.folded)})


@dataclass(frozen=True)
class RenameGroup(Edit):
    """Give a group another name."""

    old: str
    new: str

    def text(self) -> str:
        return translate("Commands", "Rename the group “{old}” to “{new}”").format(old=self.old, new=self.new)

    def run(self, state: DocumentState) -> DocumentState:
        _need(state, self.old)
        groups = groups_of(state)
        if not self.new.strip():
            raise EditError(translate("Commands", "A group needs a name."))
        if self.new in groups:
            raise EditError(translate("Commands", "There is already a group “{name}”.").format(name=self.new))
        return _put(state, {self.new if n == self.old else n: group for n, group in groups.items()})
