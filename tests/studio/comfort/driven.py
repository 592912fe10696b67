"""The real Studio with a person at it: ``python driven.py LOG``, for tests that kill it.

Every line of the log is on the disk before the next edit: ``start``, ``found N`` (where the item stood when the
production was shown), ``offered N`` (after Recover, where it stands), then ``edit TIME N`` for each key pressed.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from hie_studio import session
from hie_studio.app import parse
from hie_studio.desk import Desk
from hie_studio.main_window import MainWindow

ITEM = "from.PAS"
PAUSE = 0.03
log = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
whole_session = session._session


def say(*words: object) -> None:
    os.write(log, (" ".join(map(str, words)) + "\n").encode())


def stands(window: MainWindow) -> int:
    return round(window.scene.nodes[ITEM].pos().x())


async def person(window: MainWindow) -> None:
    while not window.document.is_open:
        await asyncio.sleep(0.02)
    say("found", stands(window))
    if window.banner.isVisible():
        button = next(one for one in window.banner.findChildren(QPushButton) if one.text() == "Recover")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        say("offered", stands(window))
    window.selection.set([ITEM])
    window.view.setFocus()
    while True:
        QTest.keyClick(window.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
        say("edit", time.time(), stands(window))
        await asyncio.sleep(PAUSE)


async def driven(app: QApplication, desk: Desk, options: object) -> int:
    at_work = asyncio.create_task(person(desk.window))
    try:
        return await whole_session(app, desk, options)  # type: ignore[arg-type]
    finally:
        at_work.cancel()


session._session = driven
say("start")
sys.exit(session.start(parse([one for one in sys.argv[2:] if Path(one).exists()])))
