"""Lookup tables as CSV files with the header ``key,value``."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from pathlib import Path

from hie_runtime.config.problems import Problem, Severity


def read_table(file: Path, shown: str) -> tuple[dict[str, str], list[Problem]]:
    """A table and the problems of its rows. Raises OSError, UnicodeDecodeError or csv.Error."""
    # newline="": a line break inside a value is part of the value
    reader = csv.reader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline=""))
    table: dict[str, str] = {}
    problems: list[Problem] = []
    for number, row in enumerate(reader):
        if number == 0 and [cell.strip().lower() for cell in row[:2]] == ["key", "value"]:
            continue
        if len(row) == 2:
            if row[0] in table:
                text = f"key {row[0]!r} is written twice; this one counts"
                problems.append(Problem(Severity.WARNING, text, shown, reader.line_num, code="lookup"))
            table[row[0]] = row[1]
        elif row:
            text = f"{len(row)} columns found, key and value expected"
            problems.append(Problem(Severity.ERROR, text, shown, reader.line_num, code="lookup"))
    return table, problems


def table_text(table: Mapping[str, str]) -> str:
    """A table as CSV text."""
    rows = [("key", "value"), *table.items()]
    return "".join(f"{_cell(key)},{_cell(value)}\n" for key, value in rows)


def _cell(text: str) -> str:
    # csv.writer before Python 3.13 leaves a lone CR unquoted, and cannot read it back
    quoted = not text or any(character in text for character in '",\r\n') or text != text.strip()
    return '"' + text.replace('"', '""') + '"' if quoted else text
