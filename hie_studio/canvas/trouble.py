"""What is in trouble, in the status bar: items in error or retrying, messages held back. A click or F8 goes there."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QToolButton

from hie_runtime.control.client import CountersSnapshot, HostState, ItemCounters
from hie_studio.canvas.live import short_number
from hie_studio.theme import icons, theme
from hie_studio.window.actions import Spec
from hie_studio.window.studio import Studio

_RANK = {HostState.ERROR: 0, HostState.RETRYING: 1}
_HELD = 2  # well itself, but messages wait at it for a person
_WELL = 3


def _rank(item: ItemCounters) -> int:
    return _RANK.get(item.state, _HELD if item.suspended or item.failed else _WELL)


class Trouble(QObject):
    """Counts what a person on call has to look at, worst first."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self._names: tuple[str, ...] = ()
        self._seen = ""
        self._tone = ""
        self.button = QToolButton(studio.window)
        self.button.setObjectName("trouble")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setIconSize(QSize(16, 16))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setToolTip(self.tr("Go to the next item in trouble  F8"))
        self.button.clicked.connect(self.go)
        self.button.hide()
        studio.window.statusBar().addPermanentWidget(self.button)
        self.button.hide()
        words = self.tr("Next item in trou&ble")
        self.action = studio.add_action(
            Spec("next_trouble", words, "F8", "", self.go), "production", lambda: bool(self._names)
        )
        studio.link.snapshot.connect(self.show)
        studio.link.state_changed.connect(self._on_state)
        theme.changed.connect(self._colour)

    def show(self, snapshot: CountersSnapshot) -> None:
        """Count; asked ten times a second, so that nothing is touched while it stays the same."""
        troubled = sorted((item for item in snapshot.items if _rank(item) < _WELL), key=_rank)
        running = self._studio.link.is_running
        self._names = tuple(item.name for item in troubled) if running else ()
        self.action.setEnabled(bool(self._names))
        text = self._text(troubled) if running else ""
        tone = "error" if troubled and _rank(troubled[0]) == 0 else "warning"
        if text != self.button.text() or tone != self._tone:
            self._tone = tone
            self.button.setText(text)
            self.button.setAccessibleName(text)
            self._colour()
        self.button.setVisible(bool(text))

    def _text(self, troubled: list[ItemCounters]) -> str:
        errors = sum(1 for item in troubled if item.state is HostState.ERROR)
        retrying = sum(1 for item in troubled if item.state is HostState.RETRYING)
        held = sum(item.suspended + item.failed for item in troubled)
        told = (
            (errors, self.tr("{n} in error")),
            (retrying, self.tr("{n} retrying")),
            (held, self.tr("{n} suspended or failed")),
        )
        return " · ".join(words.format(n=short_number(float(number))) for number, words in told if number)

    def _on_state(self, state: str) -> None:
        if state != "running":
            self._names = ()
            self.action.setEnabled(False)
            self.button.hide()

    def _colour(self) -> None:
        name = self._tone or "warning"
        self.button.setIcon(icons.icon("warning" if name == "warning" else "error", theme.color(name).name()))
        self.button.setStyleSheet(f"color: {theme.color(name).name()}; font-weight: 600;")

    def go(self) -> None:
        """Reveal the next one after the one that was revealed last."""
        names = [name for name in self._names if name in self._studio.scene.nodes]
        if not names:
            return
        place = names.index(self._seen) + 1 if self._seen in names else 0
        self._seen = names[place % len(names)]
        self._studio.edit("item", self._seen)


def install(studio: Studio) -> Trouble:
    """Give a window's status bar its trouble."""
    return Trouble(studio)
