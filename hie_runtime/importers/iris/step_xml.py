"""What the readers of DTL and BPL share: XML a step has no field for, and what the compilers say of steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from lxml import etree

from hie_runtime.importers.iris.report import Entry, Status
from hie_runtime.importers.iris.xmltext import verbatim
from hie_runtime.transforms.errors import TransformProblem


class StepReader(Protocol):
    """A reader that noted the entry of each step by its place."""

    places: dict[str, Entry]


def strays_of(element: etree._Element, allowed: tuple[str, ...] = ()) -> list[etree._Element]:
    """Children that the step has no field for: all but the first annotation and those allowed."""
    annotation = element.find("annotation")
    return [child for child in element.iterchildren() if child is not annotation and child.tag not in allowed]


def rest_of(
    element: etree._Element, known: tuple[str, ...], kept: Sequence[etree._Element]
) -> dict[str, Any]:
    """Annotation, attributes and children that the model has no field for; empty ones left out."""
    attributes = {str(name): str(text) for name, text in element.attrib.items() if name not in (*known, "disabled")}  # fmt: skip
    annotation = element.findtext("annotation") or ""
    found = {
        "comment": annotation if annotation.strip() else "",
        "iris_attributes": attributes,
        "iris_elements": [verbatim(child) for child in kept],
    }
    return {name: value for name, value in found.items() if value}


def report_problems(
    readers: Mapping[str, StepReader], compiled: Mapping[str, list[TransformProblem]], advice: str
) -> None:
    """Say at each step what the compiler found; a step that cannot run is a problem, the rest is noted.

    advice: what to do about a step that fails when it is reached."""
    for name, problems in compiled.items():
        places = readers[name].places
        for problem in problems:
            entry = places.get(problem.place) or places[""]
            if entry.status is Status.KEPT:
                continue
            fails = problem.text.endswith("when it is reached")
            if fails or entry.status is not Status.PROBLEM:
                entry.status = Status.PROBLEM if fails else Status.NOTED
            entry.text = f"{entry.text}; {problem.text}" if entry.text else problem.text
            if fails:
                entry.advice = advice
