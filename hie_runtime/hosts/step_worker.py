"""A worker of a process in which messages may wait: those that do stay taken from the queue and are not settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hie_runtime.hosts.process import ProcessWorker
from hie_runtime.journal.api import WriteBatch

if TYPE_CHECKING:
    from hie_runtime.hosts.business_process import BusinessProcessBPL


class StepWorker(ProcessWorker):
    """One worker's part in transactions."""

    def __init__(self, host: BusinessProcessBPL) -> None:
        super().__init__(host)
        self._steps = host

    def contribute(self, batch: WriteBatch) -> None:
        """Run what was taken, as part of this transaction."""
        host = self._steps
        outcomes, parked = host.run_messages(batch, self.unfinished)
        waiting = {(entry.id, index) for (entry, index), _ in parked}
        ended = [one for one in self.unfinished if (one[0].id, one[1]) not in waiting]
        host.queue.settle_in(batch, ended, outcomes)

        def durable() -> None:
            host.waiting.enter(parked)
            host.waiting.leave(ended)
            self._done()

        batch.on_durable.append(durable)
        batch.on_failed.append(self._again)
