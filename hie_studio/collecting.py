"""Python's cyclic garbage is collected in the window's thread only.

A collection may end Qt objects (a closed dialog with what refers to it). Python starts one in whatever thread happens to
allocate: in the thread of an import or of the embedded runtime's journal it would end widgets outside of their thread,
which crashes. So the automatic collection is off, and a timer of the window's thread does the same work.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QTimer

LOOK_MS = 50
NAME = "garbage_collection"


def collect_here(app: QCoreApplication) -> None:
    """From now on collect in the thread of ``app`` only; once is enough."""
    if app.findChild(QTimer, NAME) is not None:
        return
    gc.disable()
    timer = QTimer(app, interval=LOOK_MS)
    timer.setObjectName(NAME)
    timer.timeout.connect(_look)
    timer.start()


def _look() -> None:
    """One collection of the oldest generation that is due by Python's own thresholds."""
    due = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    for generation in (2, 1, 0):
        if due[generation]:
            gc.collect(generation)
            return
