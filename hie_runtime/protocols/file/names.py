"""File name patterns (iris-semantics 4.5, "Time Stamp Specifications for Filenames")."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from datetime import datetime
from pathlib import Path, PurePath
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from hie_runtime.protocols.base import AdapterError

_FORBIDDEN = re.compile(r'[|?\\\[\]<>&,;"*\x00-\x1f]')
_CODE = re.compile(r"%(?P<strip>#?)(?P<dollar>\$?)(?P<code>[A-Za-z%])(?:\((?P<arg>\d+)\))?")
_ZONE_NAME = re.compile(r"[\w+\-]{1,40}(/[\w+\-]{1,40}){0,2}", re.ASCII)
_ZONE = re.compile(r"%K\(([^)]*)\)")
_COUNTER = re.compile(r"%(?P<flags>[!$#]*)\+\((?P<text>[^)]*)\)")


def safe_name(text: str) -> str:
    """Text fit for a file name: forbidden characters removed, blanks to ``_``, ``/`` to ``-``, ``:`` to ``.``."""
    cleaned = _FORBIDDEN.sub("", text.replace("/", "-").replace(":", ".").replace(" ", "_"))
    return cleaned.strip(". ") or "message"


def base_name(source: str) -> str:
    """The file name a message came from; for other sources (address:port) the whole text."""
    return PurePath(source.replace("\\", "/")).name if "/" in source or "\\" in source else source


def file_name(pattern: str, source: str, exists: Callable[[str], bool], now: datetime | None = None) -> str:
    """The name of a pattern for a message from ``source``; ``exists`` tells names already taken.

    Raises AdapterError for a pattern that gives a path instead of a name."""
    moment, rest = _in_zone(pattern, now or datetime.now().astimezone())
    text = _counters_kept(rest)
    name = _CODE.sub(lambda match: _value(match, base_name(source), moment), text)
    name = _with_counter(name, exists)
    if not name or name in (".", "..") or "/" in name or "\\" in name or "\x00" in name:
        raise AdapterError(f"file name pattern {pattern!r} gives {name!r}, which is not a plain file name")
    return name


def _in_zone(pattern: str, moment: datetime) -> tuple[datetime, str]:
    """The moment in the time zone that ``%K(tz)`` names at the start, and the pattern without it."""
    match = _ZONE.match(pattern)
    if match is None:
        return moment, pattern
    try:
        if not _ZONE_NAME.fullmatch(match[1]):  # zoneinfo would look for folders and packages of that name
            raise ValueError("not the form of a name")
        return moment.astimezone(ZoneInfo(match[1])), pattern[match.end() :]
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        text = f"file name pattern {pattern!r}: time zone {match[1]!r} is not known; allowed are names such as UTC or Europe/London"
        raise AdapterError(text) from error


def _counters_kept(pattern: str) -> str:
    # a counter is put aside as %%-safe marks, so that the codes below leave it alone
    return _COUNTER.sub(lambda m: f"\x01{m['flags']}\x02{m['text']}\x03", pattern)


def _value(match: re.Match[str], name: str, moment: datetime) -> str:
    code, strip, dollar, argument = match["code"], bool(match["strip"]), bool(match["dollar"]), match["arg"]
    if code == "%":
        return "%"
    if code in "fF":
        stem, dot, ending = name.rpartition(".")
        if not dot:
            stem, ending = name, ""
        part = stem if strip else ("." + ending if ending else "") if dollar else name
        part = "." + safe_name(part[1:]) if dollar and part else safe_name(part) if part else ""
        return part.upper() if code == "F" else part
    if code == "Q" or (code == "q" and argument == "1"):
        return safe_name(moment.strftime("%Y-%m-%d %H:%M:%S.") + f"{moment.microsecond // 1000:03d}")
    if code == "q":
        return _standard_time(argument, moment)
    if code == "N":
        return f"{moment.microsecond // 1000:03d}"
    made = _strftime(code, moment)
    if made is None:
        return match[0]
    return (made.lstrip("0") or "0") if strip else safe_name(made)


def _standard_time(argument: str | None, moment: datetime) -> str:
    if argument == "2":
        return moment.strftime("%Y-%m-%d")
    if argument == "3":
        days = (moment.date() - datetime(1840, 12, 31).date()).days
        return f"{days},{moment.hour * 3600 + moment.minute * 60 + moment.second}"
    if argument == "5":
        return str(uuid.uuid4()).upper()
    return moment.strftime("%Y%m%d%H%M%S")


def _strftime(code: str, moment: datetime) -> str | None:
    if code in "YymdHIMSjaAbBpzwuUW":
        return moment.strftime("%" + code)
    return {"P": moment.strftime("%p").lower(), "T": moment.strftime("%H:%M:%S"), "R": moment.strftime("%H:%M"),
            "D": moment.strftime("%m/%d/%y"), "t": "_"}.get(code)  # fmt: skip


def _with_counter(name: str, exists: Callable[[str], bool]) -> str:
    match = re.search("\x01([!$#]*)\x02([^\x03]*)\x03", name)
    if match is None:
        return name
    flags, text = match[1], match[2]
    if "!" in flags and not exists(name[: match.start()] + name[match.end() :]):
        return name[: match.start()] + name[match.end() :]
    for number in range(1, 1_000_000):
        candidate = name[: match.start()] + _count_text(text, number) + name[match.end() :]
        if not exists(candidate):
            return candidate
    raise AdapterError(f"no free name for {name!r}: a million are taken")


def _count_text(template: str, number: int) -> str:
    """``nn`` -> 01, 02; ``_a`` -> _a, _b ... _z, _aa; ``n`` -> 1, 2."""
    if "a" in template:
        letters = ""
        while number:
            number, rest = divmod(number - 1, 26)
            letters = chr(ord("a") + rest) + letters
        return template.replace("a", letters, 1)
    run = re.search(r"n+", template)
    if run is None:
        return template + str(number)
    return template[: run.start()] + str(number).zfill(len(run[0])) + template[run.end() :]


def unique(folder: Path) -> Callable[[str], bool]:
    """Whether a name is taken in a folder."""
    return lambda name: (folder / name).exists()
