"""Connections to a Redis or Valkey server, and what its errors mean to a journal."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import redis
import redis.asyncio
from redis.backoff import NoBackoff
from redis.retry import Retry

from hie_runtime.journal.api import FencedError, StorageFullError
from hie_runtime.journal.block import JournalError
from hie_runtime.journal.redis_scripts import FENCED
from hie_runtime.journal.server import ConnectionLost
from hie_runtime.journal.storages import StorageURL

CONNECT_SECONDS = 5.0
COMMAND_SECONDS = 60.0
PASSWORD = "HIE_REDIS_PASSWORD"  # noqa: S105 - a variable's name
_FULL = ("OOM", "MISCONF", "NOREPLICAS")
_LOST = ("LOADING", "READONLY", "MASTERDOWN", "BUSY", "CLUSTERDOWN", "TRYAGAIN", "UNBLOCKED")
Client = Any  # the library's clients are generic in ways their stubs do not agree on


def options(server: StorageURL) -> dict[str, Any]:
    """How the library is to connect. It must not repeat commands by itself: only the journal knows whether that is right."""
    password = server.password() or os.environ.get(PASSWORD)
    return {
        "password": password, "protocol": 2, "socket_connect_timeout": CONNECT_SECONDS, "socket_timeout": COMMAND_SECONDS,
        "retry": Retry(NoBackoff(), 0), "retry_on_error": [], "health_check_interval": 0, "client_name": "hie-runtime",
        "socket_keepalive": True, **({"ssl_check_hostname": True} if server.url.startswith("rediss:") else {}),
    }  # fmt: skip


def reason(shown: str, error: Exception) -> JournalError:
    """What an error of the library means to a journal."""
    said = str(error).split("\n", maxsplit=1)[0] or type(error).__name__
    if isinstance(error, redis.AuthenticationError):
        return JournalError(
            f"{shown}: the server does not let us in ({said}); the password is read from {PASSWORD}"
        )
    if isinstance(error, (redis.ConnectionError, redis.TimeoutError, OSError, EOFError)):
        return ConnectionLost(f"{shown}: the server cannot be reached or does not answer ({said})")
    if FENCED in said:
        return FencedError(f"{shown}: another runtime has taken over this journal ({said})")
    if isinstance(error, redis.OutOfMemoryError) or said.startswith(_FULL):
        return StorageFullError(f"{shown}: cannot store ({said})")
    if isinstance(error, redis.ReadOnlyError) or said.startswith(_LOST):
        return ConnectionLost(f"{shown}: the server takes no writes now ({said})")
    return JournalError(f"{shown}: {said}")


class Link:
    """One connection, used by one at a time; made when it is needed, given up when something went wrong with it."""

    def __init__(self, server: StorageURL) -> None:
        self._server = server
        self._lock = asyncio.Lock()
        self._client: Client | None = None

    @property
    def up(self) -> bool:
        """Whether it is connected, as far as is known."""
        return self._client is not None

    @asynccontextmanager
    async def use(self) -> AsyncIterator[Client]:
        """The connection. What goes wrong inside comes out as JournalError, ConnectionLost for one that broke."""
        async with self._lock:
            try:
                if self._client is None:
                    self._client = await self._connect()
                yield self._client
            except (redis.RedisError, OSError, EOFError) as error:
                found = reason(self._server.shown, error)
                if isinstance(found, ConnectionLost):
                    await self.drop()
                raise found from error
            except asyncio.CancelledError:
                await self.drop()  # its answer may come to the next one that asks
                raise

    async def _connect(self) -> Client:
        client = redis.asyncio.Redis.from_url(
            self._server.url, single_connection_client=True, **options(self._server)
        )
        try:
            await client.initialize()
            await client.ping()
        except BaseException:
            await client.aclose()
            raise
        return client

    async def drop(self) -> None:
        """Give the connection up."""
        client, self._client = self._client, None
        if client is not None:
            try:
                await client.aclose()
            except (redis.RedisError, OSError):
                return
