"""The files of large messages, beside the journal that names them."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Container, Iterable, Iterator
from pathlib import Path

from hie_runtime.journal.block import JournalError
from hie_runtime.messages.large import SPOOL_FOLDER, LargeMessageError, Spooled


def delete_files(folder: Path, names: Iterable[str]) -> None:
    """Delete files of messages that are gone; what cannot be deleted now is by the next :func:`delete_orphans`."""
    for name in names:
        with contextlib.suppress(OSError):
            (folder / SPOOL_FOLDER / name).unlink(missing_ok=True)


def delete_orphans(db: sqlite3.Connection, folder: Path) -> None:
    """Delete files no stored message names: of messages half received, or purged just before a crash."""
    spool = folder / SPOOL_FOLDER
    if spool.is_dir():
        known = {name for (name,) in db.execute("SELECT name FROM spool")}
        delete_files(folder, [file.name for file in spool.iterdir() if file.name not in known])


def spooled_files(db: sqlite3.Connection, folder: Path) -> Iterator[tuple[int, Spooled]]:
    """The file of each large message, by its block. None for a journal of before there were any."""
    if db.execute("SELECT 1 FROM sqlite_master WHERE name='spool'").fetchone():
        for block, name, size, checksum in db.execute(
            "SELECT block, name, size, checksum FROM spool ORDER BY block"
        ):
            yield block, Spooled(folder / SPOOL_FOLDER / name, size, checksum)


def missing_files(db: sqlite3.Connection, folder: Path) -> list[str]:
    """What is wrong with the files, by a look at their sizes alone: one sentence each."""
    problems = []
    for block, file in spooled_files(db, folder):
        if not file.path.is_file():
            problems.append(f"{file.path}, a large message of block {block}, is missing")
        elif (size := file.path.stat().st_size) != file.size:
            problems.append(
                f"{file.path}, a large message of block {block}, has {size} bytes, not {file.size}"
            )
    return problems


def damaged_files(db: sqlite3.Connection, folder: Path) -> Iterator[tuple[int, str]]:
    """Blocks whose files do not hold what was stored, and why. Reads them all."""
    for block, file in spooled_files(db, folder):
        try:
            file.find_any(())
        except LargeMessageError as error:
            yield block, str(error)


def copy_files(db: sqlite3.Connection, folder: Path, blocks: Container[int], into: Path) -> None:
    """Copy the files of some blocks into another data folder. Raises JournalError."""
    for block, file in spooled_files(db, folder):
        if block in blocks:
            try:
                (into / SPOOL_FOLDER).mkdir(exist_ok=True)
                shutil.copyfile(file.path, into / SPOOL_FOLDER / file.path.name)
            except OSError as error:
                raise JournalError(f"{file.path}: cannot be copied into {into}: {error.strerror}") from error
