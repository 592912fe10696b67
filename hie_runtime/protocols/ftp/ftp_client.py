"""FTP and FTPS by aioftp: passive mode, binary transfer, data connections protected as the control connection is."""

from __future__ import annotations

import asyncio
import calendar
import ssl
import time
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import aioftp
from aioftp.errors import AIOFTPException, StatusCodeError

from hie_runtime.messages.large import CHUNK_BYTES
from hie_runtime.protocols.ftp.remote import Remote, RemoteError, RemoteFile, joined, plain_name
from hie_runtime.protocols.ftp.tls_stream import TLSStream
from hie_runtime.protocols.keepalive import keep_alive
from hie_runtime.protocols.reasons import system_reason
from hie_runtime.protocols.tls import tls_context, tls_reason

QUIT_SECONDS = 2.0
_MOMENT = "%Y%m%d%H%M%S"


class _Client(aioftp.Client):
    """Data connections are protected here and not by the loop; see :mod:`hie_runtime.protocols.ftp.tls_stream`."""

    async def _open_connection(self, host: str, port: int) -> Any:
        control = self.stream.writer.get_extra_info("ssl_object") if self._stream is not None else None
        if control is None:
            return await super()._open_connection(host, port)
        async with asyncio.timeout(self.connection_timeout):
            reader, writer = await asyncio.open_connection(host, port)
        stream = TLSStream(reader, writer, control.context, self.server_host, control.session)
        return stream, stream


class FTPRemote(Remote):
    """One control connection."""

    _client: aioftp.Client | None = None

    @property
    def connected(self) -> bool:
        """Logged in, as far as is known."""
        return self._client is not None

    async def open(self) -> None:
        """Connect, protect, log in."""
        settings = self.settings
        tls = tls_context(settings.ssl_config, self.context, server=False)
        if tls is not None and not settings.ssl_check_server_identity:
            tls.check_hostname = False
        user, password = "anonymous", "anonymous@"
        if settings.credentials:
            entry = self.context.credential(settings.credentials)
            user, password = entry.username, entry.password
        client = _Client(
            socket_timeout=settings.read_timeout,
            connection_timeout=settings.connect_timeout or None,
            encoding=settings.file_name_encoding,
            ssl=tls if settings.implicit_tls else None,
        )
        try:
            with self._telling("cannot connect"):
                async with asyncio.timeout(settings.connect_timeout or None):
                    await client.connect(settings.ftp_server, settings.port)
                    if tls is not None:
                        await self._protect(client, tls)
            with self._telling(f"login as {user!r} failed"):
                async with asyncio.timeout(settings.connect_timeout or None):
                    await client.login(user, password)
        except BaseException:
            client.close()
            raise
        keep_alive(client.stream.writer.get_extra_info("socket"))
        self._client = client

    async def _protect(self, client: aioftp.Client, tls: ssl.SSLContext) -> None:
        if self.settings.implicit_tls:
            await client.command("PBSZ 0", "200")
            await client.command("PROT P", "200")
        else:
            await client.upgrade_to_tls(tls)

    async def close(self) -> None:
        """Say good-bye if it is answered soon, and close."""
        client, self._client = self._client, None
        if client is None:
            return
        try:
            async with asyncio.timeout(QUIT_SECONDS):
                await client.command("QUIT", "2xx")
        except (AIOFTPException, OSError, TimeoutError, ValueError, AttributeError, RuntimeError):
            pass  # the connection goes either way
        finally:
            client.close()

    @property
    def client(self) -> aioftp.Client:
        """The connection. Raises RemoteError when there is none."""
        if self._client is None:
            raise RemoteError(f"{self.settings.where}: not connected")
        return self._client

    async def entries(self, folder: str) -> tuple[list[RemoteFile], list[str]]:
        """By MLSD; by LIST for servers that do not know it (times are then whole minutes)."""
        files, folders = [], []
        with self._telling(f"folder {folder or '.'} cannot be listed"):
            listed: list[tuple[Any, Mapping[str, Any]]] = list(await self.client.list(folder))
        for path, info in listed:
            if not plain_name(path.name):
                continue
            kind = info.get("type")
            if kind == "dir":
                folders.append(joined(folder, path.name))
            elif kind == "file":
                files.append(_file(joined(folder, path.name), info))
        return files, folders

    async def has_folder(self, folder: str) -> bool:
        """By CWD; the connection is in that folder afterwards."""
        with self._telling(f"folder {folder} cannot be entered"):
            try:
                await self.client.change_directory(folder)
            except StatusCodeError as error:
                if error.received_codes[-1].matches("550"):
                    return False
                raise
        return True

    async def stat(self, path: str) -> RemoteFile | None:
        """By MLST, or the listing of its folder."""
        with self._telling(f"{path} cannot be looked at"):
            try:
                info: Mapping[str, Any] = await self.client.stat(path)
            except StatusCodeError as error:
                if error.received_codes[-1].matches("550"):
                    return None
                raise
        return _file(path, info)

    async def size(self, path: str) -> int | None:
        """By SIZE, which shows hidden files too; None where a server does not know it."""
        with self._telling(f"{path} cannot be looked at"):
            try:
                _, lines = await self.client.command(f"SIZE {path}", "213")
            except StatusCodeError as error:
                if not error.received_codes[-1].matches("5xx"):
                    raise
                return None
            return int(lines[-1])

    async def read(self, path: str) -> AsyncIterator[bytes]:
        """RETR."""
        with self._telling(f"{path} cannot be read"):
            async with self.client.download_stream(path) as stream:
                while chunk := await stream.read(CHUNK_BYTES):
                    yield chunk

    async def write(self, path: str, pieces: AsyncIterator[bytes], offset: int = 0) -> None:
        """STOR, behind REST for an offset."""
        with self._telling(f"{path} cannot be written"):
            async with self.client.upload_stream(path, offset=offset) as stream:
                await stream.write(b"")  # an empty file needs the handshake too
                async for piece in pieces:
                    await stream.write(piece)

    async def rename(self, path: str, new: str) -> None:
        """RNFR and RNTO. Servers that do not rename over a file (IIS) have it deleted first."""
        with self._telling(f"{path} cannot be renamed to {new}"):
            try:
                await self.client.rename(path, new)
            except StatusCodeError as error:
                if path == new or not error.received_codes[-1].matches("55x") or await self.stat(new) is None:
                    raise
                await self.client.remove_file(new)
                await self.client.rename(path, new)

    async def remove(self, path: str) -> None:
        """DELE."""
        with self._telling(f"{path} cannot be deleted"):
            try:
                await self.client.remove_file(path)
            except StatusCodeError:
                if await self.stat(path) is not None:
                    raise

    async def make_folder(self, folder: str) -> None:
        """MKD for each part. What is there already is refused by any code a server likes; whether the folder can be
        used shows when a file is written."""
        with self._telling(f"folder {folder} cannot be made"):
            made = "/" if folder.startswith("/") else ""
            for part in filter(None, folder.split("/")):
                made = f"{made}{part}" if made in ("", "/") else f"{made}/{part}"
                try:
                    await self.client.command(f"MKD {made}", "257")
                except StatusCodeError as error:
                    if not error.received_codes[-1].matches("5xx"):
                        raise

    @contextmanager
    def _telling(self, what: str) -> Iterator[None]:
        """Errors of the library and the network as RemoteError."""
        where = self.settings.where
        try:
            yield
        except StatusCodeError as error:
            refused = not error.received_codes[-1].matches("42x")
            raise RemoteError(f"{where}: {what}: {_said(error)}", refused=refused) from error
        except ssl.SSLError as error:
            raise RemoteError(f"{where}: {what}: {tls_reason(error)}") from error
        except TimeoutError as error:
            raise RemoteError(f"{where}: {what}: the server is silent") from error
        except OSError as error:
            reason = system_reason(error) or "the server closed the connection"
            raise RemoteError(f"{where}: {what}: {reason}") from error
        except (AttributeError, RuntimeError) as error:
            # what asyncio and uvloop raise for a write to a TLS connection that is closed
            raise RemoteError(f"{where}: {what}: the server closed the connection") from error
        except (AIOFTPException, ValueError, IndexError, KeyError) as error:
            # a path with a line end, or an answer that follows no standard
            text = f"{where}: {what}: {error or type(error).__name__}"
            raise RemoteError(text, lasting=isinstance(error, aioftp.errors.InvalidCommand)) from error


def _said(error: StatusCodeError) -> str:
    """The server's own words: code and text."""
    lines = error.info if isinstance(error.info, list) else [str(error.info)]
    text = " ".join(line.strip(" -") for line in lines)
    return f"{error.received_codes[-1]} {text}"[:300]


def _file(path: str, info: Mapping[str, Any]) -> RemoteFile:
    """Raises ValueError for a time that is none."""
    moment = str(info.get("modify", ""))[:14]
    modified = calendar.timegm(time.strptime(moment, _MOMENT)) if moment else 0
    return RemoteFile(path, modified, int(info.get("size", 0)))
