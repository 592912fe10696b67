"""Run, stop and reload: what the buttons do, and what is shown meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal

from hie_runtime.config.problems import errors_in
from hie_runtime.control.client import HostState
from hie_runtime.errors import HIEError
from hie_studio.document.document import Document
from hie_studio.runtime_link.link import RuntimeLink
from hie_studio.window.file_flow import FileFlow
from hie_studio.wording import error_in_words, in_words

ACTIVE = (HostState.STARTING, HostState.RUNNING, HostState.RETRYING, HostState.STOPPING)


class RunFlow(QObject):
    """Owns the tasks that start and stop the production.

    Signals: ``refused`` (why it cannot run); ``problems_wanted``: show the problem list;
    ``mending_wanted`` (item, dotted setting): where the first error is put right;
    ``told``: a result in words.
    """

    refused = Signal(str)
    problems_wanted = Signal()
    mending_wanted = Signal(str, str)
    told = Signal(str)

    def __init__(self, document: Document, files: FileFlow, link: RuntimeLink, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._files = files
        self._link = link
        self._tasks: set[asyncio.Task[None]] = set()

    def run(self) -> None:
        """Save and start. Errors in the configuration are shown instead."""
        if not self._document.is_open or not self._ready():
            return
        path = self._document.path
        if path is not None:
            self._start(self._link.run(path))

    def stop(self) -> None:
        """Drain and stop."""
        self._start(self._link.stop())

    def reload(self) -> None:
        """Save, and let the running production take the changes over."""
        if self._ready():
            self._start(self._reload())

    async def finish(self) -> None:
        """Wait for what was started, as before closing."""
        await asyncio.gather(*self._tasks)

    def _ready(self) -> bool:
        self._files.settle()
        self._document.check_now()
        errors = errors_in(self._document.problems)
        if errors:
            self.problems_wanted.emit()
            first = errors[0]
            words = self.tr("It cannot run: {why}")
            if len(errors) > 1:
                words = self.tr("It cannot run, for {n} errors. The first: {why}")
            self.refused.emit(words.format(n=len(errors), why=in_words(str(first))))
            if first.item:
                self.mending_wanted.emit(first.item, first.setting)
            return False
        return not self._document.dirty or self._files.save()

    async def _reload(self) -> None:
        result = await self._link.reload()
        if result is None:
            return
        if result.problems:
            self.refused.emit(self.tr("Not reloaded: {why}").format(why=in_words(str(result.problems[0]))))
        elif result.applied:
            changed = len(result.added) + len(result.removed) + len(result.restarted)
            self.told.emit(self.tr("Reloaded: {n} items changed.").format(n=changed))

    def _start(self, work: Coroutine[Any, Any, Any]) -> None:
        task = asyncio.get_event_loop().create_task(self._guarded(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _guarded(self, work: Coroutine[Any, Any, Any]) -> None:
        try:
            await work
        except HIEError as error:
            self.refused.emit(error_in_words(error))
