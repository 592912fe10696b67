"""Database services and operations against real SQLite files and a real PostgreSQL server."""

from __future__ import annotations

import asyncio
import json
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from database_items import beside, contents, counted, db_operation, db_service, ended, files, lite, sql, url
from net_peers import Certificates, running, warnings
from pydantic import ValidationError

from hie_runtime.config.check import check_workspace
from hie_runtime.config.problems import Severity
from hie_runtime.config.workspace import load_workspace
from hie_runtime.control.embedded import EmbeddedRuntime
from hie_runtime.protocols.base import AdapterContext, AdapterError, DeliveryError
from hie_runtime.protocols.database.connecting import without_values
from hie_runtime.protocols.database.inbound import DatabaseInboundAdapter
from hie_runtime.protocols.database.outbound import DatabaseOutboundAdapter
from hie_runtime.protocols.database.settings import DatabaseOutboundSettings
from servers import PostgreSQL
from support import Sender, adt, eventually, free_port, service


@pytest.fixture(scope="module")
def server() -> Iterator[PostgreSQL]:
    made = PostgreSQL()
    made.start()
    yield made
    made.remove()


async def test_rows_behind_the_last_key_come_once_in_order_also_after_a_restart(tmp_path: Path) -> None:
    base = tmp_path / "orders.db"
    lite(base, "create table orders (id integer primary key, ward text, price numeric, note text)")
    lite(base, "insert into orders values (1,'W1',1.50,null),(2,'Ä\"2',2,'x')")
    item = db_service(
        f"sqlite:///{base}", ["out"], "select * from orders where id > :last_key order by id", key_field="id"
    )
    async with running(tmp_path, item, files(tmp_path / "out")):
        await eventually(lambda: len(contents(tmp_path / "out")) == 2)
        await beside(base, "insert into orders values (3,'W3',0,null)")
        await eventually(lambda: len(contents(tmp_path / "out")) == 3)
    lite(base, "insert into orders values (4,'W4',0,null)")
    async with running(tmp_path, item, files(tmp_path / "out")):
        await eventually(lambda: len(contents(tmp_path / "out")) == 4)
        await asyncio.sleep(0.2)
    rows = sorted((json.loads(text) for text in contents(tmp_path / "out")), key=lambda row: row["id"])
    assert rows[0] == {"id": 1, "ward": "W1", "price": 1.5, "note": None}
    assert rows[1] == {"id": 2, "ward": 'Ä"2', "price": 2, "note": "x"}
    assert [row["id"] for row in rows] == [1, 2, 3, 4]


async def test_stored_rows_are_deleted_or_marked_by_the_after_statement(
    tmp_path: Path, server: PostgreSQL
) -> None:
    await sql(
        server,
        "drop table if exists results",
        "create table results (id uuid primary key default gen_random_uuid(), at timestamptz, taken boolean default false, body bytea, amount numeric(10,3), day date)",
        "insert into results (at, body, amount, day) select '2026-03-01 10:15+01', '\\x4dfd'::bytea, 1.250, '2026-03-01' from generate_series(1, 450)",
    )
    item = db_service(
        url(server), ["out"], "select * from results where not taken order by at", key_field="id",
        after_statement="update results set taken = true where id = :id", batch_size=100,
    )  # fmt: skip
    async with running(tmp_path, item, files(tmp_path / "out")) as runtime:
        await eventually(lambda: len(contents(tmp_path / "out")) == 450, 20)
        assert {status for status, _ in await ended(runtime, "out", 450)} == {"completed"}
    assert (await sql(server, "select count(*) as n from results where not taken"))[0]["n"] == 0
    row = json.loads(contents(tmp_path / "out")[0])
    assert row["at"] == "2026-03-01T09:15:00+00:00"
    assert row["day"] == "2026-03-01"
    assert '"amount":1.250,' in contents(tmp_path / "out")[0]
    assert row["body"] == "Tf0="


async def test_rows_are_remembered_by_key_where_nothing_marks_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks, look = 0, DatabaseInboundAdapter.look

    async def counting(adapter: DatabaseInboundAdapter) -> Any:
        nonlocal looks
        found = await look(adapter)
        looks += 1
        return found

    async def looked() -> None:
        """A look that began after now has ended, and what came before is noted."""
        enough = looks + 2
        await eventually(lambda: looks >= enough)

    monkeypatch.setattr(DatabaseInboundAdapter, "look", counting)
    base = tmp_path / "x.db"
    lite(base, "create table t (k text, body text)", "insert into t values ('b','MSH|1'),('a','MSH|2')")
    item = db_service(
        f"sqlite:///{base}", ["out"], "select k, body from t", key_field="K", row_format="column", message_column="BODY"
    )  # fmt: skip
    for expected, statement in (
        (["MSH|1", "MSH|2"], "insert into t values ('c','MSH|3')"),
        (["MSH|1", "MSH|2", "MSH|3"], "delete from t where k = 'a'"),
        (["MSH|1", "MSH|2", "MSH|3"], "insert into t values ('a','MSH|again')"),
        (["MSH|1", "MSH|2", "MSH|3", "MSH|again"], "select 1"),
    ):
        async with running(tmp_path, item, files(tmp_path / "out")):
            await eventually(lambda: sorted(contents(tmp_path / "out")) == expected)  # noqa: B023
            await looked()
            await beside(base, statement)
            await looked()


@pytest.mark.parametrize(
    ("adapter", "text"),
    [
        ({"query": "select 1 as id, 2 as id"}, "query: gives id twice; name them apart with AS"),
        ({"query": "select 1 as x"}, "key_field: 'id' is none of the query's columns: x"),
        ({"query": "select null as id"}, "key_field: 'id' is NULL in row 1 of the result"),
        ({"query": "select * from nowhere"}, "no such table: nowhere"),
        ({"query": "select 1 as id", "after_statement": "delete from t where a = :missing"}, "after_statement: :missing is none of the query's columns: id"),
    ],
)  # fmt: skip
async def test_what_a_query_lacks_is_said(tmp_path: Path, adapter: dict[str, Any], text: str) -> None:
    item = db_service(f"sqlite:///{tmp_path / 'x.db'}", ["out"], **{"key_field": "id", **adapter})
    async with running(tmp_path, item, files(tmp_path / "out")) as runtime:

        async def said() -> bool:
            return any(text in line for line in await warnings(runtime, "rows"))

        await eventually(said)


async def test_values_of_the_message_are_bound_and_never_part_of_the_statement(tmp_path: Path) -> None:
    base = tmp_path / "x.db"
    lite(base, "create table p (id text primary key, name text, born date, n integer)")
    nasty = "O'Neil\"; drop table p; --"
    port = free_port()
    items = [
        service("in", port, ["table"]),
        db_operation(
            f"sqlite:///{base}",
            statement="insert into p (id, name, born, n) values ({hl7:PID:3.1}, {hl7:PID:5.1}, {hl7:PID:7 as date}, {hl7:PID:99 as integer})",
        ),
    ]
    async with running(tmp_path, *items) as runtime, Sender(port) as sender:
        await sender.send(adt("1").replace(b"SMITH", nasty.encode()))
        await eventually(lambda: counted(base, "select * from p", 1))
        await sender.send(adt("2"))  # the same patient: the constraint refuses it
        await sender.send(adt("3", patient="777").replace(b"19700101", b"unknown"))
        await sender.send(adt("4", patient="888"))
        await eventually(lambda: counted(base, "select * from p", 2))
        texts = await ended(runtime, "table", 4)
    assert lite(base, "select * from p order by id")[0] == ("12345", nasty, "1970-01-01", None)
    assert [status for status, _ in texts] == ["completed", "completed", "failed", "failed"], texts
    assert any("UNIQUE constraint failed: p.id" in text for _, text in texts)
    assert any("{hl7:PID:7}: what the message has there is no date" in text for _, text in texts)
    assert not any("12345" in text or "unknown" in text for _, text in texts)


async def test_a_table_is_written_by_its_own_types_and_an_upsert_needs_no_second_thought(
    tmp_path: Path, server: PostgreSQL
) -> None:
    await sql(
        server,
        "drop table if exists patients",
        "create table patients (mrn int primary key, name varchar(40), born date, seen timestamp, alive boolean)",
    )
    port = free_port()
    columns = "mrn = {hl7:PID:3.1}; name = {hl7:PID:5.1}\nborn = {hl7:PID:7}\nseen = {hl7:EVN:2}; alive = {hl7:PID:30}"
    items = [
        service("in", port, ["table"]),
        db_operation(
            url(server), action="upsert", table="public.patients", columns=columns, key_columns="mrn"
        ),
    ]
    async with running(tmp_path, *items) as runtime, Sender(port) as sender:
        for name in ("FIRST", "SECOND", "SECOND"):
            await sender.send(adt(name).replace(b"SMITH", name.encode()))
        await sender.send(adt("bad", patient="x1"))

        failed = [one for one in await ended(runtime, "table", 4) if one[0] != "completed"]
    rows = await sql(server, "select * from patients")
    assert [dict(row) for row in rows][0]["name"] == "SECOND"
    assert str(rows[0]["born"]) == "1970-01-01"
    assert str(rows[0]["seen"]) == "2024-01-02 03:04:05"
    assert rows[0]["alive"] is None
    assert failed == [("failed", "column 'mrn': what the message has at {hl7:PID:3.1} is no integer")]


def adapter_for(tmp_path: Path, **settings: Any) -> DatabaseOutboundAdapter:
    return DatabaseOutboundAdapter(
        DatabaseOutboundSettings.model_validate(settings), AdapterContext("it", tmp_path, tmp_path)
    )


async def test_rows_of_a_select_are_the_reply_and_one_message_may_make_many_rows(tmp_path: Path) -> None:
    base = tmp_path / "x.db"
    lite(base, "create table obx (id text, n integer, code text)")
    message = b"MSH|^~\\&|A\rPID|1||900\rOBX|1|NM|NA\rOBX|2|NM|K\r"
    writing = adapter_for(
        tmp_path, url=f"sqlite:///{base}", repeat="{hl7:OBX(*)}",
        statement="insert into obx values ({hl7:PID:3}, {hl7:OBX(k):1 as integer}, {hl7:OBX(k):3})",
    )  # fmt: skip
    assert await writing.send(message) is None
    await writing.disconnect()
    body = b'{"id": "901", "results": [{"n": 7, "code": "GLU"}, {"n": 8, "code": "HB"}]}'
    of_json = adapter_for(
        tmp_path, url=f"sqlite:///{base}", repeat="{json:/results}", action="insert", table="obx",
        columns="id = {json:/id}; n = {json:/results/k/n}; code = {json:/results/k/code}",
    )  # fmt: skip
    await of_json.send(body)
    await of_json.disconnect()
    asking = adapter_for(tmp_path, url=f"sqlite:///{base}", statement="select n, code from obx where id = {json:/id} order by n")  # fmt: skip
    assert await asking.send(b'{"id": "900"}') == b'[{"n":1,"code":"NA"},{"n":2,"code":"K"}]'
    assert await asking.send(b'{"id": "901"}') == b'[{"n":7,"code":"GLU"},{"n":8,"code":"HB"}]'
    await asking.disconnect()


async def test_a_stored_procedure_is_called(tmp_path: Path, server: PostgreSQL) -> None:
    await sql(
        server,
        "drop table if exists log",
        "create table log (who text, n int)",
        "create or replace procedure admit(who text, n int) language sql as $$ insert into log values (who, n) $$",
    )
    calling = adapter_for(tmp_path, url=url(server), statement="call admit({json:/who}, cast({json:/n as integer} as int))")  # fmt: skip
    await calling.send(b'{"who": "W1", "n": 3}')
    await calling.disconnect()
    assert [tuple(row) for row in await sql(server, "select * from log")] == [("W1", 3)]


@pytest.mark.parametrize(
    ("settings", "text"),
    [
        ({"url": "nowhere", "statement": "x"}, "'nowhere' is no URL of a database"),
        ({"url": "db2://h/x", "statement": "x"}, "'db2' is none of sqlite, postgresql"),
        ({"url": "postgresql://u:secret@h/x", "statement": "x"}, "holds a password"),
        ({"url": "mssql://h/x", "statement": "x"}, 'mssql needs aioodbc: pip install "hie[mssql]"'),
        ({"url": "sqlite:///x", "statement": "insert into t values ({PID:3})"}, "{PID:3} is none of {hl7:...}, {json:...}, {xpath:...}, {message}, {source}"),
        ({"url": "sqlite:///x", "statement": "select {hl7:PID:3 as year}"}, "type 'year' is none of text, integer"),
        ({"url": "sqlite:///x", "action": "insert", "table": "t", "columns": "a: b"}, "columns: 'a: b' is not column = {place}"),
    ],
)  # fmt: skip
def test_settings_that_cannot_be_are_refused(tmp_path: Path, settings: dict[str, Any], text: str) -> None:
    with pytest.raises((AdapterError, ValidationError)) as caught:
        adapter_for(tmp_path, **settings)
    said = str(caught.value) if isinstance(caught.value, AdapterError) else caught.value.errors()[0]["msg"]
    assert text in said
    assert "secret" not in said


def test_errors_do_not_quote_values() -> None:
    pg = 'duplicate key value violates unique constraint "p_pkey"\nDETAIL:  Key (mrn)=(12345) already exists.'
    assert without_values(pg, "") == 'duplicate key value violates unique constraint "p_pkey"'
    assert without_values('invalid input syntax for type integer: "SMITH"', "") == "invalid input syntax for type integer: …"  # fmt: skip
    assert without_values("Duplicate entry 'SMITH' for key 'p.PRIMARY'", "") == "Duplicate entry … for key 'p.PRIMARY'"  # fmt: skip
    assert without_values('relation "p" does not exist', "") == 'relation "p" does not exist'


async def test_a_server_without_tls_and_one_that_is_silent(tmp_path: Path, server: PostgreSQL) -> None:
    certificates = Certificates(tmp_path / "tls")

    async def hear(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(30)
        writer.close()

    silent = await asyncio.start_server(hear, "127.0.0.1", 0)
    port = silent.sockets[0].getsockname()[1]
    context = AdapterContext("it", tmp_path, tmp_path)
    context = AdapterContext("it", tmp_path, tmp_path, tls={"client": _tls(certificates)})

    def made(**settings: Any) -> DatabaseOutboundAdapter:
        return DatabaseOutboundAdapter(DatabaseOutboundSettings.model_validate({"statement": "select 1", **settings}), context)  # fmt: skip

    with pytest.raises(DeliveryError) as caught:
        await made(url=url(server), ssl_config="client").send(b"x")
    assert caught.value.connection
    assert "PostgreSQL server at" in str(caught.value) or "SSL" in str(caught.value)
    with pytest.raises(DeliveryError) as caught:
        await made(url=f"postgresql://hie@127.0.0.1:{port}/x", connect_timeout=0.5).send(b"x")
    assert str(caught.value) == f"postgresql://127.0.0.1:{port}/x: no connection within 0.5 s"
    with pytest.raises(DeliveryError) as caught:
        await made(url=url(server), statement="select pg_sleep(20)", statement_timeout=0.5).send(b"x")
    assert str(caught.value).endswith(": no answer to the statement within 0.5 s")
    assert caught.value.connection
    silent.close()


def _tls(certificates: Certificates) -> Any:
    from hie_runtime.config.model import TLSConfig

    return TLSConfig.model_validate(certificates.section["anonymous"])


async def test_the_sample_reads_marks_and_writes(tmp_path: Path) -> None:
    folder = Path(__file__).parents[2] / "samples" / "database-orders"
    copy = tmp_path / "sample"
    shutil.copytree(folder, copy)
    port = free_port()
    production = copy / "production.yaml"
    production.write_text(production.read_text().replace("25300", str(port)))
    assert [one for one in check_workspace(load_workspace(copy)) if one.severity is not Severity.INFO] == []
    base = copy / "hospital.db"
    with sqlite3.connect(base) as connection:
        connection.executescript((copy / "hospital.sql").read_text())
    connection.close()
    runtime = EmbeddedRuntime(tmp_path / "data")
    await runtime.start(copy)
    try:
        async with Sender(port) as sender:
            await sender.send(adt("1"))
        await eventually(lambda: counted(base, "select * from worklist", 2))
        await eventually(lambda: counted(base, "select * from patients", 1))
        await eventually(lambda: len(contents(copy / "out" / "orders")) == 2)
        await eventually(lambda: counted(base, "select * from orders where taken = 0", 0))
    finally:
        await runtime.stop()
    assert lite(base, "select order_id, test from worklist order by 1") == [(1, "GLU"), (2, "K")]
    assert lite(base, "select * from patients") == [("12345", "SMITH", "1970-01-01", "W12")]
