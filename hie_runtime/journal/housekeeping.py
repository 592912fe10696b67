"""Checkpoints, purging and retention, off the commit path."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

from hie_runtime.errors import HIEError
from hie_runtime.journal.commit import GroupCommit
from hie_runtime.monitoring.logging import RuntimeLog

CHECKPOINT_SECONDS = 0.25
PURGE_SECONDS = 60.0
PURGE_BLOCKS = 200
LOG_SECONDS = 30.0


class Housekeeping:
    """Keeps the journal's files bounded while a production runs."""

    def __init__(
        self,
        commit: GroupCommit,
        retention_days: float,
        log: RuntimeLog,
        look: Callable[[], Awaitable[None]],
    ) -> None:
        """look: what else is due, called four times a second."""
        self._commit = commit
        self._retention = retention_days
        self._log = log
        self._look = look
        self._logged = -LOG_SECONDS
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Start."""
        self._task = asyncio.create_task(self._run(), name="journal housekeeping")

    async def stop(self) -> None:
        """Stop."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
            self._task = None

    async def _run(self) -> None:
        last_purge = time.monotonic()
        while True:
            await asyncio.sleep(CHECKPOINT_SECONDS)
            try:
                await self._look()
                if await self._commit.storage.checkpoint():
                    await self._commit.exclusive(self._commit.storage.finish_checkpoint)
                if self._retention > 0 and time.monotonic() - last_purge > PURGE_SECONDS:
                    last_purge = time.monotonic()
                    await self.purge(self._retention)
            except HIEError as error:
                # tried again at once, told now and then: a full disk may stay so for hours
                if time.monotonic() - self._logged >= LOG_SECONDS:
                    self._logged = time.monotonic()
                    self._log.write("error", "", "housekeeping", str(error))

    async def purge(self, older_than_days: float) -> int:
        """Delete finished messages older than that, a little at a time between commits. Returns how many.

        What was made from a message goes before it, so passes are made until one finds nothing."""
        before = time.time() - older_than_days * 86_400
        total = 0
        while gone := await self._pass(before):
            total += gone
        return total

    async def _pass(self, before: float) -> int:
        """Once over all blocks that are old enough: found beside the commits, deleted between them."""
        storage = self._commit.storage
        total = 0
        place: int | None = 0
        while place is not None:
            blocks, place = await storage.finished_blocks(before, place)
            for start in range(0, len(blocks), PURGE_BLOCKS):
                total += await self._delete(blocks[start : start + PURGE_BLOCKS])
                await asyncio.sleep(0.01)
        return total

    async def _delete(self, blocks: list[int]) -> int:
        gone = 0

        async def delete() -> None:
            nonlocal gone
            gone = await self._commit.storage.purge(blocks)

        await self._commit.exclusive(delete)
        return gone
