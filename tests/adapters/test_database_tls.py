"""PostgreSQL over TLS. The server of the wheel is built without it, so a way in front of it ends TLS as PostgreSQL does:
a client asks by an SSLRequest, is answered S, and goes on encrypted (PostgreSQL protocol 3.0, section SSL session encryption)."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from database_items import contents, db_operation, db_service, files, sql
from net_peers import Certificates, running, state_text

from servers import PostgreSQL
from support import eventually

SSL_REQUEST = (8).to_bytes(4, "big") + (80877103).to_bytes(4, "big")


@pytest.fixture(scope="module")
def server() -> Iterator[PostgreSQL]:
    made = PostgreSQL()
    made.start()
    yield made
    made.remove()


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(ConnectionError, ssl.SSLError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    writer.close()


@asynccontextmanager
async def tls_in_front(server: PostgreSQL, context: ssl.SSLContext, seen: list[str]) -> AsyncIterator[int]:
    """A port where the server is reached by TLS only; ``seen``: the versions that were agreed on."""
    tasks: list[asyncio.Task[None]] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if await reader.readexactly(8) != SSL_REQUEST:
            writer.close()
            return
        writer.write(b"S")
        await writer.drain()
        with contextlib.suppress(ConnectionError, ssl.SSLError):
            await writer.start_tls(context)
            seen.append(writer.get_extra_info("ssl_object").version())
            there, back = await asyncio.open_connection("127.0.0.1", server.port)
            tasks.extend(
                (asyncio.create_task(_pump(reader, back)), asyncio.create_task(_pump(there, writer)))
            )

    listening = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield listening.sockets[0].getsockname()[1]
    finally:
        listening.close()
        for task in tasks:
            task.cancel()


async def test_rows_are_read_and_written_over_tls_to_a_server_that_is_trusted(
    tmp_path: Path, server: PostgreSQL
) -> None:
    certificates, seen = Certificates(tmp_path / "tls"), []
    await sql(server, "drop table if exists src, dst", "create table src (id int)", "create table dst (id int)",
              "insert into src select generate_series(1, 50)")  # fmt: skip
    async with tls_in_front(server, certificates.server_context(), seen) as port:
        where = f"postgresql://hie@127.0.0.1:{port}/postgres"
        items = (
            db_service(where, ["table", "out"], "select * from src where id > :last_key order by id", key_field="id", ssl_config="anonymous"),
            db_operation(where, statement="insert into dst values ({json:/id as integer})", ssl_config="anonymous"),
            files(tmp_path / "out"),
        )  # fmt: skip
        async with running(tmp_path / "w", *items, tls=certificates.section):
            await eventually(lambda: len(contents(tmp_path / "out")) == 50, 20)

            async def written() -> bool:
                return len(await sql(server, "select * from dst")) == 50

            await eventually(written, 20)
    assert set(seen) == {"TLSv1.3"}


@pytest.mark.parametrize(
    ("certificate", "reason"),
    [("untrusted", "unable to get local issuer certificate"), ("expired", "certificate has expired"), ("elsewhere", "not valid for '127.0.0.1'")],
)  # fmt: skip
async def test_a_server_with_a_certificate_that_is_not_good_gets_nothing_and_the_reason_is_told(
    tmp_path: Path, server: PostgreSQL, certificate: str, reason: str
) -> None:
    certificates, seen = Certificates(tmp_path / "tls"), []
    await sql(server, "drop table if exists dst", "create table dst (id int)", "drop table if exists one", "create table one as select 1 as id")  # fmt: skip
    async with tls_in_front(server, certificates.server_context(certificate), seen) as port:
        items = (
            db_service(server.url, ["table"], "select * from one where id > :last_key", key_field="id"),
            db_operation(
                f"postgresql://hie@127.0.0.1:{port}/postgres",
                statement="insert into dst values ({json:/id as integer})", ssl_config="anonymous",
            ),
        )  # fmt: skip
        async with running(tmp_path / "w", *items, tls=certificates.section) as runtime:

            async def told() -> bool:
                return reason in await state_text(runtime, "table")

            await eventually(told, 20)
            assert await sql(server, "select * from dst") == []
