"""ObjectScript values: everything is text; numbers are read from its start (iris-semantics 6.3)."""

from __future__ import annotations

import math
import re
from decimal import Decimal
from functools import lru_cache

_NUMBER = re.compile(r"([+-]*)([0-9]*)(\.[0-9]*)?([Ee][+-]?[0-9]+)?")
# Whole numbers up to here are exact (identifiers are compared too); beyond, as far as ObjectScript goes.
_EXACT_DIGITS = 30
_LARGEST = 9.223372036854775807e145


def number(text: str) -> float | int:
    """The leading numeric part: ``"3a"`` is 3, ``"a1"`` is 0, ``"--2"`` is 2. Never infinite."""
    if text.isdigit() and text.isascii() and len(text) <= _EXACT_DIGITS:
        return int(text)  # most numbers of messages: 0.6 µs less
    match = _NUMBER.match(text.strip(" "))
    assert match is not None  # every part is optional
    signs, digits, fraction, exponent = match.groups("")
    if not digits and len(fraction) < 2:
        return 0
    sign = -1 if signs.count("-") % 2 else 1
    if not fraction and not exponent and len(digits) <= _EXACT_DIGITS:
        return sign * int(digits)
    value = sign * float(digits + fraction + exponent)
    if not math.isfinite(value) or abs(value) > _LARGEST:
        return sign * _LARGEST
    return int(value) if value.is_integer() and abs(value) < 1e15 else value


def whole(text: str) -> int:
    """The leading number cut to a whole one, for counts and positions."""
    return int(number(text))


def canonical(value: float | int | bool) -> str:
    """A number as text: no leading zeros, no trailing ones, ``.5`` without its zero, as ObjectScript writes it."""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, int):
        if abs(value) < 10**_EXACT_DIGITS:
            return str(value)
        value = float(value) if abs(value) < 10**145 else math.copysign(_LARGEST, value)
    if not math.isfinite(value):
        return "0"
    if value.is_integer() and abs(value) < 1e18:
        return str(int(value))
    text = format(Decimal(f"{value:.15g}"), "f")
    return text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text


def truth(text: str) -> bool:
    """A text as a condition: true when its number is not zero."""
    return text == "1" or (text not in ("0", "") and number(text) != 0)


@lru_cache(maxsize=512)
def pattern(text: str) -> re.Pattern[str]:
    """An ObjectScript pattern (``1N.N``, ``3N1"-"4N``, ``.E``) as a compiled expression. Raises ValueError."""
    out, position = [], 0
    codes = {"N": r"[0-9]", "A": r"[A-Za-z]", "U": r"[A-Z]", "L": r"[a-z]", "P": r"[^\w\s]|_| ", "C": r"[\x00-\x1f\x7f]",
             "E": r"(?:.|\n)"}  # fmt: skip
    while position < len(text):
        match = re.compile(r"(\d+)?(\.)?(\d+)?").match(text, position)
        assert match is not None
        low, dot, high = match[1], match[2], match[3]
        if not match[0]:
            raise ValueError(f"pattern {text!r}: a count is expected at column {position + 1}")
        position = match.end()
        if position < len(text) and text[position] == '"':
            end = position + 1
            literal = ""
            while end < len(text):
                if text[end] == '"' and text[end + 1 : end + 2] == '"':
                    literal += '"'
                    end += 2
                elif text[end] == '"':
                    break
                else:
                    literal += text[end]
                    end += 1
            if end >= len(text):
                raise ValueError(f"pattern {text!r}: a text does not end")
            atom, position = f"(?:{re.escape(literal)})", end + 1
        else:
            letters = re.compile(r"[A-Za-z]+").match(text, position)
            if not letters or any(letter.upper() not in codes for letter in letters[0]):
                raise ValueError(
                    f"pattern {text!r}: one of N A U L P C E or a text is expected at column {position + 1}"
                )
            atom, position = (
                "(?:" + "|".join(codes[letter.upper()] for letter in letters[0]) + ")",
                letters.end(),
            )
        if dot:
            out.append(f"{atom}{{{low or 0},{high or ''}}}")
        else:
            out.append(f"{atom}{{{low}}}")
    return re.compile("".join(out))
