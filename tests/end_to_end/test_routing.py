"""Every message reaches exactly the targets its rules say, in order per source (issue 2, must show 3)."""

from __future__ import annotations

import asyncio
import time
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from hospital_load import Hospital, check, feed, targets

from support import RuntimeProcess, eventually


async def run_load(folder: Path, connections: int, per_connection: int) -> str:
    hospital = Hospital(folder)
    runtime = RuntimeProcess(hospital.write())
    async with AsyncExitStack() as stack:
        for receiver in hospital.receivers.values():
            await stack.enter_async_context(receiver)
        await asyncio.to_thread(runtime.start)
        try:
            acked: set[str] = set()
            started = time.monotonic()
            feeds = (
                feed(hospital.port, number, 0, per_connection, 50, acked) for number in range(connections)
            )
            assert await asyncio.gather(*feeds) == [per_connection] * connections
            sending = time.monotonic() - started
            wanted = connections * sum(len(targets(sequence)) for sequence in range(per_connection))
            await eventually(runtime.drained, 300, "queues are not empty", every=0.1)
            delivering = time.monotonic() - started
            assert len(acked) == connections * per_connection
            verdict = check(hospital.arrived(), acked)
            assert (verdict.missing, verdict.wrong, verdict.disordered, verdict.duplicates) == ([], [], [], 0)
            queues = {item["name"]: item["queue_depth"] for item in runtime.get("/v1/counters")["items"]}
            assert set(queues.values()) == {0}
        finally:
            assert runtime.stop() == 0
    total = connections * per_connection
    return (
        f"{total} messages over {connections} connections: all acknowledged in {sending:.1f} s ({total / sending:.0f} msg/s), "
        f"{wanted} deliveries to 4 targets in {delivering:.1f} s ({wanted / delivering:.0f}/s), none missing, wrong, "
        "out of order or twice"
    )


async def test_each_message_reaches_exactly_its_targets_in_order(tmp_path: Path) -> None:
    print(await run_load(tmp_path, connections=20, per_connection=100))


@pytest.mark.slow
@pytest.mark.timeout(600)
async def test_a_hundred_thousand_messages_over_twenty_connections(tmp_path: Path) -> None:
    print(await run_load(tmp_path, connections=20, per_connection=5000))
