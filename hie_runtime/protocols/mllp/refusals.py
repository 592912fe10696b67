"""Connections past the limit: counted, told why, and never a cost to those inside it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

# Refused peers kept open until their first message, to be answered that it was not taken. The others are
# hung up on at once: they must not use up what the limit protects.
MAX_LINGERING = 64
REFUSAL_SECONDS = 5.0
REPORT_SECONDS = 10.0


class RefusedPeer(Protocol):
    """What is done with a refused connection."""

    heard: float

    def close(self) -> None:
        """Hang up."""


class Refusals:
    """Counts refusals and reports them: the first at once, then one line each ten seconds.

    ``report_to`` gets the text. ``total``: refusals since the adapter was made.
    """

    def __init__(self, report_to: Callable[[str], None]) -> None:
        self.total = 0
        self.lingering: set[RefusedPeer] = set()
        self._report_to = report_to
        self._unreported = 0
        self._last_text = ""
        self._next_report = 0.0

    def count(self, text: str) -> None:
        """Note a refusal; ``text`` says who and why."""
        self.total += 1
        self._unreported += 1
        self._last_text = text
        if time.monotonic() >= self._next_report:
            self.report()

    def report(self) -> None:
        """Tell what has not been told yet."""
        if not self._unreported:
            return
        more = f" ({self._unreported} refused since the last report)" if self._unreported > 1 else ""
        self._report_to(self._last_text + more)
        self._unreported = 0
        self._next_report = time.monotonic() + REPORT_SECONDS

    def linger(self, peer: RefusedPeer) -> bool:
        """Whether this peer may stay for the answer to its first message."""
        if len(self.lingering) >= MAX_LINGERING:
            return False
        self.lingering.add(peer)
        return True

    def sweep(self, now: float) -> None:
        """Hang up on refused peers that say nothing; report. now: monotonic."""
        for peer in list(self.lingering):
            if now - peer.heard > REFUSAL_SECONDS:
                peer.close()
        if now >= self._next_report:
            self.report()
