"""Date and time texts with the % codes of IRIS (iris-semantics 4.5, 6.3)."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

_CODE = re.compile(r"%(#?)([A-Za-z%])(?:\((\d+)\))?")
_PARTS = {"Y": r"(?P<Y>\d{4})", "y": r"(?P<y>\d{2})", "m": r"(?P<m>\d{1,2})", "d": r"(?P<d>\d{1,2})", "H": r"(?P<H>\d{1,2})",
          "I": r"(?P<I>\d{1,2})", "M": r"(?P<M>\d{2})", "S": r"(?P<S>\d{2})", "N": r"(?P<N>\d{1,6})", "p": r"(?P<p>[AaPp][Mm])",
          "b": r"(?P<b>[A-Za-z]{3})", "B": r"(?P<B>[A-Za-z]+)", "z": r"(?P<z>[+-]\d{4}|Z)?", "j": r"(?P<j>\d{3})"}  # fmt: skip
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
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
        if code == "N":
            made = f"{moment.microsecond // 1000:03d}"
        elif code == "P":
            made = moment.strftime("%p").lower()
        elif code in "YymdHIMSjaAbBpzwuUW":
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
        year = (
            int(parts["Y"])
            if "Y" in parts
            else 2000 + int(parts["y"])
            if int(parts.get("y", 0)) < 50
            else 1900 + int(parts["y"])
        )
        month = int(parts.get("m", 1))
        for code in ("b", "B"):
            if code in parts:
                month = _MONTHS.index(parts[code][:3].lower()) + 1
        hour = int(parts.get("H", parts.get("I", 0)))
        if parts.get("p", "").lower() == "pm" and hour < 12:
            hour += 12
        micro = int(parts.get("N", "0").ljust(6, "0")[:6])
        moment = datetime(
            year, month, int(parts.get("d", 1)), hour, int(parts.get("M", 0)), int(parts.get("S", 0)), micro
        )
        return moment + timedelta(days=int(parts["j"]) - 1) if "j" in parts else moment
    except ValueError:
        return None
