"""Text matching of rules: SQL Like, ObjectScript patterns, regular expressions; all with bounded work."""

from __future__ import annotations

import re
import warnings
from functools import lru_cache

from hie_runtime.errors import HIEError
from hie_runtime.rules.values import pattern

MAX_MATCHED = 100_000
# Each open count of a pattern may be tried at every length: the work grows with that power of the length.
MAX_TRIES = 1_000_000_000
MAX_REGEX = 1_000
_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\{[0-9]*,?[0-9]*\}|[\s\S]")


class MatchError(HIEError):
    """A pattern that cannot be read, or a match that would take too long."""


def like(value: str, text: str) -> bool:
    """SQL LIKE: ``%`` any characters, ``_`` one; after ``%%`` at the end stands the escape character."""
    return _like(text).fullmatch(value) is not None


@lru_cache(maxsize=512)
def _like(text: str) -> re.Pattern[str]:
    body, mark, escape = text.rpartition("%%")
    if not (mark and len(escape) == 1):
        body, escape = text, ""
    parts = [""]
    position = 0
    while position < len(body):
        character = body[position]
        if escape and character == escape and position + 1 < len(body):
            position += 1
            parts[-1] += re.escape(body[position])
        elif character == "%":
            parts.append("")
        else:
            parts[-1] += "." if character == "_" else re.escape(character)
        position += 1
    if len(parts) == 1:
        return re.compile(parts[0], re.DOTALL)
    # The leftmost place is as good as any for a part between two %: atomic, so work stays linear a part.
    middle = "".join(f"(?>.*?{part})" for part in parts[1:-1] if part)
    return re.compile(f"{parts[0]}{middle}.*{parts[-1]}", re.DOTALL)


def matches(value: str, text: str) -> bool:
    """ObjectScript ``value?pattern``. Raises MatchError for a bad pattern or too much work."""
    compiled, opens = _pattern(text)
    if len(value) > MAX_MATCHED or len(value) ** max(opens, 1) > MAX_TRIES:
        raise MatchError(f"pattern {text!r} on {len(value)} characters would take too long")
    return compiled.fullmatch(value) is not None


@lru_cache(maxsize=512)
def _pattern(text: str) -> tuple[re.Pattern[str], int]:
    try:
        return pattern(text), re.sub(r'"[^"]*"', "", text).count(".")
    except (ValueError, OverflowError, re.error) as error:
        raise MatchError(f"pattern {text!r}: {error}") from error


def regex_match(value: str, text: str) -> bool:
    """Whether a regular expression is found in a text. Raises MatchError for a bad one or too much work.

    Python's matcher can take exponential time when what a repeated group holds can repeat too (``(a+)+``);
    such an expression is refused.
    """
    compiled, repeats = _regex(text)
    if len(value) > MAX_MATCHED or len(value) ** max(repeats, 1) > MAX_TRIES:
        raise MatchError(f"regular expression {text!r} on {len(value)} characters would take too long")
    return compiled.search(value) is not None


@lru_cache(maxsize=256)
def _regex(text: str) -> tuple[re.Pattern[str], int]:
    if len(text) > MAX_REGEX:
        raise MatchError(f"a regular expression of {len(text)} characters; at most {MAX_REGEX} are allowed")
    try:
        with (
            warnings.catch_warnings()
        ):  # "[[" may mean something else in a later Python: no concern of who wrote it
            warnings.simplefilter("ignore", FutureWarning)
            compiled = re.compile(text)
    except (re.error, OverflowError, RecursionError) as error:
        raise MatchError(f"regular expression {text!r}: {error}") from error
    marks = _marks(text)
    if _may_never_end(marks):
        raise MatchError(
            f"regular expression {text!r}: a repeated group holds a repeat or a choice of like beginnings, "
            "which may never end; write it without repeating the group"
        )
    return compiled, sum(1 for mark in marks if _is_open(mark))


def _marks(text: str) -> list[str]:
    """The expression in pieces: brackets, repeats, choices; escapes and classes are one piece each."""
    pieces = _PIECE.findall(text)
    return [piece for i, piece in enumerate(pieces) if not (piece == "?" and i and pieces[i - 1] == "(")]


def _is_open(mark: str) -> bool:
    """Whether it repeats without a fixed count; ``?`` tries two ways at most."""
    return mark in ("*", "+") or (mark[0] == "{" and "," in mark and len(mark) > 2)


def _may_never_end(marks: list[str]) -> bool:
    groups: list[list[str]] = [[]]
    for position, mark in enumerate(marks):
        if mark == "(":
            groups.append([])
        elif mark == ")" and len(groups) > 1:
            inner = groups.pop()
            if position + 1 < len(marks) and _is_open(marks[position + 1]) and _ambiguous(inner):
                return True
            groups[-1].extend(inner)
        else:
            groups[-1].append(mark)
    return False


def _ambiguous(inner: list[str]) -> bool:
    if any(_is_open(mark) or mark == "?" for mark in inner):
        return True
    starts = [inner[i + 1] if i + 1 < len(inner) else "" for i, mark in enumerate(inner) if mark == "|"]
    starts += inner[:1] if starts else []
    return len(set(starts)) < len(starts) or any(not start.isalnum() for start in starts)
