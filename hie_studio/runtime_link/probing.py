"""Trying the connection of one item: by the runtime that has it, or here, beside the window."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QObject, Signal

from hie_runtime.config.model import ItemConfig, ProductionConfig
from hie_runtime.control.client import ProbeResult, ReloadResult, RuntimeClient
from hie_studio.document.document import Document
from hie_studio.runtime_link.link import RuntimeLink
from hie_studio.window.background import Background


@dataclass(slots=True, eq=False)
class _Trial:
    """One try in a thread with a loop of its own, with settings that need not be saved."""

    folder: Path | None
    production: ProductionConfig
    name: str
    given_up: bool = False
    _loop: asyncio.AbstractEventLoop | None = None
    _task: asyncio.Task[ProbeResult] | None = None

    def run(self) -> ProbeResult | None:
        """In the thread: what came of it; None when it was given up."""
        return asyncio.run(self._run())

    def give_up(self) -> None:
        """From the window's thread: nobody waits for it any more."""
        self.given_up = True
        if self._loop is not None and self._task is not None:
            with suppress(RuntimeError):  # the loop has just ended
                self._loop.call_soon_threadsafe(self._task.cancel)

    async def _run(self) -> ProbeResult | None:
        self._task = asyncio.create_task(_tried(self._probe()))
        self._loop = asyncio.get_running_loop()
        if self.given_up:
            self._task.cancel()
        with suppress(asyncio.CancelledError):
            return await self._task
        return None

    async def _probe(self) -> ProbeResult:
        from hie_runtime.control.probing import probe_item  # not at the start: it brings the engine

        if self.folder is not None:
            return await probe_item(self.folder, self.production, self.name)
        with TemporaryDirectory(prefix="hie-") as place:  # it was never saved
            return await probe_item(Path(place), self.production, self.name)


class Prober(QObject):
    """Tries one connection at a time. ``done``: a ProbeResult; does not come when :meth:`stop` was called."""

    done = Signal(object)

    def __init__(self, document: Document, link: RuntimeLink | None, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._link = link
        self._trial: _Trial | None = None
        self._background: Background | None = None
        self._asked: object | None = None  # what is asked of the runtime, as long as its answer is waited for
        self._running: ProductionConfig | None = None  # what the runtime here read last
        if link is not None:
            link.state_changed.connect(self._on_state)
            link.reloaded.connect(self._on_reloaded)

    @property
    def busy(self) -> bool:
        """Whether a result is waited for."""
        return self._trial is not None or self._asked is not None

    def start(self, item: ItemConfig) -> None:
        """Try the connection of an item of the document as it is now."""
        self.stop()
        client = self._link.client if self._link is not None else None
        if client is not None and self._runs_there(item):
            self._ask(client, item.name)
            return
        self._trial = _Trial(self._document.folder, self._document.production, item.name)
        self._background = Background(self)
        self._background.done.connect(self._on_done)
        self._background.run(self._trial.run)

    def stop(self) -> None:
        """Wait no longer."""
        self._asked = None
        trial, self._trial = self._trial, None
        background, self._background = self._background, None
        if trial is not None and background is not None:
            trial.give_up()
            background.done.disconnect(self._on_done)
            background.deleteLater()

    def _runs_there(self, item: ItemConfig) -> bool:
        """Whether the runtime is to try it: it is elsewhere, or it runs these very settings here. Its listeners
        then hold the ports that a try of our own would find taken."""
        if self._link is None or not self._link.is_running:
            return False
        return self._link.mode == "remote" or (
            self._running is not None and self._running.item(item.name) == item
        )

    def _ask(self, client: RuntimeClient, name: str) -> None:
        assert self._link is not None
        self._asked = asked = object()

        def answered(result: ProbeResult) -> None:
            if self._asked is asked:
                self._asked = None
                self.done.emit(result)

        self._link.submit(_tried(client.probe(name)), answered)

    def _on_done(self, result: ProbeResult) -> None:
        background, self._background = self._background, None
        self._trial = None
        if background is not None:
            background.deleteLater()
        self.done.emit(result)

    def _on_state(self, state: str) -> None:
        if state == "running":
            self._note_running()
        elif self._asked is not None and state in ("stopping", "stopped"):  # no answer will come
            self._asked = None
            self.done.emit(ProbeResult(ok=False, text=self.tr("The production is not running.")))

    def _on_reloaded(self, result: ReloadResult) -> None:
        if result.applied:
            self._note_running()

    def _note_running(self) -> None:
        read = self._document.as_read
        self._running = read.production if read is not None else None


async def _tried(probe: Coroutine[Any, Any, ProbeResult]) -> ProbeResult:
    """Its result; what went wrong on the way to the one who tries is a result too."""
    began = time.perf_counter()
    try:
        return await probe
    except Exception as error:
        text = str(error) or type(error).__name__
        return ProbeResult(ok=False, text=text, seconds=time.perf_counter() - began)
