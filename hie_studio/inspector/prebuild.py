"""Building the inspector's pages before they are asked for, while the window is idle."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from hie_studio.document.document import Document
from hie_studio.document.state import Change
from hie_studio.inspector.page import FormPage

PAUSE_MS = 30
WIDGETS_AT_ONCE = 12


class Prebuild(QObject):
    """Has a page made for each class of item of a document that was opened, a few widgets at a time.

    ``make`` builds the page for the item of that name; None when there is one or there are enough.
    """

    def __init__(self, document: Document, make: Callable[[str], FormPage | None], parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._make = make
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(self._step)
        document.changed.connect(self._on_changed)
        self._begin()

    def _on_changed(self, change: Change) -> None:
        if change.reset:
            self._begin()

    def _begin(self) -> None:
        self._steps = self._work()
        self._timer.start()

    def _step(self) -> None:
        if next(self._steps, self) is self:
            self._timer.stop()

    def _work(self) -> Iterator[None]:
        classes = {item.class_name: item.name for item in self._document.production.items}
        for name in classes.values():
            page = self._make(name)
            yield
            if page is None:
                continue
            while page.building:
                yield
            # A style is worked out when a widget is first shown: half of what showing a page costs.
            widgets = page.findChildren(QWidget)
            for start in range(0, len(widgets), WIDGETS_AT_ONCE):
                for widget in widgets[start : start + WIDGETS_AT_ONCE]:
                    widget.ensurePolished()
                yield
