"""SOAP services against real clients (zeep, and requests written by hand): contracts, faults, crashes."""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path

import aiohttp
import pytest
from http_peers import HTTPPeer, http_operation
from net_peers import crash_and_resend, final, running, warnings
from soap_peers import (
    SOAP12,
    client_of,
    envelope,
    fault_text,
    faulting,
    soap_operation,
    soap_peer,
    soap_service,
    submit,
    write_wsdl,
)
from test_http_service import client
from zeep.exceptions import Fault

from hie_runtime.control.client import ClientError
from support import RuntimeProcess, eventually, free_port, write_workspace

XML = {"Content-Type": "text/xml; charset=utf-8", "SOAPAction": '"urn:submit"'}


async def ask(port: int, body: bytes, **headers: str) -> tuple[int, bytes]:
    async with (
        client(port) as session,
        session.post("/orders", data=body, headers={**XML, **headers}) as answer,
    ):
        return answer.status, await answer.read()


@pytest.mark.parametrize("version", ["1.1", "1.2"])
async def test_a_client_that_knows_only_the_wsdl_gets_an_answer(tmp_path: Path, version: str) -> None:
    port = free_port()
    write_wsdl(tmp_path, version=version)
    item = soap_service(port, [], ack_mode="Immed", stored_response='<SubmitResponse xmlns="urn:hie:orders"><status>{id}</status></SubmitResponse>')  # fmt: skip
    async with running(tmp_path, item) as runtime:
        zeep = await asyncio.to_thread(client_of, f"http://127.0.0.1:{port}/orders")
        answered = await asyncio.to_thread(zeep.service.Submit, order="A17", quantity=3)
        [row] = await final(runtime, item="in")
        assert answered == row.id
        assert row.source.endswith(" POST /orders Submit")
        body = (await runtime.body(row.id)).text
        assert body.endswith("Submit>")
        assert "A17" in body
        assert await asyncio.to_thread(zeep.service.Note, "one way") is None
        await eventually(lambda: _stored(runtime, 2))


async def _stored(runtime: object, count: int) -> bool:
    return len(await final(runtime, item="in")) == count  # type: ignore[arg-type]


async def test_the_target_s_answer_and_its_fault_reach_the_client(tmp_path: Path) -> None:
    port, second = free_port(), free_port()
    write_wsdl(tmp_path)
    async with soap_peer() as good, HTTPPeer(faulting("Client")) as bad:
        items = (
            soap_service(port, ["out"]), soap_operation({"url": good.url + "/orders"}),
            soap_service(second, ["refuses"], name="in2"), soap_operation({"url": bad.url}, "refuses"),
        )  # fmt: skip
        async with running(tmp_path, *items):
            zeep = await asyncio.to_thread(client_of, f"http://127.0.0.1:{port}/orders")
            assert await asyncio.to_thread(zeep.service.Submit, order="A1", quantity=1) == "taken"
            zeep = await asyncio.to_thread(client_of, f"http://127.0.0.1:{second}/orders")
            with pytest.raises(Fault) as error:
                await asyncio.to_thread(zeep.service.Submit, order="A1", quantity=1)
            assert error.value.message == "Mr Smith is unknown"


@pytest.mark.parametrize(
    ("body", "code", "text"),
    [
        (b"<a>", "Client", "not XML: line 1, column 4"),
        (b"<a/>", "Client", "the root is a, not an Envelope of SOAP 1.1 or 1.2"),
        (b"<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + envelope(b"<a>&e;</a>"), "Client", "XML with a DOCTYPE, which is not read"),
        (envelope(submit(), namespace="urn:other"), "VersionMismatch", "the root is {urn:other}Envelope, not an Envelope of SOAP 1.1 or 1.2"),
        (envelope(submit(), namespace=SOAP12), "VersionMismatch", "an Envelope of SOAP 1.2 as text/xml, which is SOAP 1.1"),
        (envelope(submit() * 2), "Client", "the Body holds 2 elements; one is allowed (document/literal)"),
        (envelope(b"<Other/>"), "Client", "Other is the input of no operation; allowed are {urn:hie:orders}Note, {urn:hie:orders}Submit"),
        (envelope(submit(quantity="many")), "Client", "line 1 of Submit: Element '{urn:hie:orders}quantity': 'many' is not a valid value of the atomic type 'xs:int'."),
        (envelope(submit(order="123456789")), "Client", "line 1 of Submit: Element '{urn:hie:orders}order': [facet 'maxLength'] The value has a length of '9'; this exceeds the allowed maximum length of '8'."),
        (envelope(submit(), b"<x:T xmlns:x='urn:t' e:mustUnderstand='1'/>"), "MustUnderstand", "the header T is not understood"),
        (envelope(submit(), b"<x:T xmlns:x='urn:t'/>"), "", ""),
    ],
)  # fmt: skip
async def test_what_is_not_taken_is_a_fault_with_its_reason(
    tmp_path: Path, body: bytes, code: str, text: str
) -> None:
    port = free_port()
    write_wsdl(tmp_path)
    async with running(tmp_path, soap_service(port, [], ack_mode="Immed")) as runtime:
        status, answer = await ask(port, body)
        if not code:
            assert status == 200
            assert b"SubmitResponse" in answer
            return
        assert status == 500
        assert fault_text(answer) == (f"soap:{code}", text)
        assert await final(runtime, item="in") == []
        logged = await warnings(runtime, "in")
        assert len(logged) == 1
        assert (
            "many" not in logged[0]
        )  # values may be a patient's: they are told to the client, not to the log


async def test_the_wsdl_is_served_with_the_address_it_was_asked_for_at_and_so_is_what_it_imports(
    tmp_path: Path,
) -> None:
    port = free_port()
    write_wsdl(tmp_path)
    async with running(tmp_path, soap_service(port, [])), client(port) as session:
        async with session.get("/orders?wsdl") as answer:
            text = await answer.text()
            assert answer.status == 200
            assert f'location="http://127.0.0.1:{port}/orders"' in text
            assert f'schemaLocation="http://127.0.0.1:{port}/orders?doc=1"' in text
        async with session.get("/orders?doc=1") as answer:
            assert "OrderId" in await answer.text()
        for path in ("/orders?doc=9", "/orders?doc=..", "/orders", "/elsewhere?wsdl"):
            async with session.get(path) as answer:
                assert answer.status == 404
        async with session.put("/orders", data=b"") as answer:
            assert (answer.status, answer.headers["Allow"]) == (405, "GET, POST")
        async with session.post(
            "/orders", data=b"{}", headers={"Content-Type": "application/json"}
        ) as answer:
            assert answer.status == 415
            assert fault_text(await answer.read())[1].startswith(
                "application/json is not taken; allowed are text/xml"
            )


@pytest.mark.parametrize(
    ("wsdl", "problem"),
    [
        ("schemas/none.wsdl", "cannot be read: No such file or directory"),
        ("../outside.wsdl", "../outside.wsdl: lies outside the workspace"),
        ("http://127.0.0.1:1/x?wsdl", "a service needs it as a file of the workspace"),
        ("schemas/entity.wsdl", "is not a WSDL that can be used"),
        ("schemas/common.xsd", "has no port with a SOAP binding"),
        ("schemas/far.wsdl", "/etc/passwd: lies outside the workspace"),
    ],
)
async def test_a_wsdl_that_cannot_be_used_is_named_and_nothing_outside_is_read(
    tmp_path: Path, wsdl: str, problem: str
) -> None:
    good = write_wsdl(tmp_path).read_text()
    (tmp_path / "schemas" / "entity.wsdl").write_text(
        good.replace("<definitions", '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><definitions', 1)
    )
    (tmp_path / "schemas" / "far.wsdl").write_text(good.replace("common.xsd", "/etc/passwd"))
    with pytest.raises(ClientError) as error:
        async with running(tmp_path, soap_service(free_port(), [], {"wsdl": wsdl})):
            pass
    assert problem in str(error.value)
    assert 'item "in", wsdl: ' in str(error.value)


@pytest.mark.parametrize("fault", ["frames-received:3", "after-commit:5", "before-ack:3", "after-ack:3"])
async def test_a_crash_between_receipt_and_answer_loses_nothing_that_was_answered(
    tmp_path: Path, fault: str
) -> None:
    port = free_port()
    bodies = [submit(order=str(n)) for n in range(10)]
    write_wsdl(tmp_path)
    async with HTTPPeer() as peer, contextlib.AsyncExitStack() as stack:
        items = [soap_service(port, ["out"], ack_mode="Immed"), http_operation(peer.url)]
        runtime = RuntimeProcess(write_workspace(tmp_path, items))
        stack.callback(runtime.stop)

        async def send(body: bytes) -> bool:
            try:
                status, _answer = await ask(port, envelope(body))
            except aiohttp.ClientError as error:
                raise ConnectionError from error
            return status == 200

        await crash_and_resend(runtime, fault, bodies, send)
        await eventually(runtime.drained)
        orders = [asked.body.split(b"<order>")[1].split(b"<")[0] for asked in peer.asked]
        assert list(dict.fromkeys(orders)) == [b"%d" % n for n in range(10)]
        assert len(orders) - len(bodies) <= 2
