"""The assign step: set, clear, remove, append and insert in the target (iris-semantics 7.1, 7.2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache

from hie_runtime.messages.hl7.charset import encode
from hie_runtime.messages.hl7.escape import escape_only
from hie_runtime.messages.hl7.path_grammar import ALL, FIRST, Path
from hie_runtime.messages.hl7.values import level_of
from hie_runtime.rules.values import number
from hie_runtime.transforms.access import (
    Reader,
    Writer,
    above,
    check_writable,
    filled,
    occurrences,
    reader_of,
    slots,
    writer_of,
)
from hie_runtime.transforms.document import Document
from hie_runtime.transforms.errors import ExpressionError
from hie_runtime.transforms.layout import checked_count
from hie_runtime.transforms.objectscript_paths import PathAccess
from hie_runtime.transforms.scope import Scope, Value

Effect = Callable[[Scope], None]


def set_text(target: PathAccess, value: Value) -> Effect:
    """``target.{path} = expression``. Raises ExpressionError for a path that cannot be written."""
    check_writable(target.sample)
    if not target.sample.has_field:
        return _set_segments(target, value)
    write = target.writer()
    return lambda scope: write(scope, value(scope))


def _set_segments(target: PathAccess, value: Value) -> Effect:
    """Whole segments from text, one a line."""

    def put(scope: Scope) -> None:
        path = target.path(scope)
        doc = scope.target
        text = value(scope).replace("\r\n", "\r").replace("\n", "\r").strip("\r")
        segments = [encode(line, doc.codec, path.text) for line in text.split("\r")] if text else []
        wanted = path.segment.encode()
        if any(len(segment) < 3 or (wanted and segment[:3] != wanted) for segment in segments):
            raise ExpressionError(
                f"the value is not a {path.text} segment; allowed is text that starts with its name"
            )
        doc.replace(path, segments)

    return put


def copy(source: PathAccess, target: PathAccess) -> Effect:
    """``target.{path} = source.{path}``: bytes move, separators and character set are converted.

    Raises ExpressionError when one names a segment and the other a field.
    """
    origin, aim = source.sample, target.sample
    check_writable(aim)
    if origin.has_field != aim.has_field:
        if origin.counts or origin.listed:
            return set_text(target, source.read)
        raise ExpressionError(
            f"{origin.text} to {aim.text}: both must name a segment or group, or both a field"
        )
    if not origin.has_field:
        return _copy_segments(source, target)
    if origin.listed or origin.counts:
        return set_text(target, source.read)
    if slots(origin) and slots(aim):
        return _copy_each(source, target)
    return _copy_one(source, target)


def _copy_one(source: PathAccess, target: PathAccess) -> Effect:
    from_source = source.document == "source"
    fixed = target.fixed
    write = writer_of(fixed) if fixed is not None else None
    same_level = level_of(source.sample) == level_of(target.sample)
    take = source.taker()

    def run(scope: Scope) -> None:
        value = take(scope)
        origin, aim = (scope.source if from_source else scope.target), scope.target
        if value:
            value = origin.carry(value, aim)
        if write is not None and same_level:
            write(aim, value)
            return
        path = target.path(scope)
        writer_of(path)(aim, _fitted(value, path, aim))

    return run


def _fitted(value: bytes, path: Path, doc: Document) -> bytes:
    """A value of a higher level, with separators escaped that would break out of the place."""
    separators = above(path, doc.separators)
    return escape_only(value, separators, doc.separators) if any(s in separators for s in value) else value


def _copy_each(source: PathAccess, target: PathAccess) -> Effect:
    """``()`` on both sides: occurrence by occurrence; a whole repeating field is replaced."""

    def run(scope: Scope) -> None:
        origin, aim = scope.document(source.document), scope.target
        read, write = source.path(scope), target.path(scope)
        whole = (
            read.component is None and write.component is None and ALL == read.repetition == write.repetition
        )
        together = min(slots(read), slots(write)) - (1 if whole else 0)
        places = list(occurrences(origin, _outer(read, together)))
        if whole:
            for indexes in places:
                value = origin.carry(_all_repetitions(origin, filled(read, indexes)), aim)
                _put_field(aim, replace(filled(write, indexes), repetition=FIRST), value)
            return
        moves = [_move(read, write, indexes) for indexes in places]
        moved = [take(origin) for take, _, _ in moves]  # all are read before one is written
        for value, (_, put, path) in zip(moved, moves, strict=True):
            put(aim, _fitted(origin.carry(value, aim), path, aim) if value else value)

    return run


@lru_cache(maxsize=1024)
def _outer(path: Path, count: int) -> Path:
    """The path with only its ``count`` outermost ``()`` left, the others at 1."""
    left, groups = count, list(path.groups)
    for position, step in enumerate(groups):
        if step.index == ALL:
            left -= 1
            if left < 0:
                groups[position] = replace(step, index=FIRST)
    segment_index, repetition = path.segment_index, path.repetition
    if segment_index == ALL:
        left -= 1
        segment_index = ALL if left >= 0 else FIRST
    if repetition == ALL:
        left -= 1
        repetition = ALL if left >= 0 else FIRST
    return replace(path, groups=tuple(groups), segment_index=segment_index, repetition=repetition)


@lru_cache(maxsize=4096)
def _move(read: Path, write: Path, indexes: tuple[int, ...]) -> tuple[Reader, Writer, Path]:
    """Reader and writer of one occurrence."""
    path = filled(write, indexes)
    return reader_of(filled(read, indexes)), writer_of(path), path


def _all_repetitions(doc: Document, path: Path) -> bytes:
    return doc.separators.repetition.join(doc.values(path))


def _put_field(doc: Document, path: Path, value: bytes) -> None:
    """A whole field with all its repetitions."""
    field = path.field or 1
    found = doc.positions(path)
    if not found:
        if not value or path.is_many:
            return
        found = [doc.create(path)]
    for position in found:
        fields = doc.changeable(position)
        if len(fields) <= field:
            fields += [b""] * (field + 1 - len(fields))
        fields[field] = value


def _copy_segments(source: PathAccess, target: PathAccess) -> Effect:
    fixed_from, fixed_to = source.fixed, target.fixed
    if (
        fixed_from
        and fixed_to
        and _one_segment(fixed_from)
        and fixed_from == replace(fixed_to, text=fixed_from.text)
    ):
        return _copy_same_segment(source, fixed_from)

    def run(scope: Scope) -> None:
        origin, aim = scope.document(source.document), scope.target
        read, write = source.path(scope), target.path(scope)
        source.check_present(scope, read)
        together = max(min(slots(read), slots(write)) - 1, 0)
        every = occurrences(origin, _outer(read, together)) if together else ((),)
        for indexes in every:
            one, two = (filled(read, indexes), filled(write, indexes)) if together else (read, write)
            positions = origin.positions(_outer(one, 0) if slots(one) and not slots(two) else one)
            segments = [origin.carry_segment(origin.segment(position), aim) for position in positions]
            for each in _every(aim, two) if slots(two) and not slots(one) else (two,):
                if segments:
                    aim.replace(each, segments)

    return run


def _every(doc: Document, path: Path) -> Iterator[Path]:
    yield from [filled(path, indexes) for indexes in occurrences(doc, path)]


def _one_segment(path: Path) -> bool:
    return path.segment_index >= FIRST and not path.groups and path.segment != ""


def _copy_same_segment(source: PathAccess, path: Path) -> Effect:
    """``target.{PID} = source.{PID}``, the most frequent step, without looking for groups."""
    name, index = path.segment.encode(), path.segment_index

    def run(scope: Scope) -> None:
        origin, aim = scope.document(source.document), scope.target
        position = origin.place(name, index)
        if position < 0:
            source.check_present(scope, path)
            return
        segment = origin.carry_segment(origin.segment(position), aim)
        if aim.place(name, index) < 0 and index > FIRST:
            aim.create(path)
        aim.replace_one(path, aim.place(name, index), segment)

    return run


def remove(target: PathAccess) -> Effect:
    """Remove and clear: delete a segment, group or repetition; empty a field or component."""
    check_writable(target.sample)

    def run(scope: Scope) -> None:
        doc, path = scope.target, target.path(scope)
        positions = doc.positions(path)
        if not path.has_field:
            doc.remove_segments(positions)
            return
        for position in positions:
            _remove_in(doc, position, path)

    return run


def _remove_in(doc: Document, position: int, path: Path) -> None:
    field, tilde = path.field or 1, doc.separators.repetition
    if len(doc.fields(position)) <= field:
        return
    if path.component is not None:
        writer_of(path)(doc, b"")
        return
    fields = doc.changeable(position)
    if path.repetition == ALL or not path.repetition_given:
        fields[field] = b""
        return
    parts = fields[field].split(tilde)
    fields[field] = tilde.join(parts[: path.repetition - 1] + parts[path.repetition :])


def append(target: PathAccess, value: Value, key: Value | None) -> Effect:
    """Add a repetition to a field: at the end, or before the repetition ``key`` (insert).

    Raises ExpressionError when the path is not a field.
    """
    sample = target.sample
    check_writable(sample)
    if not sample.has_field or sample.component is not None:
        raise ExpressionError(
            f"path {sample.text}: append and insert add a repetition to a field, e.g. PID:3"
        )

    def run(scope: Scope) -> None:
        doc, path = scope.target, target.path(scope)
        text = doc.encoded(value(scope), above(path, doc.separators), path.text)
        found = doc.positions(path) or [doc.create(path)]
        field, tilde = path.field or 1, doc.separators.repetition
        for position in found:
            fields = doc.changeable(position)
            fields += [b""] * (field + 1 - len(fields))
            parts = fields[field].split(tilde) if fields[field] else []
            at = len(parts) if key is None else _insert_at(key(scope), len(parts), path)
            parts += [b""] * (at - len(parts))
            parts.insert(at, text)
            fields[field] = tilde.join(parts)

    return run


def _insert_at(text: str, existing: int, path: Path) -> int:
    index = int(number(text))
    if index < 1:
        raise ExpressionError(f"path {path.text}: insert at {index}; allowed are numbers from 1")
    checked_count(index - existing, path)
    return index - 1
