"""Wrong, right, changed and missing credentials: HTTP and SOAP, both directions."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from http_peers import Asked, HTTPPeer, http_operation, http_service
from lxml import etree
from net_peers import final, running, state_text, warnings
from soap_peers import (
    client_of,
    envelope,
    fault_text,
    soap_operation,
    soap_peer,
    soap_service,
    submit,
    write_wsdl,
)
from test_http_operation import _completed, _ended, send_one
from test_http_service import client
from test_soap_service import ask
from zeep.exceptions import Fault
from zeep.wsse.username import UsernameToken

from hie_runtime.config.states import MessageStatus
from support import eventually, free_port


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of credentials: epr (user hie)."""
    folder = tmp_path / "credentials"
    folder.mkdir()
    keep(folder, "epr", "hie", "s3cret")
    monkeypatch.setenv("HIE_CREDENTIALS_DIR", str(folder))
    monkeypatch.setenv("HIE_KEYRING", "0")
    return folder


def keep(folder: Path, name: str, username: str, password: str) -> None:
    (folder / f"{name}.json").write_text(json.dumps({"username": username, "password": password}))


async def test_a_service_lets_in_those_with_credentials(tmp_path: Path, store: Path) -> None:
    port, tokens = free_port(), free_port()
    keep(store, "lab", "", "t0ken")
    items = (
        http_service(port, [], {"authentication": "Basic", "credentials": "epr"}),
        http_service(tokens, [], {"authentication": "Bearer", "credentials": "epr, lab"}, "bearer"),
    )
    async with running(tmp_path, *items) as runtime:

        async def status(where: int, **headers: str) -> tuple[int, str]:
            async with client(where) as session, session.post("/", data=b"1", headers=headers) as answer:
                return answer.status, answer.headers.get("WWW-Authenticate", "")

        def basic(password: str) -> str:
            return "Basic " + base64.b64encode(f"hie:{password}".encode()).decode()

        assert await status(port) == (401, 'Basic realm="HIE", charset="UTF-8"')
        assert (await status(port, Authorization=basic("wrong")))[0] == 401
        assert (await status(port, Authorization="Basic %%%"))[0] == 401
        assert (await status(port, Authorization="Bearer s3cret"))[0] == 401
        assert (await status(port, Authorization=basic("s3cret")))[0] == 202
        assert (await status(tokens, Authorization="Bearer t0ken"))[0] == 202
        assert (await status(tokens, Authorization="Bearer t0ke"))[0] == 401
        keep(store, "epr", "hie", "changed")  # counts without restart
        assert (await status(port, Authorization=basic("s3cret")))[0] == 401
        assert (await status(port, Authorization=basic("changed")))[0] == 202
        assert len(await final(runtime, item="in")) == 2
        logged = await warnings(runtime, "in")
        assert "refused, credentials are needed (Basic)" in logged[0]
        assert not any("s3cret" in text or "wrong" in text for text in logged)


def asking(accepted: str) -> Any:
    async def respond(request: web.Request, asked: Asked) -> web.StreamResponse:
        return web.Response(status=200 if request.headers.get("Authorization") == accepted else 401)

    return respond


async def test_an_operation_sends_its_credentials_and_a_refusal_is_an_error_of_the_message(
    tmp_path: Path, store: Path
) -> None:
    port = free_port()
    right = "Basic " + base64.b64encode(b"hie:s3cret").decode()
    async with HTTPPeer(asking(right)) as peer:
        items = (
            http_service(port, ["out"]),
            http_operation(peer.url, {"credentials": "epr"}),  # Basic by itself, as in IRIS
        )
        async with running(tmp_path, *items) as runtime:
            await send_one(port)
            await eventually(lambda: _completed(runtime, 1))
            keep(store, "epr", "hie", "wrong")
            await send_one(port)
            await eventually(
                lambda: _ended(runtime, MessageStatus.FAILED, f"POST {peer.url}: answered 401 Unauthorized")
            )


async def test_missing_credentials_are_waited_for(tmp_path: Path, store: Path) -> None:
    port = free_port()
    async with HTTPPeer(asking("Bearer t0ken")) as peer:
        items = (
            http_service(port, ["out"]),
            http_operation(peer.url, {"authentication": "Bearer", "credentials": "lab"}),
        )
        async with running(tmp_path, *items) as runtime:
            await send_one(port)

            async def waits() -> bool:
                return "credentials 'lab' are not there" in await state_text(runtime, "out")

            await eventually(waits)
            assert peer.asked == []
            keep(store, "lab", "", "t0ken")
            await eventually(lambda: _completed(runtime, 1))


async def test_credentials_are_not_sent_to_another_host(tmp_path: Path, store: Path) -> None:
    port = free_port()
    async with HTTPPeer(asking("nothing")) as other:

        async def moved(_request: web.Request, _asked: Asked) -> web.StreamResponse:
            return web.Response(status=307, headers={"Location": f"http://localhost:{other.port}/"})

        async with HTTPPeer(moved) as peer:
            adapter = {"authentication": "Basic", "credentials": "epr", "redirects": "Any"}
            items = http_service(port, ["out"]), http_operation(peer.url, adapter)
            async with running(tmp_path, *items):
                await send_one(port)
                await eventually(lambda: len(other.asked) == 1)
                assert "Authorization" in peer.asked[0].headers
                assert "Authorization" not in other.asked[0].headers


@pytest.mark.parametrize("digest", [False, True])
async def test_a_soap_service_compares_username_tokens(tmp_path: Path, store: Path, digest: bool) -> None:
    port = free_port()
    write_wsdl(tmp_path)
    item = soap_service(port, [], {"ws_security": "UsernameToken", "credentials": "epr"}, ack_mode="Immed")
    async with running(tmp_path, item) as runtime:
        url = f"http://127.0.0.1:{port}/orders"
        for password, accepted in (("s3cret", True), ("wrong", False)):
            token = UsernameToken("hie", password, use_digest=digest)
            zeep = await asyncio.to_thread(client_of, url, wsse=token)
            if accepted:
                await asyncio.to_thread(zeep.service.Submit, order="A1", quantity=1)
                continue
            with pytest.raises(Fault) as error:
                await asyncio.to_thread(zeep.service.Submit, order="A1", quantity=1)
            assert error.value.message == "the user or password in the UsernameToken is not accepted"
        _status, answer = await ask(port, envelope(submit()))
        assert fault_text(answer) == ("soap:Client", "a UsernameToken is needed (WS-Security)")
        assert len(await final(runtime, item="in")) == 1


async def test_a_digest_is_taken_once(tmp_path: Path, store: Path) -> None:
    port = free_port()
    write_wsdl(tmp_path)
    item = soap_service(port, [], {"ws_security": "UsernameToken", "credentials": "epr"}, ack_mode="Immed")
    async with running(tmp_path, item):
        request = etree.fromstring(envelope(submit()))
        UsernameToken("hie", "s3cret", use_digest=True).apply(request, {})
        body = etree.tostring(request)
        assert (await ask(port, body))[0] == 200
        _status, answer = await ask(port, body)
        assert fault_text(answer)[1] == "the UsernameToken was used before"
        old = etree.fromstring(envelope(submit()))
        UsernameToken("hie", "s3cret", use_digest=True, created=datetime(2020, 1, 1, tzinfo=UTC)).apply(
            old, {}
        )
        _status, answer = await ask(port, etree.tostring(old))
        assert fault_text(answer)[1] == "the UsernameToken was not created within the last 300 s"


async def test_a_soap_operation_sends_a_token_that_its_server_accepts(tmp_path: Path, store: Path) -> None:
    port = free_port()
    async with soap_peer() as peer:
        write_wsdl(tmp_path, peer.url)
        security = {"ws_security": "UsernameToken digest", "credentials": "epr"}
        async with running(tmp_path, http_service(port, ["out"]), soap_operation(security)) as runtime:
            await send_one(port, submit())
            await eventually(lambda: _completed(runtime, 1))
            sent = etree.fromstring(peer.asked[0].body)
            texts = {
                etree.QName(element).localname: element.text
                for element in sent.iter()
                if isinstance(element.tag, str)
            }
            nonce, created = base64.b64decode(texts["Nonce"] or ""), (texts["Created"] or "").encode()
            assert texts["Username"] == "hie"
            assert (
                texts["Password"]
                == base64.b64encode(hashlib.sha1(nonce + created + b"s3cret").digest()).decode()
            )
