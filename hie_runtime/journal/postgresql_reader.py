"""Search and trace of a PostgreSQL journal, on a connection and an event loop of their own, in the index's thread."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hie_runtime.journal.api import OutcomeStatus
from hie_runtime.journal.block import Block, decode_indexes
from hie_runtime.journal.postgresql_link import Link
from hie_runtime.journal.postgresql_rows import blocks_query, read_blocks
from hie_runtime.journal.reader import BlockHead, JournalReader, StoredEntry, StoredOutcome
from hie_runtime.journal.rows import OUTCOME_COLUMNS, reply_of
from hie_runtime.journal.server import ConnectionLost
from hie_runtime.journal.spool_copy import missing_files, put_together
from hie_runtime.journal.storages import StorageURL

# Block heads read in one go.
PAGE = 200
_ENTRIES = (
    "SELECT e.id AS entry, e.item, e.sender, e.at AS entered, e.note, e.indexes AS covered, "  # noqa: S608 - constants
    + ", ".join(f"o.{column.strip()}" for column in OUTCOME_COLUMNS.split(","))
    + " FROM entry e LEFT JOIN outcome o ON o.entry = e.id WHERE e.block = $1 ORDER BY e.id, o.id"
)


class PostgreSQLReader(JournalReader):
    """Reads on whichever thread calls, one at a time; connects with the first call."""

    def __init__(self, server: StorageURL, schema: str, folder: Path) -> None:
        self._server = server
        self._folder = folder
        self._loop = asyncio.new_event_loop()
        self._link = Link(server, schema)

    def _fetch(self, query: str, *args: Any) -> list[Any]:
        try:
            return self._loop.run_until_complete(self._fetched(query, *args))
        except ConnectionLost:  # the server may have been restarted since the last call
            return self._loop.run_until_complete(self._fetched(query, *args))

    async def _fetched(self, query: str, *args: Any) -> list[Any]:
        async with self._link.use() as db:
            return list(await db.fetch(query, *args))

    def close(self) -> None:
        """Close the connection."""
        self._loop.run_until_complete(self._link.close())
        self._loop.close()

    def block(self, block_id: int) -> Block:
        """A block; see JournalReader."""
        query, files = blocks_query()
        rows, wanted = self._fetch(query, [block_id]), [block_id]
        large = self._fetch(files, wanted)
        blocks = read_blocks(rows, large, wanted, self._server.shown, self._folder)
        for path in missing_files(blocks.values()):
            parts = self._fetch("SELECT data FROM part WHERE name = $1 ORDER BY number", path.name)
            if parts:
                put_together(path, [row["data"] for row in parts])
        return blocks[block_id]

    def revision(self, digest: str) -> str:
        """What a revision was made of; see JournalReader."""
        rows = self._fetch("SELECT document FROM revision WHERE hash = $1", digest)
        return str(rows[0]["document"]) if rows else ""

    def candidates(self, item: str, status: OutcomeStatus | None, before: int) -> Iterator[BlockHead]:
        """Blocks, newest first; see JournalReader."""
        limit = before or 1 << 62
        while True:
            if status is not None and status > OutcomeStatus.COMPLETED:
                choice = "SELECT DISTINCT block AS id FROM outcome WHERE status = $1 AND status > 1 AND resolution = '' AND block < $2"
                args: tuple[Any, ...] = (int(status), limit)
            elif item:
                choice = (
                    "SELECT DISTINCT block AS id FROM entry WHERE (item = $1 OR sender = $1) AND block < $2"
                )
                args = (item, limit)
            else:
                choice, args = "SELECT id FROM block WHERE $1 = 0 AND id < $2", (0, limit)
            rows = self._fetch(
                f"SELECT b.id, b.at, b.parent FROM ({choice} ORDER BY 1 DESC LIMIT {PAGE}) c JOIN block b ON b.id = c.id"  # noqa: S608
                " ORDER BY b.id DESC", *args,
            )  # fmt: skip
            for row in rows:
                yield BlockHead(*row)
            if len(rows) < PAGE:
                return
            limit = rows[-1]["id"]

    def entries(self, block: Block) -> list[StoredEntry]:
        """Its entries and their outcomes; see JournalReader."""
        total = len(block.bodies)
        found: dict[int, StoredEntry] = {}
        for entry, item, sender, at, note, covered, *columns, indexes in self._fetch(_ENTRIES, block.id):
            stored = found.get(entry)
            if stored is None:
                stored = StoredEntry(entry, item, sender, at, note, decode_indexes(covered, total))
                found[entry] = stored
            if columns[0] is not None:
                outcome = StoredOutcome(*columns)
                outcome.status, outcome.indexes = (
                    OutcomeStatus(outcome.status),
                    decode_indexes(indexes, total),
                )
                stored.outcomes.append(outcome)
        return list(found.values())

    def children(self, block_id: int) -> list[int]:
        """The blocks made from a block; see JournalReader."""
        rows = self._fetch("SELECT id FROM block WHERE parent = $1 AND parent > 0 ORDER BY id", block_id)
        return [row["id"] for row in rows]

    def reply(self, outcome: int, index: int) -> bytes | None:
        """The reply kept for a message; see JournalReader."""
        rows = self._fetch("SELECT replies FROM outcome WHERE id = $1", outcome)
        return reply_of(rows[0]["replies"], index) if rows and rows[0]["replies"] else None
