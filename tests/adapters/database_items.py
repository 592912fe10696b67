"""Items that read and write databases, and what lies in those."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

import asyncpg
from net_peers import final

from hie_runtime.control.embedded import EmbeddedRuntime
from servers import PostgreSQL
from support import eventually

DRAIN = 20.0  # seconds a delivery is tried


def url(server: PostgreSQL) -> str:
    return server.url


async def sql(server: PostgreSQL, *statements: str) -> list[Any]:
    connection = await asyncpg.connect(server.url)
    try:
        return [await connection.fetch(statement) for statement in statements][-1]
    finally:
        await connection.close()


def db_service(where: str, targets: list[str], query: str, **adapter: Any) -> dict[str, Any]:
    settings = {"url": where, "query": query, "call_interval": 0.05, **adapter}
    host = {"target_config_names": targets}
    return {"name": "rows", "class_name": "hie.services.database.DatabaseService", "settings": {"adapter": settings, "host": host}}  # fmt: skip


def db_operation(where: str, name: str = "table", **adapter: Any) -> dict[str, Any]:
    settings = {"url": where, **adapter}
    return {"name": name, "class_name": "hie.operations.database.DatabaseOperation",
            "settings": {"adapter": settings, "host": {"retry_interval": 0.1, "failure_timeout": DRAIN}}}  # fmt: skip


def files(folder: Path, name: str = "out") -> dict[str, Any]:
    settings = {"adapter": {"file_path": str(folder)}, "host": {"filename": "%f_%Q%!+(_a)"}}
    return {"name": name, "class_name": "hie.operations.file.PassthroughOperation", "settings": settings}


def contents(folder: Path) -> list[str]:
    """What was written whole: names with a dot in front are of files that are being written."""
    return [path.read_text() for path in sorted(folder.glob("[!.]*"))]


def lite(path: Path, *statements: str) -> list[tuple[Any, ...]]:
    with sqlite3.connect(path, timeout=20) as connection:
        rows: list[tuple[Any, ...]] = []
        for statement in statements:
            rows = connection.execute(statement).fetchall()
    connection.close()
    return rows


async def beside(path: Path, *statements: str) -> list[tuple[Any, ...]]:
    """The same while a runtime of this loop uses the file: it must be able to let its lock go."""
    return await asyncio.to_thread(lite, path, *statements)


async def counted(path: Path, statement: str, count: int) -> bool:
    return len(await beside(path, statement)) == count


async def ended(runtime: EmbeddedRuntime, item: str, count: int) -> list[tuple[str, str]]:
    """Status and text of each message of an item once all have ended."""
    found: list[tuple[str, str]] = []

    async def all_there() -> bool:
        found[:] = sorted((one.status, one.text) for one in await final(runtime, item=item, limit=1000))
        return len([status for status, _ in found if status not in ("queued", "processing")]) == count

    await eventually(all_there, 20)
    return found
