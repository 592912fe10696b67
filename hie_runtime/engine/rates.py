"""Rates from totals: messages a second over the last second or so."""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable

WINDOW_SECONDS = 2.0


class Rates:
    """Samples of totals by key; the rate is the slope over the window."""

    def __init__(self) -> None:
        self._samples: deque[tuple[float, dict[Hashable, int]]] = deque()

    def sample(self, at: float, totals: dict[Hashable, int]) -> None:
        """Add the totals as they are now."""
        self._samples.append((at, totals))
        while len(self._samples) > 2 and at - self._samples[1][0] >= WINDOW_SECONDS:
            self._samples.popleft()

    def rate(self, key: Hashable) -> float:
        """Messages a second for a key."""
        if len(self._samples) < 2:
            return 0.0
        (first_at, first), (last_at, last) = self._samples[0], self._samples[-1]
        span = last_at - first_at
        return max(0.0, (last.get(key, 0) - first.get(key, 0)) / span) if span > 0 else 0.0
