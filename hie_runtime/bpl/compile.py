"""The steps of a process to operations: control flow becomes jumps, each step one operation or a few.

What works on messages is in :mod:`hie_runtime.bpl.message_steps`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from hie_runtime.bpl.errors import FaultError
from hie_runtime.bpl.expressions import MessagePath, ProcessExpressions
from hie_runtime.bpl.instance import Instance
from hie_runtime.bpl.message_steps import MESSAGE_STEPS
from hie_runtime.bpl.model import (
    AssignActivity,
    ForeachActivity,
    IfActivity,
    ProcessDefinition,
    ScopeActivity,
    SwitchActivity,
    WhileActivity,
    activities,
)
from hie_runtime.bpl.operations import Effect, Label, Run
from hie_runtime.errors import HIEError
from hie_runtime.transforms.access import count_at
from hie_runtime.transforms.errors import ExpressionError, TransformProblem, UncompiledError
from hie_runtime.transforms.objectscript_parser import parse_process_expression
from hie_runtime.transforms.objectscript_tree import PathRead, Property
from hie_runtime.transforms.scope import Value

if TYPE_CHECKING:
    from hie_runtime.bpl.program import ProcessEnvironment

MAX_DEPTH = 50


@dataclass(slots=True)
class Operation:
    """One operation. place: its step, for errors. handler: where a fault goes on, None when nobody catches it."""

    run: Run
    place: str
    label: str
    handler: Label | None


class ActivityCompiler:
    """Compiles one process; what it finds wrong goes to ``problems``."""

    def __init__(
        self, definition: ProcessDefinition, environment: ProcessEnvironment, problems: list[TransformProblem]
    ) -> None:
        self.definition = definition
        self.environment = environment
        self.problems = problems
        self.operations: list[Operation] = []
        self.expressions = ProcessExpressions(definition, environment.surroundings, self.report)
        self._place = ""
        self._label = ""
        self._handler: Label | None = None
        self._loops: list[tuple[Label, Label]] = []  # where continue and break go
        self._depth = 0
        self.synced = {
            name for step, _ in activities(definition) if step.step == "sync" for name in step.calls
        }
        self.responses: dict[str, Effect] = {}

    def report(self, text: str) -> None:
        """Note a problem at the step being compiled."""
        self.problems.append(TransformProblem(self._place, text))

    def whole(self) -> list[Operation]:
        """All operations of the process."""
        language = self.definition.language.lower()
        if language not in ("objectscript", ""):
            self.report(f"language {self.definition.language!r} is not supported; allowed is objectscript")
            self._refuse(f"written in {self.definition.language}, which does not run")
            return self.operations
        for number, declared in enumerate(self.definition.context):
            if declared.initial.strip() and not declared.collection:
                self._place, self._label = f"context[{number}]", declared.name
                self._guarded(AssignActivity(property=f"context.{declared.name}", value=declared.initial))
        self.block(self.definition.steps, "steps")
        return self.operations

    # -- building

    def emit(self, run: Run) -> None:
        """An operation that says which one comes next."""
        self.operations.append(Operation(run, self._place, self._label, self._handler))

    def effect(self, effect: Effect) -> None:
        """An operation that goes on with the next one."""
        after = len(self.operations) + 1

        def run(instance: Instance) -> int:
            effect(instance)
            return after

        self.emit(run)

    def _jump(self, label: Label) -> None:
        self.emit(lambda _instance: label[0])

    def _here(self, label: Label) -> None:
        label[:] = [len(self.operations)]

    def _refuse(self, reason: str) -> None:
        def refuse(_instance: Instance) -> int:
            raise UncompiledError(reason)

        self.emit(refuse)

    def block(self, steps: Sequence[Any], place: str) -> None:
        """Steps in turn."""
        self._depth += 1
        for number, step in enumerate(steps):
            if not step.disabled:
                self._step(step, f"{place}[{number}]")
        self._depth -= 1

    def _step(self, step: Any, place: str) -> None:
        self._place = place
        self._label = _label(step)
        if self._depth > MAX_DEPTH:
            self.report(f"steps nested more than {MAX_DEPTH} deep; the step fails when it is reached")
            self._refuse(f"steps nested more than {MAX_DEPTH} deep")
            return
        self._guarded(step)

    def _guarded(self, step: Any) -> None:
        start = len(self.operations)
        place, handler = self._place, self._handler
        try:
            _KINDS[step.step](self, step, place)
        except HIEError as error:
            self._place, self._handler = place, handler
            del self.operations[start:]
            self.report(f"{error}; the step fails when it is reached")
            self._refuse(str(error))

    def value(self, text: str, what: str) -> Value:
        """An expression that must be there. Raises ExpressionError."""
        if not text.strip():
            raise ExpressionError(f"has no {what}")
        return self.expressions.compile(text)

    # -- control flow

    def _branch(self, condition: str, label: Label) -> None:
        """Go to the label unless the condition is true."""
        if not condition.strip():
            raise ExpressionError("has no condition")
        test, after = self.expressions.condition(condition), len(self.operations) + 1
        self.emit(lambda instance: after if test(instance) else label[0])

    def _if(self, step: IfActivity, place: str) -> None:
        otherwise: Label = []
        end: Label = []
        self._branch(step.condition, otherwise)
        self.block(step.then, f"{place}.then")
        self._jump(end)
        self._here(otherwise)
        self.block(step.otherwise, f"{place}.otherwise")
        self._here(end)

    def _switch(self, step: SwitchActivity, place: str) -> None:
        end: Label = []
        for number, case in enumerate(step.cases):
            if case.disabled:
                continue
            following: Label = []
            self._branch(case.condition, following)
            self.block(case.steps, f"{place}.cases[{number}].steps")
            self._jump(end)
            self._here(following)
        self.block(step.default, f"{place}.default")
        self._here(end)

    def _while(self, step: WhileActivity, place: str) -> None:
        again: Label = []
        end: Label = []
        start: Label = [len(self.operations)]
        if step.step == "while":
            self._branch(step.condition, end)
            again = start
        self._loops.append((again, end))
        self.block(step.steps, f"{place}.steps")
        self._loops.pop()
        if step.step == "until":
            self._here(again)
            self._branch(step.condition, start)
        else:
            self._jump(start)
        self._here(end)

    def _foreach(self, step: ForeachActivity, place: str) -> None:
        keys = self._keys(step)
        owner, _, key = step.key.strip().partition(".")
        if owner != "context" or key not in self.expressions.texts:
            raise ExpressionError(f"key {step.key!r}: allowed is a property of the context that holds a text")
        self.effect(lambda instance: instance.loops.__setitem__(place, 0))
        again: Label = [len(self.operations)]
        end: Label = []
        body = len(self.operations) + 1

        def following(instance: Instance) -> int:
            number, there = instance.loops.get(place, 0), keys(instance)
            if number >= len(there):
                instance.loops.pop(place, None)
                return end[0]
            instance.loops[place] = number + 1
            instance.texts[key] = there[number]
            return body

        self.emit(following)
        self._loops.append((again, end))
        self.block(step.steps, f"{place}.steps")
        self._loops.pop()
        self._jump(again)
        self._here(end)

    def _keys(self, step: ForeachActivity) -> Callable[[Instance], Sequence[str]]:
        node = parse_process_expression(step.property)
        if (
            isinstance(node, Property)
            and node.owner == "context"
            and node.name in self.expressions.collections
        ):
            name = node.name
            return lambda instance: list(instance.collections.get(name, ()))
        if isinstance(node, PathRead):
            path: MessagePath = self.expressions.path(node)

            def numbers(instance: Instance) -> Sequence[str]:
                document = instance.document(path.owner)
                count = count_at(document, path.path(instance, document.category), empty_counts=True)
                return [str(number) for number in range(1, count + 1)]

            return numbers
        raise ExpressionError(
            f"{step.property!r}: allowed are a collection of the context and a path with () of a message"
        )

    def _plain(self, step: Any, _place: str) -> None:
        if step.step == "reply":
            self.effect(_reply)
        elif step.step in ("break", "continue"):
            if not self._loops:
                raise ExpressionError(f"{step.step} stands outside a loop")
            again, end = self._loops[-1]
            self._jump(end if step.step == "break" else again)

    def _steps(self, step: Any, place: str) -> None:
        running = [one for one in step.steps if not one.disabled and one.step != "comment"]
        if step.step == "flow" and len(running) > 1:
            raise ExpressionError(
                f"a flow of {len(running)} branches does not run; write them one after the other"
            )
        self.block(step.steps, f"{place}.steps")

    def _scope(self, step: ScopeActivity, place: str) -> None:
        outer, end = self._handler, cast("Label", [])
        mine: Label = []
        self._handler = mine
        self.block(step.steps, f"{place}.steps")
        self._handler = outer
        self._place = place
        self._jump(end)
        self._here(mine)
        for number, catch in enumerate(step.catches):
            if catch.disabled:
                continue
            following: Label = []
            if catch.fault.strip():
                self._caught(self.expressions.compile(catch.fault), following)
            self.block(catch.steps, f"{place}.catches[{number}].steps")
            self._jump(end)
            self._here(following)
        self.emit(_again)
        self._here(end)

    def _caught(self, fault: Value, otherwise: Label) -> None:
        after = len(self.operations) + 1
        self.emit(lambda instance: after if fault(instance) == instance.fault[0] else otherwise[0])

    def _throw(self, step: Any, _place: str) -> None:
        value = self.value(step.fault, "fault")

        def throw(instance: Instance) -> int:
            raise FaultError(f"fault {step.fault} was thrown", value(instance))

        self.emit(throw)


def _label(step: Any) -> str:
    """What an error shows of a step: its kind, name and expressions, never their values."""
    of = ("property", "condition", "target", "transform", "duration", "until", "fault")
    fields = type(step).model_fields
    told = next((f": {value}" for key in of if key in fields and (value := getattr(step, key))), "")
    return f"{step.step} {step.name}".strip() + told[:200]


def _reply(instance: Instance) -> None:
    held = instance.messages.get("response")
    instance.effects.replied = True
    instance.effects.reply = held.body() if held is not None else None


def _again(instance: Instance) -> int:
    name, text = instance.fault
    raise FaultError(text, name)


_KINDS: dict[str, Callable[[ActivityCompiler, Any, str], None]] = {
    "if": ActivityCompiler._if, "switch": ActivityCompiler._switch, "foreach": ActivityCompiler._foreach,
    "while": ActivityCompiler._while, "until": ActivityCompiler._while, "sequence": ActivityCompiler._steps,
    "flow": ActivityCompiler._steps, "scope": ActivityCompiler._scope, "throw": ActivityCompiler._throw,
    "reply": ActivityCompiler._plain, "break": ActivityCompiler._plain, "continue": ActivityCompiler._plain,
    **MESSAGE_STEPS,
}  # fmt: skip
