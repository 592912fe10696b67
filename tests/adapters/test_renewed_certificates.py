"""Certificates replaced on disk count for the next connection; those that cannot be used are not taken."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import trustme
from aiohttp import web
from cryptography import x509
from http_peers import HTTPPeer, http_operation, http_service
from net_peers import final, running, state_text
from test_http_service import client

from hie_runtime.config.states import MessageStatus
from hie_runtime.control.embedded import EmbeddedRuntime
from support import adt, eventually, free_port, operation, service


class Secret:
    """A secret as Kubernetes mounts it: each change is a new folder, and ``..data`` is renamed to point at it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self._count = folder, 0

    def put(self, **files: bytes) -> None:
        """Swap the files; ``tls_crt`` is the file tls.crt."""
        self._count += 1
        place = self.folder / f"..{self._count}"
        place.mkdir(parents=True)
        for name, content in files.items():
            (place / name.replace("_", ".")).write_bytes(content)
        (self.folder / "..new").symlink_to(place.name)
        (self.folder / "..new").rename(self.folder / "..data")
        for name in files:
            link = self.folder / name.replace("_", ".")
            if not link.is_symlink():
                link.symlink_to(f"..data/{link.name}")

    def issue(self, authority: trustme.CA, *, trusted: trustme.CA | None = None, broken: bool = False) -> int:
        """Put a new certificate; returns its serial number."""
        made = authority.issue_cert("127.0.0.1")
        pem = made.cert_chain_pems[0].bytes()
        more = {"ca_crt": trusted.cert_pem.bytes()} if trusted else {}
        self.put(tls_crt=b"broken" if broken else pem, tls_key=made.private_key_pem.bytes(), **more)
        return x509.load_pem_x509_certificate(pem).serial_number

    @property
    def section(self) -> dict[str, Any]:
        """The TLS configuration ``own``."""
        files = {"certificate_file": "tls.crt", "private_key_file": "tls.key", "ca_file": "ca.crt"}
        return {
            "own": {
                setting: str(self.folder / name)
                for setting, name in files.items()
                if (self.folder / name).exists()
            }
        }


async def shown(port: int) -> int:
    """Serial number of the certificate a server shows."""
    pem = await asyncio.to_thread(ssl.get_server_certificate, ("127.0.0.1", port), timeout=5)
    return x509.load_pem_x509_certificate(pem.encode()).serial_number


async def warned(runtime: EmbeddedRuntime, text: str) -> bool:
    return any(text in entry.text for entry in await runtime.logs(level="warning"))


@pytest.mark.parametrize("kind", ["mllp", "http"])
async def test_a_listener_shows_a_swapped_certificate_and_keeps_the_old_one_where_the_new_one_is_broken(
    tmp_path: Path, kind: str
) -> None:
    authority, secret, port = trustme.CA(), Secret(tmp_path / "secret"), free_port()
    first = secret.issue(authority)
    item = service("in", port, []) if kind == "mllp" else http_service(port, [])
    item["settings"]["adapter"]["ssl_config"] = "own"
    async with running(tmp_path / "w", item, tls=secret.section) as runtime:
        assert await shown(port) == first
        second = secret.issue(authority)
        assert await shown(port) == second
        secret.issue(authority, broken=True)
        assert await shown(port) == second
        assert await warned(runtime, "what was in force before stays so")
        assert await shown(port) == second
        fourth = secret.issue(authority)
        assert await shown(port) == fourth


async def test_a_listener_trusts_whom_the_new_authorities_vouch_for(tmp_path: Path) -> None:
    own, before, after = trustme.CA(), trustme.CA(), trustme.CA()
    secret, port = Secret(tmp_path / "secret"), free_port()
    secret.issue(own, trusted=before)
    item = http_service(port, [], {"ssl_config": "own"})

    @asynccontextmanager
    async def known_to(authority: trustme.CA) -> AsyncIterator[aiohttp.ClientSession]:
        context = ssl.create_default_context(cadata=own.cert_pem.bytes().decode())
        authority.issue_cert("client@hie").configure_cert(context)
        async with client(port, context) as session:
            yield session

    async def taken(authority: trustme.CA) -> bool:
        try:
            async with known_to(authority) as session, session.post("/", data=b"1") as answer:
                return answer.status == 202
        except aiohttp.ClientError:
            return False

    async with running(tmp_path / "w", item, tls=secret.section):
        assert (await taken(before), await taken(after)) == (True, False)
        secret.issue(own, trusted=after)
        assert (await taken(before), await taken(after)) == (False, True)


async def test_an_http_operation_shows_its_new_certificate_and_waits_while_it_is_broken(
    tmp_path: Path,
) -> None:
    own, secret, port = trustme.CA(), Secret(tmp_path / "secret"), free_port()
    seen: list[int] = []
    there = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cadata=own.cert_pem.bytes().decode())
    there.verify_mode = ssl.CERT_REQUIRED
    own.issue_cert("127.0.0.1").configure_cert(there)

    async def respond(request: Any, _asked: Any) -> Any:
        der = request.transport.get_extra_info("ssl_object").getpeercert(binary_form=True)
        seen.append(x509.load_der_x509_certificate(der).serial_number)
        return web.Response(status=200)

    first = secret.issue(own, trusted=own)
    async with HTTPPeer(respond, tls=there) as peer:
        items = http_service(port, ["out"]), http_operation(peer.url, {"ssl_config": "own"})
        async with running(tmp_path / "w", *items, tls=secret.section) as runtime, client(port) as session:

            async def post() -> None:
                async with session.post("/", data=b"1") as answer:
                    assert answer.status == 202

            await post()
            await eventually(lambda: seen == [first])
            secret.issue(own, trusted=own, broken=True)
            await post()

            async def told() -> bool:
                return "tls.crt" in await state_text(runtime, "out")

            await eventually(told)
            third = secret.issue(own, trusted=own)
            await eventually(lambda: seen == [first, third])
            rows = await final(runtime, item="out", status=MessageStatus.COMPLETED)
            assert len(rows) >= 1


async def test_an_mllp_operation_waits_while_its_certificate_is_broken_and_goes_on_by_itself(
    tmp_path: Path,
) -> None:
    own, secret, port = trustme.CA(), Secret(tmp_path / "secret"), free_port()
    secret.issue(own, trusted=own)
    there = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    own.issue_cert("127.0.0.1").configure_cert(there)
    got: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        got.append(await reader.readuntil(b"\x1c\r"))
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=there)
    target = operation("out", server.sockets[0].getsockname()[1])
    target["settings"]["adapter"]["ssl_config"] = "own"
    async with running(
        tmp_path / "w", http_service(port, ["out"], kind="hl7"), target, tls=secret.section
    ) as runtime:
        secret.issue(own, trusted=own, broken=True)
        async with (
            client(port) as session,
            session.post("/", data=adt("1"), headers={"Content-Type": "application/hl7-v2"}) as answer,
        ):
            assert answer.status == 200

        async def told() -> bool:
            return "tls.crt" in await state_text(runtime, "out")

        await eventually(told)
        assert got == []
        secret.issue(own, trusted=own)
        await eventually(lambda: bool(got), 15)
    server.close()
