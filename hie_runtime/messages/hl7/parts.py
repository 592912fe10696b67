"""One message for each order, result or other repeating part of a message (EIP: splitter)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from hie_runtime.messages.errors import PathError
from hie_runtime.messages.hl7.edit import set_field
from hie_runtime.messages.hl7.path_grammar import ALL, Path, parse_path
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.structure import doc_type_of
from hie_runtime.transforms.layout import layout_for

Window = tuple[int, int]


def parse_part_path(text: str) -> Path:
    """The path of what a message is taken apart by. Raises PathError when it names no segments or groups."""
    path = parse_path(text)
    if path.has_field or path.counts or not (path.segment or path.groups):
        raise PathError(f'path "{text}": a segment or group is expected, e.g. OBR() or PIDgrpgrp(1).ORCgrp()')
    return path


def split_by(
    message: HL7Message, path: Path, category: str, most: int, *, numbered: bool
) -> list[bytes] | None:
    """A message for each occurrence of the path, with all segments that belong to none; None when there is at most one.

    A segment begins a part that lasts to the next one. numbered: MSH-10 of the parts gets .1, .2 ... added.
    Raises HL7Error for more than ``most`` parts."""
    segments = message.segment_bytes
    windows = _windows(message, path, category)
    if len(windows) < 2:
        return None
    if len(windows) > most:
        raise PathError(f"{len(windows)} parts at {path.text}; at most {most} are allowed")
    inside = {position for low, high in windows for position in range(low, high)}
    first = windows[0][0]
    before = [segments[i] for i in range(first)]
    after = [segments[i] for i in range(first, len(segments)) if i not in inside]
    made = [[*before, *segments[low:high], *after] for low, high in windows]
    return [_joined(part, number if numbered else 0) for number, part in enumerate(made, 1)]


def _windows(message: HL7Message, path: Path, category: str) -> list[Window]:
    category = category or message.version
    layout = layout_for(doc_type_of(category, message.type_name))
    segments, separators = message.segment_bytes, message.separators
    if not path.segment:
        return layout.groups(segments, path, separators)
    every = path if path.segment_index == ALL else parse_path(f"{path.text}()")
    starts = layout.positions(segments, every, separators)
    return list(pairwise([*starts, len(segments)])) if starts else []


def _joined(segments: Sequence[bytes], number: int) -> bytes:
    raw = b"\r".join([*segments, b""])
    if not number:
        return raw
    message = HL7Message(raw)
    return set_field(message, "MSH:10", f"{message.control_id}.{number}")
