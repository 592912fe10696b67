"""Where the folders that ship with the Studio lie: ``resources``, ``samples``, ``translations``."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from hie_runtime.errors import HIEError


class MissingResourceError(HIEError):
    """A file that ships with the Studio is not there."""


@cache
def folder(name: str) -> Path:
    """A shipped folder: of a frozen application, of the installation (setup.py puts it there), or of the
    source tree. Raises MissingResourceError."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [*([Path(frozen)] if frozen else []), package / "_shipped", package.parent]
    for place in places:
        if (place / name).is_dir():
            return place / name
    raise MissingResourceError(f"The folder {name} is missing; looked in {', '.join(map(str, places))}.")


def sample(name: str) -> Path | None:
    """A sample workspace by name, None when samples are not installed."""
    try:
        place = folder("samples") / name
    except MissingResourceError:
        return None
    return place if place.exists() else None
