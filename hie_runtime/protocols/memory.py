"""What a service that looks remembers on its disk: the last key, or the keys it took."""

from __future__ import annotations

import datetime
import json
import os
from collections.abc import Collection, Iterable
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any
from uuid import UUID

from hie_runtime.protocols.base import AdapterError

SLACK = 10_000
_READERS: dict[str, Any] = {
    "int": int,
    "Decimal": Decimal,
    "datetime": datetime.datetime.fromisoformat,
    "date": datetime.date.fromisoformat,
    "UUID": UUID,
    "str": str,
}


def key_text(key: Any) -> str:
    """A key as it is stored: its type, so that the database gets back what it gave, and its text."""
    kind = type(key).__name__
    if kind not in _READERS:
        raise AdapterError(
            f"the key is of type {kind}; allowed are whole numbers, decimals, dates, times with dates, UUIDs and texts"
        )
    text = key.isoformat() if isinstance(key, (datetime.date, datetime.datetime)) else str(key)
    return json.dumps([kind, text])


def key_of(text: str) -> Any:
    """The way back. Raises ValueError."""
    try:
        kind, value = json.loads(text)
        return _READERS[kind](value)
    except (ValueError, TypeError, KeyError, InvalidOperation) as error:
        raise ValueError(f"{text[:60]!r} is no stored key") from error


def first_key(text: str) -> Any:
    """The setting: a number, a date or time with date where it looks like one, else a text; ``'12'`` is a text."""
    text = text.strip()
    if len(text) >= 2 and text[0] == text[-1] == "'":
        return text[1:-1]
    for read in (int, Decimal, datetime.date.fromisoformat, datetime.datetime.fromisoformat):
        try:
            return read(text)
        except (ValueError, InvalidOperation):
            continue
    return text


class LastKey:
    """The key of the last row that is stored, in a file of its own."""

    def __init__(self, path: Path, first: str) -> None:
        self._path = path
        self.value: Any = first_key(first)

    def load(self) -> None:
        """Read it, if there is one. Raises AdapterError: going on from the first key would take all rows again."""
        try:
            self.value = key_of(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return
        except (OSError, ValueError) as error:
            raise AdapterError(
                f"{self._path}: the last key cannot be read ({error}); mend it, or delete it to begin at first_key"
            ) from error

    def note(self, key: Any) -> None:
        """On stable storage when it returns. Raises AdapterError, OSError."""
        text = key_text(key)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        _replace(self._path, text)
        self.value = key


class TakenKeys:
    """Keys of rows that are stored and still in the query's result: one a line."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._keys: set[str] = set()
        self._lines = 0

    def load(self) -> None:
        """Read them. A last line cut off by a crash counts as not written. Raises AdapterError."""
        try:
            lines = self._path.read_text("utf-8").splitlines()
        except FileNotFoundError:
            return
        except (OSError, ValueError) as error:
            raise AdapterError(f"{self._path}: the keys taken cannot be read: {error}") from error
        self._keys = {line for line in lines if line.endswith("]")}
        self._lines = len(lines)

    def __contains__(self, key: Any) -> bool:
        return key_text(key) in self._keys

    def note(self, keys: Iterable[Any]) -> None:
        """On stable storage when it returns. Raises AdapterError, OSError."""
        texts = [key_text(key) for key in keys]
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._path.open("a", encoding="utf-8") as file:
            file.write(
                "".join(f"\n{text}" for text in texts)
            )  # the line end in front ends a line that was cut off
            file.flush()
            os.fsync(file.fileno())
        self._keys.update(texts)
        self._lines += len(texts)

    def keep(self, keys: Collection[Any]) -> None:
        """Forget all but these: the whole result of the query."""
        self._keys &= {key_text(key) for key in keys}
        if self._lines > 2 * len(self._keys) + SLACK:
            _replace(self._path, "\n".join(sorted(self._keys)))
            self._lines = len(self._keys)


def _replace(path: Path, text: str) -> None:
    part = path.with_suffix(".part")
    with part.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.replace(part, path)
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
