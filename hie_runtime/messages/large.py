"""Large messages: their bytes lie in a file, and an outline of them stands for them in memory.

A message of 100 MB is nearly always a short HL7 message with one long value, an embedded document. It is written to a
file of the data folder while it is received, and read from there while it is sent. What routing, acknowledging and
showing need of it is its outline: every segment, those longer than LONG_SEGMENT cut. An outline always holds CUT_MARK.
"""

from __future__ import annotations

import os
import re
import uuid
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from hie_runtime.faults import fault_point
from hie_runtime.messages.errors import MessageError

# Messages from this size on are spooled: storing one in a row stops the loop for 2 ms a megabyte.
LARGE_BYTES = 1 << 20
SPOOL_FOLDER = "spool"
CHUNK_BYTES = 256 * 1024
# Synced in steps, because one sync of 100 MB holds up the journal's own for as long as it takes.
SYNC_BYTES = 4 * 1024 * 1024
LONG_SEGMENT = 32 * 1024
OUTLINE_BYTES = 512 * 1024
# Stands where an outline leaves out the rest of a segment. No HL7 text holds this byte, and it is one of the marks of
# MLLP, so that no outline can ever go out framed as if it were the message.
CUT_MARK = b"\x1c"

_MESSAGE_STARTS = re.compile(rb"[\r\n](?:MSH|FHS|BHS|BTS|FTS)(?=[^A-Za-z0-9])")
_OVERLAP = 4


class LargeMessageError(MessageError):
    """The file of a large message is missing, cannot be read, or does not hold what was stored."""


@dataclass(frozen=True, slots=True)
class Spooled:
    """The file of a large message.

    Attributes:
        size: bytes; ``checksum``: CRC-32 of them all.
        cut: names of segments of which the outline does not hold all.
        complete: the outline names every segment; when False those beyond OUTLINE_BYTES are missing in it.
        single: one message; False for a batch or several messages in a row. Only known while it is received.
    """

    path: Path
    size: int
    checksum: int
    cut: frozenset[str] = frozenset()
    complete: bool = True
    single: bool = True

    def chunks(self) -> Iterator[bytes]:
        """The bytes in pieces. Raises LargeMessageError when they cannot be read, or, at their end, when they are not
        those that were stored."""
        size = checksum = 0
        try:
            with self.path.open("rb") as file:
                while chunk := file.read(CHUNK_BYTES):
                    size += len(chunk)
                    checksum = zlib.crc32(chunk, checksum)
                    yield chunk
        except OSError as error:
            raise LargeMessageError(f"{self.path}: cannot be read: {error.strerror or error}") from error
        self._compare(size, checksum)

    def load(self) -> bytes:
        """All bytes at once: for what cannot work in pieces. Raises LargeMessageError."""
        try:
            data = self.path.read_bytes()
        except OSError as error:
            raise LargeMessageError(f"{self.path}: cannot be read: {error.strerror or error}") from error
        self._compare(len(data), zlib.crc32(data))
        return data

    def find_any(self, wanted: Sequence[bytes]) -> bytes | None:
        """The first of some byte strings that the message holds, None for none. Reads it all, and so proves it whole.

        Raises LargeMessageError."""
        overlap = max(map(len, wanted), default=1) - 1
        found: bytes | None = None
        held = b""
        for chunk in self.chunks():
            if found is None and wanted:
                held += chunk
                found = next((one for one in wanted if held.find(one) >= 0), None)
                held = held[len(held) - overlap :] if overlap else b""
        return found

    def discard(self) -> None:
        """Delete the file; what cannot be deleted now is when the journal is opened next."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError:
            return

    def _compare(self, size: int, checksum: int) -> None:
        if size != self.size or checksum != self.checksum:
            raise LargeMessageError(
                f"{self.path}: the large message is damaged: {size} bytes with checksum {checksum:08x} found, {self.size} "
                f"with {self.checksum:08x} were stored"
            )


class Outline(bytes):
    """What is held in memory of a large message: its segments, long ones cut. ``spooled`` is the message."""

    spooled: Spooled

    def __new__(cls, content: bytes, spooled: Spooled) -> Outline:
        made = super().__new__(cls, content)
        made.spooled = spooled
        return made

    def __repr__(self) -> str:
        return f"<Outline of {self.spooled.size} bytes>"  # never the content, it is patient data


def whole(body: bytes) -> bytes:
    """All bytes of a message, read from its file where that is where they are. Raises LargeMessageError."""
    return body.spooled.load() if isinstance(body, Outline) else body


def discard(body: bytes) -> None:
    """Delete the file of a message that is not kept, if it has one."""
    if isinstance(body, Outline):
        body.spooled.discard()


def full_size(body: bytes) -> int:
    """Bytes of a message, wherever they are."""
    return body.spooled.size if isinstance(body, Outline) else len(body)


class SpoolWriter:
    """Writes a large message to a new file of the spool folder, piece by piece. All calls wait for the disk, and raise
    OSError when it refuses; one thread at a time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / uuid.uuid4().hex
        self._file: BinaryIO | None = None
        self._size = self._checksum = self._unsynced = 0
        self._outliner = _Outliner()

    def write(self, chunks: Iterable[bytes]) -> None:
        """Take the next bytes."""
        if self._file is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("xb", buffering=0)
        for chunk in chunks:
            _write_all(self._file, chunk)
            self._size += len(chunk)
            self._checksum = zlib.crc32(chunk, self._checksum)
            self._outliner.add(chunk)
            self._unsynced += len(chunk)
            if self._unsynced >= SYNC_BYTES:
                self._sync()
                fault_point("spool-part")

    def finish(self) -> Outline:
        """The message, now on stable storage."""
        self.write(())
        self._sync()
        self._close()
        _sync_folder(self._folder)
        fault_point("spool-whole")
        outliner = self._outliner
        content = outliner.end()
        if CUT_MARK not in content:
            content += CUT_MARK
        spooled = Spooled(
            self._path,
            self._size,
            self._checksum,
            frozenset(outliner.cut),
            outliner.complete,
            outliner.single,
        )
        return Outline(content, spooled)

    def discard(self) -> None:
        """Give up; the file goes. Never raises: what is left over goes when the journal is opened next."""
        try:
            self._close()
            self._path.unlink(missing_ok=True)
        except OSError:
            return

    def _sync(self) -> None:
        if self._file is not None:
            os.fsync(self._file.fileno())
        self._unsynced = 0

    def _close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None


class _Outliner:
    """Makes the outline of a message given piece by piece."""

    def __init__(self) -> None:
        self.cut: set[str] = set()
        self.complete = True
        self._done: list[bytes] = []
        self._size = 0
        self._segment = b""
        self._long = False
        self._starts = 0
        self._tail = b"\r"

    @property
    def single(self) -> bool:
        """It is one message, not a batch or several."""
        return self._starts == 1

    def add(self, data: bytes) -> None:
        """Take the next piece."""
        seen = self._tail + data
        self._starts += len(_MESSAGE_STARTS.findall(seen))
        self._tail = seen[-_OVERLAP:]
        if not self.complete:
            return
        if b"\n" in data:
            data = data.replace(b"\n", b"\r")
        start = 0
        while self.complete:
            at = data.find(b"\r", start)
            self._extend(data, start, len(data) if at < 0 else at)
            if at < 0:
                return
            self._end_segment()
            start = at + 1

    def end(self) -> bytes:
        """The outline."""
        if self.complete:
            self._end_segment()
        return b"".join(self._done)

    def _extend(self, data: bytes, start: int, end: int) -> None:
        if self._long:
            return
        room = LONG_SEGMENT - len(self._segment)
        self._segment += data[start : min(end, start + room)]
        self._long = end - start > room

    def _end_segment(self) -> None:
        segment, cut = self._segment, self._long
        self._segment, self._long = b"", False
        if not segment:
            return
        if self._size + len(segment) > OUTLINE_BYTES:
            self.complete = False
            return
        if cut:
            self.cut.add(segment[:3].decode("latin-1"))
            segment += CUT_MARK
        self._done.append(segment + b"\r")
        self._size += len(segment)


def _write_all(file: BinaryIO, chunk: bytes) -> None:
    rest = memoryview(chunk)
    while rest:
        rest = rest[file.write(rest) :]


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # NTFS journals names by itself, and a folder cannot be opened
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
