"""Blocks, entries and outcomes as rows of a journal, and back; SQLite and PostgreSQL hold the same ones."""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from hie_runtime.journal.api import Entry, Outcome
from hie_runtime.journal.block import (
    Block,
    JournalError,
    decode_bodies,
    decode_sources,
    encode_bodies,
    encode_indexes,
    encode_sources,
)
from hie_runtime.messages.large import Outline, Spooled

ItemNumber = Callable[[str], int]


def block_row(block: Block, item: ItemNumber) -> tuple[Any, ...]:
    """A row of ``block``; ``item`` gives the number of an item's name."""
    offsets, bodies = encode_bodies(block.bodies)
    parents = None if block.parent_indexes is None else array("I", block.parent_indexes).tobytes()
    roots = None if block.root_indexes is None else array("I", block.root_indexes).tobytes()
    return (
        block.id, item(block.item), block.received_at, len(block.bodies), block.size, block.parent, parents, block.root,
        roots, block.category, encode_sources(block.sources), zlib.crc32(bodies), offsets, bodies,
    )  # fmt: skip


def spool_rows(block: Block) -> list[tuple[Any, ...]]:
    """Rows of the files its large messages lie in."""
    rows = []
    for position in block.large:
        body = block.bodies[position]
        if isinstance(body, Outline):
            file = body.spooled
            rows.append(
                (
                    block.id,
                    position,
                    file.path.name,
                    file.size,
                    file.checksum,
                    file.complete,
                    ",".join(sorted(file.cut)),
                )
            )
    return rows


def entry_row(entry: Entry, item: ItemNumber) -> tuple[Any, ...]:
    """A row of ``entry``."""
    indexes = encode_indexes(entry.indexes, len(entry.block.bodies))
    return (
        entry.id, item(entry.item), entry.block.id, item(entry.sender), entry.at, -entry.priority, len(entry.indexes),
        entry.size, int(entry.done), entry.note, indexes,
    )  # fmt: skip


def outcome_row(outcome: Outcome, item: ItemNumber) -> tuple[Any, ...]:
    """A row of ``outcome``, without its id and resolution."""
    replies = None
    if outcome.replies:
        keys = sorted(outcome.replies)
        offsets, bodies = encode_bodies([outcome.replies[key] for key in keys])
        replies = array("I", (len(keys), *keys)).tobytes() + offsets + bodies
    return (
        outcome.entry, item(outcome.item), outcome.block, outcome.at, outcome.started_at, int(outcome.status),
        len(outcome.indexes), outcome.tries, outcome.codes, outcome.text, encode_indexes(outcome.indexes, outcome.total),
        replies,
    )  # fmt: skip


BLOCK_COLUMNS = "item, at, n, size, parent, parent_indexes, root, root_indexes, category, sources, checksum, offsets, bodies"
SPOOL_COLUMNS = "position, name, size, checksum, complete, cut"
OUTCOME_COLUMNS = "id, status, at, started, tries, codes, text, resolution, resolved_at, indexes"


def block_of(
    block_id: int, row: Sequence[Any], name: str, where: str, files: Callable[[], Sequence[Any]], folder: Path
) -> Block:
    """A block from its row of BLOCK_COLUMNS, with its bodies.

    name: of its item; where: the journal, for errors. files: asked for its rows of SPOOL_COLUMNS when some of its
    messages lie in files, of ``folder``. Raises JournalError when it is not what was stored."""
    _, at, n, size, parent, parents, root, roots, category, sources, checksum, offsets, bodies = row
    if zlib.crc32(bodies) != checksum:
        raise JournalError(
            f"{where}: block {block_id} is damaged: its messages are not what was stored. Nothing of it is sent; "
            "stop, and see 'hie-runtime journal check'"
        )
    messages = decode_bodies(offsets, bodies)
    large = _put_outlines(files(), messages, folder) if size != len(bodies) else ()
    return Block(
        id=block_id,
        item=name,
        received_at=at,
        bodies=messages,
        sources=decode_sources(sources, n),
        parent=parent,
        parent_indexes=None if parents is None else array("I", parents),
        root=root,
        root_indexes=None if roots is None else array("I", roots),
        category=category,
        large=large,
    )


def _put_outlines(rows: Sequence[Any], messages: list[bytes], folder: Path) -> Sequence[int]:
    """Put Outlines in the place of what stands for large messages; their positions."""
    for position, name, size, checksum, complete, cut in rows:
        spooled = Spooled(folder / name, size, checksum, frozenset(cut.split(",")) - {""}, bool(complete))
        messages[position] = Outline(messages[position], spooled)
    return [row[0] for row in rows]


def reply_of(stored: bytes, index: int) -> bytes | None:
    """The reply kept for a message of an outcome; None when none was."""
    count = array("I", stored[:4])[0]
    keys = array("I", stored[4 : 4 + 4 * count])
    start = 4 + 4 * count
    bodies = decode_bodies(stored[start : start + 8 * count], stored[start + 8 * count :])
    return bodies[list(keys).index(index)] if index in keys else None
