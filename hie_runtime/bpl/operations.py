"""What single steps of a process do when they run."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from hie_runtime.bpl.errors import FaultError
from hie_runtime.bpl.instance import Held, Instance, OpenCall, Send
from hie_runtime.errors import HIEError
from hie_runtime.messages.base import Message
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.values import canonical, number, truth
from hie_runtime.transforms.errors import ExpressionError
from hie_runtime.transforms.scope import Value

# Instead of the next operation: stay here until something happens.
PAUSE = -1
Effect = Callable[[Instance], None]
Run = Callable[[Instance], int]
# Where an operation goes on, known once everything is compiled.
Label = list[int]

_DURATION = re.compile(r"P(?:(?P<d>\d+)D)?(?:T(?:(?P<h>\d+)H)?(?:(?P<m>\d+)M)?(?:(?P<s>\d+(?:\.\d+)?)S)?)?$")
LONGEST_WAIT = 10 * 366 * 86400.0


class Applies(Protocol):
    """The transforms of a workspace."""

    def apply_chain(
        self,
        names: Sequence[str],
        message: HL7Message,
        aux: Mapping[str, str] | None = None,
        notes: list[str] | None = None,
    ) -> Message:
        """Apply transforms in turn; what their trace steps write goes to ``notes``. Raises TransformError."""


def seconds_of(text: str) -> float:
    """An ISO 8601 duration (``PT1M30S``, ``P1DT2H``), or plain seconds. Raises ExpressionError."""
    text = text.strip()
    found = _DURATION.match(text)
    if found is not None and text not in ("P", "PT"):
        parts = {name: float(part or 0) for name, part in found.groupdict().items()}
        seconds = parts["d"] * 86400 + parts["h"] * 3600 + parts["m"] * 60 + parts["s"]
    elif re.fullmatch(r"\d+(\.\d+)?", text):
        seconds = float(text)
    else:
        # without the value, which may be a patient's: the step names the expression
        raise ExpressionError("the value is not a duration; allowed are PT30S, PT5M, P1DT2H and seconds")
    if seconds > LONGEST_WAIT:
        raise ExpressionError(f"a wait of {seconds:g} s; at most ten years are allowed")
    return seconds


def moment_of(text: str) -> float:
    """A date and time (ISO 8601, local unless it says its zone) in seconds since the epoch. Raises ExpressionError."""
    try:
        return datetime.fromisoformat(text.strip()).timestamp()
    except (ValueError, OverflowError, OSError):
        raise ExpressionError("the value is not a date and time; allowed is 2026-11-24T04:00:00") from None


def delay(duration: Value | None, until: Value | None, after: Label) -> Run:
    """Wait for a time, or until a moment."""

    def run(instance: Instance) -> int:
        if instance.until is None:
            if duration is not None:
                instance.until = instance.time + seconds_of(duration(instance))
            elif until is not None:
                instance.until = moment_of(until(instance))
        if instance.until is not None and instance.time < instance.until:
            return PAUSE
        instance.until = None
        return after[0]

    return run


def send(
    target: Callable[[Instance], str], assigns: Sequence[Effect], call: str, timeout: Value | None
) -> Effect:
    """Make the request and hand it on. call: the name its answer is waited for under, "" for none."""

    def run(instance: Instance) -> None:
        instance.messages.pop("callrequest", None)
        for assign in assigns:
            assign(instance)
        request = instance.messages.pop("callrequest", None)
        if request is None:
            raise ExpressionError("the call has no request; assign callrequest")
        if call:
            limit = number(timeout(instance)) if timeout is not None else 0
            deadline = instance.time + min(limit, LONGEST_WAIT) if limit > 0 else None
            instance.calls[call] = OpenCall(target(instance), deadline)
        instance.effects.sends.append(Send(target(instance), request.body(), call))

    return run


def wait(calls: Sequence[str], handlers: dict[str, Effect], *, any_of: bool, timeout: Value | None, after: Label) -> Run:  # fmt: skip
    """Wait for the answers of calls made before; then what their responses say is assigned, in order."""

    def run(instance: Instance) -> int:
        awaited = [name for name in calls if name in instance.calls]
        if instance.until is None and timeout is not None and (limit := number(timeout(instance))) > 0:
            instance.until = instance.time + min(limit, LONGEST_WAIT)
        over = instance.until is not None and instance.time >= instance.until
        ended = [name for name in awaited if over or _has_ended(instance, name)]
        if awaited and not (ended if any_of else len(ended) == len(awaited)):
            return PAUSE
        instance.until = None
        late = [name for name in ended if instance.calls[name].answer is None]
        instance.texts["!synctimedout"] = "0" if not late else "2" if len(late) == len(awaited) else "1"
        _take(instance, ended, handlers)
        return after[0]

    return run


def _has_ended(instance: Instance, name: str) -> bool:
    call = instance.calls[name]
    return call.answer is not None or (call.deadline is not None and instance.time >= call.deadline)


def _take(instance: Instance, ended: Sequence[str], handlers: dict[str, Effect]) -> None:
    """Assign the answers. Raises FaultError, after all, when one is an error (iris-semantics 10: status)."""
    failed = ""
    for name in ended:
        call = instance.calls.pop(name)
        answer = call.answer
        if answer is None:
            continue  # timed out: the response stays as it was, synctimedout says so
        if not answer.ok:
            failed = failed or f"{call.target} answered with an error: {answer.text or 'no reason given'}"
            continue
        request = instance.messages["request"]
        instance.messages.pop("callresponse", None)
        if answer.body is not None:
            instance.messages["callresponse"] = Held(answer.body, request.category)
        handlers.get(name, _nothing)(instance)
    if failed:
        raise FaultError(failed)


def _nothing(_instance: Instance) -> None:
    return


def transform(name: str, source: str, target: str, transforms: Applies) -> Effect:
    """Apply a transform; its result becomes another message of the process."""

    def run(instance: Instance) -> None:
        held = instance.held(source)
        try:
            made = transforms.apply_chain([name], HL7Message(held.body()), None, instance.effects.traces)
        except HIEError as error:
            raise FaultError(str(error)) from error
        category = made.metadata.schema_category or held.category
        instance.messages[target] = Held(made.raw, category)

    return run


def set_status(value: Value, expression: str) -> Effect:
    """``status``: an error status ends the process (iris-semantics 10)."""

    def run(instance: Instance) -> None:
        instance.status = value(instance)
        if not truth(instance.status):
            raise FaultError(f"the status became an error (status = {expression})")

    return run


# -- collections of the context: lists count from 1


def set_at(name: str, key: Value, value: Value) -> Effect:
    """Set one element."""
    return lambda instance: instance.collections.setdefault(name, {}).__setitem__(
        key(instance), value(instance)
    )


def append_to(name: str, value: Value) -> Effect:
    """Add one behind the last."""

    def run(instance: Instance) -> None:
        there = instance.collections.setdefault(name, {})
        there[str(len(there) + 1)] = value(instance)

    return run


def insert_into(name: str, key: Value, value: Value) -> Effect:
    """Add one before the given place; what follows moves up."""

    def run(instance: Instance) -> None:
        values = list(instance.collections.get(name, {}).values())
        at = max(1, int(number(key(instance))))
        values[at - 1 : at - 1] = [value(instance)]
        instance.collections[name] = _numbered(values)

    return run


def remove_from(name: str, key: Value, *, is_list: bool) -> Effect:
    """Take one out; in a list what follows moves down."""

    def run(instance: Instance) -> None:
        there = instance.collections.get(name, {})
        there.pop(key(instance), None)
        if is_list:
            instance.collections[name] = _numbered(list(there.values()))

    return run


def _numbered(values: list[str]) -> dict[str, str]:
    return {canonical(at + 1): value for at, value in enumerate(values)}
