"""Reading plain YAML fast: ruamel's reader takes 14 ms for a rule set of 12 rules, a trust has dozens of them.

Only block mappings and lists, lists and mappings in one line, and texts in one line are read here, and only what means
the same to any YAML 1.2 reader. For anything else (anchors, tags, texts of several lines, odd numbers, a key twice, a
slip of the pen) :func:`quick_yaml` says None, and ruamel reads the file and says what is wrong with it."""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple

# A text that begins so is a text, unless it is one of the words below.
_LETTER = r"A-Za-z_($/\\^;\u00c0-\u024f"
_PLAIN = re.compile(rf"[{_LETTER}]|\.{{1,2}}/")
_KEY = re.compile(r"([A-Za-z_][A-Za-z0-9_.-]*(?: [A-Za-z0-9_.-]+)*):(?: +|$)")
_WORDS = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys(("null", "Null", "NULL"), None),
}
_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]{0,8})\.[0-9]{1,9}")
# An address, a version, a schema category with a structure (2.4:ADT_A01).
_DOTTED = re.compile(r"[0-9]+(?:\.[0-9]+){2,}|[0-9]+(?:\.[0-9]+)*:[A-Za-z][A-Za-z0-9_]*")
_SINGLE = re.compile(r"'((?:[^']|'')*)'")
_DOUBLE = re.compile(r'"(?:[^"\\]|\\["\\nt])*"')
_FLOW_PLAIN = re.compile(r"[A-Za-z0-9_./-][A-Za-z0-9_.()/$%+*@-]*(?: [A-Za-z0-9_.()/$%+*@-]+)*")
_COMMENT = re.compile(r" +#.*")
_DEEPEST = 60


class _OddError(Exception):
    """Something this reader leaves to ruamel."""


class _Line(NamedTuple):
    indent: int
    text: str


def quick_yaml(text: str) -> dict[str, Any] | None:
    """What a YAML text says, None when ruamel has to read it."""
    rows = text.replace("\r\n", "\n").split("\n")
    if not all(row.isprintable() for row in rows):
        return None
    lines = [
        _Line(len(row) - len(bare), bare.rstrip(" "))
        for row in rows
        if (bare := row.lstrip(" ")) and bare[0] != "#"
    ]
    if not lines or lines[0].indent:
        return None
    try:
        reader = _Reader(lines)
        found = reader.mapping(0, 0)
        reader.expect_end()
    except _OddError:
        return None
    return found


class _Reader:
    def __init__(self, lines: list[_Line]) -> None:
        self._lines = [*lines, _Line(-1, "")]
        self._at = 0

    def expect_end(self) -> None:
        """Everything must have been read."""
        if self._at != len(self._lines) - 1:
            raise _OddError

    def mapping(self, indent: int, depth: int) -> dict[str, Any]:
        """A block mapping whose keys stand at that column."""
        if depth > _DEEPEST:
            raise _OddError
        found: dict[str, Any] = {}
        lines = self._lines
        while (line := lines[self._at]).indent == indent:
            key = _KEY.match(line.text)
            if key is None or key[1] in found or key[1] in _WORDS:
                raise _OddError
            self._at += 1
            rest = line.text[key.end() :]
            found[key[1]] = self._value(rest, indent, depth, in_mapping=True)
        if line.indent > indent:
            raise _OddError
        return found

    def sequence(self, indent: int, depth: int) -> list[Any]:
        """A block list whose dashes stand at that column."""
        if depth > _DEEPEST:
            raise _OddError
        found: list[Any] = []
        lines = self._lines
        while (line := lines[self._at]).indent == indent and (line.text == "-" or line.text[:2] == "- "):
            rest = line.text[1:].lstrip(" ")
            inner = indent + len(line.text) - len(rest)
            if rest[:2] == "- " or rest == "-" or _KEY.match(rest):
                lines[self._at] = _Line(inner, rest)  # what follows the dash stands at its own column
                read = self.mapping if rest[0] != "-" else self.sequence
                found.append(read(inner, depth + 1))
            else:
                self._at += 1
                found.append(self._value(rest, indent, depth, in_mapping=False))
        if line.indent > indent:
            raise _OddError
        return found

    def _value(self, rest: str, indent: int, depth: int, *, in_mapping: bool) -> Any:
        """What follows a key or a dash; a text must not go on in the next line."""
        following = self._lines[self._at]
        if rest and rest[0] != "#":
            if following.indent > indent:
                raise _OddError
            return _inline(rest)
        if following.indent > indent:
            dash = following.text[:2] == "- " or following.text == "-"
            read = self.sequence if dash else self.mapping
            return read(following.indent, depth + 1)
        if in_mapping and following.indent == indent and following.text[:1] == "-":
            return self.sequence(indent, depth + 1)
        return None


def _inline(text: str) -> Any:
    """A value in one line of a block, perhaps with a comment behind it."""
    first = text[0]
    if first in "'\"":
        value, end = _quoted(text, 0)
    elif first in "[{":
        value, end = _flow(text, 0, 0)
    else:
        bare = text.partition(" #")[0].rstrip(" ")
        if ": " in bare or bare[-1] == ":":
            raise _OddError
        return _scalar(bare)
    if end != len(text) and not _COMMENT.fullmatch(text, end):
        raise _OddError
    return value


def _scalar(text: str) -> Any:
    if _PLAIN.match(text):
        return _WORDS.get(text, text)
    if _INTEGER.fullmatch(text):
        if text == "-0":
            raise _OddError
        return int(text)
    if _DECIMAL.fullmatch(text):
        return float(text)
    if _DOTTED.fullmatch(text):
        return text
    raise _OddError


def _quoted(text: str, at: int) -> tuple[str, int]:
    """A text in quotes and where it ends."""
    if text[at] == "'":
        single = _SINGLE.match(text, at)
        if single is None:
            raise _OddError
        return single[1].replace("''", "'"), single.end()
    double = _DOUBLE.match(text, at)
    if double is None:
        raise _OddError
    return str(json.loads(double[0])), double.end()


def _flow(text: str, at: int, depth: int) -> tuple[Any, int]:
    """A list or mapping in one line, and where it ends."""
    if depth > _DEEPEST:
        raise _OddError
    opening, at = text[at], _blanks(text, at + 1)
    closing = "]" if opening == "[" else "}"
    listed: list[Any] = []
    found: dict[str, Any] = {}
    while text[at : at + 1] != closing:
        if opening == "{":
            key = _KEY.match(text, at)
            if key is None or key[1] in found or key[1] in _WORDS:
                raise _OddError
            found[key[1]], at = _flow_value(text, key.end(), depth)
        else:
            value, at = _flow_value(text, at, depth)
            listed.append(value)
        at = _blanks(text, at)
        if text[at : at + 1] == ",":
            at = _blanks(text, at + 1)
            if text[at : at + 1] == closing:
                raise _OddError
        elif text[at : at + 1] != closing:
            raise _OddError
    return (listed if opening == "[" else found), at + 1


def _flow_value(text: str, at: int, depth: int) -> tuple[Any, int]:
    first = text[at : at + 1]
    if first in ("[", "{"):
        return _flow(text, at, depth + 1)
    if first in ("'", '"'):
        return _quoted(text, at)
    plain = _FLOW_PLAIN.match(text, at)
    if plain is None:
        raise _OddError
    return _scalar(plain[0]), plain.end()


def _blanks(text: str, at: int) -> int:
    while text[at : at + 1] == " ":
        at += 1
    return at
