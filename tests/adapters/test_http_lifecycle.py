"""HTTP services while they stop, reload and meet clients that go away, are slow or many."""

from __future__ import annotations

import asyncio
import json
import time
from pathlib import Path

import aiohttp
from http_peers import Asked, HTTPPeer, http_operation, http_service
from net_peers import FramedSender, final, running, warnings
from test_http_service import client
from test_tcp import COUNTED, tcp_operation, tcp_service

from hie_runtime.config.states import MessageStatus
from support import adt, eventually, free_port


async def test_a_client_that_waits_for_a_target_is_told_when_the_service_stops(tmp_path: Path) -> None:
    port = free_port()
    items = http_service(port, ["out"], ack_mode="App"), tcp_operation(free_port())
    async with running(tmp_path, *items) as runtime, client(port) as session:
        waiting = asyncio.ensure_future(session.post("/", data=b"patience"))

        async def stored() -> bool:
            return len(await final(runtime, item="in")) == 1

        await eventually(stored)
        await runtime.stop_item("in")
        async with await waiting as answer:
            told = await answer.json()
            assert answer.status == 504
            assert told["error"] == "the service is being stopped; the message is stored"
            assert told["id"] == (await final(runtime, item="in"))[0].id


async def test_a_reload_changes_what_is_taken_and_loses_nothing(tmp_path: Path) -> None:
    port, other = free_port(), free_port()
    async with HTTPPeer() as peer:
        items = [http_service(port, ["out"], {"routes": "POST /old"}), http_service(other, ["out"], name="other"), http_operation(peer.url)]  # fmt: skip
        async with running(tmp_path, *items) as runtime, client(port) as session, client(other) as kept:
            async with session.post("/old", data=b"1") as answer, kept.post("/", data=b"2") as beside:
                assert (answer.status, beside.status) == (202, 202)
            path = tmp_path / "production.json"
            document = json.loads(path.read_text())
            document["production"]["items"][0]["settings"]["adapter"]["routes"] = "POST /new"
            path.write_text(json.dumps(document))
            assert (await runtime.reload()).restarted == ["in"]
            async with session.post("/old", data=b"3") as answer:
                assert answer.status == 404
            async with session.post("/new", data=b"4") as answer, kept.post("/", data=b"5") as beside:
                assert (answer.status, beside.status) == (202, 202)
            await eventually(lambda: sorted(asked.body for asked in peer.asked) == [b"1", b"2", b"4", b"5"])


async def test_a_client_that_goes_away_leaves_its_message_behind(tmp_path: Path) -> None:
    port = free_port()

    async def slowly(_request: aiohttp.web.Request, _asked: Asked) -> aiohttp.web.StreamResponse:
        await asyncio.sleep(0.3)
        return aiohttp.web.Response(text="ok")

    async with HTTPPeer(slowly) as peer:
        items = http_service(port, ["out"], ack_mode="App"), http_operation(peer.url)
        async with running(tmp_path, *items) as runtime:
            _reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\ngone")
            await eventually(lambda: len(peer.asked) == 1)
            writer.transport.abort()

            async def done() -> bool:
                return len(await final(runtime, item="out", status=MessageStatus.COMPLETED)) == 1

            await eventually(done)
            assert await warnings(runtime, "in") == []
            async with client(port) as session, session.post("/", data=b"next") as answer:
                assert answer.status == 200


async def test_a_client_that_never_finishes_its_headers_is_let_go(tmp_path: Path) -> None:
    port = free_port()
    async with running(tmp_path, http_service(port, [], {"stay_connected": 0.5})) as runtime:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"POST / HTTP/1.1\r\nHost: x\r\n")
        began = time.monotonic()
        assert await asyncio.wait_for(reader.read(), 10) == b""
        assert time.monotonic() - began < 5
        writer.close()
        assert (await runtime.counters()).items[0].connections == 0


async def test_many_clients_at_once_are_each_answered_for_their_own_message(tmp_path: Path) -> None:
    port = free_port()

    async def echo(_request: aiohttp.web.Request, asked: Asked) -> aiohttp.web.StreamResponse:
        return aiohttp.web.Response(body=b"seen " + asked.body)

    async with HTTPPeer(echo) as peer:
        items = http_service(port, ["out"], ack_mode="App"), {**http_operation(peer.url), "pool_size": 4}
        async with running(tmp_path, *items), client(port) as session:

            async def one(n: int) -> bytes:
                async with session.post("/", data=b"%d" % n) as answer:
                    return await answer.read()

            answers = await asyncio.gather(*(one(n) for n in range(200)))
            assert answers == [b"seen %d" % n for n in range(200)]


async def test_a_tcp_sender_gets_answers_in_its_order_also_from_a_pool_that_overtakes(tmp_path: Path) -> None:
    port, seen = free_port(), []

    async def echo(_request: aiohttp.web.Request, asked: Asked) -> aiohttp.web.StreamResponse:
        await asyncio.sleep(0.2 if b"|M0|" in asked.body else 0)
        seen.append(asked.body)
        return aiohttp.web.Response(body=b"seen " + asked.body)

    bodies = [adt(f"M{n}") for n in range(40)]
    async with HTTPPeer(echo) as peer:
        operation = http_operation(peer.url, order_key="MSH:10")
        items = tcp_service(port, ["out"], ack_mode="App"), {**operation, "pool_size": 4}
        async with running(tmp_path, *items), FramedSender(port, COUNTED) as sender:
            sender.writer.write(b"".join(map(COUNTED.frame, bodies)))
            assert [await sender.answer() for _ in bodies] == [b"seen " + body for body in bodies]
    assert seen[0] != bodies[0]


async def test_an_order_key_that_a_message_does_not_have_keeps_the_order_of_its_connection(
    tmp_path: Path,
) -> None:
    port = free_port()
    async with HTTPPeer() as peer:
        operation = http_operation(peer.url, order_key="PID:3.1")
        items = tcp_service(port, ["out"]), {**operation, "pool_size": 4}
        async with running(tmp_path, *items), FramedSender(port, COUNTED) as sender:
            sender.writer.write(b"".join(COUNTED.frame(b"no HL7 %d" % n) for n in range(20)))
            await eventually(lambda: len(peer.asked) == 20)
            assert [asked.body for asked in peer.asked] == [b"no HL7 %d" % n for n in range(20)]
