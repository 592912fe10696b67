"""The functions of rules and transforms (iris-semantics 6.3, Ens.Util.FunctionSet).

All take and give texts. Booleans are ``"1"`` and ``"0"``. Functions that need more than their
arguments (lookup tables, files, the clock) take the :class:`Surroundings` first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from hie_runtime.errors import HIEError
from hie_runtime.rules.dates import convert_date_time, format_time
from hie_runtime.rules.values import canonical, number, pattern, truth

MAX_FILE_BYTES = 16 * 1024 * 1024


class FunctionError(HIEError):
    """A function that cannot give an answer; says why."""


@dataclass(frozen=True)
class Surroundings:
    """What functions may use beside their arguments."""

    lookups: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    folder: Path | None = None
    now: Callable[[], datetime] = lambda: datetime.now().astimezone()


@dataclass(frozen=True, slots=True)
class Function:
    """One function: its name, how many arguments it takes, and what it does."""

    name: str
    call: Callable[..., str]
    least: int
    most: int
    surrounded: bool = False


FUNCTIONS: dict[str, Function] = {}


def function(
    name: str, least: int, most: int, *, surrounded: bool = False
) -> Callable[[Callable[..., str]], Callable[..., str]]:
    """Register a function under its public name."""

    def add(call: Callable[..., str]) -> Callable[..., str]:
        FUNCTIONS[name] = Function(name, call, least, most, surrounded)
        return call

    return add


def _flag(value: bool) -> str:
    return "1" if value else "0"


def _pair(name: str, opposite: str, test: Callable[[str, str], bool]) -> None:
    function(name, 2, 2)(lambda a, b: _flag(test(a, b)))
    function(opposite, 2, 2)(lambda a, b: _flag(not test(a, b)))


def items_of(text: str) -> list[str]:
    """Items of an ``In`` list: ``a,b,c``; another separator after ``,,``; ``<a><b>,,<>`` for wrapped ones."""
    body, mark, separator = text.rpartition(",,")
    if not mark or not separator:
        return text.split(",")
    if len(separator) == 2:
        return re.findall(re.escape(separator[0]) + "(.*?)" + re.escape(separator[1]), body)
    return body.split(separator)


@lru_cache(maxsize=512)
def _like(text: str) -> re.Pattern[str]:
    body, mark, escape = text.rpartition("%%")
    if not (mark and len(escape) == 1):
        body, escape = text, ""
    out, position = [], 0
    while position < len(body):
        character = body[position]
        if escape and character == escape and position + 1 < len(body):
            position += 1
            out.append(re.escape(body[position]))
        else:
            out.append({"%": r"(?:.|\n)*", "_": r"(?:.|\n)"}.get(character, re.escape(character)))
        position += 1
    return re.compile("".join(out))


def _matches(value: str, text: str) -> bool:
    try:
        return pattern(text).fullmatch(value) is not None
    except ValueError as error:
        raise FunctionError(str(error)) from error


def _lists(value: str, items: str, source: str = "><", target: str = "><") -> bool:
    return bool(set(_list(value, source)) & set(_list(items, target)))


def _list(text: str, separators: str) -> list[str]:
    if len(separators) == 2:
        # "><": items stand between < and >, separated by ><
        opening, closing = separators[1], separators[0]
        return text.removeprefix(opening).removesuffix(closing).split(separators) if text else []
    return text.split(separators) if text else []


_pair("Contains", "DoesNotContain", lambda value, text: text in value)
_pair("StartsWith", "DoesNotStartWith", lambda value, text: value.startswith(text))
_pair("In", "NotIn", lambda value, items: value in items_of(items))
_pair("Like", "NotLike", lambda value, text: _like(text).fullmatch(value) is not None)
_pair("Matches", "DoesNotMatch", _matches)
function("EndsWith", 2, 2)(lambda value, text: _flag(value.endswith(text)))
function("IntersectsList", 2, 4)(lambda *a: _flag(_lists(*a)))
function("DoesNotIntersectList", 2, 4)(lambda *a: _flag(not _lists(*a)))
function("If", 3, 3)(lambda value, yes, no: yes if truth(value) else no)
function("Not", 1, 1)(lambda value: _flag(not truth(value)))
function("ToUpper", 1, 1)(str.upper)
function("ToLower", 1, 1)(str.lower)
function("Min", 1, 8)(lambda *values: canonical(min(number(value) for value in values if value != "")))
function("Max", 1, 8)(lambda *values: canonical(max(number(value) for value in values if value != "")))


@lru_cache(maxsize=256)
def _regex(text: str) -> re.Pattern[str]:
    try:
        return re.compile(text)
    except re.error as error:
        raise FunctionError(f"regular expression {text!r}: {error}") from error


@function("RegexMatch", 2, 2)
def _regex_match(value: str, text: str) -> str:
    if len(value) > 100_000 or len(text) > 1_000:
        raise FunctionError("RegexMatch: at most 100,000 characters against an expression of 1,000")
    return _flag(_regex(text).search(value) is not None)


@function("Length", 1, 2)
def _length(value: str, delimiter: str = "") -> str:
    return str(len(value.split(delimiter)) if delimiter else len(value))


@function("SubString", 2, 3)
def _substring(value: str, start: str, end: str = "") -> str:
    first = max(1, int(number(start)))
    last = int(number(end)) if end != "" else len(value)
    return value[first - 1 : max(last, 0)]


@function("Piece", 1, 4)
def _piece(value: str, delimiter: str = ",", first: str = "1", last: str = "") -> str:
    return piece(value, delimiter, int(number(first)), int(number(last)) if last != "" else None)


def piece(value: str, delimiter: str, first: int = 1, last: int | None = None) -> str:
    """Pieces ``first`` to ``last`` (1-based, inclusive) of a delimited text."""
    if not delimiter:
        return ""
    parts = value.split(delimiter)
    end = first if last is None else last
    return delimiter.join(parts[max(first, 1) - 1 : max(end, 0)])


@function("Pad", 3, 3)
def _pad(value: str, width: str, character: str) -> str:
    size = int(number(width))
    if abs(size) > 1_000_000:
        raise FunctionError(f"Pad: a width of {size}; at most 1,000,000 is allowed")
    fill = (character or " ")[0]
    return value.ljust(size, fill) if size >= 0 else value.rjust(-size, fill)


@function("Strip", 2, 4)
def _strip(value: str, action: str, remove: str = "", keep: str = "") -> str:
    return strip(value, action, remove, keep)


def strip(value: str, action: str, remove: str = "", keep: str = "") -> str:
    """$ZSTRIP: action ``<``, ``>``, ``*``, ``=`` (and combinations) with class letters such as ``W`` or ``P``."""
    classes = "".join(character for character in action.upper() if character.isalpha() or character == "*")
    everywhere = action.startswith("*")

    def drops(character: str) -> bool:
        if character in keep:
            return False
        if character in remove:
            return True
        return any(
            _in_class(character, letter)
            for letter in classes.lstrip("*") or ("*" if everywhere and action == "*" else "")
        )

    if everywhere:
        return "".join(character for character in value if not drops(character))
    if "=" in action:
        return "".join(c for i, c in enumerate(value) if i == 0 or c != value[i - 1] or not drops(c))
    start, end = 0, len(value)
    while "<" in action and start < end and drops(value[start]):
        start += 1
    while ">" in action and end > start and drops(value[end - 1]):
        end -= 1
    return value[start:end]


def _in_class(character: str, letter: str) -> bool:
    tests: dict[str, Callable[[], bool]] = {
        "A": character.isalpha, "N": character.isdigit, "U": character.isupper, "L": character.islower,
        "W": character.isspace, "P": lambda: not character.isalnum() and character.isprintable(),
        "C": lambda: ord(character) < 32 or ord(character) == 127, "E": lambda: True, "*": lambda: True,
    }  # fmt: skip
    return tests.get(letter, lambda: False)()


@function("ReplaceStr", 3, 3)
def _replace_text(value: str, find: str, replacement: str) -> str:
    return value.replace(find, replacement) if find else value


function("Replace", 3, 3)(_replace_text)


@function("Translate", 2, 3)
def _translate(value: str, old: str, new: str = "") -> str:
    table: dict[int, str | None] = {}
    for position, character in enumerate(old):
        table.setdefault(ord(character), new[position] if position < len(new) else None)
    return value.translate(table)


@function("Round", 1, 2)
def _round(value: str, digits: str = "0") -> str:
    from decimal import ROUND_HALF_UP, Decimal

    places = max(-15, min(15, int(number(digits))))
    return canonical(
        float(Decimal(canonical(number(value))).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))
    )


@function("Lookup", 2, 4, surrounded=True)
def _lookup(around: Surroundings, table: str, key: str, default: str = "", on_empty: str = "0") -> str:
    entries = around.lookups.get(table, {})
    mode = int(number(on_empty))
    if key == "":
        return default if mode in (2, 3) else ""
    if not entries:
        return default if mode in (1, 3) else ""
    return entries.get(key, default)


@function("Exists", 2, 2, surrounded=True)
def _exists(around: Surroundings, table: str, key: str) -> str:
    return _flag(key in around.lookups.get(table, {}))


@function("ConvertDateTime", 1, 4)
def _convert(value: str, given: str = "%Q", wanted: str = "%Q", _file: str = "") -> str:
    return convert_date_time(value, given or "%Q", wanted or "%Q")


@function("CurrentDateTime", 0, 1, surrounded=True)
def _current(around: Surroundings, text: str = "%Q") -> str:
    return format_time(around.now(), text or "%Q")


@function("Schedule", 1, 2, surrounded=True)
def _schedule(around: Surroundings, spec: str, at: str = "") -> str:
    from hie_runtime.config.schedule import ScheduleError, parse_schedule, wanted_running

    if spec.startswith("@"):
        raise FunctionError(f"Schedule: stored schedule {spec!r} is not in the workspace")
    try:
        moment = datetime.fromisoformat(at) if at else around.now()
        return _flag(wanted_running(parse_schedule(spec), moment))
    except (ScheduleError, ValueError) as error:
        raise FunctionError(f"Schedule: {error}") from error


@function("Rule", 1, 3)
def _rule(name: str, *_rest: str) -> str:
    raise FunctionError(f"Rule({name!r}): calling a rule as a function is not supported; use delegate")


def _file_text(around: Surroundings, name: str) -> str:
    if around.folder is None:
        raise FunctionError("files are not available here")
    path = (around.folder / name).resolve()
    if not path.is_relative_to(around.folder.resolve()):
        raise FunctionError(f"file {name!r} is outside the workspace")
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise FunctionError(f"file {name!r} is larger than {MAX_FILE_BYTES} bytes")
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise FunctionError(f"file {name!r}: {error.strerror}") from error


def _in_file(around: Surroundings, value: str, name: str) -> bool:
    return value in _file_text(around, name).splitlines()


function("InFile", 2, 2, surrounded=True)(lambda around, value, name: _flag(_in_file(around, value, name)))
function("NotInFile", 2, 2, surrounded=True)(
    lambda around, value, name: _flag(not _in_file(around, value, name))
)


@function("InFileColumn", 2, 8, surrounded=True)
def _in_file_column(
    around: Surroundings, value: str, name: str, column: str = "1", rows: str = "10", columns: str = "9",
    width: str = "0", comment: str = "", pad: str = " \t",
) -> str:  # fmt: skip
    row_end, column_end = chr(int(number(rows)) or 10), chr(int(number(columns)) or 9)
    position, size = int(number(column)), int(number(width))
    for row in _file_text(around, name).split(row_end):
        if comment and row.startswith(comment):
            continue
        cell = row[(position - 1) * size : position * size] if size else piece(row, column_end, position)
        if cell.strip(pad + "\r") == value:
            return "1"
    return "0"
