"""What the message list, the trace and interventions read of a journal, whichever storage holds it.

All calls wait for the storage: they run on a thread of their own (see journal.index), one after the other, beside the
writing and never in its way.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from hie_runtime.journal.api import OutcomeStatus
from hie_runtime.journal.block import Block


@dataclass(slots=True)
class StoredOutcome:
    """An outcome as stored; ``indexes``: the messages of the block it is of; ``reply``: of the one message looked at."""

    id: int
    status: OutcomeStatus
    at: float
    started: float
    tries: int
    codes: str
    text: str
    resolution: str
    resolved_at: float | None
    indexes: Sequence[int] = ()
    reply: bytes | None = None


@dataclass(slots=True)
class StoredEntry:
    """Messages of a block that were put into an item's queue, and what became of them there."""

    id: int
    item: str
    sender: str
    at: float
    note: str
    indexes: Sequence[int]
    outcomes: list[StoredOutcome] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class BlockHead:
    """What is known of a block without reading its messages; ``parent``: 0 when they came from outside."""

    id: int
    at: float
    parent: int


class JournalReader(ABC):
    """Reads what is stored. Every call raises JournalError when the storage cannot be read."""

    @abstractmethod
    def block(self, block_id: int) -> Block:
        """A block. Raises JournalError when it is gone (purged) or damaged."""

    @abstractmethod
    def revision(self, digest: str) -> str:
        """Rules, transforms and lookups of a revision, "" when unknown."""

    @abstractmethod
    def candidates(self, item: str, status: OutcomeStatus | None, before: int) -> Iterator[BlockHead]:
        """Blocks below that id, newest first, that may hold messages of the item ("": any), or with an unresolved outcome of the status
        where that is not OPEN or COMPLETED. Read on no further than is asked for."""

    @abstractmethod
    def entries(self, block: Block) -> list[StoredEntry]:
        """Its entries in order of their ids, with their outcomes in the order they were stored."""

    @abstractmethod
    def children(self, block_id: int) -> list[int]:
        """The blocks made from a block, in order."""

    @abstractmethod
    def reply(self, outcome: int, index: int) -> bytes | None:
        """The reply kept with an outcome for one message; None when none was."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the storage."""
