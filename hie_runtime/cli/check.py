"""``hie-runtime check``: every problem of a workspace, with its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from hie_runtime.config.problems import Problem


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("check")(check)


def check(
    workspace: Annotated[
        Path, typer.Argument(help="Workspace folder, production file, or a folder of workspaces")
    ],
    as_json: Annotated[bool, typer.Option("--json", help="Print the problems as JSON")] = False,
) -> None:
    """List every problem of a workspace; exit 1 if any is an error."""
    import dataclasses
    import json

    from hie_runtime.config.problems import errors_in

    found = {str(folder): _problems(folder) for folder in workspaces_in(workspace)}
    everything = [problem for problems in found.values() for problem in problems]
    if as_json:
        print(
            json.dumps(
                {folder: [dataclasses.asdict(p) for p in problems] for folder, problems in found.items()},
                indent=2,
            )
        )
    else:
        _show(found)
    raise typer.Exit(1 if errors_in(everything) else 0)


def workspaces_in(path: Path) -> list[Path]:
    """The workspace at a path, or those in its subfolders (an import of several productions)."""
    from hie_runtime.config.workspace import PRODUCTION_NAMES

    if path.is_dir() and not any((path / name).is_file() for name in PRODUCTION_NAMES):
        inside = sorted({file.parent for name in PRODUCTION_NAMES for file in path.glob(f"*/{name}")})
        return inside or [path]
    return [path]


def _problems(folder: Path) -> list[Problem]:
    from hie_runtime.config.problems import ConfigError
    from hie_runtime.config.workspace import load_workspace

    try:
        workspace = load_workspace(folder)
    except ConfigError as error:
        return error.problems
    # scripts run when they are loaded, which only a worker process may do
    from hie_runtime.workers.checking import load_problems

    return [*workspace.problems, *load_problems(workspace)]


def _show(found: dict[str, list[Problem]]) -> None:
    from collections import Counter

    from rich.console import Console
    from rich.text import Text

    console = Console(soft_wrap=True, highlight=False)
    colours = {"error": "bold red", "warning": "yellow", "info": "cyan"}
    for folder, problems in found.items():
        if len(found) > 1:
            console.print(Text(folder, style="bold"))
        for severity in ("error", "warning", "info"):
            for problem in problems:
                if problem.severity == severity:
                    console.print(Text.assemble((f"{severity:8}", colours[severity]), str(problem)))
        counts = Counter(str(problem.severity) for problem in problems)
        console.print(", ".join(f"{counts[name]} {name}{'' if counts[name] == 1 else 's'}" for name in ("error", "warning")) +
                      f", {counts['info']} notes")  # fmt: skip
