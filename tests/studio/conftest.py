"""Fixtures of the Studio's tests: the theme, a document, a window that remembers nothing."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hie_studio.collecting import collect_here
from hie_studio.document.document import Document
from hie_studio.main_window import MainWindow
from hie_studio.theme import theme

SAMPLE = Path(__file__).parents[2] / "samples" / "acute-adt"

# Milliseconds a state is waited for that comes at once on a machine that has nothing else to do.
PATIENCE = 20_000


@pytest.fixture(autouse=True)
def _autosaves_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HIE_AUTOSAVE_DIR", str(tmp_path / "autosave"))


@pytest.fixture(autouse=True)
def _collect_as_the_program_does(qapp: QApplication) -> None:
    collect_here(qapp)


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """pytest-qt's, but a machine that does other things beside may take its time."""
    qtbot.waitUntil = partial(qtbot.waitUntil, timeout=PATIENCE)
    qtbot.waitSignal = partial(qtbot.waitSignal, timeout=PATIENCE)
    return qtbot


@pytest.fixture
def document(qapp: QApplication) -> Document:
    return Document()


@pytest.fixture
def window(qtbot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    if theme.choice() != "light":
        theme.install(qapp, "light")  # once: it styles every window anew
    made = MainWindow(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made.files.may_leave = lambda: True  # closing a test's window asks nobody
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def workspace(window: MainWindow, tmp_path: Path) -> Path:
    """A copy of the acute hospital's production, open in the window."""
    folder = tmp_path / "acute"
    shutil.copytree(SAMPLE, folder)
    window.show_workspace(folder)
    QApplication.processEvents()
    return folder
