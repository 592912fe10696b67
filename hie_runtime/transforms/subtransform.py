"""The subtransform step: another transform on a part of the messages (iris-semantics 7.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hie_runtime.messages.hl7.path_grammar import Path
from hie_runtime.transforms.assign import Effect
from hie_runtime.transforms.document import Document
from hie_runtime.transforms.errors import ExpressionError
from hie_runtime.transforms.model import SubtransformStep
from hie_runtime.transforms.objectscript_paths import PathAccess
from hie_runtime.transforms.scope import Scope, Value

if TYPE_CHECKING:
    from hie_runtime.transforms.compile import Applies, CompiledTransform
    from hie_runtime.transforms.steps import StepCompiler

_MAX_CALLS = 20


def compile_subtransform(step: SubtransformStep, steps: StepCompiler) -> Effect:
    """Compile a subtransform step and the transform it calls.

    Raises ExpressionError for an unknown name, a transform that calls itself, or a part that is no path.
    """
    source, target = _part(step.source, "source", steps), _part(step.target, "target", steps)
    text = step.aux.strip()
    aux = None if text in ("", "aux") else steps.expressions.compile(text)
    called = _called(step.transform, steps)
    if called is None:
        other = steps.environment.others(step.transform)
        if other is None:
            known = ", ".join(sorted(steps.environment.transforms)) or "none"
            raise ExpressionError(
                f"subtransform {step.transform} is not in the workspace; there are: {known}"
            )
        if source is not None or target is not None:
            raise ExpressionError(f"subtransform {step.transform} is not a DTL; it takes whole messages only")
        return _call_other(other)
    return _call(called, source, target, aux, passes_aux=text == "aux")


def _part(text: str, whole: str, steps: StepCompiler) -> PathAccess | None:
    if text.strip() == whole:
        return None
    access = steps.path(text)
    if access.document != whole:
        raise ExpressionError(f"subtransform {whole} {text}: allowed are {whole} and {whole}.{{path}}")
    if access.sample.has_field or access.sample.is_many:
        raise ExpressionError(f"subtransform {whole} {text}: allowed is one segment or group")
    return access


def _called(name: str, steps: StepCompiler) -> CompiledTransform | None:
    from hie_runtime.transforms.compile import compile_transform

    environment = steps.environment
    if name in environment.compiling:
        round_trip = " -> ".join([*environment.compiling[environment.compiling.index(name) :], name])
        raise ExpressionError(f"subtransform {name} calls itself: {round_trip}")
    if len(environment.compiling) > _MAX_CALLS:
        raise ExpressionError(f"subtransforms nested more than {_MAX_CALLS} deep")
    definition = environment.transforms.get(name)
    return None if definition is None else compile_transform(definition, environment)


def _call(
    called: CompiledTransform,
    source: PathAccess | None,
    target: PathAccess | None,
    aux: Value | None,
    *,
    passes_aux: bool,
) -> Effect:
    def run(scope: Scope) -> None:
        given = scope.source
        if source is not None:
            found = _cut(scope.source, source.path(scope))
            if not found.segments:
                source.check_present(scope, source.path(scope))
                return  # IRIS: a missing source gives nothing, the target stays
            given = found
        inner = Scope(given, scope.target, scope.aux if passes_aux else {}, scope.now)
        inner.aux_value = aux(scope) if aux is not None else scope.aux_value if passes_aux else ""
        inner.traces = scope.traces
        if target is None:
            scope.target = called.run(inner, scope.target if called.definition.create == "existing" else None)
            return
        path = target.path(scope)
        part = _cut(scope.target, path)
        if not part.segments and path.segment:
            part.segments.append(path.segment.encode())
        made = called.run(inner, part)
        if made.is_message and path.segment != "MSH":
            raise ExpressionError(
                f"subtransform {called.name} gives a whole message; {path.text} takes a part"
            )
        scope.target.replace(path, [made.carry_segment(one, scope.target) for one in made.joined()])

    return run


def _call_other(other: Applies) -> Effect:
    def run(scope: Scope) -> None:
        from hie_runtime.messages.base import NO_METADATA

        made = other.apply(scope.source.to_message(NO_METADATA), scope.aux)
        scope.target = Document.of(made, scope.target.category, scope.target.layout)

    return run


def _cut(doc: Document, path: Path) -> Document:
    """A part of a document, on its own."""
    segments = [doc.segment(position) for position in doc.positions(path)]
    return Document(segments, doc.separators, doc.codec, doc.category)
