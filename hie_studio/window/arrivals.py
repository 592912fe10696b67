"""What is let go over the window, or given to the Studio when it starts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def is_workspace(path: Path) -> bool:
    """A folder with a production file, or such a file in our own formats."""
    if path.is_dir():
        return any(path.glob("production.*"))
    return path.suffix.lower() in (".json", ".yaml", ".yml") or path.name == "production.xml"


def local_paths(dragged: QMimeData) -> list[Path]:
    """The files and folders of this machine among what is dragged."""
    return [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
