"""Database services and operations against a real MariaDB server: run with ``-m slow``, as no wheel carries one."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import aiomysql
import pytest
from database_items import contents, db_operation, db_service, ended, files
from net_peers import running, state_text

from servers import MariaDB
from support import Sender, adt, eventually, free_port, service

pytestmark = pytest.mark.slow  # needs mariadbd: see CONTRIBUTING.md


@pytest.fixture(scope="module")
def server() -> Iterator[MariaDB]:
    made = MariaDB()
    made.start()
    asyncio.run(_sql(made.port, "mysql", "create database hie character set utf8mb4"))
    made.url = f"mariadb://root@127.0.0.1:{made.port}/hie"
    yield made
    made.remove()


async def _sql(port: int, database: str, *statements: str) -> list[Any]:
    connection = await aiomysql.connect(
        host="127.0.0.1", port=port, user="root", db=database, autocommit=True
    )
    try:
        async with connection.cursor() as cursor:
            for statement in statements:
                await cursor.execute(statement)
            return list(await cursor.fetchall())
    finally:
        connection.close()


async def sql(server: MariaDB, *statements: str) -> list[Any]:
    return await _sql(server.port, "hie", *statements)


async def test_rows_are_read_with_their_types_and_marked_once_stored(tmp_path: Path, server: MariaDB) -> None:
    await sql(
        server,
        "create or replace table results (id int auto_increment primary key, at datetime, taken bool default false, body varbinary(20), "
        "amount decimal(10,3), day date, note text)",
        "insert into results (at, body, amount, day, note) select '2026-03-01 10:15', x'4dfd', 1.250, '2026-03-01', 'Größe “µ”' from seq_1_to_450",
    )
    item = db_service(
        server.url, ["out"], "select * from results where not taken order by id", key_field="id",
        after_statement="update results set taken = true where id = :id", batch_size=100,
    )  # fmt: skip
    async with running(tmp_path, item, files(tmp_path / "out")) as runtime:
        await eventually(lambda: len(contents(tmp_path / "out")) == 450, 20)
        assert {status for status, _ in await ended(runtime, "out", 450)} == {"completed"}
    assert await sql(server, "select count(*) from results where not taken") == [(0,)]
    row = json.loads(contents(tmp_path / "out")[0])
    assert (row["at"], row["day"], row["body"], row["note"]) == (
        "2026-03-01T10:15:00",
        "2026-03-01",
        "Tf0=",
        "Größe “µ”",
    )
    assert '"amount":1.250,' in contents(tmp_path / "out")[0]


async def test_rows_behind_the_last_key_come_once_while_the_server_restarts(
    tmp_path: Path, server: MariaDB
) -> None:
    await sql(server, "create or replace table orders (id int primary key, ward varchar(20))",
              "insert into orders select seq, concat('W', seq) from seq_1_to_300")  # fmt: skip
    item = db_service(
        server.url,
        ["out"],
        "select * from orders where id > :last_key order by id",
        key_field="id",
        batch_size=20,
    )
    async with running(tmp_path, item, files(tmp_path / "out")) as runtime:
        await eventually(lambda: len(contents(tmp_path / "out")) >= 20, 20)
        server.kill()

        async def troubled() -> bool:
            return bool(await state_text(runtime, "rows"))

        await eventually(troubled, 20)
        assert "127.0.0.1" in await state_text(runtime, "rows")
        server.start()
        await sql(server, "insert into orders values (301, 'last')")
        await eventually(lambda: len(contents(tmp_path / "out")) >= 301, 30)
        await asyncio.sleep(0.3)
    ids = sorted(json.loads(text)["id"] for text in contents(tmp_path / "out"))
    assert ids == list(range(1, 302))


async def test_an_upsert_writes_by_the_tables_own_types(tmp_path: Path, server: MariaDB) -> None:
    await sql(
        server,
        "create or replace table patients (mrn int primary key, name varchar(40), born date, seen datetime, alive bool)",
    )
    port = free_port()
    columns = "mrn = {hl7:PID:3.1}; name = {hl7:PID:5.1}\nborn = {hl7:PID:7}\nseen = {hl7:EVN:2}; alive = {hl7:PID:30}"
    items = [
        service("in", port, ["table"]),
        db_operation(server.url, action="upsert", table="patients", columns=columns, key_columns="mrn"),
    ]
    nasty = "O'Neil\"; drop table patients; --"
    async with running(tmp_path, *items) as runtime, Sender(port) as sender:
        for name in ("FIRST", "SECOND", nasty):
            await sender.send(adt(name[:6]).replace(b"SMITH", name.encode()))
        await sender.send(adt("bad", patient="x1"))
        failed = [one for one in await ended(runtime, "table", 4) if one[0] != "completed"]
    (row,) = await sql(
        server, "select mrn, name, cast(born as char), cast(seen as char), alive from patients"
    )
    assert row == (12345, nasty, "1970-01-01", "2024-01-02 03:04:05", None)
    assert failed == [("failed", "column 'mrn': what the message has at {hl7:PID:3.1} is no integer")]


async def test_messages_wait_for_a_server_that_is_down_and_none_is_lost(
    tmp_path: Path, server: MariaDB
) -> None:
    await sql(server, "create or replace table p (n int auto_increment primary key, id varchar(20))")
    port = free_port()
    items = [
        service("in", port, ["table"]),
        db_operation(server.url, statement="insert into p (id) values ({hl7:MSH:10})"),
    ]
    async with running(tmp_path, *items) as runtime, Sender(port) as sender:
        await sender.send(adt("0"))
        await ended(runtime, "table", 1)
        server.kill()
        for number in range(1, 21):
            await sender.send(adt(str(number)))
        await asyncio.sleep(0.5)
        server.start()
        assert {status for status, _ in await ended(runtime, "table", 21)} == {"completed"}
    found = [row[0] for row in await sql(server, "select id from p order by n")]
    assert list(dict.fromkeys(found)) == [str(number) for number in range(21)]


async def test_a_wrong_password_and_a_refused_row_are_told_without_values(
    tmp_path: Path, server: MariaDB
) -> None:
    await sql(server, "create or replace table q (id varchar(20) primary key)",
              "create or replace user 'hie'@'127.0.0.1' identified by 'right'")  # fmt: skip
    port, other = free_port(), free_port()
    statement = "insert into q (id) values ({hl7:PID:3.1})"
    items = [
        service("in", port, ["table"]),
        {**service("in too", other, ["locked"]), "name": "in too"},
        db_operation(server.url, statement=statement),
        db_operation(f"mariadb://hie@127.0.0.1:{server.port}/hie", "locked", statement=statement),
    ]
    async with running(tmp_path, *items) as runtime, Sender(port) as sender, Sender(other) as locked_out:
        await sender.send(adt("1"))
        await sender.send(adt("2"))
        await locked_out.send(adt("3"))
        texts = await ended(runtime, "table", 2)

        async def refused() -> bool:
            return "Access denied" in await state_text(runtime, "locked")

        await eventually(refused)
    assert [status for status, _ in texts] == ["completed", "failed"]
    assert texts[1][1].endswith("Duplicate entry … for key 'PRIMARY' (1062)")
