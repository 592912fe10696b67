"""The command ``hie-studio``."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from hie_studio.screen import explain_import, missing_screen

DEFAULT_SECONDS = 20.0
DEFAULT_PICTURE = Path("hie-studio.png")
THEMES = ("light", "dark", "contrast", "system")


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line asked for."""

    workspace: Path | None
    run: bool
    simulate: bool
    seconds: float | None
    picture: Path | None
    theme: str
    size: tuple[int, int] | None
    screen: bool = True


def main(arguments: list[str] | None = None) -> int:
    """Start the Studio. Exit codes: 0 fine, 1 the workspace has errors, 2 usage, 3 it could not start."""
    options = parse(arguments)
    missing = missing_screen()
    if missing:
        print(f"{missing} Running offscreen instead: the table and the picture show what a window would.")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        options = without_screen(options)
    try:
        from hie_studio.session import start
    except ImportError as error:
        print(explain_import(error), file=sys.stderr)
        return 3
    return start(options)


def without_screen(options: Options) -> Options:
    """The same wishes where nobody can press a button: an end and a picture."""
    seconds = options.seconds
    if options.run and seconds is None:
        seconds = DEFAULT_SECONDS
    return Options(
        options.workspace,
        options.run,
        options.simulate,
        seconds if seconds is not None else 0.0,
        options.picture or DEFAULT_PICTURE,
        options.theme if options.theme != "system" else "light",
        options.size or (1280, 800),
        screen=False,
    )


def parse(arguments: list[str] | None) -> Options:
    """Read the command line; ends the program with code 2 when it cannot be understood."""
    parser = argparse.ArgumentParser(prog="hie-studio", description="Draw, run and watch a production.")
    parser.add_argument("workspace", nargs="?", type=Path, help="folder or production file to open")
    parser.add_argument("--run", action="store_true", help="start the production at once")
    parser.add_argument("--simulate", action="store_true", help="start the workspace's simulated peers too")
    parser.add_argument(
        "--for", dest="seconds", type=_seconds, metavar="SECONDS", help="stop and leave after so long"
    )
    parser.add_argument("--snapshot", type=Path, metavar="PNG", help="write a picture of the window")
    parser.add_argument("--theme", choices=THEMES, default="system")
    parser.add_argument("--size", type=_size, metavar="1280x800", help="size of the window")
    given = parser.parse_args(arguments)
    if (given.run or given.simulate) and given.workspace is None:
        parser.error("--run and --simulate need a WORKSPACE")
    return Options(
        given.workspace, given.run, given.simulate, given.seconds, given.snapshot, given.theme, given.size
    )


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 <= value <= 1e7:
        raise argparse.ArgumentTypeError(f"{text} is not a time in seconds (0 to 10000000)")
    return value


def _size(text: str) -> tuple[int, int]:
    width, found, height = text.lower().partition("x")
    if not found or not width.isdigit() or not height.isdigit():
        raise argparse.ArgumentTypeError(f"{text} is not a size such as 1280x800")
    size = int(width), int(height)
    if not (640 <= size[0] <= 8192 and 400 <= size[1] <= 8192):
        raise argparse.ArgumentTypeError(f"{text} is out of bounds (640x400 to 8192x8192)")
    return size


if __name__ == "__main__":
    sys.exit(main())
