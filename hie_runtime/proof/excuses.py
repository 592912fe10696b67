"""What a test leaves out of the comparison: paths, segments and ways of writing. Each use is counted.

``MSH:7``, ``PID:3.1``, ``PID:PatientName.FamilyName``, ``ZPI`` (whole segments). Without an index an entry means
every occurrence and every repetition; ``OBX(2):5`` and ``PID:3(2)`` mean that one, ``NTE(*):1`` says "every" aloud.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from hie_runtime.messages.errors import PathError
from hie_runtime.messages.hl7.path_grammar import parse_path
from hie_runtime.messages.hl7.paths import resolve_path
from hie_runtime.proof.differ import Difference, Kind, Place
from hie_runtime.proof.errors import ProofError

Test = Callable[[Difference], bool]


def _null_is_empty(one: Difference) -> bool:
    return one.kind is Kind.VALUE and {one.found, one.expected} == {'""', ""}


def _blanks(one: Difference) -> bool:
    return one.kind is Kind.VALUE and (one.found or "").strip() == (one.expected or "").strip()


def _case(one: Difference) -> bool:
    return one.kind is Kind.VALUE and (one.found or "").casefold() == (one.expected or "").casefold()


def _empty_segment(one: Difference) -> bool:
    text = one.found if one.expected is None else one.expected
    return one.kind is Kind.SEGMENT and not (text or "")[3:].strip("|^~&")


def _empty_repetition(one: Difference) -> bool:
    text = one.found if one.expected is None else one.expected
    return one.kind is Kind.REPETITION and not (text or "").strip("^&")


# What analysts have to allow when two engines write the same message.
NORMALISATIONS: Mapping[str, tuple[str, Test]] = {
    "trailing-separators": (
        "separators after the last value do not count (PID|1|| is PID|1)",
        lambda one: one.kind is Kind.TRAILING or _empty_repetition(one),
    ),
    "null-is-empty": ('"" (delete the value) is the same as an empty field', _null_is_empty),
    "empty-segments": ("a segment without any value is the same as none", _empty_segment),
    "escapes": (
        "the same text written with other escape sequences is the same",
        lambda one: one.kind is Kind.WRITING,
    ),
    "blanks": ("blanks around a value do not count", _blanks),
    "case": ("capital and small letters are the same", _case),
}


class Entry(NamedTuple):
    """An entry of an ignore list, understood. 0: any."""

    text: str
    segment: str
    occurrence: int = 0
    field: int = 0
    repetition: int = 0
    component: int = 0
    subcomponent: int = 0

    def covers(self, place: Place) -> bool:
        """Whether the whole of the place lies in what the entry names."""
        return self.segment == place.segment and all(
            wanted in (0, there) for wanted, there in self._coordinates(place)
        )

    def touches(self, place: Place) -> bool:
        """Whether the two have anything in common: a whole segment that is missing has all its fields."""
        return self.segment == place.segment and all(
            wanted in (0, there) or not there for wanted, there in self._coordinates(place)
        )

    def _coordinates(self, place: Place) -> tuple[tuple[int, int], ...]:
        return (
            (self.occurrence, place.occurrence),
            (self.field, place.field),
            (self.repetition, place.repetition),
            (self.component, place.component),
            (self.subcomponent, place.subcomponent),
        )


def read_entry(text: str, version: str = "") -> Entry:
    """Understand an entry. version: for names (``PID:PatientName``). Raises ProofError."""
    try:
        path = resolve_path(parse_path(text), version or None)
    except PathError as error:
        raise ProofError(f"ignore: {error}") from error
    if path.is_named:
        path = resolve_path(path, "2.5")
    if path.groups or path.listed or not path.segment:
        raise ProofError(
            f'ignore: "{text}" is not allowed; allowed are a segment (ZPI) and a path in one (MSH:7, OBX(2):5)'
        )
    occurrence = path.segment_index if "(" in path.text.partition(":")[0] else 0
    repetition = path.repetition if path.repetition_given else 0
    return Entry(
        text,
        path.segment,
        max(occurrence, 0),
        path.field or 0,
        max(repetition, 0),
        path.component or 0,
        path.subcomponent or 0,
    )


class Excuses:
    """The ignore list, the normalisations and, if any, the only paths of one comparison.

    used: how many differences each took out; those that took out none are there with 0.
    """

    def __init__(
        self,
        ignore: Iterable[str] = (),
        normalise: Iterable[str] = (),
        only: Iterable[str] = (),
        version: str = "",
    ) -> None:
        self._entries: dict[str, list[Entry]] = {}
        self.used: Counter[str] = Counter()
        for text in ignore:
            entry = read_entry(text, version)
            self._entries.setdefault(entry.segment, []).append(entry)
            self.used[_ignored(text)] = 0
        self._tests = [(_normalised(name), _test_of(name)) for name in dict.fromkeys(normalise)]
        self.used.update(dict.fromkeys((label for label, _ in self._tests), 0))
        self._only = [read_entry(text, version) for text in only]

    def left(self, found: Sequence[Difference]) -> tuple[list[Difference], int]:
        """The differences that count, and how many do not."""
        left: list[Difference] = []
        broken: set[tuple[object, ...]] = set()
        for one in found:
            excuse = self._excuse(one)
            if excuse:
                self.used[excuse] += 1
                broken.add(_group(one))
            else:
                left.append(one)
        out = len(found) - len(left)
        if out:
            left = [one._replace(group=None) if _group(one) in broken else one for one in left]
        return left, out

    def _excuse(self, one: Difference) -> str:
        for entry in self._entries.get(one.place.segment, ()):
            if entry.covers(one.place):
                return _ignored(entry.text)
        for label, test in self._tests:
            if test(one):
                return label
        if self._only and not self._is_compared(one):
            return "not among the paths compared"
        return ""

    def _is_compared(self, one: Difference) -> bool:
        if one.kind is Kind.TRAILING:  # the separators of a segment are no part of its fields
            return any(entry.covers(one.place) for entry in self._only)
        return any(entry.touches(one.place) for entry in self._only)


def _ignored(text: str) -> str:
    return f"ignore {text}"


def _normalised(name: str) -> str:
    return f"normalise {name}"


def _test_of(name: str) -> Test:
    if name not in NORMALISATIONS:
        raise ProofError(f"normalise: {name!r} is not known; allowed are {', '.join(NORMALISATIONS)}")
    return NORMALISATIONS[name][1]


def _group(one: Difference) -> tuple[object, ...]:
    return one.place.segment, one.place.occurrence, one.place.field, one.place.repetition
