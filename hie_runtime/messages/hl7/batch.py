"""HL7 files and batches: FHS BHS messages BTS FTS (HL7 v2.5 section 2.10.3; IRIS BatchHandling,
iris-semantics 5.6)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest

from hie_runtime.messages.errors import HL7Error

# A segment that shapes a batch: its name at a line start, then a separator (or nothing, for trailers).
# Looking back at the line end, not taking it: a run of n line ends would cost n² steps.
_MARK = re.compile(
    rb"(?:\A[\s\xef\xbb\xbf]*|(?<=[\r\n]))((?:MSH|FHS|BHS)(?=[^A-Za-z0-9\r\n])|(?:BTS|FTS)(?![A-Za-z0-9]))"
)


class BatchHandling(StrEnum):
    """What becomes of a batch (IRIS BatchHandling, stored values)."""

    WHOLE = "Whole"
    SINGLE_SESSION = "1Session"
    MULTI_SESSION = "Batch"
    INDIVIDUAL = "Indiv"


@dataclass(frozen=True, slots=True)
class BatchChild:
    """One message of a file: its bytes, and the FHS and BHS above it (b"" when there is none)."""

    raw: bytes
    file_header: bytes = b""
    batch_header: bytes = b""


@dataclass(frozen=True, slots=True)
class BatchFile:
    """A file taken apart. Headers and trailers are whole segments, in file order, without line ends.

    stray: number of bytes before the first header or message, and after trailers.
    """

    children: tuple[BatchChild, ...]
    headers: tuple[bytes, ...]
    trailers: tuple[bytes, ...]
    stray: int = 0

    @property
    def is_batch(self) -> bool:
        """Whether there is any header or trailer: a plain row of messages is not a batch."""
        return bool(self.headers or self.trailers)


@dataclass(frozen=True, slots=True)
class BatchDocument:
    """One document to be handled: session numbers from 0 say which belong together.

    parents: the FHS and BHS it came under (IRIS: the child's Parent), () when dropped or none.
    """

    raw: bytes
    session: int = 0
    parents: tuple[bytes, ...] = ()


def split_messages(data: bytes) -> list[bytes]:
    """The messages of a file, one or many, each with its line ends; headers and trailers are left out."""
    return [child.raw for child in read_batch(data).children]


def read_batch(data: bytes) -> BatchFile:
    """Take a file apart; never fails (a file without MSH has no children, all of it is stray)."""
    marks = list(_MARK.finditer(data))
    children: list[BatchChild] = []
    headers: list[bytes] = []
    trailers: list[bytes] = []
    file_header = batch_header = b""
    stray = len(data[: marks[0].start()].strip() if marks else data.strip())
    for mark, following in zip_longest(marks, marks[1:]):
        end = following.start(1) if following else len(data)
        part = data[mark.start(1) : end]
        name = mark[1]
        if name == b"MSH":
            children.append(BatchChild(part, file_header, batch_header))
            continue
        segment, rest = _first_segment(part)
        stray += len(rest.strip())
        if name == b"FHS":
            file_header, batch_header = segment, b""
        elif name == b"BHS":
            batch_header = segment
        elif name == b"BTS":
            batch_header = b""
        else:
            file_header = b""
        (headers if name[1:] == b"HS" else trailers).append(segment)
    return BatchFile(tuple(children), tuple(headers), tuple(trailers), stray)


def documents(
    data: bytes, handling: BatchHandling | str = BatchHandling.SINGLE_SESSION
) -> list[BatchDocument]:
    """What a service hands on for a file, by its BatchHandling.

    Raises HL7Error when the file holds no message, ValueError when handling is none of BatchHandling.
    """
    mode = BatchHandling(handling)
    batch = read_batch(data)
    if not batch.children:
        around = len(batch.headers) + len(batch.trailers)
        found = f"{around} batch headers and trailers and {batch.stray} other bytes"
        raise HL7Error(
            f"no HL7 message in {len(data)} bytes: found {found}; allowed are segments starting with MSH"
        )
    if mode is BatchHandling.WHOLE:
        return [BatchDocument(data)]
    kept = mode is not BatchHandling.INDIVIDUAL
    together = mode is BatchHandling.SINGLE_SESSION
    return [
        BatchDocument(
            child.raw,
            0 if together else number,
            tuple(filter(None, (child.file_header, child.batch_header))) if kept else (),
        )
        for number, child in enumerate(batch.children)
    ]


def build_batch(messages: list[bytes], batch_header: bytes = b"", file_header: bytes = b"") -> bytes:
    """A file of messages with their headers and matching trailers (BTS-1 and FTS-1 count them).

    headers: whole BHS and FHS segments; b"" leaves that level out.
    """
    separator = (batch_header or file_header)[3:4] or b"|"
    parts = [header + b"\r" for header in (file_header, batch_header) if header]
    parts += [message.rstrip(b"\r\n") + b"\r" for message in messages]
    if batch_header:
        parts.append(b"BTS" + separator + b"%d\r" % len(messages))
    if file_header:
        parts.append(b"FTS" + separator + b"1\r")
    return b"".join(parts)


def _first_segment(part: bytes) -> tuple[bytes, bytes]:
    pieces = re.split(rb"[\r\n]", part, maxsplit=1)
    return pieces[0], pieces[1] if len(pieces) > 1 else b""
