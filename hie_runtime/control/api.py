"""The control API: HTTP and WebSocket over an embedded runtime (architecture, section 6)."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from aiohttp import web
from pydantic import BaseModel, Field, ValidationError

from hie_runtime.control.audit import AuditLog
from hie_runtime.control.auth import AuthError, Role, Tokens, check_bind, read_tokens
from hie_runtime.control.client import ClientError, MessageQuery
from hie_runtime.control.embedded import EmbeddedRuntime
from hie_runtime.control.openapi import openapi
from hie_runtime.monitoring.metrics import exposition

MAX_BODY = 128 * 1024 * 1024
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class ScaleRequest(BaseModel):
    """Body of ``POST /v1/items/{name}/scale``."""

    pool_size: int = Field(ge=1, le=1000)


class MessagesRequest(BaseModel):
    """Body of resend and discard."""

    message_ids: list[str]
    item: str = ""
    body_base64: str | None = None


class PurgeRequest(BaseModel):
    """Body of ``POST /v1/purge``."""

    older_than_days: float = Field(ge=0)


class TestRequest(BaseModel):
    """Body of ``POST /v1/items/{name}/test``."""

    body_base64: str


class ControlServer:
    """Serves one runtime. Changes need a role and are written to the audit log first."""

    def __init__(
        self,
        runtime: EmbeddedRuntime,
        host: str,
        port: int,
        audit_folder: Path,
        *,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._runtime = runtime
        self._host, self._port, self._tls = host, port, tls
        self._tokens: Tokens = read_tokens()
        check_bind(host, self._tokens, tls=tls is not None)
        self._audit = AuditLog(audit_folder)
        self._runner: web.AppRunner | None = None
        self._sockets: set[web.WebSocketResponse] = set()
        self.stop_asked = asyncio.Event()

    async def start(self) -> int:
        """Listen; returns the port. Raises AuthError when the address cannot be used."""
        app = web.Application(client_max_size=MAX_BODY, middlewares=[self._guard])
        app.add_routes(self._routes())
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        try:
            site = web.TCPSite(self._runner, self._host, self._port, ssl_context=self._tls)
            await site.start()
        except OSError as error:
            await self._runner.cleanup()
            raise AuthError(
                f"control address {self._host}:{self._port}: {error.strerror or error}"
            ) from error
        return int(self._runner.addresses[0][1])

    async def stop(self) -> None:
        """Stop listening."""
        for socket in list(self._sockets):
            await socket.close()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def _routes(self) -> list[web.RouteDef]:
        get, post = web.get, web.post
        return [
            get("/healthz", self._health), get("/readyz", self._ready), get("/metrics", self._metrics),
            get("/openapi.json", self._openapi), get("/v1/counters", self._counters), get("/v1/stream", self._stream),
            get("/v1/messages", self._messages), get("/v1/messages/{id}/trace", self._trace),
            get("/v1/messages/{id}/body", self._body), get("/v1/logs", self._logs),
            post("/v1/messages/resend", self._resend), post("/v1/messages/discard", self._discard),
            post("/v1/purge", self._purge), post("/v1/reload", self._reload), post("/v1/stop", self._stop),
            post("/v1/items/{name}/scale", self._scale), post("/v1/items/{name}/test", self._test),
            post("/v1/items/{name}/suspend-head", self._suspend_head), post("/v1/items/{name}/probe", self._probe),
            post("/v1/items/{name}/{action:start|stop|restart}", self._item),
        ]  # fmt: skip

    @web.middleware
    async def _guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Role and error handling for every request."""
        caller = self._tokens.caller(request.headers.get("Authorization", ""))
        open_paths = ("/healthz", "/readyz")
        if caller is None and request.path not in open_paths:
            return _error(401, "a token is needed (Authorization: Bearer ...)")
        if self._foreign(request):
            return _error(403, "requests from web pages of other origins are refused")
        if request.method == "POST" and (caller is None or caller.role < _needed(request.path)):
            return _error(403, f"the role {_needed(request.path).name.lower()} is needed")
        request["caller"] = caller
        try:
            return await handler(request)
        except ValidationError as error:
            first = error.errors()[0]
            return _error(400, f"{'.'.join(map(str, first['loc']))}: {first['msg']}")
        except (ClientError, ValueError) as error:
            return _error(409, str(error))

    def _foreign(self, request: web.Request) -> bool:
        # a page in the user's browser must not steer a runtime on loopback
        origin = request.headers.get("Origin")
        return origin is not None and origin.split("://")[-1] != request.host

    def _write_audit(self, request: web.Request, what: str, **details: Any) -> None:
        self._audit.write(request["caller"].name, what, details)

    # -- reading

    async def _health(self, _request: web.Request) -> web.Response:
        return web.json_response({"status": "alive"})

    async def _ready(self, _request: web.Request) -> web.Response:
        engine = self._runtime.engine
        ready = engine is not None and engine.state.value == "running" and not engine.state_text
        text = "ready" if ready else (engine.state_text or engine.state.value if engine else "stopped")
        return web.json_response({"status": text}, status=200 if ready else 503)

    async def _metrics(self, _request: web.Request) -> web.Response:
        return web.Response(text=exposition(await self._runtime.counters()), content_type="text/plain")

    async def _openapi(self, _request: web.Request) -> web.Response:
        return web.json_response(openapi())

    async def _counters(self, _request: web.Request) -> web.Response:
        return _json(await self._runtime.counters())

    async def _stream(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(heartbeat=20)
        await socket.prepare(request)
        self._sockets.add(socket)
        interval = max(0.05, float(request.query.get("interval", "0.1")))
        try:
            async for snapshot in self._runtime.counters_stream(interval):
                if socket.closed:
                    break
                await socket.send_str(snapshot.model_dump_json())
        except (ConnectionError, asyncio.CancelledError):
            await socket.close()
        finally:
            self._sockets.discard(socket)
        return socket

    async def _messages(self, request: web.Request) -> web.Response:
        rows = await self._runtime.messages(MessageQuery.model_validate(dict(request.query)))
        return web.json_response([row.model_dump(mode="json") for row in rows])

    async def _trace(self, request: web.Request) -> web.Response:
        return _json(await self._runtime.trace(request.match_info["id"]))

    async def _body(self, request: web.Request) -> web.Response:
        self._write_audit(request, "read body", message=request.match_info["id"])
        return _json(await self._runtime.body(request.match_info["id"]))

    async def _logs(self, request: web.Request) -> web.Response:
        entries = await self._runtime.logs(
            int(request.query.get("limit", "500")), request.query.get("level", "info")
        )
        return web.json_response([entry.model_dump(mode="json") for entry in entries])

    # -- changing

    async def _resend(self, request: web.Request) -> web.Response:
        asked = MessagesRequest.model_validate_json(await request.read())
        self._write_audit(
            request,
            "resend",
            messages=asked.message_ids,
            item=asked.item,
            edited=asked.body_base64 is not None,
        )
        return web.json_response(
            await self._runtime.resend(
                asked.message_ids, asked.item, _bytes(asked.body_base64), by=request["caller"].name
            )
        )

    async def _discard(self, request: web.Request) -> web.Response:
        asked = MessagesRequest.model_validate_json(await request.read())
        self._write_audit(request, "discard", messages=asked.message_ids)
        return web.json_response(await self._runtime.discard(asked.message_ids))

    async def _purge(self, request: web.Request) -> web.Response:
        asked = PurgeRequest.model_validate_json(await request.read())
        self._write_audit(request, "purge", older_than_days=asked.older_than_days)
        return web.json_response(await self._runtime.purge(asked.older_than_days))

    async def _reload(self, request: web.Request) -> web.Response:
        self._write_audit(request, "reload")
        return _json(await self._runtime.reload())

    async def _stop(self, request: web.Request) -> web.Response:
        self._write_audit(request, "stop")
        self.stop_asked.set()
        return web.json_response({"status": "stopping"})

    async def _scale(self, request: web.Request) -> web.Response:
        asked = ScaleRequest.model_validate_json(await request.read())
        name = request.match_info["name"]
        before = next(
            (item.pool_size for item in (await self._runtime.counters()).items if item.name == name), None
        )
        self._write_audit(request, "scale", item=name, before=before, after=asked.pool_size)
        await self._runtime.scale(name, asked.pool_size)
        return web.json_response({"pool_size": asked.pool_size})

    async def _suspend_head(self, request: web.Request) -> web.Response:
        name = request.match_info["name"]
        self._write_audit(request, "suspend-head", item=name)
        return web.json_response(await self._runtime.suspend_head(name))

    async def _probe(self, request: web.Request) -> web.Response:
        name = request.match_info["name"]
        self._write_audit(request, "try connection", item=name)
        return _json(await self._runtime.probe(name))

    async def _test(self, request: web.Request) -> web.Response:
        asked = TestRequest.model_validate_json(await request.read())
        self._write_audit(request, "test message", item=request.match_info["name"])
        return _json(
            await self._runtime.send_test(request.match_info["name"], _bytes(asked.body_base64) or b"")
        )

    async def _item(self, request: web.Request) -> web.Response:
        name, action = request.match_info["name"], request.match_info["action"]
        self._write_audit(request, f"{action} item", item=name)
        calls = {
            "start": self._runtime.start_item,
            "stop": self._runtime.stop_item,
            "restart": self._runtime.restart_item,
        }
        await calls[action](name)
        return web.json_response({"item": name, "action": action})


def _needed(path: str) -> Role:
    return Role.ADMIN if path in ("/v1/purge", "/v1/reload", "/v1/stop") else Role.OPERATOR


def _json(model: BaseModel) -> web.Response:
    return web.Response(text=model.model_dump_json(), content_type="application/json")


def _error(status: int, text: str) -> web.Response:
    return web.json_response({"error": text}, status=status)


def _bytes(encoded: str | None) -> bytes | None:
    import base64

    return None if encoded is None else base64.b64decode(encoded, validate=True)
