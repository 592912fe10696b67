"""A runtime in a process of its own on this machine, for load: ``hie-runtime run`` on a loopback port."""

from __future__ import annotations

import asyncio
import socket
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from contextlib import suppress
from pathlib import Path

from hie_runtime.control.client import ClientError, UnreachableError
from hie_runtime.control.remote import RemoteRuntime

START_SECONDS = 30.0
STOP_SECONDS = 130.0  # above the default shutdown timeout of a production
POLL_SECONDS = 0.1
_SHOWN_BYTES = 4000


class ChildRuntime(RemoteRuntime):
    """Starts the process with :meth:`start`, speaks to it as to a remote one, and ends it."""

    def __init__(self) -> None:
        self._port = _free_port()
        super().__init__(f"http://127.0.0.1:{self._port}", "")
        self._process: Process | None = None
        self._errors: asyncio.Task[bytes] | None = None

    async def start(self, workspace: Path) -> None:
        """Run the workspace in a new process. Raises UnreachableError when it does not come up."""
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "hie_runtime.cli.main",
            "run",
            str(workspace),
            "--control",
            f"127.0.0.1:{self._port}",
            stdin=DEVNULL,
            stdout=DEVNULL,
            stderr=PIPE,
        )
        assert self._process.stderr is not None
        self._errors = asyncio.create_task(_tail(self._process.stderr), name="child-stderr")
        try:
            async with asyncio.timeout(START_SECONDS):
                await self._answer()
        except TimeoutError:
            await self._end()
            raise UnreachableError(f"the runtime did not answer within {START_SECONDS:.0f} s") from None

    async def stop(self) -> None:
        """Drain and end the process; it is killed when it does not end."""
        await self._end()

    async def close(self) -> None:
        """Let go; the process ends with the link that started it."""
        await self._end()
        await super().close()

    async def _answer(self) -> None:
        """Wait until the control API answers, or the process has ended."""
        assert self._process is not None
        while True:
            if self._process.returncode is not None:
                said = (await self._errors).decode(errors="replace").strip() if self._errors else ""
                raise UnreachableError(said or f"the runtime ended with code {self._process.returncode}")
            with suppress(ClientError):
                await self.counters()
                return
            await asyncio.sleep(POLL_SECONDS)

    async def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        if process.returncode is None:
            with suppress(ProcessLookupError):
                process.terminate()
            try:
                await asyncio.wait_for(process.wait(), STOP_SECONDS)
            except TimeoutError:
                process.kill()
                await process.wait()
        if self._errors is not None:
            await self._errors
            self._errors = None


async def _tail(stream: asyncio.StreamReader) -> bytes:
    """The last bytes of a stream, read to its end so that the process never blocks on it."""
    kept = b""
    while chunk := await stream.read(4096):
        kept = (kept + chunk)[-_SHOWN_BYTES:]
    return kept


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
