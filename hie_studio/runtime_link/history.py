"""The last minutes of every item's figures, for graphs. One point a second; knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hie_runtime.components.registry import ComponentKind
from hie_runtime.control.client import CountersSnapshot, ItemCounters

SECONDS = 300
_IN, _OUT, _QUEUE = range(3)

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Series:
    """Figures over time, oldest first. ``at``: seconds since the epoch; rates: messages a second."""

    at: Floats
    rate_in: Floats
    rate_out: Floats
    queue: Floats


class History:
    """Ring buffers of :data:`SECONDS` points an item. Memory: 24 bytes a point and item."""

    def __init__(self, seconds: int = SECONDS) -> None:
        self._seconds = seconds
        self._at: Floats = np.zeros(seconds)
        self._items: dict[str, Floats] = {}
        self._kinds: dict[str, str] = {}
        self._next = 0
        self._count = 0

    def clear(self) -> None:
        """Forget everything, as before the first run."""
        self._items.clear()
        self._kinds.clear()
        self._next = self._count = 0

    def take(self, snapshot: CountersSnapshot) -> bool:
        """Keep a snapshot when a second has passed since the last one kept. Returns whether it did."""
        if self._count and snapshot.at < self.last_at + 0.98:
            return False
        place = self._next
        self._at[place] = snapshot.at
        for rows in self._items.values():
            rows[place] = 0.0
        for item in snapshot.items:
            self._rows(item)[place] = (item.rate_in, item.rate_out, item.queue_depth)
        self._next = (place + 1) % self._seconds
        self._count = min(self._count + 1, self._seconds)
        return True

    @property
    def last_at(self) -> float:
        """When the last point was kept (seconds since the epoch), 0 before the first."""
        return float(self._at[self._next - 1]) if self._count else 0.0

    def names(self) -> list[str]:
        """Items with a history."""
        return list(self._items)

    def series(self, name: str) -> Series:
        """The history of one item; empty for an item never seen."""
        rows = self._items.get(name)
        return self._series(np.zeros((self._seconds, 3)) if rows is None else rows, rows is not None)

    def total(self) -> Series:
        """The whole production: in of its services, out of its operations, all queues together."""
        total: Floats = np.zeros((self._seconds, 3))
        for name, rows in self._items.items():
            total[:, _QUEUE] += rows[:, _QUEUE]
            if self._kinds[name] == ComponentKind.SERVICE:
                total[:, _IN] += rows[:, _IN]
            elif self._kinds[name] == ComponentKind.OPERATION:
                total[:, _OUT] += rows[:, _OUT]
        return self._series(total, bool(self._items))

    def _rows(self, item: ItemCounters) -> Floats:
        rows = self._items.get(item.name)
        if rows is None:
            rows = self._items[item.name] = np.zeros((self._seconds, 3))
        self._kinds[item.name] = item.kind
        return rows

    def _series(self, rows: Floats, known: bool) -> Series:
        order = (np.arange(self._count if known else 0) + self._next - self._count) % self._seconds
        picked = rows[order]
        return Series(self._at[order], picked[:, _IN], picked[:, _OUT], picked[:, _QUEUE])
