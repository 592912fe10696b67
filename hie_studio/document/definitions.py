"""Edits of what a production refers to: rules, transforms, lookup tables, schemas and business processes.

All are kept by name in the state, so one pair of edits serves them all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from hie_studio.document.edit import Edit, EditError
from hie_studio.document.state import DocumentState

translate = QCoreApplication.translate


class Part(StrEnum):
    """A kind of definition; the value is its attribute of :class:`DocumentState` and its folder of the workspace."""

    RULES = "rules"
    TRANSFORMS = "transforms"
    LOOKUPS = "lookups"
    SCHEMAS = "schemas"
    PROCESSES = "processes"

    def of(self, state: DocumentState) -> Mapping[str, Any]:
        """Definitions of this kind by name."""
        found: Mapping[str, Any] = getattr(state, self.value)
        return found

    def put(self, state: DocumentState, definitions: Mapping[str, Any]) -> DocumentState:
        """The state with other definitions of this kind."""
        changed: dict[str, Any] = {self.value: definitions}
        return replace(state, **changed)


def part_words(part: Part) -> str:
    """What one definition of a kind is called, for sentences."""
    return {
        Part.RULES: translate("Definitions", "rule"),
        Part.TRANSFORMS: translate("Definitions", "transform"),
        Part.LOOKUPS: translate("Definitions", "lookup table"),
        Part.SCHEMAS: translate("Definitions", "schema"),
        Part.PROCESSES: translate("Definitions", "business process"),
    }[part]


@dataclass(frozen=True)
class SetDefinition(Edit):
    """Add a definition, or replace the one of its name.

    Edits with the same ``gesture`` (a run of typing in one field, a drag) are one step of the history.
    ``words`` says what was done; without it the step is called after the definition.
    """

    part: Part
    name: str
    definition: Any
    words: str = ""
    gesture: str = ""

    def text(self) -> str:
        if self.words:
            return self.words
        words = translate("Definitions", "Edit {what} “{name}”")
        return words.format(what=part_words(self.part), name=self.name)

    def run(self, state: DocumentState) -> DocumentState:
        if not self.name.strip():
            raise EditError(
                translate("Definitions", "A {what} needs a name.").format(what=part_words(self.part))
            )
        return self.part.put(state, {**self.part.of(state), self.name: self.definition})

    def merges(self, following: Edit) -> bool:
        return (
            isinstance(following, SetDefinition)
            and bool(self.gesture)
            and (following.part, following.name, following.gesture) == (self.part, self.name, self.gesture)
        )


@dataclass(frozen=True)
class AddDefinitions(Edit):
    """Add many definitions of several kinds, as files brought them; those of the same names are replaced."""

    words: str
    parts: Mapping[Part, Mapping[str, Any]]

    def text(self) -> str:
        return self.words

    def run(self, state: DocumentState) -> DocumentState:
        for part, definitions in self.parts.items():
            state = part.put(state, {**part.of(state), **definitions})
        return state


@dataclass(frozen=True)
class RemoveDefinition(Edit):
    """Remove a definition. What names it keeps the name and is reported as a problem."""

    part: Part
    name: str

    def text(self) -> str:
        words = translate("Definitions", "Remove {what} “{name}”")
        return words.format(what=part_words(self.part), name=self.name)

    def run(self, state: DocumentState) -> DocumentState:
        kept = self.part.of(state)
        if self.name not in kept:
            words = translate("Definitions", "There is no {what} “{name}”.")
            raise EditError(words.format(what=part_words(self.part), name=self.name))
        left = {name: one for name, one in kept.items() if name != self.name}
        return self.part.put(state, left)
