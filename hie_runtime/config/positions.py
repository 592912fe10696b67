"""Where each value of a JSON, YAML or XML file stands, for problems that name a line.

Only run when a problem needs a line, so loading stays fast. Paths are tuples of keys and list indexes.
"""

from __future__ import annotations

from collections.abc import Iterator
from json import JSONDecodeError
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any

Path = tuple[str | int, ...]
_BLANK = " \t\r\n"


def json_lines(text: str) -> dict[Path, int]:
    """1-based line of each value of a JSON text that is known to be valid."""
    lines: dict[Path, int] = {}
    starts = [0]
    for position, character in enumerate(text):
        if character == "\n":
            starts.append(position + 1)
    for path, position in _JSONScan(text).values():
        lines[path] = _line(starts, position)
    return lines


def repeated_json_keys(text: str) -> list[tuple[str, int]]:
    """Keys written a second time in their object, with the 1-based line of that value."""
    seen: set[Path] = set()
    found = []
    for path, position in _JSONScan(text).values():
        if path in seen and path and isinstance(path[-1], str):
            found.append((path[-1], text.count("\n", 0, position) + 1))
        seen.add(path)
    return found


def _line(starts: list[int], position: int) -> int:
    low, high = 0, len(starts)
    while low < high:
        middle = (low + high) // 2
        if starts[middle] <= position:
            low = middle + 1
        else:
            high = middle
    return low


class _JSONScan:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def values(self, path: Path = ()) -> Iterator[tuple[Path, int]]:
        self._skip()
        yield path, self._at
        character = self._text[self._at]
        if character == "{":
            yield from self._container(path, "}", keyed=True)
        elif character == "[":
            yield from self._container(path, "]", keyed=False)
        elif character == '"':
            _, self._at = scanstring(self._text, self._at + 1)
        else:
            while self._at < len(self._text) and self._text[self._at] not in ",]}" + _BLANK:
                self._at += 1

    def _container(self, path: Path, end: str, *, keyed: bool) -> Iterator[tuple[Path, int]]:
        self._at += 1
        number = 0
        while True:
            self._skip()
            if self._text[self._at] == end:
                self._at += 1
                return
            if self._text[self._at] == ",":
                self._at += 1
                continue
            key: str | int = number
            if keyed:
                key, self._at = scanstring(self._text, self._at + 1)
                self._skip()
                self._at += 1  # the colon
            yield from self.values((*path, key))
            number += 1

    def _skip(self) -> None:
        while self._at < len(self._text) and self._text[self._at] in _BLANK:
            self._at += 1


def yaml_lines(tree: Any, path: Path = ()) -> dict[Path, int]:
    """1-based line of each value of a ruamel round-trip tree."""
    lines: dict[Path, int] = {}
    marks = getattr(tree, "lc", None)
    if marks is None or marks.line is None:  # a tagged value or a set: ruamel does not say
        return lines
    lines[path] = marks.line + 1
    pairs = tree.items() if hasattr(tree, "items") else enumerate(tree)
    for key, value in pairs:
        place = marks.data.get(key) if marks.data else None
        if place:
            lines[(*path, key)] = place[0] + 1
        inner = yaml_lines(value, (*path, key)) if hasattr(value, "lc") else {}
        lines.update({at: line for at, line in inner.items() if at not in lines})  # the key's line counts
    return lines


def syntax_place(error: Exception) -> int:
    """Line of a syntax error of any of the three parsers, 0 when it does not say."""
    if isinstance(error, JSONDecodeError):
        return error.lineno
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is not None:
        return int(mark.line) + 1
    return int(getattr(error, "lineno", 0) or 0)
