"""Accept and application acknowledgements as MSH-15 and MSH-16 ask for them (HL7 v2.5 2.9.2, ack mode Msh), and what
rules hand to transforms as ``aux``: over real sockets."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from hie_runtime.control.embedded import EmbeddedRuntime
from support import (
    END,
    START,
    Answer,
    Receiver,
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


def asking(number: str, accept: str, application: str) -> bytes:
    """A message whose MSH-15 and MSH-16 ask so."""
    return adt(number).replace(b"|P|2.4\r", f"|P|2.4|||{accept}|{application}\r".encode(), 1)


class Listener:
    """One connection that sends and keeps every acknowledgement that comes back."""

    def __init__(self, port: int) -> None:
        self._port = port
        self.acks: list[str] = []

    async def __aenter__(self) -> Listener:
        self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port)
        self._task = asyncio.create_task(self._listen())
        return self

    async def __aexit__(self, *_: object) -> None:
        self._writer.close()
        self._task.cancel()
        await asyncio.wait([self._task])

    def send(self, message: bytes) -> None:
        self._writer.write(START + message + END)

    async def _listen(self) -> None:
        while frame := await self._reader.readuntil(END):
            msa = next(line for line in frame.decode().split("\r") if line.startswith("MSA"))
            self.acks.append("|".join(msa.split("|")[1:3]))


@asynccontextmanager
async def hospital(folder: Path, answer: Answer | None = None, *, routed: bool = False):
    """A service in ack mode Msh in front of a receiver, directly or through a router that does not pass replies on."""
    port = free_port()
    async with Receiver(answer) as receiver:
        items = [
            service("in", port, ["router" if routed else "out"], ack_mode="Msh"),
            operation("out", receiver.port, reply_code_actions=":?E=F,:?R=F,:?A=C"),
        ]
        rules = {"R": [send_rule("1", "out")]} if routed else {}
        if routed:
            items.append(router("router", "R"))
        runtime = EmbeddedRuntime(folder / "data")
        await runtime.start(write_workspace(folder, items, rules))
        try:
            async with Listener(port) as listener:
                yield listener, receiver
        finally:
            await runtime.stop()


def accepts(message: bytes, _number: int) -> bytes:
    return ack("AA", control_id(message))


def refuses(message: bytes, _number: int) -> bytes:
    return ack("AE", control_id(message))


def commits(message: bytes, _number: int) -> bytes:
    return ack("CA", control_id(message))


@pytest.mark.parametrize(
    ("accept", "application", "answer", "expected"),
    [
        ("AL", "AL", accepts, ["CA|M1", "AA|M1"]),
        ("AL", "AL", refuses, ["CA|M1", "AE|M1"]),
        (
            "AL",
            "AL",
            commits,
            ["CA|M1", "AA|M1"],
        ),  # the target only accepted: the application's answer is ours
        ("SU", "ER", refuses, ["CA|M1", "AE|M1"]),
        ("AL", "ER", accepts, ["CA|M1"]),
        ("AL", "NE", refuses, ["CA|M1"]),
        ("NE", "AL", refuses, ["AE|M1"]),
        ("ER", "SU", accepts, ["AA|M1"]),
        ("NE", "NE", accepts, []),
        ("", "", refuses, ["AE|M1"]),
    ],
)
async def test_a_sender_gets_the_acknowledgements_it_asks_for_accept_first(
    tmp_path: Path, accept: str, application: str, answer: Answer, expected: list[str]
) -> None:
    async with hospital(tmp_path, answer) as (listener, receiver):
        listener.send(asking("M1", accept, application))
        await eventually(lambda: receiver.ids == ["M1"])
        listener.send(asking("M2", "AL", "NE"))  # its one answer shows that nothing more comes for the first
        await eventually(lambda: "CA|M2" in listener.acks)
        await eventually(lambda: len(listener.acks) == len(expected) + 1)
        assert [one for one in listener.acks if one.endswith("M1")] == expected


async def test_the_accept_comes_while_the_application_still_works_on_it(tmp_path: Path) -> None:
    async with hospital(tmp_path, lambda _message, _number: None) as (listener, receiver):
        listener.send(asking("M1", "AL", "AL"))
        await eventually(lambda: receiver.ids == ["M1"])
        assert listener.acks == ["CA|M1"]


async def test_behind_a_router_the_accept_still_comes_first(tmp_path: Path) -> None:
    async with hospital(tmp_path, routed=True) as (listener, _receiver):
        for number in range(20):
            listener.send(asking(f"M{number}", "AL", "AL"))
        await eventually(lambda: len(listener.acks) == 40)
        for number in range(20):
            mine = [one for one in listener.acks if one.endswith(f"|M{number}")]
            assert mine == [f"CA|M{number}", f"AA|M{number}"]


async def test_what_is_no_hl7_is_answered_once_and_by_no_target(tmp_path: Path) -> None:
    async with hospital(tmp_path) as (listener, receiver):
        listener.send(b"PID|1||12345")
        await eventually(lambda: len(listener.acks) == 1)
        assert listener.acks[0].startswith("AE|")
        assert receiver.received == []


async def test_transforms_see_what_the_rules_assigned(tmp_path: Path) -> None:
    port = free_port()
    actions = [
        {"action": "assign", "property": "RuleUserData", "value": '"ward "_"W12"'},
        {"action": "send", "targets": ["out"], "transforms": ["Mark"]},
    ]
    async with Receiver() as receiver:
        items = [service("in", port, ["router"]), router("router", "R"), operation("out", receiver.port)]
        folder = write_workspace(tmp_path, items, {"R": [{"when": [{"condition": "1", "actions": actions}]}]})
        (folder / "transforms").mkdir()
        (folder / "transforms" / "Mark.yaml").write_text(
            "name: Mark\ncreate: copy\nsteps:\n"
            "- {step: assign, property: 'target.{EVN:5}', value: 'aux.RuleUserData'}\n"
            "- {step: assign, property: 'target.{EVN:6}', value: 'aux.RuleReason_\"@\"_aux.BusinessRuleName'}\n"
        )
        runtime = EmbeddedRuntime(tmp_path / "data")
        await runtime.start(folder)
        try:
            async with Listener(port) as listener:
                listener.send(adt("M1"))
                await eventually(lambda: receiver.ids == ["M1"])
        finally:
            await runtime.stop()
    evn = next(line for line in receiver.received[0].decode().split("\r") if line.startswith("EVN"))
    assert evn.split("|")[5:] == ["ward W12", "rule#1:when#1@R"]


@pytest.mark.parametrize(("report", "arrives"), [(True, False), (False, True)])
async def test_a_failing_step_ends_the_transform_unless_errors_are_not_reported(
    tmp_path: Path, report: bool, arrives: bool
) -> None:
    port = free_port()
    actions = [
        {"action": "send", "targets": ["out"], "transforms": ["Mark"]},
        {"action": "send", "targets": ["all"]},
    ]
    async with Receiver() as receiver, Receiver() as everything:
        items = [
            service("in", port, ["router"]),
            router("router", "R", act_on_transform_error=False),
            operation("out", receiver.port),
            operation("all", everything.port),
        ]
        folder = write_workspace(tmp_path, items, {"R": [{"when": [{"condition": "1", "actions": actions}]}]})
        (folder / "transforms").mkdir()
        (folder / "transforms" / "Mark.yaml").write_text(
            f"name: Mark\ncreate: copy\nreport_errors: {str(report).lower()}\nsteps:\n"
            "- {step: assign, property: 'target.{EVN:5}', value: '$case(source.{PV1:2},\"O\":\"out\")'}\n"
            "- {step: assign, property: 'target.{EVN:6}', value: '\"after\"'}\n"
        )
        runtime = EmbeddedRuntime(tmp_path / "data")
        await runtime.start(folder)
        try:
            async with Listener(port) as listener:
                listener.send(adt("M1"))
                await eventually(lambda: everything.ids == ["M1"])
                await eventually(lambda: len(receiver.ids) == int(arrives))
        finally:
            await runtime.stop()
    assert [b"|||after\r" in one for one in receiver.received] == [True] * arrives
