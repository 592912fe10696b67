"""How far the journal has been acknowledged, kept beside it, so that a journal that has lost its end is noticed.

SQLite drops what it cannot read at the end of a write-ahead log without a word: after a crash that is the
transaction that was not finished. A log that was cut, restored from an old copy or left behind looks the same.
The mark tells them apart: it holds the last block that was on stable storage when its senders were told so.

It is written after each such commit without waiting for the disk, so it survives the death of the process at any
instant; checkpoints put it on the disk. After a power cut it may be a little old; then it can miss a loss, but never claims one.
"""

from __future__ import annotations

import os
import struct
import zlib
from pathlib import Path

from hie_runtime.journal.block import JournalError

FILE_NAME = "journal.mark"
_LAYOUT = struct.Struct("<4sIQQ")  # magic, clean, journal, block
_CHECK = struct.Struct("<I")
_MAGIC = b"HIE1"


class JournalMark:
    """The mark of a data folder.

    Attributes:
        journal: the journal it is of, 0 when there is no mark.
        block: highest block acknowledged.
        clean: whether the journal was closed in order.
    """

    def __init__(self, folder: Path, name: str = FILE_NAME) -> None:
        self.path = folder / name
        self.journal = self.block = 0
        self.clean = True
        self._file = -1
        if self.path.exists():
            self._read()

    def _read(self) -> None:
        try:
            stored = self.path.read_bytes()
        except OSError as error:
            raise JournalError(f"{self.path}: cannot be read: {error.strerror}") from error
        size = _LAYOUT.size
        if len(stored) != size + _CHECK.size or _CHECK.unpack(stored[size:])[0] != zlib.crc32(stored[:size]):
            raise JournalError(
                f"{self.path}: damaged, so nobody can tell whether the journal is whole. Look at it with "
                f"'hie-runtime journal check {self.path.parent}'; to start with what is there, delete this file"
            )
        _, clean, self.journal, self.block = _LAYOUT.unpack(stored[:size])
        self.clean = bool(clean)

    def hold(self, journal: int, block: int) -> None:
        """Begin to mark this journal. Raises JournalError when the file cannot be written."""
        self.journal, self.block = journal, max(block, self.block)
        try:
            self._file = os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600)
            self._write(clean=False)
        except OSError as error:
            raise JournalError(f"{self.path}: cannot be written: {error.strerror}") from error

    def move(self, block: int) -> None:
        """Blocks up to this one are durable. Raises OSError."""
        if block > self.block:
            self.block = block
            self._write(clean=False)

    def flush(self) -> None:
        """Put the mark on stable storage, so that a power cut leaves one of this age at most. Raises OSError."""
        if self._file >= 0:
            os.fsync(self._file)

    def close(self) -> None:
        """The journal was closed in order."""
        if self._file >= 0:
            self._write(clean=True)
            os.fsync(self._file)
            os.close(self._file)
            self._file = -1

    def _write(self, *, clean: bool) -> None:
        content = _LAYOUT.pack(_MAGIC, clean, self.journal, self.block)
        os.lseek(self._file, 0, os.SEEK_SET)
        os.write(self._file, content + _CHECK.pack(zlib.crc32(content)))


def compare(mark: JournalMark, journal: int, highest: int, path: Path) -> None:
    """Raise JournalError when the journal has less than was acknowledged."""
    if mark.journal == 0:
        return
    if mark.journal != journal:
        raise JournalError(
            f"{path}: this is not the journal {mark.path.name} was kept for. Put the right {path.name} back; "
            f"if it was replaced on purpose, delete {mark.path}"
        )
    if highest < mark.block:
        raise JournalError(
            f"{path}: blocks {highest + 1} to {mark.block}, which were acknowledged, are missing: the end of the "
            f"journal was cut off or an old copy was put back. Restore {path.name} and {path.name}-wal together; to go "
            f"on without these messages, delete {mark.path}"
        )
