"""Rows of lookup tables as text: read from spreadsheets and files, merged into a table, checked. Knows no widget."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from hie_runtime.config.lookups import table_text
from hie_runtime.errors import HIEError
from hie_runtime.exporters.iris.exporter import export_lookup
from hie_runtime.importers.iris.files import read_files
from hie_runtime.importers.iris.lookups import read_lookups
from hie_runtime.importers.iris.report import ImportReport, Status

TEXT_ENDINGS = (".csv", ".tsv", ".txt")
IRIS_ENDINGS = (".xml", ".lut")
MOST_BYTES = 64 * 1024 * 1024
_DELIMITERS = "\t;,"


class RowsError(HIEError):
    """A file that holds no lookup table, or cannot be read or written."""


class Mark(StrEnum):
    """What to look at in a row."""

    EMPTY = "empty"  # an empty key
    ALIKE = "alike"  # differs from another key only by case, or by blanks at its ends


@dataclass(frozen=True, slots=True)
class Read:
    """Rows of two columns in the order read, and texts about the lines that are no such rows."""

    rows: tuple[tuple[str, str], ...] = ()
    wrong: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Merged:
    """A table with rows put in: keys that are new, keys whose value is another now, keys that were given twice."""

    table: dict[str, str]
    added: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    twice: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tables:
    """Lookup tables of files, with what was found wrong in reading them."""

    tables: dict[str, Read] = field(default_factory=dict)
    wrong: tuple[str, ...] = ()


def read_rows(text: str) -> Read:
    """Rows of a text whose columns are parted by tabs, semicolons or commas; the first line that holds one decides.

    A head line ``key, value`` is left out. Blank lines mean nothing."""
    delimiter = _delimiter(text)
    rows: list[tuple[str, str]] = []
    wrong: list[str] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for row in reader:
            if not any(row):
                continue
            if len(row) == 2:
                rows.append((row[0], row[1]))
            else:
                wrong.append(f"line {reader.line_num}: {len(row)} columns found, key and value expected")
    except csv.Error as error:
        wrong.append(f"line {reader.line_num}: {error}")
    if rows and [cell.strip().lower() for cell in rows[0]] == ["key", "value"]:
        rows = rows[1:]
    return Read(tuple(rows), tuple(wrong))


def _delimiter(text: str) -> str:
    for line in io.StringIO(text):
        found = [one for one in _DELIMITERS if one in line]
        if found:
            return found[0]
    return ","


def merge(table: Mapping[str, str], rows: Iterable[tuple[str, str]]) -> Merged:
    """The table with rows put in: new keys at its end, known ones with their new value; the last of a key counts."""
    result = dict(table)
    given: dict[str, str] = {}
    twice: dict[str, None] = {}
    for key, value in rows:
        if key in given:
            twice[key] = None
        given[key] = value
    added = tuple(key for key in given if key not in table)
    replaced = tuple(key for key, value in given.items() if key in table and table[key] != value)
    result.update(given)
    return Merged(result, added, replaced, tuple(twice))


def marks(keys: Iterable[str]) -> dict[str, tuple[Mark, str]]:
    """Keys to look at, each with what it is and the key it is like."""
    found: dict[str, tuple[Mark, str]] = {}
    first: dict[str, str] = {}
    for key in keys:
        plain = key.strip().casefold()
        if not key:
            found[key] = (Mark.EMPTY, "")
            continue
        other = first.setdefault(plain, key)
        if other != key:
            found[key] = (Mark.ALIKE, other)
            found.setdefault(other, (Mark.ALIKE, key))
    return found


def renamed(table: Mapping[str, str], old: str, new: str) -> dict[str, str]:
    """The table with another key for one row, which stays where it is."""
    return {(new if key == old else key): value for key, value in table.items()}


def copied(table: Mapping[str, str], keys: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """The table with a copy of each row below it, and the keys of the copies."""
    wanted = set(keys)
    result: dict[str, str] = {}
    made: list[str] = []
    for key, value in table.items():
        result[key] = value
        if key in wanted:
            number = 2
            while (copy := f"{key} {number}") in table or copy in result:
                number += 1
            result[copy] = value
            made.append(copy)
    return result, made


def as_text(table: Mapping[str, str], keys: Iterable[str]) -> str:
    """Rows as spreadsheets take them: columns parted by tabs."""
    out = io.StringIO()
    csv.writer(out, delimiter="\t", lineterminator="\n").writerows((key, table[key]) for key in keys)
    return out.getvalue()


def read_tables(paths: Sequence[Path]) -> Tables:
    """The lookup tables of CSV files, called like the files, and of IRIS exports. Raises RowsError."""
    tables: dict[str, Read] = {}
    wrong: list[str] = []
    for path in paths:
        ending = path.suffix.lower()
        if ending in TEXT_ENDINGS:
            read = read_rows(_text(path))
            tables[path.stem] = read
            wrong += [f"{path.name} {text}" for text in read.wrong]
        elif ending in IRIS_ENDINGS:
            report = ImportReport()
            found = read_lookups(read_files([path], report), report)
            wrong += [one.text for one in report.entries if one.status is Status.PROBLEM]
            tables |= {name: Read(tuple(table.items())) for name, table in found.items()}
        else:
            allowed = ", ".join((*TEXT_ENDINGS, *IRIS_ENDINGS))
            raise RowsError(f"{path.name} is no file of a lookup table; allowed are {allowed}")
    if not tables:
        names = ", ".join(path.name for path in paths)
        raise RowsError("\n".join(wrong) or f"{names}: no lookup table in it; <lookupTable> is expected")
    return Tables(tables, tuple(wrong))


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise RowsError(f"{path.name} has more than {MOST_BYTES} bytes")
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RowsError(f"{path.name} is not UTF-8: byte {error.start}; save it as “CSV UTF-8”") from error
    except OSError as error:
        raise RowsError(f"{path.name} cannot be read: {error.strerror or error}") from error


def write_table(path: Path, name: str, table: Mapping[str, str]) -> None:
    """Write a table as CSV or, by the file's ending, as an IRIS export. Raises RowsError or ExportError."""
    iris = path.suffix.lower() in IRIS_ENDINGS
    text = export_lookup(name, table) if iris else table_text(table)
    try:
        path.write_bytes(text.encode())
    except OSError as error:
        raise RowsError(f"{path} cannot be written: {error.strerror or error}") from error
