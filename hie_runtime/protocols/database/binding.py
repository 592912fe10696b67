"""Statements with values bound to them: no value ever becomes part of a statement's text."""

from __future__ import annotations

import base64
import csv
import datetime
import io
import json
import math
import re
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

import sqlalchemy
from sqlalchemy.sql.elements import TextClause

from hie_runtime.protocols.base import AdapterError

# literals, quoted names and comments, in which nothing stands for a value
_TOKENS = re.compile(
    r"(?P<kept>'(?:[^']|'')*'|\"[^\"]*\"|--[^\n]*|/\*.*?\*/)|(?P<mark>\?)|\{(?P<place>[^{}]*)\}", re.DOTALL
)
_TYPED = re.compile(r"^(?P<place>.*?)\s+as\s+(?P<kind>\w+)\s*$", re.DOTALL)


def bound(statement: str, values: Mapping[str, Any]) -> TextClause:
    """The statement with its ``:names`` bound to these values, typed as they are: some drivers guess nothing."""
    clause = sqlalchemy.text(statement)
    names = clause.compile().params
    return clause.bindparams(
        *(
            sqlalchemy.bindparam(name, value, type_=type_of(value))
            for name, value in values.items()
            if name in names
        )
    )


def type_of(value: Any) -> sqlalchemy.types.TypeEngine[Any] | None:
    """The SQL type of a Python value."""
    if isinstance(value, bool):
        return sqlalchemy.Boolean()
    if isinstance(value, int):
        return sqlalchemy.BigInteger()
    if isinstance(value, (Decimal, float)):
        return sqlalchemy.Numeric()
    if isinstance(value, datetime.datetime):
        return sqlalchemy.DateTime(timezone=value.tzinfo is not None)
    if isinstance(value, datetime.date):
        return sqlalchemy.Date()
    if isinstance(value, datetime.time):
        return sqlalchemy.Time()
    if isinstance(value, bytes):
        return sqlalchemy.LargeBinary()
    if isinstance(value, UUID):
        return sqlalchemy.Uuid()
    return sqlalchemy.String()


def names_in(statement: str) -> list[str]:
    """The ``:names`` of a statement."""
    return list(sqlalchemy.text(statement).compile().params)


def marks_named(statement: str) -> tuple[str, int]:
    """The statement with each ``?`` as ``:p1``, ``:p2`` ..., and how many there are."""
    count = 0

    def name(found: re.Match[str]) -> str:
        nonlocal count
        if found["mark"] is None:
            return found[0]
        count += 1
        return f":p{count}"

    return _TOKENS.sub(name, statement), count


def places_named(
    statement: str, written: Mapping[str, str] | None = None
) -> tuple[str, list[tuple[str, str]]]:
    """The statement with each ``{place as type}`` as ``:v1`` ..., and the places with their types.

    written: by ``v1`` ..., what stands there instead."""
    places: list[tuple[str, str]] = []

    def put(found: re.Match[str]) -> str:
        if found["place"] is None:
            return found[0]
        places.append(typed(found["place"]))
        name = f"v{len(places)}"
        return (written or {}).get(name, f":{name}")

    escaped = _TOKENS.sub(put, statement)
    return escaped, places


def typed(place: str) -> tuple[str, str]:
    """``hl7:PID:7 as date`` apart: the place and its type, text when none is said. Raises AdapterError."""
    found = _TYPED.match(place)
    if found is None:
        return place.strip(), "text"
    if found["kind"] not in CONVERSIONS:
        raise AdapterError(f"{{{place}}}: type {found['kind']!r} is none of {', '.join(CONVERSIONS)}")
    return found["place"].strip(), found["kind"]


# -- texts of messages to values


def _boolean(text: str) -> bool:
    lowered = text.strip().lower()
    if lowered in ("1", "true", "t", "yes", "y"):
        return True
    if lowered in ("0", "false", "f", "no", "n"):
        return False
    raise ValueError("not a boolean")


def read_datetime(text: str) -> datetime.datetime:
    """HL7 (``20260301101500.123+0100``, shorter ones too) or ISO 8601. Raises ValueError."""
    text = text.strip()
    found = re.fullmatch(r"(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:\.(\d{1,6})\d*)?([+-]\d{4})?", text)
    if found is None:
        return datetime.datetime.fromisoformat(text)
    year, month, day, hour, minute, second, fraction, zone = found.groups()
    made = datetime.datetime(
        int(year), int(month or 1), int(day or 1), int(hour or 0), int(minute or 0), int(second or 0),
        int((fraction or "").ljust(6, "0")),
    )  # fmt: skip
    if zone:
        offset = datetime.timedelta(hours=int(zone[1:3]), minutes=int(zone[3:]))
        made = made.replace(tzinfo=datetime.timezone(-offset if zone[0] == "-" else offset))
    return made


def _time(text: str) -> datetime.time:
    text = text.strip()
    if re.fullmatch(r"\d{4}(\d\d)?", text):
        return datetime.time(int(text[:2]), int(text[2:4]), int(text[4:6] or 0))
    return datetime.time.fromisoformat(text)


CONVERSIONS: dict[str, Callable[[str], Any]] = {
    "text": str,
    "integer": lambda text: int(text.strip()),
    "number": lambda text: Decimal(text.strip()),
    "boolean": _boolean,
    "date": lambda text: read_datetime(text).date(),
    "datetime": read_datetime,
    "time": _time,
    "binary": lambda text: base64.b64decode(text, validate=True),
}
CONVERSION_ERRORS = (ValueError, InvalidOperation, OverflowError)


def conversion_for(column: sqlalchemy.types.TypeEngine[Any]) -> str:
    """The type of a place for a column of a table."""
    for kind, name in (
        (sqlalchemy.Boolean, "boolean"), (sqlalchemy.Integer, "integer"), (sqlalchemy.Numeric, "number"),
        (sqlalchemy.DateTime, "datetime"), (sqlalchemy.Date, "date"), (sqlalchemy.Time, "time"),
        (sqlalchemy.LargeBinary, "binary"),
    ):  # fmt: skip
        if isinstance(column, kind):
            return name
    return "text"


# -- rows to messages


def plain(value: Any) -> Any:
    """A value of a row for JSON: dates and times in ISO 8601, decimals digit by digit, bytes in base64."""
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, datetime.timedelta):
        return value.total_seconds()
    if isinstance(value, (bytes, bytearray, memoryview)):
        return base64.b64encode(bytes(value)).decode()
    if isinstance(value, Mapping):
        return {str(name): plain(part) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(part) for part in value]
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    return value if isinstance(value, Decimal) else str(value)


def json_of(value: Any) -> bytes:
    """JSON in UTF-8 of what :func:`plain` gives."""
    return _dump(value).encode()


def _dump(value: Any) -> str:
    if isinstance(value, Decimal):
        return format(value, "f") if value.is_finite() else "null"
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(name, ensure_ascii=False)}:{_dump(part)}" for name, part in value.items()) + "}"  # fmt: skip
    if isinstance(value, list):
        return "[" + ",".join(map(_dump, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def csv_of(values: list[Any]) -> bytes:
    """One line of RFC 4180 without its end; nothing for NULL."""
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(["" if value is None else plain(value) for value in values])
    return line.getvalue().encode()
