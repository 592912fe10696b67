"""Large values in and out of databases: whole, byte by byte, and with little memory where the database gives them in pieces."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from database_items import db_operation, db_service, ended, files, lite, sql
from net_peers import final, running, warnings
from test_large_bodies import LARGE, MEGABYTE, SIZES, digest, drained, measured, text

from servers import PostgreSQL
from support import Sender, adt, eventually, free_port, service

MEMORY = 60 * MEGABYTE


@pytest.fixture(scope="module")
def server() -> Iterator[PostgreSQL]:
    made = PostgreSQL()
    made.start()
    yield made
    made.remove()


async def insert(server: PostgreSQL, table: str, number: int, value: Any) -> None:
    connection = await asyncpg.connect(server.url)
    try:
        await connection.execute(f"insert into {table} values ($1, $2)", number, value)
    finally:
        await connection.close()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", ["bytea", "text"])
async def test_a_large_value_passes_from_table_to_table(
    tmp_path: Path, server: PostgreSQL, kind: str, size: int
) -> None:
    source, target = f"from_{kind}_{size}", f"to_{kind}_{size}"
    await sql(
        server, *(f"create table {name} (id bigint primary key, doc {kind})" for name in (source, target))
    )
    message = bytes(text(size)) if kind == "text" else bytes(range(256)) * (size // 256)
    reading = db_service(
        server.url, ["table"], f"select * from {source} where id > :last_key order by id -- oldest first", key_field="ID",
        row_format="column", message_column="Doc",
    )  # fmt: skip
    if kind == "text":
        writing = db_operation(
            server.url, statement=f"insert into {target} select count(*), {{message}} from {target}"
        )
    else:
        writing = db_operation(
            server.url,
            action="upsert",
            table=target,
            key_columns="id",
            columns="doc = {message as binary}; id = {source}",
        )
        await sql(server, f"alter table {target} alter id type text")
    async with measured(tmp_path, [reading, writing], MEMORY if size == LARGE else 4 * MEMORY) as runtime:
        await insert(server, source, 1, message.decode() if kind == "text" else message)
        await insert(server, source, 2, "short" if kind == "text" else b"short")
        await eventually(lambda: _count(server, target, 2), 120, every=0.1)
        await drained(runtime)
    as_bytes = "doc" if kind == "bytea" else "convert_to(doc, 'UTF8')"
    rows = await sql(
        server, f"select octet_length(doc), encode(sha256({as_bytes}), 'hex') from {target} order by id"
    )
    assert [tuple(row) for row in rows] == [digest(message), digest(b"short")]
    assert (await sql(server, "select count(*) from pg_largeobject_metadata"))[0][0] == 0


async def _count(server: PostgreSQL, table: str, wanted: int) -> bool:
    return (await sql(server, f"select count(*) from {table}"))[0][0] == wanted


async def test_a_large_message_in_latin_1_or_base64_is_written_as_a_small_one_is(
    tmp_path: Path, server: PostgreSQL
) -> None:
    latin, port = adt("1") + b"ZNT|" + b"Gr\xfc\xdfe " * 400_000 + b"\r", free_port()
    await sql(server, "create table notes (body text, size int)")
    writing = db_operation(server.url, action="insert", table="notes", columns="body = {message}")
    async with running(tmp_path, service("in", port, ["table"]), writing) as runtime, Sender(port) as sender:
        await sender.send(latin)
        assert await ended(runtime, "table", 1) == [("completed", "")]
    (row,) = await sql(server, "select body from notes")
    assert row["body"] == latin.decode("latin-1")


async def test_a_key_that_names_several_rows_stops_a_long_value(tmp_path: Path, server: PostgreSQL) -> None:
    await sql(
        server,
        "create table twins (id int, doc text)",
        "insert into twins select 1, repeat(n::text, 2000000) from generate_series(1, 2) n",
    )
    reading = db_service(
        server.url,
        ["out"],
        "select id, doc from twins",
        key_field="id",
        row_format="column",
        message_column="doc",
    )
    async with running(tmp_path, reading, files(tmp_path / "out")) as runtime:

        async def told() -> bool:
            said = "key_field: the key of a row with a long value names 2 rows of the query; it must name that one"
            return said in await warnings(runtime, "rows")

        await eventually(told)
        assert await final(runtime, item="rows") == []
        assert list((tmp_path / "data").glob("spool/*")) == []


async def test_where_a_value_is_only_taken_whole_its_length_has_a_limit(tmp_path: Path) -> None:
    base, port = tmp_path / "notes.db", free_port()
    lite(base, "create table notes (id integer primary key, body text)")
    writing = db_operation(
        f"sqlite:///{base}",
        statement="insert into notes (body) values ({message})",
        max_value_bytes=2_000_000,
    )
    async with running(tmp_path, service("in", port, ["table"]), writing) as runtime, Sender(port) as sender:
        for number, length in enumerate((3_000_000, 1_500_000)):
            await sender.send(adt(str(number)) + b"ZNT|" + b"x" * length + b"\r")
        (written, refused) = await ended(runtime, "table", 2)
    assert written == ("completed", "")
    size = len(adt("0")) + 5 + 3_000_000
    assert refused == (
        "failed",
        f"sqlite:///{base}: {{message}} needs the whole message in memory; it has {size} bytes, at most 2000000 are taken "
        "(max_value_bytes)",
    )
    assert [row[0] for row in lite(base, "select length(body) from notes")] == [len(adt("0")) + 5 + 1_500_000]


async def test_a_value_behind_what_the_outline_of_a_large_message_holds_is_written_whole(
    tmp_path: Path,
) -> None:
    base, port, report = tmp_path / "reports.db", free_port(), bytes(range(256)) * 8000
    lite(base, "create table reports (id integer primary key, patient text, report blob, status text)")
    statement = (
        "insert into reports (patient, report, status) values "
        "({hl7:PID:3.1}, {hl7:OBX(1):5.5 as binary}, {hl7:OBX(1):11})"
    )
    writing = db_operation(f"sqlite:///{base}", statement=statement)
    obx = b"OBX|1|ED|PDF||^application^pdf^Base64^" + base64.b64encode(report) + b"||||||F\r"
    async with running(tmp_path, service("in", port, ["table"]), writing) as runtime, Sender(port) as sender:
        await sender.send(adt("1") + obx)
        assert await ended(runtime, "table", 1) == [("completed", "")]
    ((patient, written, status),) = lite(base, "select patient, report, status from reports")
    assert (patient, status, hashlib.sha256(written).digest()) == (
        "12345",
        "F",
        hashlib.sha256(report).digest(),
    )
