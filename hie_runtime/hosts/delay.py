"""The delay: a message stays in the queue until its time has come, so neither it nor its time is lost by a restart."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from datetime import datetime, timedelta
from datetime import time as time_of_day

from hie_runtime.components.flow_processes import DelaySettings
from hie_runtime.hosts.base import HostError
from hie_runtime.hosts.making import MakingProcess, Verdict
from hie_runtime.hosts.process import ProcessWorker, WorkSource
from hie_runtime.journal.api import Entry, OutcomeStatus, WriteBatch
from hie_runtime.journal.queue import Delivery

TAKE_MESSAGES = 500
# The clock may be set while a message waits; nobody waits longer than this before looking again.
LONGEST_SLEEP = 30.0


class Delay(MakingProcess[DelaySettings]):
    """Hands each message on ``delay`` seconds after it came in, or at the next time of the day after that."""

    async def on_init(self) -> None:
        """Read the times. Raises HostError for one that is none."""
        self._times: list[time_of_day] = []
        for text in self.settings.release_at:
            try:
                self._times.append(time_of_day.fromisoformat(text.strip()))
            except ValueError as error:
                raise HostError(
                    f"release_at: {text!r} found, a time of the day is expected, e.g. 02:00"
                ) from error
        self._times.sort()

    @property
    def targets(self) -> Sequence[str]:
        """``target_config_names``."""
        return self.settings.target_config_names

    def judge(self, batch: WriteBatch, entry: Entry, index: int) -> Verdict:
        """On, as it is."""
        if not self.targets:
            return Verdict(status=OutcomeStatus.NOWHERE, text="the delay has no targets")
        return Verdict([(target, None) for target in self.targets])

    def due(self, entry: Entry) -> float:
        """When messages of an entry go on, seconds since the epoch."""
        moment = entry.at + self.settings.delay
        return next_time(moment, self._times) if self._times else moment

    async def run_worker(self, source: WorkSource) -> None:
        """Wait for each message's time, in the order they came."""
        worker = ProcessWorker(self)
        waiting: list[Delivery] = []
        try:
            while True:
                waiting = await source.take(TAKE_MESSAGES)
                while waiting:
                    await self._until(self.due(waiting[0][0]))
                    now = time.time()
                    ready = next(
                        (at for at, (entry, _) in enumerate(waiting) if self.due(entry) > now), len(waiting)
                    )
                    if ready:
                        part, waiting = waiting[:ready], waiting[ready:]
                        await worker.handle(part)
        except BaseException:
            source.give_back([*worker.unfinished, *waiting])
            raise

    async def _until(self, moment: float) -> None:
        while (left := moment - time.time()) > 0:
            await asyncio.sleep(min(left, LONGEST_SLEEP))


def next_time(moment: float, times: Sequence[time_of_day]) -> float:
    """The first of some times of the day at or after a moment, in the time zone of the machine.

    A time that a change of the clocks leaves out comes when the clocks have moved on; one that comes twice counts once, the first."""
    day = datetime.fromtimestamp(moment).date()
    for ahead in range(3):
        for one in times:
            found = datetime.combine(day + timedelta(days=ahead), one).timestamp()
            if found >= moment:
                return found
    raise AssertionError("some time of the day comes within three days")
