"""What is open in the queues of a SQLite journal, over a read-only connection of its own."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from hie_runtime.journal.api import Entry, QueueDepth
from hie_runtime.journal.block import Block, decode_indexes
from hie_runtime.journal.sqlite_reader import read_block


class OpenEntries:
    """Called on one thread at a time. ``names``: item names by their number in the tables, as they are now."""

    def __init__(self, db: sqlite3.Connection, path: Path, names: Callable[[], Mapping[int, str]]) -> None:
        self._db = db
        self._path = path
        self._names = names

    def close(self) -> None:
        """Close the connection."""
        self._db.close()

    def depths(self) -> dict[str, QueueDepth]:
        """Open messages by item, from the open entries less what of them is finished."""
        found: dict[int, QueueDepth] = {}
        for item, messages, size, oldest, entries in self._db.execute(
            "SELECT item, sum(n), sum(size), min(at), count(*) FROM entry WHERE done=0 GROUP BY item"
        ):
            found[item] = QueueDepth(messages, size, oldest, entries)
        for item, finished in self._db.execute(
            "SELECT e.item, sum(o.n) FROM entry e JOIN outcome o ON o.entry=e.id WHERE e.done=0 GROUP BY e.item"
        ):
            depth = found[item]
            found[item] = replace(depth, messages=depth.messages - finished)
        names = self._names()
        return {names[item]: depth for item, depth in found.items()}

    def fetch(
        self, item: str, number: int, after: tuple[int, int], limit: int, max_bytes: int
    ) -> list[Entry]:
        """Open entries of an item, whose number is this, in delivery order; see QueueStorage. Raises JournalError."""
        names = self._names()
        entries: list[Entry] = []
        blocks: dict[int, Block] = {}
        total = 0
        for entry_id, block_id, sender, at, rank, note, stored in self._open_rows(number, after, limit):
            block = blocks.get(block_id)
            if block is None:
                block = read_block(self._db, block_id, names, self._path)
                blocks[block_id] = block
                total += block.size
            indexes = self._still_open(entry_id, decode_indexes(stored, len(block.bodies)), len(block.bodies))
            entries.append(Entry(entry_id, item, block, indexes, names[sender], at, -rank, note))
            if total >= max_bytes:
                break
        return entries

    def _open_rows(self, number: int, after: tuple[int, int], limit: int) -> list[Any]:
        # Two ranges, because SQLite walks all of a rank to find (rank, id) > (?, ?): 200 ms at 2M deep.
        rank, last = after
        columns = "SELECT id, block, sender, at, rank, note, indexes FROM entry WHERE item=? AND done=0 AND "
        rows = self._db.execute(
            columns + "rank=? AND id>? ORDER BY id LIMIT ?", (number, rank, last, limit)
        ).fetchall()
        if len(rows) < limit:
            rows += self._db.execute(
                columns + "rank>? ORDER BY rank, id LIMIT ?", (number, rank, limit - len(rows))
            ).fetchall()
        return rows

    def _still_open(self, entry: int, indexes: Any, total: int) -> Any:
        done: set[int] = set()
        for (stored,) in self._db.execute("SELECT indexes FROM outcome WHERE entry=?", (entry,)):
            done.update(decode_indexes(stored, total))
        return [index for index in indexes if index not in done] if done else indexes

    def states(self, number: int) -> dict[str, bytes]:
        """What the item of this number remembers."""
        query = "SELECT key, value FROM state WHERE item=? ORDER BY key"
        return dict(self._db.execute(query, (number,)))

    def problem_counts(self) -> dict[tuple[str, int], int]:
        """Unresolved problems by item and status."""
        rows = self._db.execute(
            "SELECT item, status, sum(n) FROM outcome WHERE status IN (2,3,4) AND resolution='' GROUP BY item, status"
        )
        names = self._names()
        return {(names.get(item, ""), status): count for item, status, count in rows}
