"""TLS on a data connection, as a reader and writer that aioftp takes in place of asyncio's.

The end of a data connection is the end of the file. uvloop's TLS drops what it has received and not handed on when the
peer closes (its pull request 661), which cuts off every file that is sent faster than it is taken. Here bytes are
decrypted only when they are asked for. The handshake is made by the first read or write: servers such as vsftpd begin it
only after they have answered the command.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

T = TypeVar("T")

READ_BYTES = 256 * 1024


class TLSStream:
    """One protected data connection; ``session``: that of the control connection, which many servers want to see again."""

    def __init__(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        context: ssl.SSLContext,
        name: str,
        session: ssl.SSLSession | None,
    ) -> None:
        self._reader, self._writer = reader, writer
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=name, session=session)
        self._shaken = False
        self._unsent: list[bytes] = []
        self._unread = b""

    @property
    def transport(self) -> Any:
        """The connection beneath."""
        return self._writer.transport

    # -- the reader

    async def read(self, count: int = -1) -> bytes:
        """Up to ``count`` bytes, b"" at the end; all that come for -1."""
        if count < 0:
            pieces = []
            while piece := await self.read(READ_BYTES):
                pieces.append(piece)
            return b"".join(pieces)
        if self._unread:
            found, self._unread = self._unread[:count], self._unread[count:]
            return found
        await self._handshake()
        return await self._received(lambda: self._tls.read(count))

    async def readline(self) -> bytes:
        """A line with its end; the last one may have none."""
        line = b""
        while piece := await self.read(READ_BYTES):
            end = piece.find(b"\n") + 1
            if end:
                self._unread = piece[end:] + self._unread
                return line + piece[:end]
            line += piece
        return line

    async def _received(self, call: Callable[[], bytes]) -> bytes:
        try:
            return await self._with_peer(call)
        except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
            # Servers close without saying so first. What came is compared with the size of the file by those who read.
            return b""

    # -- the writer

    def write(self, data: bytes) -> None:
        """Keep it for :meth:`drain`."""
        self._unsent.append(data)

    async def drain(self) -> None:
        """Send what is kept."""
        await self._handshake()
        unsent, self._unsent = b"".join(self._unsent), []
        rest = memoryview(unsent)
        while rest:
            sent = await self._with_peer(lambda left=rest: self._tls.write(left))  # type: ignore[misc]
            rest = rest[sent:]
        await self._flush()

    def close(self) -> None:
        """Say good-bye, so that the peer knows it is the whole file, and close."""
        if self._shaken and not self._writer.is_closing():
            with suppress(ssl.SSLError):  # its answer is not waited for
                self._tls.unwrap()
            self._writer.write(self._outgoing.read())
        self._writer.close()

    def is_closing(self) -> bool:
        """Closed, or about to be."""
        return self._writer.is_closing()

    async def wait_closed(self) -> None:
        """Return when it is closed."""
        await self._writer.wait_closed()

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        """About the connection beneath."""
        return self._writer.get_extra_info(name, default)

    # -- TLS

    async def _handshake(self) -> None:
        if not self._shaken:
            await self._with_peer(self._tls.do_handshake)
            self._shaken = True
            await self._flush()

    async def _with_peer(self, call: Callable[[], T]) -> T:
        """What a call gives, once the peer has sent what it needs. Raises ssl.SSLError, OSError."""
        while True:
            try:
                return call()
            except ssl.SSLWantReadError:
                await self._flush()
                data = await self._reader.read(READ_BYTES)
                if data:
                    self._incoming.write(data)
                else:
                    self._incoming.write_eof()

    async def _flush(self) -> None:
        if data := self._outgoing.read():
            self._writer.write(data)
        await self._writer.drain()
