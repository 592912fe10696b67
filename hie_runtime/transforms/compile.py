"""DTL-style transforms compiled once to closures (iris-semantics 7.1, 7.2)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7.edit import EditableHL7
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.functions import Surroundings
from hie_runtime.rules.values import truth
from hie_runtime.transforms.errors import TransformError
from hie_runtime.transforms.model import (
    AssignStep,
    BreakStep,
    ForeachStep,
    GroupStep,
    IfStep,
    KeptStep,
    Step,
    SubtransformStep,
    SwitchStep,
    TraceStep,
    TransformDefinition,
)
from hie_runtime.transforms.objectscript import Value, compile_expression
from hie_runtime.transforms.scope import PathOf, Scope, path_of, read_value

Run = Callable[[Scope], None]
Apply = Callable[[str, HL7Message, Mapping[str, str]], HL7Message]
_PATH = re.compile(r"^\s*(source|target)\s*\.\s*\{([^}]*)\}\s*$")
_VARIABLE = re.compile(r"^[A-Za-z%]\w*$")


class _Break(Exception):  # noqa: N818 - control flow of ``break``, never an error
    """A ``break`` was reached."""


class CompiledTransform:
    """A transform ready to apply. ``problems`` are steps that cannot run; they are errors when reached."""

    def __init__(self, definition: TransformDefinition, around: Surroundings, apply_other: Apply) -> None:
        self.name = definition.name
        self.definition = definition
        self.problems: list[str] = []
        self._around = around
        self._apply_other = apply_other
        self._steps = self._sequence(definition.steps, "steps")

    def apply(self, message: HL7Message, aux: Mapping[str, str] | None = None) -> HL7Message:
        """The transformed message; ``message`` stays as it is. Raises TransformError."""
        if self.definition.create == "copy":
            target = EditableHL7(message)
        else:
            target = EditableHL7.empty(message.separators, encoding=message.encoding, metadata=message.metadata)
        scope = Scope(message, target, aux or {})
        try:
            for step in self._steps:
                step(scope)
        except _Break:
            pass
        return scope.target.to_message()

    # -- compiling

    def _sequence(self, steps: Sequence[Step], place: str) -> list[Run]:
        return [self._placed(step, f"{place}[{number}]") for number, step in enumerate(steps) if not step.disabled]

    def _placed(self, step: Step, place: str) -> Run:
        try:
            run = self._step(step, place)
        except HIEError as error:
            self.problems.append(f"{place}: {error}")
            return self._refuse(place, str(error))

        def located(scope: Scope) -> None:
            try:
                run(scope)
            except _Break:
                raise
            except TransformError as error:
                raise error if error.args[0].startswith("transform ") else self._error(place, str(error)) from error
            except HIEError as error:
                raise self._error(place, str(error)) from error

        return located

    def _error(self, place: str, text: str) -> TransformError:
        return TransformError(f"transform {self.name}, {place}: {text}")

    def _refuse(self, place: str, text: str) -> Run:
        error = self._error(place, text)

        def refuse(_scope: Scope) -> None:
            raise error

        return refuse

    def _step(self, step: Step, place: str) -> Run:
        kinds: dict[type[Any], Callable[[Any, str], Run]] = {
            AssignStep: self._assign, IfStep: self._if, ForeachStep: self._foreach, SwitchStep: self._switch,
            GroupStep: self._group, SubtransformStep: self._subtransform, TraceStep: self._trace, BreakStep: _break,
            KeptStep: self._kept,
        }  # fmt: skip
        return kinds[type(step)](step, place)

    def _value(self, text: str) -> Value:
        compiled = compile_expression(text, self.definition.source_doc_type, self.definition.target_doc_type, self._around)
        self.problems.extend(f"{name} is not known ({text!r})" for name in compiled.unknown)
        return compiled.value

    def _kept(self, step: KeptStep, place: str) -> Run:
        self.problems.append(f"{place}: <{step.element}> is kept but cannot run")
        return self._refuse(place, f"<{step.element}> cannot run in HIE; replace it or supply a Python transform")

    def _trace(self, step: TraceStep, _place: str) -> Run:
        value = self._value(step.value)
        return lambda scope: scope.traces.append(value(scope))

    def _group(self, step: GroupStep, place: str) -> Run:
        return _all(self._sequence(step.steps, f"{place}.steps"))

    def _if(self, step: IfStep, place: str) -> Run:
        condition = self._value(step.condition)
        then = _all(self._sequence(step.then, f"{place}.then"))
        otherwise = _all(self._sequence(step.otherwise, f"{place}.otherwise"))
        return lambda scope: then(scope) if truth(condition(scope)) else otherwise(scope)

    def _switch(self, step: SwitchStep, place: str) -> Run:
        cases = [
            (self._value(case.condition), _all(self._sequence(case.steps, f"{place}.cases[{number}]")))
            for number, case in enumerate(step.cases)
        ]
        default = _all(self._sequence(step.default, f"{place}.default"))

        def switch(scope: Scope) -> None:
            for condition, run in cases:
                if truth(condition(scope)):
                    run(scope)
                    return
            default(scope)

        return switch

    def _foreach(self, step: ForeachStep, place: str) -> Run:
        root, path = self._message_path(step.property)
        count_of = _counter(root, path, self.definition.source_doc_type if root == "source" else self.definition.target_doc_type)
        body = _all(self._sequence(step.steps, f"{place}.steps"))

        def each(scope: Scope) -> None:
            for number in range(1, count_of(scope) + 1):
                scope.variables[step.key] = str(number)
                try:
                    body(scope)
                except _Break:
                    return

        return each

    def _message_path(self, text: str) -> tuple[str, str]:
        match = _PATH.match(text)
        if match is None:
            raise TransformError(f"{text!r} is not source.{{...}} or target.{{...}}")
        return match[1], match[2]

    def _subtransform(self, step: SubtransformStep, _place: str) -> Run:
        if step.source.strip() != "source" or step.target.strip() != "target":
            raise TransformError(f"subtransform of {step.source} to {step.target}: only whole messages are supported")

        def call(scope: Scope) -> None:
            made = self._apply_other(step.transform, scope.source, scope.aux)
            scope.target = EditableHL7(made)

        return call

    # -- assign

    def _assign(self, step: AssignStep, _place: str) -> Run:
        target = step.property.strip()
        if target == "target":
            return self._assign_message(step)
        if _VARIABLE.match(target):
            value = self._value(step.value)
            return lambda scope: scope.variables.__setitem__(target, value(scope))
        root, path_text = self._message_path(target)
        if root != "target":
            raise TransformError("the source message cannot be changed; assign to target")
        path = path_of(path_text, self.definition.target_doc_type)
        if step.action in ("remove", "clear"):
            return lambda scope: scope.target.remove(path(scope))
        copied = _PATH.match(step.value)
        if copied and step.action == "set":
            return self._copy(copied[1], copied[2], path)
        value = self._value(step.value)
        if step.action in ("append", "insert"):
            return lambda scope: scope.target.append_repetition(path(scope), value(scope))
        return lambda scope: scope.target.set(path(scope), value(scope))

    def _assign_message(self, step: AssignStep) -> Run:
        if step.value.strip() != "source":
            raise TransformError(f"target = {step.value!r}: only a copy of source can be assigned to the whole target")

        def copy(scope: Scope) -> None:
            scope.target = EditableHL7(scope.source)

        return copy

    def _copy(self, root: str, source_text: str, path: PathOf) -> Run:
        doc_type = self.definition.source_doc_type if root == "source" else self.definition.target_doc_type
        source_path = path_of(source_text, doc_type)
        if root == "source":
            return lambda scope: scope.target.copy_from(scope.source, source_path(scope), path(scope))
        return lambda scope: scope.target.copy_from(scope.target, source_path(scope), path(scope))


def _break(_step: BreakStep, _place: str) -> Run:
    def leave(_scope: Scope) -> None:
        raise _Break

    return leave


def _all(steps: list[Run]) -> Run:
    if len(steps) == 1:
        return steps[0]

    def run(scope: Scope) -> None:
        for step in steps:
            step(scope)

    return run


def _counter(root: str, path: str, doc_type: str) -> Callable[[Scope], int]:
    """How often a repeating path occurs: ``OBX()`` -> ``OBX(*)``."""
    stripped = path.strip()
    counted = stripped[: stripped.rindex("()")] + "(*)" if "()" in stripped else stripped + "(*)"
    if "()" in stripped and stripped.rindex("()") + 2 != len(stripped):
        counted = stripped[: stripped.rindex("()")] + "(*)"
    at = path_of(counted, doc_type)

    def count(scope: Scope) -> int:
        text = read_value(scope.source if root == "source" else scope.target.to_message(), at(scope))
        return int(text) if text.isdigit() else 0

    return count
