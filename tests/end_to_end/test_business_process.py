"""Business processes over real MLLP sockets (iris-semantics section 10, docs/business-processes.md)."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from hie_runtime.control.client import MessageQuery
from hie_runtime.control.embedded import EmbeddedRuntime
from hie_runtime.hosts.waiting_room import WaitingRoom
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
    router,
    send_rule,
    service,
    write_workspace,
)

COPY = {"assigns": [{"property": "callrequest", "value": "request"}]}


def process(name: str = "P", **host: Any) -> dict[str, Any]:
    return {
        "name": "steps",
        "class_name": "hie.processes.BusinessProcessBPL",
        "settings": {"host": {"process": name, **host}},
    }


def call(target: str, **more: Any) -> dict[str, Any]:
    return {"step": "call", "target": target, "request": COPY, **more}


def write_process(
    folder: Path, steps: list[dict[str, Any]], context: list[dict[str, Any]] | None = None
) -> None:
    (folder / "processes").mkdir(exist_ok=True)
    document = {"name": "P", "context": context or [], "steps": steps}
    (folder / "processes" / "P.json").write_text(json.dumps(document))


ASK = [
    call("to.Ask", response={"assigns": [{"property": "context.Code", "value": "callresponse.{MSA:1}"},
                                         {"property": "context.Text", "value": "callresponse.{MSA:3}"}]}),
    {"step": "call", "target": "to.Tell", "request": {"assigns": [
        {"property": "callrequest", "value": "request"},
        {"property": "callrequest.{PID:5}", "value": 'context.Code_"/"_context.Text'},
    ]}},
]  # fmt: skip
CODES = [{"name": "Code"}, {"name": "Text"}]


def knowing(message: bytes, _number: int) -> bytes:
    return ack("AA", control_id(message)).rstrip(b"\r") + b"|bed 7\r"


@asynccontextmanager
async def running(folder: Path) -> AsyncIterator[EmbeddedRuntime]:
    runtime = EmbeddedRuntime(folder / "data")
    await runtime.start(folder)
    try:
        yield runtime
    finally:
        await runtime.stop()


async def test_a_process_decides_changes_and_calls_in_the_order_of_the_messages(tmp_path: Path) -> None:
    steps = [
        {"step": "if", "condition": 'request.{PV1:2}="E"',
         "then": [call("to.ED")],
         "otherwise": [{"step": "call", "target": "to.Ward", "request": {"assigns": [
             {"property": "callrequest", "value": "request"},
             {"property": "callrequest.{PV1:3.1}", "value": '"X"_request.{PV1:3.1}'}]}}]},
    ]  # fmt: skip
    port = free_port()
    async with Receiver() as ed, Receiver() as ward:
        items = [
            service("in", port, ["steps"]),
            process(),
            operation("to.ED", ed.port),
            operation("to.Ward", ward.port),
        ]
        write_process(write_workspace(tmp_path, items), steps)
        async with running(tmp_path), Sender(port) as sender:
            for number in range(20):
                await sender.send(adt(f"M{number}", patient_class="E" if number % 2 else "I"))
            await eventually(lambda: len(ed.received) + len(ward.received) == 20)
    assert ed.ids == [f"M{n}" for n in range(1, 20, 2)]
    assert ward.ids == [f"M{n}" for n in range(0, 20, 2)]
    assert all(b"|XW12^1^2" in message for message in ward.received)
    assert all(b"|W12^1^2" in message for message in ed.received)


async def test_a_call_waits_for_the_reply_and_uses_it_while_others_go_on(tmp_path: Path) -> None:

    port = free_port()
    async with Receiver(knowing) as asked, Receiver() as told:
        items = [
            service("in", port, ["steps"]),
            process(),
            operation("to.Ask", asked.port),
            operation("to.Tell", told.port),
        ]
        write_process(write_workspace(tmp_path, items), ASK, CODES)
        async with running(tmp_path) as runtime, Sender(port) as sender:
            for number in range(10):
                await sender.send(adt(f"M{number}"))
            await eventually(lambda: len(told.received) == 10)
            counters = {item.name: item for item in (await runtime.counters()).items}
            assert counters["steps"].failed == 0
    assert asked.ids == told.ids == [f"M{n}" for n in range(10)]
    assert all(b"AA/bed 7" in message for message in told.received)


async def test_asynchronous_calls_are_gathered_by_a_sync_and_one_that_is_late_is_said(tmp_path: Path) -> None:
    def silent(_message: bytes, _number: int) -> None:
        return None

    steps = [
        call("to.Quick", name="quick", asynchronous=True,
             response={"assigns": [{"property": "context.Code", "value": "callresponse.{MSA:1}"}]}),
        call("to.Never", name="never", asynchronous=True, response={"assigns": []}),
        {"step": "sync", "calls": ["quick", "never"], "timeout": "1"},
        {"step": "call", "target": "to.Tell", "request": {"assigns": [
            {"property": "callrequest", "value": "request"},
            {"property": "callrequest.{PID:5}", "value": 'context.Code_"/"_synctimedout'}]}},
    ]  # fmt: skip
    port = free_port()
    async with Receiver() as quick, Receiver(silent) as never, Receiver() as told:
        items = [service("in", port, ["steps"]), process(), operation("to.Quick", quick.port),
                 operation("to.Never", never.port, {"response_timeout": 30}), operation("to.Tell", told.port)]  # fmt: skip
        write_process(write_workspace(tmp_path, items), steps, CODES)
        async with running(tmp_path), Sender(port) as sender:
            started = time.monotonic()
            await sender.send(adt("M1"))
            await eventually(lambda: len(told.received) == 1)
            took = time.monotonic() - started
    assert b"AA/1" in told.received[0]  # 1: some calls, not all, were late
    assert 0.9 <= took < 6


async def test_a_router_answers_a_call_and_a_refusal_ends_the_process_or_its_scope(tmp_path: Path) -> None:
    def refusing(message: bytes, _number: int) -> bytes:
        return ack("AE" if b"M1" in message else "AA", control_id(message))

    steps = [
        call("route", response={"assigns": []}),
        {"step": "scope", "steps": [call("to.Ask", response={"assigns": []})],
         "catches": [{"steps": [call("to.Tell")]}]},
        call("to.Ask", response={"assigns": []}),
        call("to.Other"),
    ]  # fmt: skip
    port = free_port()
    async with Receiver(refusing) as asked, Receiver() as told, Receiver() as other:
        items = [service("in", port, ["steps"]), process(), router("route", "R"),
                 operation("to.Ask", asked.port, reply_code_actions=":?A=C,:?E=F,:I?=W"),
                 operation("to.Tell", told.port), operation("to.Other", other.port)]  # fmt: skip
        folder = write_workspace(tmp_path, items, {"R": [send_rule("1", "to.Other")]})
        write_process(folder, steps)
        async with running(folder) as runtime, Sender(port) as sender:
            await sender.send(adt("M1"))
            await sender.send(adt("M2"))
            await eventually(lambda: len(other.received) == 3 and len(told.received) == 1)

            async def failed() -> bool:
                return {item.name: item.failed for item in (await runtime.counters()).items}["steps"] == 1

            await eventually(failed)
    assert told.ids == ["M1"]  # the scope caught the first refusal of M1
    assert sorted(other.ids) == ["M1", "M2", "M2"]  # the second one ended M1


async def test_a_delay_holds_a_message_and_not_those_after_it(tmp_path: Path) -> None:
    steps = [
        {"step": "if", "condition": 'request.{PV1:2}="E"', "then": [{"step": "delay", "duration": '"PT1S"'}]},
        call("to.A"),
    ]
    port = free_port()
    async with Receiver() as receiver:
        items = [service("in", port, ["steps"]), process(), operation("to.A", receiver.port)]
        write_process(write_workspace(tmp_path, items), steps)
        async with running(tmp_path), Sender(port) as sender:
            started = time.monotonic()
            await sender.send(adt("slow", patient_class="E"))
            await sender.send(adt("quick"))
            await eventually(lambda: len(receiver.received) == 2)
            assert time.monotonic() - started >= 0.95
    assert receiver.ids == ["quick", "slow"]


async def test_with_one_place_to_wait_the_order_is_kept(tmp_path: Path) -> None:
    steps = [
        {
            "step": "if",
            "condition": 'request.{PV1:2}="E"',
            "then": [{"step": "delay", "duration": '"PT0.5S"'}],
        },
        call("to.A"),
    ]
    port = free_port()
    async with Receiver() as receiver:
        items = [service("in", port, ["steps"]), process(most_waiting=1), operation("to.A", receiver.port)]
        write_process(write_workspace(tmp_path, items), steps)
        async with running(tmp_path), Sender(port) as sender:
            for number in range(6):
                await sender.send(adt(f"M{number}", patient_class="I" if number % 3 else "E"))
            await eventually(lambda: len(receiver.received) == 6)
    assert receiver.ids == [f"M{n}" for n in range(6)]


async def test_what_cannot_be_evaluated_is_an_error_and_never_true(tmp_path: Path) -> None:
    steps = [
        {"step": "if", "condition": "##class(My.Own).Decide(request)=1", "then": [call("to.A")]},
        call("to.A"),
    ]
    port = free_port()
    async with Receiver() as receiver:
        items = [service("in", port, ["steps"]), process(), operation("to.A", receiver.port)]
        write_process(write_workspace(tmp_path, items), steps)
        async with running(tmp_path) as runtime, Sender(port) as sender:
            await sender.send(adt("M1"))

            async def failed() -> bool:
                return {item.name: item.failed for item in (await runtime.counters()).items}["steps"] == 1

            await eventually(failed)
    assert receiver.received == []


async def test_a_suspended_call_is_answered_when_a_person_resends_or_gives_it_up(tmp_path: Path) -> None:
    refused = {"M1": 1, "M2": 1}

    def answer(message: bytes, _number: int) -> bytes:
        name = control_id(message)
        refused[name] = refused.get(name, 0) - 1
        return ack("AE" if refused[name] >= 0 else "AA", name)

    steps = [
        {"step": "scope", "steps": [call("to.Ask", response={"assigns": []}), call("to.Tell")],
         "catches": [{"steps": [call("to.Other")]}]},
    ]  # fmt: skip
    port = free_port()
    async with Receiver(answer) as asked, Receiver() as told, Receiver() as other:
        items = [service("in", port, ["steps"]), process(), operation("to.Tell", told.port),
                 operation("to.Ask", asked.port, reply_code_actions=":?A=C,:?E=S"), operation("to.Other", other.port)]  # fmt: skip
        write_process(write_workspace(tmp_path, items), steps)
        async with running(tmp_path) as runtime, Sender(port) as sender:
            await sender.send(adt("M1"))
            await sender.send(adt("M2"))

            async def suspended() -> bool:
                return {item.name: item.suspended for item in (await runtime.counters()).items}["to.Ask"] == 2

            await eventually(suspended)
            await runtime.restart_item("steps")  # what waits goes on waiting
            found = {
                row.control_id: row.id for row in await runtime.messages(MessageQuery(status="suspended"))
            }
            await runtime.resend([found["M1"]], item="to.Ask")
            await runtime.discard([found["M2"]])
            await eventually(lambda: told.ids == ["M1"] and other.ids == ["M2"])
            await eventually(lambda: drained(runtime))


async def test_the_caller_and_a_process_above_get_the_response_of_the_process(tmp_path: Path) -> None:
    """A service in ack mode App waits; the upper process calls the lower one, which asks an operation."""
    reply = {"assigns": [{"property": "response", "value": "callresponse"}]}
    upper, lower = [call("lower", response=reply)], [call("to.Ask", response=reply)]
    port = free_port()
    async with Receiver(knowing) as asked:
        second = {**process("Q"), "name": "lower"}
        items = [
            service("in", port, ["steps"], ack_mode="App"),
            process(),
            second,
            operation("to.Ask", asked.port),
        ]
        write_process(write_workspace(tmp_path, items), upper)
        (tmp_path / "processes" / "Q.json").write_text(json.dumps({"name": "Q", "steps": lower}))
        async with running(tmp_path), Sender(port) as sender:
            answers = [await sender.send(adt(f"M{number}")) for number in range(3)]
    assert [answer.split(b"\r")[1] for answer in answers] == [f"MSA|AA|M{n}|bed 7".encode() for n in range(3)]


async def drained(runtime: EmbeddedRuntime) -> bool:
    return all(item.queue_depth == 0 for item in (await runtime.counters()).items)


@pytest.mark.timeout(120)
@pytest.mark.parametrize("storage", [""])
async def test_a_process_that_waits_goes_on_after_a_change_of_the_production(
    tmp_path: Path, storage: str
) -> None:
    """A reload in the middle of a delay: the message goes on in the form of the process it began in."""
    before = [call("to.Begun"), {"step": "delay", "duration": '"PT2S"'}, call("to.A")]
    after = [call("to.B")]
    port = free_port()
    async with Receiver() as begun, Receiver() as first, Receiver() as second:
        items = [
            service("in", port, ["steps"]),
            process(),
            operation("to.Begun", begun.port),
            operation("to.A", first.port),
            operation("to.B", second.port),
        ]
        write_process(write_workspace(tmp_path, items), before)
        runtime = RuntimeProcess(tmp_path, storage=storage)
        await asyncio.to_thread(runtime.start)
        try:
            async with Sender(port) as sender:
                await sender.send(adt("old"))
                await eventually(lambda: begun.ids == ["old"])
                write_process(tmp_path, after)
                reloaded = await asyncio.to_thread(runtime.post, "/v1/reload", {"path": str(tmp_path)})
                assert "steps" in reloaded["restarted"], reloaded
                await sender.send(adt("new"))
                await eventually(lambda: second.ids == ["new"] and first.ids == ["old"])
        finally:
            assert runtime.stop() == 0


async def test_one_answer_of_two_and_a_call_that_is_late_do_not_keep_the_engine_busy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sync of three calls: one is answered, one has timed out, one stays open."""
    looks = []
    look = WaitingRoom.ready
    monkeypatch.setattr(
        WaitingRoom, "ready", lambda room, now: (found := look(room, now), looks.append(found))[0]
    )

    def silent(_message: bytes, _number: int) -> None:
        return None

    steps = [
        call("to.Quick", name="quick", asynchronous=True, response={"assigns": []}),
        call("to.Slow", name="late", asynchronous=True, timeout="0.2", response={"assigns": []}),
        call("to.Slow", name="open", asynchronous=True, response={"assigns": []}),
        {"step": "sync", "calls": ["quick", "late", "open"]},
    ]
    port = free_port()
    async with Receiver() as quick, Receiver(silent) as slow:
        items = [
            service("in", port, ["steps"]),
            process(),
            operation("to.Quick", quick.port),
            operation("to.Slow", slow.port, {"response_timeout": 60}),
        ]
        write_process(write_workspace(tmp_path, items), steps)
        async with running(tmp_path), Sender(port) as sender:
            for number in range(3):
                await sender.send(adt(f"M{number}"))
            await eventually(lambda: len(quick.received) == 3 and slow.received != [])
            await eventually(lambda: any(ready for ready, _ in looks))

            async def quiet() -> bool:
                looks.clear()
                await asyncio.sleep(0.3)
                return len(looks) <= 3

            await eventually(quiet)  # as soon as the late ones have been looked at
