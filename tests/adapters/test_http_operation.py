"""HTTP operations against real servers: what is sent, what each status means, and what is shown when it goes wrong."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from http_peers import Asked, HTTPPeer, Respond, http_operation, http_service
from net_peers import Certificates, final, running, state_text
from test_http_service import client

from hie_runtime.config.states import MessageStatus
from hie_runtime.control.embedded import EmbeddedRuntime
from hie_runtime.protocols.base import AdapterContext, AdapterError
from hie_runtime.protocols.http.outbound import HTTPOutboundAdapter
from hie_runtime.protocols.http.settings import HTTPOutboundSettings
from support import ack, adt, control_id, eventually, free_port


def answering(status: int, text: str = "", **headers: str) -> Respond:
    async def respond(_request: web.Request, _asked: Asked) -> web.StreamResponse:
        return web.Response(status=status, text=text, headers=headers)

    return respond


async def _ended(runtime: EmbeddedRuntime, status: MessageStatus, text: str) -> bool:
    rows = await final(runtime, item="out", status=status)
    if not rows:
        return False
    assert rows[0].text.startswith(text), rows[0].text
    return True


async def _shown(runtime: EmbeddedRuntime, text: str) -> bool:
    return text in await state_text(runtime, "out")


async def send_one(port: int, body: bytes = b'{"order": {"id": "17/4"}}') -> None:
    async with client(port) as session, session.post("/", data=body) as answer:
        assert answer.status in (200, 202)


async def test_a_path_is_made_from_values_of_the_message_and_the_response_is_kept(tmp_path: Path) -> None:
    port = free_port()
    async with HTTPPeer() as peer:
        items = (
            http_service(port, ["out"]),
            http_operation(
                peer.url + "/orders/{json:/order/id}", {"method": "PUT", "headers": "X-Site: RGH"}
            ),
        )
        async with running(tmp_path, *items) as runtime:
            await send_one(port)
            await eventually(lambda: _ended(runtime, MessageStatus.COMPLETED, ""))
            [asked] = peer.asked
            assert (asked.method, asked.path) == ("PUT", "/orders/17%2F4")
            assert (asked.headers["Content-Type"], asked.headers["X-Site"]) == ("application/json", "RGH")
            [row] = await final(runtime, item="out")
            steps = (await runtime.trace(row.id)).steps
            assert [step.reply for step in steps if step.reply] == ['{"got": 25}']


@pytest.mark.parametrize(
    ("status", "retried"), [(400, False), (401, False), (404, False), (422, False), (302, False), (429, True), (500, True), (503, True)]
)  # fmt: skip
async def test_a_status_is_an_error_of_the_message_or_of_the_connection(
    tmp_path: Path, status: int, retried: bool
) -> None:
    port = free_port()
    async with HTTPPeer(answering(status, "why")) as peer:
        items = http_service(port, ["out"]), http_operation(peer.url, failure_timeout=0.4)
        async with running(tmp_path, *items) as runtime:
            await send_one(port)
            await eventually(
                lambda: _ended(runtime, MessageStatus.FAILED, f"POST {peer.url}: answered {status} ")
            )
            assert (len(peer.asked) > 1) == retried
            [row] = await final(runtime, item="out")
            steps = (await runtime.trace(row.id)).steps
            assert [step.reply for step in steps if step.reply] == ["why"]


async def test_reply_code_actions_may_name_a_status(tmp_path: Path) -> None:
    port = free_port()
    async with HTTPPeer(answering(409)) as peer:
        items = http_service(port, ["out"]), http_operation(peer.url, reply_code_actions="E#409=S,E=F")
        async with running(tmp_path, *items) as runtime:
            await send_one(port)
            await eventually(
                lambda: _ended(runtime, MessageStatus.SUSPENDED, f"POST {peer.url}: answered 409 Conflict")
            )


async def test_a_server_that_restarts_in_mid_traffic_misses_nothing(tmp_path: Path) -> None:
    port = free_port()
    async with HTTPPeer() as peer:
        items = http_service(port, ["out"]), http_operation(peer.url)
        async with running(tmp_path, *items) as runtime, client(port) as session:
            for n in range(40):
                async with session.post("/", data=b"%d" % n) as answer:
                    assert answer.status == 202
                if n == 15:
                    await peer.vanish()
                    await eventually(lambda: _shown(runtime, "cannot connect: Connection refused"))
                if n == 30:
                    await peer.listen()
            await eventually(lambda: [asked.body for asked in peer.asked][-1:] == [b"39"])
            got = [asked.body for asked in peer.asked]
            assert list(dict.fromkeys(got)) == [b"%d" % n for n in range(40)]
            assert len(got) <= 41  # only what was on its way when the server went
            await eventually(lambda: _completed(runtime, 40))


async def _completed(runtime: EmbeddedRuntime, count: int) -> bool:
    return len(await final(runtime, item="out", status=MessageStatus.COMPLETED)) == count


async def test_a_kept_connection_that_the_server_closed_costs_no_retry(tmp_path: Path) -> None:
    async def closing(request: web.Request, _asked: Asked) -> web.StreamResponse:
        assert request.transport is not None
        asyncio.get_running_loop().call_later(0.05, request.transport.abort)
        return web.Response(text="ok")

    port = free_port()
    async with HTTPPeer(closing) as peer:
        items = http_service(port, ["out"]), http_operation(peer.url, retry_interval=60)
        async with running(tmp_path, *items) as runtime:
            for n in range(3):
                await send_one(port)
                await eventually(lambda n=n: _completed(runtime, n + 1), 5)
                await asyncio.sleep(0.1)


@pytest.mark.parametrize(
    ("how", "adapter", "text"),
    [
        ("silent", {"response_timeout": 0.2}, "no response within 0.2 s"),
        ("broken", {}, "the response broke off"),
        ("gone", {}, "the connection was closed before the response"),
        ("long", {"max_reply_bytes": 10}, "a response of more than 10 bytes, which is all that is allowed"),
        (
            "elsewhere",
            {"redirects": "Same host"},
            "redirected to another host, localhost:1; allowed is 127.0.0.1:",
        ),
    ],
)
async def test_a_server_that_does_not_answer_well_is_named_with_the_reason(
    tmp_path: Path, how: str, adapter: dict[str, Any], text: str
) -> None:
    async def respond(request: web.Request, _asked: Asked) -> web.StreamResponse:
        assert request.transport is not None
        if how == "silent":
            await asyncio.sleep(5)
        if how == "gone":
            request.transport.abort()
        if how == "broken":
            request.transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
            request.transport.close()
            await asyncio.sleep(0.1)
        if how == "elsewhere":
            return web.Response(status=307, headers={"Location": "http://localhost:1/"})
        return web.Response(text="x" * 1000)

    port = free_port()
    async with HTTPPeer(respond) as peer:
        items = http_service(port, ["out"]), http_operation(peer.url, adapter, failure_timeout=0.3)
        async with running(tmp_path, *items) as runtime:
            await send_one(port)
            await eventually(lambda: _ended(runtime, MessageStatus.FAILED, f"POST {peer.url}: {text}"))


async def test_redirections_are_followed_only_as_far_as_allowed_and_without_losing_the_message(
    tmp_path: Path,
) -> None:
    async def respond(request: web.Request, asked: Asked) -> web.StreamResponse:
        if request.path == "/old":
            return web.Response(status=308, headers={"Location": "/new"})
        return web.Response(text="moved")

    port = free_port()
    async with HTTPPeer(respond) as peer:
        items = http_service(port, ["out"]), http_operation(peer.url + "/old", {"redirects": "Same host"})
        async with running(tmp_path, *items) as runtime:
            await send_one(port, b"the message")
            await eventually(lambda: _completed(runtime, 1))
            assert [(asked.method, asked.path, asked.body) for asked in peer.asked] == [
                ("POST", "/old", b"the message"), ("POST", "/new", b"the message"),
            ]  # fmt: skip


async def test_a_proxy_is_used_only_where_it_is_configured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    port, second = free_port(), free_port()
    async with HTTPPeer() as peer, HTTPPeer() as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("http_proxy", proxy.url)
        items = (
            http_service(port, ["out"]), http_operation(peer.url),
            http_service(second, ["proxied"], name="in2"),
            http_operation("http://far.example/x", {"proxy_server": "127.0.0.1", "proxy_port": proxy.port}, "proxied"),
        )  # fmt: skip
        async with running(tmp_path, *items):
            await send_one(port)
            await eventually(lambda: len(peer.asked) == 1)
            assert proxy.asked == []
            await send_one(second)
            await eventually(lambda: len(proxy.asked) == 1)
            assert proxy.asked[0].headers["Host"] == "far.example"


async def test_tls_with_certificates_on_both_sides(tmp_path: Path) -> None:
    port, certificates = free_port(), Certificates(tmp_path / "tls")
    async with HTTPPeer(tls=certificates.server_context(mutual=True)) as peer:
        items = http_service(port, ["out"]), http_operation(peer.url, {"ssl_config": "client"})
        async with running(tmp_path, *items, tls=certificates.section) as runtime:
            await send_one(port)
            await eventually(lambda: _completed(runtime, 1))


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("expired", "certificate has expired"),
        ("untrusted", "unable to get local issuer certificate"),
        ("elsewhere", "IP address mismatch, certificate is not valid for '127.0.0.1'"),
    ],
)
async def test_a_certificate_that_is_not_accepted_is_named_with_its_reason(
    tmp_path: Path, name: str, reason: str
) -> None:
    port, certificates = free_port(), Certificates(tmp_path / "tls")
    async with HTTPPeer(tls=certificates.server_context(name)) as peer:
        items = (
            http_service(port, ["out"]),
            http_operation(peer.url, {"ssl_config": "client"}, failure_timeout=0.3),
        )
        async with running(tmp_path, *items, tls=certificates.section) as runtime:
            await send_one(port)
            text = f"POST {peer.url}: TLS failed: the peer's certificate is not accepted: {reason}"
            await eventually(lambda: _ended(runtime, MessageStatus.FAILED, text))
            assert peer.asked == []


async def test_hl7_acknowledgements_count_whatever_the_status_beside_them(tmp_path: Path) -> None:
    async def respond(_request: web.Request, asked: Asked) -> web.StreamResponse:
        code, status = {"M1": ("AA", 200), "M2": ("AE", 500), "M3": ("AA", 200)}[control_id(asked.body)]
        return web.Response(status=status, body=ack(code, control_id(asked.body)))

    port = free_port()
    async with HTTPPeer(respond) as peer:
        items = http_service(port, ["out"], kind="hl7"), http_operation(peer.url, kind="hl7")
        async with running(tmp_path, *items) as runtime:
            for name in ("M1", "M2", "M3"):
                await send_one(port, adt(name))
            await eventually(lambda: _ended(runtime, MessageStatus.SUSPENDED, "reply AE (:?E=S)"))
            await eventually(lambda: _completed(runtime, 2))
            assert peer.asked[0].headers["Content-Type"] == "application/hl7-v2"


@pytest.mark.parametrize(
    ("settings", "problem"),
    [
        ({"url": "/x"}, "http_server: is needed, as url '/x' names no host"),
        ({"url": "ftp://host/"}, "is not http://host/path"),
        ({"url": "http://me:secret@host/"}, "without user and password"),
        ({"url": "http://host/", "headers": "no colon"}, "headers: 'no colon' is not Name: value"),
        (
            {"url": "http://host/", "headers": "Authorization: x"},
            "is made from authentication and credentials",
        ),
    ],
)
def test_settings_that_cannot_be_are_named(tmp_path: Path, settings: dict[str, Any], problem: str) -> None:
    context = AdapterContext("to.EPR", tmp_path, tmp_path)
    with pytest.raises(AdapterError) as error:
        HTTPOutboundAdapter(HTTPOutboundSettings(**settings), context)
    assert problem in str(error.value)
    assert 'item "to.EPR"' in str(error.value)
