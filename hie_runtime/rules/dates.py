"""Date and time texts with the % codes of IRIS (iris-semantics 4.5, 6.3)."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

_CODE = re.compile(r"%(#?)([A-Za-z%])(?:\((\d+)\))?")
_PARTS = {"Y": r"(?P<Y>\d{4})", "y": r"(?P<y>\d{2})", "m": r"(?P<m>\d{1,2})", "d": r"(?P<d>\d{1,2})", "H": r"(?P<H>\d{1,2})",
          "I": r"(?P<I>\d{1,2})", "M": r"(?P<M>\d{2})", "S": r"(?P<S>\d{2})", "N": r"(?P<N>\d{1,6})", "p": r"(?P<p>[AaPp][Mm])",
          "b": r"(?P<b>[A-Za-z]{3})", "B": r"(?P<B>[A-Za-z]+)", "z": r"(?P<z>[+-]\d{4}|Z)?", "j": r"(?P<j>\d{3})"}  # fmt: skip
# English whatever the locale: messages are read by machines.
_MONTH_NAMES = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December")  # fmt: skip
_DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = tuple(name[:3].lower() for name in _MONTH_NAMES)
_NAMED: dict[str, Callable[[datetime], str]] = {
    "Y": lambda moment: f"{moment.year:04d}",
    "b": lambda moment: _MONTH_NAMES[moment.month - 1][:3],
    "B": lambda moment: _MONTH_NAMES[moment.month - 1],
    "a": lambda moment: _DAY_NAMES[moment.weekday()][:3],
    "A": lambda moment: _DAY_NAMES[moment.weekday()],
    "p": lambda moment: "AM" if moment.hour < 12 else "PM",
    "P": lambda moment: "am" if moment.hour < 12 else "pm",
    "N": lambda moment: f"{moment.microsecond // 1000:03d}",
}
_WHOLE = {"Q": "%Y-%m-%d %H:%M:%S.%N", "q": "%Y%m%d%H%M%S", "T": "%H:%M:%S", "R": "%H:%M", "D": "%m/%d/%y"}


def _expanded(text: str) -> str:
    def whole(match: re.Match[str]) -> str:
        code, argument = match[2], match[3]
        if code == "q" and argument == "1":
            code = "Q"
        if code == "q" and argument == "2":
            return "%Y-%m-%d"
        return _WHOLE.get(code, match[0])

    return _CODE.sub(whole, text)


def format_time(moment: datetime, text: str) -> str:
    """A moment by a pattern of % codes."""

    def value(match: re.Match[str]) -> str:
        strip, code = match[1], match[2]
        if code == "%":
            return "%"
        if code in _NAMED:
            made = _NAMED[code](moment)
        elif code in "ymdHIMSjzwuUW":
            made = moment.strftime("%" + code)
        else:
            return match[0]
        return (made.lstrip("0") or "0") if strip else made

    return _CODE.sub(value, _expanded(text))


def convert_date_time(value: str, given: str, wanted: str) -> str:
    """A date and time from one pattern to another; the value itself when it does not fit the first."""
    moment = read_time(value, given)
    return value if moment is None else format_time(moment, wanted)


def read_time(value: str, given: str) -> datetime | None:
    """The moment a text names by a pattern, None when it does not fit. Later parts of a pattern may be missing."""
    expression, position, optional = "", 0, 0
    text = _expanded(given)
    seen: set[str] = set()
    for match in _CODE.finditer(text):
        literal = re.escape(text[position : match.start()])
        code = match[2]
        part = "%" if code == "%" else _PARTS.get(code)
        if part is None or code in seen:
            return None
        seen.add(code)
        if code in ("H", "M", "S", "N", "z"):
            expression += f"(?:{literal}{part}"
            optional += 1
        else:
            expression += literal + part
        position = match.end()
    expression += ")?" * optional if optional else re.escape(text[position:])
    found = re.fullmatch(expression, value.strip())
    return None if found is None else _moment({key: part for key, part in found.groupdict().items() if part})


def _moment(parts: dict[str, str]) -> datetime | None:
    try:
        month = int(parts.get("m", 1))
        for code in ("b", "B"):
            if code in parts:
                month = _MONTHS.index(parts[code][:3].lower()) + 1
        micro = int(parts.get("N", "0").ljust(6, "0")[:6])
        moment = datetime(
            _year(parts), month, int(parts.get("d", 1)), _hour(parts), int(parts.get("M", 0)),
            int(parts.get("S", 0)), micro, _zone(parts.get("z", "")),
        )  # fmt: skip
        return moment + timedelta(days=int(parts["j"]) - 1) if "j" in parts else moment
    except (ValueError, OverflowError):
        return None


def _year(parts: dict[str, str]) -> int:
    if "Y" in parts:
        return int(parts["Y"])
    short = int(parts.get("y", 0))  # a time alone has no year: any will do
    return 2000 + short if short < 50 else 1900 + short


def _hour(parts: dict[str, str]) -> int:
    if "H" in parts:
        return int(parts["H"])
    hour, half = int(parts.get("I", 0)), parts.get("p", "").lower()
    return hour % 12 + (12 if half == "pm" else 0) if half else hour


def _zone(text: str) -> timezone | None:
    if not text:
        return None
    if text == "Z":
        return UTC
    sign = -1 if text[0] == "-" else 1
    return timezone(sign * timedelta(hours=int(text[1:3]), minutes=int(text[3:5])))
