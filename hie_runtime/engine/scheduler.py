"""Starts and stops items by their schedules (iris-semantics 4.2)."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import TYPE_CHECKING

from hie_runtime.config.model import ItemConfig
from hie_runtime.config.schedule import Schedule, parse_schedule, wanted_running
from hie_runtime.config.states import HostState

if TYPE_CHECKING:
    from hie_runtime.engine.production import ProductionEngine

LOOK_SECONDS = 1.0
OUTSIDE = "outside its schedule"


def local_now() -> datetime:
    """The moment, in the machine's time zone."""
    return datetime.now().astimezone()


class Scheduler:
    """Moves scheduled items to the state their latest past event wants."""

    def __init__(self, engine: ProductionEngine) -> None:
        self._engine = engine
        self._task: asyncio.Task[None] | None = None
        self._parsed: dict[str, Schedule] = {}

    def start(self) -> None:
        """Start looking."""
        self._task = asyncio.create_task(self._run(), name="scheduler")

    async def stop(self) -> None:
        """Stop looking."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
            self._task = None

    async def _run(self) -> None:
        while True:
            await self.look()
            await asyncio.sleep(LOOK_SECONDS)

    def holds(self, item: ItemConfig) -> bool:
        """Whether the item's schedule wants it not to run now."""
        if not item.schedule:
            return False
        events = self._parsed.get(item.schedule)
        if events is None:
            events = self._parsed[item.schedule] = parse_schedule(item.schedule)
        return not wanted_running(events, local_now())

    async def look(self) -> None:
        """Stop each item that its schedule holds now, start each that it does not hold any more."""
        for name, host in list(self._engine.hosts.items()):
            if not host.config.schedule or not host.config.enabled:
                continue
            held = self.holds(host.config)
            if held and host.state in (HostState.RUNNING, HostState.RETRYING):
                await self._engine.restart_item(name)  # which leaves what is held outside its schedule
            elif not held and host.state is HostState.PAUSED:
                await self._engine.start_item(name)
