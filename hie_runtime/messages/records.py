"""Messages of records: delimited lines (CSV) and lines of fixed columns."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from typing import Protocol

from hie_runtime.messages.base import Message, MessageMetadata
from hie_runtime.messages.errors import PathError, RecordError

_PATH = re.compile(r"(?:(?P<record>[1-9][0-9]{0,8}):)?(?P<field>[^:]+)\Z")
_NUMBER = re.compile(r"[1-9][0-9]{0,8}\Z", re.ASCII)
_LINE_END = re.compile(r"\r\n|\r|\n")
COUNT = "(*)"


class RecordLayout(Protocol):
    """How bytes are records."""

    def read(self, raw: bytes) -> tuple[tuple[str, ...], list[list[str]]]:
        """Names of the fields ("" for one without), and the fields of each record. Raises RecordError."""
        ...


@dataclass(frozen=True, slots=True)
class Delimited:
    """Lines of fields between separators, quoted as in RFC 4180.

    names: of the fields, in order; with ``header`` the first line gives them and is no record.
    quote: "" when nothing is quoted; with one, a field has at most 131072 characters. encoding: a Python name of a character set.
    Raises RecordError when separator or quote are not one character each, or the same.
    """

    separator: str = ","
    quote: str = '"'
    names: tuple[str, ...] = ()
    header: bool = False
    encoding: str = "utf-8-sig"

    def __post_init__(self) -> None:
        if len(self.separator) != 1 or self.separator in "\r\n":
            raise RecordError(f"separator {self.separator!r}: one character that ends no line is allowed")
        if self.quote and (len(self.quote) != 1 or self.quote in "\r\n" or self.quote == self.separator):
            raise RecordError(
                f'quote {self.quote!r}: "" or one character other than the separator is allowed'
            )
        _refuse_twice(self.names)

    def read(self, raw: bytes) -> tuple[tuple[str, ...], list[list[str]]]:
        text = _decoded(raw, self.encoding)
        if not self.quote:
            # not csv: it takes no line end apart from a field's text when nothing is quoted
            records = [line.split(self.separator) for line in _LINE_END.split(text) if line]
        else:
            records = self._quoted(text)
        names = self.names
        if self.header and records:
            names = tuple(records.pop(0))
            _refuse_twice(names)
        return names, records

    def _quoted(self, text: str) -> list[list[str]]:
        reader = csv.reader(
            io.StringIO(text, newline=""), delimiter=self.separator, quotechar=self.quote, strict=True
        )
        try:
            return [record for record in reader if record]
        except csv.Error as error:
            raise RecordError(f"line {reader.line_num}: {error}") from error


@dataclass(frozen=True, slots=True)
class Column:
    """Characters ``start`` (from 1) to ``start + width - 1`` of a line."""

    name: str
    start: int
    width: int


@dataclass(frozen=True, slots=True)
class FixedWidth:
    """Lines whose fields stand at fixed columns, filled up with spaces, which are not part of a value at its end.

    Columns may overlap and leave gaps; a line that ends early has "" in the rest.
    Raises RecordError for a column that is nowhere or a name given twice.
    """

    columns: tuple[Column, ...]
    encoding: str = "utf-8-sig"

    def __post_init__(self) -> None:
        for column in self.columns:
            if column.start < 1 or column.width < 1:
                raise RecordError(
                    f'column "{column.name}": start {column.start}, width {column.width}; both are at least 1'
                )
        _refuse_twice(tuple(column.name for column in self.columns))

    def read(self, raw: bytes) -> tuple[tuple[str, ...], list[list[str]]]:
        spans = [slice(column.start - 1, column.start - 1 + column.width) for column in self.columns]
        lines = [line for line in _LINE_END.split(_decoded(raw, self.encoding)) if line]
        names = tuple(column.name for column in self.columns)
        return names, [[line[span].rstrip(" ") for span in spans] for line in lines]


class RecordMessage(Message):
    """A file of records. Paths: ``family`` or ``3`` (a field of the first record, by name or number from 1),
    ``2:family`` (of the second record), ``(*)`` (how many records). Empty lines are no records."""

    __slots__ = ("_places", "_records", "layout")

    _places: dict[str, int]
    _records: list[list[str]]

    def __init__(self, raw: bytes, layout: RecordLayout, metadata: MessageMetadata | None = None) -> None:
        super().__init__(raw, metadata)
        self.layout = layout

    @property
    def records(self) -> list[list[str]]:
        """The fields of each record, read at first use and not to be changed. Raises RecordError."""
        try:
            return self._records
        except AttributeError:
            names, records = self.layout.read(self.raw)
            self._places = {name: at for at, name in enumerate(names) if name}
            self._records = records
            return records

    def get_field(self, path: str) -> str:
        """Text at the path; "" when there is no such record or it ends before the field.

        Raises PathError for a name the layout does not have, RecordError.
        """
        records = self.records
        if path == COUNT:
            return str(len(records))
        parts = _PATH.match(path)
        if parts is None:
            raise PathError(f'"{path}" is no path of a record: FIELD, RECORD:FIELD or {COUNT} is allowed')
        field = parts["field"]
        at = self._places.get(field)
        if at is None:
            if not _NUMBER.match(field):
                raise PathError(f'"{path}": the records have no field "{field}", but {self._known()}')
            at = int(field) - 1
        number = int(parts["record"] or 1) - 1
        if number >= len(records) or at >= len(records[number]):
            return ""
        return records[number][at]

    def _known(self) -> str:
        return ", ".join(self._places) or "only numbers (1 is the first)"


def _decoded(raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise RecordError(f"the message is not {encoding} at byte {error.start}") from error
    except LookupError as error:
        raise RecordError(f'encoding "{encoding}" is not known') from error


def _refuse_twice(names: tuple[str, ...]) -> None:
    seen: set[str] = set()
    for at, name in enumerate(names, 1):
        if name and name in seen:
            raise RecordError(f"field {at} has the name of a field before it")
        seen.add(name)
