"""Routings decided in a worker process, and how they travel: rules that call the site's own functions."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.compile import CompiledRules
from hie_runtime.rules.content import content_of
from hie_runtime.rules.routing import Routing, Send
from hie_runtime.transforms.library import TransformLibrary
from hie_runtime.workers.jobs import Job, JobResult

DECIDED = "routing"
MADE, FAILED = "made", "failed"
Chain = tuple[str, ...]


@dataclass(slots=True)
class DecidedRoute:
    """A routing, and what each chain of transforms made of the message or why it did not."""

    routing: Routing
    bodies: dict[Chain, bytes]
    failed: dict[Chain, str]


def decide(rules: CompiledRules, library: TransformLibrary, job: Job, notes: list[str]) -> JobResult:
    """Route a message and apply the transforms of its sends, whose traces go to ``notes``. Raises HIEError when the rules cannot decide."""
    values = job.call.values
    message = content_of(job.body) if values.get("any_kind") else HL7Message(job.body)
    routing = rules.route(message, values["source"], category=values["category"])
    return JobResult(tuple(_packed(rules, library, message, routing, notes)))


def _packed(
    rules: CompiledRules,
    library: TransformLibrary,
    message: HL7Message,
    routing: Routing,
    notes: list[str],
) -> Iterator[tuple[str, bytes]]:
    plain = [
        routing.reason,
        routing.returned,
        routing.deleted,
        routing.traces,
        routing.debugged,
        routing.variables,
        routing.sends,
    ]
    yield DECIDED, json.dumps(plain).encode()
    seen: set[Chain] = set()
    for send in () if routing.deleted else routing.sends:
        if not send.transforms or send.transforms in seen:
            continue
        seen.add(send.transforms)
        try:
            made = library.apply_chain(send.transforms, message, routing.aux(send, rules.name), notes).raw
            yield json.dumps([MADE, *send.transforms]), made
        except HIEError as error:
            if _out_of_memory(error):
                raise
            yield json.dumps([FAILED, *send.transforms]), str(error).encode()


def read_route(result: JobResult) -> DecidedRoute:
    """What ``decide`` found, from the worker's answer."""
    (_, first), *others = result.made
    reason, returned, deleted, traces, debugged, variables, sends = json.loads(first)
    routing = Routing()
    routing.reason, routing.returned, routing.deleted = reason, returned, deleted
    routing.traces, routing.debugged, routing.variables = traces, debugged, variables
    routing.sends = [Send(tuple(to), tuple(chain), priority, rule) for to, chain, priority, rule in sends]
    route = DecidedRoute(routing, {}, {})
    for name, content in others:
        kind, *chain = json.loads(name)
        if kind == MADE:
            route.bodies[tuple(chain)] = content
        else:
            route.failed[tuple(chain)] = content.decode()
    return route


def _out_of_memory(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, MemoryError):
            return True
        error = error.__cause__
    return False
