"""kill -9 while messages wait in a business process: each goes on, none is lost (docs/business-processes.md)."""

from __future__ import annotations

import asyncio
import json
import random
from pathlib import Path
from typing import Any

import pytest

from support import (
    Receiver,
    RuntimeProcess,
    Sender,
    ack,
    adt,
    control_id,
    eventually,
    free_port,
    operation,
    service,
    write_workspace,
)

COPY = {"assigns": [{"property": "callrequest", "value": "request"}]}


def workspace(folder: Path, port: int, steps: list[dict[str, Any]], operations: list[dict[str, Any]]) -> Path:
    item = {
        "name": "steps",
        "class_name": "hie.processes.BusinessProcessBPL",
        "settings": {"host": {"process": "P"}},
    }
    write_workspace(folder, [service("in", port, ["steps"]), item, *operations])
    (folder / "processes").mkdir()
    document = {"name": "P", "context": [{"name": "Code"}], "steps": steps}
    (folder / "processes" / "P.json").write_text(json.dumps(document))
    return folder


@pytest.mark.timeout(120)
async def test_a_delay_goes_on_after_kill_9_and_what_was_sent_before_it_is_not_sent_again(
    tmp_path: Path,
) -> None:
    port = free_port()
    async with Receiver() as first, Receiver() as second:
        steps = [
            {"step": "call", "target": "to.A", "request": COPY},
            {"step": "delay", "duration": '"PT4S"'},
            {"step": "call", "target": "to.B", "request": COPY},
        ]
        folder = workspace(
            tmp_path, port, steps, [operation("to.A", first.port), operation("to.B", second.port)]
        )
        runtime = RuntimeProcess(folder)

        async def outcomes_stored() -> bool:  # else to.A gets some again: sending is at least once
            rows = await asyncio.to_thread(runtime.get, "/v1/messages?item=to.A&limit=100")
            return [row["status"] for row in rows] == ["completed"] * 30

        await asyncio.to_thread(runtime.start)
        async with Sender(port) as sender:
            for number in range(30):
                await sender.send(adt(f"M{number}"))
        await eventually(outcomes_stored)
        runtime.kill()
        assert second.received == []
        await asyncio.to_thread(runtime.start)
        try:
            await eventually(runtime.drained, 30, "queues are not empty", every=0.1)
            assert sorted(second.ids) == sorted(f"M{n}" for n in range(30))
            assert len(first.received) == 30
        finally:
            assert runtime.stop() == 0


@pytest.mark.timeout(180)
async def test_a_call_that_waits_gets_its_answer_across_kills(tmp_path: Path) -> None:
    """Killed at random instants between asking, the answer and its use: each message arrives with its answer."""
    rng = random.Random(7)
    port = free_port()

    async def send(numbers: range) -> None:
        async with Sender(port) as sender:
            for number in numbers:
                await sender.send(adt(f"M{number}"))

    def answer(message: bytes, _number: int) -> bytes:
        return ack("AA", control_id(message)).rstrip(b"\r") + b"|" + control_id(message).encode() + b"\r"

    async with Receiver(answer) as asked, Receiver() as told:
        steps = [
            {"step": "call", "target": "to.Ask", "request": COPY,
             "response": {"assigns": [{"property": "context.Code", "value": "callresponse.{MSA:3}"}]}},
            {"step": "delay", "duration": '"PT0.3S"'},
            {"step": "call", "target": "to.Tell", "request": {"assigns": [
                {"property": "callrequest", "value": "request"},
                {"property": "callrequest.{PID:5}", "value": '"answer "_context.Code'}]}},
        ]  # fmt: skip
        folder = workspace(
            tmp_path, port, steps, [operation("to.Ask", asked.port), operation("to.Tell", told.port)]
        )
        runtime = RuntimeProcess(folder)
        for round_number in range(4):
            await asyncio.to_thread(runtime.start)
            await send(range(round_number * 40, round_number * 40 + 40))
            await asyncio.sleep(rng.uniform(0.0, 0.4))
            runtime.kill()
        await asyncio.to_thread(runtime.start)
        try:
            await eventually(runtime.drained, 60, "queues are not empty", every=0.1)
        finally:
            assert runtime.stop() == 0
    assert set(told.ids) == {f"M{n}" for n in range(160)}
    assert all(f"answer {control_id(message)}|".encode() in message for message in told.received)
    print(f"160 acknowledged, asked {len(asked.received)} times, told {len(told.received)} times, 0 missing")
