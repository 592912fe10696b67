"""The production engine: makes hosts from a workspace, runs them, and moves messages between them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from hie_runtime.bpl.program import CompiledProcess
from hie_runtime.components.registry import ComponentRegistry, registry
from hie_runtime.components.settings import ProcessSettings
from hie_runtime.config.model import ItemConfig, ProductionConfig
from hie_runtime.config.problems import ConfigError, Problem, Severity, errors_in
from hie_runtime.config.states import HostState
from hie_runtime.config.workspace import Workspace
from hie_runtime.engine.alerts import AlertMonitor
from hie_runtime.engine.deliveries import Deliveries
from hie_runtime.engine.items import Host, HostFactory, kind_of
from hie_runtime.engine.logic import Logic
from hie_runtime.engine.process_manager import ProcessManager
from hie_runtime.engine.replies import Replies
from hie_runtime.engine.scheduler import OUTSIDE, Scheduler
from hie_runtime.engine.storage_watch import StorageWatch
from hie_runtime.errors import HIEError
from hie_runtime.faults import fault_point
from hie_runtime.hosts.base import BusinessHost, HostError
from hie_runtime.hosts.operation import BusinessOperation
from hie_runtime.hosts.process import BusinessProcess
from hie_runtime.hosts.service import BusinessService
from hie_runtime.journal.api import FencedError, WriteBatch
from hie_runtime.journal.block import Block, JournalError
from hie_runtime.journal.commit import GroupCommit
from hie_runtime.journal.housekeeping import Housekeeping
from hie_runtime.journal.queue import ReliableQueue
from hie_runtime.journal.storages import SQLITE, make_storage
from hie_runtime.monitoring.logging import RuntimeLog
from hie_runtime.rules.compile import CompiledRules
from hie_runtime.transforms.library import TransformLibrary
from hie_runtime.workers.jobs import WorkerSetup
from hie_runtime.workers.setup import workspace_setup

# How long stopping waits for a storage that stores nothing.
FLUSH_SECONDS = 10.0


class ProductionEngine:
    """Runs one production on one journal, on the running loop.

    Starting fails whole, with every reason, when the configuration has errors; an item that cannot
    start by itself (a port taken, a folder missing) shows its error while the others run.
    """

    def __init__(
        self, workspace: Workspace, data_dir: Path, *, log: RuntimeLog | None = None, components: ComponentRegistry | None = None,
        retention_days: float = 30.0, durability: str = "full", shares_loop: bool = False,
        storage: str = SQLITE,
    ) -> None:  # fmt: skip
        self.source = workspace
        self.config: ProductionConfig = workspace.production
        self.workspace = workspace.path
        self.data = data_dir
        self.log = log or RuntimeLog()
        self.components = components or registry()
        self.storage = make_storage(storage, data_dir, self.config.name, durability, shares_loop=shares_loop)
        self.state = HostState.CREATED
        self.storage_watch = StorageWatch(self.storage, lambda: self.config.min_free_bytes, self.log)
        self.started_at = 0.0
        self.hosts: dict[str, Host] = {}
        self.queues: dict[str, ReliableQueue] = {}
        self.states: dict[str, tuple[HostState, str]] = {}
        self.deliveries = Deliveries(self)
        self.replies = Replies()
        self.process_manager = ProcessManager()
        self.scheduler = Scheduler(self)
        self.alerts = AlertMonitor(self)
        self.commit: GroupCommit
        self.logic: Logic
        self.open_problems: dict[tuple[str, int], int] = {}
        self.on_fenced: Callable[[JournalError], None] = lambda _error: None
        self.housekeeping: Housekeeping
        self._retention_days = retention_days
        self._changing = asyncio.Lock()

    @property
    def tls(self) -> dict[str, Any]:
        """TLS configurations of the production."""
        return self.config.tls

    # -- life

    async def start(self) -> None:
        """Open the journal and start every enabled item.

        Raises ConfigError when the workspace has errors, JournalError when the data folder is in use or damaged."""
        problems = errors_in(self.source.problems)
        if problems:
            raise ConfigError(problems)
        if not self.config.enabled:
            text = "the production is disabled (enabled: false); enable it to run it"
            raise ConfigError(
                [Problem(Severity.ERROR, text, *self.source.locate(setting="enabled"), setting="enabled")]
            )
        self.state = HostState.STARTING
        await self.storage.open()
        for remark in self.storage.remarks:
            self.log.write("warning", "", "storage", remark)
        try:
            self.commit = GroupCommit(self.storage, self._storage_trouble)
            self.load_logic(self.source)
            depths = await self.storage.depths()
            fault_point("recovery")
            for name in {*(item.name for item in self.config.items), *depths}:
                self._add_queue(name, self.config.item(name), depths.get(name))
            await self._restore_counts()
            for item in self.config.items:
                self.add_host(item)
            self.rewire()
            for host in self.hosts.values():
                await host.restore()
        except BaseException:
            await self.storage.close()
            self.state = HostState.STOPPED
            raise
        await self.store_revision()
        self.started_at = time.time()
        self.state = HostState.RUNNING
        self.housekeeping = Housekeeping(
            self.commit, self._retention_days, self.log, partial(self.storage_watch.look, self.commit)
        )
        self.housekeeping.start()
        # receivers first: whatever a service takes in finds its target running
        for name in sorted(self.hosts, key=self.start_order):
            await self.start_item(name)
        self.scheduler.start()
        self.alerts.start()
        self.log.write(
            "info", "", "started", f"production {self.config.name} is running with {len(self.hosts)} items"
        )

    def start_order(self, name: str) -> int:
        """Operations, then processes, then services."""
        host = self.hosts[name]
        return 2 if isinstance(host, BusinessService) else 1 if isinstance(host, BusinessProcess) else 0

    async def stop(self, timeout: float | None = None) -> None:
        """Stop taking in, let what is in flight end, store, close. Queued messages stay for the next start."""
        if self.state in (HostState.STOPPED, HostState.CREATED):
            return
        self.state = HostState.STOPPING
        limit = self.config.shutdown_timeout if timeout is None else timeout
        await self.scheduler.stop()
        await self.alerts.stop()
        async with self._changing:
            services = [name for name, host in self.hosts.items() if isinstance(host, BusinessService)]
            await asyncio.gather(*(self._stop_host(name, limit) for name in services))
            others = [name for name in self.hosts if name not in services]
            await asyncio.gather(*(self._stop_host(name, limit) for name in others))
        await self.housekeeping.stop()
        try:
            async with asyncio.timeout(max(limit, FLUSH_SECONDS)):
                await self.commit.flush()
        except TimeoutError:
            text = f"not all could be stored before the end ({self.state_text}): what was sent last is sent again by the next start"
            self.log.write("error", "", "storage", text)
        await self.storage.close()
        self.state = HostState.STOPPED
        self.log.write("info", "", "stopped", f"production {self.config.name} has stopped")

    # -- making items

    def load_logic(self, workspace: Workspace) -> None:
        """Compile transforms and rules of a workspace. Raises HIEError; then nothing has changed."""
        self.logic = Logic(workspace)

    @property
    def transforms(self) -> TransformLibrary:
        """The workspace's transforms."""
        return self.logic.transforms

    async def store_revision(self) -> None:
        """Keep the rules in force, for traces."""

        def put(batch: WriteBatch) -> None:
            batch.revisions[self.logic.revision] = self.logic.document

        await self.transact(put)

    def rules_for(self, name: str) -> tuple[CompiledRules, str]:
        """A compiled rule definition and the revision. Raises HostError."""
        return self.logic.rules_for(name), self.logic.revision

    def process_for(self, name: str) -> CompiledProcess:
        """A compiled business process. Raises HostError."""
        return self.logic.process_for(name)

    def process_from(self, document: str) -> CompiledProcess:
        """A process as it was when messages began to wait in it. Raises HostError."""
        return self.logic.process_from(document)

    def _add_queue(self, name: str, item: ItemConfig | None, depth: Any) -> None:
        if name in self.queues:
            return
        if item is not None and kind_of(item, self.components) == "service":
            return
        size, size_bytes = (item.queue_size, item.queue_bytes) if item else (1_000_000, 20_000_000_000)
        self.queues[name] = ReliableQueue(
            name, self.commit, depth, max_size=size, max_bytes=size_bytes, on_pressure=self.deliveries.relieve
        )

    def make_host(self, item: ItemConfig) -> Host | None:
        """A host for an item, not started. Raises ConfigError or HIEError with the reasons."""
        if kind_of(item, self.components) != "service":
            self._add_queue(item.name, item, None)
        factory = HostFactory(self.components, self, self.log, self.config.tls)
        return factory.make(item, self.queues.get(item.name))

    def add_host(self, item: ItemConfig, host: Host | None = None) -> None:
        """Put an item's host in place (made here unless given)."""
        host = host or self.make_host(item)
        if host is None:
            self.states[item.name] = (
                HostState.PLACEHOLDER,
                f"{item.class_name} has no counterpart in HIE: messages wait here",
            )
            return
        self.states.pop(item.name, None)
        self.hosts[item.name] = host
        if isinstance(host, BusinessOperation):
            host.on_disable = partial(self._disable_later, item.name)

    def rewire(self) -> None:
        """Find again which items lie behind which."""
        self.deliveries.rewire()

    # -- items

    async def start_item(self, name: str) -> None:
        """Start an enabled item; its error, if any, becomes its state."""
        async with self._changing:
            await self.start_host(name)

    async def start_host(self, name: str) -> None:
        """Start an item; the caller holds the change lock. Raises HostError for an unknown name."""
        host = self._host(name)
        if host.state in (HostState.RUNNING, HostState.RETRYING):
            return
        if not host.config.enabled:
            host.state, host.state_text = HostState.DISABLED, "disabled in the production"
            return
        if isinstance(host, BusinessService) and host.config.pool_size == 0:
            host.state, host.state_text = HostState.STOPPED, "pool size 0: does not listen"
            return
        if self.scheduler.holds(host.config):
            host.state, host.state_text = HostState.PAUSED, OUTSIDE
            return
        host.state, host.state_text = HostState.STARTING, ""
        try:
            await host.on_init()
        except HIEError as error:
            host.state, host.state_text = HostState.ERROR, str(error)
            host.metrics.errors += 1
            self.log.write("error", name, "start", str(error))
            return
        host.state = HostState.RUNNING
        self.rewire()
        if isinstance(host, (BusinessProcess, BusinessOperation)):
            try:
                await self.process_manager.start_pool(host, self._pool_size(host))
            except HIEError as error:
                host.state, host.state_text = HostState.ERROR, str(error)
                host.metrics.errors += 1
                self.log.write("error", name, "start", str(error))

    def _pool_size(self, host: Host) -> int:
        if host.config.pool_size == 0 and isinstance(host, BusinessProcess):
            return self.config.actor_pool_size
        return host.config.pool_size

    async def stop_item(self, name: str) -> None:
        """Stop an item; its queue keeps accepting messages."""
        async with self._changing:
            await self._stop_host(name, self.config.update_timeout)

    async def _stop_host(self, name: str, timeout: float) -> None:
        host = self._host(name)
        if host.state in (HostState.STOPPED, HostState.CREATED, HostState.DISABLED):
            return
        if host.state is HostState.PAUSED:
            host.state, host.state_text = HostState.STOPPED, ""
            return
        failed = host.state is HostState.ERROR
        host.state = HostState.STOPPING
        await self.process_manager.stop_pool(name, timeout)
        await host.on_teardown()
        if not failed:
            host.state_text = ""
        host.state = HostState.STOPPED

    async def restart_item(self, name: str) -> None:
        """Stop and start an item."""
        async with self._changing:
            await self._stop_host(name, self.config.update_timeout)
            await self.start_host(name)

    async def scale(self, name: str, pool_size: int) -> None:
        """Change an item's pool size while it runs. Raises HostError."""
        host = self._host(name)
        if isinstance(host, BusinessService):
            raise HostError(f"{name} is a service: it serves all its connections at the same time already")
        if not 1 <= pool_size <= 1000:
            raise HostError(f"{name}: pool size {pool_size} is not between 1 and 1000")
        async with self._changing:
            if isinstance(host, (BusinessProcess, BusinessOperation)):
                await self.process_manager.scale_pool(host, pool_size)
            host.pool_size = pool_size

    async def retire(self, name: str) -> None:
        """Stop an item and take it out; the caller holds the change lock. Its queue stays."""
        await self._stop_host(name, self.config.update_timeout)
        del self.hosts[name]

    @property
    def change_lock(self) -> asyncio.Lock:
        """Held while items start, stop or change."""
        return self._changing

    def _host(self, name: str) -> BusinessHost[Any]:
        host = self.hosts.get(name)
        if host is None:
            raise HostError(f"there is no running item {name!r} in production {self.config.name!r}")
        return host

    def _disable_later(self, name: str, reason: str) -> None:
        async def disable() -> None:
            async with self._changing:
                await self._stop_host(name, 0)
                host = self.hosts[name]
                host.state, host.state_text = HostState.ERROR, f"disabled itself: {reason}"

        self.alerts.own(asyncio.create_task(disable(), name=f"disable {name}"))

    # -- messages

    def deliver(
        self,
        batch: WriteBatch,
        target: str,
        block: Block,
        indexes: Sequence[int],
        sender: str,
        *,
        priority: int = 0,
    ) -> None:
        """Hand messages to an item as part of a transaction; see hosts.base.Production."""
        self.deliveries.deliver(batch, target, block, indexes, sender, priority)

    async def transact(self, write: Callable[[WriteBatch], None]) -> None:
        """Run ``write`` in the next transaction; see GroupCommit.transact."""
        await self.commit.transact(write)

    def worker_setup(self, item: str, preload: Sequence[str], settings: ProcessSettings) -> WorkerSetup:
        """What worker processes of an item start with; see hosts.base.Production."""
        return workspace_setup(
            self.source,
            item,
            preload,
            message_timeout=settings.worker_message_timeout,
            memory=settings.worker_memory,
        )

    def blocked(self, targets: Sequence[str]) -> bool:
        """Whether a queue of these items, or behind them, is full."""
        return self.deliveries.blocked(targets)

    @property
    def state_text(self) -> str:
        """What keeps the production from its work, "" when nothing does."""
        return self.storage_watch.text

    @property
    def intake_refused(self) -> str:
        """Why services may not take in; see hosts.base.Production."""
        return self.storage_watch.short

    def alert(self, item: str, text: str, *, logged: str = "") -> None:
        """Raise an alert for an item; see hosts.base.Production."""
        self.alerts.raise_alert(item, text, logged=logged)

    def _storage_trouble(self, error: JournalError | None) -> None:
        self.storage_watch.report(error)
        if isinstance(error, FencedError):
            self.state = HostState.ERROR
            self.on_fenced(error)

    async def _restore_counts(self) -> None:
        """Failed, suspended and bad messages of earlier runs still wait for a person."""
        self.open_problems = await self.storage.problem_counts()
