"""Which values of a large message can be read from its outline."""

from __future__ import annotations

from collections.abc import Iterable

from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7.path_grammar import FIRST, parse_path
from hie_runtime.messages.large import Outline


def shows(outline: Outline, paths: Iterable[str]) -> bool:
    """Whether all that paths may name stands in the outline as it does in the message."""
    cut, complete = outline.spooled.cut, outline.spooled.complete
    for text in paths:
        try:
            path = parse_path(text)
        except HIEError:
            return False  # a name of the message's schema, say: rare enough
        first_of_many = path.segment_index == FIRST and not path.groups and not path.counts
        if path.segment in cut or not (complete or (first_of_many and _holds(outline, path.segment))):
            return False
    return True


def _holds(outline: Outline, segment: str) -> bool:
    name = segment.encode("latin-1", "replace")
    return outline.startswith(name) or outline.find(b"\r" + name) >= 0
