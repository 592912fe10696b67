"""The lazy HL7 v2 message: bytes, and readers that look only where they are asked to look."""

from __future__ import annotations

import uuid
from typing import Any

from hie_runtime.messages.base import NO_METADATA, Message, MessageMetadata
from hie_runtime.messages.errors import HL7Error, PathError
from hie_runtime.messages.hl7.charset import LATIN1, DefaultEncoding, codec_for, decode, default_encoding
from hie_runtime.messages.hl7.path_grammar import Path, parse_path
from hie_runtime.messages.hl7.paths import SegmentKey, compile_path, segment_key, values_bytes, values_text
from hie_runtime.messages.hl7.select import (
    HEADERS,
    is_encoding_characters,
    segment_name,
    split_segments,
    values_in_segment,
)
from hie_runtime.messages.hl7.separators import Separators, message_start, separators_of
from hie_runtime.messages.hl7.values import level_of, to_text

__all__ = ["HL7Error", "HL7Message", "Segment"]

_MSH = segment_key(b"MSH", 1, 18)


class Segment:
    """One segment of a message: its bytes, read by paths without the segment name (``3(2).4``)."""

    __slots__ = ("codec", "raw", "separators")

    def __init__(self, raw: bytes, separators: Separators, codec: str) -> None:
        self.raw = raw
        self.separators = separators
        self.codec = codec

    @property
    def name(self) -> str:
        """Three letters, e.g. ``PID``."""
        return segment_name(self.raw, self.separators.field).decode("latin-1")

    def get_field(self, path: str) -> str:
        """Text at a numeric path such as ``5`` or ``3(2).4.1``; "" when nothing is there.

        Raises PathError when the path names a segment or uses field names.
        """
        parsed = _inside_segment(path)
        values = values_in_segment(self.raw, parsed, self.separators)
        if not values:
            return ""
        if parsed.field is not None and is_encoding_characters(self.raw, parsed.field):
            return decode(values[0], self.codec)
        return to_text(values[0], level_of(parsed), self.separators, self.codec)

    def get_bytes(self, path: str) -> bytes:
        """Undecoded bytes at a numeric path; b"" when nothing is there. Raises PathError as get_field."""
        values = values_in_segment(self.raw, _inside_segment(path), self.separators)
        return values[0] if values else b""

    def get_all(self, path: str) -> list[str]:
        """Text of every repetition of a path such as ``3().1``. Raises PathError as get_field."""
        parsed = _inside_segment(path)
        level = level_of(parsed)
        found = values_in_segment(self.raw, parsed, self.separators)
        return [to_text(value, level, self.separators, self.codec) for value in found]

    def __repr__(self) -> str:
        return f"<Segment {self.name} {len(self.raw)} bytes>"


class HL7Message(Message):
    """An HL7 v2 message over its bytes (vertical bar encoding).

    raw: the message as received, without framing; leading white space is tolerated and kept.
    encoding: IRIS DefCharEncoding (default latin1), used when MSH-18 names no known character set; a leading
        ``!`` overrules MSH-18.
    Raises HL7Error when raw does not start with MSH and a field separator, or encoding is not known. Nothing
    after that makes construction or reading fail; see charset.py for bytes that are invalid in the charset.
    """

    __slots__ = (
        "_by_name",
        "_codec",
        "_default",
        "_plain",
        "_segments",
        "_separators",
        "_start",
        "fields",
        "standard",
    )

    def __init__(
        self,
        raw: bytes,
        metadata: MessageMetadata | None = None,
        *,
        encoding: str | None = None,
        id: uuid.UUID | None = None,
        correlation_id: uuid.UUID | None = None,
    ) -> None:
        # Without super().__init__: 0.1 µs a message, and every received message comes through here.
        self.raw = raw
        self.metadata = NO_METADATA if metadata is None else metadata
        self.correlation_id = correlation_id
        self._id = id
        # Whether MSH is at byte 0 with the standard separators, and what paths.py has split already.
        self.standard = raw[:9] == b"MSH|^~\\&|"
        self.fields: dict[SegmentKey, list[bytes]] = {}
        self._start = 0 if self.standard else message_start(raw)
        self._default = LATIN1 if encoding is None else default_encoding(encoding)
        self._separators: Separators | None = None
        self._segments: list[bytes] | None = None
        self._plain: bool | None = None
        self._by_name: dict[bytes, list[bytes]] | None = None
        self._codec: str | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        # What has been split or decoded so far is not worth sending to a worker process.
        state = (self.raw, self.metadata, self._default, self.id, self.correlation_id)
        return _restore, state

    @property
    def separators(self) -> Separators:
        """The message's own separators (MSH-1, MSH-2)."""
        if self._separators is None:
            self._separators = separators_of(self.raw, self._start)
        return self._separators

    @property
    def segment_bytes(self) -> list[bytes]:
        """Bytes of each segment, without terminators; do not change the list."""
        if self._segments is None:
            self._segments = split_segments(self.raw, self._start)
        return self._segments

    def load_fields(self, key: SegmentKey) -> list[bytes]:
        """Split a segment so that element n is its field n, as far as the key goes; [] when there is none.

        The result is kept in ``fields``; do not change it.
        """
        raw = self.raw
        # A first occurrence in a plain message needs no list of segments (0.6 instead of 2 µs); written out
        # here because each call saved is 0.06 µs of a path that runs three times a routed message.
        if key.direct:
            if self._plain is None:
                self._plain = self.standard and b"\n" not in raw
            if self._plain:
                start = raw.find(key.needle) + 1
                after = start + 3
                if start and raw[after : after + 1] == b"|":
                    end = raw.find(b"\r", after)
                    fields = (raw[start:end] if end >= 0 else raw[start:]).split(b"|", key.splits)
                    self.fields[key] = fields
                    return fields
        fields = self.fields[key] = self._split_any(key.name, key.occurrence)
        return fields

    def _split_any(self, name: bytes, occurrence: int) -> list[bytes]:
        separator = self.separators.field
        if name == b"MSH" and occurrence == 1:
            fields = self._header().split(separator)
        else:
            if self._by_name is None:
                self._by_name = {}
                for segment in self.segment_bytes:
                    self._by_name.setdefault(segment_name(segment, separator), []).append(segment)
            found = self._by_name.get(name, ())
            fields = found[occurrence - 1].split(separator) if len(found) >= occurrence else []
        if name in HEADERS and len(fields) > 1:
            fields.insert(1, separator)  # MSH-1 is the separator itself
        return fields

    def _header(self) -> bytes:
        raw, start = self.raw, self._start
        end = raw.find(b"\r", start)
        line = raw[start:end] if end >= 0 else raw[start:]
        return line.split(b"\n", 1)[0] if b"\n" in line else line

    @property
    def segments(self) -> list[Segment]:
        """The segments in message order."""
        return [Segment(raw, self.separators, self.encoding) for raw in self.segment_bytes]

    def get_segment(self, name: str, occurrence: int = 1) -> Segment | None:
        """The segment of that name, counted from 1; None when there is none."""
        wanted, sep = name.encode("latin-1", "replace"), self.separators.field
        for raw in self.segment_bytes:
            if raw.startswith(wanted) and segment_name(raw, sep) == wanted:
                occurrence -= 1
                if occurrence == 0:
                    return Segment(raw, self.separators, self.encoding)
        return None

    def get_field(self, path: str) -> str:
        """Text at the path, decoded and unescaped; "" when nothing is there (paths.compile_path).

        Raises PathError when the path cannot be understood.
        """
        return compile_path(path)(self)

    def get_bytes(self, path: str) -> bytes:
        """Undecoded, still escaped bytes at the path; b"" when nothing is there. Raises PathError."""
        values = values_bytes(self, parse_path(path))
        return values[0] if values else b""

    def get_all(self, path: str) -> list[str]:
        """Text of every value: ``OBX():3.1``, ``PID:3().1``; a count ``(*)`` gives one value. Raises
        PathError."""
        return values_text(self, parse_path(path))

    def text_of(self, value: bytes, path: Path) -> str:
        """Text of bytes that a numeric path selected in this message."""
        if path.field is not None and path.field <= 2 and path.segment in ("MSH", "FHS", "BHS"):
            return decode(value, self.encoding)
        return to_text(value, level_of(path), self.separators, self.encoding)

    @property
    def message_type(self) -> str:
        """MSH-9.1, e.g. ``ADT``."""
        return _MESSAGE_TYPE(self)

    @property
    def trigger_event(self) -> str:
        """MSH-9.2, e.g. ``A08``; "" when absent."""
        return _TRIGGER_EVENT(self)

    @property
    def type_name(self) -> str:
        """Message type name as rules use it (docName): ``ADT_A08``; ``ACK`` without a trigger event."""
        event = _TRIGGER_EVENT(self)
        return f"{_MESSAGE_TYPE(self)}_{event}" if event else _MESSAGE_TYPE(self)

    @property
    def structure(self) -> str:
        """MSH-9.3, e.g. ``ADT_A01``; "" when absent."""
        return _STRUCTURE(self)

    @property
    def control_id(self) -> str:
        """MSH-10."""
        return _CONTROL_ID(self)

    @property
    def version(self) -> str:
        """MSH-12.1, e.g. ``2.5.1``."""
        return _VERSION(self)

    @property
    def schema_version(self) -> str:
        """What names are resolved in: the schema category, else MSH-12."""
        return self.metadata.schema_category or self.version

    @property
    def encoding(self) -> str:
        """Python codec of the message's text (MSH-18, else the default; charset.py)."""
        if self._codec is None:
            codec, forced = self._default
            if not forced:
                named = self.fields.get(_MSH) or self.load_fields(_MSH)
                first = named[18].split(self.separators.repetition, 1)[0] if len(named) > 18 else b""
                codec = codec_for(first.decode("latin-1")) or codec
            self._codec = codec
        return self._codec


def _restore(
    raw: bytes,
    metadata: MessageMetadata,
    default: DefaultEncoding,
    id: uuid.UUID,
    correlation_id: uuid.UUID | None,
) -> HL7Message:
    message = HL7Message(raw, metadata, id=id, correlation_id=correlation_id)
    message._default = default
    return message


def _inside_segment(path: str) -> Path:
    parsed = parse_path(path)
    if parsed.segment or parsed.groups or parsed.is_named or parsed.field is None:
        raise PathError(f'path "{path}": inside a segment only numbers are allowed, e.g. 3(2).4')
    return parsed


_MESSAGE_TYPE = compile_path("MSH:9.1")
_TRIGGER_EVENT = compile_path("MSH:9.2")
_STRUCTURE = compile_path("MSH:9.3")
_CONTROL_ID = compile_path("MSH:10")
_VERSION = compile_path("MSH:12.1")
