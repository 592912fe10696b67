"""The assign step that a field dragged from the source onto a field of the target asks for. Knows no widget."""

from __future__ import annotations

import re

from hie_runtime.transforms.model import AssignStep, ForeachStep, TransformDefinition
from hie_studio.editors.mapper.places import outside, part_at


def assignment(
    definition: TransformDefinition, place: str, source: str, target: str, side: str = "source"
) -> AssignStep:
    """The step, for a place of the transform: within a loop its occurrence is meant.

    Paths are those of schemas, where ``()`` stands for every occurrence: two repeating fields are copied whole,
    otherwise the first occurrence is meant; or those of a message, which name the occurrence they have.
    """
    loops = _loops(definition, place)
    source, target = _in_loops(source, side, loops), _in_loops(target, side, loops)
    whole = source.endswith("()") and target.endswith("()")
    return AssignStep(
        property=f"target.{{{_first(target, whole)}}}",
        value=f"{side or 'source'}.{{{_first(source, whole)}}}",
    )


def _loops(definition: TransformDefinition, place: str) -> list[ForeachStep]:
    """The loops a place stands in, the outermost first."""
    found: list[ForeachStep] = []
    above = outside(place)
    while above:
        step = part_at(definition, above)
        if isinstance(step, ForeachStep):
            found.insert(0, step)
        above = outside(above)
    return found


def _in_loops(path: str, side: str, loops: list[ForeachStep]) -> str:
    for loop in loops:
        looped = loop.property.strip().partition("{")[2].rstrip("}")
        head = looped.removesuffix("()")
        if head and loop.property.strip().startswith(f"{side or 'source'}."):
            path = _keyed(path, head, loop.key)
    return path


def _keyed(path: str, head: str, key: str) -> str:
    """A path below what is looped over, with the loop's key for whichever occurrence it names."""
    if not path.startswith(head):
        return path
    occurrence = re.match(r"\(\d*\)|(?=[:.])", path[len(head) :])
    return f"{head}({key}){path[len(head) + occurrence.end() :]}" if occurrence is not None else path


def _first(path: str, whole: bool) -> str:
    """Of every occurrence the first, but for the repetitions of a field that is copied whole."""
    return f"{path[:-2].replace('()', '(1)')}()" if whole else path.replace("()", "(1)")
