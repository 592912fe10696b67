"""One connection to a database, and what its errors mean."""

from __future__ import annotations

import asyncio
import importlib
import re
import ssl
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from hie_runtime.errors import HIEError
from hie_runtime.protocols.base import AdapterContext, AdapterError, DeliveryError
from hie_runtime.protocols.database.settings import DatabaseSettings
from hie_runtime.protocols.keepalive import keep_alive
from hie_runtime.protocols.reasons import system_reason
from hie_runtime.protocols.tls import tls_context, tls_reason

# kind of database (settings.KINDS) -> driver of SQLAlchemy, module it needs, what installs it
_DRIVERS = {
    "sqlite": ("sqlite+aiosqlite", "aiosqlite", "hie"),
    "postgresql": ("postgresql+asyncpg", "asyncpg", "hie[postgresql]"),
    "mysql": ("mysql+aiomysql", "aiomysql", "hie[mysql]"),
    "mariadb": ("mariadb+aiomysql", "aiomysql", "hie[mysql]"),
    "mssql": ("mssql+aioodbc", "aioodbc", "hie[mssql]"),
}
_CLASS = re.compile(r"^<class '[^']*'>: ")
_QUOTED = re.compile(r"(?P<word>\b\w+ |\b\w+: )?(?P<mark>['\"])(?P<quoted>.*?)(?P=mark)")
# Words before the name of something of the database.
_NAMES = (
    "relation",
    "column",
    "constraint",
    "table",
    "database",
    "user",
    "role",
    "schema",
    "function",
    "index",
    "type",
    "key",
)
CLOSE_SECONDS = 2.0
# SQLSTATE (SQL:2016, 24.1): data exceptions and broken constraints are of the message, and come again with every try.
_OF_THE_MESSAGE = ("22", "23")
_INTEGRITY = ("IntegrityError", "DataError")


class Database:
    """One connection at a time to one database, used by one task."""

    def __init__(self, settings: DatabaseSettings, context: AdapterContext) -> None:
        """Raises AdapterError for a URL that cannot be, and a driver that is not installed."""
        self._settings = settings
        self._context = context
        self._url = self._read_url()
        self._engine: AsyncEngine | None = None
        self._connection: AsyncConnection | None = None
        self._used = 0.0
        self._patience: asyncio.Timeout | None = None

    @property
    def where(self) -> str:
        """The database for error texts, without credentials."""
        url = self._url
        port = f":{url.port}" if url.port else ""
        return f"{self.kind}://{url.host or ''}{port}/{url.database or ''}"

    @property
    def kind(self) -> str:
        """``postgresql``, ``sqlite`` ..."""
        return self._url.get_backend_name()

    @property
    def connected(self) -> bool:
        """Whether a connection is held."""
        return self._connection is not None

    def _read_url(self) -> URL:
        where = f'item "{self._context.item}", url'
        url = make_url(self._settings.url)
        kind = url.get_backend_name()
        driver, module, extra = _DRIVERS[kind]
        try:
            importlib.import_module(module)
        except ImportError as error:
            raise AdapterError(f'{where}: {kind} needs {module}: pip install "{extra}"') from error
        if kind == "sqlite" and url.database and url.database != ":memory:":
            url = url.set(database=str(self._context.path(url.database)))
        return url.set(drivername=driver)

    def _open_engine(self) -> AsyncEngine:
        settings, url = self._settings, self._url
        if settings.credentials:
            entry = self._context.credential(settings.credentials)
            url = url.set(username=entry.username, password=entry.password)
        arguments: dict[str, Any] = {}
        tls = tls_context(settings.ssl_config, self._context, server=False)
        if self.kind == "postgresql":
            arguments = {"ssl": tls or False, "timeout": settings.connect_timeout, "command_timeout": settings.statement_timeout}  # fmt: skip
        elif self.kind in ("mysql", "mariadb"):
            arguments = {"ssl": tls, "connect_timeout": settings.connect_timeout}
        elif self.kind == "sqlite":
            arguments = {"timeout": settings.statement_timeout}
        return create_async_engine(url, poolclass=NullPool, connect_args=arguments)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncConnection]:
        """A transaction, committed at the end. Raises DeliveryError: ``connection`` is false for what the message is to
        blame for. After trouble the connection is gone."""
        settings = self._settings
        try:
            async with asyncio.timeout(settings.connect_timeout):
                connection = await self._connect()
        except TimeoutError as error:
            await self.close()
            raise DeliveryError(
                f"{self.where}: no connection within {settings.connect_timeout:g} s"
            ) from error
        except Exception as error:
            await self.close()
            raise self._failed(error, "") from error
        try:
            async with asyncio.timeout(settings.statement_timeout) as self._patience:
                async with connection.begin():
                    yield connection
        except TimeoutError as error:
            await self.close(silent=True)
            raise DeliveryError(
                f"{self.where}: no answer to the statement within {settings.statement_timeout:g} s"
            ) from error
        except HIEError:
            raise
        except Exception as error:
            failed = self._failed(error, str(getattr(error, "statement", "") or ""))
            if failed.connection:
                await self.close(silent=True)
            raise failed from error
        except BaseException:
            await self.close(silent=True)
            raise
        self._used = time.monotonic()
        if settings.stay_connected == 0:
            await self.close()

    def go_on(self) -> None:
        """A statement of the transaction is done; the next one has its own ``statement_timeout``."""
        if self._patience is not None:
            until = asyncio.get_running_loop().time() + self._settings.statement_timeout
            self._patience.reschedule(until)

    async def _connect(self) -> AsyncConnection:
        stay = self._settings.stay_connected
        if self._connection is not None and 0 <= stay < time.monotonic() - self._used:
            await self.close()
        if self._connection is None:
            self._engine = self._engine or self._open_engine()
            self._connection = await self._engine.connect()
            await self._keep_alive(self._connection)
        return self._connection

    async def _keep_alive(self, connection: AsyncConnection) -> None:
        """Where the driver lets its socket be seen."""
        raw = await connection.get_raw_connection()
        driver = raw.driver_connection
        writer = getattr(driver, "_transport", None) or getattr(driver, "_writer", None)
        if writer is not None:
            keep_alive(writer.get_extra_info("socket"))

    async def probe(self) -> str:
        """Connect, log in, and ask for something that every database knows. Raises DeliveryError."""
        file = Path(self._url.database or "") if self.kind == "sqlite" else None
        if file is not None and str(file) != ":memory:" and not await asyncio.to_thread(file.exists):
            raise DeliveryError(f"{self.where}: there is no such file; an empty database would be made")
        try:
            async with self.transaction() as connection:
                # SQLite reads nothing of its file for a constant
                await connection.execute(text("SELECT count(*) FROM sqlite_master" if file else "SELECT 1"))
        finally:
            await self.close()
        return f"{self.where}: the database answers"

    async def close(self, *, silent: bool = False) -> None:
        """Let the connection go. silent: the other side does not answer, it is not told."""
        connection, self._connection = self._connection, None
        engine, self._engine = self._engine, None
        if connection is None:
            return
        with suppress(
            Exception
        ):  # what a driver says of a connection that is dropped; the next one tells what is wrong
            async with asyncio.timeout(CLOSE_SECONDS):
                if silent and self.kind != "sqlite":  # a file's lock is only let go by closing it in order
                    await connection.invalidate()
                await connection.close()
        if engine is not None:
            await engine.dispose(close=False)

    def _failed(self, error: Exception, statement: str) -> DeliveryError:
        """What went wrong, without values: databases quote them, and they are a patient's."""
        if isinstance(error, DeliveryError):
            return error
        cause: BaseException = error.orig if isinstance(error, DBAPIError) and error.orig else error
        root = cause.__cause__ if isinstance(cause.__cause__, Exception) else cause
        if isinstance(root, ssl.SSLError):
            return DeliveryError(f"{self.where}: {tls_reason(root)}")
        if not isinstance(error, (SQLAlchemyError, HIEError, OSError)) and not _is_dbapi(error):
            return DeliveryError(f"{self.where}: {type(error).__name__}", connection=False)
        state = str(getattr(root, "sqlstate", "") or getattr(cause, "sqlstate", "") or "")
        of_message = state[:2] in _OF_THE_MESSAGE or type(error).__name__ in _INTEGRITY
        said = without_values(_words(root), statement) or type(root).__name__
        return DeliveryError(f"{self.where}: {said}", connection=not of_message)


def _words(error: BaseException) -> str:
    """What a driver says. MySQL's drivers give (number, text), of which only the text is words."""
    if isinstance(error, OSError):
        return system_reason(error)
    if len(error.args) == 2 and isinstance(error.args[0], int) and isinstance(error.args[1], str):
        return f"{error.args[1]} ({error.args[0]})"
    return str(error)


def _is_dbapi(error: Exception) -> bool:
    """Drivers raise some errors of theirs past SQLAlchemy while they connect."""
    return type(error).__module__.split(".")[0] in ("asyncpg", "aiosqlite", "sqlite3", "aiomysql", "pymysql", "aioodbc", "pyodbc")  # fmt: skip


def without_values(text: str, statement: str) -> str:
    """The first line of an error; what it quotes is kept only where it names a part of the database."""

    def mask(found: re.Match[str]) -> str:
        word, quoted = found["word"] or "", found["quoted"]
        named = word.strip().lower() in _NAMES or re.search(rf"(?<!\w){re.escape(quoted)}(?!\w)", statement)
        return found[0] if named and quoted else word + "…"

    line = text.strip().splitlines()[0] if text.strip() else ""
    return _QUOTED.sub(mask, _CLASS.sub("", line))
