"""A new YAML file from plain values, fast: ruamel's writer takes 7 ms a rule, an import writes thousands of files.

Only what any YAML 1.2 reader gives back as it was is written here; for anything else (control characters,
odd numbers, very long keys) :func:`plain_yaml` says None, and ruamel writes the file."""

from __future__ import annotations

import math
import re
from typing import Any

# A text that begins so and is none of these words is a text without quotes.
_BEGINNING = re.compile(r"[A-Za-z_($/\\^;\u00c0-\u024f]")
_WORDS = frozenset(("true", "false", "null"))  # YAML 1.2: yes, no, on and off are texts
_LONGEST_KEY = 100  # longer ones need YAML's form with a question mark


class _OddError(Exception):
    """Something this writer leaves to ruamel."""


def plain_yaml(data: dict[str, Any]) -> str | None:
    """The text of a mapping in block style, None when ruamel has to write it."""
    lines: list[str] = []
    try:
        if not data:
            return "{}\n"
        _mapping(data, "", lines)
    except _OddError:
        return None
    return "\n".join(lines) + "\n"


def _mapping(data: dict[str, Any], indent: str, lines: list[str]) -> None:
    for key, value in data.items():
        head = f"{indent}{_key(key)}:"
        if isinstance(value, dict) and value:
            lines.append(head)
            _mapping(value, indent + "  ", lines)
        elif isinstance(value, list) and value:
            lines.append(head)
            _sequence(value, indent + "  ", lines)
        else:
            lines.append(f"{head} {_scalar(value)}")


def _sequence(data: list[Any], indent: str, lines: list[str]) -> None:
    for value in data:
        if isinstance(value, (dict, list)) and value:
            start = len(lines)
            if isinstance(value, dict):
                _mapping(value, indent + "  ", lines)
            else:
                _sequence(value, indent + "  ", lines)
            lines[start] = f"{indent}- {lines[start][len(indent) + 2 :]}"
        else:
            lines.append(f"{indent}- {_scalar(value)}")


def _key(key: Any) -> str:
    if not isinstance(key, str) or not key or len(key) > _LONGEST_KEY or not key.isprintable():
        raise _OddError
    return _text(key)


def _scalar(value: Any) -> str:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return "null"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float) and math.isfinite(value) and "e" not in repr(value):
        return repr(value)
    if value == {} and isinstance(value, dict):
        return "{}"
    if value == [] and isinstance(value, list):
        return "[]"
    raise _OddError


def _text(text: str) -> str:
    if not text.isprintable():
        return _escaped(text)
    plain = (
        _BEGINNING.match(text)
        and ": " not in text
        and " #" not in text
        and text[-1] not in ": "
        and text.lower() not in _WORDS
    )
    return text if plain else "'" + text.replace("'", "''") + "'"


def _escaped(text: str) -> str:
    """Of the characters that cannot stand as they are only line ends and tabs are common."""
    if not text.replace("\n", "").replace("\t", "").isprintable():
        raise _OddError
    inner = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{inner}"'
