"""``python -m tests.studio.pictures [FOLDER]``: a picture of every view, light and dark, at 100 % and 200 %.

They go to docs/pictures unless another folder is named. ``--only VIEW`` takes one.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[3]
PICTURES = ROOT / "docs" / "pictures"
SCALES = (1, 2)
COLOURS = 256
SCREEN = {
    "name": "wide",
    "x": 0,
    "y": 0,
    "width": 3840,
    "height": 2400,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}


def main() -> int:
    """Take the pictures: each scale in a process of its own, as Qt reads it when it starts."""
    sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
    parser = argparse.ArgumentParser(prog="python -m tests.studio.pictures", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=PICTURES)
    parser.add_argument("--only", default="", metavar="VIEW")
    parser.add_argument("--scale", type=int, choices=SCALES)
    wanted = parser.parse_args()
    if wanted.scale is not None:
        _take(wanted.folder, wanted.scale, wanted.only)
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        screen = Path(scratch) / "screen.json"  # the offscreen platform's own is 800 x 800
        screen.write_text(json.dumps({"screens": [SCREEN]}))
        for scale in SCALES:
            platform = f"offscreen:configfile={screen}"
            env = os.environ | {"QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": str(scale)}
            command = [sys.executable, "-m", "tests.studio.pictures", str(wanted.folder.resolve())]
            command += ["--scale", str(scale), *(["--only", wanted.only] if wanted.only else [])]
            subprocess.run(command, check=True, env=env, cwd=ROOT)  # noqa: S603 - this program
    if not wanted.only and wanted.folder.resolve() == PICTURES:
        from studio.pictures.gallery import write_gallery

        write_gallery()
    size = sum(one.stat().st_size for one in wanted.folder.glob("*.png"))
    print(f"{wanted.folder}: {size / 1e6:.1f} MB")
    return 0


def _take(folder: Path, scale: int, only: str) -> None:
    from PySide6.QtWidgets import QApplication, QWidget

    from hie_studio.collecting import collect_here
    from studio.pictures.few_colours import write_png
    from studio.pictures.show import THEMES, show_all

    folder.mkdir(parents=True, exist_ok=True)

    app = QApplication(sys.argv[:1])
    collect_here(
        app
    )  # as the program does: a timer that a thread's collection ends still fires, into nothing
    for theme in THEMES:

        def look(view: str, widget: QWidget, theme: str = theme) -> None:
            few = COLOURS // scale  # of letters twice as large fewer edges are shades
            write_png(widget.grab().toImage(), folder / f"{view}-{theme}-{scale * 100}.png", few)

        show_all(app, theme, look, simulate=True, only=only)


if __name__ == "__main__":
    sys.exit(main())
