"""The sending side of the bench, in a process of its own: cheap frames out, every ACK checked.

Frames are made once a kind; only the control id, and in MSH-13 the time of sending in µs (perf_counter, one
clock for all processes of a machine), are put in. ACKs of a connection must come back in the
order sent, each AA or CA and with the control id of its message.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections import deque
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path

from hie_runtime.bench.expect import MIXES, control_id, kind_of, parts
from hie_runtime.bench.latency import Latencies
from hie_runtime.bench.processes import raise_file_limit, run_loop

MAX_REPORTED = 10
CONNECTING_AT_ONCE = 100
PACE = 0.001  # seconds


@dataclass(frozen=True, slots=True)
class BenchOptions:
    """What is measured.

    ``messages`` None: as many as ``duration`` (seconds) takes. ``size``: bytes a message. ``mix``: one of MIXES.
    ``to``: host and port of a receiver that is there already; its deliveries are not checked. ``rate``: messages a
    second in all, each with a time it is due, and latency counted from then even when the receiver was too slow
    for it to be sent (no coordinated omission); None: each connection sends as soon as its window has room.
    ``durability``: of the runtime's journal, full, normal or off; ``storage``: its URL (see journal.storages).
    """

    connections: int = 100
    window: int = 1
    messages: int | None = None
    duration: float = 10.0
    rate: float | None = None
    size: int = 650
    mix: str = "mixed"
    fan_out: int = 3
    sink_window: int = 100
    file_sink: bool = False
    yardstick: bool = False
    synced: bool = False
    to: tuple[str, int] | None = None
    data_dir: Path | None = None
    durability: str = "full"
    storage: str = "sqlite"
    drain_patience: float = 30.0  # seconds without a delivery after which the rest counts as missing


@dataclass(slots=True)
class LoadResult:
    """What was sent and answered. Counts are per connection; ``latencies``: µs of an ACK -> how many.

    ``connect_seconds``: from the first connection asked for to the last one open."""

    sent: list[int]
    acked: list[int]
    wrong: int
    seconds: float
    latencies: dict[int, int]
    errors: list[str]
    connect_seconds: float = 0.0


@dataclass(slots=True)
class _Run:
    """State shared by the connections of one run."""

    options: BenchOptions
    done: asyncio.Future[None]
    began: float
    frames: list[tuple[bytes, bytes, bytes]]  # before the control id, between it and MSH-13, the rest
    latencies: Latencies = field(default_factory=Latencies)
    errors: list[str] = field(default_factory=list)
    wrong: int = 0
    busy: int = 0
    last_ack: float = 0.0

    def due(self, connection: int, sequence: int) -> float:
        """When a message is due (perf_counter), for a given rate."""
        assert self.options.rate is not None
        return self.began + (sequence * self.options.connections + connection) / self.options.rate

    def note(self, text: str) -> None:
        """Keep the first few things that went wrong."""
        self.wrong += 1
        if len(self.errors) < MAX_REPORTED:
            self.errors.append(text)

    def finished(self) -> None:
        """One connection has nothing outstanding and nothing more to send."""
        self.busy -= 1
        if self.busy == 0 and not self.done.done():
            self.done.set_result(None)


class _Sender(asyncio.Protocol):
    """One connection with up to ``window`` messages outstanding."""

    def __init__(self, run: _Run, number: int, limit: int | None) -> None:
        self._run = run
        self._number = number
        self._limit = limit
        self._window = run.options.window
        self._outstanding: deque[tuple[bytes, float]] = deque()
        self._rest = b""
        self._transport: asyncio.Transport | None = None
        self._over = False
        self.sent = 0
        self.acked = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport) or hasattr(transport, "write")
        self._transport = transport  # type: ignore[assignment]

    def start(self, now: float) -> None:
        """Send what may be sent now."""
        if not self._over:
            self._fill(now)

    def _fill(self, now: float) -> None:
        room = self._window - len(self._outstanding)
        if self._limit is not None:
            room = min(room, self._limit - self.sent)
        elif now >= self._run.began + self._run.options.duration:
            room = 0
        finished = room <= 0 and not self._outstanding
        paced = self._run.options.rate is not None
        if paced:
            room = min(room, self._due(now) - self.sent)
        if room > 0:
            self._send(room, now, paced)
        elif finished:
            self._finish()

    def _due(self, now: float) -> int:
        """How many messages of this connection are due by now."""
        options = self._run.options
        assert options.rate is not None
        return math.floor(((now - self._run.began) * options.rate - self._number) / options.connections) + 1

    def _send(self, count: int, now: float, paced: bool) -> None:
        out: list[bytes] = []
        run, number, kinds = self._run, self._number, len(self._run.frames)
        at, stamp = now, b"%d" % (now * 1_000_000)
        for sequence in range(self.sent, self.sent + count):
            head, middle, tail = run.frames[kind_of(number, sequence, kinds)]
            identifier = control_id(number, sequence)
            if paced:
                at = run.due(number, sequence)
                stamp = b"%d" % (at * 1_000_000)
            out += (head, identifier, middle, stamp, tail)
            self._outstanding.append((identifier, at))
        self.sent += count
        assert self._transport is not None
        self._transport.write(b"".join(out))

    def data_received(self, data: bytes) -> None:
        now = time.perf_counter()
        *acks, self._rest = (self._rest + data if self._rest else data).split(b"\x1c\r")
        run, outstanding, latencies = self._run, self._outstanding, self._run.latencies.new
        for ack in acks:
            if not outstanding:
                run.note(f"connection {self._number}: an ACK nobody waits for: {ack[:200]!r}")
                continue
            identifier, at = outstanding.popleft()
            start = ack.find(b"\rMSA|") + 5
            if start < 5 or ack[start : start + 3] not in (b"AA|", b"CA|"):
                run.note(f"connection {self._number}: {identifier!r} was answered {ack[:300]!r}")
                continue
            if ack[start + 3 : start + 3 + len(identifier)] != identifier:
                run.note(f"connection {self._number}: {identifier!r} was answered for another: {ack[:300]!r}")
                continue
            self.acked += 1
            latencies.append(int((now - at) * 1_000_000))
        run.last_ack = now
        run.latencies.fold()
        self._fill(now)

    def connection_lost(self, exc: Exception | None) -> None:
        if not self._over:
            self._run.note(
                f"connection {self._number} was closed with {len(self._outstanding)} messages unanswered"
            )
            self._finish()

    def _finish(self) -> None:
        if not self._over:
            self._over = True
            self._run.finished()

    def close(self) -> None:
        """Hang up."""
        self._over = True
        if self._transport is not None:
            self._transport.close()


def send_process(pipe: Connection, options: BenchOptions, host: str, port: int) -> None:
    """Entry of the process: says "connected", waits for "go", then sends a LoadResult."""
    raise_file_limit(options.connections)
    run_loop(_main(pipe, options, host, port))


async def _main(pipe: Connection, options: BenchOptions, host: str, port: int) -> None:
    loop = asyncio.get_running_loop()
    frames = [_frame(kind, options) for kind in range(len(MIXES[options.mix]))]
    run = _Run(options, loop.create_future(), 0.0, frames)
    senders = [_Sender(run, n, _share(options, n)) for n in range(options.connections)]
    asked = time.perf_counter()
    for start in range(0, len(senders), CONNECTING_AT_ONCE):
        chunk = senders[start : start + CONNECTING_AT_ONCE]
        await asyncio.gather(*(loop.create_connection(lambda s=s: s, host, port) for s in chunk))  # type: ignore[misc]
    connect_seconds = time.perf_counter() - asked
    pipe.send("connected")
    await loop.run_in_executor(None, pipe.recv)
    run.began = began = time.perf_counter()
    run.busy = len(senders)
    for sender in senders:
        sender.start(began)
    pacer = asyncio.create_task(_pace(run, senders))
    await _until_answered(run, senders)
    pacer.cancel()
    for sender in senders:
        sender.close()
    pipe.send(
        LoadResult(
            [sender.sent for sender in senders],
            [sender.acked for sender in senders],
            run.wrong,
            max(run.last_ack - began, 1e-9),
            run.latencies.counts(),
            run.errors,
            connect_seconds,
        )
    )


def _frame(kind: int, options: BenchOptions) -> tuple[bytes, bytes, bytes]:
    head, tail, _ = parts(kind, options.size, options.fan_out, options.file_sink, options.mix)
    header, separator, rest = tail.partition(b"\r")
    return b"\x0b" + head, header + b"|", separator + rest + b"\x1c\r"


async def _pace(run: _Run, senders: list[_Sender]) -> None:
    """For a given rate: wake the connections that have a message due, every PACE seconds."""
    if run.options.rate is None:
        return
    woken = 0  # messages due so far, over all connections
    while True:
        now = time.perf_counter()
        due = int((now - run.began) * run.options.rate) + 1
        for index in range(max(woken, due - len(senders)), due):
            senders[index % len(senders)].start(now)
        woken = due
        await asyncio.sleep(PACE)


async def _until_answered(run: _Run, senders: list[_Sender]) -> None:
    """Wait for the last ACK; give up when none has come for the drain patience."""
    before = -1
    while not run.done.done():
        await asyncio.wait([run.done], timeout=run.options.drain_patience)
        answered = sum(sender.acked for sender in senders)
        if not run.done.done() and answered == before:
            run.note(f"no ACK for {run.options.drain_patience:.0f} s")
            return
        before = answered


def _share(options: BenchOptions, number: int) -> int | None:
    """How many messages a connection sends; None: as many as it can until the duration is over."""
    total = options.messages
    if total is None and options.rate is not None:
        total = max(1, int(options.rate * options.duration))
    if total is None:
        return None
    return total // options.connections + (number < total % options.connections)
