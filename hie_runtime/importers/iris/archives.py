"""Zips: what is in them is read into memory within bounds, and never written under its own name."""

from __future__ import annotations

import re
import stat
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from hie_runtime.importers.iris.limits import Limits, size
from hie_runtime.importers.iris.report import ImportReport, Kind, Status
from hie_runtime.importers.iris.xmltext import IRISFileError

# zipfile and its decompressors raise all of these on damaged archives
_BAD = (OSError, zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, ValueError, LookupError,
        ArithmeticError, struct.error)  # fmt: skip
_TAIL = 22 + 65535 + 20  # the end record, its longest comment, and the locator of a larger one before it
_ENTRY_BYTES = 400  # of the directory, at most, for an entry with a long name
_LEADS_OUT = re.compile(r"^([A-Za-z]:|/)|(^|/)\.\.(/|$)")
_READ = 1024 * 1024


def zipped(
    path: Path, name: str, wanted: tuple[str, ...], limits: Limits, report: ImportReport, passed: Counter[str]
) -> Iterator[tuple[str, bytes]]:
    """(name, content) of each file with a wanted ending. What cannot be read is a problem in the report.

    ``passed`` counts the endings that are not wanted."""
    left = limits.all_bytes
    try:
        _check_directory(path, limits)
        with zipfile.ZipFile(path) as archive:
            for entry in archive.infolist():
                if not entry.filename:  # is_dir() breaks on it
                    text = "an entry without a name; not read"
                    report.add(Kind.FILE, Status.PROBLEM, name, file=name, text=text)
                    continue
                if entry.is_dir():
                    continue
                inner = f"{name}/{_shown(entry.filename)}"
                if (ending := PurePosixPath(entry.filename.replace("\\", "/")).suffix.lower()) not in (
                    *wanted,
                    ".zip",
                ):
                    passed[_shown(ending)] += 1
                    continue
                try:
                    _check_entry(entry, ending, limits)
                    content = _content(archive, entry, min(limits.file_bytes, left))
                except (*_BAD, IRISFileError) as error:
                    report.add(
                        Kind.FILE, Status.PROBLEM, inner, file=inner, text=str(error) or type(error).__name__
                    )
                    left -= limits.file_bytes if isinstance(error, _TooLargeError) else 0
                    if left <= 0:
                        raise IRISFileError(f"more than {size(limits.all_bytes)} unpacked; the rest was not read") from error  # fmt: skip
                    continue
                left -= len(content)
                if _LEADS_OUT.search(entry.filename.replace("\\", "/")):
                    text = "its path leads out of the zip; it was read, and nothing is written there"
                    report.add(
                        Kind.FILE, Status.NOTED, inner, file=inner, text=text, advice="Ask who made this zip"
                    )
                yield inner, content
    except (*_BAD, IRISFileError) as error:
        text = f"the zip cannot be read: {error}"
        report.add(Kind.FILE, Status.PROBLEM, name, file=name, text=text, advice="Unpack it yourself and import the folder")  # fmt: skip


class _TooLargeError(IRISFileError):
    """Unpacked it is larger than allowed."""


def _check_directory(path: Path, limits: Limits) -> None:
    """Refuse a directory of millions of entries before it is read into memory."""
    with path.open("rb") as file:
        length = file.seek(0, 2)
        start = max(0, length - _TAIL)
        file.seek(start)
        tail = file.read(_TAIL)
        at = tail.rfind(b"PK\x05\x06")
        if at < 0 or len(tail) < at + 22:
            return  # no zip; opening it says so
        directory = struct.unpack_from("<L", tail, at + 12)[0]
        if at >= 20 and tail[at - 20 : at - 16] == b"PK\x06\x07":
            large = start + at - 20 - 56
            file.seek(max(0, large))
            record = file.read(56)
            directory = max(
                directory if directory != 0xFFFFFFFF else 0, struct.unpack_from("<Q", record, 40)[0]
            )
    if directory > limits.files * _ENTRY_BYTES:
        raise IRISFileError(f"its directory has {size(directory)}; a zip may hold {limits.files} files")


def _check_entry(entry: zipfile.ZipInfo, ending: str, limits: Limits) -> None:
    if ending == ".zip":
        raise IRISFileError("a zip inside a zip is not read; unpack the outer one and import what was in it")
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise IRISFileError("a link, no file; not read")
    if entry.flag_bits & 1:
        raise IRISFileError("is encrypted; zips without a password are read")
    if entry.file_size > limits.file_bytes:
        raise _too_large(limits.file_bytes)


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes:
    """The entry unpacked piece by piece, as what its header says of the size may be a lie."""
    pieces: list[bytes] = []
    length = 0
    with archive.open(entry) as file:
        while piece := file.read(_READ):
            pieces.append(piece)
            length += len(piece)
            if length > most:
                raise _too_large(most)
    return b"".join(pieces)


def _too_large(most: int) -> _TooLargeError:
    return _TooLargeError(f"too large: unpacked it has more than the {size(most)} that are read (--max-mb)")


def _shown(name: str) -> str:
    """A name as a person may read it; control characters and broken characters become ``?``."""
    made = name.encode("utf-8", "replace").decode("utf-8")
    return "".join(character if character.isprintable() else "?" for character in made)
