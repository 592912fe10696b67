"""Looking at a journal before it is opened for writing: it starts with all it once held, or not at all.

Everything here only reads. What SQLite does by itself on opening for writing (drop a damaged end of the write-ahead
log, fold in the rest, delete a log without a database) would destroy what a person could still save.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from hie_runtime.journal import sqlite_schema
from hie_runtime.journal.block import JournalError
from hie_runtime.journal.mark import JournalMark, compare
from hie_runtime.journal.spool import missing_files
from hie_runtime.messages.large import SPOOL_FOLDER

# A file up to this is read whole after an unclean end: about a second.
CHECKED_BYTES = 1 << 30


def inspect(path: Path, mark: JournalMark) -> None:
    """Look at a journal; an absent one is fine when there never was one.

    Raises JournalError saying what is wrong and what to do; nothing has been changed then."""
    if not path.is_file() or not path.stat().st_size:
        _nothing_there(path, mark)
        return
    db = sqlite_schema.connect(path, read_only=True)
    try:
        if not mark.clean and path.stat().st_size <= CHECKED_BYTES:
            sqlite_schema.check_structure(db, path)
        if not db.execute("SELECT 1 FROM sqlite_master WHERE name='meta'").fetchone():
            # a start that died before it made the tables; or a log that held them and is gone
            _nothing_there(path, mark)
            return
        sqlite_schema.check_layout(db, path)
        if missing := missing_files(db, path.parent):
            raise JournalError(
                f"{path}: {'; '.join(missing[:5])}. Nothing was changed. Put the folder {SPOOL_FOLDER} back as it was, or save the "
                f"rest with 'hie-runtime journal salvage {path.parent} NEW_FOLDER'"
            )
        compare(mark, sqlite_schema.journal_number(db), sqlite_schema.highest_block(db), path)
    except sqlite3.Error as error:
        raise sqlite_schema.unreadable(path, error) from error
    finally:
        db.close()


def _nothing_there(path: Path, mark: JournalMark) -> None:
    """Raise when a journal without content had some before."""
    log = path.with_name(f"{path.name}-wal")
    orphan = log.is_file() and log.stat().st_size > 0 and not (path.is_file() and path.stat().st_size)
    if not mark.journal and not orphan:
        return
    sign = f"{mark.path.name} says there was one" if mark.journal else f"{log.name} is part of one"
    raise JournalError(
        f"{path} is missing or empty, but {sign}. Nothing was changed. Put {path.name} and {log.name} back together; to start "
        f"empty, move the whole folder {path.parent} away"
    )
