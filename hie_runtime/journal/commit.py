"""Group commit: whoever has something to store contributes to the next transaction.

Sources (services, routers, queues) join when they have work; at the start of each transaction every
joined source is asked for what it has by then. While one transaction waits for the disk the next
one's work gathers, so one fsync carries whatever came in meanwhile.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol

from hie_runtime.errors import HIEError
from hie_runtime.faults import fault_point
from hie_runtime.journal.api import FencedError, QueueStorage, WriteBatch
from hie_runtime.journal.block import JournalError
from hie_runtime.journal.calls import AwaitedCalls

RETRY_SECONDS = 0.5
RELAXED_SECONDS = 0.02
# While a queue falls behind although it is being sent from, a transaction waits so long for more to store, as each
# one holds up the sending: a little, and longer when it is far behind.
LAGGING_SECONDS = 0.001
FAR_BEHIND_SECONDS = 0.003
# A queue that has ended no message for so long is not being sent from: its target is down or slow, and nobody waits.
PROGRESS_SECONDS = 0.05


class CommitSource(Protocol):
    """Something that has work to store."""

    def contribute(self, batch: WriteBatch) -> None:
        """Add this source's work to the batch, with callbacks for when it is durable or failed."""


class GroupCommit:
    """Runs transactions one after the other on one storage, on the running loop.

    ``on_trouble`` is called with the error when storing fails and with None when it works again.
    """

    def __init__(self, storage: QueueStorage, on_trouble: Callable[[JournalError | None], None]) -> None:
        self.storage = storage
        self._on_trouble = storage.on_trouble = on_trouble
        self._joined: dict[CommitSource, None] = {}
        self._loop = asyncio.get_running_loop()
        self._task: asyncio.Task[None] | None = None
        self._timer: asyncio.Handle | None = None
        self._relaxed = False
        self._fenced = False
        self._exclusive: list[tuple[Callable[[], Awaitable[None]], asyncio.Future[None]]] = []
        self._next_block, self._next_entry = storage.next_ids()
        self.transactions = 0
        self.calls = AwaitedCalls()
        # queues that fall behind, by name: when the last message of theirs ended, and whether they are far behind
        self._lagging: dict[str, tuple[float, bool]] = {}

    def next_block(self) -> int:
        """A new block id."""
        number = self._next_block
        self._next_block += 1
        return number

    def peek_block(self) -> int:
        """The id the next call of :meth:`next_block` gives."""
        return self._next_block

    def next_entry(self) -> int:
        """A new entry id."""
        number = self._next_entry
        self._next_entry += 1
        return number

    def join(self, source: CommitSource, *, urgent: bool = True) -> None:
        """Ask for ``source`` to be part of the next transaction; at the latest 20 ms later if not urgent."""
        self._joined[source] = None
        if self._task is not None:
            return
        if urgent and self._relaxed and self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._timer is None:
            self._relaxed = not urgent
            self._schedule(urgent)

    def lag(self, name: str, *, far: bool) -> None:
        """A queue falls behind although messages of it have just ended."""
        self._lagging[name] = (self._loop.time(), far)

    def _schedule(self, urgent: bool) -> None:
        wait = self._lag_seconds() if urgent else RELAXED_SECONDS
        if wait:
            self._timer = self._loop.call_later(wait, self._begin)
        else:
            self._timer = self._loop.call_soon(self._begin)

    def _lag_seconds(self) -> float:
        if not self._lagging:
            return 0.0
        since = self._loop.time() - PROGRESS_SECONDS
        self._lagging = {name: lag for name, lag in self._lagging.items() if lag[0] >= since}
        if not self._lagging:
            return 0.0
        return FAR_BEHIND_SECONDS if any(far for _, far in self._lagging.values()) else LAGGING_SECONDS

    def leave(self, source: CommitSource) -> bool:
        """Take a joined source out again; False when it is already part of a transaction."""
        return self._joined.pop(source, self) is None

    def _begin(self) -> None:
        self._timer = None
        if self._task is not None:
            return
        batch = None
        if self._joined and not self._exclusive and not self._fenced:
            batch = self._gather()
            if self._written_now(batch):
                # what the callbacks joined goes into the next one, after the loop has looked round
                if self._joined:
                    self._relaxed = False
                    self._schedule(True)
                return
        self._task = self._loop.create_task(self._run(batch), name="group-commit")

    def _gather(self) -> WriteBatch:
        batch = WriteBatch(epoch=self.storage.epoch)
        joined, self._joined = self._joined, {}
        for source in joined:
            source.contribute(batch)
        if self.calls and batch.outcomes:
            self.calls.answer(batch)
        return batch

    def _written_now(self, batch: WriteBatch) -> bool:
        """Whether the batch is done with: nothing to write, or small enough to be written at once."""
        if not batch.empty:
            try:
                if not self.storage.write_now(batch):
                    return False
            except JournalError:
                return False  # tried again by the task, which knows what to do when it fails again
            self._written()
        for callback in batch.on_durable:
            callback()
        return True

    def _written(self) -> None:
        fault_point("after-commit")
        self.transactions += 1
        self._on_trouble(None)

    async def _run(self, batch: WriteBatch | None) -> None:
        try:
            if batch is not None:
                await self._write(batch)
            while (self._joined or self._exclusive) and not self._fenced:
                while self._exclusive:
                    await self._run_exclusive()
                batch = self._gather()
                if not self._written_now(batch):
                    await self._write(batch)
        finally:
            self._task = None

    async def _write(self, batch: WriteBatch) -> None:
        try:
            await self.storage.write(batch)
        except JournalError as error:
            self._on_trouble(error)
            for failed in batch.on_failed:
                failed(error)
            self._fenced = isinstance(error, FencedError)
            await asyncio.sleep(RETRY_SECONDS)
            return
        self._written()
        for callback in batch.on_durable:
            callback()

    async def _run_exclusive(self) -> None:
        call, future = self._exclusive.pop(0)
        try:
            await call()
        except JournalError as error:
            if not future.done():
                future.set_exception(error)
        else:
            if not future.done():
                future.set_result(None)

    async def transact(self, write: Callable[[WriteBatch], None]) -> None:
        """Run ``write`` in the next transaction; returns when it is durable. Raises JournalError, and what ``write``
        raises."""
        source = _OneWrite(write)
        self.join(source)
        await source.future

    async def exclusive(self, call: Callable[[], Awaitable[None]]) -> None:
        """Run ``call`` between two transactions (purging uses the writing connection)."""
        future: asyncio.Future[None] = self._loop.create_future()
        self._exclusive.append((call, future))
        self._begin()
        await future

    async def flush(self) -> None:
        """Return once everything joined so far is stored."""
        while (self._joined or self._task is not None) and not self._fenced:
            self._begin()
            task = self._task
            if task is not None:
                await asyncio.wait([task])


class _OneWrite:
    """A commit source for a single write."""

    def __init__(self, write: Callable[[WriteBatch], None]) -> None:
        self._write = write
        self.future: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def contribute(self, batch: WriteBatch) -> None:
        try:
            self._write(batch)
        except HIEError as error:
            self.future.set_exception(error)
            return
        batch.sync = True
        batch.on_durable.append(lambda: self._end(None))
        batch.on_failed.append(self._end)

    def _end(self, error: JournalError | None) -> None:
        if self.future.done():
            return
        if error is None:
            self.future.set_result(None)
        else:
            self.future.set_exception(error)
