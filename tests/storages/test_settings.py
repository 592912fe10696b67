"""How a storage is asked for, and what of a server's settings is refused."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from hie_runtime.journal.api import StorageFullError, WriteBatch
from hie_runtime.journal.block import Block, JournalError
from hie_runtime.journal.sqlite import SQLiteQueueStorage
from hie_runtime.journal.storages import make_storage, parse_url, place_name
from servers import PostgreSQL, Valkey
from support import eventually, free_port


def test_sqlite_is_the_default(tmp_path: Path) -> None:
    assert parse_url("sqlite") is None
    assert isinstance(make_storage("sqlite", tmp_path, "P"), SQLiteQueueStorage)


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("mysql://x", "is expected"),
        ("postgresql://u:secret@h/db", "can be seen by every user"),
        ("postgresql://u@h/db?sslmod=require", "'sslmod' is none of"),
        ("postgresql://u@h/db?spool=disk", "neither database nor local"),
        ("postgresql://u@h:99999/db", "Port out of range"),
    ],
)
def test_a_wrong_url_is_refused_with_what_is_allowed(url: str, said: str) -> None:
    with pytest.raises(JournalError, match=said) as caught:
        parse_url(url)
    assert "secret" not in str(caught.value)


def test_a_server_elsewhere_is_told_from_one_here() -> None:
    for url in (
        "postgresql:///db",
        "postgresql://u@127.0.0.1:1,localhost/db",
        "postgresql://u@%2Fvar%2Frun/db",
    ):
        assert parse_url(url).local, url  # type: ignore[union-attr]
    for url in ("postgresql://u@db.hospital/db", "postgresql://u@127.0.0.1,10.0.0.1/db"):
        assert not parse_url(url).local, url  # type: ignore[union-attr]


def test_a_production_has_a_place_of_its_own() -> None:
    assert place_name("Acute ADT") == "acute_adt"
    assert place_name("Klinikum Süd / Labor") == "klinikum_sud_labor"
    assert place_name("+++") == "production"


def test_the_command_line_refuses_a_storage_it_does_not_know(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hie_runtime.cli.main", "run", str(tmp_path), "--storage", "oracle://x"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "postgresql://USER@HOST" in " ".join(done.stderr.replace("│", "").split())


async def refused(url: str, folder: Path) -> str:
    storage = make_storage(url, folder, "P")
    with pytest.raises(JournalError) as caught:
        await storage.open()
    return str(caught.value)


async def test_a_server_that_is_not_there_is_named(tmp_path: Path) -> None:
    port = free_port()
    assert f"127.0.0.1:{port}/db: cannot be reached" in await refused(
        f"postgresql://u@127.0.0.1:{port}/db", tmp_path
    )


async def test_an_unknown_database_or_user_is_named(tmp_path: Path, postgresql_url: str) -> None:
    assert 'database "nowhere" does not exist' in await refused(
        postgresql_url.replace("/postgres", "/nowhere"), tmp_path
    )
    assert 'role "nobody" does not exist' in await refused(
        postgresql_url.replace("hie@", "nobody@"), tmp_path
    )


async def test_a_schema_of_another_layout_is_left_alone(tmp_path: Path, postgresql_url: str) -> None:
    import asyncpg

    await (storage := make_storage(postgresql_url, tmp_path, "Layout")).open()
    await storage.close()
    db = await asyncpg.connect(postgresql_url)
    await db.execute("UPDATE hie_layout.meta SET value = 99 WHERE key = 'layout'")
    storage = make_storage(postgresql_url, tmp_path, "Layout")
    with pytest.raises(JournalError, match="layout 99 found"):
        await storage.open()
    await db.execute("DROP SCHEMA hie_layout CASCADE")
    await db.close()


async def test_a_password_comes_from_a_file_or_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = PostgreSQL()
    try:
        access = server.folder / "data" / "pg_hba.conf"
        access.write_text("host all all 127.0.0.1/32 trust\n")
        server.start()
        import asyncpg

        db = await asyncpg.connect(server.url)
        await db.execute("ALTER ROLE hie PASSWORD 'geheim'")
        access.write_text("host all all 127.0.0.1/32 scram-sha-256\n")
        await db.execute("SELECT pg_reload_conf()")
        await db.close()
        assert "password" in await refused(server.url, tmp_path)
        (tmp_path / "secret").write_text("wrong\n")
        url = f"{server.url}?password_file={tmp_path / 'secret'}"
        assert "password authentication failed" in await refused(url, tmp_path)
        (tmp_path / "secret").write_text("geheim\n")
        await (storage := make_storage(url, tmp_path, "P")).open()
        await storage.close()
        monkeypatch.setenv("PGPASSWORD", "geheim")
        await (storage := make_storage(server.url, tmp_path, "P")).open()
        await storage.close()
    finally:
        server.remove()


async def test_a_server_that_does_not_wait_for_its_disk_is_refused(tmp_path: Path) -> None:
    server = PostgreSQL("fsync=off", "full_page_writes=off", "synchronous_commit=off")
    try:
        server.start()
        assert "fsync is off" in await refused(server.url, tmp_path)
        await (storage := make_storage(server.url, tmp_path, "P", "off")).open()
        await storage.close()
        server.stop()
        server.options = ("full_page_writes=off", "synchronous_commit=off")
        server.start()
        await (storage := make_storage(server.url, tmp_path, "P")).open()
        assert "full_page_writes is off" in storage.remarks[0]
        await storage.close()
    finally:
        server.remove()


async def valkey_refused(*options: str, durability: str = "full", query: str = "") -> str:
    """Why a server with these options is refused; what was remarked when it is not."""
    server = Valkey(*options)
    try:
        server.start()
        storage = make_storage(server.url + query, server.folder / "hie", "P", durability)
        try:
            await storage.open()
        except JournalError as error:
            return str(error)
        await storage.close()
        return "; ".join(storage.remarks)
    finally:
        server.remove()


async def test_a_redis_that_does_not_keep_what_it_confirms_is_refused() -> None:
    assert "appendfsync is everysec" in await valkey_refused("--appendfsync", "everysec")
    assert await valkey_refused("--appendfsync", "everysec", durability="normal") == ""
    assert "appendfsync is no" in await valkey_refused("--appendfsync", "no", durability="normal")
    assert "appendonly is no" in await valkey_refused("--appendonly", "no", durability="normal")
    assert await valkey_refused("--appendonly", "no", durability="off") == ""
    evicting = ("--appendfsync", "always", "--maxmemory", "100mb", "--maxmemory-policy", "allkeys-lru")
    assert "would throw messages away" in await valkey_refused(*evicting, durability="off")


async def test_a_redis_whose_settings_are_hidden_must_be_vouched_for() -> None:
    hidden = ("--appendfsync", "always", "--rename-command", "CONFIG", "")
    assert "its settings cannot be read" in await valkey_refused(*hidden)
    assert "settings=trusted" in await valkey_refused(*hidden, query="?settings=trusted")


async def test_a_redis_without_room_refuses_and_goes_on_when_there_is_room(tmp_path: Path) -> None:
    server = Valkey("--appendfsync", "always", "--maxmemory", "20mb", "--maxmemory-policy", "noeviction")
    try:
        server.start()
        storage = make_storage(server.url, tmp_path, "P")
        await storage.open()
        stored = 0
        with pytest.raises(StorageFullError, match="cannot store"):
            for number in range(1, 30):
                await storage.write(
                    WriteBatch(storage.epoch, [Block(number, "in", 1.0, [b"x" * 1_000_000], ["t"])])
                )
                stored = number
        await storage.checkpoint()
        free = storage.free_bytes()
        assert free is not None and free < 1_000_000  # no room for another one
        before = (await storage.statistics())["bytes"]
        assert before == stored * 1_000_000  # nothing of the refused one
        blocks, _ = await storage.finished_blocks(1e12, 0)
        await storage.purge(blocks[:5])

        async def takes_one_again() -> bool:  # room is freed beside the serving
            with contextlib.suppress(StorageFullError):
                await storage.write(WriteBatch(storage.epoch, [Block(99, "in", 1.0, [b"x"], ["t"])]))
                return True
            return False

        await eventually(takes_one_again)
        await storage.close()
    finally:
        server.remove()


async def test_a_redis_asks_for_its_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    server = Valkey("--appendfsync", "always", "--requirepass", "geheim")
    monkeypatch.setattr(
        server, "answers", lambda: bool(socket.create_connection(("127.0.0.1", server.port), 1))
    )
    try:
        server.start()
        assert "does not let us in" in await refused(server.url, tmp_path)
        monkeypatch.setenv("HIE_REDIS_PASSWORD", "geheim")
        await (storage := make_storage(server.url, tmp_path, "P")).open()
        await storage.close()
        monkeypatch.delenv("HIE_REDIS_PASSWORD")
        monkeypatch.setenv("HIE_CREDENTIAL_QUEUES_PASSWORD", "geheim")
        await (storage := make_storage(f"{server.url}?credentials=queues", tmp_path, "P")).open()
        await storage.close()
    finally:
        server.remove()


def test_messages_do_not_cross_a_network_in_clear() -> None:
    with pytest.raises(JournalError, match="in clear"):
        parse_url("redis://valkey.hospital/0")
    assert parse_url("rediss://valkey.hospital/0") and parse_url("redis://valkey.hospital/0?plain=yes")
