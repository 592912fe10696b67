"""TCP client for any framing: one message, one reply, in order."""

from __future__ import annotations

import asyncio
from typing import Any

from hie_runtime.faults import fault_point
from hie_runtime.messages.errors import MessageError
from hie_runtime.messages.large import Outline
from hie_runtime.protocols.base import AdapterContext, DeliveryError, OutboundAdapter
from hie_runtime.protocols.mllp.dialling import dial, dialled
from hie_runtime.protocols.tcp.framing import Deframer
from hie_runtime.protocols.tcp.inbound import framing_of
from hie_runtime.protocols.tcp.settings import TCPOutboundSettings


class TCPOutboundAdapter(OutboundAdapter[TCPOutboundSettings]):
    """IRIS: EnsLib.TCP.CountedOutboundAdapter, FramedOutboundAdapter, TextLineOutboundAdapter. One connection."""

    def __init__(self, settings: TCPOutboundSettings, context: AdapterContext) -> None:
        super().__init__(settings, context)
        self._rules = framing_of(settings, context.item)
        self._named = bool(getattr(settings, "put_stream_name", False))
        self._peer: Peer | None = None
        self._idle: asyncio.Handle | None = None
        self._where = f"{settings.ip_address}:{settings.port}"

    @property
    def connected(self) -> bool:
        """Whether the connection is up."""
        return self._peer is not None and self._peer.alive

    async def connect(self) -> None:
        """Connect. Raises DeliveryError with host, port and reason."""
        self._peer = await dial(self.settings, self.context, Peer)

    async def disconnect(self) -> None:
        """Close the connection."""
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None
        self._drop()

    def _drop(self) -> None:
        if self._peer is not None:
            self._peer.close()
            self._peer = None

    async def probe(self) -> str:
        """Connect, and disconnect."""
        await super().probe()
        return dialled(self.settings)

    async def send(self, data: bytes, source: str = "") -> bytes | None:
        """Send one message and return its reply, None when none is waited for. Raises DeliveryError."""
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None
        try:
            before, behind = await asyncio.to_thread(self._rules.wrap, data) if isinstance(data, Outline) else self._rules.wrap(data)  # fmt: skip
        except MessageError as error:
            raise DeliveryError(str(error), connection=False) from error
        if not self.connected:
            await self.connect()
        peer = self._peer
        assert peer is not None
        try:
            await self._write(peer, before, data, behind, source)
            fault_point("after-send")
            reply = await self._reply(peer) if self.settings.get_reply else None
        except BaseException:
            self._drop()  # its reply, should it still come, would be taken for another's
            raise
        if reply is not None:
            fault_point("reply-received")
        self._afterwards()
        return reply

    def _afterwards(self) -> None:
        stay = self.settings.stay_connected
        if stay == 0:
            self._drop()
        elif stay > 0:
            self._idle = asyncio.get_running_loop().call_later(stay, self._drop)

    async def _write(self, peer: Peer, before: bytes, data: bytes, behind: bytes, source: str) -> None:
        if self.settings.flush_before_send:
            peer.received.clear()
        if self._named:
            peer.transport.write(self._rules.frame(source.encode() or b"-"))
        if isinstance(data, Outline):
            peer.transport.write(before)
            chunks = data.spooled.chunks()
            try:
                while (chunk := await asyncio.to_thread(next, chunks, None)) is not None:
                    peer.transport.write(chunk)
                    await self._drained(peer)
            except MessageError as error:
                raise DeliveryError(str(error), connection=False) from error
            peer.transport.write(behind)
        else:
            peer.transport.write(before + data + behind)
        if not self.settings.get_reply:
            peer.transport.set_write_buffer_limits(high=0)
        await self._drained(peer)
        self._check(peer, "while the message was sent")

    def _check(self, peer: Peer, when: str) -> None:
        if not peer.alive:
            raise DeliveryError(f"{self._where} closed the connection {when}" + peer.why)

    async def _drained(self, peer: Peer) -> None:
        patience = self._patience(self.settings.response_timeout)
        try:
            async with asyncio.timeout(patience):
                await peer.writable.wait()
        except TimeoutError as error:
            raise DeliveryError(f"{self._where} has not read for {patience:g} s") from error
        self._check(peer, "while the message was sent")

    @staticmethod
    def _patience(seconds: float) -> float | None:
        return seconds if seconds >= 0 else None

    async def _reply(self, peer: Peer) -> bytes:
        """The reply as the settings frame it. Raises DeliveryError."""
        settings = self.settings
        deframer = Deframer(self._rules, settings.max_reply_bytes)
        patience = self._patience(settings.response_timeout)
        started, seen = False, 0  # seen: bytes that wait and are not a whole reply
        while True:
            try:
                async with asyncio.timeout(patience):
                    while len(peer.received) <= seen and peer.alive:
                        peer.heard.clear()
                        await peer.heard.wait()
            except TimeoutError as error:
                what = "no whole reply" if started else "no reply"
                raise DeliveryError(f"{what} from {self._where} within {patience:g} s") from error
            if len(peer.received) <= seen:
                raise DeliveryError(
                    f"{self._where} closed the connection {'inside its reply' if started else 'before replying'}{peer.why}"
                )
            reply = self._take(peer, deframer)
            if reply is not None:
                return reply
            started, seen, patience = True, len(peer.received), settings.read_timeout or None

    def _take(self, peer: Peer, deframer: Deframer) -> bytes | None:
        """The reply, once it is whole; what follows it is left."""
        settings = self.settings
        if settings.reply_has_same_framing:
            data = bytes(peer.received)
            peer.received.clear()
            replies = deframer.feed(data)
            if deframer.failure is not None:
                raise DeliveryError(
                    f"the reply of {self._where} cannot be read: {deframer.failure}",
                    reply=data[: settings.max_reply_bytes],
                )
            return replies[0] if replies else None
        length = settings.reply_message_length or min(len(peer.received), settings.max_reply_bytes)
        if len(peer.received) < length:
            return None
        reply = bytes(peer.received[:length])
        del peer.received[:length]
        return reply


class Peer(asyncio.Protocol):
    """The receiver's connection: what it has said, and whether it can take more."""

    def __init__(self) -> None:
        self.transport: Any = None
        self.alive = False
        self.why = ""
        self.received = bytearray()
        self.heard = asyncio.Event()
        self.writable = asyncio.Event()
        self.writable.set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Up."""
        self.transport = transport
        self.alive = True

    def data_received(self, data: bytes) -> None:
        """Keep it for whoever waits for a reply."""
        self.received += data
        self.heard.set()
        if len(self.received) > 16 * 1024 * 1024:  # a peer that talks without being asked
            self.close()

    def connection_lost(self, exc: Exception | None) -> None:
        """Down."""
        self.alive = False
        self.why = f": {exc}" if exc else ""
        self.heard.set()
        self.writable.set()

    def pause_writing(self) -> None:
        """The peer does not read."""
        self.writable.clear()

    def resume_writing(self) -> None:
        """The peer reads again."""
        self.writable.set()

    def close(self) -> None:
        """Close the connection."""
        self.alive = False
        if self.transport is not None:
            self.transport.close()
