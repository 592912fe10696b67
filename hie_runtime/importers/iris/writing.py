"""An import's result as workspaces on disk: all of it or nothing."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from hie_runtime.config.workspace import (
    PRODUCTION_NAMES,
    Workspace,
    create_workspace,
    load_workspace,
    save_workspace,
)
from hie_runtime.importers.iris.limits import Stage, Watch, unwatched
from hie_runtime.importers.iris.sharing import ImportedProduction
from hie_runtime.importers.iris.xmltext import IRISFileError, safe_name

if TYPE_CHECKING:
    from hie_runtime.importers.iris.importer import ImportResult


def write(result: ImportResult, folder: Path, watch: Watch = unwatched) -> list[Path]:
    """Write the workspace, or one a production in subfolders, and the report beside; returns the workspaces.

    Everything is written to a place beside first and moved when it is whole, so that a full disk or a stop by
    ``watch`` leaves what was there. Code that is only kept goes once into ``imported/`` of ``folder``.
    A workspace that is there already is replaced: its format, canvas and TLS configurations
    stay, rules, transforms and schemas no longer
    imported go. Raises ConfigError when one is there that cannot be read, ConfigError or
    IRISFileError when writing fails."""
    targets = _folders(result, folder)
    try:
        inside = folder if folder.exists() else folder.parent
        inside.mkdir(parents=True, exist_ok=True)
        stage = Path(tempfile.mkdtemp(dir=inside, prefix=".hie-import-"))
    except OSError as error:
        raise _unwritable(folder, error) from error
    try:
        gone: list[Path] = []
        for number, (target, one) in enumerate(zip(targets, result.productions, strict=True)):
            watch(Stage.WRITING, number, len(targets))
            gone += _save(one, target, stage / target.relative_to(folder))
        watch(Stage.WRITING, len(targets), len(targets))
        _write_rest(result, stage)
        _move(stage, folder, gone)
    except OSError as error:
        raise _unwritable(folder, error) from error
    finally:
        shutil.rmtree(stage, ignore_errors=True)
    return targets


def _save(one: ImportedProduction, target: Path, place: Path) -> list[Path]:
    """Write one workspace to ``place`` as it will be at ``target``; returns files there it no longer has."""
    workspace = _workspace(target, place, one.production.name)
    old = list(workspace.files)
    before, workspace.production = workspace.production, one.production
    if before.canvas:
        one.production.canvas = before.canvas
    if before.tls:
        one.production.tls = before.tls
    workspace.rules, workspace.transforms, workspace.lookups = one.rules, one.transforms, one.lookups
    workspace.schemas, workspace.processes = one.schemas, one.processes
    save_workspace(workspace, place if workspace.path != place.resolve() else None)
    new = {file.relative_to(workspace.path) for file in workspace.files}
    here = target.resolve()
    return [target / file.relative_to(here) for file in old if file.relative_to(here) not in new]


def _workspace(target: Path, place: Path, name: str) -> Workspace:
    there = any((target / file).exists() for file in PRODUCTION_NAMES)
    return load_workspace(target) if there else create_workspace(place, name)


def _write_rest(result: ImportResult, stage: Path) -> None:
    files = {stage / name: content for name, content in result.extra_files.items()}
    files[stage / "import-report.json"] = result.report.to_json().encode("utf-8")
    files[stage / "import-report.html"] = result.report.to_html().encode("utf-8")
    for path, content in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _move(stage: Path, folder: Path, gone: Iterable[Path]) -> None:
    """Put what was written in its place: a new folder at once, into one that is there file by file, the productions
    after what they refer to."""
    if not folder.exists():
        usual = Path(tempfile.mkdtemp(dir=stage))
        usual.rmdir()
        usual.mkdir()  # with the rights folders have here, which that of a temporary one has not
        stage.chmod(usual.stat().st_mode)
        usual.rmdir()
        stage.rename(folder)
        return
    files = [file for file in stage.rglob("*") if file.is_file()]
    for file in sorted(files, key=lambda file: (file.name in PRODUCTION_NAMES, file)):
        target = folder / file.relative_to(stage)
        target.parent.mkdir(parents=True, exist_ok=True)
        os.replace(file, target)
    for file in gone:
        file.unlink(missing_ok=True)


def _unwritable(folder: Path, error: OSError) -> IRISFileError:
    return IRISFileError(f"{folder} cannot be written: {error.strerror or error}")


def _folders(result: ImportResult, folder: Path) -> list[Path]:
    if len(result.productions) == 1:
        return [folder]
    itself = [name for name in PRODUCTION_NAMES if (folder / name).exists()]
    if itself:
        text = f"{folder} is a workspace itself ({itself[0]}); several productions need a folder of their own each"
        raise IRISFileError(text)
    found: list[Path] = []
    taken: set[str] = set()
    for one in result.productions:
        wanted = name = safe_name(one.production.name)
        number = 1
        while name.casefold() in taken:
            number += 1
            name = f"{wanted} ({number})"
        taken.add(name.casefold())
        found.append(folder / name)
    return found
