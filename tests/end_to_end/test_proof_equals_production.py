"""What a test on traffic says is what the running production does: its own output, captured, is the expectation."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hie_runtime.cli.main import app
from hie_runtime.messages.hl7.reader import HL7Message
from tests.support import (
    Receiver,
    RuntimeProcess,
    Sender,
    ack,
    adt,
    eventually,
    free_port,
    operation,
    router,
    send_rule,
    service,
    write_workspace,
)

WARD = """
name: Ward
create: copy
steps:
  - {step: assign, property: 'target.{PV1:3.1}', value: '"W-"_source.{PV1:3.1}'}
  - step: if
    condition: 'source.{PV1:3.1}="FAIL"'
    then: [{step: assign, property: 'target.{PV1:3.2}', value: '..NoSuch(1)'}]
"""
WARDS = ["W12", "BAD", "A|B", "FAIL", "", "W12^1~X", "Zoë", "\\T\\"]


def messages() -> list[bytes]:
    made = []
    for number, ward in enumerate(WARDS * 3):
        event = ("A01", "A08", "A99")[number % 3]
        text = adt(f"M{number}", event).decode().replace("|W12^1^2", f"|{ward}^1^2")
        made.append(text.encode("latin-1"))
    made.append(
        b"MSH|^~\\&|PAS|RGH|HIE|RGH|2024||ACK^A01|I1|P|2.4\rMSA|AA|1\r"
    )  # dropped as an acknowledgement
    made.append(b"MSH#*!\\&#PAS#RGH#HIE#RGH#2024##ADT*A01#O1#P#2.5\rPID#1##7*x&y!8\rPV1#1#I#W12*2\r")
    return made


def taken(message: bytes, _number: int) -> bytes:
    return ack("AA", HL7Message(message).control_id)


@pytest.mark.parametrize("ack_mode", ["Immed", "App"])
@pytest.mark.parametrize("stops", [False, True])
async def test_a_test_on_traffic_finds_what_the_production_sent_and_answered(
    tmp_path: Path, ack_mode: str, stops: bool
) -> None:
    rules = [
        send_rule('PV1:3.1 = "BAD" and Unknown(1)', "to.LIS"),
        {"when": [{"condition": '1', "actions": [{"action": "send", "targets": ["to.EPR"], "transforms": ["Ward"]}]}]},
        send_rule('MSH:9.2 in ("A01", "A08")', "to.LIS"),
    ]  # fmt: skip
    port = free_port()
    captured = tmp_path / "captured"
    captured.mkdir()
    async with Receiver(taken) as epr, Receiver(taken) as lis, Receiver(taken) as bad:
        host = {"act_on_transform_error": stops, "bad_message_handler": "to.Bad"}
        items = [
            service("in", port, ["Route"], ack_mode=ack_mode, message_schema_category="2.4"),
            router("Route", "main", **host),
            operation("to.EPR", epr.port, reply_code_actions=":*=C"),
            operation("to.LIS", lis.port, separators="|$~\\&", reply_code_actions=":*=C"),
            operation("to.Bad", bad.port, reply_code_actions=":*=C"),
        ]
        workspace = write_workspace(tmp_path / "ws", items, {"main": rules})
        (workspace / "transforms").mkdir()
        (workspace / "transforms" / "Ward.yaml").write_text(WARD)
        runtime = RuntimeProcess(workspace)
        await asyncio.to_thread(runtime.start)
        try:
            async with Sender(port) as sender:
                answers = [await sender.send(one) for one in messages() if b"||ACK^A01|" not in one]
            await eventually(runtime.drained, 20, "all is sent")
        finally:
            runtime.stop()
        for name, receiver in (("to.EPR", epr), ("to.LIS", lis), ("to.Bad", bad)):
            (captured / f"{name}.hl7").write_bytes(b"".join(receiver.received))
    (captured / "in.hl7").write_bytes(b"".join(b"\x0b" + one + b"\x1c\r" for one in messages()))
    (captured / "acks.hl7").write_bytes(b"".join(answers))
    expect = [f"--expect={name}={captured / name}.hl7" for name in ("to.EPR", "to.LIS", "to.Bad")]
    result = CliRunner().invoke(
        app,
        ["test", str(workspace), "--json", f"--in=in={captured / 'in.hl7'}", *expect, f"--expect-ack={captured / 'acks.hl7'}"],
    )  # fmt: skip
    (test,) = json.loads(result.stdout)["tests"]
    targets = {one["target"]: one for one in test["targets"]}
    for one in targets.values():
        assert one["counts"]["same"] == one["found"] == one["expected"] > 0, one
        assert not one["is_ack"] or set(one["ignored"]) <= {"not among the paths compared"}
    assert targets["in (answers)"]["found"] == len(answers) == len(messages()) - 1
    assert "1 acknowledgement dropped" in test["notes"][-1]
    # what the production could not do is named, and nothing else is
    failed = 3 if ack_mode == "Immed" or not stops else 0
    assert test["errors"]["count"] == (3 if ack_mode == "Immed" else 0) + failed
