"""Captured traffic: files with one or many messages, read one message at a time.

Segments end with CR, LF or CR LF; messages may stand in MLLP frames (0x0B ... 0x1C 0x0D), in FHS/BHS batches, after
each other, or one a file. What a message is given as has CR ends, whatever the file has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from hie_runtime.messages.errors import HL7Error
from hie_runtime.messages.hl7.select import split_segments
from hie_runtime.messages.hl7.separators import message_start
from hie_runtime.proof.errors import ProofError

ENDINGS = (".hl7", ".txt", ".dat", ".msg", ".er7", ".mllp", ".ack", ".out")
MAX_MESSAGE = 128 * 1024 * 1024
_CHUNK = 1024 * 1024
# Messages and batch segments begin after a line end or a framing byte (compare messages/hl7/batch.py).
_MARK = re.compile(
    rb"(?<![^\r\n\x0b\x1c])(?:(MSH)(?=[^A-Za-z0-9\r\n])|(?:FHS|BHS)(?=[^A-Za-z0-9\r\n])|(?:BTS|FTS)(?![A-Za-z0-9]))"
)
_NEEDED = 4  # bytes a mark and what must follow it take
_BLANK = b" \t\r\n\x0b\x0c\x1c\x1a\x00\xef\xbb\xbf"
_WIDE = (b"\xff\xfe", b"\xfe\xff")


class Captured(NamedTuple):
    """A message of a file: its bytes with CR ends, the file as shown, its number there from 1, and the file's name
    below the folder it was found in, without ending, to pair files by."""

    raw: bytes
    file: str
    number: int
    stem: str

    @property
    def place(self) -> str:
        """``adt.hl7#12``."""
        return f"{self.file}#{self.number}"


class Source(NamedTuple):
    """A file, as it is shown and its stem (see :class:`Captured`)."""

    path: Path
    shown: str
    stem: str


@dataclass(slots=True)
class Traffic:
    """Files in the order they are read. ``skipped``: how many of the folders' files have other endings. ``new``: the
    file or folder an update puts new messages in. ``taken``: the files of ``sources``."""

    sources: list[Source] = field(default_factory=list)
    skipped: int = 0
    new: Path = Path()
    taken: set[Path] = field(default_factory=set)

    def messages(self) -> Iterator[Captured]:
        """Every message. Raises ProofError for a file that cannot be read or holds none."""
        for source in self.sources:
            number = 0
            for number, raw in enumerate(messages_in(source.path, source.shown), 1):
                yield Captured(raw, source.shown, number, source.stem)


def inside(base: Path, workspace: Path, names: Sequence[str], *, may_lack: bool = False) -> Traffic:
    """Files a test file names: files, folders or globs, from the test's own folder on.

    may_lack: one that is not there (and is no glob) is about to be written. Raises ProofError when one leads out of
    the workspace, or none is there.
    """
    found = Traffic()
    root = workspace.resolve()
    for name in names:
        parts = Path(name.replace("\\", "/")).parts
        if Path(name).is_absolute() or Path(name).drive or name.startswith(("/", "\\")):
            raise ProofError(f"{name!r}: an absolute path; a test names files inside its workspace")
        where = (base / Path(*parts)).parent.resolve() if ".." in parts else root
        if not where.is_relative_to(root):
            raise ProofError(f"{name!r} leads out of the workspace; a test names files inside it")
        _add(found, base, "/".join(parts), root, may_lack)
    return found


def given(names: Sequence[str], *, may_lack: bool = False) -> Traffic:
    """Files of the command line, from the current folder on. Raises ProofError when one is not there."""
    found = Traffic()
    for name in names:
        path = Path(name)
        base = Path(path.anchor) if path.anchor else Path()
        _add(found, base, "/".join(path.parts[1:] if path.anchor else path.parts), None, may_lack)
    return found


def _add(found: Traffic, base: Path, name: str, root: Path | None, may_lack: bool) -> None:
    path = base / name
    found.new = path
    if path.is_dir():
        files = [file for file in path.rglob("*") if file.is_file() and not _hidden(file.relative_to(path))]
        taken = [file for file in files if file.suffix.lower() in ENDINGS]
        found.skipped += len(files) - len(taken)
        top = path
    elif path.is_file():
        taken, top = [path], path.parent
    elif any(mark in name for mark in "*?["):
        fixed = _before_pattern(name)
        taken = [file for file in base.glob(name) if file.is_file()]
        found.new = top = base / fixed
    elif may_lack:
        if root is not None and not path.resolve().is_relative_to(root):
            raise ProofError(f"{name!r} leads out of the workspace; a test names files inside it")
        return
    else:
        raise ProofError(f"{path}: there is no such file or folder")
    if not taken and may_lack:
        return
    if not taken:
        allowed = "any file it names" if top != path else f"files ending in {' '.join(ENDINGS)}"
        raise ProofError(f"{path}: no file to read there; expected are {allowed}")
    for file in sorted(taken, key=lambda one: _natural(one.relative_to(top).as_posix())):
        if root is not None and not file.resolve().is_relative_to(root):
            raise ProofError(f"{file}: leads out of the workspace; a test names files inside it")
        if file in found.taken:
            continue  # two names for one file: its messages are there once
        found.taken.add(file)
        below = file.relative_to(top)
        shown = file.resolve().relative_to(root).as_posix() if root is not None else str(file)
        found.sources.append(Source(file, _printable(shown), below.with_suffix("").as_posix()))


def _before_pattern(name: str) -> str:
    parts = name.split("/")
    fixed = next(at for at, part in enumerate(parts) if any(mark in part for mark in "*?["))
    return "/".join(parts[:fixed])


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _natural(text: str) -> list[tuple[int, int, str]]:
    """``m2`` before ``m10``."""
    return [
        (0, int(part), "") if part.isdecimal() and part.isascii() else (1, 0, part)
        for part in re.split(r"([0-9]{1,18})", text)
        if part
    ]


def _printable(text: str) -> str:
    """A file name that can be shown anywhere."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)


def messages_in(path: Path, shown: str) -> Iterator[bytes]:
    """The messages of a file with CR ends, in pieces of a megabyte. Raises ProofError."""
    try:
        with path.open("rb") as stream:
            yield from _split(iter(lambda: stream.read(_CHUNK), b""), shown)
    except OSError as error:
        raise ProofError(f"{shown}: cannot be read: {error.strerror}") from error


def _split(chunks: Iterator[bytes], shown: str) -> Iterator[bytes]:
    held = b""  # begins with a message, or before the first mark
    searched, seen, in_message, begun = 0, 0, False, False
    for chunk in chunks:
        if not held and not begun and chunk[:2] in _WIDE:
            raise ProofError(f"{shown}: is UTF-16 text; save it as UTF-8 or ANSI")
        held += chunk
        if not begun:
            held = held.lstrip(_BLANK)
        end = len(held) - _NEEDED
        at = 0
        for mark in _MARK.finditer(held, searched):
            if mark.start() > end:
                break
            if in_message:
                seen += 1
                yield with_cr_ends(held[at : mark.start()])
            elif not begun and mark.start():
                raise ProofError(f"{shown}: {mark.start()} bytes before the first message that are no HL7")
            begun = True
            at, in_message = mark.start(), mark[1] is not None
        held = held[at:]
        searched = max(len(held) - _NEEDED, 1 if in_message else 0)
        if len(held) > MAX_MESSAGE:
            raise ProofError(f"{shown}: a message of more than {MAX_MESSAGE} bytes")
    for raw in _rest(held, in_message):
        seen += 1
        yield raw
    if not seen:
        raise ProofError(f"{shown}: no HL7 message in it; segments starting with MSH are expected")


def _rest(held: bytes, in_message: bool) -> Iterator[bytes]:
    """What is left at the end: the last message, and what follows it when the file is short."""
    at = 0
    for mark in _MARK.finditer(held, 1 if in_message else 0):
        if in_message:
            yield with_cr_ends(held[at : mark.start()])
        at, in_message = mark.start(), mark[1] is not None
    if in_message:
        yield with_cr_ends(held[at:])


def with_cr_ends(raw: bytes) -> bytes:
    """One message with CR after each segment and nothing around it; as it is when it has no readable header."""
    if b"\x1c" in raw or b"\x1a" in raw or raw[-1:] not in (b"\r",):
        raw = raw.rstrip(b"\x1c\x1a\x0b\r\n \t\x00") + b"\r"
    if b"\n" not in raw and b"\r\r" not in raw and raw[:3] == b"MSH":
        return raw
    try:
        start = message_start(raw)
    except HL7Error:
        return raw
    return b"\r".join(split_segments(raw, start)) + b"\r"
