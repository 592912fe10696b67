"""One bench run: a runtime (or the yardstick), senders and sinks in processes of their own, watched."""

from __future__ import annotations

import asyncio
import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

from hie_runtime.bench.expect import FILE_TARGET, MIXES, kind_of, targets_of
from hie_runtime.bench.load import BenchOptions, LoadResult, send_process
from hie_runtime.bench.processes import BenchError, Child, raise_file_limit
from hie_runtime.bench.sink import bare_process, sink_process
from hie_runtime.bench.verify import TargetReport, judge, read_archive
from hie_runtime.bench.workspace import bench_workspace
from hie_runtime.journal.block import JournalError
from hie_runtime.journal.server import ServerQueueStorage
from hie_runtime.journal.storages import SQLITE, make_storage

START_PATIENCE = 30.0  # seconds for a process to begin to answer
STOP_PATIENCE = 60.0
LOG_SHOWN = 2000  # characters
QUIET = 1.5  # seconds without a delivery, once all has arrived: nothing is sent twice
SETTLE = 0.5  # seconds after the last connection was made, for the runtime to have accepted it
LOOK_EVERY = 0.2  # seconds between two looks at memory and progress
Progress = Callable[[str, float], None]  # phase, seconds so far


@dataclass(slots=True)
class Usage:
    """One process and its children: CPU seconds, the highest resident size and bytes written to storage."""

    cpu: float = 0.0
    peak_rss: int = 0
    written: int | None = None


@dataclass(slots=True)
class BenchResult:
    """All that was measured and checked. ``delivered_seconds``: first send to last delivery."""

    options: BenchOptions
    load: LoadResult
    delivered_seconds: float
    targets: list[TargetReport]
    usage: dict[str, Usage]
    journal_bytes: int = 0
    messages_bytes: int = 0
    connection_bytes: int = 0  # resident size all connections together added to the runtime
    errors: list[str] = field(default_factory=list)

    @property
    def delivered(self) -> int:
        """Messages that arrived at all targets together."""
        return sum(target.delivered for target in self.targets)

    @property
    def correct(self) -> bool:
        """Every message acknowledged rightly, every delivery as the rules say."""
        return (
            not self.errors
            and not self.load.wrong
            and self.load.sent == self.load.acked
            and all(target.correct for target in self.targets)
        )


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


class _Watch:
    """CPU, memory and writes of the processes since they were put under watch."""

    def __init__(self, pids: dict[str, int]) -> None:
        self._roots = {name: psutil.Process(pid) for name, pid in pids.items()}
        self._before = {name: self._total(name) for name in self._roots}
        self._peaks = dict.fromkeys(self._roots, 0)

    def look(self) -> None:
        """Note how much memory each has now."""
        for name in self._roots:
            self._peaks[name] = max(self._peaks[name], self._total(name)[1])

    def usage(self) -> dict[str, Usage]:
        """Since the beginning of the watch."""
        self.look()
        found = {}
        for name, (cpu, _, written) in self._before.items():
            now = self._total(name)
            found[name] = Usage(
                max(now[0] - cpu, 0.0),
                self._peaks[name],
                None if now[2] is None or written is None else now[2] - written,
            )
        return found

    def _total(self, name: str) -> tuple[float, int, int | None]:
        cpu, rss, written = 0.0, 0, 0
        counted = True
        for process in self._family(name):
            try:
                with process.oneshot():
                    times = process.cpu_times()
                    cpu += times.user + times.system
                    rss += process.memory_info().rss
                    if hasattr(process, "io_counters"):  # not on macOS
                        written += process.io_counters().write_bytes
                    else:
                        counted = False
            except psutil.NoSuchProcess:
                continue
        return cpu, rss, written if counted else None

    def _family(self, name: str) -> list[psutil.Process]:
        root = self._roots[name]
        try:
            return [root, *root.children(recursive=True)]
        except psutil.NoSuchProcess:
            return []


def run_bench(options: BenchOptions, progress: Progress = lambda _phase, _seconds: None) -> BenchResult:
    """Carry out one run. Raises BenchError when a part of it cannot be started or ends early."""
    raise_file_limit(options.connections)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="hie-bench-")))
        sinks: Child | None = None
        if options.to is not None:
            measured = _attached(*options.to)
        elif options.yardstick:
            bare = start_child(
                stack,
                "yardstick",
                bare_process,
                options.connections,
                str(options.data_dir or folder),
                options.synced,
            )
            measured = Measured(bare.pid, int(bare.receive(START_PATIENCE)))
        else:
            sinks = start_child(stack, "sinks", sink_process, options.fan_out)
            measured = _runtime(stack, options, folder, sinks.receive(START_PATIENCE))
        before = _resident(measured.pid)
        senders = start_child(stack, "senders", send_process, options, measured.host, measured.port)
        senders.receive(START_PATIENCE + options.connections / 100)
        time.sleep(SETTLE)
        connected = max(_resident(measured.pid) - before, 0)
        pids = {"runtime": measured.pid} if measured.pid else {}
        pids |= {"senders": senders.pid} | ({"sinks": sinks.pid} if sinks else {})
        run = _Run(options, folder, measured, senders, sinks, _Watch(pids), progress, time.perf_counter())
        result = run.measure()
        result.connection_bytes = connected
        return result


def _resident(pid: int | None) -> int:
    return 0 if pid is None else int(psutil.Process(pid).memory_info().rss)


def start_child(stack: ExitStack, name: str, entry: Callable[..., None], *arguments: Any) -> Child:
    """A child process that ends with ``stack``."""
    child = Child(name, entry, *arguments)
    stack.callback(child.end)
    return child


@dataclass(slots=True)
class _Run:
    """Everything is up and connected; ``began``: perf_counter."""

    options: BenchOptions
    folder: Path
    measured: Measured
    senders: Child
    sinks: Child | None
    watch: _Watch
    progress: Progress
    began: float

    def measure(self) -> BenchResult:
        """Send, wait for the deliveries, and check them."""
        options = self.options
        self.senders.send("go")
        while not self.senders.ready(LOOK_EVERY):
            self.watch.look()
            self.progress("sending", time.perf_counter() - self.began)
        load: LoadResult = self.senders.receive(START_PATIENCE)
        delivered_at = max(self.began + load.seconds, self._drain(load))
        usage = self.watch.usage()
        journal = sum(f.stat().st_size for f in _data_dir(options, self.folder).rglob("*") if f.is_file())
        ended = self.measured.ended()
        return BenchResult(
            options=options,
            load=load,
            delivered_seconds=delivered_at - self.began,
            targets=self._targets(load),
            usage=usage,
            journal_bytes=journal,
            messages_bytes=sum(load.acked) * options.size,
            errors=load.errors + ([ended] if ended else []),
        )

    @property
    def _archive(self) -> Path | None:
        return _archive_folder(self.folder) / "archive.hl7" if self.options.file_sink else None

    def _drain(self, load: LoadResult) -> float:
        """Wait until all has arrived and nothing comes any more, or nothing came for the drain patience.

        Returns when the last message arrived (perf_counter), to LOOK_EVERY."""
        if self.sinks is None:
            return 0.0
        expected = deliveries_expected(load.acked, self.options.fan_out, self.options.mix)
        before, last_change = (-1, -1), time.perf_counter()
        while True:
            self.sinks.send("count")
            archive = self._archive
            written = archive.stat().st_size if archive is not None and archive.is_file() else 0
            now, count = time.perf_counter(), (self.sinks.receive(START_PATIENCE), written)
            if count != before:
                before, last_change = count, now
            over = count[0] >= expected or self.measured.ended()
            if now - last_change > (QUIET if over else self.options.drain_patience):
                return last_change
            self.watch.look()
            self.progress("delivering", now - self.began)
            time.sleep(LOOK_EVERY)

    def _targets(self, load: LoadResult) -> list[TargetReport]:
        if self.sinks is None:
            return []
        fan_out, archive = self.options.fan_out, self._archive
        self.sinks.send(("judge", load.sent, load.acked, archive is not None, self.options.mix))
        targets: list[TargetReport] = self.sinks.receive(STOP_PATIENCE + sum(load.sent) / 100_000)
        if archive is not None:
            found = read_archive(archive)
            targets.append(judge(FILE_TARGET, found, load.sent, load.acked, fan_out, True, self.options.mix))
        return targets


def deliveries_expected(acked: Sequence[int], sinks: int, mix: str = "mixed") -> int:
    """How many messages the MLLP sinks must get together."""
    weights = [len(targets_of(kind, sinks, file=False)) for kind in MIXES[mix]]
    kinds, cycle = len(weights), sum(weights)
    total = 0
    for connection, count in enumerate(acked):
        whole, rest = divmod(count, kinds)
        total += whole * cycle + sum(
            weights[kind_of(connection, sequence, kinds)] for sequence in range(rest)
        )
    return total


def _attached(host: str, port: int) -> Measured:
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


def _runtime(stack: ExitStack, options: BenchOptions, folder: Path, sink_ports: list[int]) -> Measured:
    """Start a runtime on the bench's workspace and wait until it listens."""
    data = _data_dir(options, folder)
    stack.callback(shutil.rmtree, data, ignore_errors=True)
    archive = _archive_folder(folder) if options.file_sink else None
    launch = Launch(
        folder / "workspace", data, folder / "runtime.log", free_port(), durability=options.durability,
        storage=options.storage,
    )  # fmt: skip
    name = f"Bench {secrets.token_hex(6)}"
    if options.storage != SQLITE:
        stack.callback(_delete_journal, options.storage, name)
    bench_workspace(
        launch.workspace, launch.port, sink_ports, archive, send_window=options.sink_window, name=name
    )
    return launch.start(stack)


def _delete_journal(url: str, production: str) -> None:
    """Leave nothing of a run on a server. Raises BenchError."""

    async def delete(folder: Path) -> None:
        storage = make_storage(url, folder, production, "off")  # whatever the server promises
        await storage.open()
        try:
            if isinstance(storage, ServerQueueStorage):
                await storage.destroy()
        finally:
            await storage.close()

    with tempfile.TemporaryDirectory(prefix="hie-bench-") as folder:
        try:
            asyncio.run(delete(Path(folder)))
        except JournalError as error:
            raise BenchError(f"the journal of this run is left on the server: {error}") from error


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


def _archive_folder(folder: Path) -> Path:
    return folder / "archive"


def _data_dir(options: BenchOptions, folder: Path) -> Path:
    if options.data_dir is None:
        return folder / "data"
    return options.data_dir / f"bench-{os.getpid()}"


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
