"""The sequence manager: messages go on in the order of their numbers, and what is missing is told (EIP: resequencer)."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Iterable
from collections.abc import Sequence as Many
from dataclasses import dataclass

from hie_runtime.components.flow_processes import SequenceManagerSettings
from hie_runtime.errors import HIEError
from hie_runtime.hosts.base import HostError
from hie_runtime.hosts.holding import HoldingProcess, Release
from hie_runtime.journal.api import Outcome, OutcomeStatus, StateChange, WriteBatch
from hie_runtime.journal.queue import Delivery
from hie_runtime.messages.hl7.paths import compile_path
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.sequence import Place, Sequence

Key = tuple[str, str]
_PATHS = {"Sender": ("MSH:3", "MSH:4"), "Receiver": ("MSH:5", "MSH:6")}
# Control ids remembered for telling a duplicate from a message that is late; those of before a start are not.
_REMEMBERED = 10_000


@dataclass(slots=True, eq=False)
class Step:
    """One message that goes on. expected: the number its sequence waits for after it, None when it changes nothing."""

    deliveries: list[Delivery]
    targets: Many[str]
    status: OutcomeStatus = OutcomeStatus.COMPLETED
    text: str = ""
    key: Key = ("", "")
    expected: int | None = None


class SequenceManager(HoldingProcess[SequenceManagerSettings]):
    """IRIS: EnsLib.HL7.SequenceManager."""

    async def on_init(self) -> None:
        """Read which numbers are expected. Raises HostError."""
        self.check_pool()
        first = self.settings.first_sequence_number.strip()
        if first and not (first.isascii() and first.isdigit()):
            raise HostError(f"first_sequence_number: {first!r} found, a whole number is expected")
        self._first = int(first) if first else None
        paths = _PATHS.get(self.settings.check_on, ())
        self._readers: list[Callable[[HL7Message], str]] = [compile_path(path) for path in paths]
        states = await self.production.commit.storage.states(self.name)
        self._stored = {_key(name): int(value) for name, value in states.items()}
        self._seen: OrderedDict[tuple[Key, int, str], None] = OrderedDict()
        self._expected = dict(self._stored)
        self.begin()

    @property
    def targets(self) -> Many[str]:
        """``target_config_names`` and those of duplicates and late messages."""
        settings = self.settings
        beside = [settings.duplicated_message_target, settings.out_of_sequence_message_target]
        return [*settings.target_config_names, *filter(None, beside)]

    def begin(self) -> None:
        """Nothing is held; numbers go on where they were stored."""
        self._sequences: dict[Key, Sequence[Delivery]] = {}
        self._since: dict[Key, float] = {}
        self._expected = dict(self._stored)

    def held(self) -> Iterable[Delivery]:
        """Messages that came too early."""
        return [one for found in self._sequences.values() for held in found.held.values() for one in held]

    def patience(self) -> float | None:
        """Until the oldest gap is given up."""
        if not self._since:
            return None
        return min(self._since.values()) + self.settings.message_wait_timeout - time.time()

    def gather(self, delivery: Delivery) -> list[Step]:
        """Put a message in its place."""
        entry, index = delivery
        try:
            message = HL7Message(entry.block.bodies[index])
            number = self._number(message)
            key = (self._readers[0](message), self._readers[1](message)) if self._readers else ("", "")
        except HIEError as error:
            return [Step([delivery], (), OutcomeStatus.BAD, str(error))]
        if number is None:
            return [Step([delivery], self.settings.target_config_names)]
        found = self._sequences.get(key)
        if found is None:
            found = self._sequences[key] = Sequence(self._expected.get(key, self._first))
        released = found.arrive(number, delivery)
        steps = [self._step(key, *one) for one in released]
        if found.held and found.gap >= self.settings.large_gap_size:
            steps += self._skip(key, found)
        self._note_wait(key, found, entry.at)
        return steps

    def _number(self, message: HL7Message) -> int | None:
        """MSH-13; None for a message that goes on whatever its place is."""
        text = message.get_field("MSH:13").strip()
        if not self._readers or not text or message.type_name in self.settings.pass_through_message_types:
            return None
        if not (text.isascii() and text.isdigit() and len(text) < 16):
            raise HIEError(f"MSH-13 {text[:20]!r} is not a sequence number")
        return int(text)

    def _note_wait(self, key: Key, found: Sequence[Delivery], at: float) -> None:
        if not found.held:
            self._since.pop(key, None)
        elif key not in self._since or found.expected != self._expected.get(key):
            self._since[key] = (
                min(entry.at for held in found.held.values() for entry, _ in held) if found.held else at
            )
        if found.expected is not None:
            self._expected[key] = found.expected

    def late(self) -> list[Step]:
        """Gaps that were waited for long enough."""
        before = time.time() - self.settings.message_wait_timeout
        steps: list[Step] = []
        for key in [key for key, since in self._since.items() if since <= before]:
            found = self._sequences[key]
            steps += self._skip(key, found)
            self._note_wait(key, found, time.time())
        return steps

    def _skip(self, key: Key, found: Sequence[Delivery]) -> list[Step]:
        first, count = found.expected, found.gap
        released = found.skip_gap()
        missing = f"{first}" if count == 1 else f"{first} to {(first or 0) + count - 1}"
        self.production.alert(
            self.name, f"messages {missing} of {' '.join(key)} are missing; those after them go on"
        )
        return [self._step(key, *one) for one in released]

    def _step(self, key: Key, number: int, delivery: Delivery, place: Place) -> Step:
        settings = self.settings
        known = (key, number, HL7Message(delivery[0].block.bodies[delivery[1]]).control_id)
        if place is Place.LATE and settings.enable_duplicated_message_check and known in self._seen:
            text = f"a duplicate: message {number} of {' '.join(key)} was here before"
            beside = [settings.duplicated_message_target] if settings.duplicated_message_target else []
            return Step([delivery], beside, OutcomeStatus.DISCARDED, text)
        self._seen[known] = None
        if len(self._seen) > _REMEMBERED:
            self._seen.popitem(last=False)
        if place is Place.LATE:
            beside = (
                [settings.out_of_sequence_message_target] if settings.out_of_sequence_message_target else []
            )
            return Step(
                [delivery], beside or settings.target_config_names, text=f"message {number} came too late"
            )
        text = "" if place is Place.IN_ORDER else f"message {number} goes on after a gap"
        return Step([delivery], settings.target_config_names, text=text, key=key, expected=number + 1)

    def hand_on(self, batch: WriteBatch, release: Release) -> list[Outcome]:
        """One message, and the number that is expected after it."""
        assert isinstance(release, Step)
        ((entry, index),) = release.deliveries
        for target in release.targets:
            self.production.deliver(batch, target, entry.block, [index], self.name, priority=entry.priority)
        now = time.time()
        if release.expected is not None:
            value = str(release.expected).encode()
            batch.states.append(StateChange(self.name, "\x1f".join(release.key), value, now))
        status, text = release.status, release.text
        if status is OutcomeStatus.COMPLETED and not release.targets:
            status, text = OutcomeStatus.NOWHERE, "the sequence manager has no targets"
        return [self.outcome(entry, [index], status, now, text)]

    def settled(self, releases: Many[Release]) -> None:
        """Count them; their numbers are stored."""
        for release in releases:
            assert isinstance(release, Step)
            self.metrics.received += 1
            if release.expected is not None:
                self._stored[release.key] = release.expected
            if release.status is OutcomeStatus.BAD:
                self.metrics.bad += 1
                self.metrics.errors += 1
                self.log.error("bad-message", release.text)
            else:
                self.metrics.sent += bool(release.targets)
                self.metrics.nowhere += not release.targets and release.status is OutcomeStatus.COMPLETED
        self.touch()


def _key(text: str) -> Key:
    first, _, second = text.partition("\x1f")
    return first, second
