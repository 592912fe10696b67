"""10,000 connections on one service, and one usual sender among stalled and flooding ones."""

from __future__ import annotations

import asyncio
import json
import resource
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.support import RuntimeProcess, Sender, adt, free_port, service, write_workspace

STALLED, FLOOD_WINDOW = 1000, 2000
pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform == "win32", reason="no descriptor limit")]


def test_ten_thousand_connections_are_all_served_about_as_often() -> None:
    if resource.getrlimit(resource.RLIMIT_NOFILE)[1] < 10_500:
        pytest.skip("this system allows fewer than 10,500 open files")
    command = [sys.executable, "-m", "hie_runtime.cli.main", "bench", "--json", "--connections", "10000",
               "--duration", "10"]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, timeout=115, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr
    found = json.loads(done.stdout)
    each = found["messages_per_connection"]
    print(
        f"{found['connections_per_second']:.0f} connections a second, {found['kb_per_connection']} KB each, "
        f"{each['min']} to {each['max']} messages on each"
    )
    assert found["kb_per_connection"] < 30
    assert each["min"] > 0
    assert each["max"] <= 1.5 * each["min"] + 2, "nobody starves"


async def test_a_usual_sender_does_not_feel_1000_stalled_ones_and_a_flood(tmp_path: Path) -> None:
    port = free_port()
    entry = service("in", port, [])
    entry["settings"]["adapter"]["read_timeout"] = 120
    runtime = RuntimeProcess(write_workspace(tmp_path / "w", [entry])).start()
    try:
        async with Sender(port) as usual:
            alone = await _p99(usual, "A")
            stalled = [await asyncio.open_connection("127.0.0.1", port) for _ in range(STALLED)]
            for number, (_, writer) in enumerate(stalled):
                if number % 2:
                    writer.write(b"\x0bMSH|^~\\&|half a message")  # and no more
                else:
                    writer.write(
                        b"".join(b"\x0b%b\x1c\r" % adt(f"S{n}") for n in range(3))
                    )  # reads no answer
            async with asyncio.TaskGroup() as group:
                flood = group.create_task(_flood(port))
                await asyncio.sleep(1)
                crowded = await _p99(usual, "B")
                flood.cancel()
            for _, writer in stalled:
                writer.close()
        print(f"p99 of a usual sender: alone {alone * 1000:.1f} ms, in the crowd {crowded * 1000:.1f} ms")
        assert crowded < 0.25
    finally:
        runtime.stop()


async def _p99(sender: Sender, name: str) -> float:
    times = []
    for number in range(300):
        began = time.perf_counter()
        assert f"|{name}{number}".encode() in await sender.send(adt(f"{name}{number}"))
        times.append(time.perf_counter() - began)
    return sorted(times)[int(len(times) * 0.99)]


async def _flood(port: int) -> None:
    """Messages as fast as they are taken, FLOOD_WINDOW at a time."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=1 << 24)
    block = b"".join(b"\x0b%b\x1c\r" % adt(f"F{n}") for n in range(FLOOD_WINDOW))

    async def read() -> None:
        while await reader.read(1 << 20):
            pass

    reading = asyncio.create_task(read())
    try:
        while True:
            writer.write(block)
            await writer.drain()
    finally:
        reading.cancel()
        writer.close()
