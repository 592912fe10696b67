"""A crash between any two stages: nothing acknowledged is missing, order holds, and only what was in flight comes twice."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import sys
from collections import Counter, defaultdict
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "end_to_end"))
from hospital_load import Hospital, Verdict, check, feed  # noqa: E402

from hie_runtime.faults import POINTS
from support import Receiver, RuntimeProcess, eventually, operation  # noqa: E402

CONNECTIONS = 6
# Deliveries to one target that a kill may repeat: a run not noted yet, and what one transaction holds of noted ones.
IN_FLIGHT = 300
# Points a load does not pass by itself.
SPECIAL = {"purge", "reload", "recovery"}
# A router whose transforms run in a worker process is behind these.
SCRIPT = "def transform(message, aux):\n    return message\n"


@dataclass
class Soak:
    """One production through many deaths."""

    folder: Path
    per_connection: int
    hospital: Hospital = field(init=False)
    runtime: RuntimeProcess = field(init=False)
    acked: set[str] = field(default_factory=set)
    reached: list[int] = field(default_factory=lambda: [0] * CONNECTIONS)
    deaths: Counter[str] = field(default_factory=Counter)
    survived: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.hospital = Hospital(self.folder)
        self.runtime = RuntimeProcess(self.hospital.write())

    async def round(self, point: str, at: int, share: int) -> None:
        """Start, send up to ``share`` messages a connection, die at the point's ``at``-th pass."""
        self.runtime.launch(f"{point}:{at}")
        with contextlib.suppress(AssertionError, OSError):
            await asyncio.to_thread(self.runtime.wait_ready)
        stop = [min(self.per_connection, reached + share) for reached in self.reached]
        feeds = [
            asyncio.create_task(feed(self.hospital.port, n, self.reached[n], stop[n] - self.reached[n], 10, self.acked))
            for n in range(CONNECTIONS)
        ]  # fmt: skip
        if point == "reload":
            with contextlib.suppress(OSError):
                await asyncio.to_thread(self._change)
        if point == "purge":
            with contextlib.suppress(OSError):
                await asyncio.to_thread(self.runtime.post, "/v1/purge", {"older_than_days": 0})
        self.reached = list(await asyncio.gather(*feeds))
        with contextlib.suppress(AssertionError):
            await eventually(lambda: not self.runtime.running, 5, every=0.02)
        (self.survived if self.runtime.running else self.deaths)[point] += 1
        if self.runtime.running:
            self.runtime.kill()

    def _change(self) -> None:
        path = self.folder / "production.json"
        document = json.loads(path.read_text())
        document["production"]["items"][2]["settings"]["host"]["retry_interval"] = random.uniform(0.1, 0.2)  # noqa: S311
        path.write_text(json.dumps(document))
        self.runtime.post("/v1/reload")

    async def finish(self) -> Verdict:
        """Send what is left without faults, drain, and check every delivery."""
        await asyncio.to_thread(self.runtime.start)
        try:
            for number in range(CONNECTIONS):
                left = self.per_connection - self.reached[number]
                self.reached[number] = await feed(
                    self.hospital.port, number, self.reached[number], left, 10, self.acked
                )
            assert self.reached == [self.per_connection] * CONNECTIONS
            await eventually(self.runtime.drained, 120, "queues are not empty", every=0.1)
        finally:
            self.runtime.stop()
        return check(self.hospital.arrived(), self.acked)

    def doubled(self) -> dict[str, int]:
        """Deliveries more than one, by target."""
        return {name: len(ids) - len(set(ids)) for name, ids in self.hospital.arrived().items()}


async def soak(folder: Path, rounds: list[tuple[str, int]], per_connection: int, share: int) -> str:
    run = Soak(folder, per_connection)
    async with AsyncExitStack() as stack:
        for receiver in run.hospital.receivers.values():
            await stack.enter_async_context(receiver)
        for point, at in rounds:
            await run.round(point, at, share)
        verdict = await run.finish()
    kills = sum(run.deaths.values())
    assert (verdict.missing, verdict.wrong, verdict.disordered) == ([], [], [])
    doubled = run.doubled()
    assert all(count <= (len(rounds) + 1) * IN_FLIGHT for count in doubled.values()), doubled
    table = "\n".join(f"  {p:20} died {run.deaths[p]:3} survived {run.survived[p]:3}" for p in dict(rounds))
    return (
        f"{kills} deaths in {len(rounds)} rounds, {len(run.acked)} acknowledged, "
        f"{sum(map(len, run.hospital.arrived().values()))} deliveries: 0 missing, 0 at a wrong target, 0 out of order, "
        f"delivered again {doubled}\n{table}"
    )


def points(*, workers: bool = False) -> list[str]:
    return [point for point in POINTS if point.startswith("worker-") is workers]


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
        for at in ((1,) if p in SPECIAL or "checkpoint" in p else (1, 2, 5, 9, 17, 40))
    ]
    rounds += [(p, rng.randrange(1, 120)) for p in rng.choices([p for p in points() if p not in SPECIAL], k=110 - len(rounds))]  # fmt: skip
    rng.shuffle(rounds)
    print(await soak(tmp_path, rounds, per_connection=60 * len(rounds), share=90))


@pytest.mark.parametrize("point", points(workers=True))
async def test_an_engine_that_dies_beside_its_workers_loses_nothing(tmp_path: Path, point: str) -> None:
    async with Receiver() as receiver:
        hospital = Hospital(tmp_path)
        workspace = hospital.write()
        document = json.loads((workspace / "production.json").read_text())
        document["production"]["items"] = [
            document["production"]["items"][0],
            {"name": "Router", "class_name": "hie.processes.hl7.RoutingEngine", "settings": {"host": {"business_rule_name": "Acute"}}},
            operation("out", receiver.port),
        ]  # fmt: skip
        (workspace / "production.json").write_text(json.dumps(document))
        (workspace / "transforms").mkdir()
        (workspace / "transforms" / "Same.py").write_text(SCRIPT)
        send = {"action": "send", "targets": ["out"], "transforms": ["Same"]}
        rules = [{"when": [{"condition": "1", "actions": [send]}]}]
        (workspace / "rules" / "Acute.json").write_text(
            json.dumps({"name": "Acute", "rule_sets": [{"rules": rules}]})
        )
        runtime = RuntimeProcess(workspace)
        acked: set[str] = set()
        runtime.launch(f"{point}:3")
        with contextlib.suppress(AssertionError, OSError):
            await asyncio.to_thread(runtime.wait_ready)
        done = await feed(hospital.port, 0, 0, 300, 5, acked)
        await eventually(lambda: not runtime.running, 20, f"{point} was not reached")
        await asyncio.to_thread(runtime.start)
        try:
            assert await feed(hospital.port, 0, done, 300 - done, 5, acked) == 300
            await eventually(runtime.drained, 60, "queues are not empty", every=0.1)
        finally:
            runtime.stop()
        first: dict[str, list[int]] = defaultdict(list)
        for one in dict.fromkeys(receiver.ids):
            connection, _, sequence = one.partition("-")
            first[connection].append(int(sequence))
        assert set(receiver.ids) >= acked
        assert all(sequence == sorted(sequence) for sequence in first.values())
