"""A list to choose one of the items that run from; it follows them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from hie_studio.inspector.fitting import FittingCombo


class ItemChoice(FittingCombo):
    """Items by name. ``everything`` are the words of a first line for all of them, "" for no such line."""

    def __init__(self, name: str, everything: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._names: list[str] = []  # offered now: this is asked ten times a second
        self._first = 1 if everything else 0
        if everything:
            self.addItem(everything, "")

    @property
    def name(self) -> str:
        """The chosen item, "" for all of them or none."""
        return str(self.currentData() or "")

    def offer(self, names: Sequence[str]) -> bool:
        """Offer these; the chosen one stays chosen while it exists. Returns whether they are others than before."""
        if list(names) == self._names:
            return False
        self._names = list(names)
        chosen = self.currentData()
        with QSignalBlocker(self):
            while self.count() > self._first:
                self.removeItem(self._first)
            for name in names:
                self.addItem(name, name)
            self.setCurrentIndex(max(0, self.findData(chosen)))
        return True

    def choose(self, name: str) -> None:
        """Choose an item, one that is not offered yet too; all of them for ""."""
        if name and self.findData(name) < 0:
            self._names = []
            self.addItem(name, name)
        self.setCurrentIndex(max(0, self.findData(name)))
