"""ObjectScript ``$`` functions of DTLs (iris-semantics 7.3), by lower-case name and abbreviation."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

from hie_runtime.rules.functions import strip
from hie_runtime.rules.values import canonical, number
from hie_runtime.transforms.dates import horolog, zdate, zdateh, zdatetime, zdatetimeh, ztime, ztimeh
from hie_runtime.transforms.errors import ExpressionError
from hie_runtime.transforms.scope import Scope

_MAX_WIDTH = 100_000
_NUMERIC = re.compile(r"[+-]*(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?")


def _place(text: str, last: int) -> int:
    """A position: a number, ``*`` for the last, ``*-1`` for the one before."""
    if text.isdigit() and text.isascii():  # nearly always; number() costs 1.5 µs
        return int(text[:18])
    return last + int(number(text[1:])) if text.startswith("*") else int(number(text))


def _piece(value: str, delimiter: str = "", first: str = "1", end: str | None = None) -> str:
    if not delimiter:
        return ""
    parts = value.split(delimiter)
    start = _place(first, len(parts))
    stop = start if end is None else _place(end, len(parts))
    return delimiter.join(parts[max(start, 1) - 1 : max(stop, 0)])


def _extract(value: str, first: str = "1", end: str | None = None) -> str:
    start = _place(first, len(value))
    stop = start if end is None else _place(end, len(value))
    return value[max(start, 1) - 1 : max(stop, 0)]


def _length(value: str, delimiter: str | None = None) -> str:
    return str(len(value) if delimiter is None else len(value.split(delimiter)) if delimiter else 0)


def _horolog(scope: Scope) -> str:
    return horolog(scope.now())


def _translate(value: str, old: str, new: str = "") -> str:
    table: dict[int, str | None] = {}
    for position, character in enumerate(old):
        table.setdefault(ord(character), new[position] if position < len(new) else None)
    return value.translate(table)


def _zconvert(value: str, mode: str = "", *_rest: str) -> str:
    kind = mode.upper()
    if kind in ("U", "L"):
        return value.upper() if kind == "U" else value.lower()
    if kind == "W":
        return re.sub(r"\S+", lambda word: word[0][:1].upper() + word[0][1:].lower(), value)
    raise ExpressionError(f"$zconvert: mode {mode!r}; allowed are U, L, W")


def _find(value: str, text: str, start: str = "1") -> str:
    position = value.find(text, max(int(number(start)) - 1, 0))
    return str(position + len(text) + 1) if position >= 0 else "0"


def _justify(value: str, width: str, digits: str | None = None) -> str:
    size = min(int(number(width)), _MAX_WIDTH)
    if digits is not None:
        places = Decimal(1).scaleb(-max(0, min(int(number(digits)), 30)))
        value = format(Decimal(str(number(value))).quantize(places, ROUND_HALF_UP), "f")
    return value.rjust(size)


def _character(*codes: str) -> str:
    numbers = [int(number(code)) for code in codes]
    if any(code > 0x10FFFF or 0xD800 <= code < 0xE000 for code in numbers):
        raise ExpressionError("$char: a code is no character; allowed are 0 to 1114111 without surrogates")
    return "".join([chr(code) for code in numbers if code >= 0])


def _number(value: str) -> str:
    """$NUMBER: "" for what is not a number."""
    text = value.strip().replace(",", "")
    return canonical(number(text)) if _NUMERIC.fullmatch(text) else ""


def _ascii(value: str, position: str = "1") -> str:
    index = int(number(position)) - 1
    return str(ord(value[index])) if 0 <= index < len(value) else "-1"


def _replace(value: str, old: str, new: str) -> str:
    return value.replace(old, new) if old else value


_NAMED: dict[tuple[str, ...], tuple[Callable[..., str], int, int]] = {
    ("piece", "p"): (_piece, 2, 4),
    ("extract", "e"): (_extract, 1, 3),
    ("length", "l"): (_length, 1, 2),
    ("horolog", "h"): (_horolog, 0, 0),
    ("zdate", "zd"): (zdate, 1, 3),
    ("zdateh", "zdh"): (zdateh, 1, 3),
    ("ztime", "zt"): (ztime, 1, 3),
    ("ztimeh", "zth"): (ztimeh, 1, 2),
    ("zdatetime", "zdt"): (zdatetime, 1, 4),
    ("zdatetimeh", "zdth"): (zdatetimeh, 1, 3),
    ("translate", "tr"): (_translate, 2, 3),
    ("char", "c"): (_character, 1, 255),
    ("ascii", "a"): (_ascii, 1, 2),
    ("zstrip",): (strip, 2, 4),
    ("zconvert", "zcvt"): (_zconvert, 2, 2),
    ("find", "f"): (_find, 2, 3),
    ("justify", "j"): (_justify, 2, 3),
    ("replace",): (_replace, 3, 3),
    ("reverse", "re"): (lambda value: value[::-1], 1, 1),
    ("zabs",): (lambda value: canonical(abs(number(value))), 1, 1),
    ("number", "num"): (_number, 1, 1),
}
# name -> (function, fewest arguments, most arguments)
INTRINSICS: dict[str, tuple[Callable[..., str], int, int]] = {
    name: entry for names, entry in _NAMED.items() for name in names
}
TAKES_LAST = frozenset({"piece", "p", "extract", "e"})
NEEDS_SCOPE = frozenset({"horolog", "h"})
