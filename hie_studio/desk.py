"""The window of a run. In another language it is made anew, around the same document and the same runtime."""

from __future__ import annotations

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
        if not old.may_be_replaced():
            return
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        kept = old.hand_over()
        i18n.install(app, i18n.wanted(self._settings))
        self.window = MainWindow(self._settings, old.link, old.document)
        self.window.language_wanted.connect(self.speak)
        self.window.take_over(kept)
        self.window.show()
        old.hide()
        old.deleteLater()
