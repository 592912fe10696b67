"""What a task costs a person: clicks, keys, and what must be typed in whatever program it is done.

:mod:`person` notes every act here. A double click is two clicks; a drag, a drop from the file manager and a scroll
are one each; a key with Ctrl, Alt or Shift is one key. Characters of values (names, ports, conditions, letters to
search for) are counted apart: they are the same whoever's program takes them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass
class Effort:
    """Acts counted so far."""

    clicks: int = 0
    keys: int = 0
    typed: int = 0

    @property
    def acts(self) -> int:
        """Clicks and keys together."""
        return self.clicks + self.keys


_counting: list[Effort] = []


@contextmanager
def counting() -> Iterator[Effort]:
    """Count what the person does until the end of the block."""
    effort = Effort()
    _counting.append(effort)
    try:
        yield effort
    finally:
        _counting.remove(effort)


def note(clicks: int = 0, keys: int = 0, typed: int = 0) -> None:
    """Something was done, for every count under way."""
    for effort in _counting:
        effort.clicks += clicks
        effort.keys += keys
        effort.typed += typed
