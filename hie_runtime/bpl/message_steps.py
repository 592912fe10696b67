"""Steps of a process that work on messages or speak to others, as operations: assign, call, sync, transform, delay ..."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from hie_runtime.bpl import operations as do
from hie_runtime.bpl.assigning import compile_assign, message_named
from hie_runtime.bpl.expressions import ProcessExpressions
from hie_runtime.bpl.instance import Instance
from hie_runtime.bpl.model import (
    AssignActivity,
    CallActivity,
    KeptActivity,
    SyncActivity,
    TransformActivity,
    activities,
)
from hie_runtime.bpl.operations import Effect
from hie_runtime.transforms.errors import ExpressionError
from hie_runtime.transforms.kept import is_empty_program

if TYPE_CHECKING:
    from hie_runtime.bpl.compile import ActivityCompiler


def _assign(build: ActivityCompiler, step: AssignActivity, _place: str) -> None:
    build.effect(compile_assign(step, build.expressions, build.definition))


def _call(build: ActivityCompiler, step: CallActivity, place: str) -> None:
    assigns = [compile_assign(one, build.expressions, build.definition) for one in step.request.assigns if not one.disabled]  # fmt: skip
    timeout = build.expressions.compile(step.timeout) if step.timeout.strip() else None
    waits = step.response is not None and not step.asynchronous
    name = f"!{place}" if waits else step.name if step.name in build.synced else ""
    if step.asynchronous and step.response is not None and not name:
        build.report("no sync waits for this call: its response is not assigned")
    if step.response is not None:
        build.responses[name] = _response(build, step)
    build.effect(do.send(_target(step.target, build.expressions), assigns, name, timeout))
    if waits:
        after = [len(build.operations) + 1]
        build.emit(do.wait([name], build.responses, any_of=False, timeout=None, after=after))


def _target(target: str, expressions: ProcessExpressions) -> Callable[[Instance], str]:
    if not target.strip():
        raise ExpressionError("names no target")
    if target.startswith("@"):
        return expressions.compile(target[1:])
    return lambda _instance: target


def _response(build: ActivityCompiler, step: CallActivity) -> Effect:
    assigns = step.response.assigns if step.response is not None else []
    effects = [
        compile_assign(one, build.expressions, build.definition) for one in assigns if not one.disabled
    ]

    def take(instance: Instance) -> None:
        for effect in effects:
            effect(instance)

    return take


def _sync(build: ActivityCompiler, step: SyncActivity, _place: str) -> None:
    known = {one.name for one, _ in activities(build.definition) if one.step == "call"}
    if missing := [name for name in step.calls if name not in known]:
        build.report(f"waits for {', '.join(missing)}, which no call is named")
    timeout = build.expressions.compile(step.timeout) if step.timeout.strip() else None
    after = [len(build.operations) + 1]
    build.emit(do.wait(step.calls, build.responses, any_of=step.type == "any", timeout=timeout, after=after))


def _transform(build: ActivityCompiler, step: TransformActivity, _place: str) -> None:
    transforms = build.environment.transforms
    if not build.environment.has_transform(step.transform):
        raise ExpressionError(f"transform {step.transform!r} is not in the workspace")
    source, target = (
        message_named(step.source, build.expressions),
        message_named(step.target, build.expressions),
    )
    if target == "request":
        raise ExpressionError("the request is not changed; name another target")
    if transforms is not None:
        build.effect(do.transform(step.transform, source, target, transforms))


def _trace(build: ActivityCompiler, step: Any, _place: str) -> None:
    if step.value.strip():
        value = build.expressions.compile(step.value)
        build.effect(lambda instance: instance.effects.traces.append(value(instance)))


def _alert(build: ActivityCompiler, step: Any, _place: str) -> None:
    value = build.value(step.value, "value")
    build.effect(lambda instance: instance.effects.alerts.append(value(instance)))


def _delay(build: ActivityCompiler, step: Any, _place: str) -> None:
    duration = build.expressions.compile(step.duration) if step.duration.strip() else None
    until = build.expressions.compile(step.until) if step.until.strip() else None
    if duration is None and until is None:
        raise ExpressionError("has neither duration nor until")
    build.emit(do.delay(duration, until, [len(build.operations) + 1]))


def _kept(build: ActivityCompiler, step: KeptActivity, _place: str) -> None:
    if not is_empty_program(step.element, step.xml):
        raise ExpressionError(f"<{step.element}> is kept but does not run; write it with other steps")


def _nothing(_build: ActivityCompiler, _step: Any, _place: str) -> None:
    return


MESSAGE_STEPS: dict[str, Callable[[ActivityCompiler, Any, str], None]] = {
    "assign": _assign, "call": _call, "sync": _sync, "transform": _transform, "trace": _trace,
    "milestone": _trace, "alert": _alert, "delay": _delay, "kept": _kept, "empty": _nothing, "comment": _nothing,
}  # fmt: skip
