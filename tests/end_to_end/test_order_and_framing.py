"""Order at one target whatever way messages take to it; messages the wire cannot carry."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

from hie_runtime.config.states import MessageStatus
from hie_runtime.control.client import MessageQuery
from hie_runtime.control.embedded import EmbeddedRuntime
from support import (
    END,
    START,
    Receiver,
    Sender,
    adt,
    eventually,
    free_port,
    operation,
    router,
    send_rule,
    service,
    write_workspace,
)


async def test_transformed_and_plain_messages_reach_one_target_in_the_order_they_came(tmp_path: Path) -> None:
    port = free_port()
    async with Receiver() as receiver:
        change = {
            "when": [
                {
                    "condition": 'PV1:2="O"',
                    "actions": [{"action": "send", "targets": ["out"], "transforms": ["Mark"]}],
                }
            ]
        }
        items = [service("in", port, ["R"]), router("R", "A"), operation("out", receiver.port)]
        workspace = write_workspace(tmp_path, items, {"A": [change, send_rule('PV1:2="I"', "out")]})
        (workspace / "transforms").mkdir()
        steps = [{"step": "assign", "property": "target.{MSH:3}", "value": '"MARKED"'}]
        mark = {"name": "Mark", "create": "copy", "steps": steps}
        (workspace / "transforms" / "Mark.json").write_text(json.dumps(mark))
        runtime = EmbeddedRuntime(tmp_path / "data")
        await runtime.start(workspace)
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            messages = [adt(f"M{number}", patient_class="IO"[number // 2 % 2]) for number in range(40)]
            writer.write(b"".join(START + message + END for message in messages))
            await eventually(lambda: len(receiver.ids) == 40)
            assert receiver.ids == [f"M{number}" for number in range(40)]
            assert [b"MARKED" in message for message in receiver.received] == [
                n // 2 % 2 == 1 for n in range(40)
            ]
            writer.close()
            del reader
        finally:
            await runtime.stop()


async def test_a_message_that_holds_the_marks_of_the_framing_fails_alone(tmp_path: Path) -> None:
    """It came in by a framing that allows them; MLLP would cut it in two."""
    port = free_port()
    async with Receiver() as receiver:
        items = [
            service("in", port, ["out"], framing="MLLP1/2"),
            operation("out", receiver.port, {"send_window": 10}),
        ]
        runtime = EmbeddedRuntime(tmp_path / "data")
        await runtime.start(write_workspace(tmp_path, items))
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            messages = [adt(f"M{n}") + (b"NTE|1||a\x0bb\r" if n == 3 else b"") for n in range(6)]
            writer.write(b"".join(b"\x01" + message + b"\x02\r" for message in messages))
            await eventually(lambda: len(receiver.ids) == 5)
            assert receiver.ids == ["M0", "M1", "M2", "M4", "M5"]
            query = MessageQuery(item="out", status=MessageStatus.FAILED)

            async def failed() -> bool:
                return [found.control_id for found in await runtime.messages(query)] == ["M3"]

            await eventually(failed)
            writer.close()
            del reader
        finally:
            await runtime.stop()


async def test_replies_of_a_window_may_come_in_one_piece_and_one_may_refuse(tmp_path: Path) -> None:
    port = free_port()

    def answer(message: bytes, number: int) -> bytes | None:
        code = b"AE" if b"|M2|" in message else b"AA"
        identifier = message.split(b"|")[9]
        reply = b"MSH|^~\\&|X|Y|HIE|RGH|20240102||ACK|1|P|2.4\rMSA|%b|%b\r" % (code, identifier)
        held.append(START + reply + END)
        if len(held) < 5 and number < 5:
            return None
        pieces, held[:] = b"".join(held), []
        return b"raw:" + pieces

    held: list[bytes] = []
    async with Receiver(answer) as receiver:
        items = [service("in", port, ["out"]), operation("out", receiver.port, {"send_window": 5})]
        runtime = EmbeddedRuntime(tmp_path / "data")
        await runtime.start(write_workspace(tmp_path, items))
        try:
            async with Sender(port) as sender:
                sender._writer.write(b"".join(START + adt(f"M{n}") + END for n in range(5)))
                await eventually(lambda: {"M3", "M4"} <= set(receiver.ids[3:]))
            # M2 was refused (AE: suspended by default); those behind it went on
            query = MessageQuery(item="out", status=MessageStatus.SUSPENDED)

            async def suspended() -> bool:
                return len(await runtime.messages(query)) == 1

            await eventually(suspended)
            assert list(dict.fromkeys(receiver.ids)) == [f"M{n}" for n in range(5)]
        finally:
            await runtime.stop()
