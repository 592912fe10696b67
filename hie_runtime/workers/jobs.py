"""What a worker is asked to do and what it answers, and how both look as frames."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, NamedTuple

from hie_runtime.workers import framing

CallKind = Literal["transform", "process", "route", "function"]


class Call(NamedTuple):
    """What to do with a message.

    kind: ``transform`` applies ``names`` in turn with ``values`` as ``aux``; ``process`` calls
    ``process(message, context)`` of the plug-in ``names[0]`` with ``values`` as its context; ``route`` decides by
    the rule definition ``names[0]`` and applies its transforms (values: source, category; see routes.py).
    ``function`` calls the function ``names[1]`` of the file ``names[0]``, with no message, with ``values`` in the
    order of their keys; what it returns is made, as text in UTF-8.
    """

    kind: CallKind
    names: tuple[str, ...]
    values: Mapping[str, str]


class Job(NamedTuple):
    """One message and what to do with it."""

    body: bytes
    call: Call


class JobResult(NamedTuple):
    """What became of a job.

    made: (target, body) of each message made; the target is "" for a transform and for "all targets".
    error: why nothing was made; "" when it went well.
    poison: the message ended its worker, or would have; it must not be tried again.
    notes: what trace steps and ``xsl:message`` said, cut to what a log can hold; may be patient data.
    """

    made: tuple[tuple[str, bytes], ...] = ()
    error: str = ""
    poison: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class WorkerSetup:
    """Everything a worker knows: as the engine loaded it, whatever has changed on disk since.

    scripts: text of each script of the workspace by relative path (``transforms/Name.py``).
    preload: transforms, and plug-ins and files of functions with their folder before the name, loaded before
        the first job.
    message_timeout: seconds one message may take; 0 = no limit.
    memory: megabytes of data a worker may hold; 0 = no limit.
    """

    item: str
    folder: str
    transforms: Mapping[str, Any] = field(default_factory=dict)
    rules: Mapping[str, Any] = field(default_factory=dict)
    lookups: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    scripts: Mapping[str, str] = field(default_factory=dict)
    preload: Sequence[str] = ()
    message_timeout: float = 30.0
    memory: int = 0

    def frame(self) -> list[bytes]:
        """As the first frame to a worker."""
        return framing.encode({"setup": asdict(self)})


class LoadProblem(NamedTuple):
    """A script that cannot be loaded: its relative path, the line (0 when unknown) and why."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}" if self.line else f"{self.file}: {self.text}"


def jobs_frame(jobs: Sequence[Job]) -> list[bytes]:
    """A block of jobs; equal calls are written once."""
    calls: dict[Any, int] = {}
    numbers = []
    for job in jobs:
        key = (job.call.kind, job.call.names, tuple(sorted(job.call.values.items())))
        numbers.append(calls.setdefault(key, len(calls)))
    written = [[kind, names, dict(values)] for kind, names, values in calls]
    return framing.encode({"calls": written, "jobs": numbers}, [job.body for job in jobs])


def read_jobs(head: Mapping[str, Any], bodies: Sequence[bytes]) -> list[Job]:
    """The jobs of a frame."""
    calls = [Call(kind, tuple(names), values) for kind, names, values in head["calls"]]
    return [Job(body, calls[number]) for body, number in zip(bodies, head["jobs"], strict=True)]


def results_frame(results: Sequence[JobResult], seconds: float) -> list[bytes]:
    """Results in the order of their jobs, and the seconds they took together."""
    rows = [[result.error, [target for target, _ in result.made], result.notes] for result in results]
    return framing.encode(
        {"results": rows, "seconds": seconds}, [body for result in results for _, body in result.made]
    )


def read_results(head: Mapping[str, Any], bodies: Sequence[bytes]) -> list[JobResult]:
    """The results of a frame. Raises ValueError, KeyError or TypeError when it is not one."""
    rest = iter(bodies)
    return [
        JobResult(
            tuple((str(target), next(rest)) for target in targets), str(error), notes=tuple(map(str, notes))
        )
        for error, targets, notes in head["results"]
    ]
