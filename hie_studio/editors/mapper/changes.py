"""Which fields of a message differ from another, segment by segment of the same name. Knows no widget."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from hie_studio.panels.hl7_text import separators_of

Span = tuple[int, int]


def changed_spans(before: str, after: str) -> list[Span]:
    """Start and length of each field of ``after`` (one segment a line) that ``before`` has otherwise or not at all;
    the name of a segment that is new, too."""
    old = {key: line for key, line, _ in _segments(before)}
    mark, old_mark = separators_of(after).field, separators_of(before).field
    spans: list[Span] = []
    for key, line, start in _segments(after):
        if key not in old:
            spans.append((start, len(line)))
            continue
        was = old[key].split(old_mark)
        for number, field in enumerate(line.split(mark)):
            if field != (was[number] if number < len(was) else ""):
                spans.append((start, max(len(field), 1)))
            start += len(field) + 1
    return spans


def _segments(text: str) -> Iterator[tuple[tuple[str, int], str, int]]:
    counted: Counter[str] = Counter()
    start = 0
    for line in text.split("\n"):
        name = line[:3]
        counted[name] += 1
        yield (name, counted[name]), line, start
        start += len(line) + 1
