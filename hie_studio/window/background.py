"""Work beside the window: the thread touches nothing of Qt, the window's thread looks for its result."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

_LOOK_MS = 15


class Background(QObject):
    """Runs one piece of work at a time; of those that wait only the last is done. ``done`` carries its result."""

    done = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._next: Callable[[], object] | None = None
        self._results: deque[object] = deque()
        self._busy = False
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._tell)

    def run(self, work: Callable[[], object]) -> None:
        """Do this next. ``work`` gives its own errors as its result."""
        self._next = work
        if not self._busy:
            self._start()

    def _start(self) -> None:
        work, self._next = self._next, None
        assert work is not None
        self._busy = True
        results = self._results
        threading.Thread(target=lambda: results.append(work()), name="background", daemon=True).start()
        self._look.start()

    def _tell(self) -> None:
        if not self._results:
            return
        result = self._results.popleft()
        self._busy = False
        if self._next is not None:
            self._start()
        else:
            self._look.stop()
            self.done.emit(result)
