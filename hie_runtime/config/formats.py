"""JSON, YAML and XML texts of a production to one plain structure, and back without loss.

A :class:`SourceText` remembers the text it was read from: an edited structure is merged into it, so
that key order, and in YAML and XML the comments, stay.
"""

from __future__ import annotations

import io
import json
import math
import re
from abc import ABC, abstractmethod
from copy import deepcopy
from functools import cached_property
from pathlib import Path
from typing import Any

from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.error import YAMLError
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from hie_runtime.config.merging import align, means_the_same
from hie_runtime.config.positions import Path as Place
from hie_runtime.config.positions import json_lines, repeated_json_keys, syntax_place, yaml_lines
from hie_runtime.config.problems import ConfigError, Problem, Severity
from hie_runtime.config.yaml_edit import WIDTH, CannotEditError, edit_yaml, merged, round_trip
from hie_runtime.config.yaml_plain import plain_yaml
from hie_runtime.config.yaml_quick import quick_yaml

_ODD = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
UNBROKEN = 1_000_000_000
MAX_BYTES = 64 * 1024 * 1024
MAX_VALUES = 2_000_000


class SourceText(ABC):
    """A file's text, what it says, and how to write a changed structure back.

    Attributes:
        data: what the file says, as plain dicts, lists and scalars.
        remarks: line and text of what was read but has no effect, such as a key written twice.
    """

    def __init__(self, data: Any) -> None:
        self.data = data
        self.remarks: list[tuple[int, str]] = []

    @abstractmethod
    def lines(self) -> dict[Place, int]:
        """Line of each value."""

    def first_line(self) -> int:
        """Line of the outermost value, without looking for all the others where that can be."""
        return self.lines().get((), 1)

    @abstractmethod
    def text(self, data: Any) -> str:
        """The text with ``data`` in place of what was read."""


class JSONText(SourceText):
    """JSON: key order and indentation are kept."""

    def __init__(self, text: str | None = None) -> None:
        self._text = text
        self._twice: list[str] = []
        super().__init__({} if text is None else self._read(text))
        if self._twice and text is not None:
            self.remarks = [
                (line, f"{key!r} is written twice in one object; this one counts")
                for key, line in repeated_json_keys(text)
            ]

    def _read(self, text: str) -> Any:
        return json.loads(
            text, object_pairs_hook=self._object, parse_constant=_no_constant, parse_float=_finite
        )

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) != len(pairs):
            self._twice.append("")
        return found

    def lines(self) -> dict[Place, int]:
        return json_lines(self._text) if self._text else {}

    def text(self, data: Any) -> str:
        merged = _ordered(self.data, data)
        text = json.dumps(merged, indent=self._indent(), ensure_ascii=False, allow_nan=False) + "\n"
        return with_line_ends(text, self._text)

    def _indent(self) -> int | str:
        for line in (self._text or "").splitlines():
            blank = line[: len(line) - len(line.lstrip())]
            if blank:
                return "\t" if blank.startswith("\t") else len(blank)
        return 2


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not a JSON value")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text} is too large a number")
    return number


def _ordered(written: Any, data: Any) -> Any:
    """``data`` with the key order, and where it means the same the notation, of ``written``."""
    if means_the_same(written, data):
        return written
    if isinstance(written, dict) and isinstance(data, dict):
        order = [key for key in written if key in data] + [key for key in data if key not in written]
        return {key: _ordered(written[key], data[key]) if key in written else data[key] for key in order}
    if isinstance(written, list) and isinstance(data, list):
        pairs = zip(data, align(written, data), strict=True)
        return [value if index is None else _ordered(written[index], value) for value, index in pairs]
    return data


class YAMLText(SourceText):
    """YAML: comments, order, quoting and the lines of what did not change are kept."""

    def __init__(self, text: str | None = None) -> None:
        self._text = text
        data = quick_yaml(text) if text is not None else {}
        self._quick = text is not None and data is not None
        super().__init__(plain_values(self._tree) if data is None else data)

    @cached_property
    def _tree(self) -> Any:
        """ruamel's, with comments and lines: only needed for a problem's line and to write the file again."""
        return CommentedMap() if self._text is None else round_trip().load(self._text)

    def lines(self) -> dict[Place, int]:
        return yaml_lines(self._tree)

    def first_line(self) -> int:
        if not self._quick:
            return super().first_line()
        rows = enumerate((self._text or "").splitlines(), 1)
        return next(number for number, row in rows if row.strip() and row.lstrip()[0] != "#")

    def text(self, data: Any) -> str:
        if self._text is not None:
            for way in (self._by_lines, self._by_tree):
                text = way(data)
                if text is not None and _says(text, data):
                    return with_line_ends(text, self._text)
        elif (text := plain_yaml(data)) is not None:
            return text
        # every way to keep the comments would have changed what the file says: the values come first
        odd: list[str] = []
        quoted = _quoted(data, odd)
        text = _dumped(quoted, UNBROKEN if odd else WIDTH)
        if self._text is None and not _says(text, data):
            raise ValueError("YAML would not give it back as it is")
        return with_line_ends(text, self._text)

    def _by_lines(self, data: Any) -> str | None:
        try:
            return edit_yaml(self._text or "", self._tree, data, plain_values)
        except CannotEditError:
            return None

    def _by_tree(self, data: Any) -> str | None:
        try:
            return _dumped(merged(deepcopy(self._tree), data, plain_values))
        except (KeyError, TypeError, ValueError, YAMLError, NotImplementedError):
            return None  # merge keys and the like; the next way writes it


def _says(text: str, data: Any) -> bool:
    try:
        return means_the_same(plain_values(round_trip().load(text)), data)
    except (YAMLError, ValueError):
        return False


def _quoted(data: Any, odd: list[str]) -> Any:
    """The data with every text in double quotes that another style would not bring back; these are added to
    ``odd``. The writer folds the line ends of Unicode, and where it breaks a line after an escaped character
    it adds a blank, and where it breaks one between several blanks it loses some, so a file with such a text has
    no broken lines."""
    if isinstance(data, dict):
        return {_quoted(key, odd): _quoted(value, odd) for key, value in data.items()}
    if isinstance(data, list):
        return [_quoted(value, odd) for value in data]
    if isinstance(data, str) and _ODD.search(data):
        odd.append(data)
        return DoubleQuotedScalarString(data)
    if isinstance(data, str) and "  " in data:
        odd.append(data)
    return data


def _dumped(tree: Any, width: int = WIDTH) -> str:
    out = io.StringIO()
    round_trip(width=width).dump(tree, out)
    return out.getvalue()


def with_line_ends(text: str, like: str | None) -> str:
    """A text with CRLF line ends if the one it replaces has them."""
    return text.replace("\n", "\r\n") if like and "\r\n" in like else text


def plain_values(tree: Any) -> Any:
    """A ruamel tree as plain values. Raises ValueError if aliases make it larger than any file would be."""
    return _plain(tree, [MAX_VALUES])


def _plain(tree: Any, left: list[int]) -> Any:
    left[0] -= 1
    if left[0] < 0:
        raise ValueError(f"aliases make this more than {MAX_VALUES} values")
    if isinstance(tree, dict):
        return {str(key): _plain(value, left) for key, value in tree.items()}
    if isinstance(tree, list):
        return [_plain(value, left) for value in tree]
    if isinstance(tree, bool) or tree is None:
        return tree
    if type(tree).__name__ == "ScalarBoolean":  # a bool with an anchor
        return bool(tree)
    if isinstance(tree, float) and not math.isfinite(tree):
        raise ValueError(f"{tree} is no number that can be saved again")
    for kind in (int, float, str):
        if isinstance(tree, kind):
            return kind(tree)
    return str(tree)


def read_source(path: Path, shown: str) -> SourceText:
    """Read and parse a file by its ending. Raises ConfigError with file, line and reason."""
    _kind_of(path, shown)
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise ConfigError(
            [Problem(Severity.ERROR, f"cannot be read: {error.strerror}", shown, code="file")]
        ) from error
    return parse_source(raw, path, shown)


def _kind_of(path: Path, shown: str) -> type[SourceText]:
    from hie_runtime.config.xml_format import XMLText

    kinds: dict[str, type[SourceText]] = {
        ".json": JSONText,
        ".yaml": YAMLText,
        ".yml": YAMLText,
        ".xml": XMLText,
    }
    kind = kinds.get(path.suffix.lower())
    if kind is None:
        raise ConfigError(
            [Problem(Severity.ERROR, "not a .json, .yaml, .yml or .xml file", shown, code="format")]
        )
    return kind


def parse_source(raw: bytes, path: Path, shown: str) -> SourceText:
    """Parse what a file of this name holds. Raises ConfigError with file, line and reason."""
    from hie_runtime.config.xml_format import XMLText

    kind = _kind_of(path, shown)
    try:
        if len(raw) > MAX_BYTES:
            raise ValueError(f"{len(raw)} bytes; at most {MAX_BYTES} are read")
        argument: Any = raw if kind is XMLText else raw.decode("utf-8-sig")
        source = kind(argument)
        if b"\\u" in raw or b"\\U" in raw:
            _check_characters(source.data)
    except (ValueError, YAMLError, RecursionError, TypeError) as error:  # TypeError: a key that is a list
        reason = str(getattr(error, "problem", None) or error).split("\n")[0]
        raise ConfigError(
            [Problem(Severity.ERROR, reason, shown, syntax_place(error), code="syntax")]
        ) from error
    if not isinstance(source.data, dict):
        raise ConfigError(
            [Problem(Severity.ERROR, "an object is expected at the outermost level", shown, 1, code="shape")]
        )
    return source


def _check_characters(data: Any) -> None:
    """Half a surrogate pair (``\\ud800``) can be written in JSON and YAML, but never saved again. Raises ValueError."""
    try:
        json.dumps(data, ensure_ascii=False, default=str).encode("utf-8")
    except UnicodeEncodeError as error:
        raise ValueError(f"{error.object[error.start]!r} is half a character") from error


def new_source(path: Path) -> SourceText:
    """An empty source for a file to be written."""
    from hie_runtime.config.xml_format import XMLText

    suffix = path.suffix.lower()
    return JSONText() if suffix == ".json" else XMLText() if suffix == ".xml" else YAMLText()
