"""A site's own rule functions, for who tries rules without running a production."""

from __future__ import annotations

from pathlib import Path

from hie_runtime.rules.site import FOLDER
from hie_runtime.workers.functions import Asked, SiteFunctions

__all__ = ["Asked", "SiteFunctions", "functions_of"]


def functions_of(folder: Path) -> dict[str, str]:
    """The files of functions of a workspace as they are on disk now, by relative path; what cannot be read is left
    out, the check of the workspace reports it."""
    found = {}
    for file in sorted((folder / FOLDER).glob("*.py")):
        try:
            found[f"{FOLDER}{file.name}"] = file.read_text("utf-8-sig")
        except (OSError, ValueError):
            continue
    return found
