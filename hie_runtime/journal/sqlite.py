"""The default storage: one SQLite file, WAL, ``synchronous=FULL``, one transaction a loop tick.

Rows are inserted on the loop's thread (they only copy into the page cache) and COMMIT of a large
transaction, which waits for the disk, runs on a writer thread: a thread that did the inserts too would wait for the
interpreter lock at each row beside a busy loop. While a COMMIT is under way the loop collects the
next batch, so blocks grow with the load by themselves.
"""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import sqlite3
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from hie_runtime.faults import fault_point
from hie_runtime.journal import sqlite_schema
from hie_runtime.journal.api import (
    Entry,
    FencedError,
    QueueDepth,
    QueueStorage,
    StateChange,
    StorageFullError,
    WriteBatch,
)
from hie_runtime.journal.block import (
    JournalError,
)
from hie_runtime.journal.checkpoints import Checkpoints, reserve_log
from hie_runtime.journal.lock import DataFolderLock
from hie_runtime.journal.mark import JournalMark
from hie_runtime.journal.opening import inspect
from hie_runtime.journal.purging import delete_blocks, finished_blocks
from hie_runtime.journal.rows import block_row, entry_row, outcome_row, spool_rows
from hie_runtime.journal.spool import delete_files, delete_orphans
from hie_runtime.journal.sqlite_entries import OpenEntries
from hie_runtime.journal.sqlite_reader import SQLiteReader

T = TypeVar("T")
# Transactions up to this are written on the loop's own thread ...
SMALL_BYTES = 64 * 1024
# ... unless the last one took longer than this: then the next ones are handed over.
SLOW_SECONDS = 0.01
CAUTIOUS_COMMITS = 20


class SQLiteQueueStorage(QueueStorage):
    """Blocks and queues in ``journal.db`` of a data folder. One process at a time.

    shares_loop: the loop serves a window too, which must not wait for the disk: every COMMIT goes to the thread."""

    def __init__(self, folder: Path, durability: str = "full", *, shares_loop: bool = False) -> None:
        self.folder = folder
        self.path = folder / sqlite_schema.FILE_NAME
        self.journal_id = 0
        self.epoch = 0
        self._items: dict[str, int] = {}
        self._names: dict[int, str] = {}
        self._lock = DataFolderLock(folder)
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="journal-commit")
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="journal-read")
        self._keeper = ThreadPoolExecutor(1, thread_name_prefix="journal-keep")
        self._db: sqlite3.Connection
        self._queues: OpenEntries
        self._synchronous = "FULL"
        self._cautious = 0
        self._shares_loop = shares_loop
        self._checkpoints = Checkpoints(self.path)
        self._mark: JournalMark
        self._marking = durability == "full"
        self._mark_error: OSError | None = None
        self._wanted = {
            "full": {True: "FULL", False: "NORMAL"},
            "normal": {True: "NORMAL", False: "NORMAL"},
            "off": {True: "OFF", False: "OFF"},
        }[durability]

    async def open(self) -> None:
        """Lock the folder, look at what is there, open or create the file, take the epoch.

        Raises JournalError, with nothing changed, when the journal is damaged or holds less than was acknowledged."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise JournalError(f"{self.folder}: cannot create the data folder: {error.strerror}") from error
        self._lock.acquire()
        try:
            self._open_files()
        except BaseException:
            self._lock.release()
            raise
        for number, name in self._db.execute("SELECT id, name FROM item"):
            self._items[name] = number
            self._names[number] = name

    def _open_files(self) -> None:
        self._mark = JournalMark(self.folder)
        inspect(self.path, self._mark)
        self._db = sqlite_schema.connect(self.path)
        try:
            self.journal_id, self.epoch = sqlite_schema.prepare(self._db, self.path)
            self._mark.hold(self.journal_id, sqlite_schema.highest_block(self._db))
            delete_orphans(self._db, self.folder)
            reserve_log(self.path)
            reading = sqlite_schema.connect(self.path, read_only=True)
            self._queues = OpenEntries(reading, self.path, lambda: self._names)
        except BaseException:
            self._db.close()
            raise

    async def close(self) -> None:
        """Fold the WAL back and close."""
        await self._run(self._keeper, self._checkpoints.close)
        try:
            # on a disk that fails nothing is lost by leaving this to the next start
            with contextlib.suppress(sqlite3.Error):
                await self._run(self._writer, self._db.execute, "PRAGMA wal_checkpoint(TRUNCATE)")
            self._queues.close()
            self._db.close()
            self._mark.close()
        finally:
            for pool in (self._writer, self._reader, self._keeper):
                pool.shutdown()
            self._lock.release()

    def next_ids(self) -> tuple[int, int]:
        """First free block id and entry id."""
        block = sqlite_schema.highest_block(self._db) + 1
        entry = self._db.execute("SELECT coalesce(max(id), 0) + 1 FROM entry").fetchone()[0]
        return int(block), int(entry)

    async def write(self, batch: WriteBatch) -> None:
        """One transaction; see QueueStorage."""
        try:
            self._prepare(batch)
            await asyncio.shield(self._run(self._writer, self._db.execute, "COMMIT"))
        except sqlite3.Error as error:
            self._roll_back()
            raise self._reason(error) from error
        except JournalError:
            self._roll_back()
            raise
        self._stored(batch)

    def _stored(self, batch: WriteBatch) -> None:
        """Note what is durable now."""
        if batch.blocks and self._marking:
            try:
                self._mark.move(batch.blocks[-1].id)
            except OSError as error:
                # what was stored is stored, the next start is only told less: the housekeeping reports it
                self._marking, self._mark_error = False, error
        self._checkpoints.wrote(batch)

    def write_now(self, batch: WriteBatch) -> bool:
        """A small transaction is quicker on this thread: handing it over costs more than the disk, which has
        been quick. After a slow one the next ones go to the thread, so that a slow disk holds up nothing else."""
        if self._cautious or self._shares_loop:
            self._cautious = max(0, self._cautious - 1)
            return False
        if sum([block.size for block in batch.blocks]) > SMALL_BYTES:
            return False
        began = time.perf_counter()
        try:
            self._prepare(batch)
            self._db.execute("COMMIT")
        except sqlite3.Error as error:
            self._roll_back()
            raise self._reason(error) from error
        except JournalError:
            self._roll_back()
            raise
        if time.perf_counter() - began > SLOW_SECONDS:
            self._cautious = CAUTIOUS_COMMITS
        self._stored(batch)
        return True

    def _prepare(self, batch: WriteBatch) -> None:
        db = self._db
        # Losing outcomes in a power cut means sending again, never losing: they need no fsync of their own.
        wanted = self._wanted[batch.sync]
        if wanted != self._synchronous:
            db.execute(f"PRAGMA synchronous={wanted}")
            self._synchronous = wanted
        fault_point("before-insert")
        db.execute("BEGIN IMMEDIATE")
        self._insert(db, batch)
        fault_point("after-insert")

    def _insert(self, db: sqlite3.Connection, batch: WriteBatch) -> None:
        (epoch,) = db.execute("SELECT value FROM meta WHERE key='epoch'").fetchone()
        if epoch != self.epoch:
            raise FencedError(
                f"{self.path}: another runtime has taken over this journal (epoch {epoch}, ours {self.epoch})"
            )
        if batch.blocks:
            db.executemany(
                "INSERT OR IGNORE INTO block VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                [block_row(block, self._item) for block in batch.blocks],
            )
            for block in batch.blocks:
                if block.large:
                    db.executemany("INSERT OR IGNORE INTO spool VALUES(?,?,?,?,?,?,?)", spool_rows(block))
        if batch.entries:
            db.executemany(
                "INSERT OR IGNORE INTO entry VALUES(?,?,?,?,?,?,?,?,?,?,?)",
                [entry_row(entry, self._item) for entry in batch.entries],
            )
        if batch.outcomes:
            db.executemany(
                "INSERT INTO outcome(entry,item,block,at,started,status,n,tries,codes,text,indexes,replies)"
                " VALUES(?,?,?,?,?,?,?,?,?,?,?,?)",
                [outcome_row(outcome, self._item) for outcome in batch.outcomes],
            )
        if batch.finished:
            db.executemany("UPDATE entry SET done=1 WHERE id=?", ((entry,) for entry in batch.finished))
        for outcome, resolution, at in batch.resolutions:
            db.execute("UPDATE outcome SET resolution=?, resolved_at=? WHERE id=?", (resolution, at, outcome))
        for change in batch.states:
            self._remember(db, change)
        for digest, document in batch.revisions.items():
            db.execute("INSERT OR IGNORE INTO revision VALUES(?, ?)", (digest, document))

    def _remember(self, db: sqlite3.Connection, change: StateChange) -> None:
        number = self._item(change.item)
        if change.value is None:
            db.execute("DELETE FROM state WHERE item=? AND key=?", (number, change.key))
        else:
            row = (number, change.key, change.value, change.at)
            db.execute("INSERT OR REPLACE INTO state VALUES(?,?,?,?)", row)

    def _item(self, name: str) -> int:
        number = self._items.get(name)
        if number is None:
            number = max(self._names, default=0) + 1
            self._db.execute("INSERT OR IGNORE INTO item VALUES(?, ?)", (number, name))
            self._items[name] = number
            self._names[number] = name
        return number

    def _roll_back(self) -> None:
        # Items first named in the lost transaction are named again by the next one.
        try:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            kept = dict(self._db.execute("SELECT id, name FROM item"))
        except sqlite3.Error:
            # the disk fails for reading as well; BEGIN of the next transaction says so again
            return
        self._names = kept
        self._items = {name: number for number, name in kept.items()}

    def _reason(self, error: sqlite3.Error) -> JournalError:
        code = getattr(error, "sqlite_errorname", "")
        if code == "SQLITE_FULL" or code.startswith(("SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN")):
            free = f"{self.free_bytes()} bytes are free in {self.folder}"
            return StorageFullError(f"{self.path}: cannot store ({error}); {free}")
        return JournalError(f"{self.path}: cannot store ({error})")

    async def probe(self) -> None:
        """Store something small with an fsync; see QueueStorage."""
        await self._run(self._writer, self._probe)

    def _probe(self) -> None:
        try:
            self._db.execute("PRAGMA synchronous=FULL")
            self._synchronous = "FULL"
            fault_point("before-insert")
            self._db.execute("INSERT OR REPLACE INTO meta VALUES('probe', ?)", (time.time(),))
        except sqlite3.Error as error:
            self._roll_back()
            raise self._reason(error) from error

    def free_bytes(self) -> int:
        """Room on the disk of the data folder; see QueueStorage."""
        return shutil.disk_usage(self.folder).free

    async def depths(self) -> dict[str, QueueDepth]:
        """Open messages by item, from the open entries less what of them is finished."""
        return await self._run(self._reader, self._queues.depths)

    async def fetch(self, item: str, after: tuple[int, int], limit: int, max_bytes: int) -> list[Entry]:
        """Open entries in delivery order; see QueueStorage."""
        number = self._items.get(item)
        if number is None:
            return []
        try:
            return await self._run(self._reader, self._queues.fetch, item, number, after, limit, max_bytes)
        except sqlite3.Error as error:
            raise JournalError(
                f"{self.path}: the queue of {item!r} cannot be read ({error}). If the disk is well, stop the runtime and "
                f"run 'hie-runtime journal check {self.folder}'"
            ) from error

    async def states(self, item: str) -> dict[str, bytes]:
        """What an item remembers; see QueueStorage."""
        return await self._run(self._reader, self._queues.states, self._items.get(item, 0))

    async def statistics(self) -> dict[str, int]:
        """File sizes and unresolved problem messages by status number (``status.2`` ...)."""

        wal = self.path.with_name(self.path.name + "-wal")
        return {"wal": wal.stat().st_size if wal.exists() else 0, "bytes": self.stored_bytes()}

    async def problem_counts(self) -> dict[tuple[str, int], int]:
        """Unresolved problems; see QueueStorage."""
        return await self._run(self._reader, self._queues.problem_counts)

    async def finished_blocks(self, before: float, after: int) -> tuple[list[int], int | None]:
        """Finished blocks of the next slice; see QueueStorage."""
        return await self._run(self._keeper, self._finished_blocks, before, after)

    def _finished_blocks(self, before: float, after: int) -> tuple[list[int], int | None]:
        db = sqlite_schema.connect(self.path, read_only=True)
        try:
            return finished_blocks(db, before, after)
        except sqlite3.Error as error:
            raise self._reason(error) from error
        finally:
            db.close()

    async def purge(self, blocks: Sequence[int]) -> int:
        """Delete those of the blocks that are finished still; the caller runs it between commits."""
        return await self._run(self._writer, self._purge, blocks)

    def _purge(self, blocks: Sequence[int]) -> int:
        try:
            self._db.execute("BEGIN IMMEDIATE")
            total, files = delete_blocks(self._db, blocks)
            self._db.execute("COMMIT")
        except sqlite3.Error as error:
            self._roll_back()
            raise self._reason(error) from error
        delete_files(self.folder, files)
        return total

    async def checkpoint(self) -> bool:
        """Fold the WAL back into the file, from a connection and thread of its own, beside the commits."""
        if self._mark_error is not None:
            error, self._mark_error = self._mark_error, None
            raise JournalError(f"{self._mark.path}: cannot be written any more: {error.strerror}")
        return await self._run(self._keeper, self._checkpoints.fold)

    async def finish_checkpoint(self) -> None:
        """Fold the last of it between two commits, so that the WAL begins anew."""
        await self._run(self._writer, self._checkpoints.finish, self._db)
        try:
            await self._run(self._keeper, self._mark.flush)
        except OSError as error:
            raise JournalError(f"{self._mark.path}: cannot be written: {error.strerror}") from error

    def reader(self) -> SQLiteReader:
        """Search and trace; see QueueStorage."""
        return SQLiteReader(
            sqlite_schema.connect(self.path, read_only=True), self.path, lambda: dict(self._names)
        )

    def stored_bytes(self) -> int:
        """Bytes of the database and its log; see QueueStorage."""
        files = (Path(f"{self.path}{end}") for end in ("", "-wal"))
        return sum(file.stat().st_size for file in files if file.exists())

    @staticmethod
    async def _run(pool: ThreadPoolExecutor, call: Callable[..., T], *args: Any) -> T:
        return await asyncio.get_running_loop().run_in_executor(pool, call, *args)
