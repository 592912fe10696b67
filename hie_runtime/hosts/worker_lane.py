"""One lane of a process whose work is done in a worker process: blocks out, results stored in order."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from hie_runtime.hosts.process import BusinessProcess, Prepared, ProcessWorker, WorkSource
from hie_runtime.journal.api import Entry, Outcome, WriteBatch
from hie_runtime.journal.queue import Delivery
from hie_runtime.messages.large import full_size
from hie_runtime.workers.jobs import WorkerSetup
from hie_runtime.workers.supervisor import BLOCKS_AHEAD, Backoff, Finished, Worker

# Work of one block: long against the cost of a round trip (0.2 ms), short against what a person notices.
BLOCK_SECONDS = 0.05
FIRST_MESSAGES = 8
MOST_MESSAGES = 500
MOST_BYTES = 8 * 1024 * 1024
# How much of the last block's time per message counts in the average.
RECENT = 0.3


def make_worker(host: BusinessProcess[Any], setup: WorkerSetup, on_change: Any) -> Worker:
    """A worker with the limits of a host's settings, not started."""
    settings = host.settings
    longest = max(settings.worker_restart_max, settings.worker_restart_min)
    return Worker(setup, Backoff(settings.worker_restart_min, longest), on_change)


@dataclass(slots=True, eq=False)
class _Ahead:
    """A block handed to the worker."""

    deliveries: list[Delivery]
    prepared: list[Prepared]
    done: asyncio.Future[Finished] | None
    messages: int = field(default=0)


class WorkerLane:
    """Takes from a queue or a lane of it, has its worker do the work, stores the results, in order.

    While one block is stored the worker has the next one, and one more waits in its pipe.
    """

    def __init__(self, host: BusinessProcess[Any], worker: Worker) -> None:
        self._host = host
        self._worker = worker
        self._taken: deque[Delivery] = deque()
        self._ahead: deque[_Ahead] = deque()
        self._storing = _PreparedWorker(host)
        self._seconds = BLOCK_SECONDS / FIRST_MESSAGES

    async def run(self, source: WorkSource) -> None:
        """Work until cancelled; what was not stored goes back to ``source``."""
        taking: asyncio.Task[list[Delivery]] | None = None
        try:
            while True:
                self._hand_out()
                if taking is None and not self._taken and len(self._ahead) <= BLOCKS_AHEAD:
                    taking = asyncio.create_task(source.take(self._limit), name=f"{self._host.name} take")
                await self._something(taking)
                if taking is not None and taking.done():
                    self._taken.extend(taking.result())
                    taking = None
                elif self._ahead and _is_done(self._ahead[0]):
                    await self._store_first()
        finally:
            await self._take_back(source, taking)

    @property
    def _limit(self) -> int:
        return max(1, min(MOST_MESSAGES, int(BLOCK_SECONDS / self._seconds)))

    async def _something(self, taking: asyncio.Task[list[Delivery]] | None) -> None:
        waits: list[asyncio.Future[Any]] = [] if taking is None else [taking]
        if self._ahead:
            first = self._ahead[0].done
            if first is None:
                return
            waits.append(first)
        if waits:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)

    def _hand_out(self) -> None:
        while self._taken and len(self._ahead) <= BLOCKS_AHEAD:
            block = self._cut()
            prepared = self._host.prepare(block)
            jobs = [job for one in prepared for job in one.jobs]
            done = self._worker.submit(jobs) if jobs else None
            self._ahead.append(_Ahead(block, prepared, done, len(jobs)))

    def _cut(self) -> list[Delivery]:
        block: list[Delivery] = []
        size = 0
        limit = self._limit
        while self._taken and len(block) < limit and size < MOST_BYTES:
            entry, index = self._taken.popleft()
            block.append((entry, index))
            size += full_size(entry.block.bodies[index])
        return block

    async def _store_first(self) -> None:
        ahead = self._ahead[0]
        if ahead.done is not None:
            finished = ahead.done.result()
            self._learn(finished, ahead.messages)
            for note in (note for result in finished.results for note in result.notes):
                self._host.log.trace(note)
            results = iter(finished.results)
            for one in ahead.prepared:
                one.results = [next(results) for _ in one.jobs]
        self._hand_out_next()
        self._storing.prepared = _by_delivery(ahead)
        await self._storing.handle(ahead.deliveries)
        self._ahead.popleft()

    def _hand_out_next(self) -> None:
        """The worker gets its next block before this one is stored."""
        if self._taken:
            first = self._ahead.popleft()
            self._hand_out()
            self._ahead.appendleft(first)

    def _learn(self, finished: Finished, jobs: int) -> None:
        measured = max(finished.seconds / jobs, 1e-6)
        self._seconds += RECENT * (measured - self._seconds)

    async def _take_back(self, source: WorkSource, taking: asyncio.Task[list[Delivery]] | None) -> None:
        if taking is not None:
            taking.cancel()
            await asyncio.wait([taking])
            if not taking.cancelled() and taking.exception() is None:
                self._taken.extend(taking.result())
        stored = self._ahead[0] if self._ahead and self._storing.prepared else None
        back: list[Delivery] = []
        for ahead in self._ahead:
            back.extend(self._storing.unfinished if ahead is stored else ahead.deliveries)
        source.give_back([*back, *self._taken])
        self._ahead.clear()
        self._taken.clear()


class _PreparedWorker(ProcessWorker):
    """Its part in transactions, with what the worker process made at hand."""

    def __init__(self, host: BusinessProcess[Any]) -> None:
        super().__init__(host)
        self.prepared: dict[tuple[int, int], Prepared] = {}

    async def handle(self, deliveries: list[Delivery]) -> None:
        await super().handle(deliveries)
        self.prepared = {}

    def process(self, batch: WriteBatch, entry: Entry, indexes: Sequence[int]) -> list[Outcome]:
        host = self._host
        host.prepared = {index: self.prepared[entry.id, index] for index in indexes}
        try:
            return host.process(batch, entry, indexes)
        finally:
            host.prepared = {}


def _by_delivery(ahead: _Ahead) -> dict[tuple[int, int], Prepared]:
    return {
        (entry.id, index): one for (entry, index), one in zip(ahead.deliveries, ahead.prepared, strict=True)
    }


def _is_done(ahead: _Ahead) -> bool:
    return ahead.done is None or ahead.done.done()
