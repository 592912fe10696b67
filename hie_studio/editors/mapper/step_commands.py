"""What can be done with the steps of a transform: added, moved, changed, deleted. Each is one edit of the document."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from hie_runtime.transforms.model import CaseBranch, TransformDefinition
from hie_studio.document.definitions import Part as Definitions
from hie_studio.document.definitions import SetDefinition
from hie_studio.document.document import Document
from hie_studio.editors.mapper import places
from hie_studio.editors.mapper.mapping import assignment
from hie_studio.editors.mapper.places import Line, Part
from hie_studio.editors.mapper.sentences import sentence, step_text
from hie_studio.editors.mapper.step_list import StepList
from hie_studio.message_tree.nodes import Node

translate = QCoreApplication.translate


class StepCommands(QObject):
    """Acts on the chosen steps of the list. ``added``: a new step is chosen and waits to be filled in."""

    added = Signal()

    def __init__(self, steps: StepList, document: Document, name: str) -> None:
        super().__init__(steps)
        self._list = steps
        self._document = document
        self._name = name
        self._gesture = 0
        self._typing = ""
        steps.shift_wanted.connect(self.shift)
        steps.indent_wanted.connect(self.indent)
        steps.moved.connect(self.move_step)
        steps.delete_wanted.connect(self.delete)
        steps.duplicate_wanted.connect(self.duplicate)
        steps.switch_wanted.connect(self.switch)
        steps.chosen.connect(self._begin)

    @property
    def definition(self) -> TransformDefinition | None:
        """The transform as it is now; None when the document has none of that name."""
        return self._document.transforms.get(self._name)

    def _begin(self) -> None:
        """Typing in another step is another edit."""
        self._gesture += 1

    def apply(self, definition: TransformDefinition, words: str, gesture: str = "") -> None:
        """Make an edit of the transform."""
        if not gesture:
            self._gesture += 1
        self._document.apply(SetDefinition(Definitions.TRANSFORMS, self._name, definition, words, gesture))

    def add(self, step: Part) -> None:
        """Add a step below the chosen one, or inside it."""
        definition = self.definition
        if definition is None:
            return
        self.insert_at(self._next_place(definition), step)
        self.added.emit()

    def insert_at(self, place: str, step: Part) -> None:
        """Add a step that stands at a place then, and choose it."""
        if self.definition is not None:
            words = translate("TransformEditor", "Add step “{step}”").format(step=step_text(step))
            self.apply(places.insert(self.definition, place, step), words)
            self._list.choose(place)

    def add_case(self) -> None:
        """Add a case to the chosen switch."""
        definition, place = self.definition, self._list.place
        if definition is not None and place:
            block = f"{place}.cases"
            self.insert_at(f"{block}[{places.size(definition, block)}]", CaseBranch(condition=""))
            self.added.emit()

    def _next_place(self, definition: TransformDefinition) -> str:
        line = self._list.line
        if line is None:
            return f"steps[{places.size(definition, 'steps')}]"
        if line.inside:
            return f"{line.inside}[{places.size(definition, line.inside)}]"
        block, number = places.split(line.place)
        return f"{block}[{number + 1}]"

    def duplicate(self) -> None:
        """Add a copy of the chosen step below it."""
        definition, line = self.definition, self._list.line
        if definition is not None and line is not None and line.part is not None:
            block, number = places.split(line.place)
            words = translate("TransformEditor", "Duplicate step “{step}”").format(step=sentence(line))
            self.apply(places.insert(definition, f"{block}[{number + 1}]", line.part), words)
            self._list.choose(f"{block}[{number + 1}]")

    def delete(self) -> None:
        """Delete the selected steps; undo brings them back."""
        definition, chosen = self.definition, self._list.places()
        if definition is None or not chosen:
            return
        row = self._list.currentRow()
        first = places.part_at(definition, chosen[0])
        for place in reversed(chosen):
            if not any(place.startswith(f"{one}.") for one in chosen):
                definition = places.remove(definition, place)
        words = translate("TransformEditor", "Delete step “{step}”").format(
            step=step_text(first) if first is not None else ""
        )
        if len(chosen) > 1:
            words = translate("TransformEditor", "Delete {n} steps").format(n=len(chosen))
        self.apply(definition, words)
        left = self._list.lines
        self._list.choose(left[min(row, len(left) - 1)].place if left else "")

    def switch(self) -> None:
        """Switch the chosen step off or on."""
        line = self._list.line
        if line is not None and line.part is not None:
            self.edit(line.part.model_copy(update={"disabled": not line.part.disabled}), "disabled", False)

    def shift(self, by: int) -> None:
        """Move the chosen step up (-1) or down (1), out of its block at the end of it."""
        definition, place = self.definition, self._list.place
        if definition is not None and self._movable():
            self.move_step(place, places.beyond(definition, place, by))

    def indent(self, by: int) -> None:
        """Move the chosen step out of its block (-1), or into the block of the step before it (1)."""
        definition, line = self.definition, self._list.line
        if definition is None or line is None or not line.is_step:
            return
        if by > 0:
            to = places.into(definition, line.place)
        else:
            block, number = places.split(places.outside(line.place) or line.place)
            to = f"{block}[{number + 1}]" if places.outside(line.place) else ""
        if to:
            self.move_step(line.place, to)

    def move_step(self, place: str, to: str) -> None:
        """Put a step before the one that stands at ``to``."""
        definition = self.definition
        part = places.part_at(definition, place) if definition is not None else None
        if definition is None or part is None:
            return
        moved, at = places.move(definition, place, to)
        self.apply(moved, translate("TransformEditor", "Move step “{step}”").format(step=step_text(part)))
        self._list.choose(at)

    def _movable(self) -> bool:
        line: Line | None = self._list.line
        return line is not None and line.part is not None

    def edit(self, part: Part, key: str, typed: bool) -> None:
        """Put another part in the place of the chosen one. ``key``: what of it changed; ``typed``: letter by letter."""
        place, definition = self._list.place, self.definition
        if definition is None or not place:
            return
        if key == "disabled":
            words = (
                translate("TransformEditor", "Switch off “{step}”")
                if part.disabled
                else translate("TransformEditor", "Switch on “{step}”")
            )
        else:
            words = translate("TransformEditor", "Change step “{step}”")
        self.apply(
            places.put(definition, place, part),
            words.format(step=step_text(part)),
            self._run_of(typed, place, key),
        )

    def set_setting(self, key: str, value: object, typed: bool) -> None:
        """Change a setting of the transform itself."""
        definition = self.definition
        if definition is not None and getattr(definition, key) != value:
            words = translate("TransformEditor", "Change the settings of “{name}”").format(name=self._name)
            changed = definition.model_copy(update={key: value})
            self.apply(changed, words, self._run_of(typed, "", key))

    def _run_of(self, typed: bool, place: str, key: str) -> str:
        """What joins a run of typing in one field to one step of the history."""
        if not typed:
            return ""
        if self._typing != f"{place} {key}":
            self._typing = f"{place} {key}"
            self._gesture += 1
        return f"{self._typing} {self._gesture}"

    def map_field(self, dragged: dict[str, Any], node: Node) -> None:
        """Add the step that assigns what was dragged to a place of the target."""
        definition = self.definition
        if definition is not None and node.path and dragged["path"]:
            place = self._next_place(definition)
            step = assignment(definition, place, dragged["path"], node.path, dragged["side"] or "source")
            self.insert_at(place, step)
