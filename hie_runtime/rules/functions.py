"""The functions of rules and transforms (iris-semantics 6.3, Ens.Util.FunctionSet).

All take and give texts. Booleans are ``"1"`` and ``"0"``. Functions that need more than their
arguments (lookup tables, files, the clock) take the :class:`Surroundings` first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal, localcontext
from functools import lru_cache
from pathlib import Path

from hie_runtime.errors import HIEError
from hie_runtime.rules.dates import convert_date_time, format_time
from hie_runtime.rules.matching import like, matches, regex_match
from hie_runtime.rules.values import canonical, number, truth, whole

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
    """One function: its name, how many arguments it takes, and what it does.

    surrounded: takes the Surroundings first. site: the site's own, which may return anything and raise anything.
    """

    name: str
    call: Callable[..., str]
    least: int
    most: int
    surrounded: bool = False
    site: bool = False


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
    if not mark or len(separator) not in (1, 2):
        return text.split(",")
    if len(separator) == 2:
        return re.findall(re.escape(separator[0]) + "(.*?)" + re.escape(separator[1]), body)
    return body.split(separator)


def _extreme(choose: Callable[[list[float]], float], values: tuple[str, ...]) -> str:
    numbers = [number(value) for value in values if value != ""]
    return canonical(choose(numbers)) if numbers else ""


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
_pair("Like", "NotLike", like)
_pair("Matches", "DoesNotMatch", matches)
function("EndsWith", 2, 2)(lambda value, text: _flag(value.endswith(text)))
function("IntersectsList", 2, 4)(lambda *a: _flag(_lists(*a)))
function("DoesNotIntersectList", 2, 4)(lambda *a: _flag(not _lists(*a)))
function("If", 3, 3)(lambda value, yes, no: yes if truth(value) else no)
function("Not", 1, 1)(lambda value: _flag(not truth(value)))
function("ToUpper", 1, 1)(str.upper)
function("ToLower", 1, 1)(str.lower)
function("Min", 1, 8)(lambda *values: _extreme(min, values))
function("Max", 1, 8)(lambda *values: _extreme(max, values))
function("RegexMatch", 2, 2)(lambda value, text: _flag(regex_match(value, text)))


@function("Length", 1, 2)
def _length(value: str, delimiter: str = "") -> str:
    return str(len(value.split(delimiter)) if delimiter else len(value))


@function("SubString", 2, 3)
def _substring(value: str, start: str, end: str = "") -> str:
    first = max(1, whole(start))
    last = whole(end) if end != "" else len(value)
    return value[first - 1 : max(last, 0)]


@function("Piece", 1, 4)
def _piece(value: str, delimiter: str = ",", first: str = "1", last: str = "") -> str:
    count = len(value.split(delimiter)) if delimiter else 0
    return piece(value, delimiter, _place(first, count), _place(last, count) if last != "" else None)


def _place(text: str, count: int) -> int:
    """The number of a piece; ``*`` is the last, ``*-1`` the one before it, as for $PIECE."""
    return count + whole(text[1:]) if text.startswith("*") else whole(text)


def piece(value: str, delimiter: str, first: int = 1, last: int | None = None) -> str:
    """Pieces ``first`` to ``last`` (1-based, inclusive) of a delimited text."""
    if not delimiter:
        return ""
    parts = value.split(delimiter)
    end = first if last is None else last
    return delimiter.join(parts[max(first, 1) - 1 : max(end, 0)])


@function("Pad", 3, 3)
def _pad(value: str, width: str, character: str) -> str:
    size = whole(width)
    if abs(size) > 1_000_000:
        raise FunctionError(f"Pad: a width of {size}; at most 1,000,000 is allowed")
    fill = (character or " ")[0]
    return value.ljust(size, fill) if size >= 0 else value.rjust(-size, fill)


@function("Strip", 2, 4)
def _strip(value: str, action: str, remove: str = "", keep: str = "") -> str:
    return strip(value, action, remove, keep)


def strip(value: str, action: str, remove: str = "", keep: str = "") -> str:
    """$ZSTRIP. ``action`` says where (``<`` start, ``>`` end, ``<>`` both, ``*`` everywhere, ``=`` repeats)
    and which classes of characters: letters such as ``W`` or ``P``, each may be denied by ``'`` before it.

    ``remove`` are further characters to take, ``keep`` those never to take.
    """
    wanted, denied = _classes(action)

    def drops(character: str) -> bool:
        if character in keep:
            return False
        if character in remove:
            return True
        if any(_in_class(character, letter) for letter in denied):
            return False
        return any(_in_class(character, letter) for letter in wanted) or bool(denied and not wanted)

    if action.startswith("*"):
        return "".join(character for character in value if not drops(character))
    if "=" in action:
        value = "".join(c for i, c in enumerate(value) if i == 0 or c != value[i - 1] or not drops(c))
    start, end = 0, len(value)
    while "<" in action and start < end and drops(value[start]):
        start += 1
    while ">" in action and end > start and drops(value[end - 1]):
        end -= 1
    return value[start:end]


def _classes(action: str) -> tuple[str, str]:
    """Class letters to take and letters denied by ``'``; a second ``*`` is every character, as ``E``."""
    wanted = denied = ""
    deny = False
    for position, character in enumerate(action.upper()):
        if character.isalpha() or (character == "*" and position):
            wanted, denied = (wanted, denied + character) if deny else (wanted + character, denied)
        deny = character == "'"
    return wanted, denied


def _in_class(character: str, letter: str) -> bool:
    test = _CLASSES.get(letter)
    return test is not None and test(character)


_CLASSES: dict[str, Callable[[str], bool]] = {
    "A": str.isalpha, "N": str.isdigit, "U": str.isupper, "L": str.islower, "W": str.isspace,
    "P": lambda character: not character.isalnum() and character.isprintable(),
    "C": lambda character: ord(character) < 32 or ord(character) == 127,
    "E": lambda _character: True, "*": lambda _character: True,
}  # fmt: skip


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
    places = max(-15, min(15, whole(digits)))
    exact = Decimal(canonical(number(value)))
    with localcontext() as context:
        context.prec = 200  # of the largest number, 146 digits, and 15 places
        return canonical(float(exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)))


@function("Lookup", 2, 4, surrounded=True)
def _lookup(around: Surroundings, table: str, key: str, default: str = "", on_empty: str = "0") -> str:
    entries = around.lookups.get(table, {})
    mode = whole(on_empty)
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
    # here: the schedule reader is of the configuration, which knows the rule model
    from hie_runtime.config.schedule import ScheduleError, parse_schedule, wanted_running

    if spec.startswith("@"):
        raise FunctionError(f"Schedule: stored schedule {spec!r} is not in the workspace")
    try:
        moment = datetime.fromisoformat(at) if at else around.now()
        return _flag(wanted_running(parse_schedule(spec), moment))
    except (ScheduleError, ValueError, TypeError) as error:
        raise FunctionError(f"Schedule: {error}") from error


@function("Rule", 1, 3)
def _rule(name: str, *_rest: str) -> str:
    raise FunctionError(f"Rule({name!r}): rules are asked in rules only")


def _file_text(around: Surroundings, name: str) -> str:
    if around.folder is None:
        raise FunctionError("files are not available here")
    try:
        path = (around.folder / name).resolve()
        if not path.is_relative_to(around.folder.resolve()):
            raise FunctionError(f"file {name!r} is outside the workspace")
        status = path.stat()
        if status.st_size > MAX_FILE_BYTES:
            raise FunctionError(f"file {name!r} is larger than {MAX_FILE_BYTES} bytes")
        return _read(path, status.st_mtime_ns, status.st_size)
    except OSError as error:
        raise FunctionError(f"file {name!r}: {error.strerror}") from error
    except ValueError as error:  # a NUL character in the name
        raise FunctionError(f"file {name!r}: {error}") from error


@lru_cache(maxsize=8)
def _read(path: Path, _changed: int, _size: int) -> str:
    """Read once as long as the file stays the same: conditions ask for each message."""
    return path.read_text(encoding="utf-8", errors="replace")


def _in_file(around: Surroundings, value: str, name: str) -> bool:
    return value in _file_text(around, name).splitlines()


function("InFile", 2, 2, surrounded=True)(lambda around, value, name: _flag(_in_file(around, value, name)))
function("NotInFile", 2, 2, surrounded=True)(
    lambda around, value, name: _flag(not _in_file(around, value, name))
)


def _separator(code: str, otherwise: int) -> str:
    number_of = whole(code) or otherwise
    if not 0 < number_of < 0x110000:
        raise FunctionError(f"InFileColumn: separator code {code!r}; allowed are 1 to 1114111")
    return chr(number_of)


@function("InFileColumn", 2, 8, surrounded=True)
def _in_file_column(
    around: Surroundings, value: str, name: str, column: str = "1", rows: str = "10", columns: str = "9",
    width: str = "0", comment: str = "", pad: str = " \t",
) -> str:  # fmt: skip
    row_end, column_end = _separator(rows, 10), _separator(columns, 9)
    position, size = whole(column), whole(width)
    for row in _file_text(around, name).split(row_end):
        if comment and row.startswith(comment):
            continue
        cell = row[(position - 1) * size : position * size] if size else piece(row, column_end, position)
        if cell.strip(pad + "\r") == value:
            return "1"
    return "0"
