"""Compiled reads and writes of one path in a document.

One occurrence of one segment, one field is the usual path: its closures know the position in the fields and
touch nothing else. Everything else goes through Document.values and the layout.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache

from hie_runtime.messages.hl7.path_grammar import ALL, FIRST, Path, parse_path
from hie_runtime.messages.hl7.schema import resolve_names
from hie_runtime.messages.hl7.schema_categories import schema_cache
from hie_runtime.messages.hl7.select import part_of
from hie_runtime.messages.hl7.separators import Separators
from hie_runtime.transforms.document import Document
from hie_runtime.transforms.errors import ExpressionError
from hie_runtime.transforms.layout import checked_count

Reader = Callable[[Document], bytes]
Writer = Callable[[Document, bytes], None]


@schema_cache(maxsize=8192)
def numeric_path(text: str, category: str) -> Path:
    """The path with names turned into numbers in the category's version. Raises PathError."""
    path = parse_path(text)
    return resolve_names(path, category) if path.is_named else path


def is_single(path: Path) -> bool:
    """One field of one occurrence of one segment, found without groups."""
    return (
        path.field is not None and path.segment_index >= 1 and path.repetition >= 1
        and not path.groups and path.segment != "" and not path.listed
    )  # fmt: skip


@lru_cache(maxsize=8192)
def reader_of(path: Path) -> Reader:
    """First value of a numeric path; b"" when nothing is there; lists in brackets as ``<a><b>``."""
    if path.listed:
        return lambda doc: b"".join([b"<" + value + b">" for value in doc.values(path) if value])
    if not is_single(path) or (path.segment in ("MSH", "FHS", "BHS") and (path.field or 0) <= 2):
        return lambda doc: next(iter(doc.values(path)), b"")
    name, index, field, repetition = (
        path.segment.encode(),
        path.segment_index,
        path.field or 0,
        path.repetition,
    )
    whole = path.component is None

    def read(doc: Document) -> bytes:
        position = doc.place(name, index)
        if position < 0:
            return b""
        fields = doc.fields(position)
        value = fields[field] if len(fields) > field else b""
        if not value:
            return value
        separators = doc.separators
        if repetition != FIRST or separators.repetition in value:
            repetitions = value.split(separators.repetition, repetition)
            value = repetitions[repetition - 1] if len(repetitions) >= repetition else b""
        return value if whole else part_of(value, path, separators)

    return read


def above(path: Path, separators: Separators) -> bytes:
    """Separators that would break out of the place a path writes."""
    if path.component is None:
        return separators.field + separators.repetition
    upper = separators.field + separators.repetition + separators.component
    return upper if path.subcomponent is None else upper + separators.subcomponent


def check_writable(path: Path) -> None:
    """Raises ExpressionError for a path that can only be read."""
    if path.counts or path.listed:
        raise ExpressionError(f"path {path.text}: a count or a list in brackets can only be read")
    if path.segment == "MSH" and path.field is not None and path.field <= 2:
        raise ExpressionError(
            f"path {path.text}: MSH-1 and MSH-2 hold the separators; they cannot be assigned"
        )


@lru_cache(maxsize=8192)
def writer_of(path: Path) -> Writer:
    """Puts a value (in the document's conventions) at a numeric field path, creating what is missing.

    ``()`` writes to everything that exists. Raises ExpressionError for paths that cannot be written.
    """
    check_writable(path)
    if path.field is None:
        raise ExpressionError(f"path {path.text}: a segment or group is assigned from another one only")
    field = path.field
    many = path.is_many
    direct = is_single(path)
    name, index = path.segment.encode(), path.segment_index
    first = path.repetition == FIRST
    plain = first and path.component is None
    component = (path.component or 0) if first and path.subcomponent is None else 0

    def write(doc: Document, value: bytes) -> None:
        position = doc.place(name, index) if direct else -1
        if position < 0:
            found = [] if direct else doc.positions(path)
            if not found:
                if many or not value:
                    return  # nothing to write to, or nothing to write
                if not path.segment:
                    raise ExpressionError(f"path {path.text}: there is no segment to write to")
                found = [doc.create(path)]
            for each in found[1:]:
                set_in(doc.changeable(each), path, value, doc.separators)
            position = found[0]
        fields, separators = doc.changeable(position), doc.separators
        # The usual ones without the calls of the general way: 1 instead of 3 µs.
        if len(fields) > field and separators.repetition not in fields[field]:
            if plain:
                fields[field] = value
                return
            if component:
                fields[field] = _replaced(fields[field], component, value, separators.component)
                return
        set_in(fields, path, value, separators)

    return write


def set_in(fields: list[bytes], path: Path, value: bytes, separators: Separators) -> None:
    """Put a value at the path's field, repetition, component and subcomponent; ALL is every existing one."""
    number = path.field or 1
    if len(fields) <= number:
        if not value or path.repetition == ALL:
            return
        fields += [b""] * (number + 1 - len(fields))
    if path.repetition == ALL:
        if fields[number]:
            parts = fields[number].split(separators.repetition)
            fields[number] = separators.repetition.join(
                [_with(one, path, value, separators) for one in parts]
            )
        return
    repetitions = fields[number].split(separators.repetition)
    missing = checked_count(path.repetition - len(repetitions), path)
    if missing > 0:
        if not value:
            return
        repetitions += [b""] * missing
    at = path.repetition - 1
    repetitions[at] = _with(repetitions[at], path, value, separators)
    fields[number] = separators.repetition.join(repetitions)


def _with(repetition: bytes, path: Path, value: bytes, separators: Separators) -> bytes:
    if path.component is None:
        return value
    if path.subcomponent is None:
        return _replaced(repetition, path.component, value, separators.component)
    components = repetition.split(separators.component, path.component)
    current = components[path.component - 1] if len(components) >= path.component else b""
    component = _replaced(current, path.subcomponent, value, separators.subcomponent)
    return _replaced(repetition, path.component, component, separators.component)


def _replaced(whole: bytes, number: int, value: bytes, separator: bytes) -> bytes:
    parts = whole.split(separator)
    if len(parts) < number:
        if not value:
            return whole
        parts += [b""] * (number - len(parts))
    parts[number - 1] = value
    if not value:
        while len(parts) > 1 and not parts[-1]:
            parts.pop()
    return separator.join(parts)


# -- paths with ()


def slots(path: Path) -> int:
    """How many ``()`` a path has."""
    return (path.repetition == ALL) + (path.segment_index == ALL) + sum(g.index == ALL for g in path.groups)


@lru_cache(maxsize=8192)  # dataclasses.replace costs 5 µs
def filled(path: Path, indexes: tuple[int, ...]) -> Path:
    """The path with its ``()`` replaced, outermost first; those beyond the indexes stay."""
    left = list(indexes)
    groups = list(path.groups)
    for number, step in enumerate(groups):
        if step.index == ALL and left:
            groups[number] = replace(step, index=left.pop(0))
    path = replace(path, groups=tuple(groups))
    if path.segment_index == ALL and left:
        path = replace(path, segment_index=left.pop(0))
    if path.repetition == ALL and left and path.field is not None:
        path = replace(path, repetition=left.pop(0), repetition_given=True)
    return path


def occurrences(doc: Document, path: Path) -> Iterator[tuple[int, ...]]:
    """The indexes of everything that exists for a path's ``()``, outermost first, in message order."""
    if slots(path) == 0:
        yield ()
        return
    for index in range(1, _existing(doc, path) + 1):
        for rest in occurrences(doc, filled(path, (index,))):
            yield (index, *rest)


@lru_cache(maxsize=1024)
def _whole_repetition(path: Path) -> Path:
    return replace(path, component=None, subcomponent=None)


def _existing(doc: Document, path: Path) -> int:
    """How many there are at the outermost ``()``."""
    for number, step in enumerate(path.groups):
        if step.index == ALL:
            return len(doc.groups(Path(path.text, groups=path.groups[: number + 1])))
    if path.segment_index == ALL:
        return len(doc.positions(path))
    return len(doc.values(_whole_repetition(path)))


def count_at(doc: Document, path: Path, *, empty_counts: bool) -> int:
    """How often a path with one ``()`` occurs.

    empty_counts: a field that is there and empty is one occurrence
    (TREATEMPTYREPEATINGFIELDASNULL=0); a field beyond the end of its segment is none.
    """
    found = _existing(doc, path)
    if found == 0 and empty_counts and path.repetition == ALL and path.field is not None:
        positions = doc.positions(path)
        return 1 if positions and len(doc.fields(positions[0])) > path.field else 0
    return found
