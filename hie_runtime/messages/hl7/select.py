"""Reading by path from the list of a message's segments: the plain reference the compiled paths agree with.

Everything here is bytes with the message's own separators. Groups are resolved without a schema, by segment
name and the order of indices (iris-semantics 8.2): a group begins at each of its first segments.
"""

from __future__ import annotations

from collections.abc import Sequence

from hie_runtime.messages.hl7.path_grammar import ALL, COUNT, FIRST, GroupStep, Path
from hie_runtime.messages.hl7.separators import Separators

# Segments whose first field is the separator itself (HL7 v2.5 section 2.15.9, 2.15.4, 2.15.2).
HEADERS = (b"MSH", b"FHS", b"BHS")
# First segments that are optional in their group: the one that opens it when they are absent.
_STAND_IN = {"ORC": "OBR"}

Window = tuple[int, int]


def split_segments(raw: bytes, start: int = 0) -> list[bytes]:
    """The segments of a message, without terminators and blank lines.

    The end of the first line decides: LF means LF-terminated lines; otherwise segments end with CR, and LFs
    right after it (CRLF files) are dropped. LFs elsewhere in a CR message are data and stay.
    """
    body = raw[start:] if start else raw
    cr, lf = body.find(b"\r"), body.find(b"\n")
    if lf >= 0 and (cr < 0 or lf < cr):
        return [line for line in (piece.strip(b"\r") for piece in body.split(b"\n")) if line]
    pieces = body.split(b"\r")
    if lf >= 0:
        pieces = [piece.lstrip(b"\n") for piece in pieces]
    return [piece for piece in pieces if piece]


def segment_name(segment: bytes, field_separator: bytes) -> bytes:
    """Name of a segment: what stands before its first field separator."""
    if segment[3:4] == field_separator:
        return segment[:3]
    return segment.split(field_separator, 1)[0]


def field_of(segment: bytes, number: int, separators: Separators) -> bytes:
    """All repetitions of a field as one value; b"" when absent."""
    sep = separators.field
    if segment[:3] in HEADERS and segment[3:4] == sep:
        if number == 1:
            return sep
        number -= 1
    parts = segment.split(sep, number + 1)
    return parts[number] if len(parts) > number else b""


def is_encoding_characters(segment: bytes, number: int) -> bool:
    """Whether this field holds separators as data: MSH-1, MSH-2 and the same of FHS and BHS."""
    return number <= 2 and segment[:3] in HEADERS


def part_of(value: bytes, path: Path, separators: Separators) -> bytes:
    """The component and subcomponent of one repetition that the path asks for."""
    if path.component is not None:
        parts = value.split(separators.component, path.component)
        value = parts[path.component - 1] if len(parts) >= path.component else b""
        if path.subcomponent is not None:
            parts = value.split(separators.subcomponent, path.subcomponent)
            value = parts[path.subcomponent - 1] if len(parts) >= path.subcomponent else b""
    return value


def values_in_segment(segment: bytes, path: Path, separators: Separators) -> list[bytes]:
    """The values of the path's field part in one segment: one, or all repetitions for ``()``.

    A repetition that does not exist gives no value; COUNT gives the number of repetitions.
    """
    if path.field is None:
        return [segment]
    value = field_of(segment, path.field, separators)
    if is_encoding_characters(segment, path.field):
        whole = (
            path.repetition in (ALL, COUNT, FIRST)
            and (path.component or 1) == 1
            and (path.subcomponent or 1) == 1
        )
        return ([b"1"] if path.repetition == COUNT else [value]) if whole else []
    if path.repetition == COUNT:
        return [b"%d" % (value.count(separators.repetition) + 1 if value else 0)]
    if path.repetition == ALL:
        return [part_of(one, path, separators) for one in value.split(separators.repetition)] if value else []
    repetitions = value.split(separators.repetition, path.repetition)
    if len(repetitions) < path.repetition:
        return []
    return [part_of(repetitions[path.repetition - 1], path, separators)]


def segment_positions(segments: Sequence[bytes], path: Path, separators: Separators) -> list[int]:
    """Positions of the segments the path names: at most one, or all of them for ``()`` and ``(*)``.

    A path to a group names all segments of the group.
    """
    if not path.segment:
        return [i for low, high in whole_groups(segments, path.groups, separators) for i in range(low, high)]
    positions: list[int] = []
    for low, high in windows(segments, path.groups, separators):
        named = _named(segments, path.segment, low, high, separators)
        positions.extend(
            named if path.segment_index <= 0 else named[path.segment_index - 1 : path.segment_index]
        )
    return positions


def whole_groups(
    segments: Sequence[bytes], groups: Sequence[GroupStep], separators: Separators
) -> list[Window]:
    """The ranges of a path that ends in a group. The group itself must be there: its first segment is
    present."""
    found: list[Window] = []
    for low, high in windows(segments, groups[:-1], separators) if groups else ():
        starts = group_starts(segments, groups[-1].name, low, high, separators)
        instances = list(zip(starts, [*starts[1:], high][: len(starts)], strict=True))
        found.extend(_chosen(instances, groups[-1].index))
    return found


def windows(segments: Sequence[bytes], groups: Sequence[GroupStep], separators: Separators) -> list[Window]:
    """The ranges of segments that the group path names (the whole message without one)."""
    ranges: list[Window] = [(0, len(segments))]
    for step in groups:
        found: list[Window] = []
        for low, high in ranges:
            instances = group_instances(segments, step.name, low, high, separators)
            found.extend(_chosen(instances, step.index))
        ranges = found
    return ranges


def group_instances(
    segments: Sequence[bytes], group: str, low: int, high: int, separators: Separators
) -> list[Window]:
    """Each occurrence of a group in the range: from one of its first segments to before the next.

    Without any first segment the whole range counts as the only occurrence.
    """
    starts = group_starts(segments, group, low, high, separators)
    if not starts:
        return [(low, high)] if high > low else []
    return list(zip(starts, [*starts[1:], high], strict=True))


def group_starts(
    segments: Sequence[bytes], group: str, low: int, high: int, separators: Separators
) -> list[int]:
    """Positions where a group begins: its first segment, or the one that opens it when that is absent."""
    first = group[:3]
    starts = _named(segments, first, low, high, separators)
    return starts or (_named(segments, _STAND_IN[first], low, high, separators) if first in _STAND_IN else [])


def select(segments: Sequence[bytes], path: Path, separators: Separators) -> list[bytes]:
    """All values of a numeric path, in message order; counts give one value, the decimal number."""
    if path.segment_index == COUNT:
        return [b"%d" % len(segment_positions(segments, path, separators))]
    if any(step.index == COUNT for step in path.groups):
        return [b"%d" % len(whole_groups(segments, path.groups, separators))]
    values: list[bytes] = []
    for position in segment_positions(segments, path, separators):
        values.extend(values_in_segment(segments[position], path, separators))
    if path.repetition == COUNT and path.field is not None and not path.is_many:
        return values or [b"0"]
    if not path.segment and path.groups:
        return [b"\r".join(values)] if values else []
    return values


def _chosen(instances: list[Window], index: int) -> list[Window]:
    return instances if index <= 0 else instances[index - 1 : index]


def _named(segments: Sequence[bytes], name: str, low: int, high: int, separators: Separators) -> list[int]:
    wanted, sep = name.encode("ascii"), separators.field
    size = len(wanted)
    return [
        i
        for i in range(low, high)
        if segments[i][:size] == wanted and (len(segments[i]) == size or segments[i][size : size + 1] == sep)
    ]
