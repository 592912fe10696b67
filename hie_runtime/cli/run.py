"""``hie-runtime run``: a production, headless, until it is told to stop."""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("run")(run)


def run(
    workspace: Annotated[Path, typer.Argument(help="Workspace folder or production file")],
    data_dir: Annotated[
        Path | None, typer.Option(help="Folder of the journal; default .hie-data in the workspace")
    ] = None,
    control: Annotated[
        str, typer.Option(help="Address of the control API; empty for none")
    ] = "127.0.0.1:8970",
    control_cert: Annotated[
        Path | None, typer.Option(help="Certificate chain for the control API (PEM)")
    ] = None,
    control_key: Annotated[Path | None, typer.Option(help="Private key for the control API (PEM)")] = None,
    storage: Annotated[
        str,
        typer.Option(
            help="Where messages are kept: sqlite (in the data folder), postgresql://USER@HOST/DB or redis://HOST (docs/storages.md)"
        ),
    ] = "sqlite",
    retention_days: Annotated[
        float, typer.Option(min=0, help="Days finished messages are kept; 0 = for ever")
    ] = 30.0,
    durability: Annotated[
        str,
        typer.Option(
            help="full: what is acknowledged outlives a power cut. normal and off do not: for tests only"
        ),
    ] = "full",
    log_level: Annotated[str, typer.Option(help="debug, info, warning or error")] = "info",
) -> None:
    """Run a production. SIGTERM and SIGINT stop it after what is in flight; SIGHUP reloads the workspace."""
    from hie_runtime.cli.serving import Serving, ServingOptions
    from hie_runtime.journal.api import DURABILITIES
    from hie_runtime.journal.block import JournalError
    from hie_runtime.journal.storages import check_url
    from hie_runtime.monitoring.logging import LEVELS, quiet_libraries
    from hie_runtime.protocols.descriptors import raise_limit

    try:
        check_url(storage)
    except JournalError as error:
        raise typer.BadParameter(str(error), param_hint="--storage") from error
    if log_level not in LEVELS:
        raise typer.BadParameter(f"{log_level!r} is none of {', '.join(LEVELS)}", param_hint="--log-level")
    if durability not in DURABILITIES:
        raise typer.BadParameter(
            f"{durability!r} is none of {', '.join(DURABILITIES)}", param_hint="--durability"
        )
    quiet_libraries()
    raise_limit()
    options = ServingOptions(
        workspace,
        data_dir,
        control,
        control_cert,
        control_key,
        retention_days,
        log_level,
        durability,
        storage,
    )
    sys.setswitchinterval(0.001)  # the commit thread waits for the interpreter lock once a transaction
    gc.set_threshold(*GC_THRESHOLDS)
    with asyncio.Runner(loop_factory=_loop_factory()) as runner:
        raise typer.Exit(runner.run(Serving(options).run()))


# Messages under way are many objects without cycles: looking through them for garbage often costs 5 % of the time.
GC_THRESHOLDS = (50_000, 20, 50)


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop
