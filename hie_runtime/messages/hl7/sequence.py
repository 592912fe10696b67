"""Messages in the order of their sequence numbers (HL7 v2.5 2.10.1, MSH-13; IRIS: EnsLib.HL7.SequenceManager).

One :class:`Sequence` is one sender's numbers. It says what may go on; it holds nothing itself beyond that.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")


class Place(StrEnum):
    """Where a message stands in its sequence."""

    IN_ORDER = "in order"
    LATE = "late"
    AFTER_GAP = "after a gap"


@dataclass(slots=True)
class Sequence(Generic[T]):
    """expected: the number that goes on next; None before the first message. held: messages that came too early."""

    expected: int | None = None
    held: dict[int, list[T]] = field(default_factory=dict)

    def arrive(self, number: int, message: T) -> list[tuple[int, T, Place]]:
        """What goes on because of this message, in order. One that came too early is held; 0 begins the sequence anew."""
        if number == 0:
            self.expected = 1
            return [(0, message, Place.IN_ORDER), *self._following()]
        if self.expected is None:
            self.expected = number
        if number < self.expected:
            return [(number, message, Place.LATE)]
        self.held.setdefault(number, []).append(message)
        return self._following()

    def _following(self) -> list[tuple[int, T, Place]]:
        found: list[tuple[int, T, Place]] = []
        while self.expected in self.held:
            number = self.expected
            found += [(number, message, Place.IN_ORDER) for message in self.held.pop(number)]
            self.expected = number + 1
        return found

    @property
    def gap(self) -> int:
        """Numbers missing before the first that is held; 0 when nothing is held."""
        return min(self.held) - (self.expected or 0) if self.held else 0

    def skip_gap(self) -> list[tuple[int, T, Place]]:
        """Give the missing numbers up: what was held for them goes on, as far as the next gap."""
        if not self.held:
            return []
        self.expected = first = min(self.held)
        return [
            (n, message, Place.AFTER_GAP if n == first else place) for n, message, place in self._following()
        ]
