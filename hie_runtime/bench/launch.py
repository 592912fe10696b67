"""The program under load: a runtime started for it, or a receiver that is there already."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import psutil

from hie_runtime.bench.processes import BenchError
from hie_runtime.journal.storages import SQLITE

START_PATIENCE = 30.0  # seconds for a process to begin to answer
STOP_PATIENCE = 60.0
LOG_SHOWN = 2000  # characters


@dataclass(frozen=True, slots=True)
class Measured:
    """The program under load: a runtime, the yardstick's process or one that was there (without ``process``).

    ``pid``: None when the program is not of this machine, or not to be found.
    """

    pid: int | None
    port: int
    host: str = "127.0.0.1"
    process: subprocess.Popen[bytes] | None = None
    log: Path | None = None

    def ended(self) -> str:
        """What it said when it has ended by itself; "" while it runs."""
        if self.process is None or self.log is None or self.process.poll() is None:
            return ""
        said = self.log.read_text(encoding="utf-8", errors="replace")[-LOG_SHOWN:]
        return f"the runtime ended (exit code {self.process.returncode}); it said:\n{said}"


def attached(host: str, port: int) -> Measured:
    """A receiver that is there already; its process when it is one of this machine that may be seen."""
    try:
        socket.create_connection((host, port), START_PATIENCE / 3).close()
    except OSError as error:
        raise BenchError(f"cannot connect to {host}:{port}: {error.strerror or error}") from error
    try:
        found = psutil.net_connections(kind="tcp")
    except psutil.AccessDenied:  # macOS shows only root all connections
        return Measured(None, port, host)
    local = host in ("localhost", "::1") or host.startswith("127.")
    listening = (one.pid for one in found if one.status == psutil.CONN_LISTEN and one.laddr.port == port)
    return Measured(next(listening, None) if local else None, port, host)


@dataclass(frozen=True, slots=True)
class Launch:
    """How a runtime is started. ``port``: where its service listens; ``control``: HOST:PORT, "" for none."""

    workspace: Path
    data: Path
    log: Path
    port: int
    control: str = ""
    durability: str = "full"
    storage: str = SQLITE

    def start(self, stack: ExitStack) -> Measured:
        """Start it, and wait until it listens. Raises BenchError."""
        command = [sys.executable, "-m", "hie_runtime.cli.main", "run", str(self.workspace), "--control", self.control,
                   "--data-dir", str(self.data), "--log-level", "warning", "--durability", self.durability,
                   "--storage", self.storage]  # fmt: skip
        with self.log.open("wb") as output:
            process = subprocess.Popen(  # noqa: S603 - our own program
                command, stdout=output, stderr=output, stdin=subprocess.DEVNULL
            )
        measured = Measured(process.pid, self.port, process=process, log=self.log)
        stack.callback(self.stop, measured)
        deadline = time.monotonic() + START_PATIENCE
        addresses = [("127.0.0.1", self.port)]
        if self.control:
            host, _, port = self.control.rpartition(":")
            addresses.append((host, int(port)))
        while not all(_listens(*address) for address in addresses):
            if said := measured.ended():
                raise BenchError(said)
            if time.monotonic() > deadline:
                raise BenchError(
                    f"the runtime did not listen on port {self.port} within {START_PATIENCE:.0f} s"
                )
            time.sleep(0.05)
        return measured

    @staticmethod
    def stop(measured: Measured) -> None:
        """End it; kill it when it does not end."""
        process = measured.process
        assert process is not None
        process.terminate()
        try:
            process.wait(STOP_PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def free_port() -> int:
    """A loopback port nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _listens(host: str, port: int) -> bool:
    try:
        socket.create_connection((host, port), 1).close()
    except OSError:
        return False
    return True
