"""Brings up every view, one after the other, in a theme."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable
from pathlib import Path

import qasync
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from hie_studio.main_window import MainWindow
from hie_studio.peers import SimulatedPeers
from hie_studio.theme import theme

from .hospital import moved_hospital
from .views import VIEWS, Stage

SIZE = (1440, 900)
THEMES: tuple[theme.Choice, ...] = ("light", "dark")
Look = Callable[[str, QWidget], None]


def show_all(app: QApplication, choice: theme.Choice, look: Look, simulate: bool, only: str = "") -> None:
    """Call ``look`` with the name of each view and what it shows; ``only`` looks at one view.

    ``simulate`` plays the systems around the hospital; without them two messages are sent by hand."""
    loop = qasync.QEventLoop(app, already_running=False)
    asyncio.set_event_loop(loop)
    theme.install(app, choice)
    try:
        with tempfile.TemporaryDirectory() as scratch:
            loop.run_until_complete(_show(Path(scratch), look, simulate, only))
    finally:
        asyncio.set_event_loop(None)
        loop.close()


async def _show(scratch: Path, look: Look, simulate: bool, only: str) -> None:
    window = MainWindow(QSettings(str(scratch / "settings.ini"), QSettings.Format.IniFormat))
    window.files.may_leave = lambda: True  # type: ignore[method-assign]
    window.resize(*SIZE)
    window.show()
    folder = moved_hospital(scratch / "acute-adt")
    peers = SimulatedPeers(folder) if simulate else None
    stage = Stage(window, folder, simulate)
    try:
        for name, show in VIEWS.items():
            shown = await show(stage)
            if only in ("", name):
                await asyncio.sleep(0)
                look(name, shown)
    finally:
        if peers is not None:
            peers.stop()
        await window.link.close()
        stage.close_others()
        window.close()
