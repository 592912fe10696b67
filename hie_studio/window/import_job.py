"""Importing beside the window: a thread reads and converts, the window shows how far it is and can stop it."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from hie_runtime.errors import HIEError
from hie_runtime.importers.iris.limits import ImportStoppedError, Stage
from hie_studio.wording import error_in_words

log = logging.getLogger(__name__)
_BETWEEN = 0.05  # seconds between two steps that are shown
_LOOK_MS = 30
_SHOW_AFTER_MS = 400


class ImportJob(QObject):
    """Runs one piece of work of an import in a thread of its own.

    The thread touches nothing of Qt: what it has to say waits until the window's thread looks. (A signal sent from
    there takes Qt's locks while it holds Python's, and the window's thread the other way round.)

    Signals, all in the window's thread: ``progressed`` (stage, done, total); ``done`` (what the work gave);
    ``failed`` (the error's text); ``stopped`` when it was stopped."""

    progressed = Signal(str, int, int)
    done = Signal(object)
    failed = Signal(str)
    stopped = Signal()

    def __init__(self, work: Callable[[Callable[[Stage, int, int], None]], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = threading.Event()
        self._next = 0.0
        self._said: deque[Callable[[], None]] = deque()
        self._thread = threading.Thread(target=self._run, name="import", daemon=True)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._tell)

    def start(self) -> None:
        """Begin."""
        self._thread.start()
        self._look.start()

    def stop(self) -> None:
        """Ask it to stop at its next step; ``stopped`` follows."""
        self._stop.set()

    def wait(self, seconds: float) -> bool:
        """Wait for the thread to end; whether it did. Nothing more is told."""
        self._look.stop()
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _watch(self, stage: Stage, done: int, total: int) -> None:
        if self._stop.is_set():
            raise ImportStoppedError("stopped")
        time.sleep(0)  # lets the window's thread run
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _BETWEEN
            self._said.append(partial(self.progressed.emit, str(stage), done, total))

    def _run(self) -> None:
        self._said.append(self._outcome())

    def _outcome(self) -> Callable[[], None]:
        try:
            result = self._work(self._watch)
        except ImportStoppedError:
            return self.stopped.emit
        except (HIEError, OSError, MemoryError) as error:
            return partial(self.failed.emit, error_in_words(error) or type(error).__name__)
        except Exception as error:  # a defect of ours: the import ends, and says so
            log.exception("the import failed")
            return partial(self.failed.emit, f"{type(error).__name__}: {error}")
        return partial(self.done.emit, result)

    def _tell(self) -> None:
        over = not self._thread.is_alive()  # asked first: what it says at its end is then there
        if over:
            self._look.stop()
        while self._said:
            self._said.popleft()()
        if over:
            self.setParent(None)  # what was read goes with the last hold on this


def read_job(paths: list[Path], parent: QObject) -> ImportJob:
    """Reads files; gives (importer, what was read)."""
    from hie_runtime.importers.iris.importer import IRISConfigImporter

    importer = IRISConfigImporter()
    return ImportJob(lambda watch: (importer, importer.read(paths, watch=watch)), parent)


def convert_job(importer: Any, files: Any, production: str | None, parent: QObject) -> ImportJob:
    """Converts what was read; gives an ``ImportResult``."""
    return ImportJob(lambda watch: importer.convert(files, production, watch=watch), parent)


class ImportProgress(QDialog):
    """How far an import is; its button or Escape stops it. It comes only when it takes a moment.

    Signals: ``canceled`` when the person wants it to stop."""

    canceled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.label = QLabel(self.tr("Reading files…"))
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setMinimumWidth(360)
        self.bar.setTextVisible(False)  # the words above say it
        self.bar.setAccessibleName(self.tr("Import"))
        self.button = QPushButton(self.tr("Stop"))
        self.button.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        for widget in (self.label, self.bar):
            layout.addWidget(widget)
        layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignRight)
        self._soon = QTimer(self, singleShot=True, interval=_SHOW_AFTER_MS)
        self._soon.timeout.connect(self.show)
        self._soon.start()

    def reject(self) -> None:
        """Stop; the dialog stays until the import has stopped."""
        self.button.setEnabled(False)
        self.label.setText(self.tr("Stopping…"))
        self.canceled.emit()

    def show_step(self, stage: str, done: int, total: int) -> None:
        """A step of the job."""
        if not self.button.isEnabled():
            return
        if stage == Stage.READING:
            text = self.tr("Reading files: {done} of {total}")
        else:
            text = self.tr("Converting: {done} of {total}")
        self.label.setText(text.format(done=done, total=total))
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(min(done, total))

    def over(self) -> None:
        """The job is over."""
        self._soon.stop()
        self.hide()
        self.deleteLater()
