"""What arrived at a target against what its rules say: missing, doubled, misdirected, out of order."""

from __future__ import annotations

import mmap
import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from hie_runtime.bench.expect import MIXES, connection_and_sequence, kind_of, targets_of
from hie_runtime.bench.latency import LONGEST, Latencies

_CONTROL_ID = re.compile(rb"\|(B\d{6}-\d{8})\|")
MAX_EXAMPLES = 5


@dataclass(slots=True)
class Deliveries:
    """What a target received, in order of arrival."""

    connections: array[int] = field(default_factory=lambda: array("I"))
    sequences: array[int] = field(default_factory=lambda: array("I"))
    latencies: Latencies = field(default_factory=Latencies)
    unknown: int = 0

    def add(self, control_id: bytes, micros: int | None = None) -> None:
        """Note one message by its MSH-10. micros: µs since it was sent (or due), where that is known."""
        if micros is not None:
            self.latencies.new.append(min(max(micros, 0), LONGEST))
            self.latencies.fold()
        found = connection_and_sequence(control_id)
        if found is None:
            self.unknown += 1
        else:
            self.connections.append(found[0])
            self.sequences.append(found[1])

    def __len__(self) -> int:
        return len(self.connections) + self.unknown


@dataclass(slots=True)
class TargetReport:
    """One target. ``delivered`` counts all arrivals, ``expected`` the acknowledged messages meant for it.

    ``end_to_end``: µs from the time a message was sent (or due) to its arrival -> how many.
    """

    name: str
    delivered: int = 0
    expected: int = 0
    missing: int = 0
    duplicates: int = 0
    misdirected: int = 0
    out_of_order: int = 0
    examples: list[str] = field(default_factory=list)
    end_to_end: dict[int, int] = field(default_factory=dict)

    @property
    def correct(self) -> bool:
        """Whether exactly the expected messages arrived, in order."""
        return not (self.missing or self.duplicates or self.misdirected or self.out_of_order)

    def note(self, text: str) -> None:
        """Keep the first few control ids that were wrong."""
        if len(self.examples) < MAX_EXAMPLES:
            self.examples.append(text)


def judge(
    name: str,
    deliveries: Deliveries,
    sent: Sequence[int],
    acked: Sequence[int],
    sinks: int,
    file: bool,
    mix: str = "mixed",
) -> TargetReport:
    """Compare. sent, acked: messages per connection; what was sent and not acknowledged may have arrived."""
    report = TargetReport(name, delivered=len(deliveries), misdirected=deliveries.unknown)
    report.end_to_end = deliveries.latencies.counts()
    wanted = [name in targets_of(kind, sinks, file) for kind in MIXES[mix]]
    kinds = len(wanted)
    seen = [bytearray(count) for count in sent]
    last = [-1] * len(sent)
    for connection, sequence in zip(deliveries.connections, deliveries.sequences, strict=True):
        if (
            connection >= len(sent)
            or sequence >= sent[connection]
            or not wanted[kind_of(connection, sequence, kinds)]
        ):
            report.misdirected += 1
            report.note(f"connection {connection} message {sequence}: not for this target")
        elif seen[connection][sequence]:
            report.duplicates += 1
        else:
            seen[connection][sequence] = 1
            if sequence < last[connection]:
                report.out_of_order += 1
                report.note(f"connection {connection} message {sequence} came after {last[connection]}")
            last[connection] = max(last[connection], sequence)
    for connection, count in enumerate(acked):
        for sequence in range(count):
            if wanted[kind_of(connection, sequence, kinds)]:
                report.expected += 1
                if not seen[connection][sequence]:
                    report.missing += 1
                    report.note(f"connection {connection} message {sequence} is missing")
    return report


def read_archive(path: Path) -> Deliveries:
    """What a file operation wrote, in order; nothing when there is no file."""
    found = Deliveries()
    if path.is_file() and path.stat().st_size:
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
            for match in _CONTROL_ID.finditer(content):
                found.add(match[1])
    return found
