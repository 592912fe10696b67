"""MLLP server: many connections, frames gathered per loop tick, answers written once a connection a tick."""

from __future__ import annotations

import asyncio
import ipaddress
import time
from collections import deque
from collections.abc import Sequence
from typing import Any

from hie_runtime.messages.hl7.mllp import FrameDecoder, frame
from hie_runtime.protocols.base import AdapterContext, AdapterError, Answer, InboundAdapter, Received
from hie_runtime.protocols.mllp.settings import MLLPInboundSettings
from hie_runtime.protocols.tls import tls_context

SWEEP_SECONDS = 0.5
# Messages of one connection on their way to the disk; past them it is not read.
MAX_OUTSTANDING = 4096
Network = ipaddress.IPv4Network | ipaddress.IPv6Network


class MLLPInboundAdapter(InboundAdapter[MLLPInboundSettings]):
    """HL7 over TCP (IRIS: EnsLib.HL7.Adapter.TCPInboundAdapter)."""

    def __init__(self, settings: MLLPInboundSettings, context: AdapterContext) -> None:
        super().__init__(settings, context)
        self.framing = context.framing or "Flexible"
        self.open: set[Connection] = set()
        self.pending: deque[Received] = deque()
        self.paused = False
        self._server: asyncio.Server | None = None
        self._sweeper: asyncio.Task[None] | None = None
        self._allowed = _networks(settings.allowed_ip_addresses, context.item)

    @property
    def connected(self) -> bool:
        """Listening."""
        return self._server is not None

    @property
    def connections(self) -> int:
        """Open connections."""
        return len(self.open)

    async def start(self) -> None:
        """Listen. Raises AdapterError when the port is taken or the TLS configuration is wrong."""
        settings = self.settings
        tls = tls_context(settings.ssl_config, self.context, server=True)
        host = settings.local_interface or None
        try:
            self._server = await asyncio.get_running_loop().create_server(
                lambda: Connection(self), host, settings.port, ssl=tls, backlog=settings.queue_size or 1024
            )
        except OSError as error:
            raise AdapterError(
                f"cannot listen on {host or '*'}:{settings.port}: {error.strerror or error}"
            ) from error
        self._sweeper = asyncio.create_task(self._sweep(), name=f"{self.context.item} sweep")

    async def stop(self) -> None:
        """Stop listening and reading."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._sweeper is not None:
            self._sweeper.cancel()
            await asyncio.wait([self._sweeper])
            self._sweeper = None
        self.pause()

    async def close(self) -> None:
        """Close all connections; answers already written still go out."""
        for connection in list(self.open):
            connection.close()
        deadline = time.monotonic() + 2
        while self.open and time.monotonic() < deadline:
            await asyncio.sleep(0.01)
        for connection in list(self.open):
            connection.abort()

    def pause(self) -> None:
        """Stop reading from every connection."""
        self.paused = True
        for connection in self.open:
            connection.throttle()

    def resume(self) -> None:
        """Read again."""
        self.paused = False
        for connection in self.open:
            connection.throttle()

    def collect(self, limit: int, max_bytes: int) -> list[Received]:
        """Frames in order of arrival, a chunk of one connection at a time."""
        pending = self.pending
        taken: list[Received] = []
        count = size = 0
        while pending and count < limit and size < max_bytes:
            received = pending.popleft()
            count += len(received.data)
            size += sum(map(len, received.data))
            taken.append(received)
        return taken

    def answer(self, answers: Sequence[Answer]) -> None:
        """Write each connection's answers in one piece."""
        touched: dict[Connection, None] = {}
        for connection, replies, _stored in answers:
            connection.outstanding -= len(replies)
            connection.replies += replies
            touched[connection] = None
        for connection in touched:
            connection.flush()

    def answer_first(self, origin: Connection, reply: bytes) -> None:
        """Write a reply; the message stays outstanding."""
        origin.replies.append(reply)
        origin.flush()

    def allows(self, host: str) -> bool:
        """Whether a peer may connect."""
        if not self._allowed:
            return True
        try:
            address = ipaddress.ip_address(host.partition("%")[0])
        except ValueError:
            return False
        return any(address in network for network in self._allowed)

    async def _sweep(self) -> None:
        """Drop connections silent inside a frame, or idle longer than allowed."""
        read, stay = self.settings.read_timeout, self.settings.stay_connected
        while True:
            await asyncio.sleep(SWEEP_SECONDS)
            now = time.monotonic()
            for connection in list(self.open):
                if connection.reading_paused:
                    connection.heard = now
                elif connection.decoder.partial and read and now - connection.heard > read:
                    self.on_trouble(
                        f"{connection.source}: silent for {read:g} s inside a message; connection closed"
                    )
                    connection.close()
                elif stay > 0 and not connection.outstanding and now - connection.heard > stay:
                    connection.close()


class Connection(asyncio.Protocol):
    """One sender."""

    __slots__ = (
        "adapter", "decoder", "heard", "outstanding", "reading_paused", "replies", "source", "transport", "waiting_bytes",
        "writing_paused",
    )  # fmt: skip

    def __init__(self, adapter: MLLPInboundAdapter) -> None:
        self.adapter = adapter
        self.decoder = FrameDecoder(adapter.framing, adapter.context.max_message_bytes)
        self.transport: Any = None
        self.source = ""
        self.heard = time.monotonic()
        self.outstanding = 0
        self.waiting_bytes = 0
        self.replies: list[bytes | None] = []
        self.reading_paused = False
        self.writing_paused = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Admit or refuse the peer."""
        self.transport = transport
        peer = transport.get_extra_info("peername") or ("?", 0)
        self.source = f"{peer[0]}:{peer[1]}"
        adapter = self.adapter
        if not adapter.allows(str(peer[0])):
            adapter.on_trouble(f"{self.source}: refused, not in allowed_ip_addresses")
            self.abort()
            return
        limit = adapter.settings.max_connections
        if limit and len(adapter.open) >= limit:
            adapter.on_trouble(f"{self.source}: refused, {limit} connections are open (max_connections)")
            self.abort()
            return
        adapter.open.add(self)
        self.throttle()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the peer; what it sent whole is still stored."""
        self.adapter.open.discard(self)
        if last := self.decoder.flush():
            self._gather(last)  # framings without an end mark end with the connection
        if self.decoder.at_eof().started:
            self.adapter.on_trouble(
                f"{self.source}: connection lost inside a message; the partial message is dropped"
            )

    def data_received(self, data: bytes) -> None:
        """Gather whole frames for the next transaction."""
        self.heard = time.monotonic()
        frames = self.decoder.feed(data)
        if frames:
            self._gather(frames)
        if self.decoder.failure is not None:
            self.adapter.on_trouble(f"{self.source}: {self.decoder.failure}; connection closed")
            self.close()

    def _gather(self, frames: list[bytes]) -> None:
        adapter = self.adapter
        adapter.pending.append(Received(frames, self.source, self))
        self.outstanding += len(frames)
        if self.outstanding > MAX_OUTSTANDING:
            self.throttle()
        adapter.on_ready()

    def eof_received(self) -> bool:
        """The sender has ended its side; answers still go out."""
        return self.outstanding > 0

    def pause_writing(self) -> None:
        """The peer does not read its answers: no longer read from it."""
        self.writing_paused = True
        self.throttle()

    def resume_writing(self) -> None:
        """The peer reads again."""
        self.writing_paused = False
        self.throttle()

    def throttle(self) -> None:
        """Read or not, by what is outstanding and whether the production can take more."""
        if self.transport is None or self.transport.is_closing():
            return
        pause = self.adapter.paused or self.writing_paused or self.outstanding > MAX_OUTSTANDING
        if pause != self.reading_paused:
            self.reading_paused = pause
            if pause:
                self.transport.pause_reading()
            else:
                self.transport.resume_reading()

    def flush(self) -> None:
        """Write the gathered answers, framed as the sender frames."""
        replies = [reply for reply in self.replies if reply is not None]
        if replies and not self.transport.is_closing():
            framing = self.decoder.reply_framing
            if framing == "MLLP":
                self.transport.write(b"\x0b" + b"\x1c\r\x0b".join(replies) + b"\x1c\r")
            else:
                self.transport.write(b"".join([frame(reply, framing) for reply in replies]))
        self.replies.clear()
        if self.reading_paused:
            self.throttle()
        if self.adapter.settings.stay_connected == 0 and not self.outstanding:
            self.close()

    def close(self) -> None:
        """Close once what was written has gone out."""
        if self.transport is not None:
            self.transport.close()

    def abort(self) -> None:
        """Close at once."""
        if self.transport is not None:
            self.transport.abort()


def _networks(text: str, item: str) -> list[Network]:
    networks: list[Network] = []
    for part in filter(None, (piece.strip() for piece in text.split(","))):
        if part.startswith("!"):
            raise AdapterError(
                f'item "{item}", allowed_ip_addresses: {part!r}: connecting out from a service is not supported'
            )
        try:
            networks.append(ipaddress.ip_network(part, strict=False))
        except ValueError as error:
            raise AdapterError(
                f'item "{item}", allowed_ip_addresses: {part!r} is not an address or network'
            ) from error
    return networks
