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
from hie_runtime.importers.iris.xmltext import safe_name

if TYPE_CHECKING:
    from hie_runtime.importers.iris.importer import ImportResult


def write(result: ImportResult, folder: Path) -> list[Path]:
    """Write the workspace, or one a production in subfolders, and the report beside; returns the workspaces.

    Custom schemas go into every workspace, code that is only kept once into ``imported/`` of ``folder``.
    A workspace that is there already is replaced: its format and canvas stay, rules and transforms no longer
    imported go. Raises ConfigError when one is there that cannot be read, or writing fails."""
    targets = _folders(result, folder)
    opened = [
        _workspace(target, one.production.name)
        for target, one in zip(targets, result.productions, strict=True)
    ]
    for workspace, one in zip(opened, result.productions, strict=True):
        canvas = workspace.production.canvas
        workspace.production = one.production
        if canvas:
            one.production.canvas = canvas
        workspace.rules, workspace.transforms, workspace.lookups = one.rules, one.transforms, one.lookups
        save_workspace(workspace)
    for name, content in result.extra_files.items():
        for place in targets if name.startswith("schemas/") else [folder]:
            path = place / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    (folder / "import-report.json").write_text(result.report.to_json(), encoding="utf-8")
    (folder / "import-report.html").write_text(result.report.to_html(), encoding="utf-8")
    return targets


def _workspace(target: Path, name: str) -> Workspace:
    there = any((target / file).exists() for file in PRODUCTION_NAMES)
    return load_workspace(target) if there else create_workspace(target, name)


def _folders(result: ImportResult, folder: Path) -> list[Path]:
    if len(result.productions) == 1:
        return [folder]
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
