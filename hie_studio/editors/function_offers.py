"""Functions of expressions by the beginning of their name, each with what it does. Knows no widget."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

from hie_runtime.rules.functions import FUNCTIONS


def functions_from(typed: str) -> Iterator[tuple[str, str]]:
    """Names that begin so, whatever their case, with the first line of what they are for."""
    for name in sorted(FUNCTIONS):
        if name.lower().startswith(typed.lower()):
            yield name, what_it_does(FUNCTIONS[name].call)


def what_it_does(call: object) -> str:
    """The first line of what a function is for."""
    return (inspect.getdoc(call) or "").partition("\n")[0] if not isinstance(call, type) else ""
