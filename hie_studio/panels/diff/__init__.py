"""Differences of two states, shown as a list and on the canvas, and the merge of two people's edits."""

from __future__ import annotations

from PySide6.QtCore import QObject

from hie_runtime.errors import HIEError
from hie_studio.document.compare import compare
from hie_studio.document.state import DocumentState
from hie_studio.panels.diff.merge_window import MergeWindow
from hie_studio.panels.diff.window import DifferenceWindow, difference_window
from hie_studio.window.actions import Spec
from hie_studio.window.failure import tell_failure
from hie_studio.window.studio import Studio


class Differences(QObject):
    """Opens the windows of differences for whoever asks."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self.open: DifferenceWindow | None = None
        words = self.tr("&Differences to the saved files…")
        spec = Spec("differences", words, "Ctrl+Alt+D", "", self.show_unsaved)
        studio.add_action(spec, "file", lambda: studio.document.as_read is not None)
        studio.differences_wanted.connect(self.show_states)
        studio.merge_wanted.connect(self.show_merge)

    def show_unsaved(self) -> None:
        """What was changed since the files were read or written last."""
        before = self._studio.document.as_read
        if before is not None:
            self.show_states(self.tr("Changes not yet saved"), before, self._studio.document.state)

    def show_states(self, title: str, before: DocumentState, after: DocumentState) -> None:
        """The difference of any two states."""
        self._show(difference_window(title, compare(before, after), self._studio.window))

    def show_merge(self) -> None:
        """What somebody else wrote to the files, beside what is changed here."""
        document = self._studio.document
        try:
            theirs = document.read_theirs()
        except (HIEError, OSError) as error:
            self._studio.theirs_unreadable.emit(str(error))
            return
        try:
            self._show(MergeWindow(document, theirs, self._studio.window))
        except HIEError as error:
            tell_failure(self._studio.window, self.tr("They cannot be merged"), str(error))

    def _show(self, window: DifferenceWindow) -> None:
        if self.open is not None:
            self.open.close()
        self.open = window
        window.destroyed.connect(lambda _=None, window=window: self._forget(window))
        window.show()
        window.activateWindow()

    def _forget(self, window: DifferenceWindow) -> None:
        if self.open is window:
            self.open = None


def install(studio: Studio) -> Differences:
    """Give a window its views of differences."""
    return Differences(studio)
