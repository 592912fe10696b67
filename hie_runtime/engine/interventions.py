"""What a person does to messages: resend, edit and resend, discard, test."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from hie_runtime.hosts.base import HostError
from hie_runtime.hosts.operation import BusinessOperation
from hie_runtime.hosts.service import BusinessService
from hie_runtime.journal.api import PROBLEM_STATUSES, WriteBatch
from hie_runtime.journal.block import Block, derive
from hie_runtime.journal.index import Hop, JournalIndex
from hie_runtime.messages.large import full_size

if TYPE_CHECKING:
    from hie_runtime.engine.production import ProductionEngine


TEST_PATIENCE = 5.0  # seconds a test message waits for an answer, whatever the item's own settings say
Answer = tuple[bool, bytes | None, str]


@dataclass(frozen=True, slots=True)
class Injected:
    """A test message: its id, what its sender was told in order, and why there may be no more (in words)."""

    message_id: str
    replies: tuple[bytes, ...]
    note: str


class Interventions:
    """Acts on stored messages of a running production; each act is one transaction."""

    def __init__(self, engine: ProductionEngine, index: JournalIndex) -> None:
        self._engine = engine
        self._index = index

    async def resend(self, message_ids: list[str], item: str, body: bytes | None, by: str) -> list[str]:
        """Queue messages again where each failed, or at ``item``; returns the new ids. ``by``: who asks, for the trace.

        Where only copies failed that a transform made of a message, those copies are sent again.
        Raises HostError when a message has not failed anywhere and no item is named, or the item is unknown."""
        made: list[str] = []
        for text in message_ids:
            block_id, position = self._index.parse_id(text)
            block = await self._index.run(self._index.block, block_id)
            troubled, copies = await self._troubled(text)
            if copies and not (troubled or item or body):
                made += [
                    await self._resend_at(hop.item, hop.block, hop.index, None, [hop], by) for hop in copies
                ]
                continue
            if body is not None and position in block.large:
                raise HostError(
                    f"message {text}: it is too large to be edited ({full_size(block.bodies[position])} bytes); "
                    "it can be sent again as it is"
                )
            targets = [item] if item else list(dict.fromkeys(hop.item for hop in troubled))
            if not targets:
                raise HostError(
                    f"message {text}: it has not failed anywhere; say at which item to send it again"
                )
            for target in targets:
                mine = [hop for hop in troubled if not item or hop.item == target]
                made.append(await self._resend_at(target, block, position, body, mine, by))
        return made

    async def _troubled(self, text: str) -> tuple[list[Hop], list[Hop]]:
        """Where a message waits for a person, and where copies of it do when it came from outside."""
        block_id, position = self._index.parse_id(text)
        hops: list[Hop] = await self._index.run(self._index.story, block_id, position)
        stuck = [
            hop
            for hop in hops
            if any(one.status in PROBLEM_STATUSES and not one.resolution for one in hop.outcomes)
        ]
        own = [hop for hop in stuck if (hop.block.id, hop.index) == (block_id, position)]
        first = not (await self._index.run(self._index.block, block_id)).parent
        return own, [hop for hop in stuck if hop not in own] if first else []

    async def _resend_at(
        self, target: str, block: Block, position: int, body: bytes | None, troubled: list[Hop], by: str
    ) -> str:
        engine = self._engine
        self._known(target)
        now = time.time()
        new = derive(
            block, engine.commit.next_block(), block.item, now, [(position, body or block.bodies[position])]
        )
        text = self._index.id_of(new.id, 0)
        how = "edited and resent" if body is not None else "resent"

        def write(batch: WriteBatch) -> None:
            batch.blocks.append(new)
            engine.commit.calls.resent(batch, block.id, target, new.id)
            self._put(batch, target, new, by)
            for hop in troubled:
                self._resolve(batch, hop, f"{how} as {text}", now)

        await engine.transact(write)
        return text

    def _resolve(self, batch: WriteBatch, hop: Hop, text: str, now: float) -> None:
        for outcome in hop.outcomes:
            if outcome.status in PROBLEM_STATUSES and not outcome.resolution:
                batch.resolutions.append((outcome.id, text, now))
                batch.on_durable.append(partial(self._less, hop.item, int(outcome.status)))

    def _less(self, item: str, status: int) -> None:
        """One problem fewer to show."""
        problems = self._engine.open_problems
        problems[item, status] = problems.get((item, status), 0) - 1

    def _put(self, batch: WriteBatch, target: str, block: Block, by: str) -> None:
        engine = self._engine
        host = engine.hosts.get(target)
        sender, targets = block.item, [target]
        if isinstance(host, BusinessService):
            sender, targets = target, list(host.targets)
        for further in targets:
            engine.deliver(batch, further, block, range(len(block.bodies)), sender)
        for entry in batch.entries:
            if entry.block is block and entry.sender == sender and entry.item in targets:
                entry.note = by

    def _known(self, item: str) -> None:
        if self._engine.config.item(item) is None:
            raise HostError(f"there is no item {item!r} in production {self._engine.config.name!r}")

    async def discard(self, message_ids: list[str]) -> int:
        """Give up messages that failed, are suspended or bad, with their copies; returns how many there were."""
        count = 0
        for text in message_ids:
            own, copies = await self._troubled(text)
            count += len(own) + len(copies)
            for hop in [*own, *copies]:
                await self._engine.transact(partial(self._give_up, hop))
        return count

    def suspend_head(self, item: str) -> int:
        """Suspend each message an operation is trying again; returns how many. Raises for an item that is none."""
        self._known(item)
        host = self._engine.hosts.get(item)
        return host.suspend_head() if isinstance(host, BusinessOperation) else 0

    def _give_up(self, hop: Hop, batch: WriteBatch) -> None:
        self._resolve(batch, hop, "discarded", time.time())
        self._engine.commit.calls.given_up(batch, hop.block.id, hop.item, "given up by a person")

    async def inject(self, item: str, body: bytes) -> Injected:
        """Put a message in at an item as if it had arrived there, and wait for what its sender would be told.

        A service answers by its ack mode; at a process or an operation the first target's reply is the answer.
        """
        self._known(item)
        host = self._engine.hosts.get(item)
        service = host if isinstance(host, BusinessService) else None
        patience = service.awaits_targets(body) if service is not None else TEST_PATIENCE
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        block = await self._put_in(item, body, service, patience, answer)
        replies = [service.reply_when_stored(body)] if service is not None else []
        note = ""
        if patience is not None:
            ok, reply, note = await answer
            replies.append(service.reply_of_targets(body, ok, reply, note) if service is not None else reply)
        told = tuple(reply for reply in replies if reply is not None)
        return Injected(self._index.id_of(block, 0), told, note)

    async def _put_in(
        self,
        item: str,
        body: bytes,
        service: BusinessService[Any] | None,
        patience: float | None,
        answer: asyncio.Future[Answer],
    ) -> int:
        """Store the message and give it to its item; returns its block. ``answer`` gets the targets' answer."""
        engine = self._engine
        made: list[int] = []

        def answered(ok: bool, reply: bytes | None, text: str) -> None:
            if not answer.done():
                answer.set_result((ok, reply, text))

        def write(batch: WriteBatch) -> None:
            made.append(engine.commit.peek_block())
            if patience is not None:  # before it is routed: routing may answer at once
                wait = TEST_PATIENCE if patience < 0 else min(patience, TEST_PATIENCE)
                engine.replies.wait((made[0], 0), wait, answered)
            if service is not None:
                service.inject(batch, [body], "test message")
                return
            block = Block(engine.commit.next_block(), item, time.time(), [body], ["test message"])
            batch.blocks.append(block)
            engine.deliver(batch, item, block, range(1), item)

        try:
            await engine.transact(write)
        except BaseException:
            if made:
                engine.replies.forget((made[0], 0))
            raise
        return made[0]
