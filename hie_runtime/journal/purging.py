"""Which blocks of the SQLite journal are finished everywhere, and their deletion."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from hie_runtime.faults import fault_point

# Blocks looked at in one go for finished ones.
SLICE_BLOCKS = 5000
_FINISHED = (
    "NOT EXISTS (SELECT 1 FROM entry e WHERE e.block=b.id AND e.done=0)"
    " AND NOT EXISTS (SELECT 1 FROM entry e JOIN outcome o ON o.entry=e.id"
    "   WHERE e.block=b.id AND o.status=3 AND o.resolution='')"
    " AND NOT EXISTS (SELECT 1 FROM block c WHERE c.parent=b.id AND c.parent>0)"
)


def finished_blocks(db: sqlite3.Connection, before: float, after: int) -> tuple[list[int], int | None]:
    """Finished blocks received before that time among the next slice after that id, and where the search goes on;
    None when it has come to the end. Raises sqlite3.Error."""
    rows = db.execute(
        f"SELECT b.id, b.at < ?, b.at < ? AND {_FINISHED} FROM block b WHERE b.id > ? ORDER BY b.id LIMIT ?",  # noqa: S608 - a constant
        (before, before, after, SLICE_BLOCKS),
    ).fetchall()
    # ids grow with time, but for changes of the clock: a whole slice too young ends the search
    more = len(rows) == SLICE_BLOCKS and any(old for _, old, _ in rows)
    return [block for block, _, finished in rows if finished], rows[-1][0] if more else None


def delete_blocks(db: sqlite3.Connection, blocks: Sequence[int]) -> tuple[int, list[str]]:
    """Delete those of the blocks that are finished still, in the transaction that is open. Returns how many messages
    went, and the names of files that hold no other's. Raises sqlite3.Error."""
    total = 0
    files: set[str] = set()
    for block in blocks:
        row = db.execute(
            f"SELECT b.n, (SELECT 1 FROM spool s WHERE s.block=b.id) FROM block b WHERE b.id=? AND {_FINISHED}",  # noqa: S608 - a constant
            (block,),
        ).fetchone()
        if row is None:
            continue
        db.execute("DELETE FROM outcome WHERE entry IN (SELECT id FROM entry WHERE block=?)", (block,))
        db.execute("DELETE FROM entry WHERE block=?", (block,))
        db.execute("DELETE FROM block WHERE id=?", (block,))
        if row[1] is not None:
            files.update(
                name for (name,) in db.execute("DELETE FROM spool WHERE block=? RETURNING name", (block,))
            )
        total += row[0]
    # ids are never given twice, and the mark of what was acknowledged stays right
    db.execute(
        "INSERT INTO meta VALUES('purged', ?) ON CONFLICT(key) DO UPDATE SET value=max(value, excluded.value)",
        (max(blocks, default=0),),
    )
    fault_point("purge")
    # a message edited and resent may share the file of the one it was made from
    unused = [
        name for name in files if not db.execute("SELECT 1 FROM spool WHERE name=?", (name,)).fetchone()
    ]
    return total, unused
