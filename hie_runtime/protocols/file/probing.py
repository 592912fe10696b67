"""Whether a folder can be used as an item will use it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from hie_runtime.protocols.base import AdapterError


def probe_folder(folder: Path, *, reads: bool, writes: bool) -> str:
    """What can be done with a folder; a file without a name is written to it, and is gone at once.

    A folder that is missing is made by the item when it starts. Raises AdapterError with path and reason."""
    try:
        if not folder.exists():
            above = next(parent for parent in folder.parents if parent.exists())
            _write(above)
            return f"the folder {folder} is not there yet; it will be made in {above}"
        if reads:
            with os.scandir(folder) as entries:
                next(entries, None)
        if writes:
            _write(folder)
    except OSError as error:
        raise AdapterError(f"folder {folder} cannot be used: {error.strerror}") from error
    able = " and ".join(word for word, wanted in (("read", reads), ("written", writes)) if wanted)
    return f"the folder {folder} is there and can be {able}"


def _write(folder: Path) -> None:
    with tempfile.TemporaryFile(dir=folder) as file:
        file.write(b"HIE")
