"""``kill -9`` of the real Studio at any moment costs at most the last two seconds of edits."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from support import free_port, operation, service, write_workspace

KILLS = 2
MOST_LOST = 2.0  # seconds
DRIVEN = Path(__file__).with_name("driven.py")
TREE = Path(__file__).resolve().parents[3]


def lines(log: Path) -> list[list[str]]:
    return [line.split() for line in log.read_text().splitlines()] if log.exists() else []


def wait_for(log: Path, studio: subprocess.Popen[bytes], seen) -> None:
    end = time.monotonic() + 60
    while not seen(lines(log)):
        assert studio.poll() is None and time.monotonic() < end, lines(log)
        time.sleep(0.02)


def killed(log: Path, environment: dict[str, str], after: float, *arguments: str) -> float:
    """Start the Studio, let the person work for so long after the first edit, kill it; the moment of death."""
    studio = subprocess.Popen(
        [sys.executable, str(DRIVEN), str(log), *arguments], env=environment, cwd=log.parent
    )
    try:
        wait_for(log, studio, lambda found: any(line[0] == "edit" for line in found))
        time.sleep(after)
        os.kill(studio.pid, signal.SIGKILL)
        return time.time()
    finally:
        studio.kill()
        studio.wait()


def test_a_studio_that_is_killed_loses_at_most_two_seconds_of_edits(tmp_path: Path):
    workspace = write_workspace(
        tmp_path / "ws", [service("from.PAS", free_port(), ["to.Lab"]), operation("to.Lab", free_port())]
    )
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HIE_AUTOSAVE_DIR": str(tmp_path / "autosave"),
        "XDG_CONFIG_HOME": str(tmp_path / "settings"),
        "PYTHONPATH": str(TREE),
        "HIE_LANG": "en",
    }
    moments = [random.uniform(2.2, 3.5), *(random.uniform(0.1, 1.2) for _ in range(KILLS - 1))]
    edits: list[tuple[float, int]] = []
    death = 0.0
    for number, moment in enumerate([*moments, 0.0]):
        log = tmp_path / f"{number}.log"
        arguments = [str(workspace)] if number == 0 else []  # afterwards it comes back by itself
        now = killed(log, environment, moment, *arguments)
        found = lines(log)
        begun = next((int(line[1]) for line in found if line[0] == "offered"), None)
        if number > 0:
            back = begun if begun is not None else int(next(line[1] for line in found if line[0] == "found"))
            lost = [when for when, place in edits if place > back]
            assert not lost or death - min(lost) <= MOST_LOST, f"{death - min(lost):.2f} s of edits are lost"
            assert number > 1 or begun is not None, "work of more than two seconds was not offered again"
        edits = [(float(line[1]), int(line[2])) for line in found if line[0] == "edit"]
        death = now
