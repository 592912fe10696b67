"""Figures in the Prometheus text format."""

from __future__ import annotations

from typing import Any

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily

_TOTALS = {
    "received": "Messages taken in",
    "sent": "Messages handed on or delivered",
    "errors": "Errors",
    "nowhere": "Messages no rule sent anywhere",
    "worker_restarts": "Worker processes that ended and were started again",
}
_GAUGES = {
    "queue_depth": "Messages waiting", "queue_bytes": "Bytes waiting", "retrying": "Workers retrying a message",
    "suspended": "Messages waiting for a person", "failed": "Messages in the dead-letter state", "bad": "Bad messages",
    "connections": "Open connections",
}  # fmt: skip


class _Snapshot:
    """A collector over one snapshot."""

    def __init__(self, snapshot: Any) -> None:
        self._snapshot = snapshot

    def collect(self) -> Any:
        for name, text in _TOTALS.items():
            family: Any = CounterMetricFamily(f"hie_{name}", text, labels=["item", "kind"])
            self._fill(family, name)
            yield family
        for name, text in _GAUGES.items():
            family = GaugeMetricFamily(f"hie_{name}", text, labels=["item", "kind"])
            self._fill(family, name)
            yield family
        yield GaugeMetricFamily(
            "hie_journal_bytes", "Size of the journal", value=self._snapshot.journal_bytes
        )
        ends = GaugeMetricFamily(
            "hie_certificate_expiry_timestamp_seconds",
            "When a certificate of a TLS configuration expires",
            labels=["configuration", "subject", "file"],
        )
        for one in self._snapshot.certificates:
            ends.add_metric([one.configuration, one.subject, one.file], one.ends_at)
        yield ends
        yield GaugeMetricFamily("hie_memory_bytes", "Resident memory", value=self._snapshot.memory_bytes)

    def _fill(self, family: Any, name: str) -> None:
        for item in self._snapshot.items:
            family.add_metric([item.name, item.kind], getattr(item, name))


def exposition(snapshot: Any) -> str:
    """The text of ``/metrics`` for a CountersSnapshot."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Snapshot(snapshot))
    return generate_latest(registry).decode()
