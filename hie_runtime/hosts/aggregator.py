"""The aggregator: messages wait in the queue until their group is complete, and go on as one (EIP: aggregator)."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from hie_runtime.components.flow_processes import AggregatorSettings
from hie_runtime.errors import HIEError
from hie_runtime.hosts.base import HostError
from hie_runtime.hosts.holding import HoldingProcess, Release
from hie_runtime.journal.api import Entry, Outcome, OutcomeStatus, WriteBatch
from hie_runtime.journal.block import derive
from hie_runtime.journal.queue import Delivery
from hie_runtime.messages.hl7.joining import as_batch, as_joined, as_merged
from hie_runtime.messages.hl7.paths import compile_path
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.large import whole
from hie_runtime.rules.evaluate import Context, ExpressionCompiler, Test
from hie_runtime.rules.expressions import parse_expression
from hie_runtime.rules.functions import Surroundings


@dataclass(slots=True, eq=False)
class Group:
    """Messages that belong together. bad: why its only message belongs nowhere."""

    deliveries: list[Delivery] = field(default_factory=list)
    first_at: float = 0.0
    complete: bool = False
    bad: str = ""


class Aggregator(HoldingProcess[AggregatorSettings]):
    """Gathers messages by ``group_by`` and hands each group on as one message."""

    async def on_init(self) -> None:
        """Read paths and condition. Raises HostError."""
        if self.config.pool_size > 1:
            raise HostError(
                "pool_size must be 1: messages of one group may not be gathered at several places"
            )
        try:
            self._readers: list[Callable[[HL7Message], str]] = [
                compile_path(p) for p in self.settings.group_by
            ]
            self._last: Test | None = None
            if self.settings.last_when.strip():
                compiler = ExpressionCompiler(Surroundings())
                self._last = compiler.test(parse_expression(self.settings.last_when))
        except HIEError as error:
            raise HostError(str(error)) from error
        self._groups: dict[tuple[str, ...], Group] = {}

    @property
    def targets(self) -> Sequence[str]:
        """``target_config_names`` and where incomplete groups go."""
        beside = [self.settings.incomplete_to] if self.settings.incomplete_to else []
        return [*self.settings.target_config_names, *beside]

    def begin(self) -> None:
        """No groups yet."""
        self._groups = {}

    def held(self) -> Iterable[Delivery]:
        """The messages of every group."""
        return [one for group in self._groups.values() for one in group.deliveries]

    def patience(self) -> float | None:
        """Until the oldest group is late."""
        if not self._groups:
            return None
        first = min(group.first_at for group in self._groups.values())
        return first + self.settings.timeout - time.time()

    def gather(self, delivery: Delivery) -> list[Group]:
        """Put a message into its group; the groups that go on now."""
        entry, index = delivery
        try:
            message = HL7Message(whole(entry.block.bodies[index]))
            key = tuple([read(message) for read in self._readers])
            last = self._last is not None and self._last(Context(message, entry.sender))
        except HIEError as error:
            return [Group([delivery], entry.at, bad=str(error))]
        group = self._groups.setdefault(key, Group(first_at=entry.at))
        group.deliveries.append(delivery)
        count = self.settings.complete_count
        if last or (count and len(group.deliveries) >= count):
            group.complete = True
            return [self._groups.pop(key)]
        if sum(len(one.deliveries) for one in self._groups.values()) > self.settings.most_held:
            return [self._groups.pop(next(iter(self._groups)))]
        return []

    def late(self) -> list[Group]:
        """Groups whose time is over."""
        before = time.time() - self.settings.timeout
        keys = [key for key, group in self._groups.items() if group.first_at <= before]
        return [self._groups.pop(key) for key in keys]

    def hand_on(self, batch: WriteBatch, group: Release) -> list[Outcome]:
        """One message of the group."""
        assert isinstance(group, Group)
        now = time.time()
        if not group.bad:
            try:
                self._send(batch, group, self._joined(group), now)
            except HIEError as error:
                group.bad = str(error)
        status = OutcomeStatus.BAD if group.bad else OutcomeStatus.COMPLETED
        text = group.bad or (
            f"{len(group.deliveries)} messages as one" + ("" if group.complete else ", not complete in time")
        )
        by_entry: dict[int, tuple[Entry, list[int]]] = {}
        for entry, index in group.deliveries:
            by_entry.setdefault(entry.id, (entry, []))[1].append(index)
        return [self.outcome(entry, indexes, status, now, text) for entry, indexes in by_entry.values()]

    def _joined(self, group: Group) -> bytes:
        bodies = [whole(entry.block.bodies[index]) for entry, index in group.deliveries]
        match self.settings.output:
            case "Batch":
                return as_batch(bodies)
            case "Joined":
                return as_joined(bodies)
            case "Merged":
                return as_merged(bodies, self.settings.merge_segments)

    def _send(self, batch: WriteBatch, group: Group, body: bytes, now: float) -> None:
        beside = self.settings.incomplete_to
        targets = [beside] if beside and not group.complete else self.settings.target_config_names
        if not targets:
            raise HIEError("the aggregator has no targets")
        entry, index = group.deliveries[0]
        block = derive(entry.block, self.production.commit.next_block(), self.name, now, [(index, body)])
        batch.blocks.append(block)
        batch.sync = True
        for target in targets:
            self.production.deliver(batch, target, block, [0], self.name, priority=entry.priority)

    def settled(self, releases: Sequence[Release]) -> None:
        """Count them."""
        for group in releases:
            assert isinstance(group, Group)
            number = len(group.deliveries)
            self.metrics.received += number
            if group.bad:
                self.metrics.bad += number
                self.metrics.errors += number
                self.log.error("bad-message", group.bad)
                if self.settings.alert_on_error:
                    self.production.alert(self.name, f"bad message: {group.bad}")
            else:
                self.metrics.sent += 1
        self.touch()
