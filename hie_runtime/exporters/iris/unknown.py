"""Keys of a workspace that HIE itself does not know: an own tool's, or a newer HIE's. IRIS cannot hold them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

# What the importer puts there for the exporter.
_KEPT_FOR_IRIS = ("iris", "iris_parameters")


def unknown_keys(part: BaseModel, place: str = "") -> Iterator[str]:
    """Each key below ``part`` that its model does not know, by its path: ``rule_sets[0].rules[2].owner``."""
    for key in part.model_extra or {}:
        if key not in _KEPT_FOR_IRIS:
            yield f"{place}{key}"
    for name in type(part).model_fields:
        yield from _within(getattr(part, name), f"{place}{name}")


def _within(value: Any, place: str) -> Iterator[str]:
    if isinstance(value, BaseModel):
        yield from unknown_keys(value, f"{place}.")
    elif isinstance(value, (list, tuple)):
        for number, one in enumerate(value):
            yield from _within(one, f"{place}[{number}]")
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from _within(one, f"{place}.{key}")
