"""Putting an item into a route: what went from A to B goes from A to it, and from it to B."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hie_studio.document.changing import rerouted
from hie_studio.document.commands import Connect, SetRule
from hie_studio.document.edit import Edit, EditError
from hie_studio.document.routes import (
    pairing_problem,
    process_of,
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
        state = rerouted(state, self.source, self.target, [self.name])
        if (self.name, self.target) in routes_of(state):
            return state
        return route_edit(state, self.name, self.target).run(state)
