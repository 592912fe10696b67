r"""What a transform reads and writes: a list of segments, fields split on demand.

Values are HL7 text as it stands (IRIS GetValueAt and SetValueAt): escape sequences are neither resolved nor
doubled, so a field moved through a transform keeps its parts and its ``\T\``; only what would break out of
the written place is escaped (``put``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from operator import is_

from hie_runtime.messages.base import MessageMetadata
from hie_runtime.messages.hl7.charset import decode, encode
from hie_runtime.messages.hl7.edit_fields import split_fields
from hie_runtime.messages.hl7.escape import escape_only
from hie_runtime.messages.hl7.path_grammar import COUNT, Path
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.select import HEADERS, segment_name, values_in_segment
from hie_runtime.messages.hl7.separators import STANDARD, Separators
from hie_runtime.messages.hl7.values import convert
from hie_runtime.transforms.errors import ExpressionError
from hie_runtime.transforms.layout import FLAT, Layout, Window

_FRAMING = b"\r\n\x0b\x1c"
# Escape sequences of HL7 v2.5 section 2.7; another escape character in a value is a plain one.
_SEQUENCE = rb"(?:[FSTREHN]|X[0-9A-Fa-f]*|\.[a-z]{2}[-+]?\d*|[CM][0-9A-Fa-f]{4,6}|Z[^%s]*)%s"


class Document:
    """A message, group or segment in a transform. Not shared between tasks."""

    __slots__ = (
        "_fields",
        "_new",
        "_places",
        "category",
        "codec",
        "layout",
        "named_type",
        "origin",
        "segments",
        "separators",
    )

    def __init__(
        self,
        segments: list[bytes],
        separators: Separators,
        codec: str,
        category: str = "",
        layout: Layout = FLAT,
        origin: HL7Message | None = None,
    ) -> None:
        # current, except for positions in _new; names always are, and layouts look at nothing else
        self.segments = segments
        self.separators = separators
        self.codec = codec
        self.category = category
        self.layout = layout
        self.named_type = ""
        self.origin = origin  # the message this is unchanged from
        self._fields: dict[int, list[bytes]] = {}
        self._new: set[int] = set()  # positions whose split fields are newer than the segment
        self._places: dict[bytes, list[int]] | None = None

    @classmethod
    def of(cls, message: HL7Message, category: str = "", layout: Layout = FLAT) -> Document:
        """A document with the content of a message, which is not changed."""
        category = category or message.schema_version
        segments = list(message.segment_bytes)
        if (
            b"\n" in message.raw
        ):  # lines ended by LF may hold a CR as data; written with CR ends it would split them
            written = message.separators.escape + b"X0D" + message.separators.escape
            segments = [segment.replace(b"\r", written) for segment in segments]
        return cls(segments, message.separators, message.encoding, category, layout, message)

    @classmethod
    def empty(cls, codec: str, category: str, layout: Layout = FLAT) -> Document:
        """Nothing but MSH-1 and MSH-2 (create ``new``)."""
        header = b"MSH" + STANDARD.field + STANDARD.encoding_characters
        return cls([header], STANDARD, codec, category, layout)

    @property
    def is_message(self) -> bool:
        """Whether it starts with MSH: a whole message, not a segment or group of one."""
        return bool(self.segments) and self.segments[0][:3] == b"MSH"

    def blank(self) -> Document:
        """The same segments with nothing in them (create ``new`` of a segment subtransform)."""
        names = [segment[:3] for segment in self.segments]
        return Document(names, self.separators, self.codec, self.category, self.layout)

    @property
    def doc_type(self) -> str:
        """``category:structure`` of the message this came from, "" when unknown."""
        return self.origin.metadata.doc_type if self.origin is not None else self.named_type

    @property
    def type_name(self) -> str:
        """Message type name, e.g. ``ADT_A08``."""
        kind = self.header(9).split(self.text(self.separators.component))
        return "_".join(part for part in kind[:2] if part)

    @property
    def raw_text(self) -> str:
        """The whole text now."""
        return "".join(self.text(segment) + "\r" for segment in self.joined())

    def header(self, field: int) -> str:
        """Text of a field of MSH, "" when there is none."""
        position = self.place(b"MSH", 1)
        fields = self.fields(position) if position >= 0 else []
        return self.text(fields[field]) if len(fields) > field else ""

    def copy(self) -> Document:
        """The same content, changed apart."""
        segments = list(self.joined())
        made = Document(segments, self.separators, self.codec, self.category, self.layout, self.origin)
        made.named_type = self.named_type
        return made

    # -- reading

    def fields(self, position: int) -> list[bytes]:
        """Fields of a segment, element n is field n; not to be changed."""
        fields = self._fields.get(position)
        if fields is None:
            fields = self._fields[position] = split_fields(self.segments[position], self.separators)
        return fields

    def place(self, name: bytes, index: int) -> int:
        """Position of the index-th (from 1) segment of a name anywhere; -1 when there is none."""
        places = self._places
        if places is None:
            places = self._places = {}
            for position, segment in enumerate(self.segments):
                places.setdefault(segment_name(segment, self.separators.field), []).append(position)
            for shared in self.layout.shared:
                inside = places.get(shared.encode())
                if inside:
                    places[shared.encode()] = self.layout.root(self.segments, inside)
        found = places.get(name)
        return found[index - 1] if found and len(found) >= index else -1

    def segment(self, position: int) -> bytes:
        """Bytes of a segment now."""
        if position in self._new:
            self.segments[position] = _join(self._fields[position], self.separators)
            self._new.discard(position)
        return self.segments[position]

    def joined(self) -> list[bytes]:
        """All segments now."""
        for position in self._new:
            self.segments[position] = _join(self._fields[position], self.separators)
        self._new.clear()
        return self.segments

    def positions(self, path: Path) -> list[int]:
        """Positions of the segments a path names; those of the whole group for a group."""
        if not path.segment and not path.groups:
            return [0] if self.segments else []
        return self.layout.positions(self.segments, path, self.separators)

    def groups(self, path: Path) -> list[Window]:
        """The ranges of the groups a path names."""
        return self.layout.groups(self.segments, path, self.separators)

    def values(self, path: Path) -> list[bytes]:
        """All values of a numeric path; for a count the decimal number, for a group its segments with CR."""
        if path.segment_index == COUNT:
            return [b"%d" % len(self.positions(path))]
        if any(step.index == COUNT for step in path.groups):
            return [b"%d" % len(self.groups(path))]
        if path.groups and not path.segment:
            return [b"\r".join(self.joined()[low:high]) for low, high in self.groups(path)]
        found: list[bytes] = []
        for position in self.positions(path):
            found.extend(values_in_segment(self.segment(position), path, self.separators))
        return found or ([b"0"] if path.repetition == COUNT else [])

    # -- writing

    def changeable(self, position: int) -> list[bytes]:
        """Fields of a segment, to be changed by the caller."""
        self.origin = None
        self._new.add(position)
        return self.fields(position)

    def create(self, path: Path) -> int:
        """Make room for the segment of a path with an index; gives its position."""
        self.origin = None
        before = self.segments.copy()
        at = self.layout.create(self.segments, path, self.separators)
        self._moved(before)
        return at

    def _moved(self, before: list[bytes]) -> None:
        """Segments were added to those of before: what is split and found stays, at its new place."""
        segments, count = self.segments, len(before)
        # By identity: an equal bare name may have been put before the ones that are there.
        if all(map(is_, segments, before)):
            if self._places is not None and not self.layout.shared:
                for position in range(count, len(segments)):
                    self._places.setdefault(segments[position], []).append(position)
                return
        else:
            places: list[int] = []
            at = 0
            for segment in before:
                while segments[at] is not segment:  # an added one is a new object
                    at += 1
                places.append(at)
                at += 1
            self._fields = {places[position]: fields for position, fields in self._fields.items()}
            self._new = {places[position] for position in self._new}
        self._places = None

    def replace(self, path: Path, segments: Sequence[bytes]) -> None:
        """Put segments in the place of those that a segment or group path names.

        Raises ExpressionError when MSH would be removed or doubled.
        """
        self.origin = None
        current = self.joined()
        positions = self.positions(path)
        if positions and current[positions[0]][:3] == b"MSH" and path.segment == "MSH":
            if len(segments) != 1 or segments[0][:3] != b"MSH":
                raise ExpressionError("a message has one MSH; it is replaced by one MSH only")
            current[positions[0]] = segments[0]
            self._fields.pop(positions[0], None)
            return
        if not positions:
            if not segments:
                return
            at = self.layout.place_for(current, path, self.separators)
            current[at:at] = segments
        elif len(positions) == len(segments) == 1:
            renamed = current[positions[0]][:3] != segments[0][:3]
            current[positions[0]] = segments[0]
            self._fields.pop(positions[0], None)
            if renamed:  # target.{PID} = source.{ZPI}
                self._places = None
            return
        else:
            at = positions[0]
            for position in reversed(positions):
                del current[position]
            current[at:at] = segments
        self._forget()

    def replace_one(self, path: Path, position: int, segment: bytes) -> None:
        """Put one segment at a position, or where the path belongs when that is -1."""
        self.origin = None
        if position < 0:
            at = self.layout.place_for(self.segments, path, self.separators)
            name = segment_name(segment, self.separators.field)
            self.segments.insert(at, segment)
            if (
                at == len(self.segments) - 1
                and self._places is not None
                and path.segment not in self.layout.shared
            ):
                self._places.setdefault(name, []).append(at)
            else:
                self._fields = {p + (p >= at): fields for p, fields in self._fields.items()}
                self._new = {p + (p >= at) for p in self._new}
                self._places = None
            return
        self.segments[position] = segment
        self._new.discard(position)
        self._fields.pop(position, None)

    def remove_segments(self, positions: Sequence[int]) -> None:
        """Delete segments. Raises ExpressionError for MSH."""
        current = self.joined()
        for position in sorted(positions, reverse=True):
            if position == 0 and current[0][:3] == b"MSH":
                raise ExpressionError("MSH cannot be removed")
            del current[position]
            self.origin = None
        self._forget()

    def _forget(self) -> None:
        self._fields.clear()
        self._places = None

    # -- conventions

    def carry(self, value: bytes, to: Document) -> bytes:
        """A field or part of this document in another's separators and character set. Raises HL7Error."""
        if self.separators == to.separators and (self.codec == to.codec or value.isascii()):
            return value
        return convert(value, self.separators, self.codec, to.separators, to.codec)

    def carry_segment(self, segment: bytes, to: Document) -> bytes:
        """A whole segment in another document's separators and character set. Raises HL7Error."""
        if self.separators == to.separators and (self.codec == to.codec or segment.isascii()):
            return segment
        fields = split_fields(segment, self.separators)
        kept: list[bytes] = fields[:1]
        if fields[0] in HEADERS:
            kept = [fields[0], to.separators.field, to.separators.encoding_characters][: len(fields)]
        return _join([*kept, *(self.carry(field, to) for field in fields[len(kept) :])], to.separators)

    def text(self, value: bytes) -> str:
        """Decoded text of a value; bytes invalid in the character set survive a round trip."""
        return decode(value, self.codec)

    def encoded(self, text: str, above: bytes, where: str) -> bytes:
        """Bytes of a text to be written where only the separators in ``above`` would break out.

        Raises HL7Error when the character set lacks a character.
        """
        if text.isascii():
            value = text.encode("ascii")
            if not value.translate(None, _harmless(self.separators)):
                return value
        else:
            value = encode(text, self.codec, where)
        escape = self.separators.escape
        if escape in value:
            whole = escape + b"E" + escape
            value = _sequences(escape).sub(lambda found: found[0] if len(found[0]) > 1 else whole, value)
        return value if value.isalnum() else escape_only(value, _FRAMING + above, self.separators)

    def to_message(self, metadata: MessageMetadata) -> HL7Message:
        """The message now."""
        if self.origin is not None:
            return HL7Message(self.origin.raw, metadata, encoding="!" + self.codec)
        raw = b"\r".join([*self.joined(), b""])
        return HL7Message(raw, metadata, encoding="!" + self.codec)


def _join(fields: list[bytes], separators: Separators) -> bytes:
    if fields[0] in HEADERS and len(fields) > 1:
        return fields[0] + separators.field + separators.field.join(fields[2:])
    return separators.field.join(fields)


@lru_cache(maxsize=64)
def _harmless(separators: Separators) -> bytes:
    """Printable characters of ASCII that break out of no place of a message."""
    return bytes(range(0x20, 0x7F)).translate(None, b"".join(separators))


@lru_cache(maxsize=64)
def _sequences(escape: bytes) -> re.Pattern[bytes]:
    """Escape sequences as a whole, and escape characters that open none as one character."""
    e = re.escape(escape)
    return re.compile(e + _SEQUENCE % (e, e) + b"|" + e)
