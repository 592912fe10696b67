"""$ZDATE and its relatives: days since 1840-12-31 and seconds since midnight (IRIS $HOROLOG)."""

from __future__ import annotations

import re
from datetime import date, datetime

from hie_runtime.rules.values import canonical, number
from hie_runtime.transforms.errors import ExpressionError

_DAY_ZERO = date(1840, 12, 31).toordinal()
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NAMED = r"(?P<m>[A-Za-z]{3,9}) (?P<d>\d{1,2}),? (?P<y>\d{4})"
_READ = {
    1: r"(?P<m>\d{1,2})/(?P<d>\d{1,2})/(?P<y>\d{4}|\d{2})",
    2: r"(?P<d>\d{1,2}) (?P<m>[A-Za-z]{3}) (?P<y>\d{4}|\d{2})",
    3: r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})",
    4: r"(?P<d>\d{1,2})/(?P<m>\d{1,2})/(?P<y>\d{4}|\d{2})",
    5: _NAMED, 6: _NAMED, 7: _NAMED,
    8: r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})",
    9: _NAMED,
}  # fmt: skip


_READERS = {form: re.compile(pattern) for form, pattern in _READ.items()}
_SPELLED = {"": 1, "-1": 1, **{str(form): form for form in range(1, 13)}}


def horolog(moment: datetime) -> str:
    """``days,seconds`` of a moment in its own time zone."""
    return f"{moment.toordinal() - _DAY_ZERO},{moment.hour * 3600 + moment.minute * 60 + moment.second}"


def _form(text: str, allowed: frozenset[int], function: str) -> int:
    if (known := _SPELLED.get(text)) in allowed:
        return known or 1
    wanted = int(number(text)) if text not in ("", "-1") else 1
    if wanted not in allowed:
        raise ExpressionError(
            f"{function}: format {text}; allowed are {', '.join(map(str, sorted(allowed)))}"
        )
    return wanted


def zdate(days: str, form: str = "", *_rest: str) -> str:
    """$ZDATE: the date of a day number or $HOROLOG value. Raises ExpressionError."""
    wanted = _form(form, frozenset([*range(1, 10), 11, 12]), "$zdate")
    try:
        day = date.fromordinal(_DAY_ZERO + int(number(days.partition(",")[0])))
    except (ValueError, OverflowError):
        raise ExpressionError("$zdate: the value is not a number of days since 1840-12-31") from None
    if wanted == 8:  # by far the most frequent
        return f"{day.year:04d}{day.month:02d}{day.day:02d}"
    # IRIS ($ZDATE yearopt 0): formats 1, 2 and 4 write years 1900 to 1999 with two digits.
    year = f"{day.year % 100:02d}" if 1900 <= day.year <= 1999 else f"{day.year:04d}"
    name = _MONTHS[day.month - 1]
    short, month, number_of_day = name[:3], f"{day.month:02d}", f"{day.day:02d}"
    return {
        1: f"{month}/{number_of_day}/{year}", 2: f"{number_of_day} {short} {year}",
        3: f"{day.year:04d}-{month}-{number_of_day}", 4: f"{number_of_day}/{month}/{year}",
        5: f"{short} {day.day}, {day.year:04d}", 6: f"{short} {day.day} {day.year:04d}",
        7: f"{short} {number_of_day} {day.year:04d}",
        9: f"{name} {day.day}, {day.year:04d}", 11: _DAYS[day.weekday()][:3], 12: _DAYS[day.weekday()],
    }[wanted]  # fmt: skip


def zdateh(text: str, form: str = "", *_rest: str) -> str:
    """$ZDATEH: the day number of a date. Raises ExpressionError when the text is no date of that format."""
    wanted = _form(form, frozenset(_READ), "$zdateh")
    found = _READERS[wanted].fullmatch(text.strip())
    try:
        if found is None:
            raise ValueError
        year = int(found["y"]) + (1900 if len(found["y"]) == 2 else 0)
        return str(date(year, _month(found["m"]), int(found["d"])).toordinal() - _DAY_ZERO)
    except ValueError:
        example = zdate("67000", str(wanted))
        raise ExpressionError(
            f"$zdateh: the value is not a date of format {wanted}, e.g. {example}"
        ) from None


def _month(text: str) -> int:
    if text.isdigit():
        return int(text)
    return [name[:3].lower() for name in _MONTHS].index(text[:3].lower()) + 1


def ztime(seconds: str, form: str = "", precision: str = "", *_rest: str) -> str:
    """$ZTIME: 1 HH:MM:SS, 2 HH:MM, 3 and 4 the same with AM or PM. Raises ExpressionError."""
    wanted = _form(form, frozenset(range(1, 5)), "$ztime")
    given = number(seconds)
    if not 0 <= given < 86_400:
        raise ExpressionError("$ztime: the value is not a number of seconds from 0 to 86399")
    whole = int(given)
    hour, minute, second = whole // 3600, whole // 60 % 60, whole % 60
    suffix = ""
    if wanted in (3, 4):
        suffix = "AM" if hour < 12 else "PM"
        hour = hour % 12 or 12
    text = f"{hour:02d}:{minute:02d}"
    if wanted in (1, 3):
        places = max(0, min(9, int(number(precision))))
        fraction = f"{int((given - whole) * 10**places + 1e-6):0{places}d}" if places else ""
        text += f":{second:02d}" + (f".{fraction}" if fraction else "")
    return text + suffix


def ztimeh(text: str, *_rest: str) -> str:
    """$ZTIMEH: seconds since midnight of ``HH:MM:SS``, ``HH:MM``, with AM or PM. Raises ExpressionError."""
    found = re.fullmatch(r"(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*([AaPp][Mm])?", text.strip())
    if not found:
        raise ExpressionError("$ztimeh: the value is not a time, e.g. 13:45:10 or 01:45PM")
    hour, minute, second = int(found[1]), int(found[2]), float(found[3] or 0)
    if found[4]:
        hour = hour % 12 + (12 if found[4].lower() == "pm" else 0)
    if hour > 23 or minute > 59 or second >= 60:
        raise ExpressionError("$ztimeh: the value is not a time of day")
    return canonical(hour * 3600 + minute * 60 + second)


def zdatetime(value: str, form: str = "", time_form: str = "", precision: str = "", *_rest: str) -> str:
    """$ZDATETIME: date, blank (T in format 3 with time formats 5 and 7), time. Raises ExpressionError."""
    days, comma, seconds = value.partition(",")
    if not comma:
        return zdate(days, form)
    joiner = "T" if form == "3" and time_form in ("5", "7") else " "
    return zdate(days, form) + joiner + ztime(seconds, "1" if joiner == "T" else time_form, precision)


def zdatetimeh(text: str, form: str = "", *_rest: str) -> str:
    """$ZDATETIMEH: ``days,seconds`` of a date and time, days alone without a time. Raises ExpressionError."""
    found = re.fullmatch(r"(.*\S)[ T](\d{1,2}:.*)", text.strip())
    return f"{zdateh(found[1], form)},{ztimeh(found[2])}" if found else zdateh(text, form)
