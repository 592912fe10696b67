"""From a place of a message's tree to its characters in the text, and back. Knows no widget."""

from __future__ import annotations

import re

from hie_studio.panels.hl7_text import HEADERS, Place, Separators, separators_of

_PATH = re.compile(
    r"(?P<segment>[^.:()]+)(?:\((?P<occurrence>\d+)\))?"
    r"(?::(?P<field>\d+)(?:\((?P<repetition>\d+)\))?(?:\.(?P<component>\d+))?(?:\.(?P<subcomponent>\d+))?)?"
)
Span = tuple[int, int]


def span_of(text: str, path: str) -> Span | None:
    """Where a path's value stands in a text with one segment a line; None when it is not there."""
    found = _PATH.fullmatch(path)
    if found is None:
        return None
    numbers = {name: int(value or 0) for name, value in found.groupdict().items() if name != "segment"}
    span = _line(text, found["segment"], numbers["occurrence"] or 1)
    if span is None or not numbers["field"]:
        return span
    marks = separators_of(text)
    field = numbers["field"]
    if found["segment"] in HEADERS:
        if field == 1:
            return span[0] + 3, span[0] + 4
        field -= 1
        if field == 1:
            return _part(text, span, marks.field, 2)
    return _inside(text, _part(text, span, marks.field, field + 1), numbers, marks)


def _inside(text: str, span: Span | None, numbers: dict[str, int], marks: Separators) -> Span | None:
    levels = (
        (marks.repetition, numbers["repetition"]),
        (marks.component, numbers["component"]),
        (marks.subcomponent, numbers["subcomponent"]),
    )
    for mark, number in levels:
        if number and span is not None:
            span = _part(text, span, mark, number)
    return span


def _line(text: str, segment: str, occurrence: int) -> Span | None:
    start = 0
    for line in text.split("\n"):
        if line[: len(segment)] == segment and not line[len(segment) : len(segment) + 1].isalnum():
            occurrence -= 1
            if not occurrence:
                return start, start + len(line)
        start += len(line) + 1
    return None


def _part(text: str, span: Span, mark: str, number: int) -> Span | None:
    start, end = span
    for _ in range(number - 1):
        start = text.find(mark, start, end) + 1
        if not start:
            return None
    following = text.find(mark, start, end)
    return start, end if following < 0 else following


def tree_paths(place: Place) -> list[str]:
    """How a tree may call a place or, when it has no line of its own, what holds it; the most exact first."""
    segment = place.segment if place.occurrence == 1 else f"{place.segment}({place.occurrence})"
    if not place.field:
        return [segment]
    field = f"{segment}:{place.field}"
    repetition = f"{field}({place.repetition})"
    component = f".{place.component}" if place.component else ""
    below = f"{component}.{place.subcomponent}" if place.subcomponent else component
    return [head + tail for tail in dict.fromkeys((below, component, "")) for head in (repetition, field)] + [
        segment
    ]
