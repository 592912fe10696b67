"""Text to tokens. Only ``?`` changes how the next text is read: a pattern follows it."""

from __future__ import annotations

import re
from typing import NamedTuple

from hie_runtime.transforms.errors import ExpressionError

MAX_LENGTH = 100_000


class Token(NamedTuple):
    """kind: text, number, name, function ($x), dotted (..x), path ({..}), pattern, operator, unknown, end."""

    kind: str
    text: str
    position: int


_OPERATORS = (
    "'&&", "'||", "']]", "&&", "||", "]]", "**", "<=", ">=", "'=", "'<", "'>", "'[", "']", "'&", "'!", "'?",
    "+", "-", "*", "/", "\\", "#", "_", "=", "<", ">", "[", "]", "&", "!", "?", "'", "(", ")", ",", ":", ".",
)  # fmt: skip
_TOKEN = re.compile(
    r"""(?P<blank>\s+)
    |(?P<text>"(?:[^"]|"")*")
    |(?P<number>(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)
    |(?P<name>%?[^\W\d_][^\W_]*)
    |(?P<extrinsic>\$\$%?\w*(?:\^%?[\w.]+)?)
    |(?P<function>\$[A-Za-z]+)
    |(?P<dotted>\.\.\#?%?[A-Za-z][A-Za-z0-9]*)
    |(?P<class>\#\#class\s*\([^()]*\)(?:\.\#?%?\w+)*|\#\#super)
    |(?P<global>\^%?[A-Za-z][\w.]*)
    """,
    re.VERBOSE | re.IGNORECASE,
)


def tokens(text: str) -> list[Token]:
    """Tokens of an expression, ``end`` last. Raises ExpressionError with the column."""
    if len(text) > MAX_LENGTH:
        raise ExpressionError(f"an expression of {len(text)} characters; allowed are {MAX_LENGTH}")
    found: list[Token] = []
    at = 0
    while at < len(text):
        at = _next(text, at, found)
    found.append(Token("end", "", at))
    return found


def _next(text: str, at: int, found: list[Token]) -> int:
    character = text[at]
    if character == "{":
        return _path(text, at, found)
    match = _TOKEN.match(text, at)
    if match:
        kind = match.lastgroup or ""
        if kind == "text":
            found.append(Token("text", match[0][1:-1].replace('""', '"'), at))
        elif kind in ("extrinsic", "class", "global"):
            found.append(Token("unknown", match[0], at))
        elif kind != "blank":
            found.append(Token(kind, match[0], at))
        return match.end()
    for operator in _OPERATORS:
        if text.startswith(operator, at):
            found.append(Token("operator", operator, at))
            at += len(operator)
            return _pattern(text, at, found) if operator in ("?", "'?") else at
    if character == '"':
        raise ExpressionError(
            f'column {at + 1}: the text that starts here does not end; a closing " is missing'
        )
    raise ExpressionError(f"column {at + 1}: {character!r} is not part of an expression")


def _path(text: str, at: int, found: list[Token]) -> int:
    end = text.find("}", at)
    if end < 0:
        raise ExpressionError(f"column {at + 1}: the path that starts here is not closed; a }} is missing")
    found.append(Token("path", text[at + 1 : end], at))
    return end + 1


def _pattern(text: str, at: int, found: list[Token]) -> int:
    """The pattern after ``?``: it ends at the first character that cannot belong to it."""
    start, depth = at, 0
    while start < len(text) and text[start].isspace():
        start += 1
    end = start
    while end < len(text):
        character = text[end]
        if character == '"':
            close = re.compile(r'"(?:[^"]|"")*"').match(text, end)
            if not close:
                raise ExpressionError(f"column {end + 1}: a text in the pattern does not end")
            end = close.end()
            continue
        if character == "(":
            depth += 1
        elif character == ")":
            depth -= 1
            if depth < 0:
                break
        elif not (character.isascii() and (character.isalnum() or character == ".")) and not (
            character == "," and depth > 0
        ):
            break
        end += 1
    if end == start:
        raise ExpressionError(f'column {start + 1}: a pattern is expected after ?, e.g. 3N1"-"4N')
    found.append(Token("pattern", text[start:end], start))
    return end
