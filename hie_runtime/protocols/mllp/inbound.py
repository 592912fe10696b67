"""MLLP server: many connections, frames gathered per loop tick, answers written once a connection a tick."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Sequence

from hie_runtime.protocols import descriptors
from hie_runtime.protocols.addresses import allowed_networks, is_allowed
from hie_runtime.protocols.base import AdapterContext, AdapterError, Answer, InboundAdapter, Received
from hie_runtime.protocols.listening import probe_port
from hie_runtime.protocols.mllp.connection import Connection
from hie_runtime.protocols.mllp.refusals import Refusals
from hie_runtime.protocols.mllp.settings import MLLPInboundSettings
from hie_runtime.protocols.tls import tls_context

SWEEP_SECONDS = 0.5
# Connections looked at before the loop runs on: 0.3 ms; all 10,000 at once were 4 ms.
SWEEP_SLICE = 500


class MLLPInboundAdapter(InboundAdapter[MLLPInboundSettings]):
    """HL7 over TCP (IRIS: EnsLib.HL7.Adapter.TCPInboundAdapter)."""

    listens = True

    def __init__(self, settings: MLLPInboundSettings, context: AdapterContext) -> None:
        super().__init__(settings, context)
        self.framing = context.framing or "Flexible"
        self.open: set[Connection] = set()
        self.waiting: deque[Connection] = deque()  # those with messages to be collected, each once
        self.refusals = Refusals(lambda text: self.on_trouble(text))  # noqa: PLW0108 - the host sets it later
        self.paused = False
        self._server: asyncio.Server | None = None
        self._sweeper: asyncio.Task[None] | None = None
        self._allowed = allowed_networks(settings.allowed_ip_addresses, context.item)
        self._file_limit: int | None = None

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
        self._file_limit = descriptors.peer_limit()
        self._warn_of_few_descriptors()
        host = settings.local_interface or None
        try:
            self._server = await asyncio.get_running_loop().create_server(
                self.make_connection, host, settings.port, ssl=tls, backlog=settings.queue_size or 1024
            )
        except OSError as error:
            raise AdapterError(
                f"cannot listen on {host or '*'}:{settings.port}: {error.strerror or error}"
            ) from error
        self._sweeper = asyncio.create_task(self._sweep(), name=f"{self.context.item} sweep")

    async def probe(self) -> str:
        """Whether the port is free."""
        return await probe_port(self)

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
        for connection in [*self.open, *self.refusals.lingering]:
            connection.close()
        deadline = time.monotonic() + 2
        while self.open and time.monotonic() < deadline:
            await asyncio.sleep(0.01)
        for connection in list(self.open):
            connection.abort()
        self.refusals.report()

    def make_connection(self) -> Connection:
        """What serves one more peer."""
        return Connection(self)

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
        """Frames of each connection in turn: who floods fills what the others leave, never their place."""
        waiting = self.waiting
        taken: list[Received] = []
        count = size = 0
        share = max(1, limit // max(1, len(waiting)))
        while waiting and count < limit and size < max_bytes:
            connection = waiting.popleft()
            frames, length, large = connection.inbox, connection.waiting_bytes, connection.holds_large
            if large:
                frames, length, large = connection.take_apart()
            elif len(frames) > share or length > max_bytes - size:
                frames, length = connection.take(min(share, limit - count), max_bytes - size)
            else:
                connection.inbox, connection.waiting_bytes = [], 0
            if connection.inbox:
                waiting.append(connection)
            count += len(frames)
            size += length
            taken.append(Received(frames, connection.source, connection, large))
        return taken

    def answer(self, answers: Sequence[Answer]) -> None:
        """Write each connection's answers in one piece."""
        touched: dict[Connection, None] = {}
        for answer in answers:
            connection = answer.origin
            connection.outstanding -= len(answer.replies)
            connection.replies += answer.replies
            touched[connection] = None
        for connection in touched:
            connection.flush()

    def answer_first(self, origin: Connection, reply: bytes) -> None:
        """Write a reply; the message stays outstanding."""
        origin.replies.append(reply)
        origin.flush()

    def allows(self, host: str) -> bool:
        """Whether a peer may connect."""
        return is_allowed(host, self._allowed)

    def reason_to_refuse(self, transport: asyncio.BaseTransport) -> str:
        """Why this connection is not taken; "" when it is."""
        limit = self.settings.max_connections
        if limit and len(self.open) >= limit:
            return f"{limit} connections are open (max_connections)"
        files = self._file_limit
        if files is not None and descriptors.number_of(transport) >= files:
            return (
                f"{len(self.open)} connections are open and this process may not open more files (ulimit -n)"
            )
        return ""

    def _warn_of_few_descriptors(self) -> None:
        wanted, files = self.settings.max_connections, self._file_limit
        if files is not None and wanted > files:
            self.on_trouble(
                f"max_connections is {wanted}, but this process may open {descriptors.limit()} files and sockets, of "
                f"which about {files} are for connections; raise the hard limit (ulimit -Hn, systemd: LimitNOFILE)"
            )

    async def _sweep(self) -> None:
        """Drop connections silent inside a frame, or idle longer than allowed; a slice at a time."""
        read, stay = self.settings.read_timeout, self.settings.stay_connected
        while True:
            await asyncio.sleep(SWEEP_SECONDS)
            everyone = list(self.open)
            for start in range(0, len(everyone), SWEEP_SLICE):
                now = time.monotonic()
                for connection in everyone[start : start + SWEEP_SLICE]:
                    connection.sweep(now, read, stay)
                await asyncio.sleep(0)
            self.refusals.sweep(time.monotonic())
