"""Items that run by a schedule, through the days the clocks change; the time is the test's."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hie_runtime.control.embedded import EmbeddedRuntime
from hie_runtime.engine import scheduler
from support import Receiver, Sender, adt, eventually, free_port, operation, service, write_workspace

IRIS = "TZ=Europe/London START:*-*-*T01:30:00,STOP:*-*-*T05:00:00"
CRON = "TZ=Europe/London START:CRON 30 1 * * *,STOP:CRON 0 5 * * *"
OUTSIDE = ("paused", "outside its schedule")


class Clock:
    """The time the scheduler sees; it looks as often as a test needs."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, utc: str) -> None:
        self.set(utc)
        monkeypatch.setattr(scheduler, "local_now", lambda: self._now)
        monkeypatch.setattr(scheduler, "LOOK_SECONDS", 0.01)

    def set(self, utc: str) -> None:
        self._now = datetime.fromisoformat(utc).replace(tzinfo=UTC)


async def state(runtime: EmbeddedRuntime, item: str) -> tuple[str, str]:
    return next((one.state, one.state_text) for one in (await runtime.counters()).items if one.name == item)


async def reaches(runtime: EmbeddedRuntime, item: str, wanted: tuple[str, str]) -> None:
    async def reached() -> bool:
        return await state(runtime, item) == wanted

    await eventually(reached, why=f"{item} is {wanted}")


@pytest.mark.parametrize("schedule", [IRIS, CRON], ids=["iris", "cron"])
@pytest.mark.parametrize(
    ("before", "inside", "still", "behind", "next_day"),
    [
        # 29 March 2026: London's wall goes from 01:00 to 02:00; what begins at 01:30 begins at the change, 01:00 UTC
        pytest.param(
            "2026-03-29T00:59:59", "2026-03-29T01:00:00", "2026-03-29T03:59:59", "2026-03-29T04:00:00", "2026-03-30T00:30:00",
            id="forward",
        ),
        # 25 October 2026: 01:00 to 02:00 comes twice; 01:30 counts the first time, 00:30 UTC
        pytest.param(
            "2026-10-25T00:29:59", "2026-10-25T00:30:00", "2026-10-25T01:30:00", "2026-10-25T05:00:00", "2026-10-26T01:30:00",
            id="back",
        ),
    ],
)  # fmt: skip
async def test_a_service_listens_only_in_its_schedule_on_the_days_the_clocks_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, schedule: str, before: str, inside: str, still: str, behind: str, next_day: str
) -> None:  # fmt: skip
    clock, port = Clock(monkeypatch, before), free_port()
    runtime = EmbeddedRuntime(tmp_path / "data")
    await runtime.start(write_workspace(tmp_path, [{**service("in", port, []), "schedule": schedule}]))
    try:
        for number, (wrong, right) in enumerate([(before, inside), (behind, next_day)]):
            clock.set(wrong)
            await reaches(runtime, "in", OUTSIDE)
            with pytest.raises(OSError, match="refused|Connect call failed"):
                await asyncio.open_connection("127.0.0.1", port)
            clock.set(right)
            await reaches(runtime, "in", ("running", ""))
            async with Sender(port) as sender:
                assert b"MSA|CA" in await sender.send(adt(f"first-{number}"))
                if right == inside:
                    clock.set(still)
                    assert b"MSA|CA" in await sender.send(adt("second"))
                    assert await state(runtime, "in") == ("running", "")
    finally:
        await runtime.stop()


async def test_an_operation_sends_nothing_outside_its_schedule_and_all_of_it_inside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, port = Clock(monkeypatch, "2026-07-10T12:00:00"), free_port()
    async with Receiver() as ward:
        items = [service("in", port, ["to"]), {**operation("to", ward.port), "schedule": IRIS}]
        workspace, runtime = write_workspace(tmp_path, items), EmbeddedRuntime(tmp_path / "data")
        await runtime.start(workspace)
        async with Sender(port) as sender:
            for number in range(3):
                await sender.send(adt(str(number)))
        await runtime.stop()
        await runtime.start(workspace)  # started outside its schedule with a queue: not even one is sent
        try:
            assert await state(runtime, "to") == OUTSIDE
            clock.set("2026-07-11T00:29:59")
            assert ward.received == []
            clock.set("2026-07-11T00:30:00")
            await eventually(lambda: ward.ids == ["0", "1", "2"])
            clock.set("2026-07-11T04:00:00")
            await reaches(runtime, "to", OUTSIDE)
        finally:
            await runtime.stop()


async def test_an_item_stopped_by_a_person_is_not_started_by_its_schedule(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, port, other = Clock(monkeypatch, "2026-07-10T12:00:00"), free_port(), free_port()
    items = [{**service(name, at, []), "schedule": IRIS} for name, at in (("in", port), ("other", other))]
    runtime = EmbeddedRuntime(tmp_path / "data")
    await runtime.start(write_workspace(tmp_path, items))
    try:
        await runtime.start_item("in")  # a person cannot start what the schedule holds
        assert await state(runtime, "in") == OUTSIDE
        await runtime.stop_item("in")
        clock.set("2026-07-11T00:30:00")
        await reaches(runtime, "other", ("running", ""))
        assert await state(runtime, "in") == ("stopped", "")
        await runtime.start_item("in")
        assert await state(runtime, "in") == ("running", "")
    finally:
        await runtime.stop()
