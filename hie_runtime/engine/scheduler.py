"""Starts and stops items by their schedules (iris-semantics 4.2)."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import TYPE_CHECKING

from hie_runtime.config.schedule import Schedule, parse_schedule, wanted_running
from hie_runtime.config.states import HostState

if TYPE_CHECKING:
    from hie_runtime.engine.production import ProductionEngine

LOOK_SECONDS = 1.0


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
            await self.look(datetime.now().astimezone())
            await asyncio.sleep(LOOK_SECONDS)

    async def look(self, now: datetime) -> None:
        """Compare each scheduled item with what its schedule wants at ``now``."""
        for name, host in list(self._engine.hosts.items()):
            schedule = host.config.schedule
            if not schedule or not host.config.enabled:
                continue
            events = self._parsed.setdefault(schedule, parse_schedule(schedule))
            wanted = wanted_running(events, now)
            running = host.state in (HostState.RUNNING, HostState.RETRYING)
            if running and not wanted:
                await self._engine.stop_item(name)
                host.state, host.state_text = HostState.PAUSED, "outside its schedule"
            elif wanted and host.state is HostState.PAUSED:
                await self._engine.start_item(name)
