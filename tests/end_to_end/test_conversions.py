"""Conversions by name in a running production: what goes out as XML comes back the same message."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest
from aiohttp import web

from hie_runtime.config.check import check_workspace
from hie_runtime.config.problems import Severity
from hie_runtime.config.workspace import load_workspace
from hie_runtime.engine.message_flow import MessageFlow
from hie_runtime.errors import HIEError
from hie_runtime.messages.fhir.message import FHIRMessage
from hie_runtime.messages.hl7.reader import HL7Message
from support import (
    Receiver,
    RuntimeProcess,
    Sender,
    adt,
    eventually,
    free_port,
    operation,
    service,
    write_workspace,
)


def process(name: str, target: str, *transforms: str) -> dict[str, object]:
    host = {
        "target_config_names": [target],
        "transforms": list(transforms),
        "bad_message_handler": "aside",
    }
    return {"name": name, "class_name": "hie.processes.TransformProcess", "settings": {"host": host}}


def items(port: int, out: int, aside: int) -> list[dict[str, object]]:
    return [
        service("in", port, ["Out"]),
        process("Out", "Back", "hie.HL7ToXML"),
        process("Back", "out", "hie.XMLToHL7"),
        operation("out", out),
        operation("aside", aside),
    ]


async def test_a_message_goes_through_xml_and_back_and_one_that_cannot_is_put_aside(tmp_path: Path) -> None:
    port = free_port()
    good, bad = adt("A"), adt("B") + b"1 X|not a name\r"
    async with Receiver() as sink, Receiver() as aside:
        folder = write_workspace(tmp_path, items(port, sink.port, aside.port))
        assert not [found for found in check_workspace(load_workspace(folder)) if "transform" in found.text]
        runtime = RuntimeProcess(folder)
        await asyncio.to_thread(runtime.start)
        try:
            async with Sender(port) as sender:
                for message in (good, bad):
                    assert b"MSA|CA|" in await sender.send(message)
            await eventually(lambda: (sink.ids, aside.ids) == (["A"], ["B"]), 20, "they went elsewhere")
            assert (sink.received, aside.received) == ([good], [bad])
        finally:
            await asyncio.to_thread(runtime.stop)


def test_a_test_on_traffic_says_that_it_does_not_follow_what_is_no_hl7(tmp_path: Path) -> None:
    folder = write_workspace(tmp_path, items(free_port(), free_port(), free_port()))
    with (
        MessageFlow(load_workspace(folder)) as flow,
        pytest.raises(HIEError, match="hie.HL7ToXML makes no HL7 v2"),
    ):
        flow.deliveries("in", HL7Message(adt("A")))


async def test_the_fhir_sample_sends_valid_bundles_and_puts_aside_what_has_no_mapping(tmp_path: Path) -> None:
    copy = tmp_path / "sample"
    shutil.copytree(Path(__file__).parents[2] / "samples" / "hl7-to-fhir", copy)
    got: list[tuple[str, bytes]] = []

    async def take(request: web.Request) -> web.Response:
        got.append((request.content_type, await request.read()))
        return web.json_response({"resourceType": "OperationOutcome"})

    app = web.Application()
    app.router.add_post("/fhir/$process-message", take)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port, server = free_port(), runner.addresses[0][1]
    production = copy / "production.yaml"
    production.write_text(production.read_text().replace("25600", str(port)).replace("25650", str(server)))
    assert not [one for one in check_workspace(load_workspace(copy)) if one.severity is not Severity.INFO]
    runtime = RuntimeProcess(copy, tmp_path / "data")
    await asyncio.to_thread(runtime.start)
    try:
        async with Sender(port) as sender:
            await sender.send(adt("A"))
            await sender.send(adt("B").replace(b"ADT^A01", b"DFT^P03"))
            await eventually(lambda: len(got) == 1, 20)
            await eventually(lambda: len(list((copy / "out" / "not-converted").glob("[!.]*"))) == 1, 20)
            await eventually(lambda: len(list((copy / "out" / "bundles").glob("[!.]*"))) == 1, 20)
    finally:
        await asyncio.to_thread(runtime.stop)
        await runner.cleanup()
    kind, body = got[0]
    assert kind == "application/fhir+json"
    assert FHIRMessage(body).issues("R4") == []
    assert FHIRMessage(body).get_field("entry.resource.ofType(Patient).identifier.value") == "12345"
