"""Keeps unsaved edits beside the workspace, soon after each, without holding up the window."""

from __future__ import annotations

import logging
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from hie_studio.document import autosave
from hie_studio.document.document import Document
from hie_studio.document.state import Change, DocumentState

log = logging.getLogger(__name__)
AUTOSAVE_MS = 1000  # with the writing, less than the two seconds that a crash may cost


class Autosaver(QObject):
    """Writes a document's edits from a thread of its own, one after the other. ``failed``: why they could not be kept."""

    failed = Signal(str)

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._timer = QTimer(self, singleShot=True, interval=AUTOSAVE_MS)
        self._timer.timeout.connect(self.write)
        self._thread = ThreadPoolExecutor(1, "autosave")
        self._writing: Future[None] | None = None
        document.changed.connect(self._soon)

    def _soon(self, change: Change) -> None:
        if (self._document.dirty or not change.reset) and not self._timer.isActive():
            self._timer.start()

    def write(self) -> None:
        """Keep what is not saved now; once everything is undone there is nothing to keep."""
        self._timer.stop()
        if self._document.dirty:
            self._writing = self._thread.submit(self._write, self._document.state, self._document.path)
        else:
            self.drop(self._document.path)

    def _write(self, state: DocumentState, path: Path | None) -> None:
        try:
            autosave.write(state, path)
        except OSError as error:
            log.warning("autosave failed: %s", error)
            self.failed.emit(str(error))

    def wait(self) -> None:
        """Until what was asked for is on the disk."""
        if self._writing is not None:
            self._writing.result()

    def drop(self, path: Path | None) -> None:
        """Forget what was kept of a workspace: it is saved, or given up."""
        self._timer.stop()
        self.wait()
        autosave.drop(path)
