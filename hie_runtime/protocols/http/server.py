"""The listening side of aiohttp, without its application layer: connections are admitted before anything is parsed."""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Any

from aiohttp import web

from hie_runtime.protocols.base import AdapterError

Serve = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]
# Told why a peer (its address) is not served, "" when it is.
Refuse = Callable[[str], str]
# Content type and content of what a peer is told that is not served, or whose request cannot be read; None: plain text.
Word = Callable[[int, str], tuple[str, bytes]]
# What is left of a refused request's body is read and dropped for so long, so that the client sees the refusal.
LINGERING_SECONDS = 5.0
CLOSING_SECONDS = 2.0
# aiohttp's own log would name paths and headers, which may hold patient data
_SILENT = logging.Logger("hie.http", logging.CRITICAL + 1)


class Listener:
    """One listening socket and its connections."""

    def __init__(self, serve: Serve, refuse: Refuse, idle_seconds: float, word: Word | None = None) -> None:
        self.refuse, self.word = refuse, word
        self._server: asyncio.Server | None = None
        self._web = _Server(
            serve, listener=self, keepalive_timeout=idle_seconds, lingering_time=LINGERING_SECONDS,
            logger=_SILENT, access_log=None,
        )  # fmt: skip

    @property
    def connections(self) -> int:
        """Open connections."""
        return len(self._web.connections)

    async def listen(self, host: str, port: int, tls: ssl.SSLContext | None, backlog: int) -> None:
        """Take connections. Raises AdapterError when the port is taken."""
        try:
            self._server = await asyncio.get_running_loop().create_server(
                self._web, host or None, port, ssl=tls, backlog=backlog or 1024
            )
        except OSError as error:
            raise AdapterError(f"cannot listen on {host or '*'}:{port}: {error.strerror or error}") from error

    def stop_listening(self) -> None:
        """Take no new connections."""
        if self._server is not None:
            self._server.close()
            self._server = None

    async def close(self) -> None:
        """Close all connections; answers under way still go out."""
        self.stop_listening()
        self._web.pre_shutdown()
        await self._web.shutdown(CLOSING_SECONDS)


class _Server(web.Server):
    def __init__(self, serve: Serve, *, listener: Listener, **options: Any) -> None:
        super().__init__(serve, **options)
        self.listener = listener
        self._options = options

    def __call__(self) -> web.RequestHandler:
        return _Connection(self, self.listener, loop=asyncio.get_running_loop(), **self._options)


class _Connection(web.RequestHandler):
    """One client."""

    __slots__ = ("_listener", "_refused")

    def __init__(self, manager: web.Server, listener: Listener, **options: Any) -> None:
        super().__init__(manager, **options)
        self._listener = listener
        self._refused = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        peer = transport.get_extra_info("peername") or ("?", 0)
        reason = self._listener.refuse(str(peer[0]))
        if not reason:
            super().connection_made(transport)
            return
        self._refused = True
        assert hasattr(transport, "write")
        word = self._listener.word
        kind, text = word(503, reason) if word is not None else ("text/plain", reason.encode())
        transport.write(
            b"HTTP/1.1 503 Service Unavailable\r\nServer: HIE\r\nContent-Type: %b\r\nConnection: close\r\n"
            b"Retry-After: 5\r\nContent-Length: %d\r\n\r\n%b" % (kind.encode(), len(text), text)
        )
        # the client may still be sending; closing at once would have its system throw the answer away
        asyncio.get_running_loop().call_later(0.5, transport.close)

    def data_received(self, data: bytes) -> None:
        if not self._refused:
            super().data_received(data)

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        made = super().handle_error(request, status, exc, message)
        if self._listener.word is not None and isinstance(made, web.Response):
            # what aiohttp says quotes the request
            kind, made.body = self._listener.word(status, HTTPStatus(status).phrase)
            made.headers["Content-Type"] = kind
        return made

    def connection_lost(self, exc: BaseException | None) -> None:
        if not self._refused:
            super().connection_lost(exc)
