"""A password that is changed at the peer and in the credentials store: the next message passes, and nothing is restarted."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from credential_places import PLACES, CredentialPlace
from database_items import db_operation, db_service, sql
from fhir_peers import fhir_operation
from ftp_peers import contents, ftp_operation, ftp_service, peer_of, put
from http_peers import Asked, HTTPPeer, http_operation, http_service
from kafka_gate import LoginGate
from lxml import etree
from net_peers import Certificates, running
from soap_peers import envelope, soap_operation, submit, write_wsdl
from test_email import MailPeer
from test_kafka import kafka_operation, kafka_service, read, topic, write
from test_s3 import Store, s3_operation, s3_service
from yarl import URL

from servers import Kafka, PostgreSQL
from support import eventually, free_port

USER, ROLE, PASSWORDS = "hie", "lab", ("first-7", "second-7")


@dataclass
class Peer:
    """What is in front of the production: items that use it, how its password is changed, and a message that goes through."""

    items: list[dict[str, Any]]
    change: Callable[[str], Awaitable[None]]
    passes: Callable[[int], Awaitable[None]]
    production: dict[str, Any] = field(default_factory=dict)
    login: Callable[[str], tuple[str, str]] = lambda password: (USER, password)


async def post(port: int, body: bytes, password: str = "") -> None:
    """One request that is accepted."""
    headers = {"Authorization": "Basic " + base64.b64encode(f"{USER}:{password}".encode()).decode()}
    async with (
        aiohttp.ClientSession(headers=headers) as session,
        session.post(f"http://127.0.0.1:{port}/", data=body) as got,
    ):
        assert got.status in (200, 202)


class Accepting:
    """An HTTP server that takes one password, by whatever its requests show."""

    def __init__(self, shown: Callable[[Asked], str], answer: Callable[[], web.Response]) -> None:
        self.password, self.taken = "", 0
        self._shown, self._answer = shown, answer

    async def respond(self, _request: web.Request, asked: Asked) -> web.StreamResponse:
        if self._shown(asked) != self.password:
            return web.Response(status=401)
        self.taken += 1
        return self._answer()

    async def change(self, password: str) -> None:
        self.password = password

    async def took(self, count: int) -> None:
        await eventually(lambda: self.taken == count)


def basic(asked: Asked) -> str:
    login = base64.b64decode(asked.headers.get("Authorization", "").removeprefix("Basic ")).decode()
    return login.removeprefix(f"{USER}:")


def username_token(asked: Asked) -> str:
    return next((element.text or "" for element in etree.fromstring(asked.body).iter("{*}Password")), "")


@asynccontextmanager
async def http(_folder: Path) -> AsyncIterator[Peer]:
    """Basic, at the service and at the operation."""
    port, server = free_port(), Accepting(basic, lambda: web.Response(status=201))
    async with HTTPPeer(server.respond) as peer:

        async def passes(number: int) -> None:
            await post(port, b"1", server.password)
            await server.took(number)

        login = {"authentication": "Basic", "credentials": "lab"}
        yield Peer(
            [http_service(port, ["out"], login), http_operation(peer.url, {"credentials": "lab"})],
            server.change,
            passes,
        )


@asynccontextmanager
async def soap(folder: Path) -> AsyncIterator[Peer]:
    body = b'<SubmitResponse xmlns="urn:hie:orders"><status>taken</status></SubmitResponse>'
    port = free_port()
    server = Accepting(username_token, lambda: web.Response(body=envelope(body), content_type="text/xml"))
    async with HTTPPeer(server.respond) as peer:
        write_wsdl(folder, peer.url)

        async def passes(number: int) -> None:
            await post(port, submit())
            await server.took(number)

        security = {"ws_security": "UsernameToken", "credentials": "lab"}
        yield Peer([http_service(port, ["out"]), soap_operation(security)], server.change, passes)


@asynccontextmanager
async def fhir(_folder: Path) -> AsyncIterator[Peer]:
    port = free_port()
    server = Accepting(
        basic, lambda: web.Response(status=201, body=b"{}", content_type="application/fhir+json")
    )
    async with HTTPPeer(server.respond) as peer:

        async def passes(number: int) -> None:
            await post(port, b'{"resourceType": "Patient", "gender": "female"}')
            await server.took(number)

        login = {"authentication": "Basic", "credentials": "lab"}
        yield Peer([http_service(port, ["fhir"]), fhir_operation(peer.url, **login)], server.change, passes)


def ftp_kind(kind: str) -> Callable[[Path], Any]:
    @asynccontextmanager
    async def ftp(folder: Path) -> AsyncIterator[Peer]:
        certificates = Certificates(folder / "tls")
        peer = peer_of(kind, folder / "server", certificates)

        async def change(password: str) -> None:
            await peer.vanish()
            peer.password = password
            await peer.listen()

        async def passes(number: int) -> None:
            put(peer.root / "out", f"{number}.txt", b"%d" % number)
            await eventually(lambda: f"{number}.txt" in contents(peer.root / "in"))

        try:
            yield Peer(
                [ftp_service(peer, ["out"]), ftp_operation(peer)],
                change,
                passes,
                {"tls": certificates.section},
            )
        finally:
            await peer.vanish()

    ftp.__name__ = kind
    return ftp


@asynccontextmanager
async def kafka(_folder: Path) -> AsyncIterator[Peer]:
    broker = Kafka()
    broker.start()
    try:
        source, target = topic(broker), topic(broker)
        async with LoginGate(int(broker.url.split(":")[1]), {}) as gate:
            reading = kafka_service(gate.url, source, credentials="lab")
            reading["settings"]["host"]["target_config_names"] = "to"

            async def change(password: str) -> None:
                gate.users[USER] = password
                gate.drop()

            async def passes(number: int) -> None:
                await asyncio.to_thread(write, broker, source, [b"%d" % number])
                assert len(await asyncio.to_thread(read, broker, target, number)) == number

            yield Peer([reading, kafka_operation(gate.url, target, credentials="lab")], change, passes)
    finally:
        broker.remove()


@asynccontextmanager
async def database(_folder: Path) -> AsyncIterator[Peer]:
    server = PostgreSQL()
    server.start()
    try:
        hba = server.folder / "data" / "pg_hba.conf"
        hba.write_text(f"host all hie 127.0.0.1/32 trust\nhost all {ROLE} 127.0.0.1/32 scram-sha-256\n")
        await sql(
            server, "create table source (v int)", "create table target (v int)", f"create role {ROLE} login",
            f"grant all on source, target to {ROLE}", "select pg_reload_conf()",
        )  # fmt: skip
        where = server.url.replace("hie@", "")
        items = [
            db_service(
                where,
                ["table"],
                "select v from source where v > :last_key order by v",
                key_field="v",
                credentials="lab",
            ),
            db_operation(
                where, credentials="lab", statement="insert into target values ({json:/v as integer})"
            ),
        ]

        async def change(password: str) -> None:
            await sql(server, f"alter role {ROLE} password '{password}'",
                      f"select pg_terminate_backend(pid) from pg_stat_activity where usename = '{ROLE}'")  # fmt: skip

        async def passes(number: int) -> None:
            await sql(server, f"insert into source values ({number})")

            async def written() -> bool:
                return len(await sql(server, "select v from target")) == number

            await eventually(written)

        yield Peer(items, change, passes, login=lambda password: (ROLE, password))
    finally:
        server.remove()


@asynccontextmanager
async def email(folder: Path) -> AsyncIterator[Peer]:
    certificates, port = Certificates(folder / "tls"), free_port()
    with MailPeer(certificates) as peer:

        async def change(password: str) -> None:
            peer.password = password

        async def passes(number: int) -> None:
            await post(port, b"text")
            await eventually(lambda: len(peer.mails) == number)

        adapter = {
            "smtp_server": "127.0.0.1", "smtp_port": peer.port, "sender": "hie@ward.example", "recipient": "lab@ward.example",
            "ssl_config": "anonymous", "credentials": "lab",
        }  # fmt: skip
        sending = {"name": "mail", "class_name": "hie.operations.email.PassthroughOperation",
                   "settings": {"adapter": adapter, "host": {"retry_interval": 0.1}}}  # fmt: skip
        yield Peer([http_service(port, ["mail"]), sending], change, passes, {"tls": certificates.section})


@asynccontextmanager
async def s3(_folder: Path) -> AsyncIterator[Peer]:
    """The store takes any signature: what is compared is the access key, which changes with the secret."""
    store, key = Store(), ""

    async def respond(request: web.Request, asked: Asked) -> web.StreamResponse:
        if f"Credential={key}/" not in request.headers.get("Authorization", ""):
            return web.Response(
                status=403, content_type="text/xml", text="<Error><Code>InvalidAccessKeyId</Code></Error>"
            )
        url = URL(store.url + request.raw_path, encoded=True)
        async with aiohttp.request(request.method, url, headers=request.headers, data=asked.body) as got:
            headers = {
                name: value
                for name, value in got.headers.items()
                if name in ("ETag", "Content-Type", "Last-Modified")
            }
            return web.Response(status=got.status, body=await got.read(), headers=headers)

    async def change(password: str) -> None:
        nonlocal key
        key = f"AK-{password}"

    async def passes(number: int) -> None:
        await asyncio.to_thread(store.put, source, {f"{number}.txt": b"1"})
        await eventually(lambda: len(store.keys(target)) == number)

    try:
        source, target = store.bucket("rotated-from"), store.bucket("rotated-to")
        async with HTTPPeer(respond) as peer:
            reading, writing = (
                make(peer.url, bucket, credentials="lab")
                for make, bucket in ((s3_service, source), (s3_operation, target))
            )
            reading["settings"]["host"]["target_config_names"] = "to"
            writing["settings"]["adapter"]["key"] = "%f"
            yield Peer(
                [reading, writing], change, passes, login=lambda password: (f"AK-{password}", password)
            )
    finally:
        store.stop()


EVERYWHERE = [(http, place) for place in PLACES]
ADAPTERS = [soap, fhir, ftp_kind("ftp"), ftp_kind("ftps"), ftp_kind("sftp"), kafka, database, email, s3]


@pytest.mark.parametrize(
    ("made", "place"),
    [*EVERYWHERE, *((made, "kubernetes") for made in ADAPTERS)],
    ids=lambda one: one if isinstance(one, str) else one.__name__,
)
async def test_a_changed_password_counts_without_restart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made: Callable[[Path], Any], place: str
) -> None:
    credentials = CredentialPlace(place, tmp_path / "credentials", monkeypatch)
    async with made(tmp_path / "w") as peer:
        await peer.change(PASSWORDS[0])
        credentials.keep("lab", *peer.login(PASSWORDS[0]))
        async with running(tmp_path / "w", *peer.items, **peer.production):
            await peer.passes(1)
            credentials.keep("lab", *peer.login(PASSWORDS[1]))
            await peer.change(PASSWORDS[1])
            await peer.passes(2)
