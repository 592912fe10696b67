"""``hie-runtime import``: IRIS files to workspaces."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from hie_runtime.cli.reports import save_report


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("import")(import_files)


def import_files(
    files: Annotated[
        list[Path], typer.Argument(help="IRIS exports, .cls, .xml, .zip or folders", exists=True)
    ],
    out: Annotated[Path, typer.Option("-o", "--out", help="Folder of the new workspace")],
    report: Annotated[
        Path | None, typer.Option(help="Write the report (HTML or, by its ending, JSON) here too")
    ] = None,
    production: Annotated[str | None, typer.Option(help="Import only this production")] = None,
    force: Annotated[bool, typer.Option(help="Write into a folder that is not empty")] = False,
    max_mb: Annotated[
        int,
        typer.Option(min=1, max=4096, help="Largest file that is read, in MB; all together four times that"),
    ] = 64,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON")] = False,
) -> None:
    """Import IRIS productions, rules, DTLs and lookup tables; several productions become a workspace each.

    Exit code 1 when the files hold nothing that can be imported."""
    from hie_runtime.cli.progress import ConsoleProgress
    from hie_runtime.importers.iris.importer import IRISConfigImporter, write
    from hie_runtime.importers.iris.limits import MB, Limits
    from hie_runtime.importers.iris.report import Status

    if out.exists() and not out.is_dir():
        raise typer.BadParameter(f"{out} is a file; a folder is expected", param_hint="-o")
    if out.exists() and any(out.iterdir()) and not force:
        raise typer.BadParameter(f"{out} is not empty; use --force to write into it", param_hint="-o")
    limits = Limits(file_bytes=max_mb * MB)
    with ConsoleProgress() as progress:
        result = IRISConfigImporter().import_files(files, production, limits=limits, watch=progress)
        found = bool(result.imported_anything)
        workspaces = write(result, out, progress) if found else []
    if report is not None:
        save_report(result.report, report)
    if as_json:
        print(result.report.to_json())
        raise typer.Exit(0 if found else 1)
    print(result.report.summary())
    for entry in result.report.entries:
        if entry.status in (Status.PROBLEM, Status.SUPPLY, Status.KEPT):
            place = f"{entry.file}:{entry.line} " if entry.line else f"{entry.file} " if entry.file else ""
            who = f'item "{entry.item}" ' if entry.item and entry.item != entry.name else ""
            print(f"{entry.status.value:10} {place}{who}{entry.kind.value} {entry.name}: {entry.text}"
                  + (f" ({entry.advice})" if entry.status is Status.SUPPLY and entry.advice else ""))  # fmt: skip
    for workspace in workspaces:
        print(f"workspace: {workspace}")
    if not found:
        print("nothing of IRIS was found in these files; nothing was written", file=sys.stderr)
        raise typer.Exit(1)
    print(f"report: {out / 'import-report.html'}")
