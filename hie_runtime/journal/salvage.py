"""Looking a journal over, and saving what can be read of a damaged one."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from hie_runtime.journal import sqlite_schema
from hie_runtime.journal.block import JournalError
from hie_runtime.journal.lock import DataFolderLock
from hie_runtime.journal.mark import JournalMark, compare
from hie_runtime.journal.spool import copy_files, damaged_files

_BLOCK_COLUMNS = 14
_CHECKSUM, _BODIES = 11, 13
_ENTRY_MESSAGES, _DONE = 6, 8


@dataclass(slots=True)
class JournalReport:
    """What was found. ``problems``: what is wrong, in words; counts of blocks and messages that can be read."""

    blocks: int = 0
    messages: int = 0
    damaged: list[int] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def check_journal(folder: Path) -> JournalReport:
    """Read a whole journal that no runtime has open. Raises JournalError when it is in use or cannot be opened."""
    report = JournalReport()
    with _Locked(folder) as path:
        db = sqlite_schema.connect(path, read_only=True)
        try:
            try:
                sqlite_schema.check_structure(db, path)
                compare(
                    JournalMark(folder),
                    sqlite_schema.journal_number(db),
                    sqlite_schema.highest_block(db),
                    path,
                )
            except (JournalError, sqlite3.DatabaseError) as error:
                report.problems.append(str(error))
            bad = dict(damaged_files(db, folder))
            for number, row in _rows(db, "block", report):
                _count(row, number, report, bad)
        finally:
            db.close()
    report.problems += [f"block {number} is damaged" for number in report.damaged[:20]]
    return report


def salvage(folder: Path, into: Path) -> JournalReport:
    """Copy all of a journal that can be read into a new data folder. The old one is not changed.

    Raises JournalError when the journal is in use, or ``into`` already holds one."""
    new_path = into / sqlite_schema.FILE_NAME
    if new_path.exists():
        raise JournalError(f"{new_path}: there is a journal already; give an empty folder")
    report = JournalReport()
    into.mkdir(parents=True, exist_ok=True)
    with _Locked(folder) as path:
        old = sqlite_schema.connect(path, read_only=True)  # opened for writing, its log would be folded in
        new = sqlite_schema.connect(new_path)
        try:
            sqlite_schema.prepare(new, new_path)
            bad = dict(damaged_files(old, folder))
            kept = _copy(old, new, report, bad)
            copy_files(old, folder, kept, into)
        finally:
            old.close()
            new.close()
    return report


def _copy(
    old: sqlite3.Connection, new: sqlite3.Connection, report: JournalReport, bad: Mapping[int, str]
) -> set[int]:
    """Copy what can be read; the blocks copied. ``bad``: blocks whose files are damaged, and how."""
    new.execute("BEGIN IMMEDIATE")
    kept: set[int] = set()
    for table in ("meta", "item", "revision"):
        try:
            for row in old.execute(f"SELECT * FROM {table}"):  # noqa: S608 - a constant
                marks = ",".join("?" * len(row))
                if row[0] != "layout":
                    new.execute(f"INSERT OR REPLACE INTO {table} VALUES({marks})", row)
        except sqlite3.DatabaseError as error:
            report.problems.append(f"{table}: cannot be read whole ({error})")
    for number, row in _rows(old, "block", report):
        if _count(row, number, report, bad):
            kept.add(number)
            new.execute(f"INSERT INTO block VALUES({','.join('?' * _BLOCK_COLUMNS)})", row)
    lost = 0
    for table, block in (("entry", 2), ("outcome", 3)):
        for _, row in _rows(old, table, report):
            if row[block] in kept:
                marks = ",".join("?" * len(row))
                new.execute(f"INSERT INTO {table} VALUES({marks})", row)
            elif table == "entry" and not row[_DONE]:
                lost += int(str(row[_ENTRY_MESSAGES]))
    if _has(old, "spool"):
        for row in old.execute("SELECT * FROM spool"):
            if row[0] in kept:
                new.execute("INSERT INTO spool VALUES(?,?,?,?,?,?,?)", row)
    if _has(old, "state"):
        try:
            new.executemany("INSERT INTO state VALUES(?,?,?,?)", old.execute("SELECT * FROM state"))
        except sqlite3.DatabaseError as error:
            report.problems.append(f"state: cannot be read whole ({error})")
    new.execute("COMMIT")
    if lost:
        report.problems.append(
            f"up to {lost} deliveries that were still to be made are of damaged blocks and lost: their senders must send again"
        )
    return kept


def _has(db: sqlite3.Connection, table: str) -> bool:
    """An older layout lacks some tables."""
    return db.execute("SELECT 1 FROM sqlite_master WHERE name=?", (table,)).fetchone() is not None


def _count(row: tuple[object, ...], number: int, report: JournalReport, bad: Mapping[int, str]) -> bool:
    if number in bad:
        report.problems.append(bad[number])
        report.damaged.append(number)
        return False
    bodies = row[_BODIES]
    if not isinstance(bodies, bytes) or zlib.crc32(bodies) != row[_CHECKSUM]:
        report.damaged.append(number)
        return False
    report.blocks += 1
    report.messages += int(str(row[3]))
    return True


def _rows(
    db: sqlite3.Connection, table: str, report: JournalReport
) -> Iterator[tuple[int, tuple[object, ...]]]:
    """Rows by id; where a page cannot be read, those behind it are looked for one by one."""
    after = 0
    highest = _highest(db, table)
    while True:
        try:
            row = db.execute(
                f"SELECT * FROM {table} WHERE id > ? ORDER BY id LIMIT 1",  # noqa: S608 - a constant
                (after,),
            ).fetchone()
        except sqlite3.DatabaseError as error:
            if after >= highest:
                return
            after += 1
            if len(report.problems) < 20:
                report.problems.append(f"{table} after {after - 1}: {error}")
            continue
        if row is None:
            return
        after = int(row[0])
        yield after, row


def _highest(db: sqlite3.Connection, table: str) -> int:
    try:
        return int(db.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0])  # noqa: S608
    except sqlite3.DatabaseError:
        return 0


class _Locked:
    """A journal nobody else has open."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / sqlite_schema.FILE_NAME
        self._lock = DataFolderLock(folder)

    def __enter__(self) -> Path:
        if not self._path.exists():
            raise JournalError(f"{self._path}: there is no journal")
        self._lock.acquire()
        return self._path

    def __exit__(self, *_: object) -> None:
        self._lock.release()
