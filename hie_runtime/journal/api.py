"""What a queue storage promises: whole-block calls, fenced and idempotent.

A storage differs in one file (SQLite, PostgreSQL, Redis ...). Every call carries blocks, so that
each is fast for the same reason. A write is one transaction: all of it or nothing, on stable storage
when the returned future completes. Each write carries the writer's fencing epoch; a storage refuses
a writer whose epoch is not the newest (:class:`FencedError`). Ids of blocks and entries are given by
the writer, so a retried write is not doubled.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from hie_runtime.journal.block import Block, JournalError

if TYPE_CHECKING:
    from hie_runtime.journal.reader import JournalReader

# What a power cut may take: nothing acknowledged (full); what the last moments acknowledged (normal); anything,
# the whole journal too (off). A crash of the program alone takes nothing in any of them.
DURABILITIES = ("full", "normal", "off")


class FencedError(JournalError):
    """Another runtime has taken over this journal; this one must stop writing."""


class StorageFullError(JournalError):
    """No room to store; intake must stop and may go on when there is room again."""


class OutcomeStatus(IntEnum):
    """How one item finished with messages. Everything but OPEN is final for that item."""

    OPEN = 0
    COMPLETED = 1
    FAILED = 2
    SUSPENDED = 3
    BAD = 4
    NOWHERE = 5
    DISCARDED = 6


PROBLEM_STATUSES = (OutcomeStatus.FAILED, OutcomeStatus.SUSPENDED, OutcomeStatus.BAD)


@dataclass(slots=True, eq=False)
class Entry:
    """Messages of one block waiting at one item's queue.

    Attributes:
        id: increasing number, unique in the journal.
        item: the item whose queue it is.
        block: the block.
        indexes: which messages of the block.
        sender: the item that put it there.
        priority: higher goes first; equal ones in order of id.
        note: for the trace, who sent it again, where a person did; "" otherwise.
        at: seconds since the epoch.
        done: True when it is written as already finished (routed in the receiving commit).
    """

    id: int
    item: str
    block: Block
    indexes: Sequence[int]
    sender: str
    at: float
    priority: int = 0
    note: str = ""
    done: bool = False
    remaining: int = field(default=0)
    size: int = field(default=0)

    def __post_init__(self) -> None:
        self.remaining = len(self.indexes)
        if not self.size:
            block = self.block
            if len(self.indexes) == len(block.bodies):
                self.size = block.size
            else:
                self.size = block.size_of(self.indexes)


@dataclass(slots=True, eq=False)
class Outcome:
    """What became of some messages of an entry at its item.

    Attributes:
        text: why, for anything but COMPLETED.
        replies: kept replies by index; empty when none is kept.
        codes: reply code by message, joined, e.g. ``AA`` when all answered that.
        tries: sends of the message, when more than one.
    """

    entry: int
    item: str
    block: int
    indexes: Sequence[int]
    total: int
    status: OutcomeStatus
    at: float
    text: str = ""
    codes: str = ""
    replies: dict[int, bytes] = field(default_factory=dict)
    tries: int = 1
    started_at: float = 0.0


class StateChange(NamedTuple):
    """What an item remembers under a name of its own, beside messages: a sequence number, keys it has seen. Small.

    value: None forgets it. at: seconds since the epoch.
    """

    item: str
    key: str
    value: bytes | None
    at: float


@dataclass(slots=True, eq=False)
class WriteBatch:
    """One transaction: new blocks, new entries, outcomes, entries now finished, and what items remember.

    ``on_durable`` callbacks run, in order, once the whole batch is on stable storage; ``on_failed``
    ones when it is not and will not be.
    """

    epoch: int = 0
    blocks: list[Block] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)
    finished: list[int] = field(default_factory=list)
    revisions: dict[str, str] = field(default_factory=dict)
    resolutions: list[tuple[int, str, float]] = field(default_factory=list)
    states: list[StateChange] = field(default_factory=list)
    sync: bool = False
    on_durable: list[Callable[[], None]] = field(default_factory=list)
    on_failed: list[Callable[[JournalError], None]] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        """Nothing to write."""
        return not (
            self.blocks
            or self.entries
            or self.outcomes
            or self.finished
            or self.revisions
            or self.resolutions
            or self.states
        )


@dataclass(frozen=True, slots=True)
class QueueDepth:
    """Open messages of one item's queue."""

    messages: int
    size: int
    oldest_at: float | None
    entries: int


class QueueStorage(ABC):
    """Where blocks and queues live. See the module text for the promises.

    Attributes:
        journal_id: the number the journal is known by; part of every message's id.
        epoch: the writer's fencing epoch, taken when it was opened.
        on_trouble: told, while a write waits for a server, that it does and why.
    """

    journal_id: int
    epoch: int
    on_trouble: Callable[[JournalError | None], None] = staticmethod(lambda _error: None)

    @abstractmethod
    async def open(self) -> None:
        """Open, or create, and take the fencing epoch. Raises JournalError if it is in use or damaged."""

    @abstractmethod
    async def close(self) -> None:
        """Flush and close."""

    @abstractmethod
    def next_ids(self) -> tuple[int, int]:
        """First free block id and entry id, asked once after opening."""

    @abstractmethod
    async def write(self, batch: WriteBatch) -> None:
        """Write the batch in one transaction; returns when it is durable.

        Raises StorageFullError, FencedError or JournalError; then nothing of it was written."""

    def write_now(self, batch: WriteBatch) -> bool:
        """Write a small batch without waiting for a thread, where that is quicker; False when it was not done.

        Raises as :meth:`write` does."""
        return False

    @abstractmethod
    async def depths(self) -> dict[str, QueueDepth]:
        """Open messages by item."""

    @abstractmethod
    async def fetch(self, item: str, after: tuple[int, int], limit: int, max_bytes: int) -> list[Entry]:
        """Open entries of an item after (rank, id) in delivery order, with their blocks' bodies.

        ``rank`` is the negated priority. Indexes already finished are left out. At least one entry is
        returned when there is one, then as many as fit ``max_bytes``."""

    @abstractmethod
    async def states(self, item: str) -> dict[str, bytes]:
        """What an item remembers, in order of the keys."""

    @abstractmethod
    async def statistics(self) -> dict[str, int]:
        """Sizes in bytes: ``bytes`` in all, ``wal`` where there is one; counts by status."""

    @abstractmethod
    async def problem_counts(self) -> dict[tuple[str, int], int]:
        """Unresolved failed, suspended and bad messages by (item, status)."""

    @abstractmethod
    def reader(self) -> JournalReader:
        """What search and trace read with, on another thread; the caller closes it there."""

    @abstractmethod
    def stored_bytes(self) -> int:
        """Bytes of the journal, as last known; asked for often, so it waits for nothing."""

    @property
    def remarks(self) -> list[str]:
        """What of the storage's settings a person should know, found on opening it: logged as warnings."""
        return []

    @abstractmethod
    async def finished_blocks(self, before: float, after: int) -> tuple[list[int], int | None]:
        """Blocks finished everywhere and received before that time, of one bounded slice of those with ids above
        ``after``; and where the next slice begins, None when there is none. Runs beside the writes.

        Blocks with suspended messages, and those that others were made from, do not count."""

    @abstractmethod
    async def purge(self, blocks: Sequence[int]) -> int:
        """Delete those of the blocks that :meth:`finished_blocks` would still give. Returns how many messages went."""

    @abstractmethod
    async def checkpoint(self) -> bool:
        """Housekeeping that keeps the files bounded, beside the writing.

        Returns whether :meth:`finish_checkpoint` has something to do."""

    async def probe(self) -> None:
        """Store something small, as durably as a message, to learn whether storing works again; between two commits.

        Raises as :meth:`write` does."""
        return

    def free_bytes(self) -> int | None:
        """Room left where the journal is, in bytes; None where that cannot be known."""
        return None

    async def finish_checkpoint(self) -> None:
        """The short rest of the housekeeping that may not run beside a write."""
        return
