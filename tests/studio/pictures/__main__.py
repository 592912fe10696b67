"""``python -m tests.studio.pictures [FOLDER]``: a picture of every view, in every theme.

Light and dark at 100 % and 200 %, high contrast at 100 %. They go to docs/pictures unless another folder is named.
``--only VIEW`` takes one.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
PICTURES = ROOT / "docs" / "pictures"
SCALES = (1, 2)
COLOURS = 256
GAP = 16  # pixels between the parts of a picture


def main() -> int:
    """Take the pictures: each scale in a process of its own, as Qt reads it when it starts."""
    sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
    from studio.pictures.process import run_on_screen

    parser = argparse.ArgumentParser(prog="python -m tests.studio.pictures", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=PICTURES)
    parser.add_argument("--only", default="", metavar="VIEW")
    parser.add_argument("--scale", type=int, choices=SCALES)
    wanted = parser.parse_args()
    if wanted.scale is not None:
        _take(wanted.folder, wanted.scale, wanted.only)
        return 0
    for scale in SCALES:
        arguments = [str(wanted.folder.resolve()), "--scale", str(scale)]
        arguments += ["--only", wanted.only] if wanted.only else []
        run_on_screen("tests.studio.pictures", arguments, scale=scale, seconds=1800)
    if not wanted.only and wanted.folder.resolve() == PICTURES:
        from studio.pictures.gallery import write_gallery

        write_gallery()
    size = sum(one.stat().st_size for one in wanted.folder.glob("*.png"))
    print(f"{wanted.folder}: {size / 1e6:.1f} MB")
    return 0


def _take(folder: Path, scale: int, only: str) -> None:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication, QWidget

    from hie_studio.collecting import collect_here
    from studio.pictures.few_colours import side_by_side, write_png
    from studio.pictures.show import THEMES, Setting, show_all

    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    collect_here(
        app
    )  # as the program does: a timer that a thread's collection ends still fires, into nothing
    few = COLOURS // scale  # of letters twice as large fewer edges are shades
    for theme in THEMES:
        if theme == "contrast" and scale > 1:
            continue  # the same letters at the same places as in the other themes
        parts: dict[str, list[QImage]] = {}

        def look(view: str, widget: QWidget, parts: dict[str, list[QImage]] = parts) -> None:
            parts.setdefault(view, []).append(widget.grab().toImage())

        show_all(app, Setting(theme, simulate=True, only=only), look)
        for view, images in parts.items():
            image = side_by_side(images, GAP * scale)
            write_png(image, folder / f"{view}-{theme}-{scale * 100}.png", few)


if __name__ == "__main__":
    sys.exit(main())
