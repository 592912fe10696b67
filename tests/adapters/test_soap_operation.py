"""SOAP operations against real servers: envelopes, WSDLs by file and by URL, faults, TLS."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from http_peers import Asked, HTTPPeer, http_service
from lxml import etree
from net_peers import Certificates, final, running
from soap_peers import ORDERS, SOAP11, envelope, faulting, soap_operation, soap_peer, submit, write_wsdl
from test_http_operation import _ended, send_one
from test_http_service import client

from hie_runtime.config.states import MessageStatus
from support import eventually, free_port


async def test_a_message_goes_out_in_an_envelope_and_the_answer_s_body_is_its_reply(tmp_path: Path) -> None:
    port = free_port()
    async with soap_peer() as peer:
        write_wsdl(tmp_path, peer.url + "/orders")
        items = http_service(port, ["out"], ack_mode="App"), soap_operation()
        async with running(tmp_path, *items), client(port) as session:
            message = b'<?xml version="1.0" encoding="iso-8859-1"?>' + submit("\xe9").decode().encode(
                "latin-1"
            )
            async with session.post("/", data=message) as answer:
                reply = etree.fromstring(await answer.read())
                assert (answer.status, reply.tag) == (200, f"{{{ORDERS}}}SubmitResponse")
            async with session.post("/", data=envelope(submit())) as answer:  # an envelope is taken apart
                assert answer.status == 200
            async with session.post("/", data=f'<Note xmlns="{ORDERS}">x</Note>'.encode()) as answer:
                assert (answer.status, await answer.read()) == (202, b"")
            first, _second, note = peer.asked
            assert (first.path, first.headers["SOAPAction"]) == ("/orders", '"urn:submit"')
            assert first.headers["Content-Type"] == "text/xml; charset=utf-8"
            sent = etree.fromstring(first.body).find(f"{{{SOAP11}}}Body/{{{ORDERS}}}Submit/{{{ORDERS}}}order")
            assert sent is not None
            assert sent.text == "\xe9"
            assert note.headers["SOAPAction"] == '"urn:note"'


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b"no XML", "the message: not XML: line 1, column 1"),
        (b"<Other/>", "the message: line 1 of Other: Element 'Other': No matching global declaration"),
        (submit(quantity="many"), "the message: line 1 of Submit: quantity has a value that is not allowed (SCHEMAV_CVC_DATATYPE"),
        (submit().replace(b"<quantity>3</quantity>", b""), "the message: line 1 of Submit: Element '{urn:hie:orders}Submit': Missing child"),
        (f'<SubmitResponse xmlns="{ORDERS}"/>'.encode(), "the message: {urn:hie:orders}SubmitResponse is the input of no operation"),
    ],
)  # fmt: skip
async def test_a_message_the_contract_does_not_allow_fails_before_it_is_sent(
    tmp_path: Path, body: bytes, problem: str
) -> None:
    port = free_port()
    async with soap_peer() as peer:
        write_wsdl(tmp_path, peer.url)
        async with running(tmp_path, http_service(port, ["out"]), soap_operation()) as runtime:
            await send_one(port, body)
            await eventually(lambda: _ended(runtime, MessageStatus.FAILED, problem))
            assert peer.asked == []


@pytest.mark.parametrize(("code", "retried"), [("Client", False), ("Server", True), ("Order.Unknown", False)])
async def test_a_fault_is_an_error_of_the_message_or_of_the_server(
    tmp_path: Path, code: str, retried: bool
) -> None:
    port = free_port()
    async with HTTPPeer(faulting(code)) as peer:
        write_wsdl(tmp_path, peer.url + "/orders")
        items = http_service(port, ["out"]), soap_operation(failure_timeout=0.4)
        async with running(tmp_path, *items) as runtime:
            await send_one(port, submit())
            text = f"POST {peer.url}/orders: answered with a fault of the {code}"
            await eventually(lambda: _ended(runtime, MessageStatus.FAILED, text))
            assert (len(peer.asked) > 1) == retried
            [row] = await final(runtime, item="out")
            [reply] = [step.reply for step in (await runtime.trace(row.id)).steps if step.reply]
            assert "Mr Smith is unknown" in reply  # kept with the message, never in the error's own text


async def test_a_response_that_is_no_envelope_is_an_error_of_the_message(tmp_path: Path) -> None:
    async def respond(_request: web.Request, _asked: Asked) -> web.StreamResponse:
        return web.Response(text="<html>login</html>")

    port = free_port()
    async with HTTPPeer(respond) as peer:
        write_wsdl(tmp_path, peer.url)
        async with running(tmp_path, http_service(port, ["out"]), soap_operation()) as runtime:
            await send_one(port, submit())
            text = f"POST {peer.url}: the response is no SOAP envelope: the root is html"
            await eventually(lambda: _ended(runtime, MessageStatus.FAILED, text))


async def test_a_wsdl_at_a_url_is_loaded_when_the_server_is_there(tmp_path: Path) -> None:
    port, certificates = free_port(), Certificates(tmp_path / "tls")
    documents: dict[str, str] = {}

    async def respond(request: web.Request, asked: Asked) -> web.StreamResponse:
        if request.method == "GET":
            return web.Response(text=documents[request.path], content_type="text/xml")
        body = f'<SubmitResponse xmlns="{ORDERS}"/>'.encode()
        return web.Response(body=envelope(body), content_type="text/xml")

    peer = HTTPPeer(respond, tls=certificates.server_context())
    documents["/ws/orders.wsdl"] = write_wsdl(tmp_path, peer.url + "/ws").read_text()
    documents["/ws/common.xsd"] = (tmp_path / "schemas" / "common.xsd").read_text()
    items = (
        http_service(port, ["out"]),
        soap_operation({"wsdl": peer.url + "/ws/orders.wsdl", "ssl_config": "anonymous"}),
    )
    async with running(tmp_path, *items, tls=certificates.section) as runtime:
        await send_one(port, submit())

        async def waits() -> bool:
            text = next(item.state_text for item in (await runtime.counters()).items if item.name == "out")
            return "the WSDL: " in text and "cannot be loaded: " in text

        await eventually(waits)
        async with peer:
            await eventually(lambda: _completed(runtime))
            assert [asked.method for asked in peer.asked] == ["GET", "GET", "POST"]


async def _completed(runtime: Any) -> bool:
    return len(await final(runtime, item="out", status=MessageStatus.COMPLETED)) == 1


async def test_a_server_that_restarts_in_mid_traffic_misses_nothing(tmp_path: Path) -> None:
    port = free_port()
    async with soap_peer() as peer:
        write_wsdl(tmp_path, peer.url + "/orders")
        items = http_service(port, ["out"]), soap_operation()
        async with running(tmp_path, *items) as runtime, client(port) as session:
            for number in range(30):
                if number == 10:
                    await peer.vanish()
                if number == 20:
                    await peer.listen()
                async with session.post("/", data=submit(order=str(number))) as answer:
                    assert answer.status == 202

            async def completed() -> bool:
                return len(await final(runtime, item="out", status=MessageStatus.COMPLETED)) == 30

            await eventually(completed)
        orders = [etree.fromstring(asked.body).findtext(".//{*}order") for asked in peer.asked]
        assert list(dict.fromkeys(orders)) == [str(number) for number in range(30)]
        assert len(orders) <= 31  # only what was on its way when the server went
