"""Rows of a query, each a message: marked at the database, or remembered here, once it is stored."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy.engine import Row

from hie_runtime.errors import HIEError
from hie_runtime.messages.large import LARGE_BYTES, SpoolWriter, discard, full_size
from hie_runtime.protocols.base import AdapterContext, AdapterError, Received
from hie_runtime.protocols.database.binding import bound, csv_of, json_of, marks_named, names_in, plain
from hie_runtime.protocols.database.connecting import Database
from hie_runtime.protocols.database.large_rows import SIZE, LargeRows, large_rows
from hie_runtime.protocols.database.settings import DatabaseInboundSettings, is_last_key
from hie_runtime.protocols.file.names import file_name
from hie_runtime.protocols.memory import LastKey, TakenKeys
from hie_runtime.protocols.polling import PollingInboundAdapter

# What is read at once, beside the number of rows.
BATCH_BYTES = 8 * 1024 * 1024


class Taken(NamedTuple):
    """A row given to the host: its key, and the columns the after-statement names."""

    key: Any
    values: Mapping[str, Any]


class DatabaseInboundAdapter(PollingInboundAdapter[DatabaseInboundSettings]):
    """IRIS: EnsLib.SQL.InboundAdapter."""

    def __init__(self, settings: DatabaseInboundSettings, context: AdapterContext) -> None:
        """Raises AdapterError for a URL or statement that cannot be."""
        super().__init__(settings, context)
        self._database = Database(settings, context)
        own = context.data / "database-services" / file_name("%f", context.item, lambda _n: False)
        self._last = LastKey(own.with_name(own.name + ".key"), settings.first_key)
        self._taken = TakenKeys(own.with_name(own.name + ".taken"))
        self._query, marks = marks_named(settings.query)
        if marks != len(settings.parameters):
            raise AdapterError(
                f'item "{context.item}", parameters: {len(settings.parameters)} values for {marks} ? in the query'
            )
        self._after, after_marks = marks_named(settings.after_statement)
        self._after_names = names_in(self._after)
        if after_marks and not settings.key_field:
            raise AdapterError(
                f'item "{context.item}", after_statement: ? is the key of the row, and key_field is empty'
            )
        self._batch: list[Taken] = []
        self._large = self._in_pieces()

    def _in_pieces(self) -> LargeRows | None:
        """How long values are read, where they can be read in pieces."""
        settings, kind = self.settings, self._database.kind
        if kind != "postgresql" or settings.row_format != "column" or self.context.spool is None:
            return None
        return large_rows(self._query, settings.message_column, settings.key_field)

    @property
    def _remembers(self) -> bool:
        """Neither the query nor the database tells which rows were taken: this does."""
        return not self.settings.by_last_key and not self.settings.after_statement

    async def start(self) -> None:
        """Read what is remembered, start looking. Raises AdapterError when it cannot be read."""
        if self.settings.by_last_key:
            await asyncio.to_thread(self._last.load)
        elif self._remembers:
            await asyncio.to_thread(self._taken.load)
        await super().start()

    async def probe(self) -> str:
        """Whether the database answers."""
        return await self._database.probe()

    async def release(self) -> None:
        """Let the connection go."""
        await self._database.close()

    async def look(self) -> Sequence[Received]:
        """Rows not taken yet, up to ``batch_size`` and 8 MB. Raises DeliveryError, AdapterError."""
        found: list[Received] = []
        keys: list[Any] = []
        size = 0
        whole_result = True
        try:
            async with self._database.transaction() as connection:
                values, query = self._values(), self._query
                if self._large is not None:
                    query = await self._large.prepare(connection, values)
                result = await connection.stream(bound(query, values))
                names = list(result.keys())
                columns = self._columns([name for name in names if name != SIZE])
                async for row in result:
                    taken = self._take(row, columns, len(keys) + 1)
                    keys.append(taken.key)
                    if self._remembers and taken.key in self._taken:
                        continue
                    if self._large is not None and (long := self._large.size_of(row)):
                        pieces = self._large.pieces(connection, values, taken.key, long)
                        received = await self._long_message(pieces, long, taken)
                    else:
                        received = await self._message(row, columns, taken)
                    if received is None:
                        continue
                    found.append(received)
                    size += full_size(received.data[0])
                    if len(found) >= self.settings.batch_size or size >= BATCH_BYTES:
                        whole_result = False
                        break
                await result.close()
        except BaseException:
            for received in found:
                discard(received.data[0])
            raise
        if self._remembers and whole_result:
            await asyncio.to_thread(self._taken.keep, keys)
        self._batch = [received.origin for received in found]
        return found

    def _values(self) -> dict[str, Any]:
        values = {"last_key": self._last.value}
        for number, text in enumerate(self.settings.parameters, 1):
            values[f"p{number}"] = self._last.value if is_last_key(text) else text
        return values

    def _columns(self, names: list[str]) -> list[str]:
        """The result's columns, checked against the settings. Raises AdapterError."""
        settings = self.settings
        if doubles := sorted({name for name in names if names.count(name) > 1}):
            raise AdapterError(f"query: gives {', '.join(doubles)} twice; name them apart with AS")
        lowered = {name.lower() for name in names}
        for setting, name in (("key_field", settings.key_field), ("message_column", settings.message_column)):
            if name and name.lower() not in lowered:
                raise AdapterError(f"{setting}: {name!r} is none of the query's columns: {', '.join(names)}")
        for name in self._after_names:
            if not name.startswith("p") and name.lower() not in lowered:
                raise AdapterError(
                    f"after_statement: :{name} is none of the query's columns: {', '.join(names)}"
                )
        return names

    def _take(self, row: Row[Any], columns: list[str], number: int) -> Taken:
        values = dict(zip([name.lower() for name in columns], row, strict=False))
        key = values.get(self.settings.key_field.lower()) if self.settings.key_field else None
        if key is None and self.settings.key_field:
            raise AdapterError(
                f"key_field: {self.settings.key_field!r} is NULL in row {number} of the result"
            )
        wanted = {name: values.get(name.lower(), key) for name in self._after_names}
        return Taken(key, wanted)

    async def _message(self, row: Row[Any], columns: list[str], taken: Taken) -> Received | None:
        """The message a row makes; None when it is too long and may be left."""
        data = self._body(row, columns)
        if self._too_long(len(data)):
            return None
        source = self._source(taken)
        if len(data) > LARGE_BYTES and self.context.spool is not None:
            outline = await asyncio.to_thread(_spooled, SpoolWriter(self.context.spool), data)
            return Received((outline,), source, taken, True)
        return Received((data,), source, taken)

    async def _long_message(self, pieces: AsyncIterator[bytes], size: int, taken: Taken) -> Received | None:
        """As :meth:`_message`, of a value that comes in pieces."""
        if self._too_long(size):
            return None
        assert self.context.spool is not None
        writer = SpoolWriter(self.context.spool)
        try:
            async for piece in pieces:
                await asyncio.to_thread(writer.write, [piece])
                self._database.go_on()
            outline = await asyncio.to_thread(writer.finish)
        except BaseException:
            writer.discard()
            raise
        return Received((outline,), self._source(taken), taken, True)

    def _too_long(self, size: int) -> bool:
        """Whether a row's message is left. Raises AdapterError where it may not be."""
        most = self.context.max_message_bytes
        if size <= most:
            return False
        text = f"a row makes a message of {size} bytes; at most {most} are taken (max_message_bytes)"
        if self.settings.by_last_key:
            raise AdapterError(f"{text}; no row behind it is taken")
        self.tell(f"{text}; it is left")
        return True

    def _source(self, taken: Taken) -> str:
        return f"{self.settings.key_field}={taken.key}" if self.settings.key_field else self._database.where

    def _body(self, row: Row[Any], columns: list[str]) -> bytes:
        settings = self.settings
        if settings.row_format == "json":
            return json_of({name: plain(value) for name, value in zip(columns, row, strict=True)})
        if settings.row_format == "csv":
            return csv_of(list(row))
        at = [name.lower() for name in columns].index(settings.message_column.lower())
        value = row[at]
        if isinstance(value, (bytes, bytearray, memoryview)):
            return bytes(value)
        return ("" if value is None else str(plain(value))).encode()

    async def mark(self, stored: Sequence[Received]) -> None:
        """See to it that stored rows do not come again. Raises DeliveryError, AdapterError, OSError."""
        done = [received.origin for received in stored]
        if self.settings.by_last_key:
            # in the order of the query: behind a row that is not stored nothing counts as taken
            ids = {id(one) for one in done}
            last = None
            for one in self._batch:
                if id(one) not in ids:
                    break
                last = one
            if last is not None:
                await asyncio.to_thread(self._last.note, last.key)
        elif self.settings.after_statement:
            async with self._database.transaction() as connection:
                for one in done:
                    await connection.execute(bound(self._after, one.values))
        else:
            await asyncio.to_thread(self._taken.note, [one.key for one in done])


def _spooled(writer: SpoolWriter, data: bytes) -> bytes:
    try:
        writer.write([data])
        return writer.finish()
    except (OSError, HIEError):
        writer.discard()
        raise
