"""Processes that decide message by message what is made of each and where it goes: all of it in one transaction."""

from __future__ import annotations

import time
from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from hie_runtime.components.settings import ProcessSettings
from hie_runtime.errors import HIEError
from hie_runtime.hosts.process import BusinessProcess
from hie_runtime.journal.api import Entry, Outcome, OutcomeStatus, WriteBatch
from hie_runtime.journal.block import derive

PS = TypeVar("PS", bound=ProcessSettings)

# (index of the message, target) of a message handed on, and its new body; None when it is the message itself.
Made = tuple[int, str, bytes | None]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of one message: (target, new body or None) in order; how it ended, and why where that is asked."""

    sends: Sequence[tuple[str, bytes | None]] = ()
    status: OutcomeStatus = OutcomeStatus.COMPLETED
    text: str = ""


class MakingProcess(BusinessProcess[PS]):
    """Hands on what :meth:`judge` says of each message."""

    @abstractmethod
    def judge(self, batch: WriteBatch, entry: Entry, index: int) -> Verdict:
        """What becomes of a message. What it remembers goes to ``batch.states``. An HIEError makes the message bad."""

    @property
    def light(self) -> bool:
        """Whether judging is cheap enough to ride in the transaction that receives."""
        return False

    @property
    def inline(self) -> bool:
        """Light ones, while nothing waits."""
        return (
            self.light
            and self.state.value == "running"
            and self.pool_size <= 1
            and not self.production.blocked(self.targets)
        )

    def process(self, batch: WriteBatch, entry: Entry, indexes: Sequence[int]) -> list[Outcome]:
        """Judge messages of an entry and hand on; each gets exactly one outcome."""
        now = time.time()
        verdicts = {index: self._judged(batch, entry, index) for index in indexes}
        made = [(index, target, body) for index, one in verdicts.items() for target, body in one.sends]
        self._hand_on(batch, entry, made, now)
        batch.on_durable.append(lambda: self._settled(entry, verdicts))
        return self._outcomes(entry, verdicts, now)

    def _judged(self, batch: WriteBatch, entry: Entry, index: int) -> Verdict:
        try:
            return self.judge(batch, entry, index)
        except HIEError as error:
            return Verdict(status=OutcomeStatus.BAD, text=str(error))
        except Exception as error:
            # a defect must cost its own message, never the transaction of all the others
            text = f"unexpected {type(error).__name__}"
            self.log.error("defect", text)
            return Verdict(status=OutcomeStatus.BAD, text=text)

    def _hand_on(self, batch: WriteBatch, entry: Entry, made: list[Made], now: float) -> None:
        """Runs for one target keep the order in which messages came and were made."""
        new = [(index, body) for index, _, body in made if body is not None]
        block = None
        if new:
            block = derive(entry.block, self.production.commit.next_block(), self.name, now, new)
            batch.blocks.append(block)
            batch.sync = True
        runs: dict[str, list[tuple[bool, list[int]]]] = {}
        position = 0
        for index, target, body in made:
            changed = body is not None
            run = runs.setdefault(target, [])
            # an entry names a message once: the same one again begins another entry
            if not run or run[-1][0] != changed or (not changed and run[-1][1][-1] == index):
                run.append((changed, []))
            run[-1][1].append(position if changed else index)
            position += changed
        for target, parts in runs.items():
            for changed, positions in parts:
                source = block if changed and block is not None else entry.block
                self.production.deliver(batch, target, source, positions, self.name, priority=entry.priority)

    def _outcomes(self, entry: Entry, verdicts: dict[int, Verdict], now: float) -> list[Outcome]:
        alike: dict[tuple[OutcomeStatus, str], list[int]] = {}
        for index, one in verdicts.items():
            alike.setdefault((one.status, one.text), []).append(index)
        return [self.outcome(entry, indexes, status, now, text) for (status, text), indexes in alike.items()]

    def _settled(self, entry: Entry, verdicts: dict[int, Verdict]) -> None:
        metrics = self.metrics
        metrics.received += len(verdicts)
        for index, one in verdicts.items():
            wrong = one.status in (OutcomeStatus.FAILED, OutcomeStatus.BAD)
            metrics.sent += one.status is OutcomeStatus.COMPLETED
            metrics.nowhere += one.status is OutcomeStatus.NOWHERE
            metrics.failed += one.status is OutcomeStatus.FAILED
            metrics.bad += one.status is OutcomeStatus.BAD
            metrics.errors += wrong
            if wrong:
                self._wrong(entry, index, one)
            if self.production.replies.waiting:
                root = entry.block.root_of(index)
                self.production.replies.offer(root, self.name, not wrong, None, one.text if wrong else "")
        self.touch()

    def _wrong(self, entry: Entry, index: int, one: Verdict) -> None:
        kind = "bad-message" if one.status is OutcomeStatus.BAD else "dead-letter"
        self.log.error(kind, f"message {index} of block {entry.block.id}: {one.text}")
        if self.settings.alert_on_error:
            self.production.alert(self.name, one.text)
