"""A crash between any two stages: nothing acknowledged is missing, order holds, and only what was in flight comes twice."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import signal
import sys
from collections import Counter
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "end_to_end"))
from hospital_load import Hospital, Verdict, check, feed  # noqa: E402

from hie_runtime.faults import POINTS
from hie_runtime.hosts.operation import TAKE_LEAST, UNRECORDED_SHARES
from hie_runtime.protocols.file.outbound import RUN
from support import (  # noqa: E402
    Receiver,
    RuntimeProcess,
    eventually,
    free_port,
    operation,
    service,
    write_workspace,
)

CONNECTIONS = 6
# Messages a sender has under way.
WINDOW = 10
# Deliveries to one target that one death may repeat, by what the operation promises: outcomes that are not recorded
# when it sends its next share, that share, and the one message on its way.
IN_FLIGHT = {
    name: share * (UNRECORDED_SHARES + 1) + 1
    for name, share in {
        "to.EPR": TAKE_LEAST,
        "to.Beds": TAKE_LEAST,
        "to.Lab": TAKE_LEAST,
        "to.Archive": RUN,
    }.items()
}
# Messages waiting for workers that are killed, at most: enough that they always hold some.
BACKLOG = 2000
# A round that dies at an instant of its own, wherever the runtime is then.
ANY_INSTANT = "any-instant"
# Points a load does not pass by itself.
SPECIAL = {"purge", "reload", "recovery"}
# A router whose transforms run in a worker process is behind these.
SCRIPT = "def transform(message, aux):\n    return message\n"


@dataclass
class Soak:
    """One production through many deaths."""

    folder: Path
    per_connection: int
    storage: str = ""
    hospital: Hospital = field(init=False)
    runtime: RuntimeProcess = field(init=False)
    acked: set[str] = field(default_factory=set)
    reached: list[int] = field(default_factory=lambda: [0] * CONNECTIONS)
    deaths: Counter[str] = field(default_factory=Counter)
    survived: Counter[str] = field(default_factory=Counter)
    # how many deliveries each target had when the runtime was started
    starts: list[dict[str, int]] = field(default_factory=list)
    # what senders may send a second time, as nobody acknowledged it: those messages are two to the runtime
    sent_again: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.hospital = Hospital(self.folder)
        self.runtime = RuntimeProcess(self.hospital.write(), storage=self.storage)

    async def round(self, point: str, at: int, share: int) -> None:
        """Start, send up to ``share`` messages a connection, die at the point's ``at``-th pass."""
        await asyncio.sleep(0.1)  # the receivers read what the last life had sent
        self._begin()
        self.runtime.launch("" if point == ANY_INSTANT else f"{point}:{at}")
        with contextlib.suppress(AssertionError, OSError):
            await asyncio.to_thread(self.runtime.wait_ready)
        stop = [min(self.per_connection, reached + share) for reached in self.reached]
        feeds = [
            asyncio.create_task(feed(self.hospital.port, n, self.reached[n], stop[n] - self.reached[n], WINDOW, self.acked))
            for n in range(CONNECTIONS)
        ]  # fmt: skip
        if point == ANY_INSTANT:
            await asyncio.sleep(at / 1000)
            self.runtime.kill()
        if point == "reload":
            with contextlib.suppress(OSError):
                await asyncio.to_thread(self._change)
        if point == "purge":
            await self._purge()
        self.reached = list(await asyncio.gather(*feeds))
        with contextlib.suppress(AssertionError):
            await eventually(lambda: not self.runtime.running, 5, every=0.02)
        (self.survived if self.runtime.running else self.deaths)[point] += 1
        if self.runtime.running:
            self.runtime.kill()

    async def _purge(self) -> None:
        """Asked again until something is there to be deleted, which is when it dies."""
        for _ in range(100):
            with contextlib.suppress(OSError):
                await asyncio.to_thread(self.runtime.post, "/v1/purge", {"older_than_days": 0})
            if not self.runtime.running:
                return
            await asyncio.sleep(0.05)

    def _change(self) -> None:
        path = self.folder / "production.json"
        document = json.loads(path.read_text())
        document["production"]["items"][2]["settings"]["host"]["retry_interval"] = random.uniform(0.1, 0.2)  # noqa: S311
        path.write_text(json.dumps(document))
        self.runtime.post("/v1/reload")

    async def finish(self) -> Verdict:
        """Send what is left without faults, drain, and check every delivery."""
        await asyncio.sleep(0.1)
        self._begin()
        await asyncio.to_thread(self.runtime.start)
        try:
            for number in range(CONNECTIONS):
                left = self.per_connection - self.reached[number]
                self.reached[number] = await feed(
                    self.hospital.port, number, self.reached[number], left, WINDOW, self.acked
                )
            assert self.reached == [self.per_connection] * CONNECTIONS
            await eventually(self.runtime.drained, 120, "queues are not empty", every=0.1)
        finally:
            self.runtime.stop()
        return check(self.hospital.arrived(), self.acked)

    def _begin(self) -> None:
        if self.starts:
            for number, reached in enumerate(self.reached):
                self.sent_again.update(f"C{number}-{reached + ahead}" for ahead in range(WINDOW))
        self.starts.append({name: len(ids) for name, ids in self.hospital.arrived().items()})

    def doubled(self) -> dict[str, list[int]]:
        """Deliveries made again after each start, by target.

        Each lane is first in first out, so they come at the very beginning of what a start sends: one amid new messages
        would be one that was not in flight."""
        found: dict[str, list[int]] = {}
        for name, ids in self.hospital.arrived().items():
            seen: set[str] = set()
            found[name] = []
            ends = [*(start[name] for start in self.starts[1:]), len(ids)]
            for start, end in zip((start[name] for start in self.starts), ends, strict=True):
                part = [one for one in ids[start:end] if one not in self.sent_again]
                again = [one in seen for one in part]
                seen.update(part)
                assert again == sorted(again, reverse=True), f"{name}: sent again amid new messages"
                assert len(set(part)) == len(part), f"{name}: twice without a death between"
                found[name].append(sum(again))
        return found


async def soak(
    folder: Path, rounds: list[tuple[str, int]], per_connection: int, share: int, storage: str = ""
) -> str:
    run = Soak(folder, per_connection, storage)
    async with AsyncExitStack() as stack:
        for receiver in run.hospital.receivers.values():
            await stack.enter_async_context(receiver)
        for point, at in rounds:
            await run.round(point, at, share)
        verdict = await run.finish()
    kills = sum(run.deaths.values())
    assert (verdict.missing, verdict.wrong, verdict.disordered) == ([], [], [])
    doubled = run.doubled()
    assert all(max(counts) <= IN_FLIGHT[name] for name, counts in doubled.items()), doubled
    table = "\n".join(f"  {p:20} died {run.deaths[p]:3} survived {run.survived[p]:3}" for p in dict(rounds))
    table += "".join(
        f"\n  {name:20} {len(run.hospital.arrived()[name]):6} deliveries, {sum(counts):5} again, at most {max(counts):3} after one death"
        for name, counts in doubled.items()
    )
    return (
        f"{kills} deaths in {len(rounds)} rounds, {len(run.acked)} acknowledged, "
        f"{sum(map(len, run.hospital.arrived().values()))} deliveries: 0 missing, 0 at a wrong target, 0 out of order, "
        f"again only what was in flight\n{table}"
    )


def points(*, workers: bool = False) -> list[str]:
    """Those a load of small messages passes."""
    kept = [point for point in POINTS if not point.startswith(("spool-", "file-", "before-mark"))]
    return [point for point in kept if point.startswith("worker-") is workers]


@pytest.mark.timeout(170)
async def test_nothing_is_lost_by_a_death_at_any_point(tmp_path: Path) -> None:
    # recovery first: it dies before anything is sent
    rounds = [(point, 1 if point in SPECIAL or "checkpoint" in point else 3) for point in points()]
    text = await soak(tmp_path, rounds, per_connection=20 * len(rounds), share=30)
    print(text)
    unreached = [line for line in text.splitlines() if "died   0" in line]
    assert not unreached, unreached


@pytest.mark.slow
@pytest.mark.timeout(1500)
async def test_a_hundred_deaths_at_every_point_and_at_random(tmp_path: Path) -> None:
    rng = random.Random(7)
    rounds = [
        (p, at)
        for p in points()
        for at in ((1,) if p in SPECIAL or "checkpoint" in p else (1, 2, 3, 5, 9, 17))
    ]
    rounds += [(ANY_INSTANT, rng.randrange(0, 400)) for _ in range(30)]
    rounds += [(p, rng.randrange(1, 120)) for p in rng.choices([p for p in points() if p not in SPECIAL], k=140 - len(rounds))]  # fmt: skip
    rng.shuffle(rounds)
    print(await soak(tmp_path, rounds, per_connection=60 * len(rounds), share=90))


def behind_workers(folder: Path, target: int) -> tuple[RuntimeProcess, int]:
    """A runtime whose router does its transforms in a worker process, and the port of its service."""
    port = free_port()
    routing = {"host": {"business_rule_name": "Acute"}}
    items = [
        service("from.PAS", port, ["Router"]),
        {"name": "Router", "class_name": "hie.processes.hl7.RoutingEngine", "settings": routing},
        operation("out", target),
    ]
    send = {"action": "send", "targets": ["out"], "transforms": ["Same"]}
    workspace = write_workspace(folder, items, {"Acute": [{"when": [{"condition": "1", "actions": [send]}]}]})
    (workspace / "transforms").mkdir()
    (workspace / "transforms" / "Same.py").write_text(SCRIPT)
    return RuntimeProcess(workspace), port


def in_order(ids: list[str]) -> bool:
    """Whether the first deliveries of one connection came in the order they were sent."""
    sequence = [int(one.partition("-")[2]) for one in dict.fromkeys(ids)]
    return sequence == sorted(sequence)


@pytest.mark.parametrize("point", points(workers=True))
async def test_an_engine_that_dies_beside_its_workers_loses_nothing(tmp_path: Path, point: str) -> None:
    async with Receiver() as receiver:
        runtime, port = behind_workers(tmp_path, receiver.port)
        acked: set[str] = set()
        runtime.launch(f"{point}:3")
        with contextlib.suppress(AssertionError, OSError):
            await asyncio.to_thread(runtime.wait_ready)
        done = await feed(port, 0, 0, 300, 5, acked)
        await eventually(lambda: not runtime.running, 20, f"{point} was not reached")
        await asyncio.to_thread(runtime.start)
        try:
            assert await feed(port, 0, done, 300 - done, 5, acked) == 300
            await eventually(runtime.drained, 60, "queues are not empty", every=0.1)
        finally:
            runtime.stop()
        assert set(receiver.ids) >= acked
        assert in_order(receiver.ids)


async def kill_a_worker(runtime: RuntimeProcess) -> bool:
    """kill -9 of a worker process of the router; False when none works just now. One that only starts is let be: it is
    back-off that would be tried then, not the death of a worker that holds messages."""
    items = (await asyncio.to_thread(runtime.get, "/v1/counters"))["items"]
    pids = [one["pid"] for item in items for one in item["workers"] if one["state"] == "running"]
    if pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pids[0], signal.SIGKILL)
    return bool(pids)


async def lose_workers(folder: Path, deaths: int, seed: int) -> str:
    rng = random.Random(seed)
    async with Receiver() as receiver:
        runtime, port = behind_workers(folder, receiver.port)
        await asyncio.to_thread(runtime.start)
        acked: set[str] = set()
        try:
            killed = sent = 0

            def caught_up() -> bool:
                return len(receiver.received) > sent - BACKLOG

            async def load() -> None:
                nonlocal sent
                while killed < deaths:
                    sent = await feed(port, 0, sent, 400, 5, acked)
                    await eventually(caught_up, 60, "no worker works")

            loading = asyncio.create_task(load())
            while killed < deaths:
                await asyncio.sleep(rng.uniform(0.05, 0.4))
                killed += await kill_a_worker(runtime)
            await loading
            await eventually(runtime.drained, 120, "queues are not empty", every=0.1)
        finally:
            runtime.stop()
        assert len(acked) == sent
        # the engine lived on, so nothing is in doubt and nothing is sent twice
        assert sorted(receiver.ids) == sorted(acked)
        assert in_order(receiver.ids)
        return f"{killed} worker deaths, {len(acked)} acknowledged, each delivered once, in order"


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
async def test_a_worker_killed_at_any_instant_loses_and_doubles_nothing(tmp_path: Path) -> None:
    print(await lose_workers(tmp_path, 4, 1))


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
@pytest.mark.timeout(600)
async def test_thirty_deaths_of_workers(tmp_path: Path) -> None:
    print(await lose_workers(tmp_path, 30, 2))
