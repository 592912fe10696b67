"""Taking HL7 v2 messages out of a byte stream, without any I/O (iris-semantics 5.4; framings: see framing)."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from hie_runtime.messages.errors import FramingError
from hie_runtime.messages.hl7.framing import FS_CR, VT, llp_checksum, parse_framing

DEFAULT_MAX_BYTES: Final = 128 * 1024 * 1024


class PartialFrame(NamedTuple):
    """What is left when the stream ends: bytes of an unfinished frame, and whether one had begun."""

    data: bytes
    started: bool


class FrameDecoder:
    """Frames out of a byte stream, however it is cut into chunks.

    max_bytes: largest frame accepted. Bytes between frames, other than CR and LF, are counted in junk_bytes;
    frames without content (keep-alives) in empty_frames. After a failure (too large, too much junk, wrong LLP
    block) ``failure`` says what; frames before it are still delivered, and the next feed raises it.
    """

    def __init__(self, framing: str = "MLLP", max_bytes: int = DEFAULT_MAX_BYTES) -> None:
        self.framing = parse_framing(framing)
        self.max_bytes = max_bytes
        self.junk_bytes = 0
        self.empty_frames = 0
        self.failure: FramingError | None = None
        self._parts: list[bytes] = []
        self._size = 0
        self._in_frame = False

    @property
    def reply_framing(self) -> str:
        """Framing to answer with: the setting, for Flexible what was detected (MLLP before any byte)."""
        return "MLLP" if self.framing.kind == "flexible" else self.framing.name

    @property
    def partial(self) -> bool:
        """Whether a frame has begun and not ended."""
        return self._in_frame or self._size > 0

    @property
    def held_bytes(self) -> int:
        """Bytes held of what has begun and not ended."""
        return self._size

    def release(self) -> list[bytes] | None:
        """Give away the beginning of the frame that is held, without its start mark, and begin afresh; None where the
        framing has no end mark or checks whole blocks."""
        if self.framing.kind != "marked" or not self._parts:
            return None
        parts, self._parts, self._size, self._in_frame = self._parts, [], 0, False
        parts[0] = parts[0][len(self.framing.start) :]
        return parts

    def feed(self, data: bytes) -> list[bytes]:
        """Take the next bytes and give the messages completed by them, without framing.

        Raises FramingError when an earlier call found the stream broken.
        """
        if self.failure is not None:
            raise self.failure
        kind = self.framing.kind
        if kind == "marked":
            return self._feed_marked(data)
        if kind == "flexible":
            return self._detect(data)
        if kind == "llp":
            return [block for block in map(self._llp_content, self._feed_marked(data)) if block is not None]
        return self._feed_lines(data)

    def at_eof(self) -> PartialFrame:
        """What is left of an unfinished frame; the decoder starts afresh."""
        data = b"".join(self._parts)
        started = self._in_frame or bool(data.strip())
        self._parts, self._size, self._in_frame = [], 0, False
        return PartialFrame(data, started)

    def flush(self) -> list[bytes]:
        """For framings without an end mark (None, AsciiXX): the message that the end of the stream, or a
        silence
        longer than the read timeout, completes. Marked framings give nothing and keep their partial frame."""
        if self.framing.kind in ("marked", "llp"):
            return []
        data = self.at_eof().data.strip(b"\r\n")
        return [data + b"\r"] if _starts_message(data) else self._junk(data)

    def _feed_marked(self, data: bytes) -> list[bytes]:
        start, end = self.framing.start, self.framing.end
        if self._parts:
            if len(end) == 2 and data[:1] == end[1:] and self._parts[-1][-1:] == end[:1]:
                data = self._parts.pop() + data  # the end mark is cut in two
            if end not in data:
                return self._keep(data)
            if self._in_frame and start and data.find(start, 0, data.find(end)) < 0:
                return self._end_held_frame(data)
            self._parts.append(data)
            data = b"".join(self._parts)
            self._parts, self._size, self._in_frame = [], 0, False
        elif (frames := self._clean_frames(data)) is not None:
            return frames
        pieces = data.split(end)
        tail = pieces.pop()
        frames = []
        limit = self.max_bytes
        for piece in pieces:
            at = piece.rfind(start) if start else -1
            if at > 0 or (at < 0 and start):
                self._junk(piece[:at] if at > 0 else piece + end)
            if self.failure is not None:
                return frames
            if at < 0 and start:
                continue
            body = piece[at + 1 :] if start else piece.lstrip(b"\r\n")
            if len(body) > limit:
                self._fail(f"frame of {len(body)} bytes; allowed are {limit}")
                return frames
            if body:
                frames.append(body)
            else:
                self.empty_frames += 1
        if tail:
            self._keep(tail)
        return frames

    def _end_held_frame(self, data: bytes) -> list[bytes]:
        """End the frame held in pieces: ``data`` holds its end mark, and no start mark before that.

        One copy of the message: joining, splitting and cutting off the start mark were three, and stopped the
        loop for 0.28 s with 100 MB.
        """
        parts, end = self._parts, self.framing.end
        at = data.find(end)
        parts[0] = parts[0][len(self.framing.start) :]  # _keep lets a held frame begin with its start mark
        parts.append(data[:at])
        size = sum(map(len, parts))
        self._parts, self._size, self._in_frame = [], 0, False
        if size > self.max_bytes:
            self._fail(f"frame of {size} bytes; allowed are {self.max_bytes}")
            return []
        body = b"".join(parts)
        if not body:
            self.empty_frames += 1
        rest = data[at + len(end) :]
        frames = [body] if body else []
        return frames + self._feed_marked(rest) if rest else frames

    def _clean_frames(self, data: bytes) -> list[bytes] | None:
        """The usual chunk, whole frames with nothing between them; None when it is anything else.

        Splitting at the one byte 0x1C is memchr (0.22 µs for 0.6 kB); at the two bytes 0x1C 0x0D it costs
        0.55 µs.
        """
        start, end = self.framing.start, self.framing.end
        if not start or len(end) != 2 or data[:1] != start or len(data) > self.max_bytes:
            return None
        pieces = data.split(end[:1])
        first, tail, mark = pieces[0], pieces.pop(), end[1:] + start
        if not pieces or first.rfind(start) != 0 or tail[:1] != end[1:]:
            return None
        frames = [piece[2:] for piece in pieces if piece.rfind(start) == 1 and piece[:2] == mark]
        frames.insert(0, first[1:])
        if len(frames) != len(pieces) or not all(frames):
            return None
        if len(tail) > 1:
            self._keep(tail[1:])
        return frames

    def _keep(self, data: bytes) -> list[bytes]:
        """Hold the beginning of a frame; what cannot belong to one is counted and dropped."""
        start = self.framing.start
        at = data.rfind(start) if start else 0
        if at >= 0 and start:
            before = b"".join(self._parts) + data[:at]
            if before:
                self._junk(before)
            self._parts, self._size, data = [], 0, data[at:]
            self._in_frame = True
        elif start and not self._in_frame:
            self._junk(data)
            return []
        self._parts.append(data)
        self._size += len(data)
        if self._size > self.max_bytes + len(start) + len(self.framing.end):
            size, self._parts, self._size = self._size, [], 0
            self._fail(f"a frame has {size} bytes and no end; allowed are {self.max_bytes}")
        return []

    def _junk(self, data: bytes) -> list[bytes]:
        self.junk_bytes += len(data.translate(None, b"\r\n"))
        if self.junk_bytes > max(self.max_bytes, 4096):
            self._fail(f"{self.junk_bytes} bytes outside frames; this does not look like {self.framing.name}")
        return []

    def _fail(self, what: str) -> None:
        if self.failure is None:
            self.failure = FramingError(f"framing {self.framing.name}: {what}")

    def _detect(self, data: bytes) -> list[bytes]:
        """Flexible: the first bytes tell MLLP, LLP or plain lines."""
        data = b"".join(self._parts) + data
        self._parts, self._size = [], 0
        body = data.lstrip(b"\r\n \t")
        if body[:1] == VT:
            if len(body) < 5 and FS_CR not in body:
                self._parts = [data]  # LLP puts a block type, a version and CR in front of the message
                return []
            self.framing = parse_framing("LLP" if re.match(rb"\x0b[DN]\d\d\r", body) else "MLLP")
        elif any(body[:3] == mark[: len(body)] for mark in (b"MSH", b"FHS", b"BHS")):
            first_end = re.search(rb"\r\n?|\n", body)
            if first_end is None or first_end.end() == len(body):
                return self._hold(data)
            ends = {b"\n": "AsciiLF", b"\r": "AsciiCR", b"\r\n": "AsciiCRLF"}
            self.framing = parse_framing(ends[first_end[0]])
        else:
            at = min((i for i in (body.find(VT), body.find(b"MSH")) if i >= 0), default=-1)
            if at < 0:  # the last two bytes may be the beginning of MSH
                self._junk(body[:-2])
                return self._hold(body[-2:])
            self._junk(body[:at])
            return self._detect(body[at:]) if self.failure is None else []
        return self.feed(data)

    def _hold(self, data: bytes) -> list[bytes]:
        self._parts, self._size = [data], len(data)
        if self._size > self.max_bytes:
            self._fail(f"{self._size} bytes without a line end; allowed are {self.max_bytes}")
        return []

    def _feed_lines(self, data: bytes) -> list[bytes]:
        """Framings None and AsciiXX: a message ends where the next begins, or at an empty line."""
        # Look again only at the last few bytes of what was held, where a boundary may have been cut.
        overlap = b"".join(self._parts[-8:])[-8:]
        if self._parts and not _BOUNDARY.search(overlap + data):
            self._parts.append(data)
            self._size += len(data)
            if self._size > self.max_bytes:
                self._fail(f"a message has {self._size} bytes and no end; allowed are {self.max_bytes}")
            return []
        pieces = _BOUNDARY.split(b"".join(self._parts) + data)
        tail = pieces.pop()
        frames: list[bytes] = []
        for piece in pieces:
            body = piece.strip(b"\r\n")
            if len(body) > self.max_bytes:
                self._fail(f"message of {len(body)} bytes; allowed are {self.max_bytes}")
                return frames
            if _starts_message(body):
                frames.append(body + b"\r")
            else:
                self._junk(body)
        self._hold(tail) if tail else self.at_eof()
        return frames

    def _llp_content(self, block: bytes) -> bytes | None:
        """Check type, length and checksum of a hybrid LLP block and give its message."""
        kind, data, tail = block[:1], block[4:-8], block[-8:]
        if kind == b"N":
            return None  # a negative acknowledgment of the block itself: no message
        if len(block) < 12 or kind != b"D" or block[3:4] != b"\r" or not tail.isdigit():
            self._fail(f"block of {len(block)} bytes without type, length and checksum")
            return None
        size, checksum = int(tail[:5]), int(tail[5:])
        if size != (len(data) + 5) % 100_000 or checksum not in (999, llp_checksum(VT + block[:-8])):
            self._fail(f"block says {size} bytes and checksum {checksum}; found {len(data) + 5} bytes")
            return None
        return data


# An empty line, or a line end before MSH. The lookahead keeps MSH in the next message.
_BOUNDARY = re.compile(rb"(?:\r\n){2,}|\n{2,}|\r{2,}|(?:\r\n|\r|\n)(?=MSH[^A-Za-z0-9\r\n])")


def _starts_message(data: bytes) -> bool:
    return data[:3] in (b"MSH", b"FHS", b"BHS")
