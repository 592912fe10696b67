"""One snapshot of a production's figures, taken in one go on the engine's loop."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import psutil

from hie_runtime.config.states import HostState
from hie_runtime.engine.items import kind_of
from hie_runtime.engine.rates import Rates
from hie_runtime.hosts.service import BusinessService
from hie_runtime.journal.api import OutcomeStatus

if TYPE_CHECKING:
    from hie_runtime.engine.production import ProductionEngine

SAMPLE_SECONDS = 0.25


class Counters:
    """Figures of all items and routes; cheap enough for many times a second."""

    def __init__(self, engine: ProductionEngine) -> None:
        self._engine = engine
        self._rates = Rates()
        self._sampled_at = 0.0
        self._process = psutil.Process()
        self._sizes = (0.0, 0, 0)

    def snapshot(self) -> dict[str, Any]:
        """Fields of a CountersSnapshot."""
        engine, now = self._engine, time.time()
        if now - self._sampled_at >= SAMPLE_SECONDS:
            self._sampled_at = now
            self._rates.sample(now, self._totals())
        items = [self._item(item.name) for item in engine.config.items]
        known = {item.name for item in engine.config.items}
        items += [
            self._item(name) for name, queue in engine.queues.items() if name not in known and queue.depth
        ]
        edges = [
            {
                "source": source,
                "target": target,
                "messages": count,
                "rate": self._rates.rate((source, target)),
            }
            for (source, target), count in engine.deliveries.edges.items()
        ]
        journal, memory = self._measured(now)
        cpu = self._process.cpu_times()
        return {
            "at": now, "production": engine.config.name, "state": engine.state,
            "state_text": engine.state_text,
            "uptime": now - engine.started_at if engine.started_at else 0.0, "items": items, "edges": edges,
            "journal_bytes": journal, "memory_bytes": memory, "cpu_seconds": cpu.user + cpu.system,
            "certificates": [
                {"configuration": one.configuration, "subject": one.subject, "file": one.file, "ends_at": one.not_after.timestamp()}
                for one in engine.alerts.certificates if not one.trouble
            ],
        }  # fmt: skip

    def _totals(self) -> dict[Any, int]:
        totals: dict[Any, int] = dict(self._engine.deliveries.edges)
        for name, host in self._engine.hosts.items():
            totals["in", name] = host.metrics.received
            totals["out", name] = host.metrics.sent
        return totals

    def _measured(self, now: float) -> tuple[int, int]:
        at, journal, memory = self._sizes
        if now - at > 2:
            journal = self._engine.storage.stored_bytes()
            memory = self._process.memory_info().rss
            self._sizes = (now, journal, memory)
        return journal, memory

    def _item(self, name: str) -> dict[str, Any]:
        engine = self._engine
        host, queue = engine.hosts.get(name), engine.queues.get(name)
        config = engine.config.item(name)
        figures: dict[str, Any] = {
            "name": name,
            "kind": kind_of(config, engine.components) if config else "removed",
        }
        if queue is not None:
            figures |= {
                "queue_depth": queue.depth,
                "queue_bytes": queue.size,
                "oldest_queued_at": queue.oldest_at,
            }
        for status, key in (
            (OutcomeStatus.SUSPENDED, "suspended"),
            (OutcomeStatus.FAILED, "failed"),
            (OutcomeStatus.BAD, "bad"),
        ):
            figures[key] = engine.open_problems.get((name, int(status)), 0)
        if host is None:
            state, text = engine.states.get(name, (HostState.STOPPED, "not in the production any more"))
            return {**figures, "state": state, "state_text": text}
        state, text = host.state, host.state_text
        if state == HostState.RUNNING and isinstance(host, BusinessService) and host.trouble:
            state, text = HostState.RETRYING, host.trouble
        metrics = host.metrics
        figures["suspended"] += metrics.suspended
        figures["failed"] += metrics.failed
        figures["bad"] += metrics.bad
        return {
            **figures, "state": state, "state_text": text, "received": metrics.received, "sent": metrics.sent,
            "errors": metrics.errors, "retrying": metrics.retrying, "nowhere": metrics.nowhere, "pool_size": host.pool_size,
            "connections": host.connections, "held_back": getattr(host, "held_back", False),
            "rate_in": self._rates.rate(("in", name)), "rate_out": self._rates.rate(("out", name)),
            "last_activity": metrics.last_activity, "worker_restarts": metrics.worker_restarts,
            "workers": engine.process_manager.workers_of(name),
        }  # fmt: skip
