"""The receiving side of the bench, in a process of its own: acknowledges, and remembers what came where."""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import Callable
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

from hie_runtime.bench.expect import sink_name
from hie_runtime.bench.processes import next_command, raise_file_limit, run_loop
from hie_runtime.bench.verify import Deliveries, judge
from hie_runtime.messages.hl7.ack import fast_ack
from hie_runtime.messages.hl7.framing import frame
from hie_runtime.messages.hl7.mllp import FrameDecoder

_ACK = b"\x0bMSH|^~\\&|SINK|BENCH|HIE|ACUTE|20260301101500||ACK|%b|P|2.4\rMSA|AA|%b\r\x1c\r"


class Sink(asyncio.Protocol):
    """One connection to one sink."""

    def __init__(self, deliveries: Deliveries) -> None:
        self._deliveries = deliveries
        self._rest = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport  # type: ignore[assignment]

    def data_received(self, data: bytes) -> None:
        *messages, self._rest = (self._rest + data if self._rest else data).split(b"\x1c\r")
        if not messages:
            return
        out = []
        now = time.perf_counter() * 1e6
        for message in messages:
            fields = message.split(b"|", 13)
            control_id = fields[9] if len(fields) > 10 else b""
            # MSH-13 is the last field of MSH, so that the next segment's name hangs on it
            sent = fields[12].partition(b"\r")[0] if len(fields) > 12 else b""
            self._deliveries.add(control_id, int(now - int(sent)) if sent.isdigit() else None)
            out.append(_ACK % (control_id, control_id))
        assert self._transport is not None
        self._transport.write(b"".join(out))


class BareServer(asyncio.Protocol):
    """The yardstick: frames apart and acknowledged, nothing else but ``store``, which gets what came in first."""

    def __init__(self, store: Callable[[bytes], None] | None = None) -> None:
        self._store = store
        self._decoder = FrameDecoder()
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport  # type: ignore[assignment]

    def data_received(self, data: bytes) -> None:
        assert self._transport is not None
        if self._store is not None:
            self._store(data)
        self._transport.write(
            b"".join([frame(fast_ack(message, b"AA")) for message in self._decoder.feed(data)])
        )


def sink_process(pipe: Connection, sinks: int) -> None:
    """Entry of the sinks' process: sends the ports, then answers "count" and ("judge", sent, acked, file, mix)."""
    run_loop(_sinks(pipe, sinks))


async def _sinks(pipe: Connection, sinks: int) -> None:
    loop = asyncio.get_running_loop()
    received = [Deliveries() for _ in range(sinks)]
    servers = [await loop.create_server(lambda d=d: Sink(d), "127.0.0.1", 0) for d in received]  # type: ignore[misc]
    pipe.send([server.sockets[0].getsockname()[1] for server in servers])
    while (command := await next_command(pipe)) is not None:
        if command == "count":
            pipe.send(sum(map(len, received)))
        else:
            _, sent, acked, file, mix = command
            pipe.send(
                [judge(sink_name(n), one, sent, acked, sinks, file, mix) for n, one in enumerate(received, 1)]
            )


class SyncedFile:
    """The least that durable storing can cost: bytes written over a file that has its room, and one fsync.

    A file that grows costs more, as its length is to be made durable too."""

    ROOM = 64 << 20

    def __init__(self, folder: str | None) -> None:
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
        self._file = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 - as long as its process
        self._file.write(bytes(self.ROOM))
        self._file.flush()
        os.fsync(self._file.fileno())
        self._at = 0

    def store(self, data: bytes) -> None:
        """Return once ``data`` is on stable storage."""
        if self._at + len(data) > self.ROOM:
            self._at = 0
        self._file.seek(self._at)
        self._at += self._file.write(data)
        self._file.flush()
        getattr(os, "fdatasync", os.fsync)(self._file.fileno())


def bare_process(pipe: Connection, connections: int, folder: str | None = None, synced: bool = False) -> None:
    """Entry of the yardstick's process: sends its port, and serves until the parent has gone.

    ``synced``: each chunk that comes in is on stable storage, in ``folder``, before it is acknowledged."""
    raise_file_limit(connections)
    run_loop(_bare(pipe, SyncedFile(folder).store if synced else None))


async def _bare(pipe: Connection, store: Callable[[bytes], None] | None) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(partial(BareServer, store), "127.0.0.1", 0, backlog=4096)
    pipe.send(server.sockets[0].getsockname()[1])
    while await next_command(pipe) is not None:
        pass
    server.close()
