"""``hie-runtime bench``: load a runtime, check every acknowledgement and delivery, print the figures."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from hie_runtime.bench.load import BenchOptions


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("bench")(bench)


def bench(
    connections: Annotated[int, typer.Option(min=1, max=20_000, help="Sending connections")] = 100,
    window: Annotated[
        int, typer.Option(min=1, max=10_000, help="Messages outstanding a connection; 1 = stop and wait")
    ] = 1,
    messages: Annotated[
        int | None, typer.Option(min=1, help="Messages in all; default: as many as --duration takes")
    ] = None,
    duration: Annotated[
        float, typer.Option(min=0.5, max=86_400, help="Seconds of sending, when --messages is not given")
    ] = 10.0,
    rate: Annotated[
        float | None,
        typer.Option(
            min=1, help="Messages a second in all, latency counted from when each was due; default: flat out"
        ),
    ] = None,
    size: Annotated[int, typer.Option(min=200, max=1_000_000, help="Bytes a message, about")] = 650,
    mix: Annotated[str, typer.Option(help="Kinds of messages: mixed, adt or oru")] = "mixed",
    fan_out: Annotated[int, typer.Option(min=1, max=50, help="Downstream systems (MLLP sinks)")] = 3,
    sink_window: Annotated[
        int, typer.Option(min=1, max=10_000, help="Messages outstanding to each sink (adapter.send_window)")
    ] = 100,
    file_sink: Annotated[
        bool, typer.Option("--file-sink/--no-file-sink", help="A file operation too")
    ] = False,
    yardstick: Annotated[
        bool, typer.Option("--yardstick", help="Measure a bare ACK server instead of a runtime")
    ] = False,
    fsync: Annotated[
        bool,
        typer.Option(
            "--fsync", help="With --yardstick: what comes in is on the disk before it is acknowledged"
        ),
    ] = False,
    to: Annotated[
        str | None,
        typer.Option(
            help="HOST:PORT of a receiver that runs already; its ACKs are checked, not its deliveries"
        ),
    ] = None,
    compare: Annotated[
        str | None, typer.Option(help="HOST:PORT of another engine: the same load on both in turn")
    ] = None,
    rounds: Annotated[int, typer.Option(min=1, max=100, help="Rounds of each with --compare")] = 3,
    data_dir: Annotated[
        Path | None, typer.Option(help="Where the runtime's journal goes; default: a temporary folder")
    ] = None,
    depth: Annotated[
        int | None,
        typer.Option(
            min=10, help="Hold so many messages for one stopped target, restart, then deliver and check them"
        ),
    ] = None,
    rules: Annotated[
        int | None,
        typer.Option(
            min=2, max=1000, help="Measure a rule set of so many rules instead, without a runtime around it"
        ),
    ] = None,
    transform: Annotated[
        int | None,
        typer.Option(
            min=1, max=1000, help="Measure a DTL of so many assigns instead, without a runtime around it"
        ),
    ] = None,
    durability: Annotated[
        str, typer.Option(help="Of the runtime's journal: full, or what it costs: normal or off")
    ] = "full",
    storage: Annotated[
        str,
        typer.Option(
            help="Where the runtime keeps messages, as for run; what a bench leaves there is deleted"
        ),
    ] = "sqlite",
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON")] = False,
) -> None:
    """Measure a runtime on this machine: MLLP in, router with 5 rules, MLLP and file out.

    Every ACK and every delivery is checked; exit 1 when one was wrong, missing or out of order, 3 when a
    runtime could not be started or reached. With --to and --compare real systems get made-up messages: use
    them on test systems only.
    """
    from hie_runtime.bench.load import BenchOptions

    if rules is not None:
        raise typer.Exit(_measure_rules(rules, as_json))
    if transform is not None:
        raise typer.Exit(_measure_transform(transform, as_json))
    _refuse_what_clashes(mix, durability, to=to, yardstick=yardstick, compare=compare, depth=depth)
    _refuse_storage(storage, depth)
    if fsync and not yardstick:
        raise typer.BadParameter("goes with --yardstick only", param_hint="--fsync")
    options = BenchOptions(
        connections=connections,
        window=window,
        messages=messages,
        duration=duration,
        rate=rate,
        size=size,
        fan_out=fan_out,
        sink_window=sink_window,
        file_sink=file_sink,
        yardstick=yardstick,
        synced=fsync,
        mix=mix,
        to=_address(to, "--to") if to else None,
        data_dir=data_dir,
        durability=durability,
        storage=storage,
    )
    other = _address(compare, "--compare") if compare else None
    raise typer.Exit(_measure(options, other, rounds, depth, as_json))


def _measure_rules(count: int, as_json: bool) -> int:
    """Print what a rule set costs; 1 when 50 rules or fewer cost more than is promised."""
    from hie_runtime.bench.rules import BOUND, measure, report

    figures = measure(count)
    print(report(figures, as_json=as_json))
    return 1 if count <= 50 and figures.added > BOUND else 0


def _measure_transform(count: int, as_json: bool) -> int:
    """Print what a transform costs; 1 when 40 assigns or fewer cost more than is promised."""
    from hie_runtime.bench.transforms import BOUND, measure, report

    figures = measure(count)
    print(report(figures, as_json=as_json))
    return 1 if count <= 40 and figures.added > BOUND else 0


def _refuse_what_clashes(
    mix: str, durability: str, *, to: str | None, yardstick: bool, compare: str | None, depth: int | None
) -> None:
    from hie_runtime.bench.expect import MIXES
    from hie_runtime.journal.api import DURABILITIES

    if mix not in MIXES:
        raise typer.BadParameter(f"{mix!r} is none of {', '.join(MIXES)}", param_hint="--mix")
    if durability not in DURABILITIES:
        text = f"{durability!r} is none of {', '.join(DURABILITIES)}"
        raise typer.BadParameter(text, param_hint="--durability")
    if to and yardstick:
        raise typer.BadParameter("goes not together with --yardstick", param_hint="--to")
    if depth and (to or yardstick or compare):
        text = "goes not together with --to, --yardstick or --compare"
        raise typer.BadParameter(text, param_hint="--depth")


def _refuse_storage(storage: str, depth: int | None) -> None:
    from hie_runtime.journal.block import JournalError
    from hie_runtime.journal.storages import SQLITE, check_url

    try:
        check_url(storage)
    except JournalError as error:
        raise typer.BadParameter(str(error), param_hint="--storage") from error
    if depth and storage != SQLITE:
        raise typer.BadParameter("--depth measures sqlite only", param_hint="--storage")


def _measure(
    options: BenchOptions, other: tuple[str, int] | None, rounds: int, depth: int | None, as_json: bool
) -> int:
    """Run what was asked for and print it; the exit code."""
    from hie_runtime.bench.compare import compare_and_print
    from hie_runtime.bench.depth import depth_and_print
    from hie_runtime.bench.processes import BenchError
    from hie_runtime.bench.report import run_and_print

    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the runtime under load is stopped too
    try:
        if depth:
            correct = depth_and_print(options, depth, as_json)
        elif other:
            correct = compare_and_print(options, other, rounds, as_json)
        else:
            correct = run_and_print(options, as_json)
    except BenchError as error:
        print(f"hie-runtime: {error}", file=sys.stderr)
        return 3
    return 0 if correct else 1


def _address(text: str, option: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    if not host or not port.isdigit() or not 0 < int(port) < 65536:
        raise typer.BadParameter(f"{text!r} is not HOST:PORT", param_hint=option)
    return host.strip("[]"), int(port)
