"""HTTP services against real clients: what is taken, what is refused and how, and what a crash leaves."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from http_peers import Asked, HTTPPeer, http_operation, http_service
from net_peers import Certificates, FramedPeer, crash_and_resend, final, running, warnings
from test_tcp import COUNTED, tcp_operation

from hie_runtime.config.states import MessageStatus
from support import RuntimeProcess, adt, eventually, free_port, write_workspace

JSON = {"Content-Type": "application/json"}


@asynccontextmanager
async def client(port: int, tls: Any = None) -> AsyncIterator[aiohttp.ClientSession]:
    base = f"{'https' if tls else 'http'}://127.0.0.1:{port}"
    connector = aiohttp.TCPConnector(ssl=tls if tls else True)
    async with aiohttp.ClientSession(base, connector=connector) as session:
        yield session


async def test_a_stored_message_is_answered_202_with_its_id_and_where_it_came_from_is_kept(
    tmp_path: Path,
) -> None:
    port = free_port()
    item = http_service(
        port, [], {"routes": "POST /orders, PUT /orders/{id}", "kept_headers": "X-Request-ID"}
    )
    async with running(tmp_path, item) as runtime, client(port) as session:
        body = b'{"order": 17}'
        async with session.put(
            "/orders/17?urgent=1", data=body, headers={**JSON, "X-Request-ID": "r1"}
        ) as answer:
            assert answer.status == 202
            told = await answer.json()
        [row] = await final(runtime, item="in")
        assert told == {"id": row.id}
        assert row.source.startswith("127.0.0.1:")
        assert row.source.endswith(" PUT /orders/17?urgent=1 X-Request-ID=r1")
        assert (await runtime.body(row.id)).text == body.decode()


async def test_the_target_s_response_goes_back_with_its_status_and_type(tmp_path: Path) -> None:
    port = free_port()
    async with HTTPPeer() as peer:
        items = (
            http_service(port, ["out"], ack_mode="App"),
            http_operation(peer.url + "/{path}?{query}", {"method": "As received"}),
        )
        async with running(tmp_path, *items), client(port) as session:
            async with session.patch("/x/y", data=b"1") as answer:
                assert (answer.status, await answer.json()) == (
                    405,
                    {"error": "PATCH is not taken here; allowed are POST"},
                )
            async with session.post("/orders/%41?a=b%20c", data=b"<order/>") as answer:
                assert (answer.status, answer.content_type) == (201, "application/json")
                assert await answer.json() == {"got": 8}
            [asked] = peer.asked
            assert (asked.method, asked.path) == ("POST", "/orders/A?a=b%20c")
            assert asked.headers["Content-Type"] == "application/xml"


async def test_a_target_that_refuses_or_is_late_is_a_gateway_error(tmp_path: Path) -> None:
    port, told_sender = free_port(), asyncio.Event()

    async def respond(_request: Any, asked: Asked) -> aiohttp.web.StreamResponse:
        if asked.body == b"slow":
            await told_sender.wait()
        return aiohttp.web.Response(status=409, text="conflict")

    async with HTTPPeer(respond) as peer, FramedPeer(COUNTED, lambda _m, _n: b"\x15") as device:
        items = (
            http_service(port, ["out"], ack_mode="App", app_ack_timeout=2),
            http_operation(peer.url),
            http_service(device_port := free_port(), ["device"], name="in2", ack_mode="App"),
            tcp_operation(device.port, name="device"),
        )
        async with running(tmp_path, *items), client(port) as session, client(device_port) as other:
            async with session.post("/", data=b"wrong") as answer:
                assert (answer.status, await answer.text()) == (409, "conflict")
            async with session.post("/", data=b"slow") as answer:
                assert answer.status == 504
                told = await answer.json()
                assert told["error"] == "stored, but the target has not answered within 2 s"
                assert told["id"]
            told_sender.set()
            async with other.post("/", data=b"wrong") as answer:
                assert (answer.status, await answer.read()) == (502, b"\x15")


async def test_forms_and_envelopes_become_json(tmp_path: Path) -> None:
    port, second = free_port(), free_port()
    items = (
        http_service(port, []),
        http_service(second, [], {"message": "Envelope", "routes": "* /patients/{id}/*"}, "enveloped"),
    )
    async with running(tmp_path, *items) as runtime, client(port) as forms, client(second) as envelopes:
        async with forms.post("/", data=[("ward", "W 12"), ("bed", "1"), ("bed", "2")]) as answer:
            assert answer.status == 202
        async with envelopes.get(
            "/patients/a%2Fb/beds?free=1", headers={"Authorization": "Basic eA=="}
        ) as answer:
            assert answer.status == 202
        async with envelopes.post("/patients/7/x", json={"a": [1]}) as answer:
            assert answer.status == 202
        [form] = await final(runtime, item="in")
        assert json.loads((await runtime.body(form.id)).text) == {"ward": "W 12", "bed": ["1", "2"]}
        rows = {row.source.split()[1]: row for row in await final(runtime, item="enveloped")}
        got = json.loads((await runtime.body(rows["GET"].id)).text)
        assert (got["method"], got["parameters"], got["query"]) == ("GET", {"id": "a/b"}, {"free": "1"})
        assert "authorization" not in got["headers"]
        assert json.loads((await runtime.body(rows["POST"].id)).text)["body"] == {"a": [1]}


async def test_each_refusal_has_its_status_and_its_reason(tmp_path: Path) -> None:
    port = free_port()
    adapter = {"routes": "POST /orders", "content_types": "application/json, text/*", "read_timeout": 0.3}
    item = http_service(port, [], adapter, max_message_bytes=1000)
    async with running(tmp_path, item) as runtime, client(port) as session:

        async def refused(method: str, path: str, data: Any, **headers: str) -> tuple[int, str]:
            async with session.request(method, path, data=data, headers=headers) as answer:
                return answer.status, (await answer.json())["error"]

        async def slow() -> AsyncIterator[bytes]:
            yield b"{"
            await asyncio.sleep(2)

        async def endless() -> AsyncIterator[bytes]:
            for _ in range(20):
                yield b"x" * 100

        json_type = {"Content-Type": "application/json"}
        assert await refused("POST", "/elsewhere", b"1") == (404, "nothing is taken at /elsewhere")
        assert await refused("GET", "/orders", None) == (405, "GET is not taken here; allowed are POST")
        assert await refused("POST", "/orders", b"1", **{"Content-Type": "image/png"}) == (
            415, "image/png is not taken; allowed are application/json, text/*",
        )  # fmt: skip
        assert await refused("POST", "/orders", b"", **json_type) == (400, "the body is empty")
        assert await refused("POST", "/orders", b"x" * 1001, **json_type) == (
            413, "a body of at least 1001 bytes; allowed are 1000",
        )  # fmt: skip
        status, text = await refused("POST", "/orders", endless(), **json_type)
        assert (status, text.endswith("allowed are 1000")) == (413, True)
        assert await refused("POST", "/orders", slow(), **json_type) == (
            408,
            "silent for 0.3 s inside a request",
        )
        async with session.post("/orders", data=b"{}", headers=json_type) as answer:
            assert answer.status == 202
        assert len(await final(runtime, item="in")) == 1


async def test_a_body_that_breaks_off_is_dropped_and_said(tmp_path: Path) -> None:
    port = free_port()
    async with running(tmp_path, http_service(port, [])) as runtime:
        _reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5000000\r\n\r\n" + b"x" * 3_000_000)
        writer.close()

        async def said() -> bool:
            return any("connection lost inside a request" in text for text in await warnings(runtime, "in"))

        await eventually(said)
        assert await final(runtime, item="in") == []
        await eventually(lambda: not list((tmp_path / "data").glob("**/spool/*")))


async def test_a_client_that_asks_first_is_told_before_it_sends(tmp_path: Path) -> None:
    port = free_port()
    async with running(tmp_path, http_service(port, [], max_message_bytes=100)), client(port) as session:
        async with session.post("/", data=b"x" * 100, expect100=True) as answer:
            assert answer.status == 202
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 101\r\nExpect: 100-continue\r\n\r\n")
        assert (await asyncio.wait_for(reader.readline(), 5)).startswith(b"HTTP/1.1 413 ")
        writer.close()


async def test_full_queues_and_a_full_disk_are_answered_503(tmp_path: Path) -> None:
    port = free_port()
    items = [
        http_service(port, ["out"], {"wait_for_room": 0.2}),
        {**tcp_operation(free_port()), "queue_size": 2},
    ]
    async with running(tmp_path, *items), client(port) as session:
        for _ in range(2):
            async with session.post("/", data=b"1") as answer:
                assert answer.status == 202

        async def full() -> bool:
            async with session.post("/", data=b"1") as answer:
                return answer.status == 503 and "the queues behind are full" in await answer.text()

        await eventually(full)


async def test_a_disk_without_room_is_answered_503(tmp_path: Path) -> None:
    port = free_port()
    item = http_service(port, [])
    async with running(tmp_path, item, min_free_bytes=1 << 60), client(port) as session:

        async def refused() -> bool:
            async with session.post("/", data=b"1") as answer:
                if answer.status == 202:
                    return False  # the room is looked at once a second
                assert (answer.status, answer.headers["Retry-After"]) == (503, "5")
                return "min_free_bytes" in (await answer.json())["error"]

        await eventually(refused)


async def test_only_allowed_addresses_and_so_many_connections_are_served(tmp_path: Path) -> None:
    port, closed = free_port(), free_port()
    items = (
        http_service(port, [], {"max_connections": 1}),
        http_service(closed, [], {"allowed_ip_addresses": "10.0.0.0/8"}, "closed"),
    )
    async with running(tmp_path, *items) as runtime, client(port) as first, client(port) as second:
        async with first.post("/", data=b"1") as answer:
            assert answer.status == 202
        async with second.post("/", data=b"2") as answer:
            assert (answer.status, await answer.text()) == (503, "1 connections are open (max_connections)")
        async with client(closed) as stranger, stranger.post("/", data=b"3") as answer:
            assert (answer.status, await answer.text()) == (503, "not in allowed_ip_addresses")
        assert "refused, not in allowed_ip_addresses" in (await warnings(runtime, "closed"))[0]


async def test_clients_without_a_certificate_are_not_served(tmp_path: Path) -> None:
    port, certificates = free_port(), Certificates(tmp_path / "tls")
    item = http_service(port, [], {"ssl_config": "mutual"})
    async with running(tmp_path, item, tls=certificates.section) as runtime:
        async with (
            client(port, certificates.client_context("client")) as known,
            known.post("/", data=b"1") as answer,
        ):
            assert answer.status == 202
        async with client(port, certificates.client_context()) as unknown:
            with pytest.raises(aiohttp.ClientError):
                await unknown.post("/", data=b"2")
        assert len(await final(runtime, item="in")) == 1


async def test_hl7_is_answered_with_its_acknowledgement(tmp_path: Path) -> None:
    port = free_port()
    item = http_service(port, [], kind="hl7")
    headers = {"Content-Type": "application/hl7-v2"}
    async with running(tmp_path, item) as runtime, client(port) as session:
        async with session.post("/", data=adt("M1"), headers=headers) as answer:
            assert (answer.status, answer.content_type) == (200, "application/hl7-v2")
            assert b"\rMSA|CA|M1\r" in await answer.read()
        async with session.post("/", data=b"no HL7", headers=headers) as answer:
            assert answer.status == 200
            assert b"\rMSA|CE||no HL7 message in 6 bytes" in await answer.read()
        rows = await final(runtime, item="in")
        assert {row.status for row in rows} == {MessageStatus.NOWHERE, MessageStatus.BAD}


@pytest.mark.parametrize("fault", ["frames-received:3", "before-insert:8", "after-commit:5", "before-ack:3", "after-ack:3"])  # fmt: skip
async def test_a_crash_between_receipt_and_answer_loses_nothing_that_was_answered(
    tmp_path: Path, fault: str
) -> None:
    port = free_port()
    bodies = [b"%d" % n for n in range(12)]
    async with HTTPPeer() as peer, contextlib.AsyncExitStack() as stack:
        runtime = RuntimeProcess(
            write_workspace(tmp_path, [http_service(port, ["out"]), http_operation(peer.url)])
        )
        stack.callback(runtime.stop)

        async def send(body: bytes) -> bool:
            try:
                async with client(port) as session, session.post("/", data=body) as answer:
                    return answer.status == 202
            except aiohttp.ClientError as error:
                raise ConnectionError from error

        await crash_and_resend(runtime, fault, bodies, send)
        await eventually(runtime.drained)
        got = [asked.body for asked in peer.asked]
        assert list(dict.fromkeys(got)) == bodies
        # twice at most what was stored and not answered, and what was being sent
        assert len(got) - len(bodies) <= 2
