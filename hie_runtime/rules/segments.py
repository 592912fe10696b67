"""The segments a rule's foreach goes through (iris-semantics 6.1)."""

from __future__ import annotations

import re
from dataclasses import replace

from hie_runtime.messages.errors import PathError
from hie_runtime.messages.hl7.path_grammar import ALL, Path, parse_path
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.select import segment_positions


def segment_path(text: str) -> Path:
    """``HL7.{PIDgrpgrp().ORCgrp().OBXgrp().OBX}``: every such segment. Raises PathError."""
    found = _FOREACH.fullmatch(text.strip())
    inner = (found[1] or found[2] or found[3] or "" if found else text).strip()
    path = parse_path(inner)
    if not path.segment or path.has_field:
        raise PathError(f"{inner!r} is no path to segments, such as HL7.{{OBX()}}")
    return path if inner.endswith(")") else replace(path, segment_index=ALL)


_FOREACH = re.compile(r"(?:(?:HL7|Document)\s*\.\s*)?(?:\{(.*)\}|\[(.*)\]|\((.*)\))")


def occurrences(message: HL7Message, path: Path) -> list[int]:
    """The segments a path names, each as its number among all of that name."""
    segments, separators = message.segment_bytes, message.separators
    named = segment_positions(segments, parse_path(f"{path.segment}()"), separators)
    numbers = {position: number for number, position in enumerate(named, 1)}
    return [numbers[position] for position in segment_positions(segments, path, separators)]
