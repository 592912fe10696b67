"""Reading one file of a server: in memory, or over 1 MB straight into a file of the spool folder."""

from __future__ import annotations

import asyncio
import hashlib
from contextlib import aclosing
from dataclasses import dataclass

from hie_runtime.errors import HIEError
from hie_runtime.messages.large import LARGE_BYTES, SpoolWriter
from hie_runtime.protocols.base import AdapterContext
from hie_runtime.protocols.ftp.remote import Remote, RemoteFile
from hie_runtime.protocols.ftp.settings import FTPInboundSettings

AS_IT_IS = ("", "default", "binary", "native", "utf-8", "utf8")


class TooLongError(HIEError):
    """A file holds more than may be taken."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A file that was read: as the listing showed it, how many bytes came, and SHA-256 of them."""

    file: RemoteFile
    size: int
    digest: str


class Fetcher:
    """Reads files of one server."""

    def __init__(self, settings: FTPInboundSettings, context: AdapterContext, remote: Remote) -> None:
        self._charset = settings.charset.strip().lower()
        self._context = context
        self._remote = remote
        self._where = settings.where

    async def fetch(self, file: RemoteFile) -> tuple[bytes, Fetched]:
        """The bytes, or the Outline of a large file. Raises TooLongError, RemoteError, OSError."""
        self._check(file, file.size)
        digest, size = hashlib.sha256(), 0
        held: list[bytes] = []
        writer: SpoolWriter | None = None
        spool = self._context.spool if self._charset in AS_IT_IS else None
        try:
            async with aclosing(self._remote.read(file.path)) as pieces:  # type: ignore[type-var]
                async for piece in pieces:
                    size += len(piece)
                    self._check(file, size)
                    digest.update(piece)
                    held.append(piece)
                    if spool is not None and size > LARGE_BYTES:
                        writer = writer or SpoolWriter(spool)
                        await asyncio.to_thread(writer.write, held)
                        held = []
            data: bytes = b"".join(held) if writer is None else await asyncio.to_thread(writer.finish)
        except BaseException:
            if writer is not None:
                writer.discard()
            raise
        if self._charset not in AS_IT_IS:
            data = data.decode(self._charset, "replace").encode("utf-8")
        return data, Fetched(file, size, digest.hexdigest())

    def _check(self, file: RemoteFile, size: int) -> None:
        most = self._context.max_message_bytes
        if size > most:
            raise TooLongError(
                f"{self._where}: {file.path}: {size} bytes; at most {most} are taken; left where it is"
            )
