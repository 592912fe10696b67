"""Changing HL7 messages: an editable list of segments, joined once at the end.

Setting creates what is missing: segments (after the last of the same name in their group, else at the end
of the
group or message), fields, repetitions, components. A value is plain text and is escaped; a value that holds
separators of lower levels sets the parts below (values.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hie_runtime.messages.base import MessageMetadata
from hie_runtime.messages.errors import HL7Error, PathError
from hie_runtime.messages.hl7.charset import encode
from hie_runtime.messages.hl7.edit_fields import (
    append_in_field,
    get_parts,
    join_fields,
    remove_in_fields,
    set_in_fields,
    split_fields,
)
from hie_runtime.messages.hl7.escape import escape_only
from hie_runtime.messages.hl7.path_grammar import ALL, FIRST, Path, parse_path
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.select import group_starts, segment_name, segment_positions, select, windows
from hie_runtime.messages.hl7.separators import STANDARD, Separators
from hie_runtime.messages.hl7.values import convert, from_text, level_of


class EditableHL7:
    """A message being built or changed. Not shared between tasks; ``to_bytes`` gives the result.

    Its bytes end every segment with CR, whatever the original used; an unchanged message keeps its own bytes,
    and one with LF ends keeps those while a segment holds a CR as data, which CR ends would make a segment end.
    """

    def __init__(self, message: HL7Message) -> None:
        self.message = message
        self.separators = message.separators
        self.codec = message.encoding
        self._segments: list[bytes] = list(message.segment_bytes)
        self._open: dict[int, list[bytes]] = {}  # position -> split fields that are newer than _segments
        self._changed = False
        self._version: str | None = None

    @classmethod
    def empty(
        cls,
        separators: Separators = STANDARD,
        *,
        encoding: str | None = None,
        metadata: MessageMetadata | None = None,
    ) -> EditableHL7:
        """A message with nothing but MSH-1 and MSH-2 (DTL ``create='new'``). Raises HL7Error for the
        encoding."""
        raw = b"MSH" + separators.field + separators.encoding_characters + separators.field + b"\r"
        return cls(HL7Message(raw, metadata, encoding=encoding))

    @property
    def segments(self) -> list[bytes]:
        """Bytes of the segments as they are now; do not change the list."""
        for position, fields in self._open.items():
            self._segments[position] = join_fields(fields, self.separators)
        self._open.clear()
        return self._segments

    def get(self, path: str | Path) -> str:
        """Text at the path now, as HL7Message.get_field. Raises PathError."""
        return self.to_message().get_field(path if isinstance(path, str) else path.text)

    def get_all(self, path: str | Path) -> list[str]:
        """Text of every value now, as HL7Message.get_all. Raises PathError."""
        return self.to_message().get_all(path if isinstance(path, str) else path.text)

    def set(self, path: str | Path, value: str) -> None:
        """Put text at the path; ``()`` puts it in every existing repetition or segment.

        A whole segment or group is HL7 text in this message's separators, a segment a line; "" removes it.
        Raises PathError for a path that cannot be written or a segment of another name, HL7Error for text
        outside the character set.
        """
        numeric = self._numeric(path)
        if numeric.field is None:
            self._set_segments(self._writable(numeric), value)
            return
        self.set_raw(numeric, from_text(value, level_of(numeric), self.separators, self.codec, numeric.text))

    def set_raw(self, path: str | Path, value: bytes) -> None:
        """Put bytes, already escaped and in the message's separators and charset, at the path. Raises
        PathError."""
        numeric = self._writable(path)
        if numeric.field is None:
            self._replace_segments(numeric, [value])
            return
        for position in self._positions_to_write(numeric):
            set_in_fields(self._fields(position), numeric, value, self.separators)
        self._changed = True
        if numeric.segment == "MSH" and numeric.field == 18 and numeric.segment_index == FIRST:
            self._follow_charset()

    def _set_segments(self, path: Path, text: str) -> None:
        """Whole segments from text: its separators count, only framing bytes inside a line are escaped."""
        lines = text.replace("\r\n", "\r").replace("\n", "\r").strip("\r").split("\r")
        encoded = [encode(line, self.codec, path.text) for line in lines if line]
        segments = [escape_only(line, b"\x0b\x1c", self.separators) for line in encoded]
        wanted = path.segment.encode("ascii")
        for segment in segments:
            name = segment_name(segment, self.separators.field)
            if len(name) != 3 or not name.isalnum() or (wanted and name != wanted):
                allowed = (
                    f"{path.segment}{self.separators.field.decode('latin-1')}..." if wanted else "segments"
                )
                raise PathError(
                    f'path "{path.text}": the text is no {path.segment or "group"}; allowed is {allowed}'
                )
        if not segments and path.segment == "MSH":
            raise PathError(f'path "{path.text}": MSH cannot be removed')
        self._replace_segments(path, segments)

    def append_repetition(self, path: str | Path, value: str) -> None:
        """Add a repetition with this text to the field of the path. Raises PathError, HL7Error."""
        numeric = self._writable(path)
        if numeric.field is None or numeric.component is not None:
            raise PathError(f'path "{numeric.text}": a repetition is added to a field; allowed is SEG:field')
        encoded = from_text(value, level_of(numeric), self.separators, self.codec, numeric.text)
        for position in self._positions_to_write(numeric):
            append_in_field(self._fields(position), numeric.field, encoded, self.separators)
        self._changed = True

    def remove(self, path: str | Path) -> None:
        """Remove a segment, group, field, repetition (when its index is written), component; nothing there
        is fine.

        Raises PathError for MSH, its first two fields and counts.
        """
        numeric = self._writable(path)
        positions = segment_positions(self.segments, numeric, self.separators)
        if numeric.field is not None:
            for position in positions:
                remove_in_fields(self._fields(position), numeric, self.separators)
        else:
            for position in sorted(positions, reverse=True):
                if position == 0:
                    raise PathError(f'path "{numeric.text}": MSH cannot be removed')
                del self._segments[position]
        self._changed = True

    def copy_from(
        self, source: HL7Message | EditableHL7, source_path: str | Path, path: str | Path | None = None
    ) -> None:
        """Copy what a path of another message holds, converting separators, escapes and character set.

        A segment or group replaces the one at path (``()`` replaces all of them); a field, repetition or part
        is copied with its parts, all repetitions for ``()`` on both sides. Nothing at the source clears
        the target.
        Raises PathError, HL7Error.
        """
        origin = source if isinstance(source, EditableHL7) else EditableHL7(source)
        wanted = origin._numeric(source_path)
        target = self._writable(path if path is not None else wanted)
        if (wanted.field is None) != (target.field is None):
            raise PathError(
                f'paths "{wanted.text}" and "{target.text}": both must name segments or both fields'
            )
        if wanted.field is None:
            found = [
                origin.segments[i] for i in segment_positions(origin.segments, wanted, origin.separators)
            ]
            self._replace_segments(target, [self._convert_segment(segment, origin) for segment in found])
            return
        values = select(origin.segments, wanted, origin.separators)
        converted = [
            convert(value, origin.separators, origin.codec, self.separators, self.codec) for value in values
        ]
        if target.repetition == ALL and target.component is None:
            whole = Path(target.text, target.segment, target.segment_index, target.groups, target.field, ALL)
            for position in self._positions_to_write(target):
                fields = self._fields(position)
                remove_in_fields(fields, whole, self.separators)
                for value in converted:
                    append_in_field(fields, target.field or 1, value, self.separators)
            self._changed = True
            return
        if target.repetition == ALL and wanted.repetition == ALL:
            for number, value in enumerate(converted, 1):
                self.set_raw(replace(target, repetition=number), value)
            return
        self.set_raw(target, converted[0] if converted else b"")

    def copy_segment(
        self, source: HL7Message | EditableHL7, path: str | Path, to: str | Path | None = None
    ) -> None:
        """Copy a whole segment or group (see copy_from). Raises PathError when the path names a field."""
        parsed = parse_path(path) if isinstance(path, str) else path
        if parsed.has_field:
            raise PathError(f'path "{parsed.text}": a segment or group is copied; use copy_from for fields')
        self.copy_from(source, parsed, to)

    def append_segment(self, segment: bytes) -> None:
        """Add a segment, in this message's separators and charset, at the end. Raises HL7Error when it has
        a CR."""
        self.segments.append(_checked(segment))
        self._changed = True

    def change_separators(self, separators: Separators) -> None:
        """Rewrite the message with other separators (IRIS setting Separators of operations)."""
        if separators == self.separators:
            return
        old = self.segments
        converted = [
            _respell(segment, self.separators, self.codec, separators, self.codec) for segment in old
        ]
        self.separators = separators
        self._segments, self._changed = converted, True

    def to_bytes(self) -> bytes:
        """The message now."""
        return _terminated(self.segments, self.separators) if self._changed else self.message.raw

    def to_message(self) -> HL7Message:
        """The message now, with the metadata of the one it came from."""
        if not self._changed:
            return self.message
        return HL7Message(self.to_bytes(), self.message.metadata, encoding="!" + self.codec)

    def _fields(self, position: int) -> list[bytes]:
        fields = self._open.get(position)
        if fields is None:
            fields = self._open[position] = split_fields(self._segments[position], self.separators)
        return fields

    def _numeric(self, path: str | Path) -> Path:
        parsed = parse_path(path) if isinstance(path, str) else path
        if parsed.is_named:
            from hie_runtime.messages.hl7.schema import resolve_names

            category = self.message.metadata.schema_category or get_parts(
                self._fields(0), 12, self.separators
            )
            return resolve_names(parsed, category)
        return parsed

    def _writable(self, path: str | Path) -> Path:
        numeric = self._numeric(path)
        if numeric.counts or numeric.listed:
            raise PathError(
                f'path "{numeric.text}": a count or a bracketed list is read only; allowed is a plain path'
            )
        if not numeric.segment and not numeric.groups:
            raise PathError(
                f'path "{numeric.text}": no segment; allowed is SEG:field, e.g. PID:{numeric.text}'
            )
        if numeric.segment == "MSH" and numeric.field is not None and numeric.field <= 2:
            raise PathError(
                f'path "{numeric.text}": separators are changed with change_separators, not by path'
            )
        return numeric

    def _positions_to_write(self, path: Path) -> list[int]:
        positions = segment_positions(
            self._segments, path, self.separators
        )  # names never change: no join needed
        if positions or path.is_many:
            return positions
        return [self._create_segment(path)]

    def _create_segment(self, path: Path) -> int:
        """Add the missing segment (and the ones before it, up to its index) where its group or the message
        ends."""
        low, high = self._window_for_new(path)
        inside = Path(path.text, path.segment, ALL)
        existing = [i for i in segment_positions(self._segments, inside, self.separators) if low <= i < high]
        at = existing[-1] + 1 if existing else high
        for _ in range(path.segment_index - len(existing)):
            self.segments.insert(at, path.segment.encode("ascii"))
            at += 1
        self._changed = True
        return at - 1

    def _window_for_new(self, path: Path) -> tuple[int, int]:
        """The range of the innermost group, opening groups that do not exist with their first segment."""
        low, high = 0, len(self.segments)
        for depth, step in enumerate(path.groups):
            starts = group_starts(self.segments, step.name, low, high, self.separators)
            missing = 0 if step.index == FIRST and high > low else step.index - len(starts)
            opens = path.segment == step.name[:3] and depth == len(path.groups) - 1
            for _ in range(missing if not opens else missing - 1):
                self.segments.insert(high, step.name[:3].encode("ascii"))
                high += 1
            if missing > 0 and opens:
                return high, high
            found = windows(self.segments, path.groups[: depth + 1], self.separators)
            low, high = found[0] if found else (high, high)
        return low, high

    def _replace_segments(self, path: Path, replacements: Sequence[bytes]) -> None:
        replacements = [_checked(segment) for segment in replacements]
        positions = segment_positions(self.segments, path, self.separators)
        if path.segment == "MSH":
            self._replace_header(path, replacements)
            return
        if not positions and replacements:
            if path.segment and path.segment_index > FIRST:
                positions = [self._create_segment(path)]
            else:
                at = self._place_for(path)
                self._segments[at:at] = replacements
        if positions:
            at = positions[0]
            for position in reversed(positions):
                del self._segments[position]
            self._segments[at:at] = replacements
        self._changed = True

    def _place_for(self, path: Path) -> int:
        """Where new segments of a path go: the end of their group, for a group the end of the one around
        it."""
        if path.segment:
            return self._window_for_new(path)[1]
        around = windows(self._segments, path.groups[:-1], self.separators)
        return around[-1][1] if around else len(self._segments)

    def _replace_header(self, path: Path, replacements: Sequence[bytes]) -> None:
        start = b"MSH" + self.separators.field + self.separators.encoding_characters
        if len(replacements) != 1 or not replacements[0].startswith(start):
            raise PathError(
                f'path "{path.text}": a message has one MSH, and it starts with {start.decode("latin-1")}'
            )
        self._segments[0] = replacements[0]
        self._changed = True
        self._follow_charset()

    def _convert_segment(self, segment: bytes, origin: EditableHL7) -> bytes:
        return _respell(segment, origin.separators, origin.codec, self.separators, self.codec)

    def _follow_charset(self) -> None:
        """MSH-18 was set: what is written already follows into the new character set."""
        probe = HL7Message(b"\r".join(self.segments[:1]), encoding=None)
        named = HL7Message(b"\r".join(self._segments[:1]), encoding=self.codec).encoding
        new = named if probe.get_field("MSH:18") else self.codec
        if new != self.codec:
            old, self.codec = self.codec, new
            self._segments = [
                _respell(segment, self.separators, old, self.separators, new) for segment in self._segments
            ]


def set_field(message: HL7Message | bytes, path: str, value: str) -> bytes:
    """The message with one value changed (for many, use EditableHL7). Raises PathError, HL7Error."""
    editable = EditableHL7(message if isinstance(message, HL7Message) else HL7Message(message))
    editable.set(path, value)
    return editable.to_bytes()


def _respell(segment: bytes, old: Separators, old_codec: str, new: Separators, new_codec: str) -> bytes:
    if old == new and (old_codec == new_codec or segment.isascii()):
        return segment
    fields = split_fields(segment, old)
    header = fields[0] in (b"MSH", b"FHS", b"BHS")
    kept = [fields[0], new.field, new.encoding_characters][: len(fields)] if header else fields[:1]
    rest = [convert(field, old, old_codec, new, new_codec) for field in fields[len(kept) :]]
    return join_fields([*kept, *rest], new)


def _terminated(segments: Sequence[bytes], separators: Separators) -> bytes:
    """The message of its segments (see EditableHL7 for its ends)."""
    end = b"\r"
    if any(end in segment for segment in segments):
        if any(b"\n" in segment for segment in segments):
            segments = [escape_only(segment, end, separators) for segment in segments]
        else:
            end = b"\n"
    return end.join([*segments, b""])


def _checked(segment: bytes) -> bytes:
    segment = segment.rstrip(b"\r\n")
    if b"\r" in segment or len(segment) < 3:
        line_ends = segment.count(b"\r")
        raise HL7Error(
            f"a segment of {len(segment)} bytes with {line_ends} line ends; allowed is one segment"
        )
    return segment


__all__ = ["EditableHL7", "set_field"]
