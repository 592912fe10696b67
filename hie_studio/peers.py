"""The simulated systems around a workspace's production, as a child process that ends with the Studio."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from pathlib import Path

READY = "simulating"
PATIENCE = 20.0  # seconds until the child has opened its ports or said why not
END_PATIENCE = 5.0
LAST_LINES = 5


class SimulatedPeers:
    """``hie-runtime simulate`` on a workspace. What it says goes on to our own standard error."""

    def __init__(self, workspace: Path) -> None:
        command = [sys.executable, "-m", "hie_runtime.cli.main", "simulate", str(workspace)]
        self._child = subprocess.Popen(  # noqa: S603 - our own program
            command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace"
        )
        self._lines: list[str] = []
        self._said = threading.Event()  # it is ready, or it has ended
        self._reader = threading.Thread(target=self._read, name="simulated peers", daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._child.stderr is not None
        for line in self._child.stderr:
            print(line, end="", file=sys.stderr)
            self._lines = [*self._lines, line.strip()][-LAST_LINES:]
            if READY in line:
                self._said.set()
        self._said.set()

    async def problem(self) -> str:
        """Why they do not play, e.g. which port is taken; "" when they do. Waits until that is known."""
        for _ in range(int(PATIENCE / 0.02)):
            if self._said.is_set():
                return self._end()
            await asyncio.sleep(0.02)
        return f"no sign of life for {PATIENCE:g} s"

    def _end(self) -> str:
        """What it said last when it has ended by itself; "" while it runs."""
        try:
            code = self._child.wait(0.0 if self._reader.is_alive() else END_PATIENCE)
        except subprocess.TimeoutExpired:
            return ""
        words = [line.removeprefix("hie-runtime: ") for line in self._lines if READY not in line]
        return "\n".join(words) or f"they ended with code {code}"

    @property
    def said(self) -> str:
        """What they play and what they do not, a line each, once they are ready."""
        words = [
            line.removeprefix("hie-runtime: ").removeprefix("simulating ")
            for line in self._lines
            if "simulat" in line
        ]
        return "\n".join(reversed(words))

    def stop(self) -> None:
        """End them."""
        self._child.terminate()
        try:
            self._child.wait(END_PATIENCE)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()
        self._reader.join(END_PATIENCE)
