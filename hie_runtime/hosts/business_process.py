"""A business process drawn as steps (IRIS: Ens.BusinessProcessBPL): each message runs through it, and may wait in it.

What a pass did and where the process stands are stored in one transaction. A message that waits stays open in the
item's queue, so a crash, a restart or a reload hands it out again, and it goes on from the stored state.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Collection, Sequence

from hie_runtime.bpl.errors import ProcessError
from hie_runtime.bpl.instance import Instance, text_of
from hie_runtime.bpl.program import CompiledProcess
from hie_runtime.components.processes import BusinessProcessSettings
from hie_runtime.errors import HIEError
from hie_runtime.hosts.base import HostError
from hie_runtime.hosts.hl7_category import category_of
from hie_runtime.hosts.process import BusinessProcess, WorkSource
from hie_runtime.hosts.step_worker import StepWorker
from hie_runtime.hosts.waiting_room import Waiting, WaitingRoom, open_again
from hie_runtime.journal.api import Entry, Outcome, OutcomeStatus, WriteBatch
from hie_runtime.journal.block import Block, derive
from hie_runtime.journal.queue import Delivery
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.large import whole

TAKE_MESSAGES = 500


class BusinessProcessBPL(BusinessProcess[BusinessProcessSettings]):
    """Runs a process of the workspace's ``processes`` folder."""

    _process: CompiledProcess

    async def on_init(self) -> None:
        """Compile the process, and find again what waited. Raises HostError without a process of that name."""
        self._process = self.production.process_for(self.settings.process)
        self.waiting = WaitingRoom(
            self.name, self.production.commit, self._process, self.production.process_from
        )
        for text in await self.waiting.open():
            self.log.error("process", text)
        self._resuming = asyncio.create_task(self._resume(), name=f"{self.name} resuming")
        self._resuming.add_done_callback(self._resuming_ended)

    async def restore(self) -> None:
        """Before any item starts: open again the calls that are waited for, so that no answer is missed."""
        commit = self.production.commit
        open_again(self.name, commit, await commit.storage.states(self.name))

    def _resuming_ended(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled() and (error := task.exception()) is not None:
            self.worker_failed(error)

    async def on_teardown(self) -> None:
        """Put what waits back into the queue; its state is stored."""
        task = getattr(self, "_resuming", None)
        if task is None:
            return
        task.cancel()
        await asyncio.wait([task])
        self.queue.give_back(self.waiting.close())

    @property
    def targets(self) -> Sequence[str]:
        """Items its calls name."""
        return self._process.targets if hasattr(self, "_process") else ()

    @property
    def inline(self) -> bool:
        """A process that never waits costs one pass, in the receiving transaction, as a router's."""
        return (
            self.state.value == "running"
            and self.pool_size <= 1
            and not self._process.waits
            and not self.production.blocked(self.targets)
        )

    def uses(self, scripts: Collection[str]) -> bool:
        """No script is part of it: only steps and transforms of the workspace."""
        return False

    async def run_worker(self, source: WorkSource) -> None:
        """Take messages and let them run, as many at a time as may wait."""
        worker = StepWorker(self)
        rest: list[Delivery] = []
        try:
            while True:
                rest = await source.take(TAKE_MESSAGES)
                while rest:
                    count = await self._room() if self._process.waits else len(rest)
                    rest, now = rest[count:], rest[:count]
                    try:
                        await worker.handle(now)
                    except BaseException:
                        rest = [*worker.unfinished, *rest]
                        raise
        finally:
            source.give_back(rest)

    async def _room(self) -> int:
        """How many more may wait; returns when there is room for one. What waited at a start has its place already."""
        waiting = self.waiting
        while (free := self.settings.most_waiting - waiting.held) <= 0:
            waiting.room.clear()
            await waiting.room.wait()
        return free

    # -- one pass

    def process(self, batch: WriteBatch, entry: Entry, indexes: Sequence[int]) -> list[Outcome]:
        """Run messages of a process that never waits (in the receiving transaction)."""
        outcomes, parked = self.run_messages(batch, [(entry, index) for index in indexes])
        assert not parked
        return outcomes

    def run_messages(
        self, batch: WriteBatch, deliveries: Sequence[Delivery]
    ) -> tuple[list[Outcome], list[tuple[Delivery, Waiting]]]:
        """Let messages run until they end or wait: outcomes of those that ended, and those that wait."""
        outcomes: list[Outcome] = []
        parked: list[tuple[Delivery, Waiting]] = []
        for delivery in deliveries:
            done = self._run(batch, delivery)
            if isinstance(done, Waiting):
                parked.append((delivery, done))
            else:
                outcomes.append(done)
        return outcomes, parked

    def _run(self, batch: WriteBatch, delivery: Delivery) -> Outcome | Waiting:
        """One pass of one message."""
        entry, index = delivery
        now = time.time()
        before = self.waiting.get((entry.id, index))
        try:
            program, instance = self._instance(entry, index, before, now)
        except HIEError as error:
            self.waiting.forget(batch, delivery, now)
            return self._failed(batch, entry, index, str(error), now)
        try:
            ended = program.run(instance)
        except ProcessError as error:
            # what was called before the fault was sent, as in IRIS
            self._effects(batch, entry, index, instance, now, ended=True)
            self.waiting.forget(batch, delivery, now)
            return self._failed(batch, entry, index, str(error), now)
        self._effects(batch, entry, index, instance, now, ended=ended)
        if ended:
            self.waiting.forget(batch, delivery, now)
            return self._completed(batch, entry, index, instance, now)
        return self.waiting.park(batch, delivery, program, instance, now)

    def _instance(
        self, entry: Entry, index: int, before: Waiting | None, now: float
    ) -> tuple[CompiledProcess, Instance]:
        """The process of a message, new or as it was stored. Raises HIEError."""
        body = whole(entry.block.bodies[index])
        setting = entry.block.category or self.settings.message_schema_category
        category = category_of(setting, HL7Message(body)) if setting and body[:3] == b"MSH" else ""
        if before is None:
            if self.production.replies.waiting:
                # the answer of the process is the caller's, not that of what it calls
                self.production.replies.restrict(entry.block.root_of(index), [self.name])
            return self._process, self._process.begin(body, category, now)
        program = self.waiting.program(before)
        if program is None:
            raise HostError("the form of the process it waited in cannot be read any more; send it again")
        instance = program.begin(body, category, now)
        instance.load(json.loads(text_of(before.state)))
        self.waiting.answers(instance)
        return program, instance

    def _effects(
        self, batch: WriteBatch, entry: Entry, index: int, instance: Instance, now: float, *, ended: bool
    ) -> None:
        """Hand on what was sent, and say what was said, once it is stored. Nothing is awaited for what has ended."""
        effects, request = instance.effects, instance.held("request").body()
        for send in effects.sends:
            block, at = entry.block, index
            call = None if ended else instance.calls.get(send.call)
            same = send.body == request
            if call is not None or not same:
                # a large message that is not changed stays in its file
                body = block.bodies[index] if same else send.body
                block, at = self._made(batch, entry.block, index, body, now), 0
            if call is not None:
                self._open(batch, block.id, send.target)
                call.block = block.id
            self.production.deliver(batch, send.target, block, [at], self.name, priority=entry.priority)
        if effects.alerts or effects.traces or effects.replied:
            batch.on_durable.append(lambda: self._say(entry, index, instance))

    def _made(self, batch: WriteBatch, parent: Block, index: int, body: bytes, now: float) -> Block:
        block = derive(parent, self.production.commit.next_block(), self.name, now, [(index, body)])
        batch.blocks.append(block)
        batch.sync = True
        return block

    def _open(self, batch: WriteBatch, block: int, target: str) -> None:
        calls = self.production.commit.calls
        calls.open(block, target, self.name)
        batch.on_failed.append(lambda _error: calls.close(block, target))

    def _say(self, entry: Entry, index: int, instance: Instance) -> None:
        for text in instance.effects.traces:
            self.log.trace(text)
        for text in instance.effects.alerts:
            # the text is made of the message: the log only says that there was one
            self.production.alert(
                self.name,
                text,
                logged=f"the process raised an alert for message {index} of block {entry.block.id}",
            )
        if instance.effects.replied and self.production.replies.waiting:
            self.production.replies.offer(
                entry.block.root_of(index), self.name, True, instance.effects.reply, ""
            )

    def _completed(
        self, batch: WriteBatch, entry: Entry, index: int, instance: Instance, now: float
    ) -> Outcome:
        outcome = self.outcome(entry, [index], OutcomeStatus.COMPLETED, now)
        response = instance.messages.get("response")
        body = response.body() if response is not None else None
        if body is not None:
            outcome.replies = {index: body}
        batch.on_durable.append(
            lambda: self._settled(entry, index, "", body, replied=instance.effects.replied)
        )
        return outcome

    def _failed(self, batch: WriteBatch, entry: Entry, index: int, text: str, now: float) -> Outcome:
        batch.on_durable.append(lambda: self._settled(entry, index, text, None, replied=False))
        return self.outcome(entry, [index], OutcomeStatus.FAILED, now, text)

    def _settled(self, entry: Entry, index: int, text: str, reply: bytes | None, *, replied: bool) -> None:
        metrics = self.metrics
        metrics.received += 1
        if text:
            metrics.failed += 1
            metrics.errors += 1
            self.log.error("dead-letter", f"message {index} of block {entry.block.id}: {text}")
            if self.settings.alert_on_error:
                self.production.alert(self.name, text)
        else:
            metrics.sent += 1
        self.touch()
        if not replied and self.production.replies.waiting:
            self.production.replies.offer(entry.block.root_of(index), self.name, not text, reply, text)

    # -- waiting

    async def _resume(self) -> None:
        """Let go on what was answered or whose time has come."""
        worker, waiting = StepWorker(self), self.waiting
        while True:
            waiting.due.clear()
            waiting.forget_late()
            ready, following = waiting.ready(time.time())
            if ready:
                await worker.handle(ready)
                continue
            try:
                async with asyncio.timeout(None if following is None else max(0.0, following - time.time())):
                    await waiting.due.wait()
            except TimeoutError:
                continue
