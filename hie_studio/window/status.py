"""The status bar: state of the production and its main figures."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from hie_runtime.components.registry import ComponentKind
from hie_runtime.control.client import CountersSnapshot, HostState
from hie_studio.canvas.live import short_number
from hie_studio.canvas.states import paint_state, state_text

UNBOUND = (1 << 24) - 1  # Qt's QWIDGETSIZE_MAX, which PySide6 does not have


class _StateMark(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.state = HostState.STOPPED
        self.setFixedSize(20, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_state(painter, self.state, QRectF(self.rect()).center())


class _Figure(QLabel):
    """Keeps its room while its text changes, else all of the window would be laid out anew ten times a second."""

    def say(self, text: str) -> None:
        self.setText(text)
        room = self.sizeHint().expandedTo(self.minimumSize())
        if room != self.minimumSize():
            self.setFixedSize(room)

    def clear(self) -> None:
        super().clear()
        self.setMinimumSize(0, 0)
        self.setMaximumSize(UNBOUND, UNBOUND)


class StatusLine:
    """Fills a status bar from snapshots."""

    def __init__(self, bar: QStatusBar) -> None:
        self._bar = bar
        self.place = ""  # address of the runtime that is watched, when that is elsewhere
        self._mark = _StateMark()
        self._state = QLabel()
        self._rate = _Figure()
        self._queued = _Figure()
        self._errors = _Figure()
        self._memory = _Figure()
        self._zoom = QLabel()
        self._zoom.setMinimumWidth(56)
        bar.setSizeGripEnabled(False)
        for widget in (self._mark, self._state):
            bar.addWidget(widget)
        for widget in (self._rate, self._queued, self._errors, self._memory, self._zoom):
            bar.addPermanentWidget(widget)
        bar.setContentsMargins(8, 0, 8, 0)
        self.show_stopped()

    def show_stopped(self) -> None:
        """Nothing runs."""
        self._show_state(HostState.STOPPED)
        self._clear_figures()

    def show_lost(self) -> None:
        """The runtime that is watched is out of reach: nothing is known of it."""
        self._show_state(HostState.RETRYING)
        self._state.setText(
            QCoreApplication.translate("StatusLine", "No connection to {url}").format(url=self.place)
        )
        self._clear_figures()

    def _clear_figures(self) -> None:
        for label in (self._rate, self._queued, self._errors, self._memory):
            label.clear()

    def _show_state(self, state: HostState) -> None:
        text = " · ".join(filter(None, (state_text(state), self.place)))
        if state == self._mark.state and self._state.text() == text:
            return
        self._mark.state = state
        self._mark.setAccessibleName(state_text(state))
        self._mark.update()
        self._state.setText(text)

    def show_zoom(self, zoom: float) -> None:
        """The canvas's zoom."""
        self._zoom.setText(f"{zoom * 100:.0f} %")

    def show_snapshot(self, snapshot: CountersSnapshot) -> None:
        """Figures of the whole production."""
        self._show_state(snapshot.state)
        rate = sum(item.rate_in for item in snapshot.items if item.kind == ComponentKind.SERVICE.value)
        queued = sum(item.queue_depth for item in snapshot.items)
        errors = sum(item.errors for item in snapshot.items)
        self._rate.say(QCoreApplication.translate("StatusLine", "{n} msg/s").format(n=short_number(rate)))
        self._queued.say(
            QCoreApplication.translate("StatusLine", "{n} queued").format(n=short_number(queued))
        )
        one, many = (
            QCoreApplication.translate("StatusLine", "1 error"),
            QCoreApplication.translate("StatusLine", "{n} errors"),
        )
        self._errors.say(one if errors == 1 else many.format(n=short_number(errors)))
        self._memory.say(
            QCoreApplication.translate("StatusLine", "{n} MB").format(n=f"{snapshot.memory_bytes / 1e6:.0f}")
        )
