"""JSON, YAML and XML texts of a production to one plain structure, and back without loss.

A :class:`SourceText` remembers the text it was read from: an edited structure is merged into it, so
that key order, and in YAML and XML the comments, stay.
"""

from __future__ import annotations

import io
import json
from abc import ABC, abstractmethod
from copy import deepcopy
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.error import YAMLError

from hie_runtime.config.positions import Path as Place
from hie_runtime.config.positions import json_lines, syntax_place, yaml_lines
from hie_runtime.config.problems import ConfigError, Problem, Severity

MAX_BYTES = 64 * 1024 * 1024


def merge(tree: Any, data: Any) -> Any:
    """``data`` written into ``tree`` with as little change as possible; returns the result.

    Mappings keep their order; lists of named things are matched by name."""
    if isinstance(tree, dict) and isinstance(data, dict):
        for key in [key for key in tree if key not in data]:
            del tree[key]
        for key, value in data.items():
            tree[key] = merge(tree[key], value) if key in tree else value
        return tree
    if isinstance(tree, list) and isinstance(data, list):
        return _merge_list(tree, data)
    return tree if type(tree) is type(data) and tree == data else _as_written(tree, data)


def _as_written(tree: Any, data: Any) -> Any:
    # a name list written as "a, b" stays so as long as it means the same
    if (
        isinstance(tree, str)
        and isinstance(data, list)
        and [part.strip() for part in tree.split(",") if part.strip()] == data
    ):
        return tree
    if isinstance(tree, (str, int, float, bool)) and not isinstance(data, (dict, list)) and tree == data:
        return tree
    return data


def _merge_list(tree: list[Any], data: list[Any]) -> Any:
    if tree == data:
        return tree
    named = {
        entry["name"]: entry
        for entry in tree
        if isinstance(entry, dict) and isinstance(entry.get("name"), str)
    }
    merged: list[Any] = []
    for position, value in enumerate(data):
        old = named.get(value.get("name")) if isinstance(value, dict) and value.get("name") else None
        if old is None and position < len(tree) and isinstance(value, dict) and not value.get("name"):
            old = tree[position]
        merged.append(value if old is None else merge(old, value))
    tree[:] = merged
    return tree


class SourceText(ABC):
    """A file's text, what it says, and how to write a changed structure back."""

    def __init__(self, data: Any) -> None:
        self.data = data

    @abstractmethod
    def lines(self) -> dict[Place, int]:
        """Line of each value."""

    @abstractmethod
    def text(self, data: Any) -> str:
        """The text with ``data`` in place of what was read."""


class JSONText(SourceText):
    """JSON: key order and indentation are kept."""

    def __init__(self, text: str | None = None) -> None:
        self._text = text
        super().__init__({} if text is None else json.loads(text))

    def lines(self) -> dict[Place, int]:
        return json_lines(self._text) if self._text else {}

    def text(self, data: Any) -> str:
        merged = merge(deepcopy(self.data), data)
        return json.dumps(merged, indent=self._indent(), ensure_ascii=False) + "\n"

    def _indent(self) -> int | str:
        for line in (self._text or "").splitlines():
            blank = line[: len(line) - len(line.lstrip())]
            if blank:
                return "\t" if blank.startswith("\t") else len(blank)
        return 2


class YAMLText(SourceText):
    """YAML: comments, order and quoting are kept."""

    def __init__(self, text: str | None = None) -> None:
        self._tree = CommentedMap() if text is None else _yaml().load(text)
        super().__init__(_plain(self._tree))

    def lines(self) -> dict[Place, int]:
        return yaml_lines(self._tree)

    def text(self, data: Any) -> str:
        merged = merge(deepcopy(self._tree), data)
        out = io.StringIO()
        _yaml().dump(merged, out)
        return out.getvalue()


def _yaml() -> YAML:
    yaml = YAML(typ="rt")
    yaml.preserve_quotes = True
    yaml.width = 110
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml


def _plain(tree: Any) -> Any:
    if isinstance(tree, dict):
        return {str(key): _plain(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [_plain(value) for value in tree]
    if isinstance(tree, bool) or tree is None:
        return tree
    for kind in (int, float, str):
        if isinstance(tree, kind):
            return kind(tree)
    return str(tree)


def read_source(path: Path, shown: str) -> SourceText:
    """Read and parse a file by its ending. Raises ConfigError with file, line and reason."""
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
    try:
        raw = path.read_bytes()
        if len(raw) > MAX_BYTES:
            raise ValueError(f"{len(raw)} bytes; at most {MAX_BYTES} are read")
        argument: Any = raw if kind is XMLText else raw.decode("utf-8-sig")
        source = kind(argument)
    except OSError as error:
        raise ConfigError(
            [Problem(Severity.ERROR, f"cannot be read: {error.strerror}", shown, code="file")]
        ) from error
    except (ValueError, YAMLError, RecursionError) as error:
        reason = str(getattr(error, "problem", None) or error).split("\n")[0]
        raise ConfigError(
            [Problem(Severity.ERROR, reason, shown, syntax_place(error), code="syntax")]
        ) from error
    if not isinstance(source.data, dict):
        raise ConfigError(
            [Problem(Severity.ERROR, "an object is expected at the outermost level", shown, 1, code="shape")]
        )
    return source


def new_source(path: Path) -> SourceText:
    """An empty source for a file to be written."""
    from hie_runtime.config.xml_format import XMLText

    suffix = path.suffix.lower()
    return JSONText() if suffix == ".json" else XMLText() if suffix == ".xml" else YAMLText()
