"""One client interface to a runtime: embedded, local child process or remote (architecture, section 6).

The Studio's panels and the command line know only this. All payloads are pydantic models, so the
control API publishes them as JSON without a second definition. Times are seconds since the epoch
(UTC); rates are messages a second over the last second or so.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from hie_runtime.config.states import HostState as HostState
from hie_runtime.config.states import MessageStatus as MessageStatus
from hie_runtime.errors import HIEError


class ClientError(HIEError):
    """The runtime refused a request or could not be reached; the text says why."""


class UnreachableError(ClientError):
    """The runtime could not be reached or started (exit code 3 of the command line)."""


class ApiModel(BaseModel):
    """Base of what travels between a runtime and its clients."""

    model_config = ConfigDict(frozen=True)


class WorkerFigures(ApiModel):
    """One worker process of an item. ``state``: starting, running, restarting or stopped."""

    pid: int = Field(0, description="0 while there is no process")
    state: str = ""
    restarts: int = 0
    poisoned: int = Field(0, description="Messages that ended it and went to the dead-letter state")


class ItemCounters(ApiModel):
    """Live figures of one item. Totals count since the production started."""

    name: str
    kind: str
    state: HostState
    state_text: str = Field("", description="Reason in words, e.g. the last connection error")
    received: int = Field(0, description="Messages taken in (from the adapter or the queue)")
    sent: int = Field(0, description="Messages handed on or delivered")
    errors: int = 0
    queue_depth: int = 0
    queue_bytes: int = 0
    oldest_queued_at: float | None = None
    retrying: int = 0
    suspended: int = 0
    failed: int = 0
    bad: int = 0
    nowhere: int = 0
    pool_size: int = 1
    connections: int = 0
    held_back: bool = Field(False, description="Not reading, because a queue behind it is full")
    rate_in: float = 0.0
    rate_out: float = 0.0
    last_activity: float | None = None
    worker_restarts: int = Field(0, description="Times a worker process of it ended and was started again")
    workers: list[WorkerFigures] = Field(default_factory=list)


class EdgeCounters(ApiModel):
    """Live figures of one route between two items."""

    source: str
    target: str
    messages: int = 0
    rate: float = 0.0


class CertificateEnd(ApiModel):
    """A certificate of a TLS configuration."""

    configuration: str
    subject: str
    file: str = ""
    ends_at: float = Field(description="Seconds since 1970 when it expires")


class CountersSnapshot(ApiModel):
    """Everything the canvas paints, taken at one instant."""

    at: float
    production: str = ""
    state: HostState = HostState.STOPPED
    state_text: str = Field("", description="What keeps the production from its work, e.g. a full disk")
    uptime: float = 0.0
    items: list[ItemCounters] = Field(default_factory=list)
    edges: list[EdgeCounters] = Field(default_factory=list)
    journal_bytes: int = 0
    memory_bytes: int = 0
    cpu_seconds: float = 0.0
    certificates: list[CertificateEnd] = Field(default_factory=list)


class MessageQuery(ApiModel):
    """What messages to list; every given part must hold. Newest first."""

    item: str = ""
    status: MessageStatus | None = None
    text: str = Field("", description="Control id, type name or any text in the body")
    since: float | None = None
    until: float | None = None
    before: str = Field("", description="Continue after this message id (paging)")
    limit: int = Field(200, ge=1, le=5000)


class MessageSummary(ApiModel):
    """One row of the message list."""

    id: str
    session_id: str
    received_at: float
    item: str = Field(description="Item where it entered, or where the status was reached")
    source: str = Field("", description="Where it came from: connection or file")
    type_name: str = ""
    control_id: str = ""
    size: int = 0
    status: MessageStatus = MessageStatus.QUEUED
    targets: list[str] = Field(default_factory=list)
    text: str = Field("", description="Why, when it failed, was suspended or went nowhere")


class RuleTried(ApiModel):
    """One rule as evaluated for one message."""

    rule: str
    reason: str = ""
    matched: bool = False
    skipped: str = Field("", description="Constraint that did not hold, or disabled")
    condition: str = ""
    values: dict[str, str] = Field(default_factory=dict, description="Field or call -> value that decided")
    error: str = ""
    unknown: bool = Field(
        False, description="It calls a function of the workspace, which is not called again to explain it"
    )


class TraceStep(ApiModel):
    """One step of a message's way. ``kind``: received, routed, transformed, queued, sent, reply, retry,
    completed, failed, suspended, nowhere, bad, resent (by a person, perhaps ``edited``; ``by`` whom, where known)."""

    at: float
    kind: str
    item: str
    target: str = ""
    status: MessageStatus | None = None
    text: str = ""
    message_id: str = ""
    seconds: float | None = None
    rules: list[RuleTried] = Field(default_factory=list)
    reply: str = ""
    edited: bool = False
    by: str = ""


class MessageTrace(ApiModel):
    """A message explained: where it came from, each rule, transform, send and reply, in order."""

    id: str
    session_id: str
    steps: list[TraceStep] = Field(default_factory=list)


class MessageBody(ApiModel):
    """The content of one message; ``text`` is decoded for display, ``raw_base64`` is exact.

    Attributes:
        size: bytes of the whole message.
        cut: the message is so large that ``text`` and ``raw_base64`` leave out the rest of long values; it can be sent
            again, but not edited.
    """

    id: str
    text: str
    raw_base64: str
    encoding: str = ""
    content_type: str = "hl7"
    size: int = 0
    cut: bool = False


class SendResult(ApiModel):
    """What a test message led to.

    Attributes:
        reply: what its sender was told; several replies follow one another, a lone control byte is
            ``<ACK>`` or ``<NAK>``; "" for no answer.
        note: why there is no (further) answer, in words; "" when nothing is amiss.
    """

    message_id: str = ""
    reply: str = ""
    note: str = ""


class ProbeResult(ApiModel):
    """What became of a try to connect. ``text``: what was proved, or why it did not work; ``seconds``: how long it took."""

    ok: bool
    text: str
    seconds: float = Field(0.0, ge=0)


class ReloadResult(ApiModel):
    """What a hot reload changed; ``problems`` is not empty when it was refused whole."""

    applied: bool
    added: list[str] = Field(default_factory=list)
    removed: list[str] = Field(default_factory=list)
    restarted: list[str] = Field(default_factory=list)
    unchanged: int = 0
    problems: list[str] = Field(default_factory=list)


class LogEntry(ApiModel):
    """One line of the runtime's log. Never holds patient data at info level or above."""

    at: float
    level: str
    item: str = ""
    event: str = ""
    text: str = ""


class RuntimeClient(ABC):
    """Start, watch and steer one production. All methods raise ClientError with a reason."""

    @abstractmethod
    async def start(self, workspace: Path) -> None:
        """Load the workspace and start its production."""

    @abstractmethod
    async def stop(self) -> None:
        """Drain what is in flight (up to the shutdown timeout) and stop. Queues survive."""

    @abstractmethod
    async def reload(self) -> ReloadResult:
        """Read the workspace again; restart only items that changed; refuse a bad change whole."""

    @abstractmethod
    async def start_item(self, name: str) -> None:
        """Start one item."""

    @abstractmethod
    async def stop_item(self, name: str) -> None:
        """Stop one item; its queue keeps accepting messages."""

    @abstractmethod
    async def restart_item(self, name: str) -> None:
        """Stop and start one item."""

    @abstractmethod
    async def scale(self, name: str, pool_size: int) -> None:
        """Change an item's pool size while it runs."""

    @abstractmethod
    async def suspend_head(self, name: str) -> int:
        """Suspend what an operation tries to deliver again and again, so that the next message gets its turn.

        Returns how many (one a worker); they can be sent again or discarded."""

    @abstractmethod
    async def counters(self) -> CountersSnapshot:
        """Live figures of the whole production, cheap enough for 10 times a second."""

    @abstractmethod
    def counters_stream(self, interval: float = 0.1) -> AsyncIterator[CountersSnapshot]:
        """Figures every ``interval`` seconds until the iterator is closed."""

    @abstractmethod
    async def messages(self, query: MessageQuery) -> list[MessageSummary]:
        """Messages that match, newest first."""

    @abstractmethod
    async def trace(self, message_id: str) -> MessageTrace:
        """The whole story of a message, from any message id of its session."""

    @abstractmethod
    async def body(self, message_id: str) -> MessageBody:
        """The content of a message."""

    @abstractmethod
    async def resend(self, message_ids: list[str], item: str = "", body: bytes | None = None) -> list[str]:
        """Queue messages again at the item where each failed (or at ``item``), optionally edited.

        Returns the ids of the new messages. The originals keep their history."""

    @abstractmethod
    async def discard(self, message_ids: list[str]) -> int:
        """Give up suspended or failed messages; they stay searchable. Returns how many."""

    @abstractmethod
    async def purge(self, older_than_days: float) -> int:
        """Delete finished messages older than that. Returns how many; never one still on its way."""

    @abstractmethod
    async def send_test(self, item: str, body: bytes) -> SendResult:
        """Put a message in at an item as if it had arrived there (needs ``testing_enabled``)."""

    @abstractmethod
    async def probe(self, name: str) -> ProbeResult:
        """Try the connection of an item with the settings in force; no message is taken or sent."""

    @abstractmethod
    async def logs(self, limit: int = 500, level: str = "info") -> list[LogEntry]:
        """The latest log entries, oldest first."""

    @abstractmethod
    async def close(self) -> None:
        """Let go of the runtime. Stops it only where this client started it."""
