"""Alerts: to the log and, if there is one, to the item ``Ens.Alert`` (iris-semantics 4.3, 4.7)."""

from __future__ import annotations

import asyncio
import json
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from hie_runtime.config.certificates import ALERT_DAYS, Certificate, certificates
from hie_runtime.config.states import HostState
from hie_runtime.engine.items import Host
from hie_runtime.hosts.operation import BusinessOperation
from hie_runtime.hosts.process import BusinessProcess
from hie_runtime.journal.api import WriteBatch
from hie_runtime.journal.block import Block

if TYPE_CHECKING:
    from hie_runtime.engine.production import ProductionEngine

ALERT_ITEM = "Ens.Alert"
LOOK_SECONDS = 5.0
CERTIFICATES_SECONDS = 6 * 3600.0


class AlertMonitor:
    """Raises alerts, and watches queue length and waiting time every five seconds as IRIS does."""

    def __init__(self, engine: ProductionEngine) -> None:
        self._engine = engine
        self._task: asyncio.Task[None] | None = None
        self._owned: set[asyncio.Task[None]] = set()
        self._crossed: set[tuple[str, str]] = set()
        self._waiting: list[tuple[str, str]] = []
        self.certificates: list[Certificate] = []

    def start(self) -> None:
        """Start watching."""
        self._task = asyncio.create_task(self._run(), name="alerts")

    async def stop(self) -> None:
        """Stop watching; what was begun ends first."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
            self._task = None
        if self._owned:
            await asyncio.wait(self._owned)

    def own(self, task: asyncio.Task[None]) -> None:
        """Keep a task until it ends; its error goes to the log."""
        self._owned.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._owned.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._engine.log.write("error", "", "task", f"{task.get_name()}: {error}")

    def raise_alert(self, item: str, text: str, *, logged: str = "") -> None:
        """Log an alert (``logged`` instead of its text, when given) and hand it to ``Ens.Alert``."""
        self._engine.log.write("warning", item, "alert", logged or text)
        if (
            item != ALERT_ITEM
            and self._engine.config.item(ALERT_ITEM) is not None
            and len(self._waiting) < 1000
        ):
            self._waiting.append((item, text))
            self._engine.commit.join(self)

    def contribute(self, batch: WriteBatch) -> None:
        """Store the alerts as messages for ``Ens.Alert``: JSON objects, described in docs/alerts.md."""
        waiting, self._waiting = self._waiting, []
        engine = self._engine
        if not waiting:
            return
        now = time.time()
        bodies = [
            json.dumps(
                {
                    "SourceConfigName": item,
                    "AlertText": text,
                    "AlertTime": now,
                    "AlertGroups": self._groups_of(item),
                }
            ).encode()
            for item, text in waiting
        ]
        block = Block(engine.commit.next_block(), ALERT_ITEM, now, bodies, ["alert"] * len(bodies))
        batch.blocks.append(block)
        engine.deliver(batch, ALERT_ITEM, block, range(len(bodies)), waiting[0][0])

    def _groups_of(self, item: str) -> str:
        host = self._engine.hosts.get(item)
        return host.settings.alert_groups if host is not None else ""

    async def _run(self) -> None:
        certificates_at = 0.0
        while True:
            if time.monotonic() >= certificates_at:
                certificates_at = time.monotonic() + CERTIFICATES_SECONDS
                await self.look_at_certificates(datetime.now(UTC))
            await asyncio.sleep(LOOK_SECONDS)
            self._look(time.time())

    async def look_at_certificates(self, now: datetime) -> None:
        """Read the certificates of the TLS configurations; an alert when one has 30, 7, 1 days left or has ended."""
        config, folder = self._engine.config, Path(self._engine.workspace)
        found = await asyncio.to_thread(lambda: list(certificates(config.tls, folder)))
        self.certificates = found
        for one in found:
            days = one.days_left(now)
            passed = [limit for limit in ALERT_DAYS if days < limit or (limit == 0 and now >= one.not_after)]
            key = (
                one.configuration,
                f"{one.file} {one.subject} {one.not_after} {passed[-1] if passed else ''}",
            )
            if not passed or key in self._crossed:
                continue
            self._crossed.add(key)
            users = [item.name for item in config.items if item.settings.adapter.get("ssl_config") == one.configuration]  # fmt: skip
            whom = f", used by {', '.join(users)}" if users else ""
            self.raise_alert(users[0] if users else "", f"TLS configuration {one.configuration!r}{whom}: {one.remark(now)}")  # fmt: skip

    def _look(self, now: float) -> None:
        for name, host in self._engine.hosts.items():
            self._look_for_silence(name, host, now)
            queue = host.queue
            if queue is None or not isinstance(host, (BusinessProcess, BusinessOperation)):
                continue
            count, wait = host.settings.queue_count_alert, host.settings.queue_wait_alert
            oldest = queue.oldest_at
            waited = now - oldest if oldest is not None and queue.depth else 0.0
            self._cross(name, "QueueCountAlert", queue.depth, count, f"{queue.depth} messages are waiting")
            self._cross(name, "QueueWaitAlert", waited, wait, f"a message has waited {waited:.0f} s")

    def _look_for_silence(self, name: str, host: Host, now: float) -> None:
        """InactivityTimeout: no work for that long; an alert if AlertOnError (iris-semantics 4.3)."""
        limit = host.settings.inactivity_timeout
        silent = now - max(host.metrics.last_activity or 0.0, self._engine.started_at)
        if not limit or host.state is not HostState.RUNNING:
            return
        if silent >= limit and (name, "inactive") not in self._crossed:
            self._crossed.add((name, "inactive"))
            host.state_text = f"inactive: no message for {silent:.0f} s"
            if host.settings.alert_on_error:
                self.raise_alert(name, host.state_text)
        elif silent < limit and (name, "inactive") in self._crossed:
            self._crossed.discard((name, "inactive"))
            host.state_text = ""

    def _cross(self, name: str, kind: str, value: float, limit: float, text: str) -> None:
        """One alert a crossing; over again only after falling below 80 % of the limit."""
        key = (name, kind)
        if limit and value >= limit and key not in self._crossed:
            self._crossed.add(key)
            self.raise_alert(name, f"{kind}: {text} (limit {limit:g})")
        elif key in self._crossed and value < 0.8 * limit:
            self._crossed.discard(key)
