"""``hie-runtime test``: the workspace's own message tests."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("test")(test)


def test(
    workspace: Annotated[Path, typer.Argument(help="Workspace folder")],
    as_json: Annotated[bool, typer.Option("--json", help="Print results as JSON")] = False,
) -> None:
    """Route the messages of tests/*.yaml through the rules and compare what comes out; exit 1 on a difference."""
    import dataclasses
    import json

    from hie_runtime.engine.workspace_tests import run_tests

    results = run_tests(workspace)
    if as_json:
        print(json.dumps([dataclasses.asdict(result) for result in results], indent=2))
    else:
        for result in results:
            print(f"{'ok  ' if result.passed else 'FAIL'} {result.name}")
            for difference in result.differences:
                print(f"       {difference}")
        failed = sum(not result.passed for result in results)
        print(f"{len(results) - failed} passed, {failed} failed")
    raise typer.Exit(0 if all(result.passed for result in results) else 1)
