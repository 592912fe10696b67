"""``hie-studio --run`` as a command: what could not start is told, and the exit code says so."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from support import free_port, operation, service, write_workspace


def studio(workspace: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "hie_studio.app", str(workspace), "--run", "--for", "0.5", *options]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        command, capture_output=True, text=True, timeout=60, cwd=workspace, env=environment, check=False
    )


@pytest.fixture
def taken():
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        yield int(holder.getsockname()[1])


def feed(folder: Path, port: int, peer: int) -> Path:
    made = write_workspace(folder, [service("from.PAS", port, ["to.Lab"]), operation("to.Lab", peer)])
    (made / "simulator.yaml").write_text(f"receivers:\n  - name: Lab\n    port: {peer}\n")
    return made


def test_taken_ports_of_the_simulated_systems_end_the_run_with_their_numbers(tmp_path: Path, taken: int):
    done = studio(feed(tmp_path / "ws", free_port(), taken), "--simulate")
    assert done.returncode == 3, done.stderr
    assert f"'Lab' cannot listen on port {taken}: another program uses it" in done.stderr
    assert "do not run" in done.stderr


def test_a_taken_port_of_the_production_ends_the_run_with_its_item_and_number(tmp_path: Path, taken: int):
    done = studio(feed(tmp_path / "ws", taken, free_port()))
    assert done.returncode == 3, done.stderr
    assert "'from.PAS' could not start" in done.stderr and str(taken) in done.stderr


def test_a_run_with_all_ports_free_ends_well_with_its_table(tmp_path: Path):
    done = studio(feed(tmp_path / "ws", free_port(), free_port()), "--simulate")
    assert done.returncode == 0, done.stderr
    assert "to.Lab" in done.stdout
