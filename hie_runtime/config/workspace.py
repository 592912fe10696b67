"""A workspace: the production and everything it needs, in one folder (architecture, section 1)."""

from __future__ import annotations

import csv
import hashlib
import io
import os
import re
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, cast
from urllib.parse import quote, unquote

from pydantic import BaseModel, ValidationError

from hie_runtime.config.formats import SourceText, new_source, read_source
from hie_runtime.config.model import PRODUCTION_SCHEMA, ProductionConfig
from hie_runtime.config.positions import Path as Place
from hie_runtime.config.problems import ConfigError, Problem, Severity
from hie_runtime.rules.model import RuleDefinition
from hie_runtime.transforms.model import TransformDefinition

PRODUCTION_NAMES = ("production.json", "production.yaml", "production.yml", "production.xml")
ENDINGS = (".json", ".yaml", ".yml", ".xml")
M = TypeVar("M", bound=BaseModel)


@dataclass(slots=True)
class LoadedFile:
    """A file as read: its text's structure and what was in it, to write only what changed."""

    source: SourceText
    content: Any


@dataclass(slots=True)
class Workspace:
    """A production with its rules, transforms and lookup tables, and every problem found in loading.

    ``path`` is the folder; relative paths in settings start there. Read with :func:`load_workspace`.
    """

    path: Path
    production_file: Path
    production: ProductionConfig
    rules: dict[str, RuleDefinition] = field(default_factory=dict)
    transforms: dict[str, TransformDefinition] = field(default_factory=dict)
    lookups: dict[str, dict[str, str]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    files: dict[Path, LoadedFile] = field(default_factory=dict)
    places: dict[str, Path] = field(default_factory=dict)
    _lines: dict[Path, dict[Place, int]] = field(default_factory=dict)

    def locate(self, item: str = "", setting: str = "") -> tuple[str, int]:
        """File and line of an item or one of its settings (``adapter.port``); line 0 when not known."""
        shown = self.shown(self.production_file)
        names = [entry.name for entry in self.production.items]
        lines = self.lines_of(self.production_file)
        prefix: Place = ("production",) if ("production",) in lines else ()
        if item not in names:
            return shown, lines.get((*prefix, setting), 0)
        place: Place = (*prefix, "items", names.index(item))
        for candidate in (
            (*place, "settings", *setting.split(".")),
            (*place, setting),
            (*place, "name"),
            place,
        ):
            if candidate in lines:
                return shown, lines[candidate]
        return shown, 0

    def lines_of(self, path: Path) -> dict[Place, int]:
        """Line of each value of a loaded file."""
        if path not in self._lines:
            loaded = self.files.get(path)
            self._lines[path] = loaded.source.lines() if loaded else {}
        return self._lines[path]

    def shown(self, path: Path) -> str:
        """A path as problems show it: relative to the workspace."""
        try:
            return path.relative_to(self.path).as_posix()
        except ValueError:
            return str(path)


def load_workspace(path: Path | str) -> Workspace:
    """Read a workspace folder or a lone production file.

    Raises ConfigError only when the production itself cannot be read at all; every other problem is
    in ``problems``."""
    path = Path(path).resolve()
    file = _production_file(path)
    source = read_source(file, file.name)
    workspace = Workspace(file.parent, file, ProductionConfig(name="?"))
    production = _parse_production(workspace, file, source)
    workspace.production = production
    workspace.files[file] = LoadedFile(source, _dump(production))
    if path.is_dir():
        workspace.rules = _load_folder(workspace, "rules", RuleDefinition)
        workspace.transforms = _load_folder(workspace, "transforms", TransformDefinition)
        _load_lookups(workspace)
    from hie_runtime.config.check import check_workspace

    workspace.problems.extend(check_workspace(workspace))
    return workspace


def create_workspace(path: Path | str, name: str) -> Workspace:
    """An empty workspace; nothing is written before :func:`save_workspace`."""
    folder = Path(path).resolve()
    return Workspace(folder, folder / "production.json", ProductionConfig(name=name))


def _production_file(path: Path) -> Path:
    if path.is_file():
        return path
    if path.is_dir():
        found = [path / name for name in PRODUCTION_NAMES if (path / name).is_file()]
        if len(found) == 1:
            return found[0]
        text = (
            f"several production files ({', '.join(file.name for file in found)}); exactly one is allowed"
            if found
            else f"no production file; one of {', '.join(PRODUCTION_NAMES)} is expected"
        )
        raise ConfigError([Problem(Severity.ERROR, text, str(path), code="no-production")])
    raise ConfigError(
        [Problem(Severity.ERROR, "there is no such file or folder", str(path), code="no-production")]
    )


def _parse_production(workspace: Workspace, file: Path, source: SourceText) -> ProductionConfig:
    data = source.data
    wrapped = isinstance(data.get("production"), dict)
    body = data["production"] if wrapped else data
    try:
        return ProductionConfig.model_validate(body)
    except ValidationError as error:
        lines = source.lines()
        problems = [
            _validation_problem(detail, file.name, lines, ("production",) if wrapped else (), body)
            for detail in error.errors()
        ]
        raise ConfigError(problems) from error


def _validation_problem(
    detail: Any, file: str, lines: Mapping[Place, int], prefix: Place, body: Any
) -> Problem:
    loc: Place = tuple(detail["loc"])
    line = 0
    for end in range(len(loc), -1, -1):
        if (*prefix, *loc[:end]) in lines:
            line = lines[(*prefix, *loc[:end])]
            break
    item = ""
    if len(loc) >= 2 and loc[0] == "items":
        try:
            item = str(body["items"][loc[1]].get("name", f"#{int(loc[1]) + 1}"))
        except (KeyError, IndexError, TypeError, AttributeError):
            item = f"#{loc[1]}"
        loc = loc[2:]
    found = "" if detail["type"] == "missing" else f"{detail['input']!r}: "
    setting = ".".join(str(part) for part in loc)
    text = "is missing" if detail["type"] == "missing" else f"{found}{detail['msg']}"
    return Problem(Severity.ERROR, text, file, line, item, setting, "shape")


def _load_folder(workspace: Workspace, folder: str, model: type[M]) -> dict[str, M]:
    found: dict[str, M] = {}
    for file in sorted((workspace.path / folder).glob("*")):
        if file.suffix.lower() not in (".yaml", ".yml", ".json"):
            continue
        shown = workspace.shown(file)
        try:
            source = read_source(file, shown)
            definition = model.model_validate(source.data)
        except ConfigError as error:
            workspace.problems.extend(error.problems)
            continue
        except ValidationError as error:
            lines = source.lines()
            workspace.problems.extend(
                _validation_problem(detail, shown, lines, (), {}) for detail in error.errors()
            )
            continue
        name = str(getattr(definition, "name", ""))
        if name in found:
            text = f"{name!r} is defined twice; the other is in {workspace.shown(workspace.places[folder + '/' + name])}"
            workspace.problems.append(Problem(Severity.ERROR, text, shown, 1, code="duplicate"))
            continue
        found[name] = definition
        workspace.places[f"{folder}/{name}"] = file
        workspace.files[file] = LoadedFile(source, _dump(definition))
    return found


def _load_lookups(workspace: Workspace) -> None:
    for file in sorted((workspace.path / "lookups").glob("*.csv")):
        name = unquote(file.stem)
        try:
            rows = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"))))
        except (OSError, UnicodeDecodeError, csv.Error) as error:
            workspace.problems.append(
                Problem(Severity.ERROR, f"cannot be read: {error}", workspace.shown(file), code="file")
            )
            continue
        table: dict[str, str] = {}
        for number, row in enumerate(rows, 1):
            if number == 1 and [cell.strip().lower() for cell in row[:2]] == ["key", "value"]:
                continue
            if len(row) == 2:
                table[row[0]] = row[1]
            elif row:
                text = f"{len(row)} columns found, key and value expected"
                workspace.problems.append(
                    Problem(Severity.ERROR, text, workspace.shown(file), number, code="lookup")
                )
        workspace.lookups[name] = table
        workspace.places[f"lookups/{name}"] = file
        workspace.files[file] = LoadedFile(new_source(Path("x.json")), dict(table))


def _dump(model: BaseModel) -> dict[str, Any]:
    """What a file says of a model: everything that differs from its default, or was written, and what tells kinds apart."""
    data = model.model_dump(mode="json", exclude_defaults=True)
    return cast("dict[str, Any]", _with_written(model, data))


def _with_written(value: Any, data: Any) -> Any:
    if isinstance(value, BaseModel):
        fields = type(value).model_fields
        for name in fields:
            inner = getattr(value, name)
            written = name in value.model_fields_set or name in ("action", "step")
            if name in data:
                data[name] = _with_written(inner, data[name])
            elif written and not isinstance(inner, BaseModel):
                data[name] = value.model_dump(mode="json", include={name})[name]
            elif written:
                data[name] = _with_written(inner, {})
        order = [name for name in fields if name in data] + [name for name in data if name not in fields]
        return {name: data[name] for name in order}
    if isinstance(value, list) and isinstance(data, list) and len(value) == len(data):
        return [_with_written(one, part) for one, part in zip(value, data, strict=True)]
    if isinstance(value, dict) and isinstance(data, dict):
        return {key: _with_written(value.get(key), part) for key, part in data.items()}
    return data


# -- saving


def save_workspace(workspace: Workspace, path: Path | str | None = None) -> list[Path]:
    """Write what changed, each file whole or not at all; returns the files written or removed.

    ``path`` saves a copy elsewhere: everything is written there. Raises ConfigError if a file cannot be written."""
    if path is not None:
        _move(workspace, Path(path).resolve())
    written: list[Path] = []
    _save_model(
        workspace, workspace.production_file, _wrapped(workspace), _dump(workspace.production), written
    )
    wanted = {workspace.production_file}
    for folder, models in (("rules", workspace.rules), ("transforms", workspace.transforms)):
        for name, model in models.items():
            file = _place(workspace, folder, name, ".yaml")
            wanted.add(file)
            _save_model(workspace, file, lambda data: data, _dump(model), written)
    for name, table in workspace.lookups.items():
        file = _place(workspace, "lookups", name, ".csv")
        wanted.add(file)
        if file not in workspace.files or workspace.files[file].content != table:
            _write(file, _csv(table))
            workspace.files[file] = LoadedFile(new_source(Path("x.json")), dict(table))
            written.append(file)
    for file in [file for file in workspace.files if file not in wanted]:
        file.unlink(missing_ok=True)
        del workspace.files[file]
        written.append(file)
    workspace._lines.clear()
    return written


def _wrapped(workspace: Workspace) -> Callable[[Any], Any]:
    loaded = workspace.files.get(workspace.production_file)
    data = loaded.source.data if loaded else {}
    if data and not isinstance(data.get("production"), dict):
        return lambda production: production
    if workspace.production_file.suffix.lower() == ".xml":
        return lambda production: {"production": production}
    extra = {key: value for key, value in data.items() if key != "production"}
    if not loaded:
        extra = {"$schema": PRODUCTION_SCHEMA}
    return lambda production: {**extra, "production": production}


def _save_model(
    workspace: Workspace, file: Path, wrap: Callable[[Any], Any], data: dict[str, Any], written: list[Path]
) -> None:
    loaded = workspace.files.get(file)
    if loaded is not None and loaded.content == data and file.exists():
        return
    source = loaded.source if loaded else new_source(file)
    text = source.text(wrap(data))
    _write(file, text.encode("utf-8"))
    workspace.files[file] = LoadedFile(read_source(file, workspace.shown(file)), data)
    written.append(file)


def _move(workspace: Workspace, target: Path) -> None:
    if target.suffix.lower() in ENDINGS:
        folder, production = target.parent, target
    else:
        folder, production = target, target / workspace.production_file.name
    old = workspace.path
    moved: dict[Path, LoadedFile] = {}
    for file, loaded in workspace.files.items():
        new = production if file == workspace.production_file else folder / file.relative_to(old)
        moved[new] = LoadedFile(loaded.source if new.suffix == file.suffix else new_source(new), None)
    workspace.files = moved
    workspace.places = {name: folder / file.relative_to(old) for name, file in workspace.places.items()}
    workspace.path, workspace.production_file = folder, production


def _place(workspace: Workspace, folder: str, name: str, ending: str) -> Path:
    known = workspace.places.get(f"{folder}/{name}")
    if known is not None:
        return known
    stem = quote(name, safe=" ") if ending == ".csv" else re.sub(r"[^\w.\- ]", "_", name)
    stem = stem.strip(". ")[:120] or "unnamed"
    taken = set(workspace.files) | set(workspace.places.values())
    file, number = workspace.path / folder / f"{stem}{ending}", 1
    while file in taken:
        number += 1
        file = workspace.path / folder / f"{stem}-{number}{ending}"
    workspace.places[f"{folder}/{name}"] = file
    return file


def _csv(table: Mapping[str, str]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["key", "value"])
    writer.writerows(table.items())
    return out.getvalue().encode("utf-8")


def _write(file: Path, content: bytes) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, part = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
        with os.fdopen(handle, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        if file.exists():
            Path(part).chmod(file.stat().st_mode)
        else:
            Path(part).chmod(0o644)
        os.replace(part, file)
    except OSError as error:
        raise ConfigError(
            [Problem(Severity.ERROR, f"cannot be written: {error.strerror}", str(file), code="file")]
        ) from error


def fingerprint(workspace: Workspace) -> dict[str, str]:
    """Digest of each file of the workspace as it is on disk now, to notice changes made by others."""
    return {
        workspace.shown(file): hashlib.sha256(file.read_bytes()).hexdigest() if file.is_file() else ""
        for file in workspace.files
    }
