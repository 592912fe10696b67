"""A target that is down for long: fill its queue, look at it, restart the runtime on it, then drain it and check all."""

from __future__ import annotations

import asyncio
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

import psutil

from hie_runtime.bench.expect import sink_name
from hie_runtime.bench.launch import START_PATIENCE, STOP_PATIENCE, Launch, Measured, free_port
from hie_runtime.bench.load import BenchOptions, LoadResult, send_process
from hie_runtime.bench.processes import BenchError, Child, raise_file_limit
from hie_runtime.bench.runner import LOOK_EVERY, QUIET, Progress, start_child
from hie_runtime.bench.sink import sink_process
from hie_runtime.bench.verify import TargetReport
from hie_runtime.bench.workspace import bench_workspace
from hie_runtime.control.client import ClientError, MessageQuery
from hie_runtime.control.remote import RemoteRuntime

T = TypeVar("T")
LOOKS = 20
TARGET = sink_name(1)
TENTHS = 10


@dataclass(slots=True)
class DepthResult:
    """Figures of one run. Times are seconds, sizes bytes; ``tenths``: messages a second of each tenth of the drain."""

    options: BenchOptions
    load: LoadResult
    target: TargetReport
    rss: dict[str, int] = field(default_factory=dict)
    looks: dict[str, float] = field(default_factory=dict)
    stop_seconds: float = 0.0
    restart_seconds: float = 0.0
    drain_seconds: float = 0.0
    tenths: list[float] = field(default_factory=list)
    disk: int = 0
    errors: list[str] = field(default_factory=list)

    @property
    def correct(self) -> bool:
        """Whether every message was acknowledged, held over the restart, and delivered once and in order."""
        load = self.load
        return (
            not (self.errors or load.errors or load.wrong) and load.sent == load.acked and self.target.correct
        )

    def as_values(self) -> dict[str, Any]:
        """For ``--json``."""
        messages = sum(self.load.acked)
        return {
            "correct": self.correct,
            "messages": messages,
            "fill_per_second": round(messages / self.load.seconds, 1),
            "memory_mb": {name: round(size / 1e6, 1) for name, size in self.rss.items()},
            "looks_ms": {name: round(seconds * 1000, 2) for name, seconds in self.looks.items()},
            "stop_seconds": round(self.stop_seconds, 2),
            "restart_seconds": round(self.restart_seconds, 2),
            "drain_per_second": round(messages / self.drain_seconds, 1),
            "drain_per_second_by_tenth": [round(rate, 1) for rate in self.tenths],
            "disk_bytes": self.disk,
            "message_bytes": messages * self.options.size,
            "missing": self.target.missing,
            "duplicates": self.target.duplicates,
            "out_of_order": self.target.out_of_order,
            "errors": [*self.errors, *self.load.errors, *self.target.examples],
        }


def run_depth(
    options: BenchOptions, depth: int, progress: Progress = lambda _phase, _seconds: None
) -> DepthResult:
    """Hold ``depth`` messages for one stopped target, then deliver them. Raises BenchError."""
    options = replace(options, messages=depth, fan_out=1, mix="adt", file_sink=False, rate=None)
    raise_file_limit(options.connections)
    with ExitStack() as stack:
        folder = Path(
            stack.enter_context(tempfile.TemporaryDirectory(prefix="hie-bench-", dir=options.data_dir))
        )
        return _Depth(options, depth, folder, stack, progress).run()


class _Depth:
    """The steps of one run."""

    def __init__(
        self, options: BenchOptions, depth: int, folder: Path, stack: ExitStack, progress: Progress
    ) -> None:
        self.options = options
        self.depth = depth
        self.folder = folder
        self.stack = stack
        self.progress = progress
        self.began = time.perf_counter()
        self.control = free_port()
        self.sinks = start_child(stack, "sinks", sink_process, 1)
        self.sink_ports: list[int] = self.sinks.receive(START_PATIENCE)
        self.launch = Launch(
            folder / "workspace", folder / "data", folder / "runtime.log", free_port(),
            control=f"127.0.0.1:{self.control}", durability=options.durability,
        )  # fmt: skip

    def run(self) -> DepthResult:
        """All steps, in order."""
        self._write_workspace(target_enabled=False)
        runtime = self.launch.start(self.stack)
        before = _rss(runtime)
        load = self._fill(runtime)
        result = DepthResult(self.options, load, TargetReport(TARGET))
        result.rss = {"before": before, "full": _rss(runtime)}
        result.looks = self._look()
        began = time.perf_counter()
        self.launch.stop(runtime)
        result.stop_seconds = time.perf_counter() - began
        result.disk = sum(file.stat().st_size for file in self.launch.data.rglob("*") if file.is_file())
        began = time.perf_counter()
        runtime = self.launch.start(self.stack)
        result.restart_seconds = time.perf_counter() - began
        if (found := self._queued()) != self.depth:
            result.errors.append(f"after the restart {found:,} messages wait, {self.depth:,} did before")
        result.rss["restarted"] = _rss(runtime)
        self._write_workspace(target_enabled=True)
        result.drain_seconds, result.tenths, result.rss["drain peak"] = self._drain(runtime)
        self.sinks.send(("judge", load.sent, load.acked, False, self.options.mix))
        (result.target,) = self.sinks.receive(STOP_PATIENCE + self.depth / 50_000)
        if said := runtime.ended():
            result.errors.append(said)
        return result

    def _write_workspace(self, *, target_enabled: bool) -> None:
        bench_workspace(
            self.launch.workspace, self.launch.port, self.sink_ports, None, send_window=self.options.sink_window,
            targets_enabled=target_enabled, queue_size=2 * self.depth,
        )  # fmt: skip

    def _fill(self, runtime: Measured) -> LoadResult:
        senders: Child = start_child(
            self.stack, "senders", send_process, self.options, runtime.host, runtime.port
        )
        senders.receive(START_PATIENCE + self.options.connections / 100)
        senders.send("go")
        while not senders.ready(LOOK_EVERY):
            self._tell("filling")
        load: LoadResult = senders.receive(START_PATIENCE)
        deadline = time.perf_counter() + self.options.drain_patience
        while (found := self._queued()) < sum(load.acked):
            if time.perf_counter() > deadline:
                raise BenchError(f"{found:,} of {sum(load.acked):,} messages came to the queue of {TARGET}")
            time.sleep(LOOK_EVERY)
        return load

    def _look(self) -> dict[str, float]:
        """Seconds that looking at the full queue takes: the median of several, over the control API."""

        async def timed(call: Callable[[], Awaitable[object]]) -> float:
            times = []
            for _ in range(LOOKS):
                began = time.perf_counter()
                await call()
                times.append(time.perf_counter() - began)
            return statistics.median(times)

        async def look(client: RemoteRuntime) -> dict[str, float]:
            query = MessageQuery(item=TARGET, limit=50)
            newest = (await client.messages(query))[0]
            return {
                "counters": await timed(client.counters),
                "messages": await timed(lambda: client.messages(query)),
                "trace": await timed(lambda: client.trace(newest.id)),
            }

        self._tell("looking")
        found = self._ask(look)
        began = time.perf_counter()
        command = [sys.executable, "-m", "hie_runtime.cli.main", "queues", "--json", "--url", self._url]
        shown = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)  # noqa: S603 - our own program
        found["queues command, with its start"] = time.perf_counter() - began
        if all(item["queue_depth"] != self.depth for item in shown):
            raise BenchError(f"`hie-runtime queues` does not show {self.depth:,} messages anywhere")
        return found

    def _queued(self) -> int:
        snapshot = self._ask(lambda client: client.counters())
        return next(item.queue_depth for item in snapshot.items if item.name == TARGET)

    def _drain(self, runtime: Measured) -> tuple[float, list[float], int]:
        began = time.perf_counter()
        self._ask(lambda client: client.reload())
        peak, marks, count, last = 0, [], 0, began
        while True:
            self.sinks.send("count")
            now, found = time.perf_counter(), int(self.sinks.receive(START_PATIENCE))
            if found != count:
                count, last = found, now
                marks.append((now, count))
            peak = max(peak, _rss(runtime))
            if now - last > (QUIET if count >= self.depth else self.options.drain_patience):
                return last - began, _by_tenth(marks, self.depth), peak
            self._tell("draining")
            time.sleep(LOOK_EVERY / 4)

    @property
    def _url(self) -> str:
        return f"http://127.0.0.1:{self.control}"

    def _ask(self, call: Callable[[RemoteRuntime], Awaitable[T]]) -> T:
        async def ask() -> T:
            client = RemoteRuntime(self._url)
            try:
                return await call(client)
            finally:
                await client.close()

        try:
            return asyncio.run(ask())
        except ClientError as error:
            raise BenchError(f"the control API: {error}") from error

    def _tell(self, phase: str) -> None:
        self.progress(phase, time.perf_counter() - self.began)


def _rss(runtime: Measured) -> int:
    try:
        return int(psutil.Process(runtime.pid).memory_info().rss)
    except psutil.NoSuchProcess:
        raise BenchError(runtime.ended() or "the runtime has ended") from None


def _by_tenth(marks: list[tuple[float, int]], total: int) -> list[float]:
    """Messages a second of each tenth, from (time, count so far); fewer when there were few looks."""
    rates = []
    (then, before), wanted = marks[0], total / TENTHS
    for now, count in marks:
        if count - before >= wanted or (count == total and count > before):
            rates.append((count - before) / max(now - then, 1e-9))
            then, before = now, count
    return rates


def depth_and_print(options: BenchOptions, depth: int, as_json: bool) -> bool:
    """Run, print, and say whether every check held. Raises BenchError."""
    from rich.console import Console
    from rich.table import Table

    if as_json or not sys.stderr.isatty():
        result = run_depth(options, depth)
    else:
        with Console(stderr=True).status("starting") as status:
            result = run_depth(options, depth, lambda phase, s: status.update(f"{phase}, {s:.0f} s"))
    found = result.as_values()
    if as_json:
        print(json.dumps(found, indent=2))
        return result.correct
    console = Console(soft_wrap=True, highlight=False)
    rows = {
        "held for one stopped target": f"{found['messages']:,} messages of {options.size} bytes",
        "fill": f"{found['fill_per_second']:,.0f} msg/s",
        "runtime memory": ", ".join(f"{name} {size:.0f} MB" for name, size in found["memory_mb"].items()),
        "looking at it": ", ".join(f"{name} {ms:.1f} ms" for name, ms in found["looks_ms"].items()),
        "stop, start again": f"{found['stop_seconds']:.1f} s, {found['restart_seconds']:.1f} s",
        "drain": f"{found['drain_per_second']:,.0f} msg/s; by tenth "
        + ", ".join(f"{rate / 1000:.1f}k" for rate in found["drain_per_second_by_tenth"]),
        "disk": f"{found['disk_bytes'] / 1e6:,.0f} MB for {found['message_bytes'] / 1e6:,.0f} MB of messages",
        "missing, doubled, out of order": f"{found['missing']}, {found['duplicates']}, {found['out_of_order']}",
    }
    table = Table(show_header=False)
    for name, value in rows.items():
        table.add_row(name, value)
    console.print(table)
    for text in found["errors"]:
        console.print(f"  {text}", style="red", markup=False)
    console.print("every message is as it must be" if result.correct else "NOT CORRECT, see above")
    return result.correct
