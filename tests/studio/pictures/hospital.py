"""The sample hospital with its simulated systems, on ports of its own, so that it runs beside any other."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from support import free_port

SAMPLE = Path(__file__).parents[3] / "samples" / "acute-adt"
_PORT = re.compile(r"\b250\d\d\b")


def moved_hospital(folder: Path) -> Path:
    """A copy of the sample in a folder, each port another one that is free."""
    shutil.copytree(SAMPLE, folder, ignore=shutil.ignore_patterns("out", "in", ".hie"))
    ports: dict[str, str] = {}
    for file in (folder / "production.yaml", folder / "simulator.yaml"):
        text = file.read_text()
        for port in sorted(set(_PORT.findall(text))):
            ports.setdefault(port, str(free_port()))
        file.write_text(_PORT.sub(lambda found: ports[found[0]], text))
    return folder
