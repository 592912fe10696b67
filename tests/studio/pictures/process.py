"""A Qt of its own for each screen: scale and screen are read when it starts."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[3]
LARGE = (3840, 2400)


def run_on_screen(
    module: str, arguments: list[str], screen: tuple[int, int] = LARGE, scale: int = 1, seconds: int = 600
) -> str:
    """Run a module on a screen of that many pixels, drawn ``scale`` times as large. Returns what it prints."""
    one = {"name": "screen", "x": 0, "y": 0, "width": screen[0], "height": screen[1]}
    one |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "screen.json"  # the offscreen platform's own is 800 x 800
        file.write_text(json.dumps({"screens": [one]}))
        env = os.environ | {
            "QT_QPA_PLATFORM": f"offscreen:configfile={file}",
            "QT_SCALE_FACTOR": str(scale),
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests")]),
            "HIE_AUTOSAVE_DIR": str(Path(scratch) / "autosave"),
        }
        command = [sys.executable, "-m", module, *arguments]
        done = subprocess.run(
            command, check=False, env=env, cwd=ROOT, stdout=subprocess.PIPE, timeout=seconds
        )
    assert done.returncode == 0, f"{module} {arguments} ended with {done.returncode}"
    return done.stdout.decode()
