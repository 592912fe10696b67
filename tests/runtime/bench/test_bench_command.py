"""``hie-runtime bench`` with a real runtime, senders and sinks, each in its process."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import psutil
import pytest

from hie_runtime.bench.compare import Comparison
from hie_runtime.bench.load import BenchOptions
from hie_runtime.bench.processes import BenchError, Child
from hie_runtime.bench.runner import run_bench
from hie_runtime.bench.sink import bare_process, sink_process


def _bench(*options: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "hie_runtime.cli.main", "bench", "--json", *options]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_a_bench_finds_every_ack_and_delivery_of_a_runtime_correct() -> None:
    found = _bench(
        "--connections", "5", "--window", "8", "--messages", "1100", "--file-sink", "--fan-out", "4"
    )
    assert found["correct"]
    assert found["acknowledged"] == 1100
    assert [target["name"] for target in found["targets"]] == [
        *(f"to.Sink{n}" for n in range(1, 5)),
        "to.File",
    ]
    assert all(target["delivered"] == target["expected"] > 0 for target in found["targets"])
    assert found["ack_ms"]["p50"] <= found["ack_ms"]["p99.9"] <= found["ack_ms"]["max"]
    assert found["cpu_us_per_message"]["runtime"] > 0
    assert 0 < found["end_to_end_ms"]["p50"] <= found["end_to_end_ms"]["max"]
    assert all(target["end_to_end_ms"] for target in found["targets"] if target["name"] != "to.File")
    assert found["peak_rss_mb"]["runtime"] > 10
    assert found["journal_bytes"] > 0


def test_the_yardstick_needs_no_runtime() -> None:
    found = _bench("--yardstick", "--connections", "2", "--window", "10", "--duration", "0.5")
    assert found["correct"]
    assert found["acknowledged"] > 100
    assert found["targets"] == []


def test_the_yardstick_can_say_what_one_fsync_costs_at_the_pace_of_the_load() -> None:
    found = _bench("--yardstick", "--fsync", "--connections", "1", "--duration", "0.5")
    assert found["correct"]
    assert found["acknowledged"] > 20


def test_results_of_5_kb_at_a_rate_arrive_soon_after_they_were_due() -> None:
    found = _bench(
        "--connections", "4", "--mix", "oru", "--size", "5000", "--rate", "200", "--messages", "300"
    )
    assert found["correct"]
    assert [target["name"] for target in found["targets"] if target["delivered"]] == ["to.Sink1", "to.Sink3"]
    assert found["end_to_end_ms"]["p50"] < 250


@pytest.fixture
def other_engine() -> Iterator[tuple[str, int]]:
    """A program that acknowledges, in a process of its own."""
    other = Child("other", bare_process, 10)
    try:
        yield "127.0.0.1", other.receive(20)
    finally:
        other.end()


def test_a_receiver_that_runs_already_can_be_measured(other_engine: tuple[str, int]) -> None:
    found = _bench(
        "--to", f"127.0.0.1:{other_engine[1]}", "--messages", "30000", "--connections", "5", "--window", "50"
    )
    assert found["acknowledged"] == 30000
    assert found["targets"] == []
    # enough work to show in the ticks of 10 ms that processor time is counted in
    assert found["cpu_us_per_message"]["runtime"] > 0, "the process that listens was found"


def test_two_programs_get_the_same_load_in_turn_and_the_ratio_is_told(other_engine: tuple[str, int]) -> None:
    found = _bench("--compare", f"127.0.0.1:{other_engine[1]}", "--messages", "200", "--connections", "2",
                   "--rounds", "2", "--fan-out", "1")  # fmt: skip
    assert [len(found[side]) for side in ("ours", "other")] == [2, 2]
    assert all(one["acknowledged"] == 200 for side in ("ours", "other") for one in found[side])
    assert 0 < found["ratio_in_per_second"] < 1, "storing costs more than not storing"


def test_the_ratio_is_the_median_of_the_rounds() -> None:
    def round_of(rate: float) -> dict[str, Any]:
        return {"in_per_second": rate, "correct": True}

    sides = [round_of(rate) for rate in (100, 300, 50)], [round_of(rate) for rate in (50, 100, 100)]
    assert Comparison(*sides, "other").ratio == 2.0


def test_a_receiver_that_is_not_there_gives_exit_code_three() -> None:
    command = [sys.executable, "-m", "hie_runtime.cli.main", "bench", "--to", "127.0.0.1:1"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 3
    assert "cannot connect to 127.0.0.1:1" in done.stderr


def test_a_runtime_that_does_not_start_is_reported_with_what_it_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hie_runtime.bench.runner.bench_workspace", lambda *_a, **_k: None)
    with pytest.raises(
        BenchError,
        match=r"the runtime ended \(exit code [13]\); it said:\n.*there is no such",
    ):
        run_bench(BenchOptions(connections=1, messages=1))


def test_a_child_that_ended_is_an_error_and_not_a_wait() -> None:
    child = Child("sinks", sink_process, 1)
    assert len(child.receive(20)) == 1
    child.process.kill()
    with pytest.raises(BenchError, match="sinks process has ended"):
        child.receive(20)
    child.end()


def test_a_runtime_killed_under_load_fails_the_bench_and_says_so() -> None:
    killed: list[int] = []

    def kill_soon(phase: str, seconds: float) -> None:
        if phase == "sending" and seconds > 0.3 and not killed:
            runtime = next(
                child
                for child in psutil.Process().children()
                if any("hie-bench-" in part for part in child.cmdline())
            )
            killed.append(runtime.pid)
            runtime.kill()

    result = run_bench(BenchOptions(connections=2, window=5, duration=20), kill_soon)
    assert killed
    assert not result.correct
    assert any("was closed with" in text for text in result.errors)
    assert any(text.startswith("the runtime ended (exit code") for text in result.errors)
    assert sum(result.load.acked) > 0


def test_a_bench_of_depth_holds_restarts_drains_and_checks_every_message() -> None:
    found = _bench("--depth", "5000", "--connections", "3", "--window", "20", "--durability", "normal")
    assert found["correct"]
    assert found["messages"] == 5000
    assert (found["missing"], found["duplicates"], found["out_of_order"]) == (0, 0, 0)
    assert found["drain_per_second"] > 100
    assert found["restart_seconds"] < 20
    assert set(found["memory_mb"]) == {"before", "full", "restarted", "drain peak"}
    assert found["looks_ms"]["counters"] < 1000


@pytest.mark.slow
def test_memory_and_drain_rate_do_not_depend_on_depth() -> None:
    found = _bench("--depth", "300000", "--connections", "8", "--window", "100")
    assert found["correct"]
    assert found["memory_mb"]["restarted"] - found["memory_mb"]["before"] < 60
    assert found["memory_mb"]["drain peak"] - found["memory_mb"]["before"] < 150
    first, *_, last, _rest = found["drain_per_second_by_tenth"]
    assert last > first / 3
    assert found["looks_ms"]["counters"] < 100


def test_an_unknown_durability_is_refused_with_what_is_allowed() -> None:
    command = [sys.executable, "-m", "hie_runtime.cli.main", "bench", "--durability", "maybe"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert "full, normal, off" in done.stderr


def test_a_bench_of_rules_tries_every_condition_and_says_what_dominates() -> None:
    found = _bench("--rules", "12")
    assert (found["rules"], found["fields"]) == (12, 12)
    assert 0 < found["message"] < found["routed"]
    assert found["added"] == pytest.approx(found["routed"] - found["message"])
    assert any("first read" in name for name in found["parts"])


def test_a_bench_of_a_transform_says_what_it_costs_and_what_dominates() -> None:
    found = _bench("--transform", "5")
    assert found["assigns"] == 5
    assert 900 < found["bytes"] < 1300
    assert 0 < found["message"] < found["empty"] < found["transformed"]
    assert found["added"] == pytest.approx(found["transformed"] - found["message"])
    assert "a component copied" in found["parts"]
