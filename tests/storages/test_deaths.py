"""A server or a runtime that dies in mid-traffic: nothing acknowledged is missing, nothing doubles that was not in flight."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterable, Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from conftest import Place
from servers import PostgreSQL, Server, Valkey
from support import RuntimeProcess, eventually

for folder in ("end_to_end", "crash"):
    sys.path.insert(0, str(Path(__file__).parent.parent / folder))
from hospital_load import Hospital, check, feed  # noqa: E402
from test_fault_points import SPECIAL, points, soak  # noqa: E402

SERVERS = {"postgresql": PostgreSQL, "redis": Valkey}
CONNECTIONS = 6


@pytest.fixture(params=["postgresql", "redis"])
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    """A server of one test's own, which may kill it."""
    made = SERVERS[request.param]()
    try:
        made.start()
        yield made
    finally:
        made.remove()


async def survive(
    folder: Path, server: Server, deaths: int, per_connection: int, *, kill: bool, away: float
) -> None:
    hospital = Hospital(folder)
    runtime = RuntimeProcess(hospital.write(), storage=server.url)
    acked: set[str] = set()
    async with AsyncExitStack() as stack:
        for receiver in hospital.receivers.values():
            await stack.enter_async_context(receiver)
        await asyncio.to_thread(runtime.start)
        try:
            feeds = [
                asyncio.create_task(feed(hospital.port, number, 0, per_connection, 10, acked))
                for number in range(CONNECTIONS)
            ]
            for death in range(deaths):
                share = CONNECTIONS * per_connection * (death + 1) // (deaths + 2)
                await eventually(lambda share=share: len(acked) >= share, 60, "the load stands still")
                await asyncio.to_thread(server.kill if kill else server.stop)
                await asyncio.sleep(away)
                await asyncio.to_thread(server.start)
            assert list(await asyncio.gather(*feeds)) == [per_connection] * CONNECTIONS
            await eventually(runtime.drained, 60, "queues are not empty", every=0.1)
            assert (await asyncio.to_thread(runtime.get, "/v1/counters"))["state_text"] == ""
        finally:
            runtime.stop()
    verdict = check(hospital.arrived(), acked)
    # the runtime lived on: what was in doubt was asked for, so nothing comes twice either
    assert (verdict.missing, verdict.wrong, verdict.disordered, verdict.duplicates) == ([], [], [], 0)


@pytest.mark.timeout(120)
async def test_a_server_killed_in_mid_traffic_loses_and_doubles_nothing(
    tmp_path: Path, server: Server
) -> None:
    await survive(tmp_path, server, 2, 400, kill=True, away=0.0)


@pytest.mark.timeout(120)
async def test_a_server_restarted_in_mid_traffic_is_not_noticed_by_senders(
    tmp_path: Path, server: Server
) -> None:
    await survive(tmp_path, server, 1, 300, kill=False, away=1.0)


@pytest.mark.slow
@pytest.mark.timeout(900)
async def test_twenty_deaths_of_a_server(tmp_path: Path, server: Server) -> None:
    await survive(tmp_path, server, 20, 4000, kill=True, away=0.0)


# Where a transaction is under way; the others are the same for every storage, and the slow test has them all.
STORING = (
    "before-insert",
    "after-insert",
    "after-commit",
    "after-ack",
    "before-outcome",
    "after-outcome",
    "purge",
    "recovery",
)


def rounds(chosen: Iterable[str], times: tuple[int, ...]) -> list[tuple[str, int]]:
    return [(point, at) for point in chosen for at in ((1,) if point in SPECIAL else times)]


@pytest.mark.timeout(170)
async def test_nothing_is_lost_by_a_death_of_the_runtime_while_it_stores(
    tmp_path: Path, server_place: Place
) -> None:
    all_rounds = rounds(STORING, (3,))
    text = await soak(tmp_path, all_rounds, 20 * len(all_rounds), 30, server_place.url)
    print(text)
    unreached = [line for line in text.splitlines() if "died   0" in line]
    assert not unreached, unreached


@pytest.mark.slow
@pytest.mark.timeout(1500)
async def test_many_deaths_of_the_runtime(tmp_path: Path, server_place: Place) -> None:
    every = [point for point in points() if not point.startswith("checkpoint-")]
    all_rounds = rounds(every, (1, 2, 3, 5, 9, 17))
    print(await soak(tmp_path, all_rounds, 60 * len(all_rounds), 90, server_place.url))


@pytest.mark.timeout(60)
async def test_a_second_runtime_takes_over_and_the_first_one_ends(
    tmp_path: Path, server_place: Place
) -> None:
    hospital = Hospital(tmp_path)
    workspace = hospital.write()
    acked: set[str] = set()
    first = RuntimeProcess(workspace, storage=server_place.url)
    second = RuntimeProcess(workspace, tmp_path / "other", storage=server_place.url)
    async with AsyncExitStack() as stack:
        for receiver in hospital.receivers.values():
            await stack.enter_async_context(receiver)
        await asyncio.to_thread(first.start)
        done = await feed(hospital.port, 0, 0, 100, 10, acked)
        second.launch()
        try:
            await eventually(lambda: not first.running, 20, "the first one goes on")
            # it listens where the first one did: once that is gone its service can be started
            await asyncio.to_thread(second.wait_ready)
            await asyncio.to_thread(second.post, "/v1/items/from.PAS/start")
            assert await feed(hospital.port, 0, done, 100, 10, acked) == 200
            await eventually(second.drained, 30, "queues are not empty", every=0.1)
        finally:
            second.stop()
            if first.running:
                first.stop()
    verdict = check(hospital.arrived(), acked)
    assert (verdict.missing, verdict.wrong) == ([], [])
