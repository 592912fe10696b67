"""JSON messages: values by JSON Pointer (RFC 6901)."""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

from hie_runtime.messages.base import Message
from hie_runtime.messages.errors import JSONError, PathError

_INDEX = re.compile(r"(?:0|[1-9][0-9]{0,8})\Z", re.ASCII)
_BAD_ESCAPE = re.compile(r"~(?![01])")


class Number(str):
    """A number as it was written: 1.50 stays 1.50, and no long one loses digits."""

    __slots__ = ()


class JSONMessage(Message):
    """A JSON text in UTF-8 (RFC 8259); paths are JSON Pointers such as ``/patient/name/0/family``, "" the whole.

    A name that an object has twice is refused: which of its values counts would be a guess.
    """

    __slots__ = ("_data",)

    _data: Any

    @property
    def data(self) -> Any:
        """dict, list, str, Number, bool or None; read at first use and not to be changed. Raises JSONError."""
        try:
            return self._data
        except AttributeError:
            self._data = _parse(self.raw)
            return self._data

    def get_field(self, path: str) -> str:
        """A text or number as it is, ``true`` or ``false``, "" for null and what is not there, JSON for the rest.

        Raises PathError for what is no JSON Pointer, JSONError.
        """
        keys = pointer(path)
        found = self.data
        for key in keys:
            if isinstance(found, dict):
                found = found.get(key)
            elif isinstance(found, list) and _INDEX.match(key) and int(key) < len(found):
                found = found[int(key)]
            else:
                return ""
        return _checked("" if found is None else found if isinstance(found, str) else _written(found), path)

    @staticmethod
    def written(value: Any) -> str:
        """Compact JSON of a part of ``data``, numbers as they were. Raises JSONError."""
        return _written(value)


def pointer(path: str) -> list[str]:
    """The names and indexes of a JSON Pointer (RFC 6901 section 3). Raises PathError."""
    if not path:
        return []
    if path[0] != "/":
        raise PathError(f'"{path}" is no JSON Pointer: it starts with / (or is empty, for the whole message)')
    if _BAD_ESCAPE.search(path):
        raise PathError(f'"{path}" is no JSON Pointer: after ~ comes 0 (for ~) or 1 (for /)')
    return [key.replace("~1", "/").replace("~0", "~") for key in path[1:].split("/")]


def _parse(raw: bytes) -> Any:
    try:
        # a BOM may be ignored (RFC 8259 section 8.1)
        return DECODER.decode(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise JSONError(f"the message is not UTF-8 at byte {error.start}, as JSON is") from error
    except json.JSONDecodeError as error:
        raise JSONError(f"the message is not JSON (line {error.lineno}, column {error.colno})") from error
    except RecursionError as error:
        raise JSONError("the message is JSON nested too deep") from error


def _refuse(name: str) -> NoReturn:
    raise JSONError(f"the message is not JSON: {name} is no number there")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise JSONError("the message has an object that names one member twice")
    return made


# Reads as JSONMessage does; also for what reads a text piece by piece.
DECODER = json.JSONDecoder(
    parse_int=Number, parse_float=Number, parse_constant=_refuse, object_pairs_hook=_object
)


def _written(value: Any) -> str:
    """Compact JSON of a value, numbers as they were."""
    try:
        return _dump(value)
    except RecursionError as error:
        raise JSONError("the message is JSON nested too deep") from error


def _dump(value: Any) -> str:
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, dict):
        return "{" + ",".join(f"{_dump(name)}:{_dump(member)}" for name, member in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(_dump, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def _checked(text: str, path: str) -> str:
    try:
        if not text.isascii():
            text.encode()
    except UnicodeEncodeError as error:
        raise JSONError(f'"{path}" holds half a surrogate pair, which is no character') from error
    return str(text)
