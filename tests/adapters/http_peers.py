"""Real HTTP peers: an aiohttp server whose responses a test decides, and productions with HTTP items."""

from __future__ import annotations

import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from support import free_port


@dataclass
class Asked:
    """One request a peer got."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


Respond = Callable[[web.Request, Asked], Awaitable[web.StreamResponse]]


async def created(_request: web.Request, asked: Asked) -> web.StreamResponse:
    """201, with what came in."""
    return web.json_response({"got": len(asked.body)}, status=201)


@dataclass
class HTTPPeer:
    """An HTTP server."""

    respond: Respond = created
    tls: ssl.SSLContext | None = None
    port: int = field(default_factory=free_port)
    asked: list[Asked] = field(default_factory=list)
    _runner: web.AppRunner | None = None

    async def __aenter__(self) -> HTTPPeer:
        await self.listen()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.vanish()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}"

    async def listen(self) -> None:
        """Take requests."""
        app = web.Application(client_max_size=1 << 30)
        app.router.add_route("*", "/{tail:.*}", self._serve)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.port, ssl_context=self.tls).start()

    async def vanish(self) -> None:
        """Take none, and drop the connections there are."""
        if self._runner is not None:
            for connection in self._runner.server.connections if self._runner.server else []:
                if connection.transport is not None:
                    connection.transport.abort()
            await self._runner.cleanup()
            self._runner = None

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        asked = Asked(request.method, request.path_qs, dict(request.headers), await request.read())
        self.asked.append(asked)
        return await self.respond(request, asked)


def http_service(
    port: int,
    targets: list[str],
    adapter: dict[str, Any] | None = None,
    name: str = "in",
    kind: str = "http",
    **host: Any,
) -> dict[str, Any]:
    """An HTTP service; ``kind`` hl7: one for HL7."""
    settings = {
        "adapter": {"port": port, **(adapter or {})},
        "host": {"target_config_names": targets, **host},
    }
    return {"name": name, "class_name": f"hie.services.{kind}.HTTPService", "settings": settings}


def http_operation(
    url: str, adapter: dict[str, Any] | None = None, name: str = "out", kind: str = "http", **host: Any
) -> dict[str, Any]:
    """An HTTP operation that retries quickly."""
    settings = {
        "adapter": {"url": url, "connect_timeout": 2, **(adapter or {})},
        "host": {"retry_interval": 0.1, **host},
    }
    return {"name": name, "class_name": f"hie.operations.{kind}.HTTPOperation", "settings": settings}
