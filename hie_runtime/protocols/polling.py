"""What adapters that go and look have in common: look, give, wait until it is stored, mark it at its source, look again.

An adapter says how to look and how to mark. What is stored is marked before anything else is done, also after a lost
connection, so that nothing comes twice but after a crash: then what was given and not marked comes again.
"""

from __future__ import annotations

import asyncio
import time
from abc import abstractmethod
from collections import deque
from collections.abc import Sequence
from typing import TypeVar

from hie_runtime.components.settings import AdapterSettings, setting
from hie_runtime.errors import HIEError
from hie_runtime.faults import fault_point
from hie_runtime.messages.large import discard
from hie_runtime.protocols.base import AdapterContext, Answer, InboundAdapter, Received

SAME_TROUBLE_SECONDS = 60.0
CLOSE_SECONDS = 10.0


class PollingSettings(AdapterSettings):
    """What every adapter that looks has."""

    call_interval: float = setting(
        5.0, iris="CallInterval", unit="s", ge=0.05, le=86_400, help="Pause between two looks"
    )


S = TypeVar("S", bound=PollingSettings)


class PollingInboundAdapter(InboundAdapter[S]):
    """One task owns the source. Subclasses write :meth:`look`, :meth:`mark` and :meth:`release`."""

    def __init__(self, settings: S, context: AdapterContext) -> None:
        super().__init__(settings, context)
        self._pending: deque[Received] = deque()
        self._given = 0
        self._refused = False
        self._stored: list[Received] = []
        self._answered = asyncio.Event()
        self._going = asyncio.Event()
        self._going.set()
        self._well = False
        self._told: tuple[str, float] = ("", 0.0)
        self._task: asyncio.Task[None] | None = None

    @abstractmethod
    async def look(self) -> Sequence[Received]:
        """What there is and was not taken yet, as many as fit one go, in order; empty: look again after
        ``call_interval``. ``Received.origin`` is the adapter's own handle. What it raises is told, and tried again."""

    @abstractmethod
    async def mark(self, stored: Sequence[Received]) -> None:
        """These are on stable storage: see to it that they do not come again. Called again when it raises."""

    async def release(self) -> None:
        """Let the connection go, if one is kept: after trouble, and at the end."""

    def pause_seconds(self) -> float:
        """How long to wait after a look that found nothing: ``call_interval``."""
        return self.settings.call_interval

    @property
    def connected(self) -> bool:
        """The last look went well."""
        return self._task is not None and self._well

    @property
    def trouble(self) -> str:
        """Why the last look failed."""
        return self.last_error if self._task is not None and not self._well else ""

    async def start(self) -> None:
        """Start looking; a source that is not there is asked again."""
        self._task = asyncio.create_task(self._watch(), name=f"{self.context.item} watch")

    async def stop(self) -> None:
        """Stop looking."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
            self._task = None

    async def close(self) -> None:
        """Mark what is stored, if the source answers in time; the rest comes again at the next start."""
        try:
            async with asyncio.timeout(CLOSE_SECONDS):
                await self._mark()
                await self.release()
        except (TimeoutError, HIEError, OSError) as error:
            self.tell(str(error) or "the source is silent; what is stored will come again")

    def pause(self) -> None:
        """Stop looking (back-pressure)."""
        self._going.clear()

    def resume(self) -> None:
        """Look again."""
        self._going.set()

    def collect(self, limit: int, max_bytes: int) -> list[Received]:
        """What was found so far."""
        taken: list[Received] = []
        size = 0
        while self._pending and len(taken) < limit and size < max_bytes:
            received = self._pending.popleft()
            size += sum(map(len, received.data))
            taken.append(received)
        return taken

    def answer(self, answers: Sequence[Answer]) -> None:
        """What is stored is marked by the task; what is not comes again."""
        for answer in answers:
            self._given -= 1
            if answer.stored:
                self._stored.append(answer.origin)
            else:
                self._refused = True
        if not self._given:
            self._answered.set()

    def tell(self, text: str) -> None:
        """Say that something is wrong: once a minute, as long as it is the same."""
        self.last_error = text
        now = time.monotonic()
        if text != self._told[0] or now - self._told[1] >= SAME_TROUBLE_SECONDS:
            self._told = (text, now)
            self.on_trouble(text)

    # -- the task

    async def _watch(self) -> None:
        while True:
            await self._going.wait()
            try:
                found = await self._go()
            except Exception as error:  # whatever a source makes a library do: told, and tried again
                self._well = False
                ours = isinstance(error, (HIEError, OSError))
                self.tell(str(error) if ours and str(error) else f"{type(error).__name__}: {error}")
                await self._let_go()
                found = False
            if not found:
                await asyncio.sleep(self.pause_seconds())

    async def _let_go(self) -> None:
        try:
            await self.release()
        except (HIEError, OSError) as error:
            self.tell(str(error))

    async def _go(self) -> bool:
        """One look; whether there was something, so that there may be more."""
        await self._mark()
        found = await self.look()
        self._well = True
        if not found:
            return False
        fault_point("frames-received")
        self._answered.clear()
        self._given, self._refused = len(found), False
        # answers come with what was given: the adapter's own handle stays inside
        self._pending.extend(one._replace(origin=one) for one in found)
        self.on_ready()
        try:
            await self._answered.wait()
        except asyncio.CancelledError:
            self._forget_pending()
            raise
        await self._mark()
        return not self._refused  # what the journal does not take now is not asked for again at once

    def _forget_pending(self) -> None:
        """Stopped: what the host has not begun to store is found again at the next start."""
        while self._pending:
            received = self._pending.popleft()
            self._given -= 1
            if received.large:
                discard(received.data[0])

    async def _mark(self) -> None:
        if self._stored:
            fault_point("before-mark")
            await self.mark(self._stored)
            self._stored = []
