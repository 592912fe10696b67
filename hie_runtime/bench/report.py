"""What a bench run is told as: a table for people, or JSON."""

from __future__ import annotations

import dataclasses
import json
import platform
import sys
from collections import Counter
from typing import Any

from hdrh.histogram import HdrHistogram

from hie_runtime.bench.latency import LONGEST
from hie_runtime.bench.load import BenchOptions
from hie_runtime.bench.runner import BenchResult, run_bench
from hie_runtime.bench.verify import TargetReport

PERCENTILES = (50.0, 99.0, 99.9)


def run_and_print(options: BenchOptions, as_json: bool) -> bool:
    """Run, print, and say whether every check held. Raises BenchError."""
    if as_json or not sys.stderr.isatty():
        result = run_bench(options)
    else:
        result = _with_progress(options)
    if as_json:
        print(json.dumps(figures(result), indent=2))
    else:
        _print_table(result)
    return result.correct


def latency_percentiles(counts: dict[int, int]) -> dict[str, float]:
    """ACK latency in ms: p50, p99, p99.9 and max, from µs -> how many."""
    histogram = HdrHistogram(1, LONGEST, 3)
    for micros, count in counts.items():
        histogram.record_value(min(max(micros, 1), LONGEST), count)
    found = {f"p{percent:g}": histogram.get_value_at_percentile(percent) / 1000 for percent in PERCENTILES}
    return found | {"max": histogram.get_max_value() / 1000}


def figures(result: BenchResult) -> dict[str, Any]:
    """All figures, as plain values."""
    acked, connections = sum(result.load.acked), len(result.load.acked)
    options = dataclasses.asdict(result.options) | {"data_dir": str(result.options.data_dir or "")}
    return {
        "correct": result.correct,
        "machine": f"{platform.machine()}, Python {platform.python_version()}, {sys.platform}",
        "options": options,
        "sent": sum(result.load.sent),
        "acknowledged": acked,
        "wrong_acks": result.load.wrong,
        "seconds": round(result.load.seconds, 3),
        "in_per_second": round(acked / result.load.seconds, 1),
        "delivered": result.delivered,
        "delivered_seconds": round(result.delivered_seconds, 3),
        "delivered_per_second": round(result.delivered / result.delivered_seconds, 1),
        "connections_per_second": round(connections / max(result.load.connect_seconds, 1e-9), 1),
        "kb_per_connection": round(result.connection_bytes / connections / 1000, 2),
        "messages_per_connection": {"min": min(result.load.acked), "max": max(result.load.acked)},
        "ack_ms": latency_percentiles(result.load.latencies),
        "end_to_end_ms": latency_percentiles(arrivals) if (arrivals := _arrivals(result)) else None,
        "cpu_us_per_message": {
            name: round(usage.cpu / max(acked, 1) * 1e6, 1) for name, usage in result.usage.items()
        },
        "peak_rss_mb": {name: round(usage.peak_rss / 1e6, 1) for name, usage in result.usage.items()},
        "bytes_written": {name: usage.written for name, usage in result.usage.items()},
        "journal_bytes": result.journal_bytes,
        "message_bytes": result.messages_bytes,
        "targets": [_target_figures(target) for target in result.targets],
        "errors": result.errors,
    }


def _arrivals(result: BenchResult) -> Counter[int]:
    """µs from sending (or the time due) to arrival -> how many, over all targets."""
    together: Counter[int] = Counter()
    for target in result.targets:
        together.update(target.end_to_end)
    return together


def _target_figures(target: TargetReport) -> dict[str, Any]:
    found = dataclasses.asdict(target)
    found["end_to_end_ms"] = latency_percentiles(target.end_to_end) if target.end_to_end else None
    del found["end_to_end"]
    return found


def _with_progress(options: BenchOptions) -> BenchResult:
    from rich.console import Console

    console = Console(stderr=True)
    with console.status("starting") as status:
        return run_bench(options, lambda phase, seconds: status.update(f"{phase}, {seconds:.0f} s"))


def _print_table(result: BenchResult) -> None:
    from rich.console import Console
    from rich.table import Table

    found, options = figures(result), result.options
    console = Console(soft_wrap=True, highlight=False, width=None if sys.stdout.isatty() else 120)
    bare = "bare ACK server" + (", one fsync a chunk" if options.synced else "")
    what = bare if options.yardstick else f"runtime, 5 rules, {options.fan_out} MLLP sinks"
    if options.to is not None:
        what = f"{options.to[0]}:{options.to[1]} (deliveries not checked)"
    pace = f"{options.rate:,g} msg/s due, " if options.rate else ""
    console.print(f"{what}; {pace}{options.connections} connections, {options.window} outstanding on each, "
                  f"{options.size} bytes a message ({options.mix}); {found['machine']}")  # fmt: skip
    table = Table(show_header=False)
    rows = _rows(result, found)
    if not result.targets:
        del rows["delivered"], rows["end to end"]
    for name, value in rows.items():
        table.add_row(name, value)
    console.print(table)
    if result.targets:
        console.print(_targets(result))
    for text in (*result.errors, *(f"{t.name}: {line}" for t in result.targets for line in t.examples)):
        console.print(f"  {text}", style="red", markup=False)
    verdict = "every ACK and delivery is as it must be" if result.correct else "NOT CORRECT, see above"
    console.print(verdict, style="green" if result.correct else "bold red")


def _rows(result: BenchResult, found: dict[str, Any]) -> dict[str, str]:
    ack, cpu = found["ack_ms"], found["cpu_us_per_message"]
    written = (found["bytes_written"].get("runtime") or 0) / 1e6
    sent, delivered = result.load, found["delivered"]
    arrival = found["end_to_end_ms"] or dict.fromkeys(ack, 0.0)
    return {
        "acknowledged": f"{found['acknowledged']:,} of {sum(sent.sent):,} in {found['seconds']:.1f} s: "
        f"{found['in_per_second']:,.0f} msg/s",
        "delivered": f"{delivered:,} in {found['delivered_seconds']:.1f} s: "
        f"{found['delivered_per_second']:,.0f} msg/s",
        "connections": f"{found['connections_per_second']:,.0f} a second accepted, {found['kb_per_connection']:.1f} kB each "
        f"in the runtime; {found['messages_per_connection']['min']:,} to {found['messages_per_connection']['max']:,} messages "
        "on each",
        "ACK latency": _percentiles(ack),
        "end to end": _percentiles(arrival),
        "CPU a message": ", ".join(f"{name} {us:.1f} µs" for name, us in cpu.items()),
        "peak memory": ", ".join(f"{name} {mb:.0f} MB" for name, mb in found["peak_rss_mb"].items()),
        "written": f"{written:,.1f} MB by the runtime for {found['message_bytes'] / 1e6:,.1f} MB of messages; "
        f"data folder {found['journal_bytes'] / 1e6:,.1f} MB",
    }


def _percentiles(ms: dict[str, float]) -> str:
    return (
        f"p50 {ms['p50']:.2f} ms, p99 {ms['p99']:.2f} ms, p99.9 {ms['p99.9']:.2f} ms, max {ms['max']:.1f} ms"
    )


def _targets(result: BenchResult) -> Any:
    from rich.table import Table

    columns = ("delivered", "expected", "missing", "doubled", "misdirected", "out of order")
    table = Table("target", *columns)
    for one in result.targets:
        counts = (one.delivered, one.expected, one.missing, one.duplicates, one.misdirected, one.out_of_order)
        table.add_row(one.name, *(f"{count:,}" for count in counts))
    return table
