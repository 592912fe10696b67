"""Business processes: take messages from their queue, or in the receiving transaction, and hand on what they make."""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from collections import deque
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from hie_runtime.components.settings import ProcessSettings
from hie_runtime.hosts.base import BusinessHost
from hie_runtime.journal.api import Entry, Outcome, OutcomeStatus, WriteBatch
from hie_runtime.journal.block import Block, JournalError
from hie_runtime.journal.queue import Delivery, ReliableQueue
from hie_runtime.workers.jobs import Job, JobResult, WorkerSetup

PS = TypeVar("PS", bound=ProcessSettings)

TAKE_MESSAGES = 500


@dataclass(slots=True, eq=False)
class Prepared:
    """What of one message is done in a worker process before the message is processed.

    results: one for each job, once the worker has answered.
    """

    jobs: Sequence[Job] = ()
    results: Sequence[JobResult] = field(default=())


class BusinessProcess(BusinessHost[PS]):
    """Processing host (IRIS: Ens.BusinessProcess): routes, transforms or both.

    What is taken and what is made of it are stored in one transaction, so a crash repeats or keeps
    both, never half.
    """

    queue: ReliableQueue
    stopping = False
    # by index of the entry being processed: what worker processes did for it
    prepared: Mapping[int, Prepared] = {}
    in_workers = False

    @property
    def busy(self) -> bool:
        """Never between transactions: a worker's cancellation waits for its own."""
        return False

    @abstractmethod
    def process(self, batch: WriteBatch, entry: Entry, indexes: Sequence[int]) -> list[Outcome]:
        """Handle messages of an entry as part of ``batch``; returns one outcome or more covering all of them."""

    @property
    def inline(self) -> bool:
        """Whether messages may be handled inside the transaction that receives them.

        Only while nothing waits, or the order would change."""
        return False

    def wants_workers(self, pool_size: int) -> bool:
        """Whether part of the work belongs into worker processes, with a pool of that size."""
        return False

    def worker_setup(self) -> WorkerSetup:
        """What worker processes of this item are started with."""
        return self.production.worker_setup(self.name, (), self.settings)

    def uses(self, scripts: Collection[str]) -> bool:
        """Whether any of these files of the workspace (``transforms/Name.py``) is part of its work."""
        return False

    def prepare(self, deliveries: Sequence[Delivery]) -> list[Prepared]:
        """What a worker process has to do for each message before it is processed."""
        return [Prepared() for _ in deliveries]

    def accept(
        self, batch: WriteBatch, block: Block, indexes: Sequence[int], sender: str, at: float, priority: int
    ) -> None:
        """Take messages from a sender: at once if that keeps the order, else into the queue."""
        if self.inline and not self.queue.depth:
            entry = Entry(
                self.production.commit.next_entry(),
                self.name,
                block,
                indexes,
                sender,
                at,
                priority,
                done=True,
            )
            batch.entries.append(entry)
            batch.sync = True
            batch.outcomes.extend(self.process(batch, entry, indexes))
        else:
            self.queue.enqueue(batch, block, indexes, sender, at, priority)

    async def run_worker(self, source: WorkSource) -> None:
        """Handle what ``source`` gives, one transaction at a time, until cancelled."""
        worker = ProcessWorker(self)
        while True:
            deliveries = await source.take(TAKE_MESSAGES)
            try:
                await worker.handle(deliveries)
            except BaseException:
                source.give_back(worker.unfinished)
                raise

    def outcome(
        self, entry: Entry, indexes: Sequence[int], status: OutcomeStatus, at: float, text: str = ""
    ) -> Outcome:
        """An outcome of this process for some messages of an entry."""
        return Outcome(
            entry.id, self.name, entry.block.id, indexes, len(entry.block.bodies), status, at, text
        )


class WorkSource(Protocol):
    """Where a worker takes its messages from: the item's queue, or a lane of it."""

    async def take(self, limit: int) -> list[Delivery]:
        """Wait for messages, in order."""

    def give_back(self, deliveries: Iterable[Delivery]) -> None:
        """Return messages that were not finished to where they were."""


class ProcessWorker:
    """One worker's part in transactions: what it took and has not finished."""

    def __init__(self, host: BusinessProcess[PS]) -> None:
        self._host = host
        self._waiting: asyncio.Future[None] | None = None
        self.unfinished: list[Delivery] = []

    async def handle(self, deliveries: list[Delivery]) -> None:
        """Handle messages in the next transaction; returns when it is durable, again and again if storing fails."""
        self.unfinished = deliveries
        while self.unfinished:
            await self._unblocked()
            self._waiting = asyncio.get_running_loop().create_future()
            self._host.production.commit.join(self)
            try:
                await asyncio.shield(self._waiting)
            except asyncio.CancelledError:
                if not self._host.production.commit.leave(self):
                    await self._waiting  # already part of a transaction: its end decides
                raise

    async def _unblocked(self) -> None:
        while self._host.production.blocked(self._host.targets):
            await asyncio.sleep(0.02)

    def contribute(self, batch: WriteBatch) -> None:
        """Handle what was taken, as part of this transaction."""
        deliveries = self.unfinished
        by_entry: dict[int, tuple[Entry, list[int]]] = {}
        for entry, index in deliveries:
            by_entry.setdefault(entry.id, (entry, []))[1].append(index)
        outcomes: list[Outcome] = []
        for entry, indexes in by_entry.values():
            outcomes.extend(self.process(batch, entry, indexes))
        self._host.queue.settle_in(batch, deliveries, outcomes)
        batch.on_durable.append(self._done)
        batch.on_failed.append(self._again)

    def process(self, batch: WriteBatch, entry: Entry, indexes: Sequence[int]) -> list[Outcome]:
        """Handle messages of one entry."""
        return self._host.process(batch, entry, indexes)

    def _done(self) -> None:
        self.unfinished = []
        self._wake()

    def _again(self, _error: JournalError) -> None:
        self._wake()

    def _wake(self) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)


class LaneSource:
    """One lane of a queue shared by several workers: keeps the order of its keys."""

    def __init__(self) -> None:
        self.waiting: deque[Delivery] = deque()
        self.arrived = asyncio.Event()
        self.taken = asyncio.Event()

    async def wait_taken(self) -> None:
        """Return when the worker has taken something."""
        self.taken.clear()
        await self.taken.wait()

    async def take(self, limit: int) -> list[Delivery]:
        """Messages the dispatcher gave this lane."""
        while not self.waiting:
            self.arrived.clear()
            await self.arrived.wait()
        count = min(limit, len(self.waiting))
        deliveries = [self.waiting.popleft() for _ in range(count)]
        self.taken.set()
        return deliveries

    def give_back(self, deliveries: Iterable[Delivery]) -> None:
        """Return messages to the head of the lane."""
        self.waiting.extendleft(reversed(list(deliveries)))
        self.arrived.set()
