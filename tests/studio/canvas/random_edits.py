"""Edits as an analyst might make them in any order, drawn from a seeded generator."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from hie_runtime.config.model import ItemConfig
from hie_runtime.rules.model import RuleDefinition
from hie_studio.document import commands
from hie_studio.document.definitions import Part, RemoveDefinition
from hie_studio.document.edit import Edit
from hie_studio.document.groups import DissolveGroups, FoldGroup, MakeGroup
from hie_studio.document.inserting import Insert
from hie_studio.document.notes import Note, RemoveNotes, SetNote
from hie_studio.document.routes import routes_of, with_route
from hie_studio.document.state import DocumentState
from studio.hospital import FILE_OUT, ROUTER, TCP_IN, TCP_OUT

CLASSES = (TCP_IN, ROUTER, TCP_OUT, FILE_OUT, "hie.processes.Delay", "Trust.Unknown.Class")
WORDS = (
    "",
    "Ward 7",
    "“quoted”",
    "a: b # c",
    "- x",
    "ünïcode ✓",
    "line\nline",
    " spaced ",
    "true",
    "0123",
    "~",
)


class Drawn:
    """Draws the next edit for a state; many are refused, as those of people are."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self._ways: list[tuple[int, Callable[[DocumentState], Edit]]] = [
            (10, self._add),
            (6, self._remove),
            (8, self._rename),
            (14, self._move),
            (12, self._set),
            (8, self._property),
            (12, self._connect),
            (8, self._disconnect),
            (6, self._insert),
            (6, self._rule),
            (2, self._remove_rule),
            (4, self._paste),
            (4, self._together),
            (2, self._production),
            (5, self._note),
            (6, self._group),
        ]

    def edit(self, state: DocumentState) -> Edit:
        """One edit that may or may not be possible there."""
        weights, ways = zip(*self._ways, strict=True)
        return self.random.choices(ways, weights)[0](state)

    def _names(self, state: DocumentState) -> list[str]:
        return [item.name for item in state.production.items] or ["nobody"]

    def _name(self, state: DocumentState) -> str:
        return self.random.choice(self._names(state))

    def _place(self) -> tuple[float, float]:
        return self.random.randrange(-800, 1600) / 2, self.random.randrange(-800, 1600) / 2

    def _add(self, state: DocumentState) -> Edit:
        if len(state.production.items) > 40:
            return self._remove(state)
        name = f"New {self.random.randrange(60)}"
        item = ItemConfig(name=name, class_name=self.random.choice(CLASSES))
        return commands.AddItem(item, self._place())

    def _remove(self, state: DocumentState) -> Edit:
        names = self._names(state)
        return commands.RemoveItems(
            tuple(self.random.sample(names, min(len(names), self.random.randint(1, 3))))
        )

    def _rename(self, state: DocumentState) -> Edit:
        return commands.RenameItem(self._name(state), f"Named {self.random.randrange(60)}")

    def _move(self, state: DocumentState) -> Edit:
        names = self.random.sample(self._names(state), 1)
        return commands.MoveItems({name: self._place() for name in names}, self.random.choice(("", "drag")))

    def _set(self, state: DocumentState) -> Edit:
        target = self.random.choice(("adapter", "host"))
        key = self.random.choice(
            ("port", "ip_address", "target_config_names", "bad_message_handler", "anything")
        )
        value = self.random.choice((commands.UNSET, 7001, 2.5, True, [self._name(state)], *WORDS))
        return commands.SetSetting(self._name(state), target, key, value)

    def _property(self, state: DocumentState) -> Edit:
        field, value = self.random.choice(
            [
                ("category", self.random.choice(("", "adt", "lab, adt"))),
                ("comment", self.random.choice(WORDS)),
                ("enabled", self.random.random() < 0.5),
                ("pool_size", 3),
            ]
        )
        return commands.SetItemProperty(self._name(state), field, value)

    def _connect(self, state: DocumentState) -> Edit:
        return commands.Connect(self._name(state), self._name(state))

    def _route(self, state: DocumentState) -> tuple[str, str]:
        routes = list(routes_of(state))
        return self.random.choice(routes) if routes else ("nobody", "nobody")

    def _disconnect(self, state: DocumentState) -> Edit:
        return commands.Disconnect(*self._route(state))

    def _insert(self, state: DocumentState) -> Edit:
        return Insert(self._name(state), *self._route(state))

    def _rule(self, state: DocumentState) -> Edit:
        name = self.random.choice([*state.rules, "Other.Rules"])
        definition = state.rules.get(name, RuleDefinition(name=name))
        return commands.SetRule(with_route(definition, self._name(state)))

    def _remove_rule(self, state: DocumentState) -> Edit:
        return RemoveDefinition(Part.RULES, self.random.choice([*state.rules, "No.Rules"]))

    def _paste(self, state: DocumentState) -> Edit:
        if len(state.production.items) > 40:
            return self._remove(state)
        items = state.production.items[:3]
        return commands.PasteItems(tuple(items), {item.name: self._place() for item in items})

    def _together(self, state: DocumentState) -> Edit:
        return commands.Together("Two at once", (self._property(state), self._move(state)))

    def _group(self, state: DocumentState) -> Edit:
        name = f"Group {self.random.randrange(4)}"
        if self.random.random() < 0.3:
            return DissolveGroups((name,))
        if self.random.random() < 0.5:
            return FoldGroup(name, self.random.random() < 0.5)
        names = self._names(state)
        return MakeGroup(name, tuple(self.random.sample(names, min(len(names), 3))))

    def _note(self, state: DocumentState) -> Edit:
        key = f"note {self.random.randrange(6)}"
        if self.random.random() < 0.3:
            return RemoveNotes((key,))
        return SetNote(key, Note(self.random.choice(WORDS), self._place()))

    def _production(self, state: DocumentState) -> Edit:
        del state
        return commands.SetProductionProperty("description", self.random.choice(WORDS))
