"""The window of a run. In another language it is made anew, around the same document and the same runtime."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication

from hie_studio import i18n
from hie_studio.main_window import MainWindow


class Desk(QObject):
    """Holds the window. Its words are set where its parts are made, so another language needs other parts;
    what the user has before them (edits and their history, the running production, editors, messages, places on the
    canvas) goes over to them."""

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self.window = MainWindow(settings)
        self.window.language_wanted.connect(self.speak)

    def speak(self, language: str) -> None:
        """Show the window in the language kept in the settings, at once. ``language`` is what was chosen."""
        old = self.window
        if _is_busy(old):
            old.banner.tell(self.tr("Something is under way; choose the language again when it is done."))
            return
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        kept = _hand_over(old, app)
        i18n.install(app, i18n.wanted(self._settings))
        self.window = MainWindow(self._settings, old.link, old.document)
        self.window.language_wanted.connect(self.speak)
        _take_over(self.window, kept)
        self.window.show()
        old.hide()
        old.deleteLater()


@dataclass(frozen=True, slots=True)
class _Shown:
    """What is shown in a window, beside its document and its runtime."""

    room: dict[str, Any]
    features: dict[str, Any]
    message: str
    at_start: bool


def _is_busy(window: MainWindow) -> bool:
    """Whether something is under way that this window must see the end of."""
    return window.iris.importing is not None or window.link.state in ("starting", "stopping")


def _hand_over(window: MainWindow, app: QApplication) -> _Shown:
    """End all of the window's work on the document and the runtime, which belong to ``app`` then."""
    window.settle()
    window.files.autosave_now()
    shown = _Shown(window.keeper.now(), window.studio.shown(), window.trace.message_id, window.at_start)
    window.keeper.end()
    window.document.let_go(app)
    window.link.let_go(app)
    return shown


def _take_over(window: MainWindow, shown: _Shown) -> None:
    """Go on where another window ended, on the same document and runtime."""
    window.document.setParent(window)
    window.link.setParent(window)
    window.document.tell_again()
    window.count_problems()
    window.files.watch()
    window.link.tell_again()
    if window.document.is_open:
        window.studio.opened.emit()
        window.keeper.show(shown.room)
    if shown.at_start:
        window.show_start_page()
    if shown.message:
        window.trace.show_message(shown.message)
    window.studio.show_again(shown.features)
