"""Between the items of a production: handing messages on, and holding senders back while queues are full."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from hie_runtime.engine.graph import Reach
from hie_runtime.hosts.process import BusinessProcess
from hie_runtime.hosts.service import BusinessService
from hie_runtime.journal.api import Entry, Outcome, OutcomeStatus, WriteBatch
from hie_runtime.journal.block import Block

if TYPE_CHECKING:
    from hie_runtime.engine.production import ProductionEngine


class Deliveries:
    """Moves messages from item to item as part of transactions.

    ``edges``: messages handed on, by (sender, target), since the production started.
    """

    def __init__(self, engine: ProductionEngine) -> None:
        self.edges: dict[tuple[str, str], int] = {}
        self._engine = engine
        self._reach = Reach({})

    def deliver(
        self, batch: WriteBatch, target: str, block: Block, indexes: Sequence[int], sender: str, priority: int
    ) -> None:
        """Hand messages to an item; see hosts.base.Production."""
        engine, edge, now = self._engine, (sender, target), time.time()
        self.edges[edge] = self.edges.get(edge, 0) + len(indexes)
        host = engine.hosts.get(target)
        if isinstance(host, BusinessProcess):
            host.accept(batch, block, indexes, sender, now, priority)
            return
        takes = not isinstance(host, BusinessService) and engine.config.item(target)
        queue = engine.queues.get(target) if takes else None
        if queue is not None:
            queue.enqueue(batch, block, indexes, sender, now, priority)
            return
        why = "is a service, which takes nothing from others" if host else "is not in the production"
        self._refuse(batch, target, block, indexes, sender, f"target {target!r} {why}")

    def _refuse(
        self, batch: WriteBatch, target: str, block: Block, indexes: Sequence[int], sender: str, text: str
    ) -> None:
        """Nobody is there to take them: they end as failed at the target they were meant for."""
        now = time.time()
        entry = Entry(self._engine.commit.next_entry(), target, block, indexes, sender, now, done=True)
        batch.entries.append(entry)
        batch.outcomes.append(
            Outcome(entry.id, target, block.id, indexes, len(block.bodies), OutcomeStatus.FAILED, now, text)
        )
        batch.sync = True
        from_host = self._engine.hosts.get(sender)
        if from_host is not None:
            from_host.metrics.failed += len(indexes)
            from_host.metrics.errors += len(indexes)
            from_host.log.error("no-target", text)

    def blocked(self, targets: Sequence[str]) -> bool:
        """Whether a queue of these items is full."""
        queues = self._engine.queues
        return any(target in queues and queues[target].full for target in targets)

    def rewire(self) -> None:
        """Find again which items lie behind which."""
        self._reach = Reach({name: host.targets for name, host in self._engine.hosts.items()})
        self.relieve()

    def relieve(self) -> None:
        """Hold services back whose messages would meet a full queue; let the others go on."""
        full = {name for name, queue in self._engine.queues.items() if queue.full}
        for name, host in self._engine.hosts.items():
            if isinstance(host, BusinessService):
                held = bool(full & self._reach.behind(name))
                if held != host.held_back:
                    host.hold_back(held)
                    text = f"queue of {', '.join(sorted(full))} is full" if held else ""
                    host.state_text = f"held back: {text}" if held else ""
