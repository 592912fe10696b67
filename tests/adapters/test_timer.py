"""The timer service: times that come, that were missed, and deaths in between."""

from __future__ import annotations

import asyncio
import itertools
import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from net_peers import final, running
from pydantic import ValidationError

from hie_runtime.protocols.base import AdapterContext
from hie_runtime.protocols.timer import inbound
from hie_runtime.protocols.timer.inbound import TimerAdapter
from hie_runtime.protocols.timer.settings import TimerSettings
from support import Receiver, RuntimeProcess, eventually, operation, write_workspace


def timer(targets: str, **adapter: Any) -> dict[str, Any]:
    return {"name": "clock", "class_name": "hie.services.timer.TimerService",
            "settings": {"adapter": adapter, "host": {"target_config_names": targets}}}  # fmt: skip


def files(folder: Path) -> dict[str, Any]:
    settings = {"adapter": {"file_path": str(folder)}, "host": {"filename": "%f_%Q%!+(_a)"}}
    return {"name": "out", "class_name": "hie.operations.file.PassthroughOperation", "settings": settings}


async def test_messages_come_at_their_interval_also_over_a_restart(tmp_path: Path) -> None:
    item = timer("out", call_interval=0.5)
    sources: set[str] = set()
    for _ in range(2):
        async with running(tmp_path, item, files(tmp_path / "out")) as runtime:
            before = len(list((tmp_path / "out").glob("[!.]*")))
            await eventually(lambda: len(list((tmp_path / "out").glob("[!.]*"))) >= before + 3, 20)  # noqa: B023
            sources |= {row.source for row in await final(runtime, item="clock")}
    due = sorted(datetime.fromisoformat(source.removeprefix("due ")) for source in sources)
    assert len(due) >= 6
    gaps = [(after - first).total_seconds() for first, after in itertools.pairwise(due)]
    assert all(gap >= 0.499 for gap in gaps), gaps
    body = json.loads(next((tmp_path / "out").glob("[!.]*")).read_text())
    assert datetime.fromisoformat(body["due"]).tzinfo is not None


async def test_a_message_of_hl7_goes_to_hl7_targets(tmp_path: Path) -> None:
    body = "MSH|^~\\&|HIE|H|PAS|H|{due:hl7}||QRY^A19|{id}|P|2.4\nQRD|{due:hl7}|R|I|{id}\n"
    async with (
        Receiver() as peer,
        running(tmp_path, timer("to", call_interval=0.2, body=body), operation("to", peer.port)),
    ):
        await eventually(lambda: len(peer.received) >= 2)
    ids = peer.ids
    assert len(set(ids)) == len(ids)
    assert peer.received[0].count(b"\r") == 2


class Clock:
    """Time as the test wants it."""

    def __init__(self, at: str) -> None:
        self.now = datetime.fromisoformat(at).timestamp()

    def time(self) -> float:
        return self.now


async def dues(tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch, to: str, step: float, **settings: Any) -> list[str]:  # fmt: skip
    """When it fires until a moment, looked at every ``step`` seconds."""
    monkeypatch.setattr(inbound.time, "time", clock.time)
    adapter = TimerAdapter(TimerSettings.model_validate(settings), AdapterContext("t", tmp_path, tmp_path))
    if not adapter._path.exists():
        adapter._note(clock.now)
    adapter._last = float(adapter._path.read_text())
    found = []
    end = datetime.fromisoformat(to).timestamp()
    while clock.now < end:
        clock.now += step
        if got := await adapter.look():
            found.append(got[0].source.removeprefix("due "))
            await adapter.mark(got)
    return found


async def test_a_day_on_which_clocks_change_has_each_time_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    # 29 March 2026, London: 01:00 becomes 02:00; 25 October: 02:00 becomes 01:00
    spring = await dues(tmp_path / "a", Clock("2026-03-28T23:00+00:00"), monkeypatch, "2026-03-29T12:00+00:00", 60, times="TZ=Europe/London 30 1 * * *")  # fmt: skip
    autumn = await dues(tmp_path / "b", Clock("2026-10-24T23:00+00:00"), monkeypatch, "2026-10-25T12:00+00:00", 60, times="TZ=Europe/London 30 1 * * *")  # fmt: skip
    assert len(spring) == 1
    assert len(autumn) == 1
    assert spring[0] in (
        "2026-03-29T02:00:00+01:00",
        "2026-03-29T02:30:00+01:00",
        "2026-03-29T01:30:00+00:00",
    )
    assert autumn == ["2026-10-25T01:30:00+01:00"]


async def test_missed_times_are_one_message_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for missed, expected in (("once", ["2026-03-02T09:00:00+00:00", "2026-03-02T10:00:00+00:00"]), ("skip", ["2026-03-02T10:00:00+00:00"])):  # fmt: skip
        folder = tmp_path / missed
        first = await dues(folder, Clock("2026-03-01T07:30+00:00"), monkeypatch, "2026-03-01T08:30+00:00", 1, times="TZ=UTC 0 * * * *", missed=missed)  # fmt: skip
        assert first == ["2026-03-01T08:00:00+00:00"]
        # a day later
        later = await dues(folder, Clock("2026-03-02T09:59:00+00:00"), monkeypatch, "2026-03-02T10:10+00:00", 1, times="TZ=UTC 0 * * * *", missed=missed)  # fmt: skip
        assert later == expected


@pytest.mark.parametrize(
    ("times", "text"),
    [("61 * * * *", "minute hour day month weekday are expected"), ("TZ=Nowhere/X 0 7 * * *", "TZ=Nowhere/X: no such time zone"), ("0 7 31 2 *", "'0 7 31 2 *': ")],
)  # fmt: skip
def test_times_that_cannot_be_are_refused(times: str, text: str) -> None:
    with pytest.raises(ValidationError) as caught:
        TimerSettings.model_validate({"times": times})
    assert text in caught.value.errors()[0]["msg"]


@pytest.mark.parametrize("fault", ["frames-received:3", "after-commit:3", "before-mark:3"])
async def test_a_death_repeats_at_most_the_one_that_was_not_noted(tmp_path: Path, fault: str) -> None:
    runtime = RuntimeProcess(write_workspace(tmp_path / "w", [timer("out", call_interval=0.3), files(tmp_path / "out")]))  # fmt: skip
    try:
        runtime.launch(fault)
        await eventually(lambda: not runtime.running, 30, "it dies")
        await asyncio.to_thread(runtime.start)

        async def more() -> bool:
            return len(runtime.get("/v1/messages?item=clock&limit=1000")) >= 5

        await eventually(more, 20)
        sources = [row["source"] for row in runtime.get("/v1/messages?item=clock&limit=1000")]
    finally:
        await asyncio.to_thread(runtime.stop)
    assert len(sources) - len(set(sources)) <= 1


async def test_the_sample_asks_every_so_often(tmp_path: Path) -> None:
    folder = Path(__file__).parents[2] / "samples" / "timer-query"
    text = (folder / "production.yaml").read_text()
    copy = tmp_path / "sample"
    copy.mkdir()
    async with Receiver() as pas:
        assert "25550" in text
        (copy / "production.yaml").write_text(text.replace("25550", str(pas.port)).replace("call_interval: 60", "call_interval: 0.3"))  # fmt: skip
        from hie_runtime.control.embedded import EmbeddedRuntime

        runtime = EmbeddedRuntime(tmp_path / "data")
        await runtime.start(copy)
        try:
            await eventually(lambda: len(pas.received) >= 2)
            assert (await final(runtime, item="Every.Minute"))[0].type_name == "QRY_A19"
        finally:
            await runtime.stop()
