"""What one step costs a message: processor time without sockets and storage."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TypeVar

from hie_runtime.bench.hl7gen import ADT_EVENTS, Feed, HL7Generator

ROUNDS = 5
T = TypeVar("T")


def admissions(count: int) -> list[bytes]:
    """ADT messages of the traffic generator, about 650 bytes each, always the same ones; A40 has another structure."""
    mix = {f"ADT^{event}": 1.0 for event in ADT_EVENTS if event != "A40"}
    generator = HL7Generator(Feed("PAS", mix=mix), seed=1)
    return [generator.message().raw for _ in range(count)]


def per_message(messages: Sequence[T], work: Callable[[T], object], rounds: int = ROUNDS) -> float:
    """Processor time of ``work`` in µs a message, the best of some rounds over all of them."""
    best = float("inf")
    for _ in range(rounds):
        started = time.process_time()
        for message in messages:
            work(message)
        best = min(best, time.process_time() - started)
    return best / len(messages) * 1e6
