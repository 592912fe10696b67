"""``hie-runtime journal``: look a data folder over, save what can be read of a damaged one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(no_args_is_help=True, help="Look at the journal of a runtime that does not run.")
    group.command("check")(check)
    group.command("salvage")(save)
    app.add_typer(group, name="journal")


def check(data_dir: Annotated[Path, typer.Argument(help="The runtime's data folder")]) -> None:
    """Read all of a journal and say what is wrong with it; exit 1 when something is."""
    from hie_runtime.journal.salvage import check_journal

    report = check_journal(data_dir)
    for problem in report.problems:
        print(problem)
    print(
        f"{report.blocks} blocks with {report.messages} messages can be read, {len(report.damaged)} are damaged"
    )
    raise typer.Exit(1 if report.problems or report.damaged else 0)


def save(
    data_dir: Annotated[
        Path, typer.Argument(help="The data folder with the damaged journal; it is not changed")
    ],
    into: Annotated[Path, typer.Argument(help="A new data folder")],
) -> None:
    """Copy all that can be read into a new data folder; exit 1 when something was lost."""
    from hie_runtime.journal.salvage import salvage

    report = salvage(data_dir, into)
    for problem in report.problems:
        print(problem)
    print(
        f"{report.blocks} blocks with {report.messages} messages saved in {into}, {len(report.damaged)} were damaged"
    )
    raise typer.Exit(1 if report.problems or report.damaged else 0)
