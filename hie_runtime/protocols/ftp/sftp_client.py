"""SFTP by asyncssh. The server must show a known host key; nothing of the user's own ~/.ssh is read."""

from __future__ import annotations

import asyncio
import stat as modes
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import asyncssh

from hie_runtime.protocols.base import AdapterError
from hie_runtime.protocols.ftp.remote import Remote, RemoteError, RemoteFile, joined, plain_name
from hie_runtime.protocols.reasons import system_reason

# asyncssh splits a read into many requests that are under way together
READ_BYTES = 1 << 20
CLOSE_SECONDS = 2.0


@dataclass
class _Server(asyncssh.SSHClient):
    """Judges the key of a server that no file of known hosts names."""

    accepted: frozenset[str]
    shown: list[str] = field(default_factory=list)

    def validate_host_public_key(self, host: str, addr: str, port: int, key: asyncssh.SSHKey) -> bool:
        """Whether its fingerprint is one of the setting."""
        self.shown.append(key.get_fingerprint("sha256"))
        return self.shown[-1] in self.accepted


class SFTPRemote(Remote):
    """One connection with one SFTP session."""

    _connection: asyncssh.SSHClientConnection | None = None
    _session: asyncssh.SFTPClient | None = None

    @property
    def connected(self) -> bool:
        """Logged in, as far as is known."""
        return self._connection is not None and not self._connection.is_closed()

    async def open(self) -> None:
        """Connect, check the host key, log in."""
        settings = self.settings
        accepted = frozenset(filter(None, (part.strip() for part in settings.sftp_host_keys.split(","))))
        options = self._options()
        judge = _Server(accepted)
        try:
            async with asyncio.timeout(settings.connect_timeout or None):
                connection, _ = await asyncssh.create_connection(
                    lambda: judge, settings.ftp_server, settings.port, options=options
                )
                self._connection = connection
                self._session = await connection.start_sftp_client(path_encoding=settings.file_name_encoding)
        except asyncssh.HostKeyNotVerifiable as error:
            raise RemoteError(self._unknown_key(judge.shown, str(error.reason))) from error
        except asyncssh.PermissionDenied as error:
            text = f"{settings.where}: login as {options.username!r} failed: {error.reason}"
            raise RemoteError(text) from error
        except (asyncssh.Error, OSError, TimeoutError) as error:
            raise self._told("cannot connect", error) from error
        finally:
            if self._session is None:
                await self.close()

    def _unknown_key(self, shown: list[str], reason: str) -> str:
        where = self.settings.where
        if not shown:
            return f"{where}: the host key is refused: {reason}"
        return (
            f"{where}: the server shows the host key {shown[-1]}, which is neither in sftp_host_keys nor in "
            f"sftp_known_hosts; ask who runs the server whether it is theirs before you enter it"
        )

    def _options(self) -> asyncssh.SSHClientConnectionOptions:
        settings, context = self.settings, self.context
        entry = context.credential(settings.credentials) if settings.credentials else None
        key = self._key(entry.password if entry else "")
        wanted = settings.sftp_authentication_methods.lower()
        allowed = {method for method in "pki" if method in wanted} or set("pki")
        known: str | bytes = b""
        if settings.sftp_known_hosts:
            known = str(context.path(settings.sftp_known_hosts))
        try:
            return asyncssh.SSHClientConnectionOptions(
                username=entry.username if entry else "anonymous",
                password=entry.password if entry else None,
                client_keys=[key] if key is not None else None,
                known_hosts=known,
                public_key_auth=key is not None and "k" in allowed,
                password_auth="p" in allowed,
                kbdint_auth="i" in allowed,
                config=None,
                agent_path=None,
                gss_host=None,
                host_based_auth=False,
                keepalive_interval=settings.read_timeout / 2,
                keepalive_count_max=2,
            )
        except (OSError, ValueError, asyncssh.Error) as error:
            raise AdapterError(
                f"sftp_known_hosts {settings.sftp_known_hosts}: cannot be used: {error}"
            ) from error

    def _key(self, password: str) -> asyncssh.SSHKey | None:
        """The private key of the settings. Raises AdapterError, never with anything of the key."""
        settings, context = self.settings, self.context
        where = settings.sftp_private_key_file or settings.sftp_private_key_credentials
        if not where:
            return None
        named = settings.sftp_passphrase_credentials
        phrases: list[str | None] = [context.credential(named).password] if named else [None, password]
        try:
            if settings.sftp_private_key_credentials:
                text = context.credential(settings.sftp_private_key_credentials).password
            else:
                text = context.path(settings.sftp_private_key_file).read_text("latin-1")
        except OSError as error:
            raise AdapterError(f"private key {where}: cannot be read: {error.strerror}") from error
        reason = ""
        for phrase in phrases:
            try:
                return asyncssh.import_private_key(text, phrase)
            except (asyncssh.KeyImportError, asyncssh.KeyEncryptionError) as error:
                reason = str(error)
        raise AdapterError(f"private key {where}: cannot be used: {reason}")

    async def close(self) -> None:
        """Close."""
        connection, self._connection, self._session = self._connection, None, None
        if connection is None:
            return
        connection.close()
        try:
            async with asyncio.timeout(CLOSE_SECONDS):
                await connection.wait_closed()
        except (TimeoutError, OSError, asyncssh.Error):
            connection.abort()

    @property
    def session(self) -> asyncssh.SFTPClient:
        """The SFTP session. Raises RemoteError when there is none."""
        if self._session is None:
            raise RemoteError(f"{self.settings.where}: not connected")
        return self._session

    def _patience(self) -> asyncio.Timeout:
        return asyncio.timeout(self.settings.read_timeout)

    async def entries(self, folder: str) -> tuple[list[RemoteFile], list[str]]:
        """Files and folders; links are left out."""
        files, folders = [], []
        with self._telling(f"folder {folder or '.'} cannot be listed"):
            async with self._patience():
                listed = await self.session.readdir(folder or ".")
        for entry in listed:
            name, attributes = str(entry.filename), entry.attrs
            if not plain_name(name) or attributes.permissions is None:
                continue
            path = joined(folder, name)
            if modes.S_ISDIR(attributes.permissions):
                folders.append(path)
            elif modes.S_ISREG(attributes.permissions):
                files.append(_file(path, attributes))
        return files, folders

    async def has_folder(self, folder: str) -> bool:
        """By STAT."""
        with self._telling(f"folder {folder} cannot be looked at"):
            async with self._patience():
                return await self.session.isdir(folder)

    async def stat(self, path: str) -> RemoteFile | None:
        """A file as it is now."""
        with self._telling(f"{path} cannot be looked at"):
            try:
                async with self._patience():
                    return _file(path, await self.session.stat(path))
            except (asyncssh.SFTPNoSuchFile, asyncssh.SFTPNoSuchPath):
                return None

    async def read(self, path: str) -> AsyncIterator[bytes]:
        """Its bytes, a megabyte at a time."""
        with self._telling(f"{path} cannot be read"):
            async with self._patience():
                file = await self.session.open(path, "rb")
            async with file:
                while True:
                    async with self._patience():
                        chunk = await file.read(READ_BYTES)
                    if not isinstance(chunk, bytes) or not chunk:
                        return
                    yield chunk

    async def write(self, path: str, pieces: AsyncIterator[bytes], offset: int = 0) -> None:
        """Write, and let the server sync it where it can (fsync@openssh.com)."""
        with self._telling(f"{path} cannot be written"):
            async with self._patience():
                file = await self.session.open(path, "r+b" if offset else "wb")
            async with file:
                async for piece in pieces:
                    async with self._patience():
                        await file.write(piece, offset)
                    offset += len(piece)
                try:
                    async with self._patience():
                        await file.fsync()
                except asyncssh.SFTPOpUnsupported:
                    pass  # then the server's own word that it is written must do

    async def rename(self, path: str, new: str) -> None:
        """At once over an existing file where the server can (posix-rename@openssh.com), else after deleting that."""
        with self._telling(f"{path} cannot be renamed to {new}"):
            async with self._patience():
                try:
                    await self.session.posix_rename(path, new)
                except asyncssh.SFTPOpUnsupported:
                    if path == new:
                        return
                    if await self.session.exists(new):
                        await self.session.remove(new)
                    await self.session.rename(path, new)

    async def remove(self, path: str) -> None:
        """Delete a file."""
        with self._telling(f"{path} cannot be deleted"):
            try:
                async with self._patience():
                    await self.session.remove(path)
            except (asyncssh.SFTPNoSuchFile, asyncssh.SFTPNoSuchPath):
                return

    async def make_folder(self, folder: str) -> None:
        """Make a folder and those above it."""
        with self._telling(f"folder {folder} cannot be made"):
            async with self._patience():
                await self.session.makedirs(folder, exist_ok=True)

    @contextmanager
    def _telling(self, what: str) -> Iterator[None]:
        try:
            yield
        except (asyncssh.Error, OSError, TimeoutError, ValueError) as error:
            raise self._told(what, error) from error

    def _told(self, what: str, error: BaseException) -> RemoteError:
        where = self.settings.where
        if isinstance(error, TimeoutError):
            return RemoteError(f"{where}: {what}: the server is silent")
        if isinstance(error, asyncssh.Error):
            lost = asyncssh.SFTPNoConnection, asyncssh.SFTPConnectionLost
            refused = isinstance(error, asyncssh.SFTPError) and not isinstance(error, lost)
            return RemoteError(f"{where}: {what}: {error.reason}", refused=refused)
        if isinstance(error, OSError):
            reason = system_reason(error) or "the server closed the connection"
            return RemoteError(f"{where}: {what}: {reason}")
        return RemoteError(f"{where}: {what}: {error}", lasting=True)


def _file(path: str, attributes: asyncssh.SFTPAttrs) -> RemoteFile:
    return RemoteFile(path, int(attributes.mtime or 0), attributes.size or 0)
