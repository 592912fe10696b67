"""A statement a message, with values of the message bound to it, in one transaction."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy.engine import CursorResult
from sqlalchemy.ext.asyncio import AsyncConnection

from hie_runtime.faults import fault_point
from hie_runtime.messages.errors import MessageError
from hie_runtime.messages.large import Outline, full_size, whole
from hie_runtime.protocols.base import AdapterContext, AdapterError, DeliveryError, Judge, OutboundAdapter
from hie_runtime.protocols.database.binding import (
    CONVERSION_ERRORS,
    CONVERSIONS,
    bound,
    json_of,
    places_named,
    plain,
)
from hie_runtime.protocols.database.connecting import Database
from hie_runtime.protocols.database.large_values import LargeValue, Uploaded, Uploads
from hie_runtime.protocols.database.settings import DatabaseOutboundSettings
from hie_runtime.protocols.database.tables import TableWriter, column_places
from hie_runtime.protocols.message_values import KINDS, UNREADABLE, PlaceError, Value, needs_all, value_at

MOST_ROWS = 10_000


class DatabaseOutboundAdapter(OutboundAdapter[DatabaseOutboundSettings]):
    """IRIS: EnsLib.SQL.OutboundAdapter."""

    sends_together = 50

    def __init__(self, settings: DatabaseOutboundSettings, context: AdapterContext) -> None:
        """Raises AdapterError for a URL, place or statement that cannot be."""
        super().__init__(settings, context)
        self._database = Database(settings, context)
        self._table: TableWriter | None = None
        self._made: dict[str, Value] = {}
        self._text = ""
        if settings.action == "statement":
            self._text, places = places_named(settings.statement)
            self._places = {f"v{number}": place for number, place in enumerate(places, 1)}
        else:
            self._places = column_places(settings.columns, context.item)
            self._table = TableWriter(settings, self._places)
        self._repeat = settings.repeat.strip().strip("{}")
        for place, _ in self._places.values():
            self._value(place)
        self._count = self._value(self._repeat) if self._repeat else None

    @property
    def connected(self) -> bool:
        """Whether a connection is held."""
        return self._database.connected

    async def connect(self) -> None:
        """Nothing: the first message connects."""

    async def disconnect(self) -> None:
        """Let the connection go."""
        await self._database.close()

    async def probe(self) -> str:
        """Whether the database answers."""
        return await self._database.probe()

    async def send(self, data: bytes, source: str = "") -> bytes | None:
        """Run the statement for one message; the rows it gives are the reply, as JSON. Raises DeliveryError."""
        rows = self._rows(data, source)
        async with self._database.transaction() as connection:
            reply = await self._run(connection, rows)
        fault_point("after-send")
        return reply

    async def send_many(self, payloads: Sequence[bytes], sources: Sequence[str], judge: Judge) -> None:
        """Several messages in one transaction; large ones, and all when one of them is refused, each in its own."""
        if len(payloads) > 1 and not any(isinstance(data, Outline) for data in payloads):
            try:
                many = [self._rows(*pair) for pair in zip(payloads, sources, strict=True)]
                async with self._database.transaction() as connection:
                    replies = [await self._run(connection, rows) for rows in many]
            except DeliveryError as error:
                if error.connection:
                    raise
            else:
                fault_point("after-send")
                judge(0, replies)
                return
        await super().send_many(payloads, sources, judge)

    async def _run(self, connection: AsyncConnection, rows: list[dict[str, Any]]) -> bytes | None:
        found: list[dict[str, Any]] = []
        gives_rows = False
        uploads = Uploads(connection, self._database.go_on)
        for row in rows:
            try:
                result = await self._execute(connection, await self._with_uploads(row, uploads))
            except MessageError as error:
                raise DeliveryError(f"{self._database.where}: {error}", connection=False) from error
            except CONVERSION_ERRORS as error:
                raise DeliveryError(
                    f"{self._database.where}: {type(error).__name__}", connection=False
                ) from error
            if result.returns_rows:
                gives_rows = True
                found += [{name: plain(value) for name, value in one.items()} for one in result.mappings()]
            elif self.settings.no_row_is_error and result.rowcount == 0:
                raise DeliveryError(f"{self._database.where}: the statement changed no row", connection=False)
        await uploads.remove()
        return json_of(found) if gives_rows else None

    async def _with_uploads(self, row: dict[str, Any], uploads: Uploads) -> dict[str, Any]:
        return {
            name: await uploads.put(value) if isinstance(value, LargeValue) else value
            for name, value in row.items()
        }

    async def _execute(self, connection: AsyncConnection, row: dict[str, Any]) -> CursorResult[Any]:
        if self._table is not None:
            return await self._table.write(connection, row)
        large = {name: value for name, value in row.items() if isinstance(value, Uploaded)}
        text = self._text
        if large:
            text, _ = places_named(
                self.settings.statement, {name: value.text(name) for name, value in large.items()}
            )
            row = row | {name: value.number for name, value in large.items()}
        return await connection.execute(bound(text, row))

    # -- values

    def _rows(self, data: bytes, source: str) -> list[dict[str, Any]]:
        """The values of each row a message makes. Raises DeliveryError, of the message."""
        if self._count is None:
            return [self._row(data, source, None)]
        if self._repeat.startswith("json:"):
            numbers = range(self._length(data))
        else:
            text = self._read(self._repeat, self._count, data, source)
            numbers = range(1, int(text) + 1) if text.isdigit() else range(0)
        if len(numbers) > MOST_ROWS:
            raise DeliveryError(
                f"repeat: {len(numbers)} rows of one message; at most {MOST_ROWS} are allowed",
                connection=False,
            )
        return [self._row(data, source, number) for number in numbers]

    def _length(self, data: bytes) -> int:
        """How many elements the JSON array of ``repeat`` has."""
        self._bounded(self._repeat, data)
        at: Any = json.loads(whole(data))
        for key in self._repeat.removeprefix("json:").strip("/").split("/"):
            at = at.get(key) if isinstance(at, dict) else at[int(key)] if isinstance(at, list) and key.isdigit() else None  # fmt: skip
        return len(at) if isinstance(at, list) else 0

    def _row(self, data: bytes, source: str, number: int | None) -> dict[str, Any]:
        return {
            name: self._bound_value(place, kind, data, source, number)
            for name, (place, kind) in self._places.items()
        }

    def _bound_value(self, place: str, kind: str, data: bytes, source: str, number: int | None) -> Any:
        if place == "message":
            if (
                isinstance(data, Outline)
                and self._database.kind == "postgresql"
                and kind in ("binary", "text")
            ):
                return LargeValue(data.spooled, kind == "binary")
            self._bounded(place, data)
            return whole(data) if kind == "binary" else _text(whole(data))
        if number is not None:
            place = place.replace("(k)", f"({number})").replace("/k/", f"/{number}/")
        text = self._read(place, self._value(place), data, source)
        if not text and (self.settings.empty_as_null or kind != "text"):
            return None
        try:
            return CONVERSIONS[kind](text)
        except CONVERSION_ERRORS as error:
            raise DeliveryError(
                f"{{{place}}}: what the message has there is no {kind}", connection=False
            ) from error

    def _bounded(self, place: str, data: bytes) -> None:
        """Raises DeliveryError, of the message, where it would have to be held in memory and is too long for that."""
        size, most = full_size(data), self.settings.max_value_bytes
        if needs_all(place, data) and size > most:
            text = f"{self._database.where}: {{{place}}} needs the whole message in memory; it has {size} bytes, at most {most} are taken (max_value_bytes)"
            raise DeliveryError(text, connection=False)

    def _read(self, place: str, value: Value, data: bytes, source: str) -> str:
        self._bounded(place, data)
        try:
            return value(data, source)
        except UNREADABLE as error:
            raise DeliveryError(f"{{{place}}} cannot be read from the message", connection=False) from error

    def _value(self, place: str) -> Value:
        made = self._made.get(place)
        if made is None:
            made = self._made[place] = self._compiled(place)
        return made

    def _compiled(self, place: str) -> Value:
        if place == "message":
            return lambda message, _source: _text(whole(message))
        if place == "source":
            return lambda _message, source: source
        try:
            found = value_at(place.replace("(k)", "(1)"))
        except PlaceError as error:
            raise AdapterError(f'item "{self.context.item}", {{{place}}}: {error}') from error
        if found is None:
            allowed = ", ".join(f"{{{kind}:...}}" for kind in KINDS)
            raise AdapterError(
                f'item "{self.context.item}": {{{place}}} is none of {allowed}, {{message}}, {{source}}'
            )
        return found


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")
