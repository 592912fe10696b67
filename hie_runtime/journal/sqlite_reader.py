"""Search and trace of a SQLite journal, over a read-only connection of its own."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from hie_runtime.journal.api import OutcomeStatus
from hie_runtime.journal.block import Block, JournalError, decode_indexes
from hie_runtime.journal.reader import BlockHead, JournalReader, StoredEntry, StoredOutcome
from hie_runtime.journal.rows import BLOCK_COLUMNS, OUTCOME_COLUMNS, SPOOL_COLUMNS, block_of, reply_of
from hie_runtime.messages.large import SPOOL_FOLDER


def read_block(db: sqlite3.Connection, block_id: int, names: Mapping[int, str], where: Path) -> Block:
    """A block with its bodies, from the journal ``where``. Raises JournalError when it is not there or not what was stored."""
    row = db.execute(f"SELECT {BLOCK_COLUMNS} FROM block WHERE id=?", (block_id,)).fetchone()  # noqa: S608 - a constant
    if row is None:
        raise JournalError(f"{where}: block {block_id} is missing")

    def files() -> list[tuple[object, ...]]:
        query = f"SELECT {SPOOL_COLUMNS} FROM spool WHERE block=? ORDER BY position"  # noqa: S608 - a constant
        return db.execute(query, (block_id,)).fetchall()

    return block_of(block_id, row, names.get(row[0], ""), str(where), files, where.parent / SPOOL_FOLDER)


class SQLiteReader(JournalReader):
    """``names``: item names by their number in the tables, as they are now."""

    def __init__(self, db: sqlite3.Connection, path: Path, names: Callable[[], Mapping[int, str]]) -> None:
        self._db = db
        self._path = path
        self._names = names

    def close(self) -> None:
        """Close the connection."""
        self._db.close()

    def block(self, block_id: int) -> Block:
        """A block; see JournalReader."""
        return read_block(self._db, block_id, self._names(), self._path)

    def revision(self, digest: str) -> str:
        """What a revision was made of; see JournalReader."""
        row = self._db.execute("SELECT document FROM revision WHERE hash=?", (digest,)).fetchone()
        return str(row[0]) if row else ""

    def candidates(self, item: str, status: OutcomeStatus | None, before: int) -> Iterator[BlockHead]:
        """Blocks, newest first; see JournalReader."""
        last = 0
        for block in self._numbers(item, status, before or 1 << 62):
            if block != last:
                row = self._db.execute("SELECT at, parent FROM block WHERE id=?", (block,)).fetchone()
                if row is not None:
                    yield BlockHead(block, *row)
            last = block

    def _numbers(self, item: str, status: OutcomeStatus | None, limit: int) -> Iterator[int]:
        if status is not None and status > OutcomeStatus.COMPLETED:
            sql = "SELECT DISTINCT block FROM outcome WHERE status=? AND resolution='' AND block<? ORDER BY block DESC"
            rows = self._db.execute(sql, (int(status), limit))
        elif item:
            # Every block has an entry from the item that made it. Walked from the newest on and no further than
            # is asked for; not through the blocks, which hold the bodies.
            number = next((number for number, name in self._names().items() if name == item), 0)
            sql = "SELECT block FROM entry WHERE block<? AND (item=? OR sender=?) ORDER BY block DESC"
            rows = self._db.execute(sql, (limit, number, number))
        else:
            rows = self._db.execute("SELECT id FROM block WHERE id<? ORDER BY id DESC", (limit,))
        for (block,) in rows:
            yield block

    def entries(self, block: Block) -> list[StoredEntry]:
        """Its entries and their outcomes; see JournalReader."""
        names, total = self._names(), len(block.bodies)
        found = []
        for entry, item, sender, at, note, indexes in self._db.execute(
            "SELECT id, item, sender, at, note, indexes FROM entry WHERE block=? ORDER BY id", (block.id,)
        ):
            stored = StoredEntry(entry, names[item], names[sender], at, note, decode_indexes(indexes, total))
            for *columns, which in self._db.execute(
                f"SELECT {OUTCOME_COLUMNS} FROM outcome WHERE entry=? ORDER BY id",  # noqa: S608 - a constant
                (entry,),
            ):
                outcome = StoredOutcome(*columns)
                outcome.status, outcome.indexes = OutcomeStatus(outcome.status), decode_indexes(which, total)
                stored.outcomes.append(outcome)
            found.append(stored)
        return found

    def children(self, block_id: int) -> list[int]:
        """The blocks made from a block; see JournalReader."""
        query = "SELECT id FROM block WHERE parent=? AND parent>0 ORDER BY id"
        return [child for (child,) in self._db.execute(query, (block_id,))]

    def reply(self, outcome: int, index: int) -> bytes | None:
        """The reply kept for a message; see JournalReader."""
        row = self._db.execute("SELECT replies FROM outcome WHERE id=?", (outcome,)).fetchone()
        return reply_of(row[0], index) if row and row[0] else None
