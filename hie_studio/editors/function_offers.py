"""Functions of expressions by the beginning of their name, each with what it does. Knows no widget."""

from __future__ import annotations

from collections.abc import Iterator

from hie_runtime.rules.functions import FUNCTIONS
from hie_studio.editors.function_help import rule_function_help


def functions_from(typed: str) -> Iterator[tuple[str, str]]:
    """Names that begin so, whatever their case, with what they are for."""
    for name in sorted(FUNCTIONS):
        if name.lower().startswith(typed.lower()):
            yield name, rule_function_help(name)
