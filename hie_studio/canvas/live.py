"""Live figures of the canvas: the last snapshot and one minute of history for each item."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from hie_runtime.control.client import CountersSnapshot, EdgeCounters, ItemCounters

HISTORY_SECONDS = 60


class LiveFigures:
    """Takes one snapshot after the other and tells which items look different since."""

    def __init__(self) -> None:
        self.items: dict[str, ItemCounters] = {}
        self.edges: dict[tuple[str, str], EdgeCounters] = {}
        self.history: dict[str, deque[float]] = {}
        self._second = 0

    def clear(self) -> None:
        """Forget everything, as before the first run."""
        self.items.clear()
        self.edges.clear()
        self.history.clear()

    def take(self, snapshot: CountersSnapshot) -> tuple[set[str], set[tuple[str, str]]]:
        """Keep a snapshot. Returns the items and the edges whose looks changed."""
        tick = int(snapshot.at) != self._second
        self._second = int(snapshot.at)
        items = {item.name: item for item in snapshot.items}
        edges = {(edge.source, edge.target): edge for edge in snapshot.edges}
        changed = {
            name for name in items.keys() | self.items.keys() if items.get(name) != self.items.get(name)
        }
        if tick:
            changed |= self._remember(items.values())
        routes = {
            key for key in edges.keys() | self.edges.keys() if _flow(edges, key) != _flow(self.edges, key)
        }
        self.items, self.edges = items, edges
        return changed, routes

    def _remember(self, items: Iterable[ItemCounters]) -> set[str]:
        """Add one point a second to the histories; returns the items whose sparkline moved."""
        moved = set()
        for item in items:
            history = self.history.setdefault(item.name, deque(maxlen=HISTORY_SECONDS))
            history.append(max(item.rate_in, item.rate_out))
            if any(history):
                moved.add(item.name)
        return moved


def _flow(edges: dict[tuple[str, str], EdgeCounters], key: tuple[str, str]) -> int:
    edge = edges.get(key)
    return -1 if edge is None else flow_class(edge.rate)


def flow_class(rate: float) -> int:
    """0 for a still edge, then one more for each tenfold of messages a second (at most 5)."""
    if rate < 0.05:
        return 0
    level = 1
    while rate >= 10 and level < 5:
        rate /= 10
        level += 1
    return level


def short_number(value: float) -> str:
    """A figure in at most five characters: 0, 7.5, 42, 1,234 → ``1.2k``, ``3.4M``."""
    if value < 0.05:
        return "0"
    for limit, unit in ((1e9, "G"), (1e6, "M"), (1e3, "k")):
        if value >= limit * 0.9995:
            scaled = value / limit
            return f"{scaled:.1f}{unit}" if scaled < 99.95 else f"{scaled:.0f}{unit}"
    return f"{value:.1f}" if value < 9.95 and value != int(value) else f"{value:.0f}"
