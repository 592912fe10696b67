"""``hie-runtime simulate``: the systems around a workspace's production, played."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("simulate")(simulate)


def simulate(
    workspace: Annotated[
        Path, typer.Argument(help="Workspace; without a simulator.yaml its peers are guessed")
    ],
    seconds: Annotated[
        float | None,
        typer.Option("--for", min=0.1, help="Stop after so many seconds; default: until stopped"),
    ] = None,
    rate: Annotated[
        float, typer.Option("--rate", min=0.01, max=1000, help="Factor on the senders' message rates")
    ] = 1.0,
    as_json: Annotated[bool, typer.Option("--json", help="Print the summary as JSON")] = False,
    seed: Annotated[int, typer.Option(help="Seed of the generated traffic")] = 1,
) -> None:
    """Play the peers of a workspace: senders of HL7 traffic, and receivers that answer, fail or are down.

    simulator.yaml of the workspace describes them. Without one, what listens for HL7 gets a sender and what
    sends HL7 to this machine a receiver. Loopback only. SIGTERM and SIGINT stop it; it also stops when the process that started it ends. Exit 1
    when simulator.yaml is wrong, 3 when a port is taken.
    """
    import sys

    from hie_runtime.bench.sim_receiver import PortTakenError
    from hie_runtime.bench.simulator import run_simulator

    try:
        run_simulator(workspace, seconds, rate, seed, as_json)
    except PortTakenError as error:
        print(f"hie-runtime: {error}", file=sys.stderr)
        raise typer.Exit(3) from error
