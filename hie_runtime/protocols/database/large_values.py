"""PostgreSQL: a large message is written to the server in pieces, and the statement takes it from there.

The pieces go into a large object of the transaction (PostgreSQL manual, 33), which the statement reads where its value would
have been bound, and which is removed before the transaction ends. What a message is never becomes part of a statement's text.
"""

from __future__ import annotations

import asyncio
import codecs
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import sqlalchemy
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.elements import ColumnElement

from hie_runtime.messages.large import Spooled
from hie_runtime.protocols.base import DeliveryError
from hie_runtime.protocols.database.binding import bound

PIECE_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class LargeValue:
    """A message that is written in pieces; binary: as its bytes, else as text."""

    spooled: Spooled
    binary: bool


@dataclass(frozen=True, slots=True)
class Uploaded:
    """A large value that lies on the server.

    number: of the large object; encoding: of the text it is, "" for bytes."""

    number: int
    encoding: str

    def text(self, name: str) -> str:
        """What a statement has instead of ``:name``, where :attr:`number` is bound to that name."""
        content = f"lo_get(:{name})"
        return f"convert_from({content}, '{self.encoding}')" if self.encoding else content

    def into(self, column: sqlalchemy.Column[Any]) -> ColumnElement[Any]:
        """What a row has as the column's value; text is base64 for a column of bytes. Raises DeliveryError."""
        func = sqlalchemy.func
        content = func.lo_get(sqlalchemy.literal(self.number, sqlalchemy.BigInteger()))
        written = func.convert_from(content, self.encoding) if self.encoding else content
        if isinstance(column.type, sqlalchemy.LargeBinary):
            return func.decode(written, "base64") if self.encoding else written
        if isinstance(column.type, sqlalchemy.String) and self.encoding:
            return written
        raise DeliveryError(
            f"column {column.name!r}: a large message goes into text and, as binary, into bytes; this is {column.type}",
            connection=False,
        )


class Uploads:
    """The large values of one transaction. step: called after each piece, which has its own time."""

    def __init__(self, connection: AsyncConnection, step: Callable[[], None]) -> None:
        self._connection, self._step = connection, step
        self._made: dict[Spooled, Uploaded] = {}

    async def put(self, value: LargeValue) -> Uploaded:
        """Write a value, once however often it is used. Raises LargeMessageError, and what the driver raises."""
        made = self._made.get(value.spooled)
        if made is None:
            made = self._made[value.spooled] = await self._upload(value.spooled)
        return Uploaded(made.number, "") if value.binary else made

    async def remove(self) -> None:
        """The statements are done."""
        for made in self._made.values():
            await self._connection.execute(bound("select lo_unlink(:number)", {"number": made.number}))

    async def _upload(self, spooled: Spooled) -> Uploaded:
        number = int((await self._connection.execute(sqlalchemy.text("select lo_create(0)"))).scalar_one())
        chunks, encoding = spooled.chunks(), _Encoding()
        at, piece = 0, b""
        while True:
            chunk = await asyncio.to_thread(next, chunks, b"")
            piece += chunk
            if len(piece) >= PIECE_BYTES or not chunk:
                encoding.see(piece, last=not chunk)
                values = {"number": number, "at": at, "piece": piece}
                await self._connection.execute(bound("select lo_put(:number, :at, :piece)", values))
                self._step()
                at, piece = at + len(piece), b""
            if not chunk:
                return Uploaded(number, encoding.name)


class _Encoding:
    """UTF-8 as long as all of it is, else Latin-1: as small messages are read."""

    def __init__(self) -> None:
        self.name = "UTF8"
        self._decoder = codecs.getincrementaldecoder("utf-8")()

    def see(self, piece: bytes, *, last: bool) -> None:
        if self.name == "UTF8":
            try:
                self._decoder.decode(piece, last)
            except UnicodeDecodeError:
                self.name = "LATIN1"
