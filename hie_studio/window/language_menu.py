"""View > Language: chooses the Studio's language."""

from __future__ import annotations

import os

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from hie_studio import i18n


class LanguageMenu(QMenu):
    """The languages, each in its own words, and that of the system; the one kept in the settings is ticked.

    Signals: ``chosen`` (code) is to be spoken at once; ``told``: why it is not.
    """

    chosen = Signal(str)
    told = Signal(str)

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Language"))
        self._settings = settings
        self._group = QActionGroup(self)
        kept = str(settings.value(i18n.KEY, ""))
        for code, name in {"": self.tr("Language of the &system"), **i18n.NAMES}.items():
            action = self.addAction(name)
            action.setObjectName(f"language_{code or 'system'}")
            action.setData(code)
            action.setCheckable(True)
            action.setChecked(code == kept)
            self._group.addAction(action)
        self._group.triggered.connect(self._choose)

    def _choose(self, action: QAction) -> None:
        self._settings.setValue(i18n.KEY, str(action.data()))
        forced = os.environ.get("HIE_LANG")
        if forced:
            words = self.tr("Kept, but HIE_LANG={language} is set and goes first.")
            self.told.emit(words.format(language=forced))
        else:
            self.chosen.emit(str(action.data()))
