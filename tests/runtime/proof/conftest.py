"""The workspace captured traffic is played through."""

from __future__ import annotations

from pathlib import Path

import pytest
from captured import write_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    return write_workspace(tmp_path / "ws")
