"""Between a document's state and the workspace on disk."""

from __future__ import annotations

from pathlib import Path

from hie_runtime.config.check import check_workspace
from hie_runtime.config.problems import Problem
from hie_runtime.config.workspace import Workspace, create_workspace, load_workspace, save_workspace
from hie_studio.document.state import DocumentState
