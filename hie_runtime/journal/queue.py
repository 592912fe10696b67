"""The reliable queue of one item: durable on the storage, its head in memory.

Only a window of entries is held in memory; behind it the queue may be millions deep on the storage.
``_cursor`` is the largest key up to which every open entry is in memory; the ``_on_storage`` entries
behind it are fetched page by page when the window runs empty.
"""

from __future__ import annotations

import asyncio
import heapq
import time
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

from hie_runtime.faults import fault_point
from hie_runtime.journal.api import Entry, Outcome, OutcomeStatus, QueueDepth, WriteBatch
from hie_runtime.journal.block import Block, JournalError
from hie_runtime.journal.commit import GroupCommit

# One message on its way: the entry it belongs to and its index in the entry's block.
Delivery = tuple[Entry, int]
Key = tuple[int, int]

WINDOW_ENTRIES = 4000
WINDOW_BYTES = 32 * 1024 * 1024
FETCH_ENTRIES = 500
FETCH_BYTES = 8 * 1024 * 1024
BEFORE_ALL: Key = (-(1 << 62), 0)
# A queue that is being sent from and holds more than is ample to keep its sender busy falls behind; far behind
# with this many times that.
AMPLE_MESSAGES = 4
FAR_BEHIND = 4
# Held-back senders go on when the queue has fallen to this part of its bounds.
RESUME_AT = 0.8


def key_of(entry: Entry) -> Key:
    """Delivery order: higher priority first, then age."""
    return (-entry.priority, entry.id)


def _entry_id(delivery: Delivery) -> int:
    return delivery[0].id


class ReliableQueue:
    """Messages waiting for one item. All methods run on the engine's loop.

    ``on_pressure`` is called when the queue becomes full and when it has room again.
    """

    def __init__(
        self,
        name: str,
        commit: GroupCommit,
        depth: QueueDepth | None,
        *,
        max_size: int,
        max_bytes: int,
        on_pressure: Callable[[], None] = lambda: None,
    ) -> None:
        self.name = name
        self.max_size = max_size
        self.max_bytes = max_bytes
        self.depth = depth.messages if depth else 0
        self.size = depth.size if depth else 0
        self.full = False
        self.in_flight = 0
        self.ample = AMPLE_MESSAGES
        self._commit = commit
        self._on_pressure = on_pressure
        self._ready: list[tuple[Key, Entry]] = []
        self._ready_bytes = 0
        self._open: dict[int, Entry] = {}
        self._cursor: Key = BEFORE_ALL
        self._on_storage = depth.entries if depth else 0
        # Written, not yet known durable: such an entry may be seen by a fetch before _admit runs for it.
        self._announced: set[int] = set()
        self._arrived = asyncio.Event()
        self._completed: dict[int, Outcome] = {}
        self._outcomes: list[Outcome] = []
        self._finished: list[Entry] = []
        self._stored_oldest = depth.oldest_at if depth else None
        # Messages that ended and whose outcome is not on the storage yet: a crash repeats them.
        self.unrecorded = 0
        self._recorded = asyncio.Event()

    # -- putting in

    def enqueue(
        self,
        batch: WriteBatch,
        block: Block,
        indexes: Sequence[int],
        sender: str,
        at: float,
        priority: int = 0,
        note: str = "",
    ) -> Entry:
        """Add messages as part of ``batch``; they can be taken once it is durable."""
        entry = Entry(self._commit.next_entry(), self.name, block, indexes, sender, at, priority, note)
        batch.entries.append(entry)
        batch.sync = True
        self._announced.add(entry.id)
        self.depth += entry.remaining
        self.size += entry.size
        batch.on_durable.append(lambda: self._admit(entry))
        batch.on_failed.append(lambda _error: self._forget(entry))
        self._check_pressure()
        return entry

    def _forget(self, entry: Entry) -> None:
        self._announced.discard(entry.id)
        self.depth -= len(entry.indexes)
        self.size -= entry.size
        self._check_pressure()

    def _admit(self, entry: Entry) -> None:
        key = key_of(entry)
        self._announced.discard(entry.id)
        if self._on_storage and key > self._cursor:
            self._on_storage += 1
            self._arrived.set()
            return
        self._push(entry)
        self._cursor = max(self._cursor, key)
        if len(self._ready) > WINDOW_ENTRIES or self._ready_bytes > WINDOW_BYTES:
            self._trim()
        self._arrived.set()

    def _push(self, entry: Entry) -> None:
        self._open[entry.id] = entry
        heapq.heappush(self._ready, (key_of(entry), entry))
        self._ready_bytes += entry.size

    def _trim(self) -> None:
        """Leave the far half of the window to the storage."""
        self._ready.sort()
        keep = max(1, len(self._ready) // 2)
        for _, entry in self._ready[keep:]:
            self._ready_bytes -= entry.size
            del self._open[entry.id]
        self._on_storage += len(self._ready) - keep
        del self._ready[keep:]
        self._cursor = self._ready[-1][0]

    # -- taking out

    @property
    def waiting(self) -> bool:
        """Something can be taken now or fetched."""
        return bool(self._ready) or self._on_storage > 0

    async def take(self, limit: int) -> list[Delivery]:
        """Wait for messages and take up to about ``limit`` (always whole entries), in order.

        Raises JournalError when the storage cannot be read."""
        while True:
            taken: list[Delivery] = []
            while self._ready and len(taken) < limit:
                _, entry = heapq.heappop(self._ready)
                self._ready_bytes -= entry.size
                indexes, entry.indexes = entry.indexes, ()
                taken.extend([(entry, index) for index in indexes])
            if taken:
                self.in_flight += len(taken)
                return taken
            if self._on_storage:
                await self._fetch()
                continue
            self._arrived.clear()
            await self._arrived.wait()

    async def _fetch(self) -> None:
        page = await self._commit.storage.fetch(self.name, self._cursor, FETCH_ENTRIES, FETCH_BYTES)
        if not page:
            raise JournalError(
                f"queue {self.name!r}: {self._on_storage} stored entries cannot be found again"
            )
        for entry in page:
            self._cursor = max(self._cursor, key_of(entry))
            if entry.id in self._open or entry.id in self._announced:
                continue
            self._on_storage -= 1
            if entry.indexes:
                self._push(entry)
            else:
                self._finished.append(entry)
                self._commit.join(self, urgent=False)

    def give_back(self, deliveries: Iterable[Delivery]) -> None:
        """Put messages that were taken but not finished back at their places."""
        by_entry: dict[int, tuple[Entry, list[int]]] = {}
        for entry, index in deliveries:
            by_entry.setdefault(entry.id, (entry, []))[1].append(index)
        for entry, indexes in by_entry.values():
            self.in_flight -= len(indexes)
            was_waiting = bool(entry.indexes)
            entry.indexes = sorted({*entry.indexes, *indexes})
            if not was_waiting:
                self._push(entry)
        self._arrived.set()

    # -- finishing

    async def recorded(self, limit: int) -> None:
        """Wait until at most ``limit`` messages would be repeated by a crash."""
        while self.unrecorded > limit:
            self._commit.join(self)
            self._recorded.clear()
            await self._recorded.wait()

    def complete(self, deliveries: Sequence[Delivery], codes: str, started_at: float) -> None:
        """These messages are done; stored with the next transaction, at the latest 20 ms later."""
        now = time.time()
        for _, run in groupby(deliveries, _entry_id):
            pairs = list(run)
            entry = pairs[0][0]
            indexes = [index for _, index in pairs]
            outcome = self._completed.get(entry.id)
            if outcome is None or outcome.codes != codes:
                outcome = self._outcome(entry, indexes, OutcomeStatus.COMPLETED, now)
                outcome.codes = codes
                outcome.started_at = started_at
                self._completed[entry.id] = outcome
                self._outcomes.append(outcome)
            else:
                outcome.indexes.extend(indexes)  # type: ignore[attr-defined]
                outcome.at = now
            self._release(entry, indexes)
        self._ended(len(deliveries))

    def settle(
        self,
        delivery: Delivery,
        status: OutcomeStatus,
        text: str,
        *,
        codes: str = "",
        reply: bytes | None = None,
        tries: int = 1,
        started_at: float = 0.0,
    ) -> None:
        """One message ended, with all that is known about it."""
        entry, index = delivery
        outcome = self._outcome(entry, [index], status, time.time())
        outcome.text, outcome.codes, outcome.tries, outcome.started_at = text, codes, tries, started_at
        if reply is not None:
            outcome.replies = {index: reply}
        self._outcomes.append(outcome)
        self._release(entry, [index])
        self._ended(1)

    def _ended(self, messages: int) -> None:
        self.unrecorded += messages
        self._commit.join(self, urgent=False)
        if self.depth > self.ample:
            self._commit.lag(self.name, far=self.depth > self.ample * FAR_BEHIND)
        self._check_pressure()

    def settle_in(
        self, batch: WriteBatch, deliveries: Sequence[Delivery], outcomes: Iterable[Outcome]
    ) -> None:
        """Finish messages in the very transaction that holds what was made of them (routers).

        The messages of ``deliveries`` become final only if the batch is stored."""
        batch.outcomes.extend(outcomes)
        touched: dict[int, tuple[Entry, list[int]]] = {}
        for entry, index in deliveries:
            touched.setdefault(entry.id, (entry, []))[1].append(index)
        whole = {e.id for e, indexes in touched.values() if e.remaining == len(indexes)}
        batch.finished.extend(whole)
        batch.on_durable.append(lambda: self._settled(list(touched.values()), whole))

    def _settled(self, touched: Sequence[tuple[Entry, list[int]]], whole: set[int]) -> None:
        for entry, indexes in touched:
            self._release(entry, indexes, stored=True)
            if entry.remaining == 0:
                self._open.pop(entry.id, None)
                if entry.id not in whole:  # two workers finished its parts in one transaction
                    self._finished.append(entry)
                    self._commit.join(self, urgent=False)
        self._check_pressure()

    def _outcome(self, entry: Entry, indexes: list[int], status: OutcomeStatus, at: float) -> Outcome:
        block = entry.block
        return Outcome(entry.id, self.name, block.id, indexes, len(block.bodies), status, at)

    def _release(self, entry: Entry, indexes: Sequence[int], *, stored: bool = False) -> None:
        count = len(indexes)
        entry.remaining -= count
        self.depth -= count
        self.in_flight -= count
        self.size -= entry.block.size_of(indexes)
        if not self.depth:
            # the storage knows the sizes of entries, not of what of them was finished before a start
            self.size = 0
        if entry.remaining == 0 and not stored:
            self._finished.append(entry)

    def contribute(self, batch: WriteBatch) -> None:
        """Outcomes gathered since the last transaction."""
        outcomes, self._outcomes = self._outcomes, []
        finished, self._finished = self._finished, []
        self._completed.clear()
        batch.outcomes.extend(outcomes)
        batch.finished.extend(entry.id for entry in finished)
        messages = sum([len(outcome.indexes) for outcome in outcomes])
        batch.on_durable.append(lambda: self._stored(finished, messages))
        batch.on_failed.append(lambda error: self._keep(outcomes, finished, error))

    def _stored(self, finished: list[Entry], messages: int) -> None:
        fault_point("after-outcome")
        self.unrecorded -= messages
        self._recorded.set()
        for entry in finished:
            self._open.pop(entry.id, None)

    def _keep(self, outcomes: list[Outcome], finished: list[Entry], _error: JournalError) -> None:
        self._outcomes[:0] = outcomes
        self._finished[:0] = finished
        self._commit.join(self)

    # -- figures

    @property
    def oldest_at(self) -> float | None:
        """When the oldest open message came in, None when empty; exact for those in memory."""
        if self._open:
            return min(entry.at for entry in list(self._open.values())[:50])
        return self._stored_oldest if self.depth else None

    def _check_pressure(self) -> None:
        if not self.full and (self.depth >= self.max_size or self.size >= self.max_bytes):
            self.full = True
            self._on_pressure()
        elif (
            self.full and self.depth <= self.max_size * RESUME_AT and self.size <= self.max_bytes * RESUME_AT
        ):
            self.full = False
            self._on_pressure()
