"""What every service has that is reached by HTTP: connections, credentials, room, messages on their way."""

from __future__ import annotations

import asyncio
import ssl
from abc import abstractmethod
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from aiohttp import web

from hie_runtime.errors import HIEError
from hie_runtime.faults import fault_point
from hie_runtime.messages.large import LARGE_BYTES, Outline, discard
from hie_runtime.protocols.addresses import allowed_networks, is_allowed
from hie_runtime.protocols.base import AdapterContext, Answer, InboundAdapter, Received
from hie_runtime.protocols.http.access import Gate
from hie_runtime.protocols.http.receiving import BodyError, receive, too_large
from hie_runtime.protocols.http.requests import refusal
from hie_runtime.protocols.http.server import Listener, Word
from hie_runtime.protocols.http.settings import HTTPServerSettings
from hie_runtime.protocols.listening import probe_port
from hie_runtime.protocols.mllp.refusals import Refusals
from hie_runtime.protocols.tls import tls_context

HS = TypeVar("HS", bound=HTTPServerSettings)

LOOPBACK = ("127.0.0.1", "::1", "localhost")
GUESS_BYTES = 65536  # what a body without a length is counted with until it is known


@dataclass(eq=False, slots=True)
class Exchange:
    """One request whose message is on its way."""

    answered: asyncio.Future[Answer]
    held: int = 0


class HTTPServerAdapter(InboundAdapter[HS]):
    """Listens for requests; what a request means is up to :meth:`respond`."""

    listens = True

    def __init__(self, settings: HS, context: AdapterContext) -> None:
        super().__init__(settings, context)
        self.refusals = Refusals(lambda text: self.on_trouble(text))  # noqa: PLW0108 - the host sets it later
        self._names = [name.strip() for name in settings.credentials.split(",") if name.strip()]
        self._gate = Gate(settings.login, self._names, context)
        self._allowed = allowed_networks(settings.allowed_ip_addresses, context.item)
        self._pending: deque[tuple[Received, Exchange]] = deque()
        self._exchanges: set[Exchange] = set()
        self._held = 0
        self._paused = False
        self._room = asyncio.Event()
        self._room.set()
        self._listener: Listener | None = None
        self._stopping = False

    @property
    def connected(self) -> bool:
        """Listening."""
        return self._listener is not None and not self._stopping

    @property
    def connections(self) -> int:
        """Open connections."""
        return self._listener.connections if self._listener is not None else 0

    async def start(self) -> None:
        """Listen. Raises AdapterError when the port is taken or the TLS configuration is wrong."""
        settings = self.settings
        tls = tls_context(settings.ssl_config, self.context, server=True)
        self._stopping = False
        self._warn_of_plain_passwords(tls)
        self._warn_of_missing_credentials()
        stay = settings.stay_connected
        idle = 3600.0 if stay < 0 else stay or 75.0
        listener = Listener(self._serve, self._reason_to_refuse, idle, self.worded)
        await listener.listen(settings.local_interface, settings.port, tls, settings.queue_size)
        self._listener = listener

    async def probe(self) -> str:
        """Whether the port is free, and who logs in is known."""
        for name in self._names:
            self.context.credential(name)
        return await probe_port(self)

    def _warn_of_plain_passwords(self, tls: ssl.SSLContext | None) -> None:
        settings = self.settings
        if settings.login != "None" and tls is None and settings.local_interface not in LOOPBACK:
            self.on_trouble(
                f"authentication {settings.login} without TLS on {settings.local_interface}: anybody on the way can "
                f"read the credentials"
            )

    def _warn_of_missing_credentials(self) -> None:
        for name in self._names:
            try:
                self.context.credential(name)
            except HIEError as error:
                self.on_trouble(str(error))

    async def stop(self) -> None:
        """Take no more requests; those whose messages are on their way are still answered."""
        self._stopping = True
        if self._listener is not None:
            self._listener.stop_listening()

    async def close(self) -> None:
        """Answer those that wait for a target, and close all connections."""
        for exchange in list(self._exchanges):
            if not exchange.answered.done():
                text = "the service is being stopped; the message is stored"
                exchange.answered.set_result(Answer(exchange, (None,), True, text, True))
        if self._listener is not None:
            await self._listener.close()
            self._listener = None
        self.refusals.report()

    def pause(self) -> None:
        """Let requests wait before their bodies are read."""
        self._paused = True
        self._make_room()

    def resume(self) -> None:
        """Read again."""
        self._paused = False
        self._make_room()

    def _make_room(self) -> None:
        if self._paused or self._held > self.settings.receive_buffer_bytes:
            self._room.clear()
        else:
            self._room.set()

    def collect(self, limit: int, max_bytes: int) -> list[Received]:
        """Requests received whole, in order."""
        taken: list[Received] = []
        size = 0
        while self._pending and len(taken) < limit and size < max_bytes:
            received, exchange = self._pending.popleft()
            size += len(received.data[0])
            self._hold(exchange, 0)
            taken.append(received)
        return taken

    def answer(self, answers: Sequence[Answer]) -> None:
        """Let each request's client have its response."""
        for answer in answers:
            exchange: Exchange = answer.origin
            if not exchange.answered.done():
                exchange.answered.set_result(answer)

    def answer_first(self, origin: Exchange, reply: bytes) -> None:
        """The only response there is: a later one has nowhere to go."""
        self.answer([Answer(origin, (reply,), True)])

    def _reason_to_refuse(self, peer: str) -> str:
        limit = self.settings.max_connections
        if not is_allowed(peer, self._allowed):
            reason = "not in allowed_ip_addresses"
        elif limit and self.connections >= limit:
            reason = f"{limit} connections are open (max_connections)"
        else:
            return ""
        self.refusals.count(f"{peer}: refused, {reason}")
        return reason

    # -- one request

    async def _serve(self, request: web.BaseRequest) -> web.StreamResponse:
        peer = _peer_of(request)
        exchange = Exchange(asyncio.get_running_loop().create_future())
        try:
            response = await self.respond(request, peer, exchange)
        except BodyError as error:
            self.note(peer, error.status, str(error))
            response = self.refused(
                error.status, str(error), **({"Retry_After": "5"} if error.status == 503 else {})
            )
            response.force_close()
        except HIEError as error:  # credentials that cannot be looked up
            self.on_trouble(f"{peer}: {error}")
            response = self.refused(500, "the service cannot check credentials")
        finally:
            self._exchanges.discard(exchange)
            self._hold(exchange, 0)
        if self.settings.stay_connected == 0 or self._stopping:
            response.force_close()
        return response

    def note(self, peer: str, status: int, reason: str) -> None:
        """Say that a request was not taken. What clients do wrong is counted, and said now and then."""
        text = f"{peer}: {reason}; the request is answered {status}"
        if status >= 500 or status == 400:
            self.on_trouble(text)
        else:
            self.refusals.count(text)

    def refused(self, status: int, text: str, **headers: str) -> web.Response:
        """The response to a request that is not taken."""
        return refusal(status, text, **headers)

    # What a client is told that is not served at all, or whose request cannot be read; None: a plain text.
    worded: Word | None = None

    @abstractmethod
    async def respond(self, request: web.BaseRequest, peer: str, exchange: Exchange) -> web.Response:
        """Take the request in, and give its response. Raises BodyError, AdapterError."""

    def shut_out(self, request: web.BaseRequest, peer: str) -> web.Response | None:
        """The response to a client that is not let in, None to one that is."""
        if self._stopping:
            return self.refused(503, "the service is being stopped", Retry_After="5")
        if reason := self._gate.refusal(request.headers.get("Authorization", "")):
            self.refusals.count(f"{peer}: refused, {reason}")
            return self.refused(401, reason, WWW_Authenticate=self._gate.challenge)
        return None

    async def body_of(self, request: web.BaseRequest, exchange: Exchange) -> bytes:
        """The body, once there is room for it. Raises BodyError."""
        limit, length = self.context.max_message_bytes, request.content_length
        if length is not None and length > limit:
            raise too_large(length, limit)
        try:
            async with asyncio.timeout(self.settings.wait_for_room):
                while not self._room.is_set():  # whoever comes first may have taken all of it
                    await self._room.wait()
        except TimeoutError as error:
            raise BodyError(503, "the queues behind are full; try again later") from error
        if request.headers.get("Expect", "").lower() == "100-continue" and request.transport is not None:
            request.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        self._hold(exchange, min(GUESS_BYTES if length is None else length, LARGE_BYTES))
        body = await receive(request.content, limit, self.settings.read_timeout, self.context.spool)
        self._hold(exchange, len(body))
        return body

    async def take(self, message: bytes, source: str, exchange: Exchange) -> Answer:
        """Hand a message to the host, and give what became of it."""
        if self._stopping:
            discard(message)
            raise BodyError(503, "the service is being stopped")
        fault_point("frames-received")
        self._exchanges.add(exchange)
        large = isinstance(message, Outline)
        self._pending.append((Received((message,), source, exchange, large), exchange))
        self.on_ready()
        return await exchange.answered

    def _hold(self, exchange: Exchange, size: int) -> None:
        """Count what a request holds in memory."""
        self._held += size - exchange.held
        exchange.held = size
        self._make_room()


def _peer_of(request: web.BaseRequest) -> str:
    peer = request.transport.get_extra_info("peername") if request.transport is not None else None
    return f"{peer[0]}:{peer[1]}" if isinstance(peer, tuple) else "?"
