"""A runtime somewhere else, over its control API."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import aiohttp

from hie_runtime.control.client import (
    ClientError,
    CountersSnapshot,
    LogEntry,
    MessageBody,
    MessageQuery,
    MessageSummary,
    MessageTrace,
    ProbeResult,
    ReloadResult,
    RuntimeClient,
    SendResult,
    UnreachableError,
)

HEARTBEAT = 5.0  # seconds between two signs of life: a network that swallows everything is noticed, too


class RemoteRuntime(RuntimeClient):
    """Speaks to ``http(s)://host:port``. ``token`` is sent when given."""

    def __init__(self, url: str, token: str = "") -> None:
        self.url = url.rstrip("/")
        self._headers = {"Authorization": f"Bearer {token}"} if token else {}
        self._session: aiohttp.ClientSession | None = None

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                headers=self._headers, timeout=aiohttp.ClientTimeout(total=60, connect=5)
            )
        return self._session

    async def _call(
        self, method: str, path: str, *, query: dict[str, str] | None = None, body: Any = None
    ) -> Any:
        data = None if body is None else json.dumps(body)
        try:
            async with self._open().request(method, self.url + path, params=query, data=data) as answer:
                text = await answer.text()
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            raise UnreachableError(f"no runtime answers at {self.url}: {error or 'timeout'}") from error
        try:
            value = json.loads(text)
        except ValueError as error:
            raise ClientError(f"{self.url}{path}: the answer is not JSON (status {answer.status})") from error
        if answer.status >= 400:
            raise ClientError(
                str(value.get("error", value)) if isinstance(value, dict) else f"status {answer.status}"
            )
        return value

    async def start(self, workspace: Path) -> None:
        """A remote runtime starts with its own process; here only reachability is checked."""
        await self.counters()

    async def stop(self) -> None:
        """Ask the runtime to stop."""
        await self._call("POST", "/v1/stop")

    async def reload(self) -> ReloadResult:
        """Ask it to read its workspace again."""
        return ReloadResult.model_validate(await self._call("POST", "/v1/reload"))

    async def _item(self, name: str, action: str) -> None:
        await self._call("POST", f"/v1/items/{quote(name, safe='')}/{action}")

    async def start_item(self, name: str) -> None:
        """Start one item."""
        await self._item(name, "start")

    async def stop_item(self, name: str) -> None:
        """Stop one item."""
        await self._item(name, "stop")

    async def restart_item(self, name: str) -> None:
        """Restart one item."""
        await self._item(name, "restart")

    async def scale(self, name: str, pool_size: int) -> None:
        """Change an item's pool size."""
        await self._call("POST", f"/v1/items/{quote(name, safe='')}/scale", body={"pool_size": pool_size})

    async def suspend_head(self, name: str) -> int:
        """Suspend what an operation tries again and again."""
        return int(await self._call("POST", f"/v1/items/{quote(name, safe='')}/suspend-head"))

    async def counters(self) -> CountersSnapshot:
        """Figures now."""
        return CountersSnapshot.model_validate(await self._call("GET", "/v1/counters"))

    async def counters_stream(self, interval: float = 0.1) -> AsyncIterator[CountersSnapshot]:
        """Figures as they come over the WebSocket. They end only with an error: the runtime ended, or cannot be reached."""
        try:
            async with self._open().ws_connect(
                f"{self.url}/v1/stream", params={"interval": str(interval)}, heartbeat=HEARTBEAT
            ) as socket:
                async for message in socket:
                    if message.type is not aiohttp.WSMsgType.TEXT:
                        break  # the connection broke
                    yield CountersSnapshot.model_validate_json(message.data)
        except aiohttp.WSServerHandshakeError as error:
            raise ClientError(f"{self.url} refuses: {error.message} (status {error.status})") from error
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            raise UnreachableError(f"no runtime answers at {self.url}: {error or 'timeout'}") from error
        raise UnreachableError(f"the runtime at {self.url} has ended or is out of reach")

    async def messages(self, query: MessageQuery) -> list[MessageSummary]:
        """Messages that match."""
        asked = {
            key: str(value)
            for key, value in query.model_dump(mode="json", exclude_defaults=True).items()
            if value is not None
        }
        return [
            MessageSummary.model_validate(row) for row in await self._call("GET", "/v1/messages", query=asked)
        ]

    async def trace(self, message_id: str) -> MessageTrace:
        """The story of a message."""
        return MessageTrace.model_validate(
            await self._call("GET", f"/v1/messages/{quote(message_id, safe='')}/trace")
        )

    async def body(self, message_id: str) -> MessageBody:
        """The content of a message."""
        return MessageBody.model_validate(
            await self._call("GET", f"/v1/messages/{quote(message_id, safe='')}/body")
        )

    async def resend(self, message_ids: list[str], item: str = "", body: bytes | None = None) -> list[str]:
        """Queue messages again."""
        encoded = None if body is None else b64encode(body).decode()
        asked = {"message_ids": message_ids, "item": item, "body_base64": encoded}
        return [str(one) for one in await self._call("POST", "/v1/messages/resend", body=asked)]

    async def discard(self, message_ids: list[str]) -> int:
        """Give messages up."""
        return int(await self._call("POST", "/v1/messages/discard", body={"message_ids": message_ids}))

    async def purge(self, older_than_days: float) -> int:
        """Delete old finished messages."""
        return int(await self._call("POST", "/v1/purge", body={"older_than_days": older_than_days}))

    async def send_test(self, item: str, body: bytes) -> SendResult:
        """Put a message in at an item."""
        asked = {"body_base64": b64encode(body).decode()}
        return SendResult.model_validate(
            await self._call("POST", f"/v1/items/{quote(item, safe='')}/test", body=asked)
        )

    async def probe(self, name: str) -> ProbeResult:
        """Try the connection of an item from where the runtime is."""
        return ProbeResult.model_validate(await self._call("POST", f"/v1/items/{quote(name, safe='')}/probe"))

    async def logs(self, limit: int = 500, level: str = "info") -> list[LogEntry]:
        """The latest log entries."""
        rows = await self._call("GET", "/v1/logs", query={"limit": str(limit), "level": level})
        return [LogEntry.model_validate(row) for row in rows]

    async def close(self) -> None:
        """Close the connection; the runtime goes on."""
        if self._session is not None:
            await self._session.close()
            self._session = None
