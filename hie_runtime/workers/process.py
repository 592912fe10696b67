"""One life of a worker process, seen from the engine: frames out, frames in, and its end.

Blocking pipes with a thread for each direction, because that works the same under asyncio, uvloop and
Qt's loop and on Windows. The threads wait nearly always: they carry a block, not a message.
"""

from __future__ import annotations

import asyncio
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import hie_runtime
from hie_runtime.errors import HIEError
from hie_runtime.faults import fault_point
from hie_runtime.workers import WORKER_ARGUMENT, framing
from hie_runtime.workers.limits import EXIT_FATAL, EXIT_MEMORY

# Windows would open a console window for each worker of the Studio.
NO_WINDOW = int(getattr(subprocess, "CREATE_NO_WINDOW", 0))
GONE_SECONDS = 2.0
Frame = Sequence[bytes]
Answer = tuple[dict[str, Any], list[bytes]]


class WorkerStartError(HIEError):
    """A worker process cannot be started or cannot load what it needs."""


class WorkerProcess:
    """A running worker. ``on_answer`` and ``on_end`` (exit code) are called on the running loop."""

    def __init__(
        self, setup: Frame, on_answer: Callable[[Answer], None], on_end: Callable[[int], None]
    ) -> None:
        self._loop = asyncio.get_running_loop()
        self._on_answer = on_answer
        self._on_end = on_end
        self._frames: queue.SimpleQueue[Frame | None] = queue.SimpleQueue()
        self._frames.put(setup)
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own command, nothing from a workspace
                worker_command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=worker_environment(),
                creationflags=NO_WINDOW,
            )
        except OSError as error:
            raise WorkerStartError(f"a worker process cannot be started: {error.strerror}") from error
        self.pid = self._process.pid
        self._threads = [
            threading.Thread(target=self._write, name=f"to worker {self.pid}", daemon=True),
            threading.Thread(target=self._read, name=f"from worker {self.pid}", daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def send(self, frame: Frame) -> None:
        """Hand over a frame; it is written as soon as the worker reads."""
        self._frames.put(frame)
        fault_point("worker-sent")

    def close(self) -> None:
        """Let it end by itself: its input closes."""
        self._frames.put(None)

    def kill(self) -> None:
        """End it now."""
        with suppress(OSError):
            self._process.kill()
        self._frames.put(None)

    def _write(self) -> None:
        assert self._process.stdin is not None
        with suppress(OSError), self._process.stdin as stream:  # gone: the reading side sees its end
            while (frame := self._frames.get()) is not None:
                framing.write(stream, frame)

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as stream:
            while (answer := framing.read(stream)) is not None:
                self._tell(self._on_answer, answer)
        try:
            code = self._process.wait(GONE_SECONDS)
        except subprocess.TimeoutExpired:  # it closed its output, or wrote what is no answer
            self._process.kill()
            code = self._process.wait()
        self._frames.put(None)
        self._tell(self._on_end, code)

    def _tell(self, call: Callable[[Any], None], value: Any) -> None:
        with suppress(RuntimeError):  # the loop has closed: nobody is there to be told
            self._loop.call_soon_threadsafe(call, value)


def worker_command() -> list[str]:
    """What starts a worker; packaged, the program ``hie-runtime`` beside this one does."""
    if getattr(sys, "frozen", False):
        program = Path(sys.executable).with_name("hie-runtime").with_suffix(Path(sys.executable).suffix)
        return [str(program), WORKER_ARGUMENT]
    # -P: nothing in the current folder may stand in for a module
    return [sys.executable, "-P", "-m", "hie_runtime.workers.main"]


def worker_environment() -> dict[str, str]:
    """The engine's environment without its own variables, which may hold tokens and credentials."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("HIE_")}
    home = str(Path(hie_runtime.__file__).parent.parent)
    path = environment.get("PYTHONPATH", "")
    environment["PYTHONPATH"] = os.pathsep.join([home, path]) if path else home
    return environment


def ended_by_timer(code: int) -> bool:
    """Whether a worker ended itself because a message took too long."""
    return hasattr(signal, "SIGALRM") and code == -signal.SIGALRM


def deaths_that_prove(code: int) -> int:
    """How often a worker must end so, alone with one message, until that message is the cause.

    Its own limits prove it at once. A crash or an exit may be a coincidence once. Killed from outside,
    by a person or by a system short of memory, is most often no message's doing.
    """
    if ended_by_timer(code) or code in (EXIT_MEMORY, EXIT_FATAL):
        return 1
    return 4 if hasattr(signal, "SIGKILL") and code == -signal.SIGKILL else 2


def end_text(code: int, seconds: float, memory: int) -> str:
    """How a worker ended, in words."""
    if ended_by_timer(code):
        return f"took longer than {seconds:g} s"
    if code == EXIT_MEMORY:
        return f"needed more than {memory} MB of memory" if memory else "ran out of memory"
    if code == EXIT_FATAL:
        limit = f" (the limit is {memory} MB)" if memory else ""
        return f"ran out of memory{limit} or failed within its XSLT library"
    if code < 0:
        try:
            return f"was ended by {signal.Signals(-code).name}"
        except ValueError:
            return f"was ended by signal {-code}"
    return f"ended with exit code {code}"
