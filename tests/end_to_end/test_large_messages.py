"""Large messages: whole and byte-identical, also after kill -9; what they cost (issue 3)."""

from __future__ import annotations

import asyncio
import hashlib
import time
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from support import (
    END,
    START,
    RuntimeProcess,
    Sender,
    ack,
    adt,
    control_id,
    eventually,
    free_port,
    operation,
    router,
    send_rule,
    service,
    write_workspace,
)

CHUNK = 1 << 18
MEGABYTE = 1_000_000


def large(size: int) -> bytes:
    """An ORU with an embedded document, ``size`` bytes in all."""
    head = adt("LARGE") + b"OBX|1|ED|PDF||^application^pdf^Base64^"
    return head + (b"JVBERi0xLjQK" * (size // 12 + 1))[: size - len(head) - 1] + b"\r"


class DigestSink:
    """An MLLP receiver that keeps the size and SHA-256 of each message, not the message."""

    def __init__(self) -> None:
        self.port = free_port()
        self.received: dict[tuple[int, str], str] = {}  # (size, SHA-256) -> control id

    async def __aenter__(self) -> DigestSink:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                assert await reader.readexactly(1) == START
                await self._message(reader, writer)
        writer.close()

    async def _message(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        digest, size, held, head = hashlib.sha256(), 0, b"", b""
        while not held.endswith(END):
            chunk = await reader.read(CHUNK)
            if not chunk:
                raise ConnectionError
            body, held = (held + chunk)[:-2], (held + chunk)[-2:]
            head = head or body
            digest.update(body)
            size += len(body)
        self.received[size, digest.hexdigest()] = control_id(head)
        writer.write(START + ack("AA", control_id(head)) + END)


async def send_large(port: int, message: bytes) -> bytes:
    """Send in chunks, as a real sender does, and give the acknowledgement."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        data = memoryview(START + message + END)
        for start in range(0, len(data), CHUNK):
            writer.write(data[start : start + CHUNK])
            await writer.drain()
        return await asyncio.wait_for(reader.readuntil(END), 120)
    finally:
        writer.close()


def production(folder: Path, port: int, sink: DigestSink) -> RuntimeProcess:
    items = [service("in", port, ["Router"]), router("Router", "All"), operation("out", sink.port)]
    return RuntimeProcess(write_workspace(folder, items, {"All": [send_rule("1", "out")]}))


def key(message: bytes) -> tuple[int, str]:
    return len(message), hashlib.sha256(message).hexdigest()


@pytest.mark.timeout(120)
async def test_a_large_message_acknowledged_before_kill_9_arrives_whole(tmp_path: Path) -> None:
    port, message = free_port(), large(20 * MEGABYTE)
    async with DigestSink() as sink:
        runtime = production(tmp_path, port, sink)
        await asyncio.to_thread(runtime.start)
        try:
            assert b"MSA|CA|LARGE" in await send_large(port, message)
            runtime.kill()
            await asyncio.to_thread(runtime.start)
            await eventually(lambda: key(message) in sink.received, 60, "the large message did not arrive")
            await eventually(runtime.drained, 30, "queues are not empty", every=0.1)
        finally:
            await asyncio.to_thread(runtime.stop)
    assert set(sink.received) == {key(message)}


async def delays(port: int, stop: asyncio.Event) -> list[float]:
    """Seconds to the acknowledgement of small messages on a connection of their own, 100 a second."""
    taken: list[float] = []
    async with Sender(port) as sender:
        while not stop.is_set():
            began = time.perf_counter()
            await sender.send(adt(f"S{len(taken)}"))
            taken.append(time.perf_counter() - began)
            await asyncio.sleep(0.01)
    return taken


async def most_resident(pid: int, stop: asyncio.Event) -> int:
    """Highest resident memory of a process, bytes, looked at 100 times a second."""
    process, most = psutil.Process(pid), 0
    while not stop.is_set():
        most = max(most, process.memory_info().rss)
        await asyncio.sleep(0.01)
    return most


@pytest.mark.slow
@pytest.mark.timeout(300)
async def test_a_hundred_megabytes_pass_and_cost_small_messages_next_to_nothing(tmp_path: Path) -> None:
    """Delivery must hold. The two bounds are not met while a message is held whole in memory: that shows as xfail."""
    port, message, stop = free_port(), large(100 * MEGABYTE), asyncio.Event()
    async with DigestSink() as sink:
        runtime = production(tmp_path, port, sink)
        await asyncio.to_thread(runtime.start)
        try:
            async with Sender(port) as sender:
                await sender.send(adt("FIRST"))
            idle = psutil.Process(runtime.pid).memory_info().rss
            small = asyncio.create_task(delays(port, stop))
            resident = asyncio.create_task(most_resident(runtime.pid, stop))
            assert b"MSA|CA|LARGE" in await send_large(port, message)
            await eventually(lambda: key(message) in sink.received, 120, "the large message did not arrive")
            stop.set()
            taken, most = sorted(await small), await resident
        finally:
            await asyncio.to_thread(runtime.stop)
    figures = (
        f"100 MB: resident {(most - idle) / MEGABYTE:.0f} MB above idle; {len(taken)} small messages beside it "
        f"acknowledged in p50 {taken[len(taken) // 2] * 1000:.1f} ms, most {taken[-1] * 1000:.0f} ms"
    )
    print(figures)
    if most - idle > 150 * MEGABYTE or taken[-1] > 0.1:
        pytest.xfail(f"spooling to a file is not built; {figures}; allowed are 150 MB and 100 ms")
