"""Blocks: all messages one loop tick collected for one item, stored and moved as one.

A message is addressed by its block's id and its index in the block; :func:`message_id` makes the
UUID the analyst sees. Index lists are stored as arrays of 32-bit integers, ``None`` meaning "all".
"""

from __future__ import annotations

import json
from array import array
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate, chain, repeat
from uuid import UUID

from hie_runtime.errors import HIEError
from hie_runtime.messages.large import Outline, full_size


class JournalError(HIEError):
    """The journal cannot store or read; the text says what happened and what to do."""


@dataclass(slots=True, eq=False)
class Block:
    """Messages taken in (or made by a transform) together.

    Attributes:
        id: increasing number, unique in the journal; given by the writer, so a retried write is not doubled.
        item: the item the messages came in at, or that made them.
        received_at: seconds since the epoch.
        bodies: the messages, exactly as received; for the large ones their Outline.
        sources: where each message came from (``address:port`` or a file name), one per message.
        parent: the block these messages were made from, 0 when they came from outside.
        parent_indexes: for each message, the index in the parent it was made from.
        root: block id of the first ancestor, itself when ``parent`` is 0.
        root_indexes: index in the root for each message; None when the block is its own root.
        category: message schema category setting of the service it came in at.
        headers: what a service read of each message's header, for the routing in the same transaction (None where it
            is not plain); not stored, not kept.
        large: indexes of the messages that lie in files of their own.
        ids: the messages' own identifiers (HL7: MSH-10) once somebody has read them; not stored.
    """

    id: int
    item: str
    received_at: float
    bodies: list[bytes]
    sources: list[str]
    parent: int = 0
    parent_indexes: Sequence[int] | None = None
    root: int = 0
    root_indexes: Sequence[int] | None = None
    category: str = ""
    size: int = field(default=0)
    headers: Sequence[Sequence[bytes] | None] | None = None
    ids: Sequence[bytes] | None = None
    large: Sequence[int] = ()

    def __post_init__(self) -> None:
        if not self.size:
            self.size = sum(map(full_size if self.large else len, self.bodies))
        if not self.root:
            self.root = self.id

    def size_of(self, indexes: Sequence[int]) -> int:
        """Bytes of some of the messages."""
        size, bodies = full_size if self.large else len, self.bodies
        return sum([size(bodies[index]) for index in indexes])

    def root_of(self, index: int) -> tuple[int, int]:
        """Root block and index of the message at ``index``."""
        return self.root, index if self.root_indexes is None else self.root_indexes[index]


def derive(block: Block, block_id: int, item: str, at: float, made: Sequence[tuple[int, bytes]]) -> Block:
    """A block of messages made from ``block``; ``made`` holds (index in ``block``, new body)."""
    indexes = [index for index, _ in made]
    return Block(
        id=block_id,
        item=item,
        received_at=at,
        bodies=[body for _, body in made],
        sources=[block.sources[index] for index in indexes],
        parent=block.id,
        parent_indexes=indexes,
        root=block.root,
        root_indexes=[block.root_of(index)[1] for index in indexes],
        category=block.category,
        large=[n for n, (_, body) in enumerate(made) if isinstance(body, Outline)] if block.large else (),
    )


def message_id(journal: int, block: int, index: int) -> str:
    """The UUID text of a message: 48 bits journal, 48 bits block, 32 bits index."""
    return str(
        UUID(int=(journal & 0xFFFFFFFFFFFF) << 80 | (block & 0xFFFFFFFFFFFF) << 32 | index & 0xFFFFFFFF)
    )


def parse_message_id(journal: int, text: str) -> tuple[int, int]:
    """Block and index of a message id. Raises JournalError if it is not one of this journal."""
    try:
        number = UUID(text).int
    except ValueError as error:
        raise JournalError(f"message id {text!r}: not a message id (a UUID is expected)") from error
    if number >> 80 != journal & 0xFFFFFFFFFFFF:
        raise JournalError(f"message id {text!r}: not a message of this journal")
    return number >> 32 & 0xFFFFFFFFFFFF, number & 0xFFFFFFFF


def encode_indexes(indexes: Sequence[int], total: int) -> bytes | None:
    """Index list as stored; None when it names all ``total`` messages in order."""
    if len(indexes) == total:
        return None
    return array("I", indexes).tobytes()


def decode_indexes(stored: bytes | None, total: int) -> Sequence[int]:
    """Index list as read."""
    if stored is None:
        return range(total)
    return array("I", stored)


def encode_bodies(bodies: Sequence[bytes]) -> tuple[bytes, bytes]:
    """Offsets (end of each body, 64-bit) and the bodies joined."""
    if len(bodies) == 1:
        return array("Q", (len(bodies[0]),)).tobytes(), bodies[0]
    return array("Q", accumulate(map(len, bodies))).tobytes(), b"".join(bodies)


def decode_bodies(offsets: bytes, joined: bytes) -> list[bytes]:
    """The bodies of a stored block."""
    ends = array("Q", offsets)
    start = 0
    bodies = []
    for end in ends:
        bodies.append(joined[start:end])
        start = end
    return bodies


def encode_sources(sources: Sequence[str]) -> str:
    """Sources as stored: ``=`` and the one they share, else JSON: the distinct ones, and how many messages in a row
    each has, where each has one row (services take connections in turn); else each message's number."""
    counts = Counter(sources)
    distinct = list(counts)
    if len(distinct) == 1:
        return "=" + distinct[0]
    rows = list(counts.values())
    if list(chain.from_iterable(map(repeat, distinct, rows))) == sources:
        return json.dumps({"sources": distinct, "rows": rows}, separators=(",", ":"))
    number = {source: position for position, source in enumerate(distinct)}
    return json.dumps([distinct, [number[source] for source in sources]], separators=(",", ":"))


def decode_sources(stored: str, total: int) -> list[str]:
    """Sources of each message."""
    if stored.startswith("="):
        return [stored[1:]] * total
    read = json.loads(stored)
    if isinstance(read, dict):
        return list(chain.from_iterable(map(repeat, read["sources"], read["rows"])))
    distinct, numbers = read
    return [distinct[number] for number in numbers]
