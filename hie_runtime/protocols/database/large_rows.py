"""PostgreSQL: the large values of a column are read in pieces, so that no value is ever whole in memory.

The query is run as a subquery that gives the column only where it is short, and its length in any case. A long one is then read by
``substr``, its row found by the key, in the same snapshot.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Mapping
from typing import Any

from sqlalchemy.engine import Row
from sqlalchemy.ext.asyncio import AsyncConnection

from hie_runtime.messages.large import LARGE_BYTES
from hie_runtime.protocols.base import AdapterError
from hie_runtime.protocols.database.binding import bound

SIZE = "hie_size"
# The server takes the whole value apart for each piece (TOAST), so pieces are not small.
PIECE_BYTES = 4 * 1024 * 1024
# What can be a subquery as it is, and sets no locks: those see rows as they are now, not as the snapshot has them.
_PLAIN = re.compile(r"^\s*select\b", re.IGNORECASE)
_LOCKS = re.compile(r"\bfor\s+(no\s+key\s+update|key\s+share|update|share)\b", re.IGNORECASE)
# pg_type.oid
_BYTEA = 17
_TEXTS = (25, 1042, 1043)


def large_rows(query: str, column: str, key: str) -> LargeRows | None:
    """How a query's column is read in pieces; None where it cannot be."""
    if not key or not _PLAIN.match(query) or _LOCKS.search(query):
        return None
    return LargeRows(query.strip().rstrip(";"), column, key)


class LargeRows:
    """A query whose column may hold large values."""

    def __init__(self, query: str, column: str, key: str) -> None:
        self._query, self._column, self._key = query, column.lower(), key.lower()
        self._inner = f"(\n{query}\n) as q"
        self._statement = self._bytes = ""
        self._key_place = ""

    async def prepare(self, connection: AsyncConnection, values: Mapping[str, Any]) -> str:
        """What is run instead of the query: its long values left out, :data:`SIZE` behind its columns. For a column of
        another type, the query. Begins a snapshot, so it must come first in the transaction."""
        await connection.exec_driver_sql("set transaction isolation level repeatable read")
        if not self._statement:
            # the query is the production's own text; values are bound to it as ever
            asked = f"select * from {self._inner} limit 0"  # noqa: S608
            result = await connection.execute(bound(asked, values))
            kinds = {
                description[0]: description[1]
                for description in (result.cursor.description if result.cursor else ())
            }
            self._statement = self._made(list(result.keys()), kinds)
        return self._statement

    def _made(self, names: list[str], kinds: Mapping[str, Any]) -> str:
        places = {name.lower(): f"q.{_quoted(name)}" for name in names}
        kind = next((kinds.get(name) for name in names if name.lower() == self._column), None)
        if len(places) < len(names) or self._key not in places or kind not in (_BYTEA, *_TEXTS):
            return self._query
        place, self._key_place = places[self._column], places[self._key]
        self._bytes = place if kind == _BYTEA else f"convert_to({place}, 'UTF8')"
        short = (
            f"case when octet_length({place}) <= {LARGE_BYTES} then {place} end as {place.removeprefix('q.')}"
        )
        columns = ", ".join(short if one == place else one for one in places.values())
        return f"select {columns}, octet_length({place}) as {SIZE} from {self._inner}"  # noqa: S608

    def size_of(self, row: Row[Any]) -> int:
        """Bytes of the row's value where it is long, else 0."""
        size = row[-1] if self._bytes else 0
        return int(size) if size and size > LARGE_BYTES else 0

    async def pieces(
        self, connection: AsyncConnection, values: Mapping[str, Any], key: Any, size: int
    ) -> AsyncIterator[bytes]:
        """The bytes of one row's value, text as UTF-8. Raises AdapterError when the key names several rows."""
        piece = f"substr({self._bytes}, cast(:hie_from as int), {PIECE_BYTES})"
        text = f"select {piece} from {self._inner} where {self._key_place} = :hie_key limit 2"  # noqa: S608
        got = 0
        while got < size:
            asked = bound(text, {**values, "hie_from": got + 1, "hie_key": key})
            found = (await connection.execute(asked)).all()
            if len(found) != 1 or not found[0][0]:
                raise AdapterError(
                    f"key_field: the key of a row with a long value names {len(found)} rows of the query; it must name that one"
                )
            got += len(found[0][0])
            yield bytes(found[0][0])


def _quoted(name: str) -> str:
    # a colon in a name would begin a value to be bound
    return '"' + name.replace('"', '""').replace(":", "\\:") + '"'
