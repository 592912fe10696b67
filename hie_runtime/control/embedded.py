"""The runtime in this process and on this loop: the Studio's default Run, and what the control API serves."""

from __future__ import annotations

import asyncio
import getpass
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import TypeVar, cast

from hie_runtime.config.problems import ConfigError
from hie_runtime.config.states import HostState
from hie_runtime.config.workspace import load_workspace
from hie_runtime.control.client import (
    ClientError,
    CountersSnapshot,
    LogEntry,
    MessageBody,
    MessageQuery,
    MessageSummary,
    MessageTrace,
    ProbeResult,
    ReloadResult,
    RuntimeClient,
    SendResult,
)
from hie_runtime.control.probing import DATA_FOLDER, probe_item, timed
from hie_runtime.control.reading import OUTCOME, body_of, summary, test_result, trace
from hie_runtime.engine.counters import Counters
from hie_runtime.engine.interventions import Interventions
from hie_runtime.engine.production import ProductionEngine
from hie_runtime.engine.reload import reload
from hie_runtime.errors import HIEError
from hie_runtime.hosts.service import BusinessService
from hie_runtime.journal.index import JournalIndex
from hie_runtime.journal.storages import SQLITE
from hie_runtime.monitoring.logging import RuntimeLog

T = TypeVar("T")


class EmbeddedRuntime(RuntimeClient):
    """One production engine on the running loop.

    ``data_dir`` None keeps the journal in ``.hie-data`` of the workspace; ``storage``: see journal.storages."""

    def __init__(
        self,
        data_dir: Path | None = None,
        *,
        log: RuntimeLog | None = None,
        retention_days: float = 30.0,
        durability: str = "full",
        shares_loop: bool = False,
        storage: str = SQLITE,
    ) -> None:
        self._data_dir = data_dir
        self._retention = retention_days
        self._durability = durability
        self._shares_loop = shares_loop
        self._storage = storage
        self.log = log or RuntimeLog()
        self.engine: ProductionEngine | None = None
        self._path = Path()
        self._counters: Counters
        self._index: JournalIndex
        self._interventions: Interventions

    def _running(self) -> ProductionEngine:
        if self.engine is None:
            raise ClientError("no production is running")
        return self.engine

    async def start(self, workspace: Path) -> None:
        """Load and start. Raises ClientError with every reason."""
        if self.engine is not None:
            raise ClientError("a production is running already; stop it first")
        self._path = Path(workspace)
        try:
            loaded = load_workspace(self._path)
            engine = ProductionEngine(
                loaded,
                self._data_dir or loaded.path / DATA_FOLDER,
                log=self.log,
                retention_days=self._retention,
                durability=self._durability,
                shares_loop=self._shares_loop,
                storage=self._storage,
            )
            await engine.start()
        except HIEError as error:
            raise ClientError(str(error)) from error
        self.engine = engine
        self._counters = Counters(engine)
        self._index = JournalIndex(engine.storage)
        self._interventions = Interventions(engine, self._index)

    async def stop(self) -> None:
        """Drain and stop."""
        engine, self.engine = self.engine, None
        if engine is not None:
            self._index.close()
            await engine.stop()

    async def reload(self) -> ReloadResult:
        """Read the workspace again and change what changed."""
        engine = self._running()
        try:
            done = await reload(engine, load_workspace(self._path))
        except ConfigError as error:
            return ReloadResult(applied=False, problems=[str(problem) for problem in error.problems])
        except HIEError as error:
            raise ClientError(str(error)) from error
        return ReloadResult(
            applied=done.applied, added=done.added, removed=done.removed, restarted=done.restarted,
            unchanged=done.unchanged, problems=done.problems,
        )  # fmt: skip

    async def start_item(self, name: str) -> None:
        """Start one item."""
        try:
            await self._running().start_item(name)
        except HIEError as error:
            raise ClientError(str(error)) from error

    async def stop_item(self, name: str) -> None:
        """Stop one item."""
        try:
            await self._running().stop_item(name)
        except HIEError as error:
            raise ClientError(str(error)) from error

    async def restart_item(self, name: str) -> None:
        """Stop and start one item."""
        try:
            await self._running().restart_item(name)
        except HIEError as error:
            raise ClientError(str(error)) from error

    async def scale(self, name: str, pool_size: int) -> None:
        """Change an item's pool size."""
        try:
            await self._running().scale(name, pool_size)
        except HIEError as error:
            raise ClientError(str(error)) from error

    async def suspend_head(self, name: str) -> int:
        """Suspend what an operation tries again and again."""
        self._running()
        try:
            return self._interventions.suspend_head(name)
        except HIEError as error:
            raise ClientError(str(error)) from error

    async def counters(self) -> CountersSnapshot:
        """Figures now; an empty snapshot when nothing runs."""
        if self.engine is None:
            return CountersSnapshot(at=time.time(), state=HostState.STOPPED)
        return CountersSnapshot.model_validate(self._counters.snapshot())

    async def counters_stream(self, interval: float = 0.1) -> AsyncIterator[CountersSnapshot]:
        """Figures every ``interval`` seconds."""
        while True:
            yield await self.counters()
            await asyncio.sleep(interval)

    async def messages(self, query: MessageQuery) -> list[MessageSummary]:
        """Messages that match, newest first."""
        self._running()
        index = self._index
        status = OUTCOME.get(query.status) if query.status else None
        if query.status is not None and status is None:
            raise ClientError(
                f"status {query.status}: messages cannot be listed by it; use queued or a final status"
            )

        def read() -> list[MessageSummary]:
            before = index.parse_id(query.before)[0] if query.before else 0
            found = index.messages(
                item=query.item, status=status, text=query.text.encode("utf-8"), since=query.since or 0.0,
                until=query.until or 1e12, before=before, limit=query.limit,
            )  # fmt: skip
            return [summary(index, one) for one in found]

        return await self._read(read)

    async def trace(self, message_id: str) -> MessageTrace:
        """The story of a message."""
        engine = self._running()
        names = {
            item.name: str(item.settings.host.get("business_rule_name", ""))
            for item in engine.config.items
            if item.class_name.endswith("RoutingEngine")
        }
        return await self._read(lambda: trace(self._index, message_id, names))

    async def body(self, message_id: str) -> MessageBody:
        """The content of a message."""
        self._running()
        return await self._read(lambda: body_of(self._index, message_id))

    async def _read(self, call: Callable[[], T]) -> T:
        try:
            return cast("T", await self._index.run(call))
        except HIEError as error:
            raise ClientError(str(error)) from error

    async def resend(
        self, message_ids: list[str], item: str = "", body: bytes | None = None, *, by: str = ""
    ) -> list[str]:
        """Queue messages again. ``by``: who asks, the user of this computer where nobody is named."""
        self._running()
        try:
            return await self._interventions.resend(message_ids, item, body, by or _user())
        except HIEError as error:
            raise ClientError(str(error)) from error

    async def discard(self, message_ids: list[str]) -> int:
        """Give up suspended or failed messages."""
        self._running()
        try:
            return await self._interventions.discard(message_ids)
        except HIEError as error:
            raise ClientError(str(error)) from error

    async def purge(self, older_than_days: float) -> int:
        """Delete finished messages older than that."""
        engine = self._running()
        try:
            return await engine.housekeeping.purge(older_than_days)
        except HIEError as error:
            raise ClientError(str(error)) from error

    async def send_test(self, item: str, body: bytes) -> SendResult:
        """Put a message in at an item."""
        engine = self._running()
        if not engine.config.testing_enabled:
            raise ClientError(
                f"production {engine.config.name!r} does not allow test messages (testing_enabled is off)"
            )
        try:
            return test_result(await self._interventions.inject(item, body))
        except HIEError as error:
            raise ClientError(str(error)) from error

    async def probe(self, name: str) -> ProbeResult:
        """Try the connection of an item beside what runs; a server that listens says so."""
        engine = self._running()
        host = engine.hosts.get(name)
        if isinstance(host, BusinessService) and host.adapter.listens and host.adapter.connected:
            return await timed(host.adapter.probe)
        return await probe_item(engine.workspace, engine.config, name, data=engine.data)

    async def logs(self, limit: int = 500, level: str = "info") -> list[LogEntry]:
        """The latest log entries."""
        return [
            LogEntry(at=record.at, level=record.level, item=record.item, event=record.event, text=record.text)
            for record in self.log.latest(limit, level)
        ]

    async def close(self) -> None:
        """Stop what this client started."""
        await self.stop()


def _user() -> str:
    """The user of this computer, "" where the system does not say."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
