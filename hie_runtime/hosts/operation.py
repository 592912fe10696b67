"""Business operations: take messages from their queue and send them, in order, until each is certain."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, TypeVar

from hie_runtime.components.settings import OperationSettings
from hie_runtime.config.states import HostState
from hie_runtime.faults import fault_point
from hie_runtime.hosts.base import BusinessHost, HostContext
from hie_runtime.hosts.process import WorkSource
from hie_runtime.hosts.reply_codes import COMPLETE, DEFAULT, Decision, ReplyFacts, parse_reply_code_actions
from hie_runtime.journal.api import OutcomeStatus
from hie_runtime.journal.queue import AMPLE_MESSAGES, Delivery, ReliableQueue
from hie_runtime.protocols.base import DeliveryError, Identified, OutboundAdapter

OS = TypeVar("OS", bound=OperationSettings)

# Messages taken at once: many for a wide window, few for one after the other, so that a later message of higher
# priority does not wait long.
TAKE_LEAST, TAKE_MOST, TAKE_WINDOWS = 50, 1000, 8
# Nothing more is sent while the outcomes of so many takes are not on the storage: a crash repeats no more than these,
# and what is being sent.
UNRECORDED_SHARES = 4
# A completed run is noted at least this often, so that little is sent twice after a crash.
NOTE_EVERY = 100


@dataclass(slots=True)
class Trying:
    """The message at the head of a worker and how often it was tried."""

    since: float = 0.0
    tries: int = 0
    disconnected: float = 0.0
    waits: bool = False  # for its next try
    given_up: asyncio.Event = field(default_factory=asyncio.Event)  # a person wants it out of the way


class BusinessOperation(BusinessHost[OS]):
    """Outbound host with an adapter (IRIS: Ens.BusinessOperation). By itself it passes bytes through."""

    queue: ReliableQueue

    def __init__(
        self, context: HostContext, settings: OS, make_adapter: Callable[[], OutboundAdapter[Any]]
    ) -> None:
        super().__init__(context, settings)
        self._make_adapter = make_adapter
        self.workers: list[OperationWorker] = []
        self.actions = parse_reply_code_actions(settings.reply_code_actions or self.default_actions)
        self.on_disable: Callable[[str], None] = lambda _reason: None
        self.stopping = False

    @property
    def busy(self) -> bool:
        """Whether a message is out and not answered."""
        return any(worker.sending for worker in self.workers)

    @property
    def default_actions(self) -> str:
        """Reply code actions when the setting is empty."""
        return DEFAULT

    @property
    def connections(self) -> int:
        """Open connections of all workers."""
        return sum(worker.adapter.connections for worker in self.workers)

    def payload(self, body: bytes) -> bytes:
        """What is sent for a message."""
        return body

    def payloads(self, bodies: list[bytes]) -> list[bytes]:
        """What is sent for messages."""
        return [self.payload(body) for body in bodies]

    def judge(self, body: bytes, reply: bytes | None) -> Decision:
        """The decision for a reply."""
        return COMPLETE

    def plainly_accepted(
        self, deliveries: Sequence[Delivery], start: int, replies: Sequence[bytes | None]
    ) -> tuple[int, str]:
        """How many replies, from the first on, simply complete the messages from ``start`` on, and their code.

        A way round :meth:`judge` for the usual reply; it may always say none."""
        return 0, ""

    def keeps_reply(self, decision: Decision) -> bool:
        """Whether the reply is stored in full."""
        return self.settings.archive_io

    def code_of(self, reply: bytes | None) -> str:
        """Short code of a reply for the trace, e.g. ``AA``."""
        return ""

    def reason(self, reply: bytes | None, decision: Decision) -> str:
        """Why a message is not done, in words, after a reply that its decision does not take as its end."""
        return f"reply {self.code_of(reply) or 'not understood'} ({decision.because}={decision.actions})"

    async def run_worker(self, source: WorkSource) -> None:
        """Send what ``source`` gives until cancelled."""
        worker = OperationWorker(self, source, self._make_adapter())
        self.workers.append(worker)
        try:
            await worker.run()
        finally:
            self.workers.remove(worker)
            await worker.adapter.disconnect()

    def suspend_head(self) -> int:
        """Suspend each message that is being tried again, so that the next gets its turn. Returns how many there are."""
        held = [worker for worker in self.workers if worker.retrying]
        for worker in held:
            worker.suspend()
        return len(held)

    def show(self, state: HostState, text: str = "") -> None:
        """Show that a worker retries, or that all is well again."""
        if self.state in (HostState.RUNNING, HostState.RETRYING):
            self.state, self.state_text = state, text


class OperationWorker:
    """One worker: one connection, one lane of messages, one at the head at a time."""

    def __init__(
        self, host: BusinessOperation[Any], source: WorkSource, adapter: OutboundAdapter[Any]
    ) -> None:
        self.host = host
        self.source = source
        self.adapter = adapter
        self.sending = False
        self._unfinished: Sequence[Delivery] = ()
        self._done = 0
        self._noted = 0
        self._codes = ""
        self._started = 0.0
        self._decision: Decision = COMPLETE
        self._reply: bytes | None = None
        self._trying = Trying()
        window = getattr(adapter.settings, "send_window", 1)
        self._share = min(TAKE_MOST, max(TAKE_LEAST, window * TAKE_WINDOWS, adapter.sends_together))
        host.queue.ample = max(host.queue.ample, AMPLE_MESSAGES * window)

    @property
    def tries(self) -> int:
        """How often the message at the head was tried in vain."""
        return self._trying.tries

    @property
    def retrying(self) -> bool:
        """Whether the message at the head waits for its next try."""
        return self._trying.waits and not self._trying.given_up.is_set()

    def suspend(self) -> None:
        """Try the message at the head no more: it is suspended."""
        self._trying.given_up.set()

    async def run(self) -> None:
        """Take and send, for ever; on cancellation what is not finished goes back."""
        try:
            while not self.host.stopping:
                self._unfinished = await self.source.take(self._share)
                self._done = self._noted = 0
                self._trying = Trying()
                await self._send_all()
                if self._done == len(self._unfinished):
                    self._unfinished, self._done, self._noted = (), 0, 0
        finally:
            self.sending = False
            self._note()
            self.source.give_back(self._unfinished[self._done :])

    async def _send_all(self) -> None:
        host = self.host
        while self._done < len(self._unfinished) and not host.stopping:
            if host.settings.throttle_delay:
                await asyncio.sleep(host.settings.throttle_delay / 1000)
            await host.queue.recorded(self._share * UNRECORDED_SHARES)
            rest = self._unfinished[self._done : self._done + self._share]
            payloads = host.payloads([entry.block.bodies[index] for entry, index in rest])
            sources = self._sources(rest)
            self._started = time.time()
            self._decision = COMPLETE
            self.sending = True
            fault_point("before-send")
            try:
                await self.adapter.send_many(payloads, sources, self._judge)
            except DeliveryError as error:
                self.sending = False
                self._note()
                await self._act_on_error(error)
            else:
                self.sending = False
                self._note()
                if self._done < len(self._unfinished) and self._decision is not COMPLETE:
                    await self._act(self._decision, host.reason(self._reply, self._decision), self._reply)

    def _sources(self, deliveries: Sequence[Delivery]) -> list[str]:
        sources = [entry.block.sources[index] for entry, index in deliveries]
        if not self.adapter.identifies:
            return sources
        # an entry may name a message once only, and keeps its id and time on the storage
        names = [f"{entry.id}.{index}.{int(entry.at * 1000)}" for entry, index in deliveries]
        return [Identified(source, name) for source, name in zip(sources, names, strict=True)]

    def _judge(self, _position: int, replies: Sequence[bytes | None]) -> bool:
        """Judge the replies to the first unfinished messages; see Judge."""
        at = 0
        while at < len(replies):
            accepted = self._accept_plain(replies[at:] if at else replies)
            at += accepted
            if not accepted:
                if not self._judge_one(replies[at]):
                    return False
                at += 1
        return not self.host.stopping

    def _accept_plain(self, replies: Sequence[bytes | None]) -> int:
        """Complete the usual run of plain acceptances; returns how many."""
        host = self.host
        if self._trying.tries or host.production.replies.waiting or self._is_asked():
            return 0
        accepted, code = host.plainly_accepted(self._unfinished, self._done, replies)
        if accepted:
            self._completed(accepted, code)
        return accepted

    def _is_asked(self) -> bool:
        """Whether a process waits for an answer of this operation."""
        return self.host.production.commit.calls.expects(self.host.name)

    def _completed(self, messages: int, code: str) -> None:
        if code != self._codes:
            self._note()
            self._codes = code
        self._done += messages
        if self._done - self._noted >= NOTE_EVERY:
            self._note()

    def _judge_one(self, reply: bytes | None) -> bool:
        entry, index = self._unfinished[self._done]
        host = self.host
        decision = host.judge(entry.block.bodies[index], reply)
        if decision.warnings:
            self._warn(decision, reply)
        if not decision.has("C") and decision.actions != "W":
            self._decision, self._reply = decision, reply
            return False
        code = host.code_of(reply)
        keeps = host.keeps_reply(decision) or host.production.commit.calls.awaits(entry.block.id, host.name)
        if self._trying.tries or keeps or host.production.replies.waiting or decision.has("W"):
            self._note()
            self._finish_one(OutcomeStatus.COMPLETED, "", reply if keeps else None, code, reply)
        else:
            self._completed(1, code)
        return True

    def _warn(self, decision: Decision, reply: bytes | None) -> None:
        self.host.log.warning(
            "reply",
            f"reply {self.host.code_of(reply) or 'without code'} matched {', '.join(decision.warnings)}",
        )

    def _note(self) -> None:
        """Hand the run of completed messages to the queue."""
        if self._done > self._noted:
            fault_point("before-outcome")
            run = self._unfinished[self._noted : self._done]
            self._noted = self._done
            self.host.queue.complete(run, self._codes, self._started)
            self._count(len(run))

    def _count(self, messages: int) -> None:
        self.host.metrics.received += messages
        self.host.metrics.sent += messages
        self.host.touch()
        self.host.show(HostState.RUNNING)

    async def _act_on_error(self, error: DeliveryError) -> None:
        facts = ReplyFacts(error=str(error), number=error.number, present=False)
        decision = self.host.actions.decide(facts)
        if error.connection and not decision.has("R"):
            # iris-semantics 3.2: connection failures and timeouts are retried by the adapter whatever the setting says
            decision = Decision("R" + decision.actions, decision.because, decision.warnings)
        await self._act(decision, str(error), error.reply, error)

    async def _act(
        self, decision: Decision, text: str, reply: bytes | None, error: DeliveryError | None = None
    ) -> None:
        host = self.host
        if decision.has("W"):
            host.log.warning("reply", text)
        if decision.has("R") and await self._retry(text, error):
            return
        if self._trying.given_up.is_set():
            decision, text = Decision("S", decision.because), f"suspended by a person: {text}"
        detail = error.detail if error is not None else ""
        if decision.has("D"):
            await self._disable(text)
        elif decision.has("S"):
            self._end(OutcomeStatus.SUSPENDED, text, reply, detail)
            host.metrics.suspended += 1
        elif decision.has("C"):
            shown = detail or text
            self._finish_one(OutcomeStatus.COMPLETED, shown, reply, host.code_of(reply), reply)
        else:
            self._end(OutcomeStatus.FAILED, text, reply, detail)
            host.metrics.failed += 1

    async def _retry(self, text: str, error: DeliveryError | None) -> bool:
        """Wait for the next try; False when the failure timeout is over."""
        host, trying = self.host, self._trying
        now = time.monotonic()
        trying.since = trying.since or now
        trying.tries += 1
        limit = host.settings.failure_timeout
        spent = now - trying.since - trying.disconnected
        if 0 <= limit <= spent:
            return False
        host.metrics.errors += 1
        host.metrics.retrying += 1
        host.show(HostState.RETRYING, text)
        asked = error.retry_after if error is not None else 0.0
        pause = max(host.settings.retry_interval, asked)
        how = f"in {pause:g} s, as the peer asks" if asked else f"every {pause:g} s"
        host.log.warning("retry", f"{text}; trying again {how}")
        try:
            await self._reconnect_if_due(trying.tries)
            trying.waits = True
            await self._pause(min(pause, max(0.0, limit - spent)) if limit >= 0 else pause)
        finally:
            trying.waits = False
            host.metrics.retrying -= 1
        if trying.given_up.is_set():
            return False
        lost = error is not None and error.connection
        if lost and getattr(host.settings, "no_fail_while_disconnected", False):
            trying.disconnected += time.monotonic() - now
        return True

    async def _pause(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._trying.given_up.wait(), seconds)

    async def _reconnect_if_due(self, tries: int) -> None:
        # IRIS ReconnectRetry: tries on one connection before it is dropped and made anew; 0 = never
        every = getattr(self.adapter.settings, "reconnect_retry", 0)
        if every and tries % every == 0:
            await self.adapter.disconnect()

    async def _disable(self, text: str) -> None:
        """Action D: the message stays at the head and the operation stops until a person starts it."""
        self.host.metrics.errors += 1
        self.host.log.error("disabled", f"{text}: the operation disables itself (reply action D)")
        self.host.on_disable(text)
        await asyncio.Event().wait()  # until this worker is cancelled by the stop just asked for

    def _end(self, status: OutcomeStatus, text: str, reply: bytes | None, detail: str) -> None:
        """``detail``: what is shown with the message in place of the text, which is logged."""
        host = self.host
        host.metrics.errors += 1
        host.log.error(status.name.lower(), text)
        if host.settings.alert_on_error:
            host.production.alert(host.name, text)
        self._finish_one(status, detail or text, reply, host.code_of(reply), reply)

    def _finish_one(
        self, status: OutcomeStatus, text: str, kept: bytes | None, code: str, reply: bytes | None
    ) -> None:
        """The message at the head has ended by itself, not as one of a run."""
        entry, index = delivery = self._unfinished[self._done]
        tries = self._trying.tries + 1
        self.host.queue.settle(
            delivery, status, text, codes=code, reply=kept, tries=tries, started_at=self._started
        )
        ok = status is OutcomeStatus.COMPLETED
        if self.host.production.replies.waiting:
            self.host.production.replies.offer(entry.block.root_of(index), self.host.name, ok, reply, text)
        self._done += 1
        self._noted = self._done
        self._trying = Trying()
        if ok:
            self._count(1)
        else:
            self.host.metrics.received += 1
            self.host.touch()
            if not any(worker.tries for worker in self.host.workers):
                self.host.show(HostState.RUNNING)  # nothing is tried again any more
