"""Files the Studio ships: icons, fonts, samples."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from hie_runtime.errors import HIEError


class MissingResourceError(HIEError):
    """A file that ships with the Studio is not there."""


@cache
def root() -> Path:
    """The ``resources`` folder: of the source tree, of a frozen application, or of the installation."""
    frozen = getattr(sys, "_MEIPASS", None)
    places = [
        *([Path(frozen) / "resources"] if frozen else []),
        Path(__file__).resolve().parents[2] / "resources",
        Path(__file__).resolve().parents[1] / "resources",
        Path(sys.prefix) / "share" / "hie" / "resources",
    ]
    for place in places:
        if (place / "icons").is_dir():
            return place
    raise MissingResourceError(f"The icons are missing; looked in {', '.join(map(str, places))}.")


def sample(name: str) -> Path | None:
    """A sample workspace by name, None when samples are not installed."""
    place = root().parent / "samples" / name
    return place if place.exists() else None
