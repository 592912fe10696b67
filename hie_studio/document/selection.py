"""What is selected, shared by all views of a document."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """Names of the selected items, in the order they were selected."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[str, ...] = ()

    @property
    def items(self) -> tuple[str, ...]:
        """The selected names; empty when nothing is selected."""
        return self._items

    def set(self, names: Iterable[str]) -> None:
        """Select exactly these items. Emits ``changed`` only when that differs."""
        new = tuple(dict.fromkeys(names))
        if new != self._items:
            self._items = new
            self.changed.emit()
