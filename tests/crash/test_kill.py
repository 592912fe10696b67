"""kill -9 at random instants: nothing acknowledged is missing (issue 2, must show 4)."""

from __future__ import annotations

import asyncio
import random
import sys
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "end_to_end"))
from hospital_load import Hospital, check, feed  # noqa: E402

from support import RuntimeProcess, eventually  # noqa: E402


async def survive(folder: Path, kills: int, per_connection: int, connections: int = 20, seed: int = 1) -> str:
    rng = random.Random(seed)
    hospital = Hospital(folder)
    runtime = RuntimeProcess(hospital.write())
    acked: set[str] = set()
    reached = [0] * connections
    async with AsyncExitStack() as stack:
        for receiver in hospital.receivers.values():
            await stack.enter_async_context(receiver)
        for round_number in range(kills + 1):
            await asyncio.to_thread(runtime.start)
            last = round_number == kills
            feeds = [
                asyncio.create_task(
                    feed(hospital.port, number, reached[number], per_connection - reached[number], 20, acked)
                )
                for number in range(connections)
            ]
            if not last:
                await asyncio.sleep(rng.uniform(0.05, 0.6))
                runtime.kill()
            reached = list(await asyncio.gather(*feeds))
        try:
            assert reached == [per_connection] * connections
            await eventually(runtime.drained, 300, "queues are not empty", every=0.25)
        finally:
            runtime.stop()
    verdict = check(hospital.arrived(), acked)
    assert (verdict.missing, verdict.wrong) == ([], [])
    total = sum(map(len, hospital.arrived().values()))
    return (
        f"{kills} kills, {len(acked)} acknowledged, {total} deliveries: 0 missing, 0 at a wrong target, "
        f"{verdict.duplicates} delivered twice, {len(verdict.disordered)} first deliveries out of order"
    )


@pytest.mark.timeout(180)
async def test_a_message_acknowledged_before_the_crash_reaches_every_target(tmp_path: Path) -> None:
    print(await survive(tmp_path, kills=3, per_connection=150))


@pytest.mark.slow
@pytest.mark.timeout(900)
async def test_ten_kills_during_a_hundred_thousand_messages(tmp_path: Path) -> None:
    print(await survive(tmp_path, kills=10, per_connection=5000))
