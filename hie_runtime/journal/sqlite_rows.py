"""Blocks, entries and outcomes as rows of the SQLite journal, and back."""

from __future__ import annotations

import sqlite3
import zlib
from array import array
from collections.abc import Callable, Mapping, Sequence
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
from hie_runtime.messages.large import SPOOL_FOLDER, Outline, Spooled

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


def read_block(db: sqlite3.Connection, block_id: int, names: Mapping[int, str], where: Path) -> Block:
    """A block with its bodies, from the journal ``where``. Raises JournalError when it is not there or not what was stored."""
    row = db.execute(
        "SELECT item, at, n, size, parent, parent_indexes, root, root_indexes, category, sources, checksum, offsets, bodies"
        " FROM block WHERE id=?",
        (block_id,),
    ).fetchone()
    if row is None:
        raise JournalError(f"{where}: block {block_id} is missing")
    item, at, n, size, parent, parents, root, roots, category, sources, checksum, offsets, bodies = row
    if zlib.crc32(bodies) != checksum:
        raise JournalError(
            f"{where}: block {block_id} is damaged: its messages are not what was stored. Nothing of it is sent; "
            "stop, and see 'hie-runtime journal check'"
        )
    messages = decode_bodies(offsets, bodies)
    large = _put_outlines(db, block_id, messages, where.parent / SPOOL_FOLDER) if size != len(bodies) else ()
    return Block(
        id=block_id,
        item=names.get(item, ""),
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


def _put_outlines(
    db: sqlite3.Connection, block_id: int, messages: list[bytes], folder: Path
) -> Sequence[int]:
    """Put Outlines in the place of what stands for large messages; their positions."""
    rows = db.execute(
        "SELECT position, name, size, checksum, complete, cut FROM spool WHERE block=? ORDER BY position",
        (block_id,),
    ).fetchall()
    for position, name, size, checksum, complete, cut in rows:
        spooled = Spooled(folder / name, size, checksum, frozenset(cut.split(",")) - {""}, bool(complete))
        messages[position] = Outline(messages[position], spooled)
    return [row[0] for row in rows]
