"""What the panel tests share: a believable document, and an asyncio loop that runs inside Qt."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest
import qasync
from PySide6.QtWidgets import QApplication

from hie_studio.document.document import Document
from hie_studio.document.selection import Selection
from hie_studio.theme import theme
from studio.hospital import hospital

Run = Callable[[Coroutine[Any, Any, Any]], Any]


def light(app: QApplication) -> None:
    if theme.choice() != "light":
        theme.install(app, "light")  # once: it styles every window anew


@pytest.fixture
def document(qapp: QApplication) -> Document:
    light(qapp)
    made = Document()
    made.load_state(hospital())
    return made


@pytest.fixture
def selection() -> Selection:
    return Selection()


@pytest.fixture
def run(qapp: QApplication) -> Iterator[Run]:
    """Runs a coroutine to its end while Qt works, as the application does."""
    light(qapp)
    loop = qasync.QEventLoop(qapp, already_running=False)
    asyncio.set_event_loop(loop)

    def go(work: Coroutine[Any, Any, Any]) -> Any:
        return loop.run_until_complete(asyncio.wait_for(work, 20))

    yield go
    asyncio.set_event_loop(None)
    loop.close()
