"""``hie-runtime export``: workspaces to IRIS."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from hie_runtime.cli.reports import save_report


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("export")(export)


def export(
    workspace: Annotated[Path, typer.Argument(help="Workspace folder or production file", exists=True)],
    iris: Annotated[Path, typer.Option("--iris", help="IRIS export (XML) to write")],
    report: Annotated[
        Path | None, typer.Option(help="Write the report (HTML or, by its ending, JSON) here")
    ] = None,
    force: Annotated[bool, typer.Option(help="Write over a file that is there")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON")] = False,
) -> None:
    """Write the production, its rules, transforms, lookup tables and schemas as an IRIS export.

    In IRIS: System Explorer > Classes > Import, or $system.OBJ.Load(file, "ck")."""
    from hie_runtime.config.workspace import load_workspace
    from hie_runtime.exporters.iris.exporter import export_workspace
    from hie_runtime.importers.iris.report import Status

    if iris.exists() and not force:
        raise typer.BadParameter(
            f"{iris} is there already; use --force to write over it", param_hint="--iris"
        )
    made = export_workspace(load_workspace(workspace))
    files = made.write(iris)
    if report is not None:
        save_report(made.report, report)
    if as_json:
        print(made.report.to_json())
        return
    print(made.report.summary())
    for entry in made.report.entries:
        if entry.status not in (Status.CONVERTED, Status.NOTED) or entry.advice:
            who = f'"{entry.item}" ' if entry.item and entry.item != entry.name else ""
            advice = f" ({entry.advice})" if entry.advice else ""
            print(f"{entry.status.value:10} {who}{entry.kind.value} {entry.name}: {entry.text}{advice}")
    for file in files:
        print(f"written: {file}")
