"""The de-duplicator: what was let through is remembered in the transaction that hands it on (EIP: idempotent receiver)."""

from __future__ import annotations

import hashlib
import time
from collections import deque
from collections.abc import Callable, Sequence
from itertools import islice

from hie_runtime.components.flow_processes import DeduplicatorSettings
from hie_runtime.errors import HIEError
from hie_runtime.hosts.base import HostError
from hie_runtime.hosts.making import MakingProcess, Verdict
from hie_runtime.journal.api import Entry, Outcome, OutcomeStatus, StateChange, WriteBatch
from hie_runtime.messages.errors import MessageError
from hie_runtime.messages.hl7.paths import compile_path
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.large import whole

# One state holds the digests of what one transaction let through, joined.
_DIGEST = 16
Reader = Callable[[HL7Message], str]


class Deduplicator(MakingProcess[DeduplicatorSettings]):
    """Lets each message through once."""

    light = True

    async def on_init(self) -> None:
        """Read what was remembered. Raises HostError for a path that cannot be read."""
        try:
            self._readers: list[Reader] = [compile_path(path) for path in self.settings.key_fields]
        except MessageError as error:
            raise HostError(f"key_fields: {error}") from error
        self._seen: set[bytes] = set()
        self._rows: deque[tuple[float, str, list[bytes]]] = deque()
        self._leaving = 0  # of the first rows: forgotten by a transaction that is not stored yet
        self._new: list[bytes] = []
        for key, value in (await self.production.commit.storage.states(self.name)).items():
            digests = [value[at : at + _DIGEST] for at in range(0, len(value), _DIGEST)]
            self._keep(float(key.partition("/")[0]), key, digests)

    @property
    def targets(self) -> Sequence[str]:
        """``target_config_names`` and where duplicates go."""
        beside = [self.settings.duplicates_to] if self.settings.duplicates_to else []
        return [*self.settings.target_config_names, *beside]

    def process(self, batch: WriteBatch, entry: Entry, indexes: Sequence[int]) -> list[Outcome]:
        """Judge messages, and remember in the same transaction what goes on."""
        self._new = []
        outcomes = super().process(batch, entry, indexes)
        if self._new:
            self._remember(batch, self._new)
        return outcomes

    def judge(self, batch: WriteBatch, entry: Entry, index: int) -> Verdict:
        """On, unless it was here before."""
        targets = self.settings.target_config_names
        if not targets:
            return Verdict(status=OutcomeStatus.NOWHERE, text="the de-duplicator has no targets")
        digest = self._digest(whole(entry.block.bodies[index]))
        if digest in self._seen:
            return self._duplicate()
        self._seen.add(digest)  # the next of this transaction is a duplicate already
        self._new.append(digest)
        return Verdict([(target, None) for target in targets])

    def _duplicate(self) -> Verdict:
        what = (
            f"with the same {', '.join(self.settings.key_fields)}" if self._readers else "of the same content"
        )
        text = f"a duplicate: a message {what} was here before"
        beside = self.settings.duplicates_to
        return Verdict([(beside, None)] if beside else (), OutcomeStatus.DISCARDED, text)

    def _digest(self, body: bytes) -> bytes:
        """What the message is known by. Raises HIEError when it has nothing of that."""
        parts: list[bytes] = []
        if self._readers:
            message = HL7Message(body)
            values = [read(message) for read in self._readers]
            if not any(values):
                names = ", ".join(self.settings.key_fields)
                raise HIEError(f"{names} are all empty: nobody can tell whether it was here before")
            parts = [value.encode("utf-8", "surrogateescape") for value in values]
        if self.settings.same_content or not parts:
            parts.append(body)
        digest = hashlib.blake2b(digest_size=_DIGEST)
        for part in parts:
            digest.update(b"%d:" % len(part))
            digest.update(part)
        return digest.digest()

    def _remember(self, batch: WriteBatch, new: list[bytes]) -> None:
        now = time.time()
        key = f"{now:017.6f}/{self.production.commit.next_entry()}"
        batch.states.append(StateChange(self.name, key, b"".join(new), now))
        batch.on_failed.append(lambda _error: self._seen.difference_update(new))
        batch.on_durable.append(lambda: self._keep(now, key, new))
        old = self._outdated(now)
        batch.states += [StateChange(self.name, row[1], None, now) for row in old]
        self._leaving += len(old)
        batch.on_failed.append(lambda _error: self._left(0, len(old)))
        batch.on_durable.append(lambda: self._left(len(old), len(old)))

    def _outdated(self, now: float) -> list[tuple[float, str, list[bytes]]]:
        """Rows that are too old, or too many."""
        found: list[tuple[float, str, list[bytes]]] = []
        left = len(self._seen)
        for row in islice(self._rows, self._leaving, None):
            if row[0] >= now - self.settings.remember and left <= self.settings.most_remembered:
                break
            found.append(row)
            left -= len(row[2])
        return found

    def _left(self, rows: int, leaving: int) -> None:
        self._leaving -= leaving
        for _ in range(rows):
            self._seen.difference_update(self._rows.popleft()[2])

    def _keep(self, at: float, key: str, digests: list[bytes]) -> None:
        self._seen.update(digests)
        self._rows.append((at, key, digests))
