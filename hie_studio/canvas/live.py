"""Live figures of the canvas: the last snapshot and one minute of history for each item."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from itertools import zip_longest

from hie_runtime.control.client import CountersSnapshot, EdgeCounters, HostState, ItemCounters

HISTORY_SECONDS = 60
_WORST_FIRST = (
    HostState.ERROR, HostState.RETRYING, HostState.STOPPED, HostState.STOPPING, HostState.PAUSED,
    HostState.STARTING, HostState.CREATED, HostState.RUNNING, HostState.PLACEHOLDER, HostState.DISABLED,
)  # fmt: skip
_SUMMED = ("rate_in", "rate_out", "queue_depth", "failed", "bad", "suspended")


class LiveFigures:
    """Takes one snapshot after the other and tells which items look different since."""

    def __init__(self) -> None:
        self.items: dict[str, ItemCounters] = {}
        self.edges: dict[tuple[str, str], EdgeCounters] = {}
        self.history: dict[str, deque[float]] = {}
        self._levels: dict[tuple[str, str], int] = {}
        self._second = 0

    def clear(self) -> None:
        """Forget everything, as before the first run."""
        self.items.clear()
        self.edges.clear()
        self._levels.clear()
        self.history.clear()

    def together(self, names: Iterable[str]) -> ItemCounters | None:
        """The figures of several items as if they were one: the worst state, the sums of the rest. None when none runs."""
        found = [self.items[name] for name in names if name in self.items]
        if not found:
            return None
        worst = min(found, key=lambda item: _WORST_FIRST.index(item.state))
        sums = {field: sum(getattr(item, field) for item in found) for field in _SUMMED}
        held = any(item.held_back for item in found)
        return ItemCounters(
            name="", kind="", state=worst.state, state_text=worst.state_text, held_back=held, **sums
        )

    def history_together(self, names: Iterable[str]) -> tuple[float, ...]:
        """The sums of the histories of several items, each ending now."""
        found = [list(self.history[name])[::-1] for name in names if name in self.history]
        return tuple(sum(values) for values in zip_longest(*found, fillvalue=0.0))[::-1]

    def take(self, snapshot: CountersSnapshot) -> tuple[set[str], set[tuple[str, str]]]:
        """Keep a snapshot. Returns the items and the edges whose looks changed."""
        tick = int(snapshot.at) != self._second
        self._second = int(snapshot.at)
        items = {item.name: item for item in snapshot.items}
        edges = {(edge.source, edge.target): edge for edge in snapshot.edges}
        changed = self.items.keys() ^ items.keys()
        for name, item in items.items():
            before = self.items.get(name)
            # a model's own == asks for its private parts too: four times slower, with 1,000 items ten times a second
            if before is not None and before.__dict__ != item.__dict__:
                changed.add(name)
        if tick:
            changed |= self._remember(items.values())
        levels = {key: flow_class(edge.rate) for key, edge in edges.items()}
        routes = self._levels.keys() ^ levels.keys()
        routes |= {key for key, level in levels.items() if self._levels.get(key) != level}
        self.items, self.edges, self._levels = items, edges, levels
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
