"""Where a message begins and ends on a plain TCP connection: counted, framed by marks, or lines. No I/O.

IRIS: EnsLib.TCP.Counted*, Framed* and TextLine* adapters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from hie_runtime.messages.errors import FramingError
from hie_runtime.messages.hl7.mllp import PartialFrame
from hie_runtime.messages.large import Outline, full_size

_CODE = re.compile(r"(?i)^(?:x([0-9a-f]{1,2})|(\d{1,3}))$")
_ESCAPE = re.compile(r"\\(x[0-9a-fA-F]{2}|.)", re.DOTALL)
_ESCAPES = {"r": "\r", "n": "\n", "t": "\t", "0": "\0", "\\": "\\"}


def characters(text: str) -> bytes:
    r"""Bytes of a setting: character codes as in IRIS (``13,10``, ``x0D,x0A``), else text with \r \n \t \xNN.

    Raises FramingError."""
    parts = [part.strip() for part in text.split(",")]
    found = [_CODE.match(part) for part in parts]
    if text.strip() and all(found):
        codes = [int(match[1], 16) if match[1] else int(match[2]) for match in found if match]
        if max(codes) > 255:
            raise FramingError(f"{text!r}: {max(codes)} is not a character code (0 to 255)")
        return bytes(codes)
    return _unescaped(text).encode("utf-8", "surrogateescape")


def _unescaped(text: str) -> str:
    def one(match: re.Match[str]) -> str:
        what = match[1]
        if what[0] == "x" and len(what) == 3:
            return bytes.fromhex(what[1:]).decode("utf-8", "surrogateescape")
        if what not in _ESCAPES:
            raise FramingError(rf"{text!r}: \{what} is not known; allowed are \r \n \t \0 \\ \xNN")
        return _ESCAPES[what]

    return _ESCAPE.sub(one, text)


@dataclass(frozen=True, slots=True)
class Framing:
    """How messages are told apart.

    Attributes:
        kind: counted (a length in front), framed (marks around) or line (an end character behind).
        width: counted: bytes of the length, or digits of it when ``ascii``.
        little: counted: least significant byte first.
        inclusive: counted: the length counts itself too.
        start, end: framed: the marks; ``start`` may be empty. line: ``end`` is written behind a message, and each of
            its bytes ends one that is read.
        bare: framed: messages are without their marks.
        strict: framed: bytes outside marks are an error; else they are dropped.
    """

    kind: Literal["counted", "framed", "line"]
    width: int = 4
    ascii: bool = False
    little: bool = False
    inclusive: bool = False
    start: bytes = b""
    end: bytes = b""
    bare: bool = True
    strict: bool = False

    def wrap(self, message: bytes) -> tuple[bytes, bytes]:
        """What is sent before and behind a message. Raises FramingError for one that cannot be framed."""
        if self.kind == "counted":
            return self._count(full_size(message)), b""
        if self.kind == "framed" and not self.bare:
            return b"", b""
        marks = (
            [bytes([mark]) for mark in self.end] if self.kind == "line" else [*filter(None, (self.start, self.end))]
        )  # fmt: skip
        if isinstance(message, Outline):
            inside = message.spooled.find_any(marks)
        else:
            inside = next((mark for mark in marks if mark in message), None) or self._formed_at_end(message)
        if inside is not None:
            raise FramingError(f"the message holds {inside!r}, which the framing uses as a mark")
        return (self.start if self.kind == "framed" else b""), self.end

    def _formed_at_end(self, message: bytes) -> bytes | None:
        """The end mark, when the message's last bytes and the mark behind them would make one too early."""
        if self.kind == "line" or len(self.end) < 2:
            return None
        tail = message[1 - len(self.end) :]
        return self.end if (tail + self.end).find(self.end) < len(tail) else None

    def frame(self, message: bytes) -> bytes:
        """A message as it is sent. Raises FramingError."""
        before, behind = self.wrap(message)
        return before + message + behind

    def _count(self, size: int) -> bytes:
        size += self.width if self.inclusive else 0
        if self.ascii:
            text = str(size).zfill(self.width).encode()
            if len(text) <= self.width:
                return text
        elif size < 1 << (8 * self.width):
            return size.to_bytes(self.width, "little" if self.little else "big")
        what = "digits" if self.ascii else "bytes"
        raise FramingError(f"a message of {size} bytes is too long for a length of {self.width} {what}")


class Deframer:
    """Messages out of a byte stream, however it is cut.

    max_bytes: longest message taken. After a failure ``failure`` says what; messages before it are still given.
    """

    def __init__(self, framing: Framing, max_bytes: int) -> None:
        self.framing = framing
        self.max_bytes = max_bytes
        self.failure: FramingError | None = None
        self.junk_bytes = 0
        self._held = bytearray()
        self._wanted = -1  # counted: bytes of the message that has begun
        self._inside = False  # framed: the start mark has been seen
        self._searched = 0  # framed: no end mark begins before this

    @property
    def partial(self) -> bool:
        """Whether a message has begun and not ended."""
        return bool(self._held) or self._wanted >= 0 or (self._inside and bool(self.framing.start))

    @property
    def held_bytes(self) -> int:
        """Bytes held of what has begun and not ended."""
        return len(self._held)

    @property
    def missing_bytes(self) -> int:
        """Counted: bytes of the message that are still to come; -1 when that is not known."""
        return self._wanted - len(self._held) if self._wanted >= 0 else -1

    def feed(self, data: bytes) -> list[bytes]:
        """Take the next bytes and give the messages they complete. Raises FramingError after a failure."""
        if self.failure is not None:
            raise self.failure
        self._held += data
        if self.framing.kind == "counted":
            return self._counted()
        return self._framed() if self.framing.kind == "framed" else self._lines()

    def flush(self) -> list[bytes]:
        """Nothing: what has not ended is no message."""
        return []

    def at_eof(self) -> PartialFrame:
        """What is left of a message that has begun."""
        left = PartialFrame(bytes(self._held), self.partial)
        self._reset()
        return left

    def release(self) -> bytes | None:
        """Give away the beginning of the message that is held, to be taken in elsewhere; None when none is."""
        if self._wanted < 0 and not self._inside and self.framing.kind != "line":
            return None
        held = bytes(self._held)
        self._reset()
        return held

    def _reset(self) -> None:
        self._held, self._wanted, self._inside, self._searched = bytearray(), -1, False, 0

    def _fail(self, what: str) -> None:
        self.failure = FramingError(what)
        self._reset()

    def _counted(self) -> list[bytes]:
        messages: list[bytes] = []
        framing, held, at = self.framing, self._held, 0
        while True:
            if self._wanted < 0:
                if len(held) - at < framing.width:
                    break
                self._read_count(bytes(held[at : at + framing.width]))
                if self.failure is not None:
                    return messages
                at += framing.width
            if len(held) - at < self._wanted:
                break
            if self._wanted:  # a length of 0 is a sign of life
                messages.append(bytes(held[at : at + self._wanted]))
            at += self._wanted
            self._wanted = -1
        del held[:at]
        return messages

    def _read_count(self, prefix: bytes) -> None:
        framing = self.framing
        if framing.ascii:
            text = prefix.strip()
            if not text.isdigit():
                self._fail(f"{prefix!r} is not a length of {framing.width} digits")
                return
            size = int(text)
        else:
            size = int.from_bytes(prefix, "little" if framing.little else "big")
        size -= framing.width if framing.inclusive else 0
        if size < 0:
            self._fail(f"a length of {size + framing.width} is shorter than itself ({framing.width} bytes)")
        elif size > self.max_bytes:
            self._fail(f"a message of {size} bytes is announced; allowed are {self.max_bytes}")
        else:
            self._wanted = size

    def _framed(self) -> list[bytes]:
        messages: list[bytes] = []
        start, end, held = self.framing.start, self.framing.end, self._held
        while True:
            if not self._inside:
                if not self._find_start():
                    return messages
                self._inside, self._searched = True, 0
            at = held.find(end, self._searched)
            if at < 0:
                self._searched = max(0, len(held) - len(end) + 1)
                if len(held) > self.max_bytes + len(end):
                    self._fail(f"a message has {len(held)} bytes and no end; allowed are {self.max_bytes}")
                return messages
            if at > self.max_bytes:
                self._fail(f"a message of {at} bytes; allowed are {self.max_bytes}")
                return messages
            body = bytes(held[:at])
            messages += [body if self.framing.bare else start + body + end] if body else []
            del held[: at + len(end)]
            self._inside = False

    def _find_start(self) -> bool:
        """Leave ``_held`` with what follows the start mark; drop what is before it."""
        start, held = self.framing.start, self._held
        if not start:
            return bool(held)
        at = held.find(start)
        cut = at if at >= 0 else max(0, len(held) - len(start) + 1)
        outside = bytes(held[:cut]).strip(b"\r\n\0 ")
        self.junk_bytes += len(outside)
        if outside and (self.framing.strict or self.junk_bytes > max(self.max_bytes, 4096)):
            self._fail(f"{self.junk_bytes} bytes outside frames; a frame begins with {start!r}")
            return False
        del held[: cut + (len(start) if at >= 0 else 0)]
        return at >= 0

    def _lines(self) -> list[bytes]:
        held = self._held
        pieces = re.split(b"[" + re.escape(self.framing.end) + b"]", bytes(held[self._searched :]))
        if len(pieces) > 1:
            pieces[0] = bytes(held[: self._searched]) + pieces[0]
            held[:] = pieces.pop()
        else:
            pieces = []
        self._searched = len(held)
        longest = max([len(held), *map(len, pieces)])
        if longest > self.max_bytes:
            self._fail(f"a line of {longest} bytes; allowed are {self.max_bytes}")
            pieces = [piece for piece in pieces if len(piece) <= self.max_bytes]
        return [piece for piece in pieces if piece]
