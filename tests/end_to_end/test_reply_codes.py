"""A downstream that refuses, times out, answers AE, AR, garbage, nothing or a wrong control id (issue 2, must show 5)."""

from __future__ import annotations

import getpass
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from hie_runtime.config.states import HostState, MessageStatus
from hie_runtime.control.client import MessageQuery
from hie_runtime.control.embedded import EmbeddedRuntime
from support import (
    Answer,
    Receiver,
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


@asynccontextmanager
async def running(
    folder: Path, answer: Answer | None, *, adapter: dict[str, object] | None = None, **host: object
):
    """A production service -> operation against a receiver that answers so."""
    port = free_port()
    async with Receiver(answer) as receiver:
        out = operation("to.Lab", receiver.port, adapter, **host)
        runtime = EmbeddedRuntime(folder / "data")
        await runtime.start(write_workspace(folder, [service("from.PAS", port, ["to.Lab"]), out]))
        try:
            async with Sender(port) as sender:
                yield runtime, sender, receiver
        finally:
            await runtime.stop()


async def figures(runtime: EmbeddedRuntime, name: str = "to.Lab"):
    return next(item for item in (await runtime.counters()).items if item.name == name)


async def send(sender: Sender, *ids: str) -> None:
    for number in ids:
        assert b"MSA|CA|" + number.encode() in await sender.send(adt(number))


async def status_of(runtime: EmbeddedRuntime, number: str) -> MessageStatus:
    rows = await runtime.messages(MessageQuery(text=f"|{number}|"))
    return rows[0].status


def answers(code: str) -> Answer:
    return lambda message, _number: ack(code, control_id(message))


async def test_an_accepted_message_is_complete(tmp_path: Path) -> None:
    async with running(tmp_path, None) as (runtime, sender, receiver):
        await send(sender, "M1", "M2")
        await eventually(lambda: receiver.ids == ["M1", "M2"])
        await eventually(lambda: _is(runtime, "M2", MessageStatus.COMPLETED))


async def _is(runtime: EmbeddedRuntime, number: str, status: MessageStatus) -> bool:
    return await status_of(runtime, number) is status


async def test_ae_suspends_by_default_and_the_next_message_goes_on(tmp_path: Path) -> None:
    def answer(message: bytes, _number: int) -> bytes:
        return ack("AE" if control_id(message) == "M1" else "AA", control_id(message))

    async with running(tmp_path, answer) as (runtime, sender, receiver):
        await send(sender, "M1", "M2")
        await eventually(lambda: receiver.ids == ["M1", "M2"])
        await eventually(lambda: _is(runtime, "M1", MessageStatus.SUSPENDED))
        await eventually(lambda: _is(runtime, "M2", MessageStatus.COMPLETED))
        assert (await figures(runtime)).suspended == 1


async def test_ar_is_retried_until_it_is_accepted_and_holds_back_those_behind_it(tmp_path: Path) -> None:
    def answer(message: bytes, number: int) -> bytes:
        return ack("AR" if control_id(message) == "M1" and number < 4 else "AA", control_id(message))

    async with running(tmp_path, answer) as (_runtime, sender, receiver):
        await send(sender, "M1", "M2")
        await eventually(lambda: len(receiver.ids) == 5)
        assert receiver.ids == ["M1", "M1", "M1", "M1", "M2"]


async def test_ar_fails_after_the_failure_timeout_and_waits_in_the_dead_letters(tmp_path: Path) -> None:
    async with running(tmp_path, answers("AR"), failure_timeout=0.5) as (runtime, sender, receiver):
        await send(sender, "M1")
        await eventually(lambda: _is(runtime, "M1", MessageStatus.FAILED))
        assert len(receiver.ids) >= 3
        assert (await figures(runtime)).failed == 1


@pytest.mark.parametrize(
    ("actions", "code", "status"),
    [
        (":?E=C", "AE", MessageStatus.COMPLETED),
        (":AE=W", "AE", MessageStatus.COMPLETED),
        (":?E=F", "CE", MessageStatus.FAILED),
        (":?E=WS", "AE", MessageStatus.SUSPENDED),
        (":*=S,:?A=C", "ZZ", MessageStatus.SUSPENDED),
        (":*=F,:?A=C", "CA", MessageStatus.COMPLETED),
        (":?A=C", "AE", MessageStatus.FAILED),
        (":_=S,:?A=C", "", MessageStatus.SUSPENDED),
    ],
)
async def test_each_letter_does_what_iris_says(
    tmp_path: Path, actions: str, code: str, status: MessageStatus
) -> None:
    async with running(tmp_path, answers(code), reply_code_actions=actions) as (runtime, sender, _receiver):
        await send(sender, "M1")
        await eventually(lambda: _is(runtime, "M1", status))


async def test_letter_d_disables_the_operation_and_keeps_the_message_at_the_head(tmp_path: Path) -> None:
    codes = ["AE"]
    async with running(
        tmp_path, lambda m, _n: ack(codes[0], control_id(m)), reply_code_actions=":?E=D,:?A=C"
    ) as (runtime, sender, receiver):  # fmt: skip
        await send(sender, "M1", "M2")

        async def disabled() -> bool:
            return (await figures(runtime)).state is HostState.ERROR

        await eventually(disabled)
        assert (await figures(runtime)).queue_depth == 2
        codes[0] = "AA"
        await runtime.start_item("to.Lab")
        await eventually(lambda: receiver.ids[-2:] == ["M1", "M2"])


async def test_a_reply_without_msa_and_garbage_suspend(tmp_path: Path) -> None:
    def answer(message: bytes, number: int) -> bytes:
        return b"MSH|^~\\&|X|Y|||2024||ACK|9|P|2.4\r" if number == 1 else b"this is not HL7"

    async with running(tmp_path, answer) as (runtime, sender, _receiver):
        await send(sender, "M1", "M2")
        await eventually(lambda: _is(runtime, "M1", MessageStatus.SUSPENDED))
        await eventually(lambda: _is(runtime, "M2", MessageStatus.SUSPENDED))


async def test_a_wrong_control_id_warns_and_completes(tmp_path: Path) -> None:
    async with running(tmp_path, lambda _m, _n: ack("AA", "OTHER")) as (runtime, sender, _receiver):
        await send(sender, "M1")
        await eventually(lambda: _is(runtime, "M1", MessageStatus.COMPLETED))
        assert any(":I?" in entry.text for entry in await runtime.logs())


async def test_no_reply_is_retried_after_the_response_timeout(tmp_path: Path) -> None:
    def answer(message: bytes, number: int) -> bytes | None:
        return None if number == 1 else ack("AA", control_id(message))

    async with running(tmp_path, answer, adapter={"response_timeout": 0.3}) as (runtime, sender, receiver):
        await send(sender, "M1", "M2")
        await eventually(lambda: receiver.ids == ["M1", "M1", "M2"])
        await eventually(lambda: _is(runtime, "M2", MessageStatus.COMPLETED))


async def test_a_refused_connection_is_retried_whatever_the_actions_say(tmp_path: Path) -> None:
    port, down = free_port(), free_port()
    runtime = EmbeddedRuntime(tmp_path / "data")
    out = operation("to.Lab", down, reply_code_actions="E=F")
    await runtime.start(write_workspace(tmp_path, [service("from.PAS", port, ["to.Lab"]), out]))
    try:
        async with Sender(port) as sender:
            await send(sender, "M1", "M2")

            async def retries() -> bool:
                now = await figures(runtime)
                return now.state is HostState.RETRYING and now.queue_depth == 2

            await eventually(retries)
            async with Receiver(port=down) as receiver:
                await eventually(lambda: receiver.ids == ["M1", "M2"])
    finally:
        await runtime.stop()


async def test_a_suspended_message_is_edited_and_resent(tmp_path: Path) -> None:
    codes = ["AE"]
    async with running(tmp_path, lambda m, _n: ack(codes[0], control_id(m))) as (runtime, sender, receiver):
        await send(sender, "M1")
        await eventually(lambda: _is(runtime, "M1", MessageStatus.SUSPENDED))
        codes[0] = "AA"
        [row] = await runtime.messages(MessageQuery(status=MessageStatus.SUSPENDED))
        await runtime.resend([row.id], body=adt("M1", patient="99999"))
        await eventually(lambda: len(receiver.received) == 2)
        assert b"99999" in receiver.received[1]
        await eventually(lambda: _settled(runtime))

        async def told() -> set[str]:
            return {step.kind for step in (await runtime.trace(row.id)).steps}

        async def completed() -> bool:
            return "completed" in await told()

        await eventually(completed)
        assert {"received", "suspended"} <= await told() and "transformed" not in await told()
        steps = (await runtime.trace(row.id)).steps
        (again,) = [step for step in steps if step.kind == "resent"]  # told once
        assert again.edited and again.target == "to.Lab" and again.by == getpass.getuser()


async def _settled(runtime: EmbeddedRuntime) -> bool:
    rows = await runtime.messages(MessageQuery(status=MessageStatus.SUSPENDED))
    return not rows and (await figures(runtime)).suspended == 0
