"""ObjectScript ``$`` functions of DTLs (iris-semantics 7.3), by lower-case name and abbreviation."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from hie_runtime.rules.functions import strip
from hie_runtime.rules.values import canonical, number
from hie_runtime.transforms.errors import TransformError

# Day 0 of $HOROLOG
_DAY_ZERO = date(1840, 12, 31)
ARGUMENTS_AS_PATH = ("get", "g")


def _place(text: str, last: int) -> int:
    """A position: a number, ``*`` for the last, ``*-1`` for the one before."""
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


def _horolog() -> str:
    now = datetime.now()
    return f"{(now.date() - _DAY_ZERO).days},{now.hour * 3600 + now.minute * 60 + now.second}"


_DATES = {"1": "%m/%d/%Y", "3": "%Y-%m-%d", "4": "%d/%m/%Y", "5": "%b %d, %Y", "8": "%Y%m%d"}
_TIMES = {"1": "%H:%M:%S", "2": "%H:%M", "5": "%H:%M:%SZ"}


def _zdate(value: str, form: str = "1", *_rest: str) -> str:
    day = _DAY_ZERO + timedelta(days=int(number(value.partition(",")[0])))
    if form == "11":
        return day.strftime("%a")
    if form == "12":
        return day.strftime("%A")
    return day.strftime(_format(_DATES, form, "$zdate"))


def _format(formats: dict[str, str], form: str, name: str) -> str:
    if form not in formats:
        raise TransformError(f"{name}: format {form!r} is none of {', '.join(formats)}")
    return formats[form]


def _zdateh(value: str, form: str = "1", *_rest: str) -> str:
    try:
        day = datetime.strptime(value.strip(), _format(_DATES, form, "$zdateh")).date()
    except ValueError as error:
        raise TransformError(f"$zdateh: {error}") from error
    return str((day - _DAY_ZERO).days)


def _ztime(value: str, form: str = "1", *_rest: str) -> str:
    seconds = int(number(value))
    moment = datetime(2000, 1, 1) + timedelta(seconds=seconds)
    return moment.strftime(_format(_TIMES, form, "$ztime"))


def _ztimeh(value: str, *_rest: str) -> str:
    parts = [*value.strip().split(":"), "0", "0"]
    return canonical(number(parts[0]) * 3600 + number(parts[1]) * 60 + number(parts[2]))


def _zdatetime(value: str, form: str = "1", time_form: str = "1", *_rest: str) -> str:
    days, _, seconds = value.partition(",")
    joint = "T" if form == "3" and time_form in ("5", "7") else " "
    return _zdate(days, form) + (joint + _ztime(seconds, time_form) if seconds else "")


def _zdatetimeh(value: str, form: str = "1", *_rest: str) -> str:
    day, _, clock = value.strip().replace("T", " ").partition(" ")
    return _zdateh(day, form) + "," + (_ztimeh(clock) if clock else "0")


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
        return value.title()
    raise TransformError(f"$zconvert: mode {mode!r} is none of U, L, W")


def _find(value: str, text: str, start: str = "1") -> str:
    position = value.find(text, max(int(number(start)) - 1, 0))
    return str(position + len(text) + 1) if position >= 0 else "0"


def _justify(value: str, width: str, digits: str | None = None) -> str:
    size = min(int(number(width)), 100_000)
    if digits is not None:
        value = f"{float(number(value)):.{min(int(number(digits)), 30)}f}"
    return value.rjust(size)


def _character(*codes: str) -> str:
    try:
        return "".join(chr(int(number(code))) for code in codes)
    except (ValueError, OverflowError) as error:
        raise TransformError(f"$char: {error}") from error


def _ascii(value: str, position: str = "1") -> str:
    index = int(number(position)) - 1
    return str(ord(value[index])) if 0 <= index < len(value) else "-1"


def _replace(value: str, old: str, new: str = "", *_rest: str) -> str:
    return value.replace(old, new) if old else value


_NAMED: dict[tuple[str, ...], Callable[..., str]] = {
    ("piece", "p"): _piece, ("extract", "e"): _extract, ("length", "l"): _length, ("horolog", "h"): _horolog,
    ("zdate", "zd"): _zdate, ("zdateh", "zdh"): _zdateh, ("ztime", "zt"): _ztime, ("ztimeh", "zth"): _ztimeh,
    ("zdatetime", "zdt"): _zdatetime, ("zdatetimeh", "zdth"): _zdatetimeh, ("translate", "tr"): _translate,
    ("char", "c"): _character, ("ascii", "a"): _ascii, ("get", "g"): lambda value, default="": value or default,
    ("zstrip",): strip, ("zconvert", "zcvt"): _zconvert, ("find", "f"): _find, ("justify", "j"): _justify,
    ("replace",): _replace, ("isobject",): lambda value: "1" if value else "0", ("zabs",): lambda v: canonical(abs(number(v))),
    ("number", "num"): lambda value, *_rest: canonical(number(value)), ("reverse", "re"): lambda value: value[::-1],
}  # fmt: skip
INTRINSICS: dict[str, Callable[..., str]] = {name: call for names, call in _NAMED.items() for name in names}
