"""A process compiled to a list of operations, so that where it stands is one number that can be stored.

A step that cannot be compiled is a problem at compile and a fault when it is reached; the steps around it run.
An operation that waits is run again when the process goes on, and finds out by itself whether it may go on.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path as FilePath

from hie_runtime.bpl.compile import ActivityCompiler, Operation
from hie_runtime.bpl.errors import FaultError, ProcessError
from hie_runtime.bpl.instance import Held, Instance
from hie_runtime.bpl.model import ProcessDefinition, activities, call_targets
from hie_runtime.bpl.operations import PAUSE, Applies
from hie_runtime.errors import HIEError
from hie_runtime.rules.functions import Surroundings
from hie_runtime.transforms.errors import TransformProblem

# A process that does so many steps without waiting is an endless loop.
MAX_STEPS = 100_000
_FAULTS = (HIEError, ArithmeticError, ValueError, LookupError, TypeError, RecursionError)


def _now() -> datetime:
    return datetime.now().astimezone()


@dataclass
class ProcessEnvironment:
    """What the processes of a workspace share. transforms: applies one by name; known: whether there is one."""

    lookups: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    folder: FilePath | None = None
    now: Callable[[], datetime] = _now
    transforms: Applies | None = None
    has_transform: Callable[[str], bool] = lambda _name: True

    @property
    def surroundings(self) -> Surroundings:
        """What functions may use."""
        return Surroundings(self.lookups, self.folder, self.now)


class CompiledProcess:
    """A process ready to run. ``problems``: what cannot run. ``waits``: some step may wait. Never raises."""

    def __init__(self, definition: ProcessDefinition, environment: ProcessEnvironment) -> None:
        self.name = definition.name
        self.definition = definition
        self.problems: list[TransformProblem] = []
        self._environment = environment
        compiler = ActivityCompiler(definition, environment, self.problems)
        self._operations: list[Operation] = compiler.whole()
        self.waits = any(_may_wait(step) for step, _ in activities(definition))
        self.targets = list(dict.fromkeys(target for target, _, _ in call_targets(definition)))
        self.document = definition.model_dump_json()
        self.digest = hashlib.sha256(self.document.encode()).hexdigest()[:16]

    def begin(self, request: bytes, category: str, time: float) -> Instance:
        """A process at its first step."""
        instance = Instance(self._environment.now, time)
        instance.messages["request"] = Held(request, category)
        return instance

    def run(self, instance: Instance) -> bool:
        """Go on until the process waits (False) or has ended (True); what it did is in ``instance.effects``.

        Raises ProcessError for a fault nobody caught."""
        operations, steps = self._operations, 0
        while instance.pc < len(operations):
            operation = operations[instance.pc]
            steps += 1
            if steps > MAX_STEPS:
                raise self._ended(operation, f"{MAX_STEPS} steps without an end: an endless loop")
            try:
                following = operation.run(instance)
            except _FAULTS as error:
                # the text of Python's own errors may quote the message; only ours is safe to log
                text = str(error) if isinstance(error, HIEError) else f"failed with {type(error).__name__}"
                if operation.handler is None:
                    raise self._ended(operation, text) from error
                instance.fault = (error.name if isinstance(error, FaultError) else "", text)
                instance.until = None
                following = operation.handler[0]
            if following == PAUSE:
                return False
            instance.pc = following
        return True

    def _ended(self, operation: Operation, text: str) -> ProcessError:
        return ProcessError(text, process=self.name, place=operation.place, step=operation.label)


def _may_wait(step: object) -> bool:
    kind = getattr(step, "step", "")
    if kind == "call":
        return getattr(step, "response", None) is not None
    return kind in ("delay", "sync")
