"""Between a document's state and the workspace on disk."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hie_runtime.config.problems import Problem
from hie_studio.document.state import DocumentState


@dataclass(frozen=True)
class OpenFiles:
    """Where a document lives: its path and the workspace as last read or written."""

    path: Path | None = None
    workspace: Any = None


def read(path: Path) -> tuple[OpenFiles, DocumentState]:
    from hie_runtime.config.workspace import load_workspace

    workspace = load_workspace(path)
    return OpenFiles(path, workspace), DocumentState(workspace.production, workspace.rules)


def problems(opened: OpenFiles, state: DocumentState) -> list[Problem]:
    return []
