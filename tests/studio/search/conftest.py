"""A workspace with transforms, open in the real window."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from hie_studio.main_window import MainWindow

SAMPLE = Path(__file__).parents[3] / "samples" / "acute-adt"


@pytest.fixture
def workspace(window: MainWindow, tmp_path: Path) -> Path:
    folder = tmp_path / "acute"
    shutil.copytree(SAMPLE, folder)
    window.show_workspace(folder)
    QApplication.processEvents()
    return folder
