"""Rows of a table written by its own column types: insert, update, upsert."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import sqlalchemy
from sqlalchemy import Column, Table
from sqlalchemy.dialects import mysql, postgresql, sqlite
from sqlalchemy.engine import CursorResult
from sqlalchemy.exc import NoSuchTableError
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.expression import ColumnElement, Executable

from hie_runtime.protocols.base import AdapterError, DeliveryError
from hie_runtime.protocols.database.binding import CONVERSION_ERRORS, CONVERSIONS, conversion_for, typed
from hie_runtime.protocols.database.large_values import Uploaded
from hie_runtime.protocols.database.settings import DatabaseOutboundSettings

_LINE = re.compile(r"^\s*(?P<column>[^={}]+?)\s*=\s*\{(?P<place>[^{}]*)\}\s*$")


def column_places(text: str, item: str) -> dict[str, tuple[str, str]]:
    """``column = {place}`` lines: place and type ("" for that of the column) by column. Raises AdapterError."""
    found: dict[str, tuple[str, str]] = {}
    for line in re.split(r"[\n;]", text):
        if not line.strip():
            continue
        match = _LINE.match(line)
        if match is None:
            raise AdapterError(
                f'item "{item}", columns: {line.strip()!r} is not column = {{place}}, e.g. name = {{hl7:PID:5.1}}'
            )
        column = match["column"]
        if column in found:
            raise AdapterError(f'item "{item}", columns: {column!r} stands there twice')
        found[column] = typed(match["place"])
    return found


class TableWriter:
    """Writes rows of one table, whose columns are asked of the database once a connection is there."""

    def __init__(self, settings: DatabaseOutboundSettings, places: Mapping[str, tuple[str, str]]) -> None:
        self._settings = settings
        self._places = places
        self._table: Table | None = None

    async def write(self, connection: AsyncConnection, row: Mapping[str, Any]) -> CursorResult[Any]:
        """Write one row. Raises DeliveryError."""
        table = self._table
        if table is None:
            table = self._table = await connection.run_sync(self._reflect)
        values = self._typed(table, row)
        for statement in self._statements(table, values, connection.dialect.name):
            result = await connection.execute(statement)
            if result.rowcount or self._settings.action == "update":
                return result
        return result

    def _reflect(self, connection: sqlalchemy.Connection) -> Table:
        schema, _, name = self._settings.table.rpartition(".")
        try:
            table = Table(name, sqlalchemy.MetaData(), schema=schema or None, autoload_with=connection)
        except NoSuchTableError as error:
            raise DeliveryError(f"table {self._settings.table!r} is not in the database") from error
        for column in (*self._places, *self._settings.key_columns):
            if column not in table.columns:
                known = ", ".join(table.columns.keys())
                raise DeliveryError(
                    f"table {self._settings.table!r} has no column {column!r}; it has {known}"
                )
        if missing := [name for name in self._settings.key_columns if name not in self._places]:
            raise DeliveryError(f"columns: {', '.join(missing)} of key_columns is not written")
        return table

    def _typed(self, table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
        values = {}
        for name, text in row.items():
            column: Column[Any] = table.columns[name]
            if isinstance(text, Uploaded):
                values[name] = text.into(column)
                continue
            kind = conversion_for(column.type) if self._places[name][1] == "text" else "text"
            try:
                values[name] = CONVERSIONS[kind](text) if isinstance(text, str) and kind != "text" else text
            except CONVERSION_ERRORS as error:
                place = self._places[name][0]
                raise DeliveryError(
                    f"column {name!r}: what the message has at {{{place}}} is no {kind}", connection=False
                ) from error
        return values

    def _statements(self, table: Table, values: dict[str, Any], dialect: str) -> list[Executable]:
        """What writes the row; of several the first that changes a row does."""
        action, keys = self._settings.action, self._settings.key_columns
        if action == "insert":
            return [table.insert().values(values)]
        rest = {name: value for name, value in values.items() if name not in keys}
        if action == "update":
            return [self._update(table, values, rest)]
        if dialect in ("postgresql", "sqlite"):
            made = (postgresql.insert if dialect == "postgresql" else sqlite.insert)(table).values(values)
            if not rest:
                return [made.on_conflict_do_nothing(index_elements=keys)]
            return [made.on_conflict_do_update(index_elements=keys, set_=rest)]
        if dialect in ("mysql", "mariadb"):
            inserted = mysql.insert(table).values(values)
            return [inserted.on_duplicate_key_update(rest or {keys[0]: values[keys[0]]})]
        return [self._update(table, values, rest or values), table.insert().values(values)]

    def _update(self, table: Table, values: dict[str, Any], rest: dict[str, Any]) -> Executable:
        where: list[ColumnElement[bool]] = [
            table.columns[name] == values[name] for name in self._settings.key_columns
        ]
        return table.update().where(*where).values(rest or values)
