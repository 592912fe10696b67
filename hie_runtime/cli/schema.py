"""``hie-runtime schema`` and ``components``: what can be configured."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("schema")(schema)
    app.command("components")(components)


def schema(
    out: Annotated[Path | None, typer.Option("--out", help="File to write instead of printing")] = None,
) -> None:
    """Print the JSON Schema of a production file."""
    from hie_runtime.config.schema import production_json_schema

    text = json.dumps(production_json_schema(), indent=2)
    if out is None:
        print(text)
    else:
        out.write_text(text + "\n", encoding="utf-8")


def components(
    as_json: Annotated[bool, typer.Option("--json", help="Print as JSON")] = False,
    markdown: Annotated[
        bool, typer.Option("--markdown", help="Print every setting as Markdown tables")
    ] = False,
) -> None:
    """List what can be placed in a production, with all settings."""
    from hie_runtime.config.schema import component_table, components_markdown

    table = component_table()
    if as_json:
        print(json.dumps(table, indent=2))
        return
    if markdown:
        print(components_markdown(table))
        return
    from rich.console import Console
    from rich.table import Table

    shown = Table("kind", "class name", "title", "IRIS classes")
    for entry in table:
        shown.add_row(entry["kind"], entry["class_name"], entry["title"], "\n".join(entry["iris_classes"]))
    Console().print(shown)
