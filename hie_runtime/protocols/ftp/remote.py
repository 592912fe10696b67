"""A folder on another machine, whatever protocol leads there."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator
from typing import NamedTuple

from hie_runtime.errors import HIEError
from hie_runtime.protocols.base import AdapterContext
from hie_runtime.protocols.ftp.settings import FTPSettings


class RemoteError(HIEError):
    """The server cannot be reached, is silent or refuses; says server, what was asked for and its answer.

    ``lasting``: no later try can succeed, e.g. for a name the protocol cannot carry. ``refused``: the server is there
    and has said no."""

    def __init__(self, text: str, *, lasting: bool = False, refused: bool = False) -> None:
        super().__init__(text)
        self.lasting = lasting
        self.refused = refused


class RemoteFile(NamedTuple):
    """A file as a listing shows it: path on the server, seconds since 1970 by the server's clock, bytes."""

    path: str
    modified: int
    size: int

    @property
    def name(self) -> str:
        """Its name without folders."""
        return self.path.rpartition("/")[2]

    @property
    def folder(self) -> str:
        """Its folder, "" for where the login leads."""
        return self.path.rpartition("/")[0]


class Remote(ABC):
    """One connection. All methods raise RemoteError; after one, only :meth:`close` and :meth:`open` are sure to work."""

    def __init__(self, settings: FTPSettings, context: AdapterContext) -> None:
        self.settings = settings
        self.context = context

    @property
    @abstractmethod
    def connected(self) -> bool:
        """Logged in, as far as is known."""

    @abstractmethod
    async def open(self) -> None:
        """Connect and log in."""

    @abstractmethod
    async def close(self) -> None:
        """Let go. Never raises."""

    @abstractmethod
    async def entries(self, folder: str) -> tuple[list[RemoteFile], list[str]]:
        """Files and folders in a folder, without what is neither."""

    @abstractmethod
    async def has_folder(self, folder: str) -> bool:
        """Whether there is a folder that this login may enter."""

    @abstractmethod
    async def stat(self, path: str) -> RemoteFile | None:
        """A file as it is now, None when it is not there."""

    async def size(self, path: str) -> int | None:
        """Bytes of a file, None when the server does not tell or it is not there."""
        found = await self.stat(path)
        return found.size if found is not None else None

    @abstractmethod
    def read(self, path: str) -> AsyncIterator[bytes]:
        """Its bytes in pieces."""

    @abstractmethod
    async def write(self, path: str, pieces: AsyncIterator[bytes], offset: int = 0) -> None:
        """Write a file, or what lies behind an offset in it."""

    @abstractmethod
    async def rename(self, path: str, new: str) -> None:
        """Give a file another name, over one that has it: at once where the server can. Its own name is a test
        whether it may be renamed."""

    @abstractmethod
    async def remove(self, path: str) -> None:
        """Delete a file; nothing when it is not there."""

    @abstractmethod
    async def make_folder(self, folder: str) -> None:
        """Make a folder and those above it, where they are missing."""

    async def probe(self, *, made: bool) -> str:
        """Log in, look for the folder of the settings, and let go. ``made``: the item makes it where it is missing."""
        folder = self.settings.file_path
        try:
            await self.open()
            there = not folder or await self.has_folder(folder)
        finally:
            await self.close()
        if not there and not made:
            raise RemoteError(
                f"{self.settings.where}: logged in, but there is no folder {folder}", refused=True
            )
        what = f"folder {folder} is there" if there else f"folder {folder} is not there yet and will be made"
        return f"logged in to {self.settings.where}" + (f", {what}" if folder else "")

    async def files(self, folder: str, levels: int) -> list[RemoteFile]:
        """Files in a folder and so many levels below it. Hidden ones (those being written) are left out."""
        found, folders = await self.entries(folder)
        if levels > 0:
            for below in folders:
                found += await self.files(below, levels - 1)
        return [file for file in found if not file.name.startswith(".")]


def joined(folder: str, name: str) -> str:
    """Path of a name in a folder; "" is where the login leads."""
    return f"{folder.rstrip('/')}/{name}" if folder else name


def plain_name(name: str) -> bool:
    """Whether a name of a listing can be one of a file: a server does not lead into other folders by it."""
    return bool(name) and name not in (".", "..") and not any(c in name for c in "/\\\0\r\n")


def keep_cancelled() -> None:
    """Let a cancellation count that a library has lost: ``asyncio.wait_for`` of Python 3.11, which aioftp uses, returns
    normally when what it waits for ends at the moment of the cancellation."""
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        task.cancel()


def remote(settings: FTPSettings, context: AdapterContext) -> Remote:
    """What speaks the protocol of the settings. The libraries are imported where they are needed only."""
    if settings.is_sftp:
        from hie_runtime.protocols.ftp.sftp_client import SFTPRemote

        return SFTPRemote(settings, context)
    from hie_runtime.protocols.ftp.ftp_client import FTPRemote

    return FTPRemote(settings, context)
