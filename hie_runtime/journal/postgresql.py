"""The journal in a PostgreSQL database: one schema a production, one function call a transaction.

A batch travels as arrays of rows in one statement, so that storing it takes one round trip and one commit, however many
items it touches. PostgreSQL confirms a commit when it is on its disk (and on its synchronous standbys, where there are some).
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import asyncpg

from hie_runtime.faults import fault_point
from hie_runtime.journal.api import Entry, QueueDepth, WriteBatch
from hie_runtime.journal.block import Block, JournalError, decode_indexes
from hie_runtime.journal.postgresql_link import Link
from hie_runtime.journal.postgresql_reader import PostgreSQLReader
from hie_runtime.journal.postgresql_rows import as_rows, blocks_query, read_blocks
from hie_runtime.journal.postgresql_schema import FINISHED, check_server, prepare
from hie_runtime.journal.reader import JournalReader
from hie_runtime.journal.server import (
    PATIENCE_SECONDS,
    RECONNECT_SECONDS,
    ConnectionLost,
    ServerQueueStorage,
    fenced,
)
from hie_runtime.journal.spool import delete_files
from hie_runtime.journal.spool_copy import missing_files, put_together
from hie_runtime.journal.storages import StorageURL

T = TypeVar("T")
Call = Callable[[asyncpg.Connection], Awaitable[T]]
# Blocks looked at in one go for finished ones.
SLICE_BLOCKS = 5000
_APPEND = "SELECT append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"


class PostgreSQLQueueStorage(ServerQueueStorage):
    """Blocks and queues in a schema of a database; the newest runtime to open it is the one that writes."""

    kind = "postgresql"

    def __init__(self, server: StorageURL, schema: str, folder: Path, durability: str = "full") -> None:
        super().__init__(server, folder, durability)
        if not schema.replace("_", "").isalnum() or not schema.isascii() or len(schema) > 63:
            raise JournalError(
                f"storage URL: schema {schema!r}: letters, digits and _ are expected, 63 at most"
            )
        self.schema = schema
        self._session = 0
        self._write_link = Link(server, schema, self._check)
        self._read_link = Link(server, schema)
        self._keep_link = Link(server, schema)

    async def _check(self, connection: asyncpg.Connection) -> None:
        # on each connection: after a fail-over it is another server
        self._remarks = await check_server(connection, self.server.shown, self.durability)

    async def _take_over(self) -> int:
        async with self._write_link.use() as db:
            row = await prepare(db, self.schema, self.server.shown)
        self.journal_id, self.epoch, self._session = row["journal"], row["epoch"], row["session"]
        self._number = row["number"]
        self._next = (row["highest"] + 1, row["entry"] + 1)
        return int(row["highest"])

    async def _disconnect(self) -> None:
        for link in (self._write_link, self._read_link, self._keep_link):
            await link.close()

    # -- writing

    def _connected(self) -> bool:
        return self._write_link.up

    async def _drop(self) -> None:
        self._write_link.drop()

    async def _begin_session(self) -> int:
        async with self._write_link.use() as db:
            row = await db.fetchrow("SELECT * FROM begin_session($1)", self.epoch)
        assert row is not None
        self._session = row["session"]
        return int(row["number"])

    def _rows(self, batch: WriteBatch) -> Any:
        return as_rows(batch)

    async def _append(self, number: int, rows: Any) -> None:
        async with self._write_link.use() as db:
            call = asyncio.ensure_future(db.execute(_APPEND, self.epoch, self._session, number, *rows))
            try:
                await asyncio.sleep(0)  # on its way
                fault_point("after-insert")
                await asyncio.shield(call)
            finally:
                if not call.done():  # cancelled: it is stored or not, and the next session asks
                    call.cancel()
                    self._write_link.drop()

    async def _store_part(self, name: str, part: int, data: bytes) -> None:
        async with self._write_link.use() as db:
            await db.execute("INSERT INTO part VALUES($1, $2, $3) ON CONFLICT DO NOTHING", name, part, data)

    async def purge(self, blocks: Sequence[int]) -> int:
        """Delete those of the blocks that are finished still; see QueueStorage."""
        if not self._connected():
            self._compare_number(await self._begin_session(), self._number + 1)
        async with self._write_link.use() as db, db.transaction():
            row = await db.fetchrow("SELECT * FROM purge($1, $2, $3)", self.epoch, self._session, blocks)
            fault_point("purge")
        assert row is not None
        delete_files(self.folder, row["unused"] or ())
        return int(row["messages"])

    # -- reading

    async def _read(self, link: Link, call: Call[T], patience: float | None = PATIENCE_SECONDS) -> T:
        """What a call reads; waits for a server that went away, for ``patience`` seconds or (None) until it is back."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        while True:
            try:
                async with link.use() as db:
                    return await call(db)
            except ConnectionLost as error:
                if self._closing or (patience is not None and loop.time() - began > patience):
                    raise
                self.on_trouble(error)
                await asyncio.sleep(RECONNECT_SECONDS)

    async def depths(self) -> dict[str, QueueDepth]:
        """Open messages by item; see QueueStorage."""

        async def read(db: asyncpg.Connection) -> dict[str, QueueDepth]:
            rows = await db.fetch(
                "SELECT e.item, sum(e.n) - coalesce(sum(o.n), 0) AS n, sum(e.size) AS size, min(e.at) AS at, count(*) AS entries"
                " FROM entry e LEFT JOIN LATERAL (SELECT sum(n) AS n FROM outcome WHERE entry = e.id) o ON true"
                " WHERE e.done = 0 GROUP BY e.item"
            )
            return {
                row["item"]: QueueDepth(int(row["n"]), int(row["size"]), row["at"], row["entries"])
                for row in rows
            }

        return await self._read(self._read_link, read)

    async def fetch(self, item: str, after: tuple[int, int], limit: int, max_bytes: int) -> list[Entry]:
        """Open entries in delivery order; see QueueStorage."""

        async def read(db: asyncpg.Connection) -> list[Entry]:
            return await self._fetch(db, item, after, limit, max_bytes)

        return await self._read(self._read_link, read, None)

    async def _fetch(
        self, db: asyncpg.Connection, item: str, after: tuple[int, int], limit: int, max_bytes: int
    ) -> list[Entry]:
        rows = await db.fetch(
            "SELECT e.id, e.block, e.sender, e.at, e.rank, e.note, e.indexes, b.size FROM entry e LEFT JOIN block b ON b.id = e.block"
            " WHERE e.item = $1 AND e.done = 0 AND (e.rank, e.id) > ($2, $3) ORDER BY e.rank, e.id LIMIT $4",
            item, *after, limit,
        )  # fmt: skip
        total, wanted, taken = 0, set(), []
        for row in rows:
            taken.append(row)
            if row["block"] not in wanted:
                wanted.add(row["block"])
                total += row["size"] or 0
            if total >= max_bytes:
                break
        blocks = await self._blocks(db, sorted(wanted))
        done = await self._done(db, [row["id"] for row in taken], blocks)
        entries = []
        for row in taken:
            block, gone = blocks[row["block"]], done.get(row["id"])
            indexes = decode_indexes(row["indexes"], len(block.bodies))
            if gone:
                indexes = [index for index in indexes if index not in gone]
            entries.append(
                Entry(row["id"], item, block, indexes, row["sender"], row["at"], -row["rank"], row["note"])
            )
        return entries

    async def _blocks(self, db: asyncpg.Connection, wanted: list[int]) -> dict[int, Block]:
        query, files = blocks_query()
        blocks = read_blocks(
            await db.fetch(query, wanted),
            await db.fetch(files, wanted),
            wanted,
            self.server.shown,
            self.folder,
        )
        for path in missing_files(blocks.values()):
            parts = [
                row["data"]
                for row in await db.fetch("SELECT data FROM part WHERE name = $1 ORDER BY number", path.name)
            ]
            if parts:
                await asyncio.to_thread(put_together, path, parts)
        return blocks

    @staticmethod
    async def _done(
        db: asyncpg.Connection, entries: list[int], blocks: dict[int, Block]
    ) -> dict[int, set[int]]:
        """Indexes of entries that have ended already."""
        done: dict[int, set[int]] = {}
        query = "SELECT entry, block, indexes FROM outcome WHERE entry = ANY($1)"
        for row in await db.fetch(query, entries):
            total = len(blocks[row["block"]].bodies)
            done.setdefault(row["entry"], set()).update(decode_indexes(row["indexes"], total))
        return done

    async def states(self, item: str) -> dict[str, bytes]:
        """What an item remembers; see QueueStorage."""

        async def read(db: asyncpg.Connection) -> dict[str, bytes]:
            rows = await db.fetch("SELECT key, value FROM state WHERE item = $1 ORDER BY key", item)
            return {row["key"].decode("utf-8", "surrogatepass"): row["value"] for row in rows}

        return await self._read(self._read_link, read)

    async def problem_counts(self) -> dict[tuple[str, int], int]:
        """Unresolved problems; see QueueStorage."""

        async def read(db: asyncpg.Connection) -> dict[tuple[str, int], int]:
            rows = await db.fetch(
                "SELECT item, status, sum(n) AS n FROM outcome WHERE status IN (2, 3, 4) AND resolution = '' AND status > 1"
                " GROUP BY item, status"
            )
            return {(row["item"], row["status"]): int(row["n"]) for row in rows}

        return await self._read(self._read_link, read)

    async def finished_blocks(self, before: float, after: int) -> tuple[list[int], int | None]:
        """Finished blocks of the next slice; see QueueStorage."""

        async def read(db: asyncpg.Connection) -> list[asyncpg.Record]:
            return await db.fetch(
                f"SELECT b.id, b.at < $1 AS old, b.at < $1 AND {FINISHED} AS finished FROM block b WHERE b.id > $2"  # noqa: S608 - a constant
                " ORDER BY b.id LIMIT $3", before, after, SLICE_BLOCKS,
            )  # fmt: skip

        rows = await self._read(self._keep_link, read)
        more = len(rows) == SLICE_BLOCKS and any(row["old"] for row in rows)
        return [row["id"] for row in rows if row["finished"]], rows[-1]["id"] if more else None

    async def _look(self) -> int:
        async with self._keep_link.use() as db:
            row = await db.fetchrow(
                "SELECT (SELECT epoch FROM writer) AS epoch,"
                " (SELECT sum(pg_total_relation_size(c.oid)) FROM pg_class c WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'r')"
                " AS size", f'"{self.schema}"',
            )  # fmt: skip
        assert row is not None
        if row["epoch"] != self.epoch:
            raise fenced(self.server.shown, self.epoch)
        return int(row["size"])

    async def _files(self) -> tuple[set[str], set[str]]:
        async with self._write_link.use() as db:
            await db.execute(
                "DELETE FROM part WHERE name IN (SELECT DISTINCT name FROM part EXCEPT SELECT name FROM spool)"
            )
            known = {row["name"] for row in await db.fetch("SELECT name FROM spool")}
            copied = {row["name"] for row in await db.fetch("SELECT name FROM part WHERE number = 0")}
        return known, known - copied

    async def destroy(self) -> None:
        """Delete the schema; see ServerQueueStorage."""
        async with self._write_link.use() as db:
            await db.execute(f'DROP SCHEMA "{self.schema}" CASCADE')

    def reader(self) -> JournalReader:
        """Search and trace; see QueueStorage."""
        return PostgreSQLReader(self.server, self.schema, self.folder)
