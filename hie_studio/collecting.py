"""Python's cyclic garbage is collected in the window's thread only.

A collection may end Qt objects (a closed dialog with what refers to it). Python starts one in whatever thread happens to
allocate: in the thread of an import or of the embedded runtime's journal it would end widgets outside of their thread,
which crashes. So the automatic collection is off, and a timer of the window's thread does the same work.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer

LOOK_MS = 50
NAME = "garbage_collection"
GROWN = (
    4  # all objects are looked through once the living ones have grown by a quarter, as Python itself does
)


def collect_here(app: QCoreApplication) -> None:
    """From now on collect in the thread of ``app`` only; once is enough."""
    if app.findChild(Collector, NAME) is None:
        gc.disable()
        Collector(app)


class Collector(QObject):
    """Collects what is due by Python's own thresholds, soon after it is.

    A large production is a quarter of a million objects: to look through all of them takes a tenth of a second, in which
    the window stands still. So that is done only when much has been added since the last time."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self.setObjectName(NAME)
        self._living = 0  # that the last collection of all left
        self._added = 0  # that have grown old since
        timer = QTimer(self, interval=LOOK_MS)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """One collection of the oldest generation that is due."""
        young, middle, old = (
            count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if old and self._added > self._living / GROWN:
            gc.collect(2)
            self._living, self._added = len(gc.get_objects(generation=2)), 0
        elif middle:
            before = len(gc.get_objects(generation=0)) + len(gc.get_objects(generation=1))
            self._added += before - gc.collect(1)
        elif young:
            gc.collect(0)
