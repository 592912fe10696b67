"""Brings up every view, one after the other, in both themes."""

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
SETTLE = 0.15  # seconds: a theme styles every widget anew


def show_all(app: QApplication, look: Callable[[str, str, QWidget], None], only: str = "") -> None:
    """Call ``look`` with (view, theme, widget) for each view in each theme; ``only`` looks at one view."""
    loop = qasync.QEventLoop(app, already_running=False)
    asyncio.set_event_loop(loop)
    theme.install(app, "light")
    try:
        with tempfile.TemporaryDirectory() as scratch:
            loop.run_until_complete(_show(Path(scratch), look, only))
    finally:
        asyncio.set_event_loop(None)
        loop.close()


async def _show(scratch: Path, look: Callable[[str, str, QWidget], None], only: str) -> None:
    window = MainWindow(QSettings(str(scratch / "settings.ini"), QSettings.Format.IniFormat))
    window.files.may_leave = lambda: True  # type: ignore[method-assign]
    window.resize(*SIZE)
    window.show()
    folder = moved_hospital(scratch / "acute-adt")
    peers = SimulatedPeers(folder)
    stage = Stage(window, folder)
    try:
        for name, show in VIEWS.items():
            shown = await show(stage)
            if only in ("", name):
                for choice in THEMES:
                    theme.choose(choice)
                    await asyncio.sleep(SETTLE)
                    look(name, choice, shown)
                theme.choose(THEMES[0])
    finally:
        peers.stop()
        await window.link.close()
        stage.close_others()
        window.close()
