"""An import's result as workspaces on disk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hie_runtime.config.workspace import (
    PRODUCTION_NAMES,
    Workspace,
    create_workspace,
    load_workspace,
    save_workspace,
)
from hie_runtime.importers.iris.xmltext import IRISFileError, safe_name

if TYPE_CHECKING:
    from hie_runtime.importers.iris.importer import ImportResult


def write(result: ImportResult, folder: Path) -> list[Path]:
    """Write the workspace, or one a production in subfolders, and the report beside; returns the workspaces.

    Code that is only kept goes once into ``imported/`` of ``folder``.
    A workspace that is there already is replaced: its format, canvas and TLS configurations
    stay, rules, transforms and schemas no longer
    imported go. Raises ConfigError when one is there that cannot be read, ConfigError or
    IRISFileError when writing fails."""
    targets = _folders(result, folder)
    opened = [
        _workspace(target, one.production.name)
        for target, one in zip(targets, result.productions, strict=True)
    ]
    for workspace, one in zip(opened, result.productions, strict=True):
        before, workspace.production = workspace.production, one.production
        if before.canvas:
            one.production.canvas = before.canvas
        if before.tls:
            one.production.tls = before.tls
        workspace.rules, workspace.transforms, workspace.lookups = one.rules, one.transforms, one.lookups
        workspace.schemas = one.schemas
        save_workspace(workspace)
    files = {folder / name: content for name, content in result.extra_files.items()}
    files[folder / "import-report.json"] = result.report.to_json().encode("utf-8")
    files[folder / "import-report.html"] = result.report.to_html().encode("utf-8")
    for path, content in files.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        except OSError as error:
            raise IRISFileError(f"{path} cannot be written: {error}") from error
    return targets


def _workspace(target: Path, name: str) -> Workspace:
    there = any((target / file).exists() for file in PRODUCTION_NAMES)
    return load_workspace(target) if there else create_workspace(target, name)


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
