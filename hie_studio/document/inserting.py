"""Putting an item into a route: what went from A to B goes from A to it, and from it to B."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from hie_studio.document.commands import Connect, SetRule
from hie_studio.document.edit import Edit, EditError
from hie_studio.document.routes import (
    pairing_problem,
    process_of,
    reroute,
    routes_of,
    rule_of,
    with_route,
)
from hie_studio.document.state import DocumentState

translate = QCoreApplication.translate


def route_edit(state: DocumentState, source: str, target: str) -> Edit:
    """The edit that sends everything from ``source`` to ``target`` too, by a new rule where the source has rules."""
    item = state.production.item(source)
    definition = rule_of(state, item) if item is not None else None
    return Connect(source, target) if definition is None else SetRule(with_route(definition, target))


@dataclass(frozen=True)
class Insert(Edit):
    """Put the item ``name`` into the route from ``source`` to ``target``; conditions of rules stay before it."""

    name: str
    source: str
    target: str

    def text(self) -> str:
        return translate("Commands", "Insert “{name}” between “{source}” and “{target}”").format(
            name=self.name, source=self.source, target=self.target
        )

    def run(self, state: DocumentState) -> DocumentState:
        for ends in ((self.source, self.name), (self.name, self.target)):
            problem = pairing_problem(state, *ends)
            if problem:
                raise EditError(problem)
        giver = state.production.item(self.source)
        assert giver is not None
        if process_of(state, giver) is not None:
            words = translate("Routes", "“{source}” runs a process: its calls say where messages go.")
            raise EditError(words.format(source=self.source))
        item, rules = reroute(state, giver, self.target, [self.name])
        if item is giver and rules is state.rules:
            if (self.source, self.target) in routes_of(state):
                words = translate("Commands", "“{target}” is reached through other rules: change those.")
                raise EditError(words.format(target=self.target))
            words = translate("Commands", "“{source}” does not send to “{target}”.")
            raise EditError(words.format(source=self.source, target=self.target))
        items = [item if one is giver else one for one in state.production.items]
        state = replace(state, production=state.production.model_copy(update={"items": items}), rules=rules)
        if (self.name, self.target) in routes_of(state):
            return state
        return route_edit(state, self.name, self.target).run(state)
