"""View > Theme and View > Scale: how the Studio looks."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from hie_studio import scale
from hie_studio.theme import theme


class _Choices(QMenu):
    """One of several, ticked; each action bears the value it stands for."""

    def _offer(
        self, choices: Mapping[str, str], chosen: str, name: str, choose: Callable[[str], None]
    ) -> None:
        self._group = QActionGroup(self)
        for value, words in choices.items():
            action = self.addAction(words)
            action.setObjectName(f"{name}_{value}")
            action.setData(value)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            self._group.addAction(action)
        self._group.triggered.connect(lambda action: choose(str(action.data())))

    def tick(self, value: str) -> None:
        """Tick the action of a value that was chosen elsewhere."""
        for action in self.actions():
            if isinstance(action, QAction) and action.data() == value:
                action.setChecked(True)


class ThemeMenu(_Choices):
    """That of the system, light, dark, high contrast; used at once and kept."""

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Theme"))
        self._settings = settings
        words = {
            "system": self.tr("As the &system"),
            "light": self.tr("&Light"),
            "dark": self.tr("&Dark"),
            "contrast": self.tr("&High contrast"),
        }
        self._offer(words, theme.choice(), "theme", self._choose)
        theme.changed.connect(self._tick_chosen)

    def _tick_chosen(self) -> None:
        self.tick(theme.choice())

    def _choose(self, value: str) -> None:
        theme.choose(theme.known(value))
        self._settings.setValue("theme", value)


class ScaleMenu(_Choices):
    """How large everything is drawn. Qt takes the factor before its first window, so the Studio starts again for it.

    Signal ``chosen`` (words): what to tell the user; the window offers to start again.
    """

    chosen = Signal(str)

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("S&cale"))
        self._settings = settings
        words = {str(percent): self.tr("{n} %").format(n=percent) for percent in scale.PERCENTS}
        self._offer(words, str(scale.kept(settings)), "scale", self._choose)

    def _choose(self, value: str) -> None:
        self._settings.setValue(scale.KEY, int(value))
        self.chosen.emit(
            self.tr("The Studio is drawn at {n} % when it is started again; it goes on where it was.").format(
                n=value
            )
        )
