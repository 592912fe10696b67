"""Scrolling to a setting of a form that may still be growing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

MARGIN = 48  # pixels shown above and below
SETTLE_MS = 300  # a page just made is laid out within this time


class Revealing(QObject):
    """Brings a row of a scroll area into sight, and keeps it there while the page around it is laid out."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._row: QWidget | None = None
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settling.timeout.connect(self._forget)
        area.widget().installEventFilter(self)

    def show(self, row: QWidget) -> None:
        """Scroll to a row."""
        self._row = row
        row.destroyed.connect(self._forget)
        self._settling.start()
        self._scroll()

    def _scroll(self) -> None:
        if self._row is not None:
            self._area.ensureWidgetVisible(self._row, 0, MARGIN)

    def _forget(self) -> None:
        self._row = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page has another size."""
        if event.type() is QEvent.Type.Resize and self._row is not None:
            QTimer.singleShot(0, self._scroll)  # its rows get their places after it
        return super().eventFilter(watched, event)
