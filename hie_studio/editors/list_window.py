"""Keeps the one list window of a kind of definition, and opens what is chosen in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hie_studio.editors.definition_list import DefinitionList
from hie_studio.window.studio import Studio


class ListWindow(QObject):
    """``make`` makes the window; ``ask_new`` asks for a new definition, above the window given."""

    def __init__(
        self,
        studio: Studio,
        kind: str,
        make: Callable[[], DefinitionList],
        ask_new: Callable[[QWidget], object],
    ) -> None:
        super().__init__(studio)
        self._studio, self._kind, self._make, self._ask_new = studio, kind, make, ask_new
        self.window: DefinitionList | None = None

    def show(self) -> None:
        """Open the list, or bring it to the front."""
        window = self.window
        if window is None:
            window = self.window = self._make()
            window.addActions([self._studio.action(name) for name in ("undo", "redo", "save")])
            window.open_wanted.connect(lambda name: self._studio.edit(self._kind, name))
            window.new_wanted.connect(self._new)
            window.removed.connect(lambda name: self._studio.close_editor(self._kind, name))
            window.finished.connect(lambda _: self._forget())
        window.show()
        window.raise_()
        window.activateWindow()

    def _new(self) -> None:
        assert self.window is not None
        self._ask_new(self.window)

    def _forget(self) -> None:
        self.window = None
