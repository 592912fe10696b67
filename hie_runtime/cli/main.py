"""The command line ``hie-runtime``: one module a command group, loaded only when its command runs.

Exit codes: 0 fine, 1 the workspace has errors, 2 usage, 3 the runtime could not be reached or start.
"""

from __future__ import annotations

import importlib
import sys

import typer

from hie_runtime.errors import HIEError
from hie_runtime.workers import WORKER_ARGUMENT

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="HIE: the healthcare integration engine.",
)

GROUPS = (
    "run",
    "check",
    "importing",
    "exporting",
    "testing",
    "send",
    "anonymise",
    "remote",
    "simulate",
    "bench",
    "schema",
    "journal",
    "credentials",
)
for _group in GROUPS:
    importlib.import_module(f"hie_runtime.cli.{_group}").register(app)


def main() -> None:
    """Entry point. An error of ours is printed as its text; anything else is a defect and shows as one."""
    if sys.argv[1:] == [WORKER_ARGUMENT]:  # packaged as a program there is no Python to start workers with
        from hie_runtime.workers.main import main as work

        work()
        return
    try:
        app()
    except HIEError as error:
        from hie_runtime.config.problems import ConfigError
        from hie_runtime.control.client import UnreachableError

        print(f"hie-runtime: {error}", file=sys.stderr)
        sys.exit(1 if isinstance(error, ConfigError) else 3 if isinstance(error, UnreachableError) else 1)


if __name__ == "__main__":
    main()
