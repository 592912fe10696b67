"""Calls whose caller waits for the answer: the answer is stored in the very transaction that ends the call.

An answer is what a target's outcome says of the message sent. It is kept as a state of the caller under
``answer/BLOCK`` (journal/api.py StateChange), so a crash between the two loses neither; the caller forgets it when
it has gone on.
"""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

from hie_runtime.journal.api import OutcomeStatus, StateChange, WriteBatch

ANSWER = "answer/"
RESENT = "resent/"
# What came of it is still open: a person decides, or it is tried again.
_NO_ANSWER = (OutcomeStatus.OPEN, OutcomeStatus.SUSPENDED)
_GOOD = (OutcomeStatus.COMPLETED, OutcomeStatus.NOWHERE)

# The block of the call, and the answer as stored.
Answered = Callable[[int, bytes], None]


class AwaitedCalls:
    """Open calls by (block sent, item it was sent to). A call's block holds one message and is sent to one item."""

    def __init__(self) -> None:
        self._callers: dict[tuple[int, str], str] = {}
        self._resent: dict[tuple[int, str], int] = {}  # block sent again: the block of the call
        self._open_at: Counter[str] = Counter()
        self._listeners: dict[str, Answered] = {}

    def __bool__(self) -> bool:
        return bool(self._callers)

    def open(self, block: int, target: str, caller: str) -> None:
        """From now on the outcome of that block at that item is an answer for the caller."""
        if (block, target) not in self._callers:
            self._open_at[target] += 1
        self._callers[block, target] = caller

    def close(self, block: int, target: str) -> None:
        """Nobody waits any more."""
        self._resent.pop((block, target), None)
        if self._callers.pop((block, target), None) is not None:
            self._open_at[target] -= 1

    def resent(self, batch: WriteBatch, block: int, target: str, new: int) -> None:
        """A person sends a message again: what becomes of the new one is the answer to the call."""
        caller = self._callers.get((block, target))
        if caller is not None:
            value = json.dumps([self._resent.get((block, target), block), target]).encode()
            batch.states.append(StateChange(caller, f"{RESENT}{new}", value, time.time()))
            self.follow(new, value, caller)

    def follow(self, new: int, value: bytes, caller: str) -> None:
        """As :meth:`open` for a block sent again; ``value``: as stored."""
        original, target = json.loads(value)
        self._resent[new, target] = original
        self.open(new, target, caller)

    def given_up(self, batch: WriteBatch, block: int, target: str, text: str) -> None:
        """A person gives a message up: that is the answer."""
        caller = self._callers.get((block, target))
        if caller is not None:
            self._store(batch, block, target, caller, {"ok": False, "text": text, "body": None})

    def expects(self, target: str) -> bool:
        """Whether any answer of that item is waited for; the others need not look at each reply."""
        return self._open_at[target] > 0

    def awaits(self, block: int, target: str) -> bool:
        """Whether somebody waits for that outcome, and wants the reply whole."""
        return (block, target) in self._callers

    def listen(self, caller: str, answered: Answered | None) -> None:
        """Who is told, once an answer is stored, of answers for a caller; None: nobody."""
        if answered is None:
            self._listeners.pop(caller, None)
        else:
            self._listeners[caller] = answered

    def answer(self, batch: WriteBatch) -> None:
        """Add the answers that the outcomes of a transaction hold."""
        for outcome in batch.outcomes:
            caller = self._callers.get((outcome.block, outcome.item))
            if caller is not None and outcome.status not in _NO_ANSWER:
                good = outcome.status in _GOOD
                reply = next(iter(outcome.replies.values()), None)
                answer = {
                    "ok": good,
                    "text": outcome.text or ("" if good else outcome.status.name.lower()),
                    "body": None if reply is None else reply.decode("latin-1"),
                }
                self._store(batch, outcome.block, outcome.item, caller, answer)

    def _store(self, batch: WriteBatch, block: int, target: str, caller: str, answer: dict[str, Any]) -> None:
        stored, now = json.dumps(answer).encode(), time.time()
        call = self._resent.get((block, target), block)
        batch.states.append(StateChange(caller, f"{ANSWER}{call}", stored, now))
        if call != block:
            batch.states.append(StateChange(caller, f"{RESENT}{block}", None, now))
        batch.sync = True

        def durable() -> None:
            self.close(block, target)
            self.close(call, target)
            listener = self._listeners.get(caller)
            if listener is not None:
                listener(call, stored)

        batch.on_durable.append(durable)
