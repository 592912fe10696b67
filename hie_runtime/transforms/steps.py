"""The steps of a transform compiled to closures: control flow, assignments, subtransforms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from hie_runtime.errors import HIEError
from hie_runtime.messages.base import NO_METADATA
from hie_runtime.messages.hl7.edit import EditableHL7
from hie_runtime.messages.hl7.path_grammar import ALL, FIRST, Path
from hie_runtime.transforms import assign
from hie_runtime.transforms.access import count_at, slots
from hie_runtime.transforms.document import Document
from hie_runtime.transforms.errors import ExpressionError, TransformError, TransformProblem, UncompiledError
from hie_runtime.transforms.kept import is_empty_program
from hie_runtime.transforms.layout import layout_for
from hie_runtime.transforms.model import (
    AssignStep,
    BreakStep,
    CommentStep,
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
from hie_runtime.transforms.objectscript import ExpressionCompiler, parse_expression
from hie_runtime.transforms.objectscript_paths import PathAccess
from hie_runtime.transforms.objectscript_tree import PathRead, Variable
from hie_runtime.transforms.scope import Scope
from hie_runtime.transforms.subtransform import compile_subtransform

if TYPE_CHECKING:
    from hie_runtime.transforms.compile import TransformEnvironment

# A step or block gives True when a break was reached; None and False go on.
Block = Callable[[Scope], bool | None]
MAX_DEPTH = 50
_FAULTS = (HIEError, ArithmeticError, ValueError, LookupError, TypeError, RecursionError)


class _Placed(NamedTuple):
    run: Block
    place: str
    text: str


class StepCompiler:
    """Compiles the steps of one transform; what it finds wrong goes to ``problems``."""

    def __init__(
        self,
        definition: TransformDefinition,
        environment: TransformEnvironment,
        problems: list[TransformProblem],
    ) -> None:
        self.definition = definition
        self.environment = environment
        self.problems = problems
        self._place = ""
        self._depth = 0
        self._assigned: set[str] = set()
        self._flat_groups: set[str] = set()
        self.expressions = ExpressionCompiler(
            environment.surroundings,
            self.report,
            definition.source_doc_type.partition(":")[0],
            definition.target_doc_type.partition(":")[0],
            dict(environment.functions),
            strict_source=not definition.ignore_missing_source,
            segments=_inside_segments(definition),
        )

    def report(self, text: str) -> None:
        """Note a problem at the step being compiled."""
        self.problems.append(TransformProblem(self._place, text))

    def whole(self) -> Block:
        """All steps of the transform."""
        language = self.definition.language.lower()
        if language not in ("objectscript", ""):
            text = f"language {self.definition.language!r} is not supported; allowed is objectscript"
            self.report(text)
            return self._refusing(text)
        for side in ("source", "target"):
            kind = str(getattr(self.definition, f"{side}_class"))
            if kind.startswith(("Ens.", "EnsLib.")) and not kind.startswith("EnsLib.HL7."):
                text = f"{side} class {kind!r} is no HL7 message; allowed are EnsLib.HL7.Message and EnsLib.HL7.Segment"
                self.report(f"{text}; the transform fails when it is reached")
                return self._refusing(text)
            if kind and not kind.startswith("EnsLib.HL7."):
                self.report(f"{side} class {kind!r} is not known; it is taken for EnsLib.HL7.Message")
        block = self.block(self.definition.steps, "steps")
        self._place = ""
        for name in self.expressions.read_variables:
            if name not in self._assigned:
                self.report(f"variable {name} is read but never assigned")
        return block

    def _refusing(self, text: str) -> Block:
        def refuse(_scope: Scope) -> bool:
            raise TransformError(text, transform=self.definition.name)

        return refuse

    def block(self, steps: Sequence[Step], place: str) -> Block:
        """Steps in turn; a failing one ends the transform with its place (it is passed over without report_errors)."""
        self._depth += 1
        placed = [
            self._placed(step, f"{place}[{number}]") for number, step in enumerate(steps) if not step.disabled
        ]
        self._depth -= 1
        name = self.definition.name
        reports = self.definition.report_errors
        runs = [(one.run if reports else _ignoring_errors(one), one) for one in placed]

        def run(scope: Scope) -> bool:
            at: _Placed | None = None
            try:
                for step, at in runs:  # noqa: B007 - read by the handlers
                    if step(scope):
                        return True
            except TransformError as error:
                if error.transform or at is None:
                    raise
                raise TransformError(
                    error.reason, transform=name, place=at.place, expression=at.text
                ) from error
            except _FAULTS as error:
                # The text of Python's own errors may quote the message; only ours is safe to log.
                reason = str(error) if isinstance(error, HIEError) else f"failed with {type(error).__name__}"
                where = at if at is not None else _Placed(run, place, "")
                raise TransformError(
                    reason, transform=name, place=where.place, expression=where.text
                ) from error
            return False

        return run

    def _placed(self, step: Step, place: str) -> _Placed:
        self._place = place
        try:
            if self._depth > MAX_DEPTH:
                raise ExpressionError(f"steps nested more than {MAX_DEPTH} deep")
            return _Placed(self._step(step, place), place, _text_of(step))
        except HIEError as error:
            self._place = place
            self.report(f"{error}; the step fails when it is reached")
            reason = str(error)

            def refuse(_scope: Scope) -> bool:
                raise UncompiledError(reason)

            return _Placed(refuse, place, _text_of(step))

    def _step(self, step: Step, place: str) -> Block:
        kinds: dict[type[Any], Callable[[Any, str], Block]] = {
            AssignStep: self._assign, IfStep: self._if, ForeachStep: self._foreach, SwitchStep: self._switch,
            GroupStep: lambda one, at: self.block(one.steps, f"{at}.steps"),
            SubtransformStep: lambda one, _at: (compile_subtransform(one, self)),
            TraceStep: self._trace, BreakStep: lambda _one, _at: lambda _scope: True, KeptStep: self._kept,
            CommentStep: lambda _one, _at: lambda _scope: None,
        }  # fmt: skip
        return kinds[type(step)](step, place)

    # -- control flow

    def _if(self, step: IfStep, place: str) -> Block:
        condition = self.expressions.condition(step.condition)
        then = self.block(step.then, f"{place}.then")
        otherwise = self.block(step.otherwise, f"{place}.otherwise")
        return lambda scope: then(scope) if condition(scope) else otherwise(scope)

    def _switch(self, step: SwitchStep, place: str) -> Block:
        cases = []
        for number, case in enumerate(step.cases):
            if case.disabled:
                continue
            self._place = f"{place}.cases[{number}]"
            condition = self.expressions.condition(case.condition)
            cases.append((condition, self.block(case.steps, f"{place}.cases[{number}].steps")))
        default = self.block(step.default, f"{place}.default")

        def switch(scope: Scope) -> bool | None:
            for condition, run in cases:
                if condition(scope):
                    return run(scope)
            return default(scope)

        return switch

    def _foreach(self, step: ForeachStep, place: str) -> Block:
        access = self.path(step.property)
        self._assigned.add(step.key)
        body = self.block(step.steps, f"{place}.steps")
        key, empty_counts = step.key, not self.definition.treat_empty_repeating_field_as_null

        def each(scope: Scope) -> bool:
            doc = scope.document(access.document)
            total = count_at(doc, _repeated(access.path(scope)), empty_counts=empty_counts)
            for number in range(1, total + 1):
                scope.variables[key] = str(number)
                if body(scope):
                    break  # a break leaves the loop, not the transform
            return False

        return each

    def _trace(self, step: TraceStep, _place: str) -> Block:
        value = self.expressions.compile(step.value)
        return lambda scope: scope.traces.append(value(scope))

    def _kept(self, step: KeptStep, _place: str) -> Block:
        if step.python:
            return self._in_python(step)
        if is_empty_program(step.element, step.xml):
            return lambda _scope: None
        raise ExpressionError(
            f"<{step.element}> is kept but cannot run here; write it in Python and name it in the step (docs/python.md)"
        )

    def _in_python(self, step: KeptStep) -> Block:
        own = self.environment.steps(step.python)
        if own is None:
            raise ExpressionError(
                f"<{step.element}>: there is no transforms/{step.python}.py in the workspace"
            )

        def run(scope: Scope) -> None:
            source, target = scope.source, scope.target
            if not (source.is_message and target.is_message):
                raise ExpressionError("Python steps work on whole messages, not on a segment or group")
            edited = EditableHL7(target.to_message(NO_METADATA))
            own.run(source.to_message(NO_METADATA), edited, scope.variables)
            made = Document.of(edited.to_message(), target.category, target.layout)
            made.named_type, made.origin = target.named_type, None
            scope.target = made

        return run

    # -- assign

    def path(self, text: str) -> PathAccess:
        """The path of ``source.{...}`` or ``target.{...}``. Raises ExpressionError, PathError."""
        node = parse_expression(text)
        if not isinstance(node, PathRead):
            raise ExpressionError(f"{text!r} is not a path; allowed are source.{{...}} and target.{{...}}")
        access = self.expressions.access(node)
        self.note_groups(node, access)
        return access

    def note_groups(self, node: PathRead, access: PathAccess) -> None:
        """Report a group path that is resolved by segment order because the structure is not known."""
        sample = access.sample
        doc_type = getattr(self.definition, f"{node.document}_doc_type")
        if not layout_for(doc_type).knows(sample) and node.text not in self._flat_groups:
            self._flat_groups.add(node.text)
            shown = doc_type or "without a document type"
            self.report(
                f"{node.document}.{{{node.text}}}: the structure {shown} has no such group; "
                "the group is found by the order of segments"
            )

    def _assign(self, step: AssignStep, _place: str) -> Block:
        node = parse_expression(step.property)
        if isinstance(node, Variable):
            return self._assign_name(step, node.name)
        if not isinstance(node, PathRead):
            raise ExpressionError(
                f"{step.property!r} cannot be assigned; allowed are target.{{...}} and a variable"
            )
        if node.document != "target":
            raise ExpressionError(f"{step.property}: the source is not changed; allowed is target.{{...}}")
        target = self.path(step.property)
        if step.action in ("remove", "clear"):
            return assign.remove(target)
        if step.action in ("append", "insert"):
            value = self.expressions.compile(step.value)
            key = self.expressions.compile(step.key or "1") if step.action == "insert" else None
            return assign.append(target, value, key)
        given = parse_expression(step.value)
        if isinstance(given, PathRead):
            return assign.copy(self.path(step.value), target)
        return assign.set_text(target, self.expressions.value(given))

    def _assign_name(self, step: AssignStep, name: str) -> assign.Effect:
        if name == "target":
            return self._assign_message(step)
        if name in ("source", "aux"):
            raise ExpressionError(f"{name} cannot be assigned; allowed are target.{{...}} and a variable")
        if step.action in ("append", "insert"):
            raise ExpressionError(
                f"{step.action} on the variable {name}: lists are not supported; allowed is set"
            )
        self._assigned.add(name)
        if step.action == "remove":
            return lambda scope: _forget(scope, name)
        if step.action == "clear":
            return lambda scope: scope.variables.__setitem__(name, "")
        value = self.expressions.compile(step.value)
        return lambda scope: scope.variables.__setitem__(name, value(scope))

    def _assign_message(self, step: AssignStep) -> assign.Effect:
        given = parse_expression(step.value)
        if step.action != "set" or given not in (Variable("source"), Variable("target")):
            raise ExpressionError(f"target = {step.value}: allowed is source, which copies the whole message")
        if given == Variable("target"):
            return lambda _scope: None

        def copy(scope: Scope) -> None:
            before = scope.target
            made = scope.source.copy()
            made.category, made.layout, made.named_type = before.category, before.layout, before.named_type
            scope.target = made

        return copy


def _ignoring_errors(one: _Placed) -> Block:
    """A step whose errors are only traced (IRIS: REPORTERRORS=0). What never compiled still ends the transform:
    it is our gap, not the message's."""

    def run(scope: Scope) -> bool | None:
        try:
            return one.run(scope)
        except _FAULTS as error:
            if isinstance(error, UncompiledError) or isinstance(error.__cause__, UncompiledError):
                raise
            reason = str(error) if isinstance(error, HIEError) else f"failed with {type(error).__name__}"
            scope.traces.append(f"{one.place}: {reason}; ignored, report_errors is off")
            return None

    return run


def _inside_segments(definition: TransformDefinition) -> dict[str, str]:
    """The segment of source and target when they are segments: paths then leave it out."""
    found = {}
    for name in ("source", "target"):
        if getattr(definition, f"{name}_class").endswith(".Segment"):
            found[name] = str(getattr(definition, f"{name}_doc_type")).partition(":")[2]
    return {name: segment for name, segment in found.items() if segment}


def _forget(scope: Scope, name: str) -> None:
    scope.variables.pop(name, None)


def _text_of(step: Step) -> str:
    """What an error shows of a step."""
    if isinstance(step, AssignStep):
        action = "" if step.action == "set" else f"{step.action} "
        return f"{action}{step.property} = {step.value}" if step.action in ("set", "append", "insert") else (
            f"{action}{step.property}"
        )  # fmt: skip
    for name in ("condition", "property", "transform", "value", "element"):
        found = getattr(step, name, "")
        if found:
            return str(found)
    return ""


def _repeated(path: Path) -> Path:
    """The path whose innermost repetition is counted; without ``()`` that of its last part is meant."""
    if slots(path) == 0:
        if path.field is not None:
            return replace(path, repetition=ALL)
        if path.segment:
            return replace(path, segment_index=ALL)
        last = path.groups[-1]
        return replace(path, groups=(*path.groups[:-1], replace(last, index=ALL)))
    if path.repetition == ALL:
        groups = tuple(replace(g, index=max(g.index, FIRST)) for g in path.groups)
        return replace(path, groups=groups, segment_index=max(path.segment_index, FIRST))
    if path.segment_index == ALL:
        return replace(path, groups=tuple(replace(g, index=max(g.index, FIRST)) for g in path.groups))
    return path
