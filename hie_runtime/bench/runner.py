"""One bench run: a runtime (or the yardstick), senders and sinks in processes of their own, watched."""

from __future__ import annotations

import asyncio
import os
import secrets
import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hie_runtime.bench.expect import FILE_TARGET, MIXES, kind_of, targets_of
from hie_runtime.bench.launch import START_PATIENCE, STOP_PATIENCE, Launch, Measured, attached, free_port
from hie_runtime.bench.load import BenchOptions, LoadResult, send_process
from hie_runtime.bench.processes import BenchError, Child, raise_file_limit
from hie_runtime.bench.sink import bare_process, sink_process
from hie_runtime.bench.verify import TargetReport, judge, read_archive
from hie_runtime.bench.watch import Usage, Watch, resident
from hie_runtime.bench.workspace import bench_workspace
from hie_runtime.journal.block import JournalError
from hie_runtime.journal.server import ServerQueueStorage
from hie_runtime.journal.storages import SQLITE, make_storage

QUIET = 1.5  # seconds without a delivery, once all has arrived: nothing is sent twice
SETTLE = 0.5  # seconds after the last connection was made, for the runtime to have accepted it
LOOK_EVERY = 0.2  # seconds between two looks at memory and progress
Progress = Callable[[str, float], None]  # phase, seconds so far


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


def run_bench(options: BenchOptions, progress: Progress = lambda _phase, _seconds: None) -> BenchResult:
    """Carry out one run. Raises BenchError when a part of it cannot be started or ends early."""
    raise_file_limit(options.connections)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="hie-bench-")))
        sinks: Child | None = None
        if options.to is not None:
            measured = attached(*options.to)
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
        before = resident(measured.pid)
        senders = start_child(stack, "senders", send_process, options, measured.host, measured.port)
        senders.receive(START_PATIENCE + options.connections / 100)
        time.sleep(SETTLE)
        connected = max(resident(measured.pid) - before, 0)
        pids = {"runtime": measured.pid} if measured.pid else {}
        pids |= {"senders": senders.pid} | ({"sinks": sinks.pid} if sinks else {})
        run = _Run(options, folder, measured, senders, sinks, Watch(pids), progress, time.perf_counter())
        result = run.measure()
        result.connection_bytes = connected
        return result


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
    watch: Watch
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


def _archive_folder(folder: Path) -> Path:
    return folder / "archive"


def _data_dir(options: BenchOptions, folder: Path) -> Path:
    if options.data_dir is None:
        return folder / "data"
    return options.data_dir / f"bench-{os.getpid()}"
