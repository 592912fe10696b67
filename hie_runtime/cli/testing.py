"""``hie-runtime test``: the workspace's own message tests, and captured traffic played through it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from hie_runtime.proof.results import ProofResult
    from hie_runtime.proof.runner import Progress

UNREADABLE = 2


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("test")(test)


def test(
    workspace: Annotated[Path, typer.Argument(help="Workspace folder")],
    inputs: Annotated[
        list[str] | None,
        typer.Option("--in", help="Captured messages: a file, folder or glob; ITEM=PATH for several items"),
    ] = None,
    item: Annotated[str, typer.Option("--item", help="Item at which the messages of --in come in")] = "",
    expect: Annotated[
        list[str] | None, typer.Option("--expect", help="TARGET=PATH: what must arrive there")
    ] = None,
    pair: Annotated[
        list[str] | None,
        typer.Option(
            "--pair", help="What belongs together: order, file, or a path; may be repeated [MSH:10]"
        ),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option("--ignore", help="Path or segment left out, e.g. MSH:7; may be repeated"),
    ] = None,
    normalise: Annotated[
        list[str] | None,
        typer.Option("--normalise", help="A way of writing that does not count, e.g. trailing-separators"),
    ] = None,
    only: Annotated[
        list[str] | None, typer.Option("--only", help="Compare only this path; may be repeated")
    ] = None,
    other_targets: Annotated[
        str,
        typer.Option(help="Messages at targets without --expect are unexpected (default) or not-compared"),
    ] = "",
    name: Annotated[
        list[str] | None, typer.Option("--test", help="Run only tests whose name or file holds this text")
    ] = None,
    expect_ack: Annotated[
        list[str] | None,
        typer.Option("--expect-ack", help="Captured answers of the service (MSA-1 to MSA-3)"),
    ] = None,
    update: Annotated[
        bool, typer.Option("--update", help="Write what was found as the new expectation; never on an error")
    ] = False,
    html: Annotated[Path | None, typer.Option("--html", help="Write a report, one file, to send on")] = None,
    junit: Annotated[Path | None, typer.Option("--junit", help="Write the results as JUnit XML")] = None,
    details: Annotated[int, typer.Option(min=0, help="Messages shown in detail per target")] = 20,
    without_values: Annotated[
        bool, typer.Option("--without-values", help="Show values as shapes (Aaaa, 999): no patient data")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print results as JSON")] = False,
) -> None:
    """Play messages through the rules and transforms and compare what comes out, field by field.

    Without --in the tests of the workspace (tests/*.yaml) run. Exit code 1 on any difference, 2 when
    something cannot be read."""
    from hie_runtime.config.workspace import load_workspace
    from hie_runtime.errors import HIEError
    from hie_runtime.proof.comparing import Showing
    from hie_runtime.proof.options import Told, tests_told
    from hie_runtime.proof.runner import Options, run_tests

    if update and without_values:
        raise typer.BadParameter("the values are needed to write them", param_hint="--without-values")
    try:
        loaded = load_workspace(workspace)
        told = Told(
            item, inputs or (), expect or (), expect_ack or (), pair or (), ignore or (), normalise or (),
            only or (), other_targets, name or (),
        )  # fmt: skip
        tests = tests_told(loaded, told)
        with _progress(as_json) as progress:
            showing = Showing(details, without_values)
            proof = run_tests(loaded, tests, Options(showing, progress, update))
        _write_reports(proof, html, junit)
    except HIEError as error:
        print(f"hie-runtime: {error}", file=sys.stderr)
        raise typer.Exit(UNREADABLE) from error
    _show(proof, as_json)
    raise typer.Exit(0 if proof.passed or (update and proof.settled) else 1)


@contextmanager
def _progress(as_json: bool) -> Iterator[Progress | None]:
    """A line of progress on a terminal."""
    if as_json or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.status import Status

    with Status("reading", console=Console(stderr=True)) as status:
        yield lambda name, messages: status.update(f"{name}: {messages:,} messages")


def _write_reports(proof: ProofResult, html: Path | None, junit: Path | None) -> None:
    from hie_runtime.proof.errors import ProofError
    from hie_runtime.proof.report_html import to_html
    from hie_runtime.proof.report_junit import to_junit

    for path, render in ((html, to_html), (junit, to_junit)):
        if path is None:
            continue
        try:
            path.write_text(render(proof), encoding="utf-8", newline="\n")
        except OSError as error:
            raise ProofError(f"{path}: cannot be written: {error.strerror}") from error


def _show(proof: ProofResult, as_json: bool) -> None:
    if as_json:
        from hie_runtime.proof.report_json import to_json

        print(to_json(proof))
        return
    from rich.console import Console

    from hie_runtime.proof.report_text import print_report

    print_report(proof, Console(soft_wrap=True, highlight=False, emoji=False))
