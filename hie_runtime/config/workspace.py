"""A workspace: the production and everything it needs, in one folder (architecture, section 1)."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import unquote

from pydantic import BaseModel, ValidationError

from hie_runtime.bpl.model import ProcessDefinition
from hie_runtime.config import hl7_schemas
from hie_runtime.config.formats import SourceText, read_source
from hie_runtime.config.lookups import read_table
from hie_runtime.config.model import ProductionConfig
from hie_runtime.config.positions import Path as Place
from hie_runtime.config.problems import ConfigError, Problem, Severity
from hie_runtime.config.saving import fingerprint, save_workspace
from hie_runtime.config.scripts import load_scripts
from hie_runtime.config.workspace_files import (
    DEFINITION_ENDINGS,
    PRODUCTION_NAMES,
    LoadedFile,
    Workspace,
    dump,
    nearest,
)
from hie_runtime.messages.hl7.schema_model import SchemaCategory
from hie_runtime.rules.model import RuleDefinition
from hie_runtime.transforms.model import TransformDefinition

__all__ = [
    "PRODUCTION_NAMES",
    "LoadedFile",
    "Workspace",
    "create_workspace",
    "fingerprint",
    "load_workspace",
    "read_workspace",
    "save_workspace",
]
M = TypeVar("M", bound=BaseModel)


def load_workspace(path: Path | str) -> Workspace:
    """Read and check a workspace folder, or a production file with what stands beside it (rules/, lookups/ ...).

    Raises ConfigError only when the production itself cannot be read at all; every other problem is
    in ``problems``."""
    from hie_runtime.config.check import check_workspace

    workspace = read_workspace(path)
    workspace.problems.extend(check_workspace(workspace))
    return workspace


def read_workspace(path: Path | str) -> Workspace:
    """As :func:`load_workspace` for who checks it later: ``problems`` are only those of reading the files."""
    path = Path(path).resolve()
    file = _production_file(path)
    source = read_source(file, file.name)
    workspace = Workspace(file.parent, file, ProductionConfig(name="?"))
    production = _parse_production(workspace, file, source)
    workspace.production = production
    workspace.files[file] = LoadedFile(source, dump(production))
    workspace.problems.extend(_remarks(source, file.name))
    workspace.rules = _load_folder(workspace, "rules", RuleDefinition)
    workspace.transforms = _load_folder(workspace, "transforms", TransformDefinition)
    workspace.processes = _load_folder(workspace, "processes", ProcessDefinition)
    workspace.schemas = _load_folder(workspace, hl7_schemas.FOLDER, SchemaCategory, hl7_schemas.ENDINGS)
    hl7_schemas.install_schemas(workspace)
    _load_lookups(workspace)
    load_scripts(workspace)
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
    line = nearest(lines, (*prefix, *loc))
    item = ""
    if len(loc) >= 2 and loc[0] == "items":
        try:
            item = str(body["items"][loc[1]].get("name", f"#{int(loc[1]) + 1}"))
        except (KeyError, IndexError, TypeError, AttributeError):
            item = f"#{loc[1]}"
        loc = loc[2:]
    setting = ".".join(str(part) for part in loc)
    text = "is missing" if detail["type"] == "missing" else f"{_short(detail['input'])}: {detail['msg']}"
    return Problem(Severity.ERROR, text, file, line, item, setting, "shape")


def _load_folder(
    workspace: Workspace, folder: str, model: type[M], endings: tuple[str, ...] = DEFINITION_ENDINGS
) -> dict[str, M]:
    found: dict[str, M] = {}
    for file in sorted((workspace.path / folder).glob("*")):
        if file.suffix.lower() not in endings or file.name.startswith("."):
            continue
        shown = workspace.shown(file)
        try:
            source = read_source(file, shown)
            workspace.problems.extend(_remarks(source, shown))
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
        workspace.files[file] = LoadedFile(source, dump(definition))
    return found


def _load_lookups(workspace: Workspace) -> None:
    for file in sorted((workspace.path / "lookups").glob("*.csv")):
        shown = workspace.shown(file)
        try:
            table, problems = read_table(file, shown)
        except (OSError, UnicodeDecodeError, csv.Error) as error:
            workspace.problems.append(Problem(Severity.ERROR, f"cannot be read: {error}", shown, code="file"))
            continue
        name = unquote(file.stem)
        workspace.problems.extend(problems)
        workspace.lookups[name] = table
        workspace.places[f"lookups/{name}"] = file
        workspace.files[file] = LoadedFile(None, dict(table))


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else text[:77] + "..."


def _remarks(source: SourceText, shown: str) -> list[Problem]:
    return [Problem(Severity.WARNING, text, shown, line, code="kept") for line, text in source.remarks]
