"""Definitions of message structures: IRIS's one-line form and the notation of the HL7 standard.

``base:MSH~[~{~base:NTE~}~]~<~OBR~|~RQD~>`` (iris-semantics 8.4) is ``base:MSH [{base:NTE}] <OBR|RQD>``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from hie_runtime.messages.errors import SchemaError

_TOKEN = re.compile(r"[\[\]{}<>|]|[^\s~\[\]{}<>|]+")
_NAME = re.compile(r"(?:(?P<category>[^:]+):)?(?P<segment>[A-Za-z][A-Za-z0-9]{2}|Zxx|Hxx)")
_CLOSING = {"[": "]", "{": "}", "<": ">"}
MAX_DEPTH = 20
MAX_PARTS = 5_000


@dataclass(frozen=True, slots=True)
class Part:
    """A segment, a group of parts, or a choice between parts.

    category: what stands before the segment's name (``base``, ``2.5``), "" for the category's own.
    """

    name: str = ""
    category: str = ""
    parts: tuple[Part, ...] = ()
    optional: bool = False
    repeats: bool = False
    choice: bool = False


def parse_definition(text: str) -> tuple[Part, ...]:
    """The parts of a definition in either form.

    Raises SchemaError with the position, what was found there and what is allowed.
    """
    return _Reader(text).whole()


def abstract(parts: Iterable[Part]) -> str:
    """Parts in the notation of the standard: ``MSH [{NTE}] <OBR|RQD>``."""
    return " ".join(_written(part, " ", "") for part in parts)


def iris_definition(parts: Iterable[Part]) -> str:
    """Parts in the form of an IRIS schema document: ``MSH~[~{~NTE~}~]~<~OBR~|~RQD~>``."""
    return "~".join(_written(part, "~", "~") for part in parts)


def _written(part: Part, between: str, inside: str) -> str:
    if part.choice:
        text = "<" + inside + f"{inside}|{inside}".join(
            _written(one, between, inside) for one in part.parts) + inside + ">"  # fmt: skip
    elif part.parts:
        text = between.join(_written(one, between, inside) for one in part.parts)
        if not part.repeats and not part.optional:
            return text
    else:
        text = f"{part.category}:{part.name}" if part.category else part.name
    if part.repeats:
        text = "{" + inside + text + inside + "}"
    if part.optional:
        text = "[" + inside + text + inside + "]"
    return text


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = [(found[0], found.start()) for found in _TOKEN.finditer(text)]
        self._at = 0
        if len(self._tokens) > MAX_PARTS:
            raise SchemaError(f"structure of {len(self._tokens)} parts; at most {MAX_PARTS} are read")

    def whole(self) -> tuple[Part, ...]:
        parts = self._sequence("", 0)
        if not parts:
            raise SchemaError("the structure is empty; segments are expected, e.g. MSH PID [PD1]")
        return parts

    def _sequence(self, closing: str, depth: int) -> tuple[Part, ...]:
        """Parts up to ``closing`` or, in a choice, ``|``; both stay to be read."""
        if depth > MAX_DEPTH:
            raise SchemaError(f"structure nested more than {MAX_DEPTH} deep")
        parts: list[Part] = []
        while self._at < len(self._tokens):
            mark, position = self._tokens[self._at]
            if mark == closing or (mark == "|" and closing == ">"):
                return tuple(parts)
            self._at += 1
            if mark in _CLOSING:
                parts.append(self._enclosed(mark, position, depth))
            elif mark in "]}>|":
                raise self._unexpected(mark, position, closing)
            else:
                parts.append(self._segment(mark, position))
        if closing:
            raise self._unexpected("the end", len(self._text), closing)
        return tuple(parts)

    def _enclosed(self, opening: str, position: int, depth: int) -> Part:
        closing = _CLOSING[opening]
        alternatives = [self._sequence(closing, depth + 1)]
        while self._tokens[self._at][0] == "|":
            self._at += 1
            alternatives.append(self._sequence(closing, depth + 1))
        self._at += 1
        if not all(alternatives):
            raise SchemaError(
                f"nothing between {opening} and {closing} at {position + 1} of the structure; a segment is expected"
            )
        if opening == "<":
            return Part(parts=tuple(_group(parts) for parts in alternatives), choice=True)
        inner = _group(alternatives[0])
        optional = opening == "[" or inner.optional
        return replace(inner, optional=optional, repeats=opening == "{" or inner.repeats)

    def _segment(self, token: str, position: int) -> Part:
        found = _NAME.fullmatch(token)
        if found is None:
            raise SchemaError(
                f'"{token}" at {position + 1} of the structure is not a segment; '
                "allowed is a letter and two letters or digits, e.g. PID, ZPI, base:PID"
            )
        return Part(found["segment"], found["category"] or "")

    def _unexpected(self, found: str, position: int, closing: str) -> SchemaError:
        allowed = f'a segment, or "{closing}"' if closing else "a segment, [, { or <"
        shown = found if found == "the end" else f'"{found}"'
        return SchemaError(f"{shown} at {position + 1} of the structure; allowed is {allowed}")


def _group(parts: tuple[Part, ...]) -> Part:
    """One part stands for itself: brackets round a single segment make no group (iris-semantics 8.2)."""
    return parts[0] if len(parts) == 1 else Part(parts=parts)
