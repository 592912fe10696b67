"""Keeping the write-ahead log short without holding up commits.

While commits go on, the log is folded into the database from another thread (a passive checkpoint), again as
long as much was added meanwhile. What then is left takes a few milliseconds between two commits; the next commit
begins the log anew, over its old bytes. A file that grows costs an fsync two to three times as much as one that is written over
(the file system stores its new size too), so the log has room from the start.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path

from hie_runtime.faults import fault_point
from hie_runtime.journal import sqlite_schema
from hie_runtime.journal.api import WriteBatch
from hie_runtime.journal.block import JournalError

# Room the log has from the start.
LOG_BYTES = 16 * 1024 * 1024
# Folded when about this much was written since the log began anew, or after QUIET_ROUNDS rounds with anything in it.
FOLD_BYTES = 12 * 1024 * 1024
QUIET_ROUNDS = 8
# What may be left for the moment between two commits, in pages, and how often to try for that.
REST_PAGES = 512
ROUNDS = 4
ROW_BYTES = 200
# Pages a transaction writes at least, however little it holds: leaves of the tables and indexes it touches.
BLOCK_PAGES = 5
OUTCOME_PAGES = 3


def reserve_log(path: Path) -> None:
    """Give the write-ahead log of a database its room, before anything else writes to it.

    SQLite reads a log up to the first frame that is not of its run, so zeros behind the last one end it as the
    end of the file does. Without room on the disk it grows with what is written, as it would have."""
    log = path.with_name(f"{path.name}-wal")
    with contextlib.suppress(OSError), log.open("r+b") as file:
        size = file.seek(0, os.SEEK_END)
        if size >= LOG_BYTES:
            return
        try:
            file.write(bytes(LOG_BYTES - size))
            file.flush()
            os.fsync(file.fileno())
        except OSError:
            file.truncate(size)


class Checkpoints:
    """Checkpoints of one database; ``wrote`` runs on the loop's thread, ``fold`` on the keeper's."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._written = 0
        self._rounds = 0
        self._keeper: sqlite3.Connection | None = None

    def wrote(self, batch: WriteBatch) -> None:
        """Note what a transaction added, roughly."""
        pages = BLOCK_PAGES if batch.blocks else OUTCOME_PAGES
        self._written += pages * sqlite_schema.PAGE_BYTES + sum([block.size for block in batch.blocks])
        self._written += ROW_BYTES * (len(batch.entries) + len(batch.outcomes) + len(batch.blocks))

    def fold(self) -> bool:
        """Fold what has been committed, when it is worth it; True when ``finish`` should follow.

        Raises JournalError when the database cannot be written."""
        self._rounds += 1
        if self._written < FOLD_BYTES and (self._rounds < QUIET_ROUNDS or not self._written):
            return False
        self._rounds = 0
        try:
            if self._keeper is None:
                self._keeper = sqlite_schema.connect(self._path)
            for _ in range(ROUNDS):
                _, pages, folded = self._keeper.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
                if pages - folded <= REST_PAGES:
                    break
        except sqlite3.Error as error:
            raise JournalError(f"{self._path}: the write-ahead log cannot be folded in ({error})") from error
        fault_point("checkpoint-folded")
        return True

    def finish(self, db: sqlite3.Connection) -> None:
        """Fold the rest on the writing connection, while nothing is being written. Raises JournalError."""
        try:
            busy, pages, folded = db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        except sqlite3.Error as error:
            raise JournalError(f"{self._path}: the write-ahead log cannot be folded in ({error})") from error
        fault_point("checkpoint-finished")
        # A reader may hold the end of the log for a moment; the next round folds that.
        if not busy and pages == folded:
            self._written = 0

    def close(self) -> None:
        """Let go of the keeper's connection."""
        if self._keeper is not None:
            self._keeper.close()
            self._keeper = None
