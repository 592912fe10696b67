"""A headless runtime: the production, its control API, and the signals that steer it."""

from __future__ import annotations

import asyncio
import signal
import ssl
import sys
from dataclasses import dataclass
from pathlib import Path

from hie_runtime.control.api import ControlServer
from hie_runtime.control.auth import AuthError
from hie_runtime.control.client import ClientError
from hie_runtime.control.embedded import EmbeddedRuntime
from hie_runtime.monitoring.logging import RuntimeLog

STARTED, NOT_STARTED = 0, 3


@dataclass(frozen=True, slots=True)
class ServingOptions:
    """What the command line says."""

    workspace: Path
    data_dir: Path | None
    control: str
    control_cert: Path | None
    control_key: Path | None
    retention_days: float
    log_level: str
    durability: str = "full"
    storage: str = "sqlite"


class Serving:
    """Runs until a signal or the control API asks to stop."""

    def __init__(self, options: ServingOptions) -> None:
        self._options = options
        self._log = RuntimeLog(sys.stderr, options.log_level)
        self._stop = asyncio.Event()
        self._reloads: set[asyncio.Task[None]] = set()

    async def run(self) -> int:
        """Start, wait, stop. Returns the exit code."""
        options = self._options
        runtime = EmbeddedRuntime(
            options.data_dir,
            log=self._log,
            retention_days=options.retention_days,
            durability=options.durability,
            storage=options.storage,
        )
        if options.durability != "full":
            self._log.write(
                "warning", "", "durability",
                f"durability is {options.durability}: acknowledged messages may be lost in a power cut or a crash of "
                "the operating system. Not for patients' messages",
            )  # fmt: skip
        self._signals(runtime)
        try:
            await runtime.start(options.workspace)
        except ClientError as error:
            print(f"hie-runtime: {error}", file=sys.stderr)
            return (
                1 if "\n" in str(error) or ".json:" in str(error) or ".yaml:" in str(error) else NOT_STARTED
            )
        assert runtime.engine is not None
        runtime.engine.on_fenced = lambda _error: self._stop.set()
        try:
            server = await self._serve(runtime)
        except AuthError as error:
            print(f"hie-runtime: {error}", file=sys.stderr)
            await runtime.stop()
            return NOT_STARTED
        print(f"hie-runtime: {runtime.engine.config.name} is running", file=sys.stderr, flush=True)
        waits = [asyncio.create_task(self._stop.wait())]
        if server is not None:
            waits.append(asyncio.create_task(server.stop_asked.wait()))
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for wait in waits:
            wait.cancel()
        if server is not None:
            await server.stop()
        await runtime.stop()
        return STARTED

    async def _serve(self, runtime: EmbeddedRuntime) -> ControlServer | None:
        options = self._options
        if not options.control:
            return None
        host, _, port = options.control.rpartition(":")
        if not port.isdigit() or int(port) > 65535:
            raise AuthError(f"control address {options.control!r} is not HOST:PORT")
        assert runtime.engine is not None
        server = ControlServer(
            runtime, host.strip("[]") or "127.0.0.1", int(port), runtime.engine.data, tls=self._tls()
        )
        bound = await server.start()
        self._log.write("info", "", "control", f"control API on {host or '127.0.0.1'}:{bound}")
        return server

    def _tls(self) -> ssl.SSLContext | None:
        if self._options.control_cert is None:
            return None
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        try:
            context.load_cert_chain(self._options.control_cert, self._options.control_key)
        except (OSError, ssl.SSLError) as error:
            raise AuthError(f"{self._options.control_cert}: {error}") from error
        return context

    def _signals(self, runtime: EmbeddedRuntime) -> None:
        if sys.platform == "win32":
            signal.signal(signal.SIGINT, lambda *_: self._stop.set())
            return
        loop = asyncio.get_running_loop()
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(name, self._stop.set)
        loop.add_signal_handler(signal.SIGHUP, self._reload, runtime)

    def _reload(self, runtime: EmbeddedRuntime) -> None:
        task = asyncio.get_running_loop().create_task(self._reload_now(runtime))
        self._reloads.add(task)
        task.add_done_callback(self._reloads.discard)

    async def _reload_now(self, runtime: EmbeddedRuntime) -> None:
        try:
            result = await runtime.reload()
        except ClientError as error:
            self._log.write("error", "", "reload", str(error))
            return
        what = (
            f"restarted {', '.join(result.restarted) or 'nothing'}"
            if result.applied
            else "refused: " + "; ".join(result.problems)
        )
        self._log.write("info" if result.applied else "error", "", "reload", what)
