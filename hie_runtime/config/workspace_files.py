"""What a workspace holds in memory: its production, rules, transforms and tables, and the files they came from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from pydantic import BaseModel

from hie_runtime.bpl.model import ProcessDefinition
from hie_runtime.config.formats import SourceText
from hie_runtime.config.model import ProductionConfig
from hie_runtime.config.positions import Path as Place
from hie_runtime.config.problems import Problem
from hie_runtime.messages.hl7.schema_model import SchemaCategory
from hie_runtime.rules.model import RuleDefinition
from hie_runtime.transforms.model import TransformDefinition

PRODUCTION_NAMES = ("production.json", "production.yaml", "production.yml", "production.xml")
DEFINITION_ENDINGS = (".yaml", ".yml", ".json")
SCRIPT_ENDINGS = (".py", ".xslt", ".xsl")


@dataclass(slots=True)
class LoadedFile:
    """A file as read: its text's structure and what was in it, to write only what changed.

    ``read`` is its structure or how to get it, which a file just written needs only when it is edited again;
    None for a lookup table, whose ``content`` is all there is."""

    read: SourceText | Callable[[], SourceText] | None
    content: Any

    @property
    def source(self) -> SourceText | None:
        """The text's structure, None for a lookup table. Raises ConfigError when what was written cannot be read."""
        if callable(self.read):
            self.read = self.read()
        return self.read


@dataclass(slots=True)
class Workspace:
    """A production with its rules, transforms, lookup tables and HL7 schemas, and every problem found in loading.

    ``path`` is the folder; relative paths in settings start there. ``places`` gives the file of
    ``rules/NAME``, ``transforms/NAME``, ``processes/NAME``, ``lookups/NAME`` and ``schemas/NAME``; ``scripts`` the text of Python and XSLT files by
    relative path (``transforms/Name.py``). Read with ``load_workspace``.
    """

    path: Path
    production_file: Path
    production: ProductionConfig
    rules: dict[str, RuleDefinition] = field(default_factory=dict)
    transforms: dict[str, TransformDefinition] = field(default_factory=dict)
    lookups: dict[str, dict[str, str]] = field(default_factory=dict)
    schemas: dict[str, SchemaCategory] = field(default_factory=dict)
    processes: dict[str, ProcessDefinition] = field(default_factory=dict)
    scripts: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    files: dict[Path, LoadedFile] = field(default_factory=dict)
    places: dict[str, Path] = field(default_factory=dict)
    _lines: dict[Path, dict[Place, int]] = field(default_factory=dict)

    def locate(self, item: str = "", setting: str = "", occurrence: int = 0) -> tuple[str, int]:
        """File and line of an item or one of its settings (``adapter.port``); line 0 when not known.

        The line is that of the file as last read or written, wherever the item stands in the model now.
        ``occurrence``: which of several items of that name, from 0."""
        shown = self.shown(self.production_file)
        lines = self.lines_of(self.production_file)
        prefix: Place = ("production",) if ("production",) in lines else ()
        steps = tuple(setting.split(".")) if setting else ()
        if not item:
            return shown, nearest(lines, (*prefix, *steps)) if steps else 0
        index = self._index_in_file(item, occurrence)
        if index is None:
            return shown, 0
        place: Place = (*prefix, "items", index)
        wanted = [(*place, "settings", *steps), (*place, *steps)] if steps else []
        for candidate in (*wanted, (*place, "name"), place):
            if candidate in lines:
                return shown, lines[candidate]
        return shown, 0

    def _index_in_file(self, item: str, occurrence: int) -> int | None:
        loaded = self.files.get(self.production_file)
        data = loaded.source.data if loaded and loaded.source else {}
        body = data["production"] if isinstance(data.get("production"), dict) else data
        entries = body.get("items") or []
        found = [
            n for n, entry in enumerate(entries) if isinstance(entry, dict) and entry.get("name") == item
        ]
        return found[min(occurrence, len(found) - 1)] if found else None

    def locate_in(self, folder: str, name: str, place: Place = ()) -> tuple[str, int]:
        """File and line of a value of a rule or transform, or of what is nearest around it.

        ``folder``: ``rules``, ``transforms``, ``lookups`` or ``schemas``; ``place``: keys and indexes from the outside."""
        file = self.places.get(f"{folder}/{name}")
        if file is None:
            return f"{folder}/{name}", 0
        loaded = self.files.get(file)
        if not place and file not in self._lines and loaded is not None and loaded.source is not None:
            return self.shown(file), loaded.source.first_line()
        return self.shown(file), nearest(self.lines_of(file), place) or 1

    def lines_of(self, path: Path) -> dict[Place, int]:
        """Line of each value of a loaded file."""
        if path not in self._lines:
            loaded = self.files.get(path)
            self._lines[path] = loaded.source.lines() if loaded and loaded.source else {}
        return self._lines[path]

    def shown(self, path: Path) -> str:
        """A path as problems show it: relative to the workspace."""
        try:
            return path.relative_to(self.path).as_posix()
        except ValueError:
            return str(path)


def nearest(lines: Mapping[Place, int], place: Place) -> int:
    """Line of a value, else of the innermost thing around it; 0 when none is known."""
    for end in range(len(place), -1, -1):
        if place[:end] in lines:
            return lines[place[:end]]
    return 0


def dump(model: BaseModel) -> dict[str, Any]:
    """What a file says of a model: everything that differs from its default, or was written, and what tells kinds apart."""
    data = model.model_dump(mode="json", exclude_defaults=True)
    return cast("dict[str, Any]", _with_written(model, data))


def _with_written(value: Any, data: Any) -> Any:
    if isinstance(value, BaseModel):
        fields = type(value).model_fields
        for name in fields:
            inner = getattr(value, name)
            # what tells kinds of actions and steps apart; a step's own "action" is an ordinary property
            kind = name == "step" or (name == "action" and "step" not in fields)
            written = kind or name in value.model_fields_set
            if name in data:
                data[name] = _with_written(inner, data[name])
            elif written and not isinstance(inner, BaseModel):
                data[name] = value.model_dump(mode="json", include={name})[name]
            elif written:
                data[name] = _with_written(inner, {})
        # what an import only keeps does not stand between a reader and the rest
        shown = sorted(fields, key=lambda name: name == "annotation" or name.startswith("iris_"))
        order = [name for name in shown if name in data] + [name for name in data if name not in fields]
        return {name: data[name] for name in order}
    if isinstance(value, list) and isinstance(data, list) and len(value) == len(data):
        return [_with_written(one, part) for one, part in zip(value, data, strict=True)]
    if isinstance(value, dict) and isinstance(data, dict):
        return {key: _with_written(value.get(key), part) for key, part in data.items()}
    return data
