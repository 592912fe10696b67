"""The same load on two programs, round by round in turn, and the ratio of what they did.

The rounds are interleaved because a shared machine is not equally fast all the time: both programs see the
same of its moods, and the ratio holds where the figures do not.
"""

from __future__ import annotations

import json
import statistics
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from hie_runtime.bench.load import BenchOptions
from hie_runtime.bench.report import figures
from hie_runtime.bench.runner import BenchResult, Progress, run_bench

Run = Callable[[BenchOptions, Progress], BenchResult]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Figures of each round (as :func:`report.figures` gives them), ours and the other's in turn."""

    ours: list[dict[str, Any]]
    other: list[dict[str, Any]]
    name: str

    @property
    def correct(self) -> bool:
        """Whether every check of every round held, on both sides."""
        return all(found["correct"] for found in (*self.ours, *self.other))

    @property
    def ratio(self) -> float:
        """Messages a second acknowledged, ours to the other's: the median of the rounds' ratios."""
        pairs = zip(self.ours, self.other, strict=True)
        ratios = [float(one["in_per_second"]) / max(float(two["in_per_second"]), 1e-9) for one, two in pairs]
        return statistics.median(ratios)

    def median(self, side: list[dict[str, Any]], value: Callable[[dict[str, Any]], float]) -> float:
        """Median over the rounds of one side."""
        return statistics.median(value(found) for found in side)

    def as_values(self) -> dict[str, Any]:
        """For ``--json``."""
        return {
            "correct": self.correct,
            "compared_with": self.name,
            "ratio_in_per_second": round(self.ratio, 2),
            "ours": self.ours,
            "other": self.other,
        }


def compare(
    options: BenchOptions,
    other: tuple[str, int],
    rounds: int,
    progress: Progress = lambda _phase, _seconds: None,
    run: Run = run_bench,
) -> Comparison:
    """Load ours, then the other, ``rounds`` times. Raises BenchError when a run cannot be carried out."""
    theirs = replace(options, to=other, yardstick=False, file_sink=False)
    ours, others = [], []
    for _ in range(rounds):
        ours.append(figures(run(options, progress)))
        others.append(figures(run(theirs, progress)))
    return Comparison(ours, others, f"{other[0]}:{other[1]}")


def compare_and_print(options: BenchOptions, other: tuple[str, int], rounds: int, as_json: bool) -> bool:
    """Compare, print, and say whether every check held. Raises BenchError."""
    result = compare(options, other, rounds)
    if as_json:
        print(json.dumps(result.as_values(), indent=2))
    else:
        _print_table(result, options)
    return result.correct


def _print_table(result: Comparison, options: BenchOptions) -> None:
    from rich.console import Console
    from rich.table import Table

    console = Console(soft_wrap=True, highlight=False)
    console.print(
        f"{len(result.ours)} rounds of each in turn; {options.connections} connections, "
        f"{options.window} outstanding on each, {options.size} bytes a message ({options.mix})"
    )
    table = Table("median of the rounds", "ours", result.name)
    rows: dict[str, Callable[[dict[str, Any]], float]] = {
        "messages a second": lambda found: found["in_per_second"],
        "ACK p50, ms": lambda found: found["ack_ms"]["p50"],
        "ACK p99, ms": lambda found: found["ack_ms"]["p99"],
        "CPU a message, µs": lambda found: found["cpu_us_per_message"].get("runtime", float("nan")),
    }
    for name, value in rows.items():
        sides = (result.median(result.ours, value), result.median(result.other, value))
        table.add_row(name, *("not known" if side != side else f"{side:,.2f}" for side in sides))  # noqa: PLR0124 - NaN
    console.print(table)
    console.print(f"ours to {result.name}: {result.ratio:.2f} times the messages a second")
    for found in (*result.ours, *result.other):
        for text in found["errors"]:
            console.print(f"  {text}", style="red", markup=False)
    console.print("every ACK is as it must be" if result.correct else "NOT CORRECT, see above")
