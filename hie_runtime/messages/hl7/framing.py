"""Framings of HL7 v2 on a byte stream, and messages put into them (IRIS Framing; iris-semantics 5.4).

``Flexible`` (the first bytes decide, answers in kind), ``None`` (a line starting MSH starts a message),
``MLLP``
(0x0B message 0x1C 0x0D; HL7 "Minimal Lower Layer Protocol"), ``MLLPn/m`` (n message m CR), ``AsciiLF``,
``AsciiCR``, ``AsciiCRLF`` (that line end between segments, one more after a message), ``Asciin`` (message n),
``Asciin/m`` (n message m), ``LLP`` (HL7 "Hybrid Lower Layer Protocol": MLLP with length and checksum).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from hie_runtime.messages.errors import FramingError
from hie_runtime.messages.hl7.select import split_segments
from hie_runtime.messages.large import Outline, Spooled

_ALLOWED = "Flexible, None, MLLP, MLLPn/m, AsciiLF, AsciiCR, AsciiCRLF, Asciin, Asciin/m or LLP"
_NUMBERED = re.compile(r"(MLLP|Ascii)(\d{1,3})(?:/(\d{1,3}))?")
LINE_ENDS = {"AsciiLF": b"\n", "AsciiCR": b"\r", "AsciiCRLF": b"\r\n"}
VT, FS_CR = b"\x0b", b"\x1c\r"


class Framing(NamedTuple):
    """A framing setting, understood. kind: flexible, lines, blank_line, marked or llp."""

    name: str
    kind: str
    start: bytes = b""
    end: bytes = b""


@lru_cache(maxsize=64)
def parse_framing(setting: str) -> Framing:
    """Understand a Framing setting (case does not matter; empty is Flexible).

    Raises FramingError when it is none of the allowed ones.
    """
    wanted = setting.strip() or "Flexible"
    simple = {
        "flexible": Framing("Flexible", "flexible"),
        "none": Framing("None", "lines"),
        "mllp": Framing("MLLP", "marked", VT, FS_CR),
        "llp": Framing("LLP", "llp", VT, FS_CR),
    } | {name.lower(): Framing(name, "blank_line", b"", end + end) for name, end in LINE_ENDS.items()}
    if wanted.lower() in simple:
        return simple[wanted.lower()]
    found = _NUMBERED.fullmatch(wanted.replace("mllp", "MLLP").replace("ascii", "Ascii"))
    codes = [int(code) for code in found.groups()[1:] if code] if found else []
    if not found or any(code > 255 for code in codes) or (found[1] == "MLLP" and len(codes) != 2):
        raise FramingError(
            f"framing {setting!r} is not known; allowed is {_ALLOWED} (n and m are codes 0 to 255)"
        )
    if len(codes) == 2 and codes[0] == codes[1]:
        raise FramingError(
            f"framing {setting!r}: start and end are the same byte; allowed are two different codes"
        )
    if found[1] == "MLLP":
        return Framing(wanted, "marked", bytes(codes[:1]), bytes(codes[1:]) + b"\r")
    start = bytes(codes[:1]) if len(codes) == 2 else b""
    return Framing(wanted, "marked", start, bytes(codes[-1:]))


def frame(message: bytes, framing: str = "MLLP") -> bytes:
    """The message as it goes on the wire; Flexible sends MLLP.

    Raises FramingError when the framing is not known, or the message holds its marks and would be cut there.
    """
    # Nearly every message goes this way: 0.5 instead of 1.6 µs, because single bytes are found by memchr.
    if framing == "MLLP" and b"\x1c" not in message and VT not in message:
        return b"\x0b%b\x1c\r" % message
    if isinstance(message, Outline):
        raise FramingError("a large message lies in a file and is sent from there, piece by piece")
    rule = parse_framing(framing)
    if rule.kind in ("marked", "flexible"):
        start, end = rule.start or (VT if rule.kind == "flexible" else b""), rule.end or FS_CR
        # Printable marks (Ascii115/101 is in real productions) are in every message: only control
        # codes can be checked.
        if any(mark[:1] < b" " and mark in message for mark in (start, end) if mark):
            raise FramingError(
                f"framing {rule.name}: the message holds the framing bytes {start!r} or {end!r}"
            )
        return b"%b%b%b" % (start, message, end)
    if rule.kind == "llp":
        return _llp_frame(message)
    line_end = LINE_ENDS.get(rule.name, b"\r")
    lines = split_segments(message) if rule.kind == "blank_line" else [message.rstrip(b"\r\n")]
    return b"".join(line + line_end for line in lines) + (line_end if rule.kind == "blank_line" else b"")


def framed_chunks(message: Spooled, framing: str) -> Iterator[bytes]:
    """A large message as it goes out, in pieces. Raises as :func:`frame` does, and LargeMessageError."""
    rule = parse_framing(framing)
    if rule.kind == "llp":
        yield _llp_frame(message.load())  # its checksum is of the whole block
        return
    if rule.kind in ("marked", "flexible"):
        start, end = rule.start or (VT if rule.kind == "flexible" else b""), rule.end or FS_CR
        marks = [mark for mark in (start, end) if mark and mark[:1] < b" "]
        if message.find_any(marks) is not None:
            raise FramingError(
                f"framing {rule.name}: the message holds the framing bytes {start!r} or {end!r}"
            )
        yield start
        yield from message.chunks()
        yield end
        return
    line_end = LINE_ENDS.get(rule.name, b"\r")
    yield from _lines_in_pieces(message.chunks(), line_end if rule.kind == "blank_line" else b"")
    yield line_end + (line_end if rule.kind == "blank_line" else b"")


def _lines_in_pieces(chunks: Iterable[bytes], line_end: bytes) -> Iterator[bytes]:
    """The chunks with ``line_end`` ("": as they are) between segments, without the line ends after the last."""
    held = b""  # line ends that may be the last
    for chunk in chunks:
        data = held + chunk
        content = data.rstrip(b"\r\n")
        held = data[len(content) :]
        if content:
            yield re.sub(rb"[\r\n]+", line_end, content) if line_end else content


def _llp_frame(message: bytes) -> bytes:
    block = VT + b"D23\r" + message
    return block + b"%05d%03d" % (len(block) % 100_000, llp_checksum(block)) + FS_CR


def llp_checksum(block: bytes) -> int:
    result = 0
    for byte in block:
        result ^= byte
    return result
