"""Runs inputs through targets: only our own errors may come out, in bounded time.

Every tenth input is watched line by line; one that reaches a line nobody reached joins the corpus.
"""

from __future__ import annotations

import hashlib
import random
import signal
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

from hie_runtime.errors import HIEError
from tests.fuzz.mutate import MAX_BYTES, Mutator

WATCHED = 0.1
MAX_CORPUS = 3000
_PACKAGE = str(Path(__file__).resolve().parents[2] / "hie_runtime")


@dataclass(frozen=True, slots=True)
class Target:
    """One reader.

    run: takes an input; may raise HIEError only.
    seeds: inputs that are right, or nearly. tokens: words of its language.
    seconds: longest time an input may take, on a slow machine.
    """

    name: str
    run: Callable[[bytes], object]
    seeds: Sequence[bytes]
    tokens: Sequence[bytes] = ()
    seconds: float = 5.0


@dataclass(slots=True)
class Finding:
    """An input that broke a target: what came out, where, and the shortest input found that does the same."""

    target: str
    what: str
    place: str
    data: bytes
    count: int = 1


@dataclass(slots=True)
class State:
    """What is known of one target."""

    target: Target
    mutator: Mutator
    corpus: list[bytes]
    lines: set[tuple[str, int]] = field(default_factory=set)
    inputs: int = 0
    refused: int = 0


class TooSlow(BaseException):
    """The time for one input is over; no ``except Exception`` may hide it."""


class Fuzzer:
    """Fuzzes targets in turn. ``findings`` has each failure once, by what came out and where."""

    def __init__(self, targets: Sequence[Target], seed: int) -> None:
        self._random = random.Random(seed)
        self.states = [
            State(target, Mutator(self._random, target.tokens), [seed_[:MAX_BYTES] for seed_ in target.seeds])
            for target in targets
        ]
        self.findings: dict[tuple[str, str, str], Finding] = {}

    def seeds(self) -> None:
        """Every seed as it is."""
        for state in self.states:
            for data in list(state.corpus):
                self._try(state, data, watched=True)

    def turn(self, seconds: float) -> None:
        """Each target for a while."""
        for state in self.states:
            ends = time.monotonic() + seconds
            while time.monotonic() < ends:
                self._try(state, state.mutator.made(state.corpus), watched=self._random.random() < WATCHED)

    def _try(self, state: State, data: bytes, *, watched: bool) -> None:
        state.inputs += 1
        lines: set[tuple[str, int]] = set()
        failed = outcome(state.target, data, lines if watched else None)
        if failed == REFUSED:
            state.refused += 1
        elif failed is not None:
            self._found(state, data, failed)
        new = lines - state.lines
        if new:
            state.lines |= new
            if len(state.corpus) < MAX_CORPUS and data not in state.corpus:
                state.corpus.append(data)

    def _found(self, state: State, data: bytes, failed: tuple[str, str]) -> None:
        key = (state.target.name, *failed)
        known = self.findings.get(key)
        if known is not None:
            known.count += 1
            return
        self.findings[key] = Finding(state.target.name, *failed, data=shortened(state.target, data, failed))


REFUSED = ("", "")


def outcome(target: Target, data: bytes, lines: set[tuple[str, int]] | None = None) -> tuple[str, str] | None:
    """None when the input was read, REFUSED for an error of ours, else what came out and where."""
    started = time.process_time()
    try:
        with _Alarm(target.seconds):
            if lines is None:
                target.run(data)
            else:
                _watched(target.run, data, lines)
    except HIEError:
        return REFUSED
    except TooSlow as error:
        return f"more than {target.seconds} s", _place(error)
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt):
            raise
        return type(error).__name__, _place(error)
    if not hasattr(signal, "setitimer") and time.process_time() - started > target.seconds:
        return f"more than {target.seconds} s", ""  # Windows has no alarm
    return None


def shortened(target: Target, data: bytes, failed: tuple[str, str], seconds: float = 20.0) -> bytes:
    """A shorter input that fails alike, as far as some seconds of cutting go."""
    ends = time.monotonic() + seconds
    size = max(1, len(data) // 2)
    while size and time.monotonic() < ends:
        at, smaller = 0, False
        while at < len(data) and time.monotonic() < ends:
            tried = data[:at] + data[at + size :]
            if outcome(target, tried) == failed:
                data, smaller = tried, True
            else:
                at += size
        if not smaller:
            size //= 2
    return data


class _Alarm:
    """Raises TooSlow in the main thread after some seconds of processor time."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def __enter__(self) -> None:
        if hasattr(signal, "setitimer"):
            # processor time: another program may have the machine meanwhile
            signal.signal(signal.SIGPROF, _ring)
            signal.setitimer(signal.ITIMER_PROF, self._seconds)

    def __exit__(self, *_error: object) -> None:
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_PROF, 0)


def _ring(_number: int, _frame: FrameType | None) -> None:
    raise TooSlow


def _watched(run: Callable[[bytes], object], data: bytes, lines: set[tuple[str, int]]) -> None:
    def local(frame: FrameType, event: str, _argument: object) -> Any:
        if event == "line":
            lines.add((frame.f_code.co_filename, frame.f_lineno))
        return local

    def entered(frame: FrameType, _event: str, _argument: object) -> Any:
        return local if frame.f_code.co_filename.startswith(_PACKAGE) else None

    sys.settrace(entered)
    try:
        run(data)
    finally:
        sys.settrace(None)


def _place(error: BaseException) -> str:
    """The innermost line of ours."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if frame.filename.startswith(_PACKAGE)] or frames
    last = ours[-1]
    return f"{Path(last.filename).name}:{last.name}"


def digest(data: bytes) -> str:
    """A name for an input."""
    return hashlib.sha256(data).hexdigest()[:12]
