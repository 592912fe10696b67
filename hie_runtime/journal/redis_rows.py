"""Batches as arguments of the Redis journal's script, and its records as blocks, entries and outcomes again.

A record is a line of JSON and then bytes: scripts read the line, only Python the bytes."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from hie_runtime.journal.api import Entry, Outcome, OutcomeStatus, WriteBatch
from hie_runtime.journal.block import Block, JournalError, decode_indexes
from hie_runtime.journal.reader import BlockHead, StoredEntry, StoredOutcome
from hie_runtime.journal.rows import block_of, block_row, entry_row, outcome_row, reply_of, spool_rows
from hie_runtime.messages.large import SPOOL_FOLDER

BLOCK_FIELDS = ("h", "o", "d", "p", "r", "f")
# An outcome's id holds its entry and its position there.
POSITION_BITS = 20
_LENGTH = struct.Struct("<I")
_BIAS = 1 << 63


def arguments(batch: WriteBatch) -> list[Any]:
    """The lists the append script takes, each led by its length."""
    made: list[Any] = [len(batch.blocks)]
    for block in batch.blocks:
        made += _block(block)
    made.append(len(batch.entries))
    for entry in batch.entries:
        made += _entry(entry)
    made.append(len(batch.outcomes))
    for outcome in batch.outcomes:
        made += _outcome(outcome)
    made += (len(batch.finished), *batch.finished)
    made.append(len(batch.resolutions))
    for outcome_id, text, at in batch.resolutions:
        entry_id, position = outcome_id >> POSITION_BITS, outcome_id & ((1 << POSITION_BITS) - 1)
        made += (entry_id, position, json.dumps([text, at]))
    made.append(len(batch.states))
    for change in batch.states:
        key = change.key.encode("utf-8", "surrogatepass")
        float(change.at)  # as the other storages, which keep it
        made += (change.item, key, int(change.value is not None), change.value or b"")
    made.append(len(batch.revisions))
    for digest, document in batch.revisions.items():
        made += (digest, document)
    return made


def member_of(rank: int, entry: int) -> str:
    """An entry's place in its queue: sorts by rank, then by id."""
    return f"{rank + _BIAS:016x}{entry:016x}"


def rank_and_id(member: bytes | str) -> tuple[int, int]:
    """What :func:`member_of` was made of."""
    return int(member[:16], 16) - _BIAS, int(member[16:], 16)


def _same(name: str) -> Any:
    return name


def _block(block: Block) -> tuple[Any, ...]:
    number, item, at, n, size, parent, parents, root, roots, category, sources, checksum, offsets, bodies = (
        block_row(block, _same)
    )
    head = json.dumps([item, at, n, size, parent, root, category, sources, checksum])
    files = json.dumps(spool_rows(block)) if block.large else ""
    # the script knows an absent list by "", and no list of indexes is empty
    return number, parent, head, offsets, bodies, parents or b"", roots or b"", _files(files)


def _files(text: str) -> str:
    """Rows without the block's id, the name second, as the scripts read them."""
    return json.dumps([[row[1], row[2], *row[3:]] for row in json.loads(text)]) if text else ""


def _entry(entry: Entry) -> tuple[Any, ...]:
    number, item, block, sender, at, rank, n, size, done, note, indexes = entry_row(entry, _same)
    member = member_of(rank, number)
    head = json.dumps([item, member, block, sender, at, n, size, note, indexes is None])
    return number, item, sender, block, member, done, head.encode() + b"\n" + (indexes or b"")


def _outcome(outcome: Outcome) -> tuple[Any, ...]:
    entry, item, block, at, started, status, n, tries, codes, text, indexes, replies = outcome_row(
        outcome, _same
    )
    text = text.encode("utf-8", "backslashreplace").decode()  # half a character would stop the scripts
    head = json.dumps([item, block, at, started, status, n, tries, codes, text, indexes is None])
    covered = indexes or b""
    record = head.encode() + b"\n" + _LENGTH.pack(len(covered)) + covered + (replies or b"")
    return entry, item, block, status, n, record


def _split(record: bytes) -> tuple[list[Any], bytes]:
    line, _, rest = record.partition(b"\n")
    return json.loads(line), rest


def block_head(number: int, stored: bytes) -> BlockHead:
    """Of a block's header."""
    head = json.loads(stored)
    return BlockHead(number, head[1], head[4])


def block_size(stored: bytes | None) -> int:
    """Of a block's header; 0 when there is none."""
    return int(json.loads(stored)[3]) if stored else 0


def block_from(number: int, fields: Sequence[bytes | None], where: str, folder: Path) -> Block:
    """A block from its BLOCK_FIELDS. Raises JournalError when it is not there or not what was stored."""
    stored, offsets, bodies, parents, roots, files = fields
    if stored is None:
        raise JournalError(f"{where}: block {number} is missing")
    item, at, n, size, parent, root, category, sources, checksum = json.loads(stored)
    row = (item, at, n, size, parent, parents, root, roots, category, sources, checksum, offsets, bodies)
    return block_of(number, row, item, where, lambda: json.loads(files or b"[]"), folder / SPOOL_FOLDER)


def entry_from(number: int, record: bytes, block: Block, outcomes: Sequence[bytes]) -> Entry:
    """An open entry, without the messages that have ended."""
    (_, member, *_), _ = _split(record)
    rank, _ = rank_and_id(member)
    stored = stored_entry(number, record, len(block.bodies))
    done: set[int] = set()
    for outcome in outcomes:
        done.update(_covered(outcome, len(block.bodies)))
    indexes = [index for index in stored.indexes if index not in done] if done else stored.indexes
    return Entry(number, stored.item, block, indexes, stored.sender, stored.at, -rank, stored.note)


def stored_entry(number: int, record: bytes, total: int) -> StoredEntry:
    """An entry as it was stored; ``total``: messages of its block."""
    (item, _, _, sender, at, _, _, note, every), indexes = _split(record)
    return StoredEntry(number, item, sender, at, note, decode_indexes(None if every else indexes, total))


def entry_figures(record: bytes) -> tuple[int, int, int, float]:
    """Block, messages, bytes and time of an entry."""
    (_, _, block, _, at, n, size, *_), _ = _split(record)
    return block, n, size, at


def outcome_messages(record: bytes) -> int:
    """How many messages an outcome is of."""
    return int(_split(record)[0][5])


def _covered(record: bytes, total: int) -> Sequence[int]:
    head, rest = _split(record)
    (length,) = _LENGTH.unpack_from(rest)
    return decode_indexes(None if head[9] else rest[4 : 4 + length], total)


def outcome_id(entry: int, position: int) -> int:
    """The id of an outcome."""
    return entry << POSITION_BITS | position


def stored_outcome(
    entry: int, position: int, record: bytes, total: int, resolutions: Mapping[bytes, bytes | None]
) -> StoredOutcome:
    """An outcome of an entry; ``resolutions``: by "ENTRY:POSITION"."""
    (_, _, at, started, status, _, tries, codes, text, _), _ = _split(record)
    resolved = resolutions.get(b"%d:%d" % (entry, position))
    resolution, resolved_at = json.loads(resolved) if resolved else ("", None)
    return StoredOutcome(
        outcome_id(entry, position), OutcomeStatus(status), at, started, tries, codes, text, resolution, resolved_at,
        _covered(record, total),
    )  # fmt: skip


def outcome_reply(record: bytes, index: int) -> bytes | None:
    """The reply kept for a message of an outcome."""
    _, rest = _split(record)
    (length,) = _LENGTH.unpack_from(rest)
    replies = rest[4 + length :]
    return reply_of(replies, index) if replies else None
