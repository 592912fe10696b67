"""One bench run: a runtime (or the yardstick), senders and sinks in processes of their own, watched."""

from __future__ import annotations

import os
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

from hie_runtime.bench.expect import FILE_TARGET, KINDS, kind_of, targets_of
from hie_runtime.bench.load import BenchOptions, LoadResult, send_process
from hie_runtime.bench.processes import BenchError, Child, raise_file_limit
from hie_runtime.bench.sink import bare_process, sink_process
from hie_runtime.bench.verify import TargetReport, judge, read_archive
from hie_runtime.bench.workspace import bench_workspace

START_PATIENCE = 30.0  # seconds for a process to begin to answer
STOP_PATIENCE = 60.0
QUIET = 1.5  # seconds without a delivery, once all has arrived: nothing is sent twice
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
                now[0] - cpu,
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
        if options.yardstick:
            bare = _child(stack, "yardstick", bare_process, options.connections)
            port, target_pid = int(bare.receive(START_PATIENCE)), bare.pid
        else:
            sinks = _child(stack, "sinks", sink_process, options.fan_out)
            port = free_port()
            target_pid = _runtime(stack, options, folder, port, sinks.receive(START_PATIENCE))
        senders = _child(stack, "senders", send_process, options, port)
        senders.receive(START_PATIENCE + options.connections / 100)
        pids = {"runtime": target_pid, "senders": senders.pid} | ({"sinks": sinks.pid} if sinks else {})
        return _measure(options, folder, senders, sinks, _Watch(pids), progress)


def _child(stack: ExitStack, name: str, entry: Callable[..., None], *arguments: Any) -> Child:
    child = Child(name, entry, *arguments)
    stack.callback(child.end)
    return child


def _measure(
    options: BenchOptions,
    folder: Path,
    senders: Child,
    sinks: Child | None,
    watch: _Watch,
    progress: Progress,
) -> BenchResult:
    began = time.perf_counter()
    senders.send("go")
    while not senders.ready(LOOK_EVERY):
        watch.look()
        progress("sending", time.perf_counter() - began)
    load: LoadResult = senders.receive(START_PATIENCE)
    targets: list[TargetReport] = []
    delivered_at = began + load.seconds
    if sinks is not None:
        archive = _archive_folder(folder) / "archive.hl7" if options.file_sink else None
        delivered_at = max(delivered_at, _drain(load, options, sinks, archive, watch, progress, began))
        usage = watch.usage()
        sinks.send(("judge", load.sent, load.acked, options.file_sink))
        targets = sinks.receive(STOP_PATIENCE + sum(load.sent) / 100_000)
        if archive is not None:
            arrived = read_archive(archive)
            targets.append(judge(FILE_TARGET, arrived, load.sent, load.acked, options.fan_out, True))
    else:
        usage = watch.usage()
    journal = sum(file.stat().st_size for file in _data_dir(options, folder).rglob("*") if file.is_file())
    return BenchResult(
        options,
        load,
        delivered_at - began,
        targets,
        usage,
        journal,
        sum(load.acked) * options.size,
        load.errors,
    )


def _drain(
    load: LoadResult,
    options: BenchOptions,
    sinks: Child,
    archive: Path | None,
    watch: _Watch,
    progress: Progress,
    began: float,
) -> float:
    """Wait until all has arrived and nothing comes any more, or nothing came for the drain patience.

    Returns when the last message arrived (perf_counter), to LOOK_EVERY."""
    expected = deliveries_expected(load.acked, options.fan_out)
    before, last_change = (-1, -1), time.perf_counter()
    while True:
        sinks.send("count")
        written = archive.stat().st_size if archive is not None and archive.is_file() else 0
        now, count = time.perf_counter(), (sinks.receive(START_PATIENCE), written)
        if count != before:
            before, last_change = count, now
        quiet = now - last_change
        if quiet > (QUIET if count[0] >= expected else options.drain_patience):
            return last_change
        watch.look()
        progress("delivering", now - began)
        time.sleep(LOOK_EVERY)


def deliveries_expected(acked: Sequence[int], sinks: int) -> int:
    """How many messages the MLLP sinks must get together."""
    weights = [len(targets_of(kind, sinks, file=False)) for kind in KINDS]
    cycle = sum(weights)
    total = 0
    for connection, count in enumerate(acked):
        whole, rest = divmod(count, len(KINDS))
        total += whole * cycle + sum(weights[kind_of(connection, sequence)] for sequence in range(rest))
    return total


def _runtime(stack: ExitStack, options: BenchOptions, folder: Path, port: int, sink_ports: list[int]) -> int:
    """Start a runtime on the bench's workspace and wait until it listens. Returns its process id."""
    workspace, log, data = folder / "workspace", folder / "runtime.log", _data_dir(options, folder)
    stack.callback(shutil.rmtree, data, ignore_errors=True)
    archive = _archive_folder(folder) if options.file_sink else None
    bench_workspace(workspace, port, sink_ports, archive, send_window=options.sink_window)
    command = [sys.executable, "-m", "hie_runtime.cli.main", "run", str(workspace), "--control", "",
               "--data-dir", str(data), "--log-level", "warning"]  # fmt: skip
    with log.open("wb") as output:
        process = subprocess.Popen(  # noqa: S603 - our own program
            command, stdout=output, stderr=output, stdin=subprocess.DEVNULL
        )
    stack.callback(_stop, process)
    deadline = time.monotonic() + START_PATIENCE
    while not _listens(port):
        if process.poll() is not None or time.monotonic() > deadline:
            said = log.read_text(encoding="utf-8", errors="replace")[-2000:]
            raise BenchError(f"the runtime did not start (exit code {process.poll()}); it said:\n{said}")
        time.sleep(0.1)
    return process.pid


def _stop(process: subprocess.Popen[bytes]) -> None:
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


def _listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
    except OSError:
        return False
    return True
