"""Operators of ObjectScript on texts, and those that decide whether their right side is evaluated (iris-semantics 7.3)."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from hie_runtime.rules.values import canonical, number, pattern, truth
from hie_runtime.transforms.errors import ExpressionError
from hie_runtime.transforms.scope import Scope, Value

_MAX_MATCHED = 100_000
_MAX_TRIES = 1_000_000_000


@lru_cache(maxsize=1024)
def _pattern(text: str) -> Callable[[str], object]:
    if "(" in text:
        raise ExpressionError(
            f"pattern {text}: alternation with ( ) is not supported; use several ? joined by !"
        )
    try:
        return pattern(text).fullmatch
    except (ValueError, OverflowError) as error:
        raise ExpressionError(str(error)) from None


def matches(value: str, text: str) -> bool:
    """``value?pattern``. Raises ExpressionError for a pattern that cannot be read."""
    found = _pattern(text)
    # Each open count (1.N, .E) may be tried at every length: the work grows with that power of the length.
    opens = re.sub(r'"[^"]*"', "", text).count(".")
    if len(value) > _MAX_MATCHED or len(value) ** max(opens, 1) > _MAX_TRIES:
        raise ExpressionError(f"?{text} on {len(value)} characters would take too long")
    return found(value) is not None


def _divisor(text: str) -> float | int:
    value = number(text)
    if value == 0:
        raise ExpressionError("division by zero")
    return value


def _power(a: str, b: str) -> str:
    base, exponent = number(a), number(b)
    if abs(exponent) > 1000 or abs(base) > 1e15:
        raise ExpressionError("** is limited to bases up to 1e15 and exponents up to 1000")
    try:
        result = float(base) ** exponent
    except (OverflowError, ZeroDivisionError) as error:
        raise ExpressionError(f"** has no answer for these values: {type(error).__name__}") from None
    if isinstance(result, complex):
        raise ExpressionError("** of a negative number and a fraction is not a real number")
    return canonical(result)


def _after(a: str, b: str) -> bool:
    """``]]``: numbers sort before texts."""
    first, second = canonical(number(a)) == a, canonical(number(b)) == b
    if first and second:
        return number(a) > number(b)
    return a > b if first == second else second


_TESTS: dict[str, Callable[[str, str], bool]] = {
    "=": lambda a, b: a == b,
    "<": lambda a, b: number(a) < number(b),
    ">": lambda a, b: number(a) > number(b),
    "[": lambda a, b: b in a,
    "]": lambda a, b: a > b,
    "]]": _after,
    "?": matches,
    "&": lambda a, b: truth(a) and truth(b),
    "!": lambda a, b: truth(a) or truth(b),
    "<=": lambda a, b: number(a) <= number(b),
    ">=": lambda a, b: number(a) >= number(b),
}


def _flagged(test: Callable[[str, str], bool], wanted: bool) -> Callable[[str, str], str]:
    return lambda a, b: "1" if test(a, b) is wanted else "0"


OPERATIONS: dict[str, Callable[[str, str], str]] = {
    **{name: _flagged(test, True) for name, test in _TESTS.items()},
    **{"'" + name: _flagged(test, False) for name, test in _TESTS.items()},
    "_": lambda a, b: a + b,
    "+": lambda a, b: canonical(number(a) + number(b)),
    "-": lambda a, b: canonical(number(a) - number(b)),
    "*": lambda a, b: canonical(number(a) * number(b)),
    "/": lambda a, b: canonical(number(a) / _divisor(b)),
    "\\": lambda a, b: canonical(int(number(a) / _divisor(b))),
    "#": lambda a, b: canonical(number(a) % _divisor(b)),
    "**": _power,
}


def _short(stops: bool) -> Callable[[str, Value, Scope], str]:
    """``&&`` stops at a false left side, ``||`` at a true one: the right side is not evaluated then."""

    def decide(left: str, right: Value, scope: Scope) -> str:
        known = truth(left)
        return canonical(known if known is stops else truth(right(scope)))

    return decide


def _negated(decide: Callable[[str, Value, Scope], str]) -> Callable[[str, Value, Scope], str]:
    return lambda left, right, scope: "0" if decide(left, right, scope) == "1" else "1"


SHORT_CIRCUITS = {
    "&&": _short(False),
    "||": _short(True),
    "'&&": _negated(_short(False)),
    "'||": _negated(_short(True)),
}


def unary(sign: str, value: Value) -> Value:
    """The value under ``'``, ``-`` or ``+``."""
    if sign == "'":
        return lambda scope: "0" if truth(value(scope)) else "1"
    factor = -1 if sign == "-" else 1
    return lambda scope: canonical(factor * number(value(scope)))
