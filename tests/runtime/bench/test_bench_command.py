"""``hie-runtime bench`` with a real runtime, senders and sinks, each in its process."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import psutil
import pytest

from hie_runtime.bench.load import BenchOptions
from hie_runtime.bench.processes import BenchError, Child
from hie_runtime.bench.runner import run_bench
from hie_runtime.bench.sink import sink_process


def _bench(*options: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "hie_runtime.cli.main", "bench", "--json", *options]
    done = subprocess.run(command, capture_output=True, text=True, timeout=90, check=False)
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
    assert found["peak_rss_mb"]["runtime"] > 10
    assert found["journal_bytes"] > 0


def test_the_yardstick_needs_no_runtime() -> None:
    found = _bench("--yardstick", "--connections", "2", "--window", "10", "--duration", "0.5")
    assert found["correct"]
    assert found["acknowledged"] > 100
    assert found["targets"] == []


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
            runtime = next(child for child in psutil.Process().children() if "run" in child.cmdline())
            killed.append(runtime.pid)
            runtime.kill()

    result = run_bench(BenchOptions(connections=2, window=5, duration=20), kill_soon)
    assert killed
    assert not result.correct
    assert any("was closed with" in text for text in result.errors)
    assert any(text.startswith("the runtime ended (exit code") for text in result.errors)
    assert sum(result.load.acked) > 0
