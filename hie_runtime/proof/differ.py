"""Two messages compared by field: each difference once, at its path."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import zip_longest
from typing import NamedTuple

from hie_runtime.messages.hl7.escape import unescape_bytes
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.separators import Separators
from hie_runtime.proof.align import aligned
from hie_runtime.proof.parts import (
    Marks,
    Parts,
    fields_of,
    is_blank,
    is_header_field,
    name_of,
    on_common_ground,
    parts_of,
    readable,
)


class Kind(StrEnum):
    """What differs."""

    VALUE = "value"
    SEGMENT = "segment"  # a whole segment more or less
    REPETITION = "repetition"  # a whole repetition more or less
    TRAILING = "trailing separators"
    WRITING = "writing"  # the same text with other escape sequences


class Place(NamedTuple):
    """Where in a message. Numbers from 1, 0 for the whole of what is above; ``single``: the only one of its name.

    depth: how many of field, component and subcomponent are worth showing.
    """

    segment: str
    occurrence: int = 1
    single: bool = True
    field: int = 0
    repetition: int = 0
    component: int = 0
    subcomponent: int = 0
    depth: int = 1

    @property
    def path(self) -> str:
        """``PID:3(2).4``."""
        name = self.segment or "?"  # a line that begins with the separator
        text = name if self.single else f"{name}({self.occurrence})"
        if not self.field:
            return text
        text += f":{self.field}" + (f"({self.repetition})" if self.repetition > 1 else "")
        if self.depth > 1 and self.component:
            text += f".{self.component}"
            if self.depth > 2 and self.subcomponent:
                text += f".{self.subcomponent}"
        return text

    @property
    def plain_path(self) -> str:
        """The path without occurrences: what is alike in many messages, ``OBX:5.1``."""
        return self._replace(single=True, repetition=min(self.repetition, 1)).path


class Difference(NamedTuple):
    """found, expected: None for what one message does not have at all. group: values of one repetition of which
    one message has nothing; they are shown as one when none of them is excused."""

    place: Place
    kind: Kind
    found: str | None
    expected: str | None
    group: tuple[str | None, str | None] | None = None


def differences(found: HL7Message, expected: HL7Message) -> list[Difference]:
    """All differences of two messages, smallest parts, in the order of the messages; [] when they say the same."""
    if found.raw == expected.raw:
        return []
    one, other = on_common_ground(parts_of(found), parts_of(expected))
    if one.segments == other.segments and one.header == other.header:
        return []
    return list(_Comparison(one, other).differences())


class _Comparison:
    """One pair of messages, spelled with the same separators."""

    def __init__(self, found: Parts, expected: Parts) -> None:
        self.found, self.expected = found, expected
        self.marks: Marks = found.marks
        names, others = self._names(found), self._names(expected)
        self.names, self.others = names, others
        counts, other_counts = Counter(names), Counter(others)
        self.single = {name: max(counts[name], other_counts[name]) <= 1 for name in (*counts, *other_counts)}

    def _names(self, parts: Parts) -> list[str]:
        return [name_of(segment, parts.marks) for segment in parts.segments]

    def differences(self) -> Iterator[Difference]:
        seen: Counter[str] = Counter()
        other_seen: Counter[str] = Counter()
        for at, other in aligned(self.found.segments, self.expected.segments, self._likeness):
            if at is not None:
                seen[self.names[at]] += 1
            if other is not None:
                other_seen[self.others[other]] += 1
            if at is None and other is not None:
                name = self.others[other]
                place = Place(name, other_seen[name], self.single[name])
                text = readable(self.expected.segments[other], self.marks)
                yield Difference(place, Kind.SEGMENT, None, text)
            elif other is None and at is not None:
                name = self.names[at]
                place = Place(name, seen[name], self.single[name])
                yield Difference(place, Kind.SEGMENT, readable(self.found.segments[at], self.marks), None)
            elif at is not None and other is not None:
                name = self.names[at]
                place = Place(name, seen[name], self.single[name])
                yield from self._segment(place, self.found.segments[at], self.expected.segments[other])

    def _likeness(self, one: str, other: str) -> float | None:
        """Share of fields that are equal; segments of other names never belong together."""
        if name_of(one, self.marks) != name_of(other, self.marks):
            return None
        mine, theirs = one.split(self.marks.field)[1:], other.split(self.marks.field)[1:]
        told = sum(1 for a, b in zip_longest(mine, theirs) if a or b)
        return sum(1 for a, b in zip(mine, theirs, strict=False) if a == b and a) / told if told else 1.0

    def _segment(self, place: Place, one: str, other: str) -> Iterator[Difference]:
        header = place.segment == "MSH" and self.found.header != self.expected.header
        if one == other and not header:
            return
        mine, theirs = fields_of(one, self.found), fields_of(other, self.expected)
        for number, (a, b) in enumerate(zip_longest(mine, theirs, fillvalue="")):
            if a != b and number:
                yield from self._field(place._replace(field=number), a, b)
        yield from self._trailing(place, mine, theirs)

    def _trailing(self, place: Place, mine: Sequence[str], theirs: Sequence[str]) -> Iterator[Difference]:
        """Separators after the last value, of which one side has more."""
        if len(mine) == len(theirs):
            return
        longer = mine if len(mine) > len(theirs) else theirs
        if not is_blank(longer[-1], self.marks):
            return
        counts = [len(list(parts)) - _last_value(parts, self.marks) - 1 for parts in (mine, theirs)]
        yield Difference(place, Kind.TRAILING, str(counts[0]), str(counts[1]))

    def _field(self, place: Place, a: str, b: str) -> Iterator[Difference]:
        if is_header_field(place.segment, place.field):
            whole = place._replace(repetition=1, component=1, subcomponent=1)
            yield Difference(whole, Kind.VALUE, a, b)
            return
        if is_blank(a, self.marks) and is_blank(b, self.marks) and not (a and b):
            # "" and "^^" of a field between others; after the last value it is the segment's own difference
            yield from self._blank(place, a, b)
            return
        mine, theirs = a.split(self.marks.repetition), b.split(self.marks.repetition)
        if len(mine) == len(theirs):
            pairs = [(at, at) for at in range(len(mine))]
        else:
            yield from self._repetitions(place, mine, theirs)
            return
        for at, other in pairs:
            yield from self._repetition(place._replace(repetition=at + 1), mine[at], theirs[other])

    def _blank(self, place: Place, a: str, b: str) -> Iterator[Difference]:
        yield Difference(place._replace(repetition=1), Kind.TRAILING, str(len(a)), str(len(b)))

    def _repetitions(self, place: Place, mine: list[str], theirs: list[str]) -> Iterator[Difference]:
        kept = [parts[: _last_value(parts, self.marks) + 1] or parts[:1] for parts in (mine, theirs)]
        for at, other in aligned(kept[0], kept[1], self._alike):
            if at is None and other is not None:
                lost = readable(theirs[other], self.marks)
                yield Difference(place._replace(repetition=other + 1), Kind.REPETITION, None, lost)
            elif other is None and at is not None:
                more = readable(mine[at], self.marks)
                yield Difference(place._replace(repetition=at + 1), Kind.REPETITION, more, None)
            elif at is not None and other is not None:
                yield from self._repetition(place._replace(repetition=at + 1), mine[at], theirs[other])
        yield from self._trailing(place._replace(repetition=1), mine, theirs)

    def _alike(self, one: str, other: str) -> float | None:
        mine, theirs = one.split(self.marks.component), other.split(self.marks.component)
        told = sum(1 for a, b in zip_longest(mine, theirs) if a or b)
        return sum(1 for a, b in zip(mine, theirs, strict=False) if a == b and a) / told if told else 1.0

    def _repetition(self, place: Place, a: str, b: str) -> Iterator[Difference]:
        if a == b:
            return
        group = None
        if is_blank(a, self.marks) != is_blank(b, self.marks):
            group = (readable(a, self.marks), readable(b, self.marks))
        mine, theirs = a.split(self.marks.component), b.split(self.marks.component)
        depth = 2 if len(mine) > 1 or len(theirs) > 1 else 1
        for number, (x, y) in enumerate(zip_longest(mine, theirs, fillvalue=""), 1):
            if x != y:
                below = place._replace(component=number, depth=depth)
                yield from self._component(below, x, y, group)
        yield from self._trailing(place, mine, theirs)

    def _component(
        self, place: Place, a: str, b: str, group: tuple[str | None, str | None] | None
    ) -> Iterator[Difference]:
        mine, theirs = a.split(self.marks.subcomponent), b.split(self.marks.subcomponent)
        depth = 3 if len(mine) > 1 or len(theirs) > 1 else place.depth
        for number, (x, y) in enumerate(zip_longest(mine, theirs, fillvalue=""), 1):
            if x != y:
                leaf = place._replace(subcomponent=number, depth=depth)
                kind = Kind.WRITING if self._says_the_same(x, y) else Kind.VALUE
                yield Difference(leaf, kind, readable(x, self.marks), readable(y, self.marks), group)
        yield from self._trailing(place, mine, theirs)

    def _says_the_same(self, one: str, other: str) -> bool:
        escape = self.marks.escape
        if escape not in one and escape not in other:
            return False
        return self._plain(one, self.found.codec) == self._plain(other, self.expected.codec)

    def _plain(self, text: str, codec: str) -> str:
        try:
            raw = readable(text, self.marks).encode(codec, "surrogateescape")
        except UnicodeEncodeError:
            return text
        usual = self.marks if self.marks.field.isascii() else Marks(*"|^~\\&")
        separators = Separators(*(mark.encode("latin-1", "replace") for mark in usual))
        return unescape_bytes(raw, separators).decode(codec, "surrogateescape")


def _last_value(parts: Sequence[str], marks: Marks) -> int:
    """Position of the last part that holds a value; -1 for none."""
    for at in range(len(parts) - 1, -1, -1):
        if not is_blank(parts[at], marks):
            return at
    return -1


def collapsed(found: Sequence[Difference]) -> list[Difference]:
    """The values of a repetition of which one message has nothing, as one difference."""
    shown: list[Difference] = []
    last: tuple[str, int, int, int] | None = None
    for number, one in enumerate(found):
        if one.group is None or one.kind is not Kind.VALUE:
            shown.append(one)
            last = None
            continue
        where = (one.place.segment, one.place.occurrence, one.place.field, one.place.repetition)
        if where == last:
            continue
        following = found[number + 1] if number + 1 < len(found) else None
        if following is not None and following.group is not None and _where(following) == where:
            whole = one.place._replace(component=0, subcomponent=0, depth=1)
            shown.append(Difference(whole, Kind.VALUE, *one.group))
            last = where
        else:
            shown.append(one)
            last = None
    return shown


def _where(one: Difference) -> tuple[str, int, int, int]:
    return one.place.segment, one.place.occurrence, one.place.field, one.place.repetition
