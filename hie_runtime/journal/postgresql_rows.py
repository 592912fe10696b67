"""Batches as arrays of rows for PostgreSQL, and its rows as blocks again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import asyncpg

from hie_runtime.journal.api import WriteBatch
from hie_runtime.journal.block import Block, JournalError
from hie_runtime.journal.rows import (
    BLOCK_COLUMNS,
    SPOOL_COLUMNS,
    block_of,
    block_row,
    entry_row,
    outcome_row,
    spool_rows,
)
from hie_runtime.messages.large import SPOOL_FOLDER

Rows = tuple[list[Any], ...]
_BLOCK_TEXTS = (9, 10)
_ENTRY_TEXTS = (9,)
_OUTCOME_TEXTS = (8, 9)


def as_rows(batch: WriteBatch) -> Rows:
    """The arrays of the append function: blocks, files, entries, outcomes, finished, resolutions, states, revisions."""
    states: dict[tuple[str, str], tuple[Any, ...]] = {}
    for change in batch.states:  # the last one counts
        key = change.key.encode("utf-8", "surrogatepass")
        states[change.item, change.key] = (change.item, key, change.value, change.at)
    return (
        [_plain(block_row(block, _same), _BLOCK_TEXTS) for block in batch.blocks],
        [row for block in batch.blocks if block.large for row in spool_rows(block)],
        [_plain(entry_row(entry, _same), _ENTRY_TEXTS) for entry in batch.entries],
        [_plain(outcome_row(outcome, _same), _OUTCOME_TEXTS) for outcome in batch.outcomes],
        batch.finished,
        [(outcome, _text(text), at) for outcome, text, at in batch.resolutions],
        list(states.values()),
        list(batch.revisions.items()),
    )


def _same(name: str) -> Any:
    return name


def _plain(row: tuple[Any, ...], texts: Sequence[int]) -> tuple[Any, ...]:
    """PostgreSQL's texts hold no NUL, and only what UTF-8 can; a reply's text or a file's name may."""
    for place in texts:
        if not row[place].isascii() or "\0" in row[place]:
            changed = list(row)
            for one in texts:
                changed[one] = _text(row[one])
            return tuple(changed)
    return row


def _text(text: str) -> str:
    return text.replace("\0", "\u2400").encode("utf-8", "backslashreplace").decode("utf-8")


def blocks_query() -> tuple[str, str]:
    """The statements that read blocks and the files of their large messages, by an array of ids."""
    return (
        f"SELECT id, {BLOCK_COLUMNS} FROM block WHERE id = ANY($1)",  # noqa: S608 - constants
        f"SELECT block, {SPOOL_COLUMNS} FROM spool WHERE block = ANY($1) ORDER BY block, position",  # noqa: S608
    )


def read_blocks(
    rows: Sequence[asyncpg.Record],
    files: Sequence[asyncpg.Record],
    wanted: Sequence[int],
    where: str,
    folder: Path,
) -> dict[int, Block]:
    """Blocks by their ids. Raises JournalError when one is not there or not what was stored."""
    spooled: dict[int, list[tuple[Any, ...]]] = {}
    for block, *columns in files:
        spooled.setdefault(block, []).append(tuple(columns))
    found = {}
    for number, *columns in rows:
        found[number] = block_of(
            number, columns, columns[0], where, lambda n=number: spooled.get(n, ()), folder / SPOOL_FOLDER  # type: ignore[misc]
        )  # fmt: skip
    for number in wanted:
        if number not in found:
            raise JournalError(f"{where}: block {number} is missing")
    return found
