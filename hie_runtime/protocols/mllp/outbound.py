"""MLLP client: sends a run of messages with a window, judging each reply as it comes in."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any

from hie_runtime.faults import fault_point
from hie_runtime.messages.errors import FramingError, MessageError
from hie_runtime.messages.hl7.framing import frame, framed_chunks
from hie_runtime.messages.hl7.mllp import FrameDecoder
from hie_runtime.messages.large import Outline
from hie_runtime.protocols.base import AdapterContext, DeliveryError, Judge, OutboundAdapter
from hie_runtime.protocols.mllp.dialling import dial, dialled
from hie_runtime.protocols.mllp.settings import MLLPOutboundSettings

MAX_REPLY_BYTES = 1_048_576


class MLLPOutboundAdapter(OutboundAdapter[MLLPOutboundSettings]):
    """HL7 over TCP (IRIS: EnsLib.HL7.Adapter.TCPOutboundAdapter). One connection."""

    def __init__(self, settings: MLLPOutboundSettings, context: AdapterContext) -> None:
        super().__init__(settings, context)
        self.framing = context.framing or "MLLP"
        self._client: Client | None = None
        self._idle: asyncio.Handle | None = None

    @property
    def connected(self) -> bool:
        """Whether the connection is up."""
        return self._client is not None and self._client.alive

    async def connect(self) -> None:
        """Connect. Raises DeliveryError with host, port and reason."""
        self._client = await dial(self.settings, self.context, lambda: Client(self))

    async def disconnect(self) -> None:
        """Close the connection."""
        self._cancel_idle()
        if self._client is not None:
            self._client.close()
            self._client = None

    async def probe(self) -> str:
        """Connect, and disconnect."""
        await super().probe()
        return dialled(self.settings)

    async def send(self, data: bytes, source: str = "") -> bytes | None:
        """Send one message and return its reply."""
        replies: list[bytes | None] = []

        def keep(_position: int, got: Sequence[bytes | None]) -> bool:
            replies.extend(got)
            return True

        await self.send_many([data], [source], keep)
        return replies[0]

    async def send_many(self, payloads: Sequence[bytes], sources: Sequence[str], judge: Judge) -> None:
        """Send in order, at most ``send_window`` without a reply."""
        self._cancel_idle()
        settings = self.settings
        step = 1 if settings.stay_connected == 0 else len(payloads)
        start = 0
        while start < len(payloads):
            if not self.connected:
                await self.connect()
            client = self._client
            assert client is not None
            try:
                if isinstance(payloads[start], Outline):
                    whole = await client.exchange_large(payloads[start : start + 1], start, judge)
                else:
                    whole = await client.exchange(payloads[start : start + step], start, judge)
            except BaseException:
                await self.disconnect()
                raise
            if not whole and client.outstanding:
                await self.disconnect()  # replies still on their way would be taken for others
            if settings.stay_connected == 0:
                await self.disconnect()
            if not whole:
                return
            start += client.judged
        if settings.stay_connected > 0:
            self._idle = asyncio.get_running_loop().call_later(settings.stay_connected, self._drop)

    def _cancel_idle(self) -> None:
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None

    def _drop(self) -> None:
        if self._client is not None:
            self._client.close()
            self._client = None


class Client(asyncio.Protocol):
    """One connection and the run of messages on it."""

    def __init__(self, adapter: MLLPOutboundAdapter) -> None:
        self._adapter = adapter
        self._loop = asyncio.get_running_loop()
        self._transport: Any = None
        self._decoder = FrameDecoder(adapter.framing, MAX_REPLY_BYTES)
        self._payloads: Sequence[bytes] = ()
        self._judge: Judge = lambda _position, _replies: True
        self._base = 0
        self._sent = 0
        self._judged = 0
        self._limit = 0
        self._unsendable: DeliveryError | None = None
        self._ended: asyncio.Future[bool] | None = None
        self._deadline = 0.0
        self._fires_at = 0.0
        self._timer: asyncio.Handle | None = None
        self._writable = asyncio.Event()
        self._writable.set()
        self.alive = False

    @property
    def judged(self) -> int:
        """Messages of the last exchange whose replies were judged: all, or those before a large one."""
        return self._judged

    @property
    def outstanding(self) -> int:
        """Messages sent and not answered."""
        return self._sent - self._judged

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Up."""
        self._transport = transport
        self.alive = True

    def connection_lost(self, exc: Exception | None) -> None:
        """Down: an exchange under way fails."""
        self.alive = False
        self._writable.set()
        where = f"{self._adapter.settings.ip_address}:{self._adapter.settings.port}"
        self._fail(f"{where} closed the connection" + (f": {exc}" if exc else "") + " before replying")

    def pause_writing(self) -> None:
        """The peer does not read."""
        self._writable.clear()

    def resume_writing(self) -> None:
        """The peer reads again."""
        self._writable.set()

    async def exchange(self, payloads: Sequence[bytes], base: int, judge: Judge) -> bool:
        """Send all, up to the first large one, and judge each reply; False when the judge stopped it. Raises
        DeliveryError."""
        self._begin(payloads, base, judge)
        if not self._adapter.settings.get_reply:
            return await self._send_only()
        self._ended = self._loop.create_future()
        self._send_more()
        return await self._replied(self._ended)

    async def exchange_large(self, payload: Sequence[bytes], base: int, judge: Judge) -> bool:
        """Send one large message from its file, piece by piece, and judge its reply; see :meth:`exchange`."""
        self._begin(payload, base, judge)
        (outline,) = payload
        assert isinstance(outline, Outline)
        self._sent = 1
        self._ended = ended = self._loop.create_future()
        try:
            async for chunk in _in_thread(framed_chunks(outline.spooled, self._adapter.framing)):
                if ended.done():
                    return await self._ended_early(ended)
                self._transport.write(chunk)
                await self._drained()
        except MessageError as error:
            raise DeliveryError(str(error), connection=False) from error
        fault_point("after-send")
        if self._adapter.settings.get_reply:
            return await self._replied(ended)
        self._ended = None
        self._judged = 1
        return self._judge(base, (None,))

    async def _ended_early(self, ended: asyncio.Future[bool]) -> bool:
        """The connection is lost, or the peer has answered a message it does not have yet: only a refusal counts."""
        accepted = await self._replied(ended)
        self.close()  # in the middle of a frame it is of no use any more
        if accepted:
            raise DeliveryError(
                f"{self._adapter.settings.ip_address} answered before the message was sent whole"
            )
        return False

    async def _drained(self) -> None:
        """Return when the peer has read enough. Raises DeliveryError when it does not read."""
        if not self._writable.is_set():
            settings = self._adapter.settings
            patience = settings.response_timeout if settings.response_timeout >= 0 else None
            try:
                async with asyncio.timeout(patience):
                    await self._writable.wait()
            except TimeoutError as error:
                where = f"{settings.ip_address}:{settings.port}"
                raise DeliveryError(f"{where} has not read for {patience:g} s") from error

    def _begin(self, payloads: Sequence[bytes], base: int, judge: Judge) -> None:
        self._payloads, self._base, self._judge = payloads, base, judge
        self._sent = self._judged = 0
        self._limit, self._unsendable = len(payloads), None

    async def _replied(self, ended: asyncio.Future[bool]) -> bool:
        self._arm()
        try:
            return await ended
        finally:
            self._ended = None
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None

    async def _send_only(self) -> bool:
        self._transport.set_write_buffer_limits(high=0)
        for position, payload in enumerate(self._payloads):
            if isinstance(payload, Outline):
                return True
            try:
                self._transport.write(frame(payload, self._adapter.framing))
            except FramingError as error:
                raise DeliveryError(str(error), connection=False) from error
            await self._writable.wait()
            if not self.alive:
                raise DeliveryError(f"connection lost while writing to {self._adapter.settings.ip_address}")
            self._sent = self._judged = position + 1
            if not self._judge(self._base + position, (None,)):
                return False
        return True

    def _send_more(self) -> None:
        window = self._adapter.settings.send_window
        until = min(self._limit, self._judged + window)
        # A wide window is filled up by halves: a write for each reply costs more than all else.
        if self._sent >= until or (self._sent + window // 2 > until and until < self._limit):
            return
        chunk = self._payloads[self._sent : until]
        framing = self._adapter.framing
        try:
            data = _frames(chunk, framing)
        except FramingError:
            data = self._frames_before_unsendable(chunk, framing)
        self._sent = min(until, self._limit)
        if data:
            self._transport.write(data)
            fault_point("after-send")
        elif self._judged == self._limit:
            self._finish_run()

    def _frames_before_unsendable(self, chunk: Sequence[bytes], framing: str) -> bytes:
        """A message that cannot be framed ends the run: those before it are sent, then it fails by itself."""
        frames: list[bytes] = []
        for message in chunk:
            if isinstance(message, Outline):
                self._limit = self._sent + len(frames)
                break
            try:
                frames.append(frame(message, framing))
            except FramingError as error:
                self._limit = self._sent + len(frames)
                self._unsendable = DeliveryError(str(error), connection=False)
                break
        return b"".join(frames)

    def _finish_run(self) -> None:
        if self._unsendable is None:
            self._finish(True)
        elif self._ended is not None and not self._ended.done():
            self._ended.set_exception(self._unsendable)

    def data_received(self, data: bytes) -> None:
        """Judge the replies, and send what the window now allows."""
        replies = self._decoder.feed(data) if self._decoder.failure is None else []
        if self._decoder.failure is not None:
            # What cannot be framed is a reply nobody understands: judged, not hidden.
            replies.append(data)
        del replies[self._sent - self._judged :]  # unsolicited
        if self._ended is None or self._ended.done():
            return
        if replies:
            fault_point("reply-received")
            position = self._judged
            self._judged += len(replies)
            if not self._judge(self._base + position, replies):
                self._finish(False)
                return
            if self._judged == self._limit:
                self._finish_run()
                return
        self._arm()
        self._send_more()

    def _patience(self) -> float:
        settings = self._adapter.settings
        if self._decoder.partial and settings.read_timeout:
            return settings.read_timeout
        return settings.response_timeout if settings.response_timeout >= 0 else 1e12

    def _arm(self) -> None:
        """Set the deadline; the timer itself is only moved when it would fire too late."""
        wait = self._patience()
        self._deadline = self._loop.time() + wait
        if wait < 1e11 and (self._timer is None or self._fires_at > self._deadline + 0.001):
            if self._timer is not None:
                self._timer.cancel()
            self._fires_at = self._deadline  # kept here: not every loop's timers tell when they fire
            self._timer = self._loop.call_later(wait, self._expired)

    def _expired(self) -> None:
        left = self._deadline - self._loop.time()
        if left > 0.001:
            self._fires_at = self._deadline
            self._timer = self._loop.call_later(left, self._expired)
            return
        settings = self._adapter.settings
        what = "no whole reply" if self._decoder.partial else "no reply"
        self._fail(f"{what} from {settings.ip_address}:{settings.port} within {self._patience():g} s")

    def _finish(self, whole: bool) -> None:
        if self._ended is not None and not self._ended.done():
            self._ended.set_result(whole)

    def _fail(self, text: str) -> None:
        if self._ended is not None and not self._ended.done():
            self._ended.set_exception(DeliveryError(text))

    def close(self) -> None:
        """Close the connection."""
        self.alive = False
        if self._transport is not None:
            self._transport.close()


async def _in_thread(chunks: Iterator[bytes]) -> AsyncIterator[bytes]:
    """Pieces read from a file by another thread. Raises what reading raises."""
    while (chunk := await asyncio.to_thread(next, chunks, None)) is not None:
        yield chunk


def _frames(messages: Sequence[bytes], framing: str) -> bytes:
    """Messages framed one after the other. Raises FramingError for a message that holds the framing's marks."""
    if framing == "MLLP":
        # find is half the time of "in", and one find of all of them a quarter of one of each
        content = b"".join(messages)
        if content.find(b"\x1c") < 0 and content.find(b"\x0b") < 0:
            return b"\x0b%b\x1c\r" % b"\x1c\r\x0b".join(messages)
    return b"".join([frame(message, framing) for message in messages])
