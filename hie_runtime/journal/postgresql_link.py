"""Connections to a PostgreSQL server that are made again when they break."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import asyncpg

from hie_runtime.journal.api import FencedError, StorageFullError
from hie_runtime.journal.block import JournalError
from hie_runtime.journal.postgresql_schema import FENCED
from hie_runtime.journal.server import ConnectionLost
from hie_runtime.journal.storages import StorageURL

CONNECT_SECONDS = 5.0
COMMAND_SECONDS = 60.0
# The statements all go by a key: a plan made while a table was empty must not read it all later.
SETTINGS = {"application_name": "hie-runtime", "jit": "off", "enable_seqscan": "off", "client_min_messages": "warning",
            "tcp_keepalives_idle": "15", "tcp_keepalives_interval": "5", "tcp_keepalives_count": "3"}  # fmt: skip
# The server or the way to it is gone, or it stops, starts, or has become a standby.
_LOST = (
    OSError,
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,
    asyncpg.ReadOnlySQLTransactionError,
    asyncpg.SerializationError,
    asyncpg.DeadlockDetectedError,
    asyncpg.InternalClientError,  # a goodbye of the server that nobody had asked for
)
_FULL = (asyncpg.DiskFullError, asyncpg.OutOfMemoryError, asyncpg.PostgresIOError)
Setup = Callable[[asyncpg.Connection], Awaitable[Any]]


async def connect(server: StorageURL, schema: str) -> asyncpg.Connection:
    """A new connection. Raises ConnectionLost when there is no server, JournalError when it does not let us in."""
    tls: dict[str, Any] = {}
    if not server.local and "sslmode" not in server.options:
        tls["ssl"] = ssl.create_default_context()
    try:
        return await asyncpg.connect(
            server.url, password=server.password(), timeout=CONNECT_SECONDS, command_timeout=COMMAND_SECONDS,
            server_settings={"search_path": f'"{schema}"', **SETTINGS}, **tls,
        )  # fmt: skip
    except ssl.SSLCertVerificationError as error:
        raise JournalError(
            f"{server.shown}: its certificate is not trusted: {error.verify_message}"
        ) from error
    except (asyncpg.CannotConnectNowError, asyncpg.TooManyConnectionsError, OSError) as error:
        raise ConnectionLost(f"{server.shown}: cannot be reached ({_said(error)})") from error
    except (asyncpg.PostgresError, asyncpg.InterfaceError, ValueError) as error:
        raise JournalError(f"{server.shown}: {_said(error)}") from error


class Link:
    """One connection, used by one at a time. ``setup`` runs on each new one."""

    def __init__(self, server: StorageURL, schema: str, setup: Setup | None = None) -> None:
        self._server = server
        self._schema = schema
        self._setup = setup
        self._lock = asyncio.Lock()
        self._connection: asyncpg.Connection | None = None

    @property
    def up(self) -> bool:
        """Whether it is connected, as far as is known."""
        return self._connection is not None and not self._connection.is_closed()

    @asynccontextmanager
    async def use(self) -> AsyncIterator[asyncpg.Connection]:
        """The connection, made when there is none. What goes wrong inside comes out as JournalError; ConnectionLost for a connection that
        broke, which is given up."""
        async with self._lock:
            connection = self._connection
            if connection is None or connection.is_closed():
                connection = self._connection = await self._connect()
            try:
                yield connection
            except (*_LOST, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                reason = self.reason(error)
                if isinstance(reason, ConnectionLost):
                    self.drop()
                raise reason from error

    async def _connect(self) -> asyncpg.Connection:
        connection = await connect(self._server, self._schema)
        try:
            if self._setup is not None:
                await self._setup(connection)
        except _LOST as error:
            connection.terminate()
            raise ConnectionLost(f"{self._server.shown}: the connection broke ({_said(error)})") from error
        except BaseException:
            connection.terminate()
            raise
        return connection

    def reason(self, error: Exception) -> JournalError:
        """What an error of the library means to a journal."""
        shown, said = self._server.shown, _said(error)
        if getattr(error, "sqlstate", "") == FENCED:
            return FencedError(f"{shown}: another runtime has taken over this journal ({said})")
        if isinstance(error, _FULL):
            return StorageFullError(f"{shown}: cannot store ({said})")
        closed = isinstance(error, asyncpg.InterfaceError) and not self.up
        if closed or isinstance(error, _LOST):
            return ConnectionLost(f"{shown}: the server went away or does not answer ({said})")
        return JournalError(f"{shown}: {said}")

    def drop(self) -> None:
        """Give the connection up; nothing more is sent on it."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.terminate()

    async def close(self) -> None:
        """Say goodbye, if the server still listens."""
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                await connection.close(timeout=2)
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
                connection.terminate()


def _said(error: BaseException) -> str:
    return str(error).split("\n", maxsplit=1)[0] or type(error).__name__
