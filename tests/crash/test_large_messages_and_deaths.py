"""A death at any point of a large message's way: acknowledged it arrives whole, and no file is left over."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "end_to_end"))
from large_messages import MEGABYTE, DigestSink, key, large, production, send_large  # noqa: E402

from hie_runtime.faults import POINTS
from support import RuntimeProcess, eventually, free_port  # noqa: E402

NOT_PASSED = ("worker-", "checkpoint-", "reload", "purge", "recovery", "file-", "before-mark")
PASSED = [point for point in POINTS if not point.startswith(NOT_PASSED)]


def messages() -> Iterator[bytes]:
    """Of different sizes, so that each is known by its own."""
    size = 5 * MEGABYTE
    while True:
        yield large(size)
        size += 1000


async def tried(port: int, message: bytes) -> bool:
    """Send; whether it was acknowledged before the runtime died."""
    with suppress(OSError, asyncio.IncompleteReadError):
        return b"MSA|CA|" in await send_large(port, message)
    return False


async def drain(runtime: RuntimeProcess) -> None:
    """A life that only sends what is left."""
    await asyncio.to_thread(runtime.start)
    await eventually(runtime.drained, 30, "queues are not empty", every=0.05)
    runtime.kill()


async def life(runtime: RuntimeProcess, port: int, point: str, message: bytes) -> bool:
    """One life of the runtime that ends at a point; whether the message was acknowledged in it."""
    runtime.launch(f"{point}:1")
    with suppress(AssertionError):
        await asyncio.to_thread(runtime.wait_ready)
    acknowledged = await tried(port, message)
    await eventually(lambda: not runtime.running, 20, f"it did not die at {point}")
    return acknowledged


@pytest.mark.timeout(300)
async def test_nothing_large_is_lost_and_nothing_left_over_by_a_death_at_any_point(tmp_path: Path) -> None:
    port, made = free_port(), messages()
    acknowledged = set()
    async with DigestSink() as sink:
        runtime = production(tmp_path, port, sink)
        for point in PASSED:
            message = next(made)
            if await life(runtime, port, point, message):
                acknowledged.add(key(message))
            await drain(runtime)
        await asyncio.to_thread(runtime.start)
        try:
            last = next(made)
            assert await tried(port, last)
            acknowledged.add(key(last))
            await eventually(runtime.drained, 60, "queues are not empty", every=0.1)
            spool = runtime.data / "spool"

            async def purged() -> bool:
                await asyncio.to_thread(runtime.post, "/v1/purge", {"older_than_days": 0})
                return not list(spool.glob("*"))

            await eventually(purged, 10, "a file outlives its message", every=0.2)
        finally:
            await asyncio.to_thread(runtime.stop)
    print(f"{len(PASSED)} deaths, {len(acknowledged)} acknowledged, {len(sink.received)} arrived")
    assert acknowledged <= set(sink.received)
    # the last one, and of those whose runtime died after it had written an acknowledgement at least one
    assert len(acknowledged) > 1
