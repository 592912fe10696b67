"""Business services: take in what an adapter brings, store it with its routing, then answer."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from hie_runtime.components.settings import ServiceSettings
from hie_runtime.faults import fault_point
from hie_runtime.hosts.base import BusinessHost, HostContext
from hie_runtime.journal.api import OutcomeStatus, StorageFullError, WriteBatch
from hie_runtime.journal.block import Block, JournalError
from hie_runtime.messages.large import discard
from hie_runtime.protocols.base import Answer, InboundAdapter, Received

SS = TypeVar("SS", bound=ServiceSettings)

# What one transaction takes from one service: keeps a tick short while others wait.
COLLECT_MESSAGES = 1000
COLLECT_BYTES = 8 * 1024 * 1024


@dataclass(slots=True)
class Intake:
    """What one collection becomes.

    Attributes:
        bodies: messages to store and route, and ``sources`` where each came from.
        bad: index of a message -> why it is stored but not routed.
        headers: what was read of each message's header (None where it is not plain); empty for none at all.
        received: what came in and which messages it became: one each, or a single thing any number.
        large: indexes of messages that lie in files of their own.
        held: received things whose targets answer (ack modes App and Msh), by index of their message.
    """

    bodies: list[bytes] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    headers: list[Sequence[bytes] | None] = field(default_factory=list)
    bad: dict[int, str] = field(default_factory=dict)
    received: list[tuple[Received, range]] = field(default_factory=list)
    large: list[int] = field(default_factory=list)
    held: dict[int, Received] = field(default_factory=dict)

    def add(self, received: Received, bodies: Sequence[bytes]) -> None:
        """Take in received things: each is a message, or one holds them all."""
        start = len(self.bodies)
        if received.large:
            self.large.append(start)
        self.bodies.extend(bodies)
        self.sources.extend([received.source] * len(bodies))
        self.received.append((received, range(start, len(self.bodies))))


class BusinessService(BusinessHost[SS]):
    """Inbound host with an adapter (IRIS: Ens.BusinessService). By itself it passes bytes through."""

    def __init__(self, context: HostContext, settings: SS, adapter: InboundAdapter[Any]) -> None:
        super().__init__(context, settings)
        self.adapter = adapter
        adapter.on_ready = self._ready
        adapter.on_trouble = self._trouble
        adapter.refusal = lambda message, why: self.reply_to(message, why, stored=False)
        self.held_back = False

    @property
    def targets(self) -> Sequence[str]:
        """``target_config_names``."""
        return self.settings.target_config_names

    @property
    def trouble(self) -> str:
        """Why nothing can come in now; "" while all is well."""
        return self.adapter.trouble

    @property
    def connections(self) -> int:
        """Open connections of the adapter."""
        return self.adapter.connections

    async def on_init(self) -> None:
        """Start receiving."""
        await self.adapter.start()
        self.hold_back(self.held_back)

    async def on_teardown(self) -> None:
        """Stop receiving, store and answer what has arrived, let go."""
        await self.adapter.stop()
        self.production.commit.join(self)
        await self.production.commit.flush()
        self.release()
        await self.adapter.close()

    def release(self) -> None:
        """Answer peers that still wait for something, before their connections are closed. Nothing unless overridden."""

    def hold_back(self, held: bool) -> None:
        """Stop or go on reading because of the queues behind."""
        self.held_back = held
        if held:
            self.adapter.pause()
        else:
            self.adapter.resume()

    def _ready(self) -> None:
        self.production.commit.join(self)

    def _trouble(self, text: str) -> None:
        self.metrics.errors += 1
        self.log.warning("receive", text)

    # -- one transaction

    def contribute(self, batch: WriteBatch) -> None:
        """Store and route what the adapter has; answer once it is durable."""
        collected = self.adapter.collect(COLLECT_MESSAGES, COLLECT_BYTES)
        if not collected:
            return
        intake = self.take_in(collected)
        if refused := self.production.intake_refused:
            self._failed(intake, StorageFullError(refused))
            return
        block: Block | None = None
        if intake.bodies:
            block = self.store(batch, intake)
            block.headers = None
        stored = block
        batch.on_durable.append(lambda: self._durable(intake, stored))
        batch.on_failed.append(lambda error: self._failed(intake, error))

    def store(self, batch: WriteBatch, intake: Intake) -> Block:
        """Add the block and its routing to the batch."""
        block = Block(
            self.production.commit.next_block(),
            self.name,
            time.time(),
            intake.bodies,
            intake.sources,
            category=self.category,
            headers=intake.headers or None,
            large=intake.large,
        )
        batch.blocks.append(block)
        batch.sync = True
        indexes: Sequence[int] = range(len(intake.bodies))
        if intake.bad:
            indexes = [index for index in indexes if index not in intake.bad]
            for index, text in intake.bad.items():
                self.fail_entry(batch, block, [index], OutcomeStatus.BAD, text)
        if indexes:
            if self.targets:
                for target in self.targets:
                    self.production.deliver(batch, target, block, indexes, self.name)
            else:
                self.fail_entry(batch, block, indexes, OutcomeStatus.NOWHERE, "the service has no targets")
                batch.on_durable.append(lambda: self._count_nowhere(len(indexes)))
        return block

    def inject(self, batch: WriteBatch, bodies: list[bytes], source: str) -> Block:
        """Take messages in as if they had arrived (test messages, resend at a service)."""
        intake = Intake()
        intake.add(Received((b"",), source, None), bodies)
        block = self.store(batch, intake)
        batch.on_durable.append(lambda: self._count(len(bodies), 0))
        return block

    @property
    def category(self) -> str:
        """Schema category of what comes in; only HL7 services have one."""
        return ""

    def take_in(self, collected: Sequence[Received]) -> Intake:
        """Turn received things into messages."""
        intake = Intake()
        for received in collected:
            intake.add(received, received.data)
        return intake

    def reply_to(self, body: bytes | None, error: str, *, stored: bool) -> bytes | None:
        """The reply to send back for a received thing and its first message; None for none."""
        return None

    # what a test message is told, that no connection waits for

    def reply_when_stored(self, body: bytes) -> bytes | None:
        """What the sender of a message is told as soon as it is stored; None for nothing, or not yet."""
        return self.reply_to(body, "", stored=True)

    def awaits_targets(self, body: bytes) -> float | None:
        """Seconds the sender of a message waits for its targets' answer, -1 for ever; None: not at all."""
        return None

    def reply_of_targets(self, body: bytes, ok: bool, reply: bytes | None, text: str) -> bytes | None:
        """What the sender is told once a target has answered."""
        return reply

    def replies_to(
        self, intake: Intake, received: Received, indexes: range, trouble: str = ""
    ) -> list[bytes | None]:
        """The replies to received things. ``trouble``: why nothing was stored, "" when all was."""
        each = len(indexes) == len(received.data)
        replies = []
        for part in [range(index, index + 1) for index in indexes] if each else [indexes]:
            error = trouble or next((intake.bad[index] for index in part if index in intake.bad), "")
            body = intake.bodies[part[0]] if part else None
            replies.append(self.reply_to(body, error, stored=not trouble))
        return replies

    def answer_to(
        self, intake: Intake, received: Received, indexes: range, block: Block | None, trouble: str
    ) -> Answer:
        """What the adapter is told of received things, stored in ``block`` unless there is ``trouble``."""
        return Answer(
            received.origin, self.replies_to(intake, received, indexes, trouble), not trouble, trouble
        )

    def _durable(self, intake: Intake, block: Block | None) -> None:
        fault_point("before-ack")
        answers = [
            self.answer_to(intake, received, indexes, block, "") for received, indexes in intake.received
        ]
        self._count(len(intake.bodies), len(intake.bad))
        self.adapter.answer(answers)
        fault_point("after-ack")
        self._more()

    def _count(self, messages: int, bad: int) -> None:
        self.metrics.received += messages
        self.metrics.sent += messages - bad
        self.metrics.bad += bad
        self.metrics.errors += bad
        self.touch()

    def _count_nowhere(self, messages: int) -> None:
        self.metrics.nowhere += messages

    def _failed(self, intake: Intake, error: JournalError) -> None:
        text = str(error)
        self.metrics.errors += sum(len(received.data) for received, _ in intake.received)
        self.log.error("not-stored", text)
        for index in intake.large:
            discard(intake.bodies[index])
        self.adapter.answer(
            [self.answer_to(intake, received, indexes, None, text) for received, indexes in intake.received]
        )
        self._more()

    def _more(self) -> None:
        # What arrived while this transaction was under way called _ready by itself; what was left over
        # because of the bounds did not.
        self.production.commit.join(self)
