"""Processes that hold messages back until others have come or time has passed.

What is held is never anywhere but in the queue, so its depth tells how many wait, and a restart finds them all again.
"""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from hie_runtime.components.settings import ProcessSettings
from hie_runtime.hosts.base import HostError
from hie_runtime.hosts.process import BusinessProcess, WorkSource
from hie_runtime.journal.api import Entry, Outcome, WriteBatch
from hie_runtime.journal.block import JournalError
from hie_runtime.journal.queue import Delivery

PS = TypeVar("PS", bound=ProcessSettings)
TAKE_MESSAGES = 500
# The clock may be set while messages wait; nobody waits longer than this before looking again.
LONGEST_SLEEP = 30.0


class Release(Protocol):
    """Messages that go on together, in one transaction with what is made of them."""

    deliveries: list[Delivery]


R = TypeVar("R", bound=Release)


class HoldingProcess(BusinessProcess[PS]):
    """Takes messages, holds them, and hands on what :meth:`gather` and :meth:`late` release."""

    def check_pool(self) -> None:
        """Raises HostError for a pool: what belongs together may not be held at several places."""
        if self.config.pool_size > 1:
            raise HostError("pool_size must be 1: what belongs together may not be held at several places")

    @abstractmethod
    def begin(self) -> None:
        """Nothing is held yet."""

    @abstractmethod
    def gather(self, delivery: Delivery) -> Iterable[Release]:
        """Take a message; what goes on now, in order."""

    @abstractmethod
    def late(self) -> Iterable[Release]:
        """What has waited long enough; asked once all that is in the queue has been gathered."""

    @abstractmethod
    def patience(self) -> float | None:
        """Seconds until something has waited long enough; None when nothing is held."""

    @abstractmethod
    def held(self) -> Iterable[Delivery]:
        """Every message that is held."""

    @abstractmethod
    def hand_on(self, batch: WriteBatch, release: Release) -> list[Outcome]:
        """Write what goes on and the outcomes of all its messages. Called again when storing fails."""

    @abstractmethod
    def settled(self, releases: Sequence[Release]) -> None:
        """They are stored."""

    def process(self, batch: WriteBatch, entry: Entry, indexes: Sequence[int]) -> list[Outcome]:
        """Never called: messages are gathered over entries, see :meth:`run_worker`."""
        raise NotImplementedError

    async def run_worker(self, source: WorkSource) -> None:
        """Gather what comes; hand on what is released."""
        self.begin()
        finishing: list[Release] = []
        taking = asyncio.ensure_future(source.take(TAKE_MESSAGES))
        try:
            while True:
                await asyncio.wait([taking], timeout=self._wait())
                if taking.done():
                    for delivery in taking.result():
                        finishing += self.gather(delivery)
                    taking = asyncio.ensure_future(source.take(TAKE_MESSAGES))
                if not self.queue.waiting:
                    finishing += self.late()
                while finishing:
                    await self._unblocked()
                    finishing = await self._finish(finishing)
        except BaseException:
            taking.cancel()
            await asyncio.wait([taking])
            left = [] if taking.cancelled() or taking.exception() else taking.result()
            released = [one for release in finishing for one in release.deliveries]
            source.give_back([*released, *self.held(), *left])
            raise

    def _wait(self) -> float | None:
        patience = self.patience()
        return None if patience is None else min(max(patience, 0.01), LONGEST_SLEEP)

    async def _unblocked(self) -> None:
        while self.production.blocked(self.targets):
            await asyncio.sleep(0.02)

    async def _finish(self, releases: list[Release]) -> list[Release]:
        """Hand on in one transaction; those it could not store."""

        def write(batch: WriteBatch) -> None:
            outcomes = [outcome for release in releases for outcome in self.hand_on(batch, release)]
            self.queue.settle_in(batch, [one for release in releases for one in release.deliveries], outcomes)

        try:
            await asyncio.shield(self.production.commit.transact(write))
        except JournalError:
            return releases
        self.settled(releases)
        return []
