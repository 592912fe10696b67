"""Messages that wait in a business process: where each stands, what it waits for, what has been answered.

All of it is kept in the journal as states of the item (journal/api.py StateChange): ``run/ENTRY/INDEX`` where a message
stands, ``answer/BLOCK`` what came of a call, ``program/DIGEST`` the process as it was when messages began to wait in it.
"""

from __future__ import annotations

import asyncio
import heapq
import json
import time
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from hie_runtime.bpl.instance import Answer, Instance, text_of
from hie_runtime.bpl.program import CompiledProcess
from hie_runtime.errors import HIEError
from hie_runtime.journal.api import StateChange, WriteBatch
from hie_runtime.journal.block import JournalError
from hie_runtime.journal.calls import ANSWER, RESENT
from hie_runtime.journal.commit import GroupCommit
from hie_runtime.journal.queue import Delivery

RUN = "run/"
PROGRAM = "program/"
Key = tuple[int, int]


@dataclass(slots=True)
class Waiting:
    """A message that waits. delivery: None until the queue has handed it out (after a start).

    blocks: block of each open call, and the item it went to. seen: those whose answer it has looked at already and
    which did not let it go on.
    """

    state: dict[str, Any]
    wakes_at: float | None
    blocks: dict[int, str]
    delivery: Delivery | None = None
    seen: frozenset[int] = frozenset()


class WaitingRoom:
    """Those that wait, found by what ends their waiting."""

    def __init__(
        self, item: str, commit: GroupCommit, process: CompiledProcess, read: Callable[[str], CompiledProcess],
    ) -> None:  # fmt: skip
        """process: as it is now. read: makes one of its stored form."""
        self._item = item
        self._commit = commit
        self._read = read
        self._programs = {process.digest: process}
        self._stored_programs: set[str] = set()
        self._waiting: dict[Key, Waiting] = {}
        self._by_block: dict[int, Key] = {}
        self._times: list[tuple[float, Key]] = []
        self._ready: dict[Key, None] = {}
        self._answers: dict[int, Answer] = {}
        self._late: list[StateChange] = []
        self._held = 0
        self.due = asyncio.Event()
        self.room = asyncio.Event()

    async def open(self) -> list[str]:
        """Find again what waited; what went wrong with earlier forms of the process is returned."""
        self._commit.calls.listen(self._item, self._answered)  # before reading, so that none is missed
        states = await self._commit.storage.states(self._item)
        for run, state in runs(states).items():
            self._put(run, waiting(state, None))
        open_again(self._item, self._commit, states)
        wrong = []
        for key, value in states.items():
            if key.startswith(PROGRAM):
                wrong += self._read_program(key.removeprefix(PROGRAM), value.decode())
            elif key.startswith(ANSWER) and (block := int(key.removeprefix(ANSWER))) in self._by_block:
                self._answers[block] = _answer(value)
        await self._clear(states)
        return wrong

    def close(self) -> list[Delivery]:
        """Nobody waits here any more; their states stay stored. What is to go back into the queue."""
        self._commit.calls.listen(self._item, None)
        found = [one.delivery for one in self._waiting.values() if one.delivery is not None]
        for held in (self._waiting, self._by_block, self._ready, self._times):
            held.clear()
        self._held = 0
        self.room.set()
        return found

    def _read_program(self, digest: str, document: str) -> list[str]:
        """The process as it was when messages began to wait in it: they go on as they began."""
        self._stored_programs.add(digest)
        if digest in self._programs:
            return []
        try:
            self._programs[digest] = self._read(document)
        except HIEError as error:
            return [f"messages that wait in an earlier form of the process will fail: {error}"]
        return []

    async def _clear(self, states: Mapping[str, bytes]) -> None:
        """Forget late answers, and forms of the process nothing waits in."""
        used = {one.state["program"] for one in self._waiting.values()}
        gone = [
            key
            for key in states
            if (key.startswith(ANSWER) and int(key.removeprefix(ANSWER)) not in self._by_block)
            or (key.startswith(RESENT) and json.loads(states[key])[0] not in self._by_block)
            or (key.startswith(PROGRAM) and key.removeprefix(PROGRAM) not in used)
        ]
        if gone:
            now = time.time()
            changes = [StateChange(self._item, key, None, now) for key in gone]
            await self._commit.transact(lambda batch: batch.states.extend(changes))
            self._stored_programs &= used

    # -- who is here

    @property
    def held(self) -> int:
        """How many wait that were handed out by the queue."""
        return self._held

    def get(self, key: Key) -> Waiting | None:
        """One that waits."""
        return self._waiting.get(key)

    def program(self, one: Waiting) -> CompiledProcess | None:
        """The process it waits in; None when that can no longer be read."""
        return self._programs.get(one.state["program"])

    def answers(self, instance: Instance) -> None:
        """Give a process the answers that came for its calls."""
        for call in instance.calls.values():
            call.answer = self._answers.get(call.block)

    def _put(self, key: Key, one: Waiting) -> None:
        self._take_out(key)
        self._waiting[key] = one
        self._held += one.delivery is not None
        for block in one.blocks:
            self._by_block[block] = key
        if one.wakes_at is not None:
            heapq.heappush(self._times, (one.wakes_at, key))
        if (one.blocks.keys() & self._answers.keys()) - one.seen:
            self._ready[key] = None

    def _take_out(self, key: Key) -> None:
        one = self._waiting.pop(key, None)
        if one is None:
            return
        self._held -= one.delivery is not None
        self._ready.pop(key, None)
        for block in one.blocks:
            self._by_block.pop(block, None)

    def enter(self, waits: Iterable[tuple[Delivery, Waiting]]) -> None:
        """These wait from now on, and that is stored."""
        for (entry, index), one in waits:
            self._put((entry.id, index), one)
            self.due.set()

    def leave(self, deliveries: Iterable[Delivery]) -> None:
        """These wait no more."""
        for entry, index in deliveries:
            self._take_out((entry.id, index))
        self.room.set()

    def ready(self, now: float) -> tuple[list[Delivery], float | None]:
        """Those that can go on, and when the next one's time comes."""
        while self._times and self._times[0][0] <= now:
            at, key = heapq.heappop(self._times)
            one = self._waiting.get(key)
            if one is not None and one.wakes_at == at:
                self._ready[key] = None
        found = [one.delivery for key in self._ready if (one := self._waiting[key]).delivery is not None]
        return [one for one in found if one is not None], self._times[0][0] if self._times else None

    # -- what is stored

    def park(
        self, batch: WriteBatch, delivery: Delivery, program: CompiledProcess, instance: Instance, now: float
    ) -> Waiting:
        """Store where it stands, if that has changed."""
        entry, index = delivery
        before = self.get((entry.id, index))
        state = {**instance.dump(), "program": program.digest}
        if before is None or state != before.state:
            batch.states.append(StateChange(self._item, f"{RUN}{entry.id}/{index}", text_of(state), now))
            batch.sync = True
        if program.digest not in self._stored_programs:
            document = program.document.encode()
            batch.states.append(StateChange(self._item, PROGRAM + program.digest, document, now))
            batch.on_durable.append(lambda: self._stored_programs.add(program.digest))
        if before is not None:
            still = {call.block for call in instance.calls.values()}
            self._close(batch, before.blocks.keys() - still, before, now)
        seen = frozenset(call.block for call in instance.calls.values() if call.answer is not None)
        return waiting(state, instance.wakes_at, delivery, seen)

    def forget(self, batch: WriteBatch, delivery: Delivery, now: float) -> None:
        """It has ended: nothing of it is kept."""
        entry, index = delivery
        before = self.get((entry.id, index))
        if before is not None:
            batch.states.append(StateChange(self._item, f"{RUN}{entry.id}/{index}", None, now))
            self._close(batch, before.blocks, before, now)

    def _close(self, batch: WriteBatch, blocks: Collection[int], before: Waiting, now: float) -> None:
        """These calls were answered or are not waited for any more."""
        gone = list(blocks)
        batch.states.extend(StateChange(self._item, f"{ANSWER}{block}", None, now) for block in gone)

        def durable() -> None:
            for block in gone:
                self._answers.pop(block, None)
                self._commit.calls.close(block, before.blocks[block])

        if gone:
            batch.on_durable.append(durable)

    def _answered(self, block: int, stored: bytes) -> None:
        key = self._by_block.get(block)
        if key is None:
            self._late.append(StateChange(self._item, f"{ANSWER}{block}", None, time.time()))
        else:
            self._answers[block] = _answer(stored)
            self._ready[key] = None
        self.due.set()

    def forget_late(self) -> None:
        """Answers that came in the very transaction in which waiting for them ended."""
        late, self._late = self._late, []

        def again(_error: JournalError) -> None:
            self._late[:0] = late

        class Forgetting:
            def contribute(self, batch: WriteBatch) -> None:
                batch.states.extend(late)
                batch.on_failed.append(again)

        if late:
            self._commit.join(Forgetting(), urgent=False)


def open_again(item: str, commit: GroupCommit, states: Mapping[str, bytes]) -> None:
    """Open again the calls that are waited for: before any item starts, so that no answer is missed."""
    open_calls: set[int] = set()
    for state in runs(states).values():
        for target, _deadline, block in state["calls"].values():
            if f"{ANSWER}{block}" not in states:
                commit.calls.open(block, target, item)
                open_calls.add(block)
    for key, value in states.items():
        if key.startswith(RESENT) and json.loads(value)[0] in open_calls:
            commit.calls.follow(int(key.removeprefix(RESENT)), value, item)


def runs(states: Mapping[str, bytes]) -> dict[Key, dict[str, Any]]:
    """What waits, by entry and index."""
    found: dict[Key, dict[str, Any]] = {}
    for key, value in states.items():
        if key.startswith(RUN):
            entry, _, index = key.removeprefix(RUN).partition("/")
            found[int(entry), int(index)] = json.loads(value)
    return found


def waiting(
    state: dict[str, Any],
    wakes_at: float | None,
    delivery: Delivery | None = None,
    seen: frozenset[int] = frozenset(),
) -> Waiting:
    """One that stands there."""
    blocks = {block: target for target, _deadline, block in state["calls"].values()}
    return Waiting(state, wakes_at, blocks, delivery, seen)


def _answer(stored: bytes) -> Answer:
    parts = json.loads(stored)
    body = parts["body"]
    return Answer(parts["ok"], None if body is None else body.encode("latin-1"), parts["text"])
