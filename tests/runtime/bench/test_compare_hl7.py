"""The runtime, durable and routing, against the `hl7` package's server, which only acknowledges."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest


@pytest.mark.slow
@pytest.mark.parametrize(("window", "times"), [(1, 2.0), (100, 25.0)])
def test_the_runtime_takes_in_many_times_what_the_hl7_package_does(window: int, times: float) -> None:
    """25 times with messages under way. Stop and wait on eight connections the disk decides, which the peer does
    not use."""
    peer = subprocess.Popen(
        [sys.executable, "-m", "tests.peers.hl7_server"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert peer.stdout is not None
        port = peer.stdout.readline().strip()
        done = subprocess.run(
            [sys.executable, "-m", "hie_runtime.cli.main", "bench", "--json", "--compare", f"127.0.0.1:{port}",
             "--connections", "8", "--window", str(window), "--duration", "5", "--rounds", "3"],
            capture_output=True, text=True, timeout=110, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout[-3000:] + done.stderr
        found = json.loads(done.stdout)
        print(f"window {window}: {found['ratio_in_per_second']} times the hl7 package's rate")
        assert found["ratio_in_per_second"] >= times
    finally:
        peer.terminate()
        peer.wait(10)
