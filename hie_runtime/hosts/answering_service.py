"""Services whose peers wait for an answer: told when the message is stored, or what its target answered."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from hie_runtime.components.answering import AnsweringServiceSettings
from hie_runtime.hosts.service import BusinessService, Intake
from hie_runtime.journal.api import WriteBatch
from hie_runtime.journal.block import Block, JournalError, message_id
from hie_runtime.protocols.base import Answer, Received

AS = TypeVar("AS", bound=AnsweringServiceSettings)
Root = tuple[int, int]


@dataclass(slots=True, eq=False)
class Turn:
    """A received thing whose target answers, and its answer once there is one."""

    received: Received
    root: Root
    id: str
    answer: Answer | None = None
    timer: asyncio.Handle | None = None


class AnsweringService(BusinessService[AS]):
    """Passes bytes through and answers as ``ack_mode`` says.

    A peer gets its answers in the order of what it sent, also when targets answer in another.
    """

    def __init__(self, context: Any, settings: AS, adapter: Any) -> None:
        super().__init__(context, settings, adapter)
        self._turns: dict[Any, deque[Turn]] = {}  # by origin

    @property
    def ack_mode(self) -> str:
        """Never, Immed or App."""
        return self.settings.ack_mode

    @property
    def _targets_answer(self) -> bool:
        return self.ack_mode == "App" and bool(self.targets)

    def _id(self, block: int, index: int) -> str:
        return message_id(self.production.commit.storage.journal_id, block, index)

    # -- what is said; a protocol with texts of its own overrides these

    def stored_reply(self, body: bytes, id: str) -> bytes | None:
        """What is sent for a stored message; None for nothing but the protocol's own sign."""
        return None

    def refused_reply(self, error: str, id: str) -> bytes | None:
        """What is sent for a message that is not stored, or did not reach its target."""
        return None

    def target_reply(self, body: bytes, id: str, ok: bool, reply: bytes | None, text: str) -> bytes | None:
        """What is sent when a target has finished with a message: its own answer, where it gave one."""
        if ok:
            return reply if reply is not None else self.stored_reply(body, id)
        return reply if reply is not None else self.refused_reply(text, id)

    def reply_to(self, body: bytes | None, error: str, *, stored: bool) -> bytes | None:
        """For what is refused by the adapter, and test messages."""
        if self.ack_mode == "Never":
            return None
        return self.stored_reply(body or b"", "") if stored and not error else self.refused_reply(error, "")

    # -- answered when stored

    def take_in(self, collected: Sequence[Received]) -> Intake:
        """Each received message by itself where each is answered by itself."""
        if not self._targets_answer:
            return super().take_in(collected)
        apart = [received._replace(data=(data,)) for received in collected for data in received.data]
        return super().take_in(apart)

    def answer_to(
        self, intake: Intake, received: Received, indexes: range, block: Block | None, trouble: str
    ) -> Answer:
        """With the ids of the messages."""
        if block is None or self.ack_mode == "Never":
            return super().answer_to(intake, received, indexes, block, trouble)
        ids = [self._id(block.id, index) for index in indexes]
        replies = [
            self.stored_reply(intake.bodies[index], id) for index, id in zip(indexes, ids, strict=True)
        ]
        return Answer(received.origin, replies, True, ids=ids)

    def _durable(self, intake: Intake, block: Block | None) -> None:
        if intake.held:
            intake.received = [one for one in intake.received if one[1][0] not in intake.held]
        super()._durable(intake, block)

    # -- answered by the target

    def store(self, batch: WriteBatch, intake: Intake) -> Block:
        """What its target answers waits for it before routing can answer."""
        if self._targets_answer:
            self._hold(batch, intake)
        return super().store(batch, intake)

    def _hold(self, batch: WriteBatch, intake: Intake) -> None:
        block = self.production.commit.peek_block()
        turns: list[Turn] = []
        for received, indexes in intake.received:
            if received.origin is None:
                continue  # injected (a test, a resend): nobody to answer
            intake.held[indexes[0]] = received
            turn = Turn(received, (block, indexes[0]), self._id(block, indexes[0]))
            turns.append(turn)
            self._turns.setdefault(received.origin, deque()).append(turn)
            self._await_target(turn, intake.bodies[indexes[0]])

        def refused(_error: JournalError) -> None:
            for turn in turns:
                self._forget(turn)

        batch.on_failed.append(refused)

    def _await_target(self, turn: Turn, body: bytes) -> None:
        patience = self.settings.app_ack_timeout

        def answered(ok: bool, reply: bytes | None, text: str) -> None:
            self._answered(turn, body, ok, reply, text, late=False)

        def expired() -> None:
            self.production.replies.forget(turn.root)
            text = f"stored, but the target has not answered within {patience:g} s"
            self._answered(turn, body, False, None, text, late=True)

        # its own timer, as the answer to the peer says whether the target was late or failed
        self.production.replies.wait(turn.root, -1, answered)
        if patience >= 0:
            turn.timer = asyncio.get_running_loop().call_later(patience, expired)

    def _answered(
        self, turn: Turn, body: bytes, ok: bool, reply: bytes | None, text: str, *, late: bool
    ) -> None:
        if turn.timer is not None:
            turn.timer.cancel()
        replies = (self.target_reply(body, turn.id, ok, reply, text),)
        error = "" if ok else text or "the target refused the message"
        turn.answer = Answer(turn.received.origin, replies, True, error, late, (turn.id,))
        line = self._turns[turn.received.origin]
        ready: list[Answer] = []
        while line and line[0].answer is not None:
            ready.append(line.popleft().answer)  # type: ignore[arg-type]
        if not line:
            del self._turns[turn.received.origin]
        if ready:
            self.adapter.answer(ready)

    def release(self) -> None:
        """Tell those that wait for a target that they will not hear of it; what they sent is stored."""
        text = "the service is being stopped; the message is stored"
        for turn in [turn for line in self._turns.values() for turn in line if turn.answer is None]:
            self.production.replies.forget(turn.root)
            self._answered(turn, b"", False, None, text, late=True)

    def _forget(self, turn: Turn) -> None:
        self.production.replies.forget(turn.root)
        if turn.timer is not None:
            turn.timer.cancel()
        line = self._turns[turn.received.origin]
        line.remove(turn)
        if not line:
            del self._turns[turn.received.origin]

    # -- test messages

    def reply_when_stored(self, body: bytes) -> bytes | None:
        """Nothing while the target answers."""
        return None if self._targets_answer else super().reply_when_stored(body)

    def awaits_targets(self, body: bytes) -> float | None:
        """``app_ack_timeout`` in ack mode App."""
        return self.settings.app_ack_timeout if self._targets_answer else None

    def reply_of_targets(self, body: bytes, ok: bool, reply: bytes | None, text: str) -> bytes | None:
        """What the peer would be sent."""
        return self.target_reply(body, "", ok, reply, text)
