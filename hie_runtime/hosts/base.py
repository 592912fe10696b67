"""The base of all business hosts, and the small surface of the engine that hosts see."""

from __future__ import annotations

import time
from abc import ABC
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from hie_runtime.bpl.program import CompiledProcess
from hie_runtime.components.registry import Component
from hie_runtime.components.settings import AdapterSettings, HostSettings, ProcessSettings
from hie_runtime.config.model import ItemConfig
from hie_runtime.config.states import HostState
from hie_runtime.errors import HIEError
from hie_runtime.journal.api import Entry, Outcome, OutcomeStatus, WriteBatch
from hie_runtime.journal.block import Block
from hie_runtime.journal.commit import GroupCommit
from hie_runtime.journal.queue import ReliableQueue
from hie_runtime.monitoring.logging import ItemLog
from hie_runtime.rules.compile import CompiledRules
from hie_runtime.transforms.library import TransformLibrary
from hie_runtime.workers.jobs import WorkerSetup

H = TypeVar("H", bound=HostSettings)


class HostError(HIEError):
    """A host cannot start or cannot do its work."""


@dataclass(slots=True)
class HostMetrics:
    """Totals of one item since the production started."""

    received: int = 0
    sent: int = 0
    errors: int = 0
    retrying: int = 0
    suspended: int = 0
    failed: int = 0
    bad: int = 0
    nowhere: int = 0
    worker_restarts: int = 0
    last_activity: float | None = None


class ReplyBoard(Protocol):
    """Where services wait for the replies of targets (ack mode App)."""

    @property
    def waiting(self) -> int:
        """How many wait."""

    def wait(
        self, root: tuple[int, int], timeout: float, answered: Callable[[bool, bytes | None, str], None]
    ) -> None:
        """Call ``answered`` once, with the first answer or after the timeout."""

    def forget(self, root: tuple[int, int]) -> None:
        """Nobody waits for ``root`` any more."""

    def restrict(self, root: tuple[int, int], items: Collection[str]) -> None:
        """Only these items' answers count for ``root``."""

    def offer(self, root: tuple[int, int], item: str, ok: bool, reply: bytes | None, text: str) -> None:
        """A target has finished with a message made from ``root``."""


class Production(Protocol):
    """What a host may ask of the engine."""

    commit: GroupCommit
    workspace: Path
    data: Path

    @property
    def replies(self) -> ReplyBoard:
        """Services that wait for answers."""

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
        """Route messages of ``block`` to an item, as part of ``batch``."""

    def rules_for(self, name: str) -> tuple[CompiledRules, str]:
        """A compiled rule definition and its revision. Raises HostError if there is none of that name."""

    def process_for(self, name: str) -> CompiledProcess:
        """A compiled business process. Raises HostError if there is none of that name."""

    def process_from(self, document: str) -> CompiledProcess:
        """A process from its JSON, as it was when messages began to wait in it. Raises HostError."""

    @property
    def transforms(self) -> TransformLibrary:
        """The workspace's transforms."""

    def worker_setup(self, item: str, preload: Sequence[str], settings: ProcessSettings) -> WorkerSetup:
        """What worker processes of an item start with: the logic in force, and the item's limits."""

    def blocked(self, targets: Sequence[str]) -> bool:
        """Whether a queue behind any of these items is full."""

    @property
    def intake_refused(self) -> str:
        """Why services may not take in messages now (little room on the disk), "" when they may."""

    def alert(self, item: str, text: str, *, logged: str = "") -> None:
        """Raise an alert for an item. ``logged``: what the log says instead, when the text may name a patient."""


@dataclass(slots=True)
class HostContext:
    """What a host is made from."""

    config: ItemConfig
    component: Component
    production: Production
    queue: ReliableQueue | None
    log: ItemLog
    adapter_settings: AdapterSettings | None = None
    extra: Mapping[str, object] = field(default_factory=dict)


class BusinessHost(ABC, Generic[H]):
    """A configurable unit that receives, processes or sends messages (IRIS: Ens.Host)."""

    def __init__(self, context: HostContext, settings: H) -> None:
        self.context = context
        self.config = context.config
        self.name = context.config.name
        self.settings: H = settings
        self.production = context.production
        self.queue = context.queue
        self.log = context.log
        self.metrics = HostMetrics()
        self.state = HostState.CREATED
        self.state_text = ""
        self.pool_size = context.config.pool_size

    async def on_init(self) -> None:
        """Prepare: compile rules, open listeners. Raises HIEError with the reason. Nothing unless overridden."""

    async def restore(self) -> None:
        """Take up, before any item of the production starts, what must not be missed. Nothing unless overridden."""

    async def on_teardown(self) -> None:
        """Let go of everything. Nothing unless overridden."""

    @property
    def targets(self) -> Sequence[str]:
        """Items this host may hand messages to."""
        return ()

    @property
    def connections(self) -> int:
        """Open connections of its adapters."""
        return 0

    def worker_failed(self, error: BaseException) -> None:
        """A worker ended by an error that is nobody's plan: show it; its messages are back in the queue."""
        self.metrics.errors += 1
        self.state, self.state_text = HostState.ERROR, f"{type(error).__name__}: {error}"
        self.log.error("worker", self.state_text)

    def touch(self) -> None:
        """Note activity."""
        self.metrics.last_activity = time.time()

    def fail_entry(
        self,
        batch: WriteBatch,
        block: Block,
        indexes: Sequence[int],
        status: OutcomeStatus,
        text: str,
        *,
        item: str = "",
    ) -> None:
        """Record, as part of ``batch``, that messages ended at an item without being queued there."""
        name = item or self.name
        now = time.time()
        entry = Entry(self.production.commit.next_entry(), name, block, indexes, self.name, now, done=True)
        batch.entries.append(entry)
        batch.outcomes.append(
            Outcome(entry.id, name, block.id, indexes, len(block.bodies), status, now, text)
        )
        batch.sync = True
