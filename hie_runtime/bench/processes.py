"""Child processes of the bench: spawned, on uvloop where there is one, ending with their parent."""

from __future__ import annotations

import asyncio
import multiprocessing
from collections.abc import Callable, Coroutine
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any

from hie_runtime.errors import HIEError
from hie_runtime.protocols.descriptors import raise_limit

SPARE_FILES = 200
END_PATIENCE = 5.0  # seconds


class BenchError(HIEError):
    """A bench that could not be carried out; says which part failed and why."""


class Child:
    """A spawned process and the pipe to it. Raises BenchError when it ends before it has answered."""

    def __init__(self, name: str, entry: Callable[..., None], *arguments: Any) -> None:
        context = multiprocessing.get_context("spawn")
        self.name = name
        self._pipe, other = context.Pipe()
        self.process: SpawnProcess = context.Process(
            target=entry, args=(other, *arguments), name=name, daemon=True
        )
        self.process.start()
        other.close()

    @property
    def pid(self) -> int:
        """Of the running process."""
        assert self.process.pid is not None
        return self.process.pid

    def send(self, value: Any) -> None:
        """Hand a value over. Raises BenchError when the process has ended."""
        try:
            self._pipe.send(value)
        except OSError as error:
            raise BenchError(
                f"the {self.name} process has ended (exit code {self.process.exitcode})"
            ) from error

    def ready(self, timeout: float) -> bool:
        """Whether an answer is there within ``timeout`` seconds."""
        return self._pipe.poll(timeout)

    def receive(self, timeout: float) -> Any:
        """The next answer. Raises BenchError when none comes in ``timeout`` seconds."""
        if not self._pipe.poll(timeout):
            raise BenchError(f"the {self.name} process has not answered for {timeout:.0f} s")
        try:
            return self._pipe.recv()
        except (EOFError, OSError) as error:
            self.process.join(END_PATIENCE)
            raise BenchError(
                f"the {self.name} process has ended (exit code {self.process.exitcode})"
            ) from error

    def end(self) -> None:
        """Stop it."""
        self._pipe.close()
        self.process.terminate()
        self.process.join(END_PATIENCE)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()


def run_loop(main: Coroutine[Any, Any, None]) -> None:
    """Run to the end on uvloop, or on asyncio's own loop where uvloop does not exist (Windows)."""
    try:
        import uvloop
    except ImportError:
        asyncio.run(main)
        return
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(main)


def raise_file_limit(wanted: int) -> None:
    """Let this process open ``wanted`` sockets, as far as the system's hard limit goes."""
    raise_limit(wanted + SPARE_FILES)


async def next_command(pipe: Connection) -> Any:
    """What the parent says next; None when it has gone."""
    try:
        return await asyncio.get_running_loop().run_in_executor(None, pipe.recv)
    except (EOFError, OSError):
        return None
