"""Brings up every view, one after the other: in a theme, a language, at a size."""

from __future__ import annotations

import asyncio
import inspect
import tempfile
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path

import qasync
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from hie_studio.inspector.field_spec import forget_words
from hie_studio.main_window import MainWindow
from hie_studio.peers import SimulatedPeers
from hie_studio.theme import theme

from .hospital import moved_hospital
from .views import VIEWS, Stage

SIZE = (1440, 900)
THEMES: tuple[theme.Choice, ...] = ("light", "dark", "contrast")
Look = Callable[[str, QWidget], None]


@dataclass(frozen=True)
class Setting:
    """How the views are shown. ``simulate`` plays the systems around the hospital; without them two messages are sent
    by hand. ``only`` looks at one view."""

    theme: theme.Choice = "light"
    size: tuple[int, int] = SIZE
    simulate: bool = False
    only: str = ""


def show_all(app: QApplication, setting: Setting, look: Look) -> None:
    """Call ``look`` with the name of each view and what it shows; a view that shows several widgets comes several times."""
    loop = qasync.QEventLoop(app, already_running=False)
    asyncio.set_event_loop(loop)
    theme.install(app, setting.theme)
    forget_words()  # of forms made in another language
    try:
        with tempfile.TemporaryDirectory() as scratch:
            loop.run_until_complete(_show(Path(scratch), setting, look))
    finally:
        asyncio.set_event_loop(None)
        loop.close()


async def _show(scratch: Path, setting: Setting, look: Look) -> None:
    window = MainWindow(QSettings(str(scratch / "settings.ini"), QSettings.Format.IniFormat))
    window.files.may_leave = lambda: True  # type: ignore[method-assign]
    window.resize(*setting.size)
    window.show()
    folder = moved_hospital(scratch / "acute-adt")
    peers = SimulatedPeers(folder) if setting.simulate else None
    stage = Stage(window, folder, setting.simulate)
    try:
        for name in VIEWS:
            async for shown in _shown(name, stage):
                if setting.only in ("", name):
                    await asyncio.sleep(0)
                    look(name, shown)
    finally:
        if peers is not None:
            peers.stop()
        await window.link.close()
        stage.close_others()
        window.close()


async def _shown(name: str, stage: Stage) -> AsyncIterator[QWidget]:
    shown = VIEWS[name](stage)
    if inspect.isasyncgen(shown):
        async for one in shown:
            yield one
    else:
        yield await shown  # type: ignore[misc]
