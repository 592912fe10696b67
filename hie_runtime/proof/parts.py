"""A message taken apart for comparing: its segments as text, and its separators.

Both messages of a pair are read in their own character set and, where their separators differ, spelled with the
same ones, so that only what they say is compared; how MSH-1, MSH-2 and MSH-18 are written is compared as fields.
"""

from __future__ import annotations

from typing import NamedTuple

from hie_runtime.messages.hl7.charset import decode
from hie_runtime.messages.hl7.reader import HL7Message

_HEADERS = ("MSH", "FHS", "BHS")
# Where separators differ both messages are spelled with these: they are in no HL7 text.
_NEUTRAL = "\ufdd0\ufdd1\ufdd2\ufdd3\ufdd4"


class Marks(NamedTuple):
    """The separators as text."""

    field: str
    component: str
    repetition: str
    escape: str
    subcomponent: str

    @property
    def all(self) -> str:
        """Those that stand between values."""
        return self.field + self.component + self.repetition + self.subcomponent


class Parts(NamedTuple):
    """A message for comparing: its segments, what separates values, the start of MSH as written, its codec."""

    segments: list[str]
    marks: Marks
    header: tuple[str, str]
    codec: str


def parts_of(message: HL7Message) -> Parts:
    """Take a message apart."""
    marks = Marks(*(decode(mark, "latin-1") for mark in message.separators))
    codec = message.encoding
    segments = [decode(segment, codec) for segment in message.segment_bytes]
    first = segments[0].split(marks.field, 2)
    return Parts(segments, marks, (marks.field, first[1] if len(first) > 1 else ""), codec)


def on_common_ground(one: Parts, other: Parts) -> tuple[Parts, Parts]:
    """Both spelled with the same separators."""
    if one.marks == other.marks:
        return one, other
    return _neutral(one), _neutral(other)


def _neutral(parts: Parts) -> Parts:
    table = str.maketrans("".join(parts.marks), _NEUTRAL)
    return parts._replace(
        segments=[segment.translate(table) for segment in parts.segments], marks=Marks(*_NEUTRAL)
    )


def name_of(segment: str, marks: Marks) -> str:
    """``PID``."""
    return segment[:3] if segment[3:4] == marks.field else segment.partition(marks.field)[0]


def fields_of(segment: str, parts: Parts) -> list[str]:
    """Element n is field n; element 0 is the name."""
    found = segment.split(parts.marks.field)
    if found[0] in _HEADERS and len(found) > 1:
        found.insert(1, parts.marks.field)
        if found[0] == "MSH":
            found[1], found[2] = parts.header
    return found


def is_header_field(segment: str, number: int) -> bool:
    """Whether the field holds separators as data."""
    return number <= 2 and segment in _HEADERS


def is_blank(text: str, marks: Marks) -> bool:
    """Whether it holds no value, at most separators."""
    return not text or not text.strip(marks.all)


def readable(text: str, marks: Marks) -> str:
    """A value as it is shown: with the usual separators."""
    if marks.field != _NEUTRAL[0]:
        return text
    return text.translate(str.maketrans(_NEUTRAL, "|^~\\&"))
