"""Tables of the SQLite journal, and how it is opened."""

from __future__ import annotations

import secrets
import shutil
import sqlite3
from pathlib import Path

from hie_runtime.journal.block import JournalError

FILE_NAME = "journal.db"
LAYOUT = 4
PAGE_BYTES = 4096

TABLES = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE item(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE revision(hash TEXT PRIMARY KEY, document TEXT NOT NULL) WITHOUT ROWID;
-- bodies last: the columns before them are read without touching their pages
CREATE TABLE block(
  id INTEGER PRIMARY KEY, item INTEGER NOT NULL, at REAL NOT NULL, n INTEGER NOT NULL, size INTEGER NOT NULL,
  parent INTEGER NOT NULL, parent_indexes BLOB, root INTEGER NOT NULL, root_indexes BLOB,
  category TEXT NOT NULL, sources TEXT NOT NULL, checksum INTEGER NOT NULL,
  offsets BLOB NOT NULL, bodies BLOB NOT NULL);
CREATE INDEX block_parent ON block(parent) WHERE parent > 0;
CREATE TABLE entry(
  id INTEGER PRIMARY KEY, item INTEGER NOT NULL, block INTEGER NOT NULL, sender INTEGER NOT NULL, at REAL NOT NULL,
  rank INTEGER NOT NULL, n INTEGER NOT NULL, size INTEGER NOT NULL, done INTEGER NOT NULL, note TEXT NOT NULL,
  indexes BLOB);
CREATE INDEX entry_open ON entry(item, rank, id) WHERE done = 0;
CREATE INDEX entry_block ON entry(block);
CREATE TABLE outcome(
  id INTEGER PRIMARY KEY, entry INTEGER NOT NULL, item INTEGER NOT NULL, block INTEGER NOT NULL, at REAL NOT NULL,
  started REAL NOT NULL, status INTEGER NOT NULL, n INTEGER NOT NULL, tries INTEGER NOT NULL, codes TEXT NOT NULL,
  text TEXT NOT NULL, resolution TEXT NOT NULL DEFAULT '', resolved_at REAL, indexes BLOB, replies BLOB);
CREATE INDEX outcome_entry ON outcome(entry);
CREATE INDEX outcome_problem ON outcome(status, id) WHERE status > 1;
"""
SPOOL_TABLES = """
CREATE TABLE spool(
  block INTEGER NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, size INTEGER NOT NULL, checksum INTEGER NOT NULL,
  complete INTEGER NOT NULL, cut TEXT NOT NULL, PRIMARY KEY(block, position)) WITHOUT ROWID;
CREATE INDEX spool_name ON spool(name);
"""
STATE_TABLES = """
CREATE TABLE state(
  item INTEGER NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL, at REAL NOT NULL, PRIMARY KEY(item, key)) WITHOUT ROWID;
"""
# What an older journal needs to be one of today.
UPGRADES = {2: SPOOL_TABLES + STATE_TABLES, 3: STATE_TABLES}


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection with the journal's settings. Raises JournalError with the path and the reason."""
    try:
        if read_only:
            connection = sqlite3.connect(
                f"{path.as_uri()}?mode=ro", uri=True, check_same_thread=False, timeout=10
            )
        else:
            connection = sqlite3.connect(path, check_same_thread=False, timeout=10)
        connection.isolation_level = None
        connection.execute("PRAGMA cache_size=-32000")
        connection.execute("PRAGMA mmap_size=0")
        return connection
    except sqlite3.Error as error:
        raise unreadable(path, error) from error


def unreadable(path: Path, error: sqlite3.Error) -> JournalError:
    """What SQLite found wrong on opening a journal, and what a person can do about it."""
    code = getattr(error, "sqlite_errorname", "")
    if code.startswith(("SQLITE_FULL", "SQLITE_IOERR_WRITE", "SQLITE_IOERR_SHM", "SQLITE_IOERR_FSYNC")):
        return JournalError(
            f"{path}: the journal cannot be written ({error}); {shutil.disk_usage(path.parent).free} bytes are free there. "
            "Nothing was lost. Make room on that disk, not by deleting files of the journal, and start again"
        )
    if code.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return JournalError(
            f"{path}: the journal cannot be written ({error}). Nothing was changed. The folder {path.parent} and the files "
            "in it must be writable for the user the runtime runs as; look at their rights and at how the disk is mounted"
        )
    return JournalError(
        f"{path}: the journal cannot be read ({error}); nothing was changed. Restore it from a copy, save what can be read "
        f"with 'hie-runtime journal salvage {path.parent} NEW_FOLDER', or move the data folder away to start empty"
    )


def journal_number(connection: sqlite3.Connection) -> int:
    """The number a journal is known by; 0 when it has none (damaged)."""
    row = connection.execute("SELECT value FROM meta WHERE key='journal'").fetchone()
    return int(row[0]) if row else 0


def check_layout(connection: sqlite3.Connection, path: Path) -> None:
    """Raise JournalError when another version wrote the journal."""
    row = connection.execute("SELECT value FROM meta WHERE key='layout'").fetchone()
    if row is None or (row[0] != LAYOUT and row[0] not in UPGRADES):
        raise JournalError(
            f"{path}: journal layout {row and row[0]} found, {LAYOUT} expected; use the HIE version that wrote it"
        )


def prepare(connection: sqlite3.Connection, path: Path) -> tuple[int, int]:
    """Create or check the tables and take the next epoch. Returns (journal id, epoch).

    Raises JournalError when the file is damaged or from another layout: it never starts with less.
    """
    try:
        connection.execute(f"PRAGMA page_size={PAGE_BYTES}")
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA wal_autocheckpoint=0")
        connection.execute("BEGIN IMMEDIATE")
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name='meta'").fetchone():
            _run_all(connection, TABLES + SPOOL_TABLES + STATE_TABLES)
            rows = [("layout", LAYOUT), ("journal", secrets.randbits(47)), ("epoch", 0)]
            connection.executemany("INSERT INTO meta VALUES(?, ?)", rows)
        check_layout(connection, path)
        values = dict(connection.execute("SELECT key, value FROM meta"))
        if values["layout"] in UPGRADES:
            _run_all(connection, UPGRADES[values["layout"]])
            connection.execute("UPDATE meta SET value=? WHERE key='layout'", (LAYOUT,))
        epoch = int(values["epoch"]) + 1
        connection.execute("UPDATE meta SET value=? WHERE key='epoch'", (epoch,))
        connection.execute("COMMIT")
        return int(values["journal"]), epoch
    except sqlite3.DatabaseError as error:
        raise unreadable(path, error) from error


def _run_all(connection: sqlite3.Connection, statements: str) -> None:
    for statement in statements.split(";"):
        if statement.strip():
            connection.execute(statement)


def highest_block(connection: sqlite3.Connection) -> int:
    """The highest block id ever stored, purged ones included."""
    (stored,) = connection.execute("SELECT coalesce(max(id), 0) FROM block").fetchone()
    purged = connection.execute("SELECT value FROM meta WHERE key='purged'").fetchone()
    return max(int(stored), int(purged[0]) if purged else 0)


def check_structure(connection: sqlite3.Connection, path: Path) -> None:
    """Read the whole file and raise JournalError with what is damaged in it."""
    try:
        found = [row[0] for row in connection.execute("PRAGMA quick_check(5)")]
    except sqlite3.DatabaseError as error:
        raise unreadable(path, error) from error
    if found != ["ok"]:
        raise JournalError(
            f"{path}: the journal is damaged ({'; '.join(found)[:300]}); nothing was changed. Restore it from a copy, or "
            f"save what can be read with 'hie-runtime journal salvage {path.parent} NEW_FOLDER'"
        )
