"""What the selected item is doing now, and the buttons that steer it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.components.registry import ComponentKind
from hie_runtime.control.client import CountersSnapshot, HostState, ItemCounters
from hie_studio.canvas.live import short_number
from hie_studio.canvas.states import paint_state, state_text
from hie_studio.inspector.flow import FlowLayout
from hie_studio.runtime_link.link import RuntimeLink
from hie_studio.theme import theme
from hie_studio.theme.tokens import SMALL_PX
from hie_studio.wording import in_words

_DOWN = (HostState.STOPPED, HostState.ERROR, HostState.CREATED, HostState.DISABLED)


def duration(seconds: float) -> str:
    """A time span as h:mm:ss or m:ss, days before it when there are any."""
    whole = max(0, int(seconds))
    days, hours, minutes = whole // 86_400, whole // 3600 % 24, whole // 60 % 60
    clock = f"{hours}:{minutes:02d}:{whole % 60:02d}" if days or hours else f"{minutes}:{whole % 60:02d}"
    return f"{days} d {clock}" if days else clock


class _StateMark(QWidget):
    """The state's shape and colour, as on the canvas."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.state = HostState.CREATED
        self.setFixedSize(QSize(16, 16))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shape."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_state(painter, self.state, self.rect().toRectF().center(), 5.0)
        painter.end()


class LiveBlock(QFrame):
    """State, queue, rates and last error of one running item; hidden while nothing runs.

    ``queue_wanted``: (item) the messages that wait at it are wanted.
    """

    queue_wanted = Signal(str)

    def __init__(self, link: RuntimeLink | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._name = ""
        self._counters: ItemCounters | None = None
        self._tone = ""
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("Live figures"))
        self._mark = _StateMark(self)
        self.state = QLabel(self)
        self.state.setStyleSheet("font-weight: 600;")
        self.reason = QLabel(self)
        self.reason.setWordWrap(True)
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self._figures = {key: QLabel("0", self) for key in ("queue", "in", "out", "errors")}
        self.start = self._button(self.tr("Start"), self._on_start)
        self.stop = self._button(self.tr("Stop"), self._on_stop)
        self.restart = self._button(self.tr("Restart"), self._on_restart)
        self.waits = QLabel(self)
        self.waits.setProperty("muted", True)
        self.waits.setWordWrap(True)
        self.queue = QPushButton(self.tr("Show queue"), self)
        self.queue.setAccessibleName(self.tr("Show the messages that wait at this item"))
        self.queue.clicked.connect(lambda: self.queue_wanted.emit(self._name))
        self.suspend = self._button(self.tr("Suspend first message"), self._on_suspend)
        self.suspend.setToolTip(
            self.tr(
                "The message it tries again and again is kept as Suspended and can be sent again later; "
                "the next one gets its turn"
            )
        )
        self.pool = QSpinBox(self)
        self.pool.setRange(0, 1000)
        self.pool.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pool.setFixedWidth(56)
        self.pool.setKeyboardTracking(False)
        self.pool.setAccessibleName(self.tr("Pool size now"))
        self.pool.setToolTip(self.tr("Workers now; the setting below holds from the next start"))
        self.pool.valueChanged.connect(self._on_pool)
        self._lay_out()
        for widget in (self.waits, self.queue, self.suspend):
            widget.hide()
        self.hide()
        theme.changed.connect(self._show)
        if link is not None:
            link.snapshot.connect(self._on_snapshot)
            link.state_changed.connect(self._show)

    def show_items(self, names: Sequence[str]) -> None:
        """Follow one item; nothing is shown for none or several."""
        self._name = names[0] if len(names) == 1 else ""
        last = self._link.last if self._link is not None else None
        if last is not None:
            self._counters = next((item for item in last.items if item.name == self._name), None)
        self._show()

    def _lay_out(self) -> None:
        state = QWidget(self)
        line = QHBoxLayout(state)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._mark)
        line.addWidget(self.state, 1)
        top = FlowLayout()
        top.add(state, 1)
        top.add(self._pool_box())
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        heads = {
            "queue": self.tr("Queue"),
            "in": self.tr("In /s"),
            "out": self.tr("Out /s"),
            "errors": self.tr("Errors"),
        }
        for column, (key, head) in enumerate(heads.items()):
            label = QLabel(head, self)
            label.setProperty("muted", True)
            label.setStyleSheet(f"font-size: {SMALL_PX}px;")
            label.setWordWrap(True)
            figure = self._figures[key]
            figure.setFont(theme.font(16, QFont.Weight.DemiBold))
            figure.setAccessibleName(head)
            grid.addWidget(figure, 0, column)
            grid.addWidget(label, 1, column)
            grid.setColumnStretch(column, 1)
        buttons = FlowLayout()
        for button in (self.start, self.stop, self.restart):
            buttons.add(button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.reason)
        layout.addLayout(grid)
        waiting = QHBoxLayout()
        waiting.setSpacing(8)
        waiting.addWidget(self.waits, 1)
        waiting.addWidget(self.queue)
        layout.addLayout(waiting)
        layout.addWidget(self.suspend)
        layout.addLayout(buttons)

    def _pool_box(self) -> QWidget:
        self._pool = QWidget(self)
        row = QHBoxLayout(self._pool)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(QLabel(self.tr("Pool"), self._pool))
        row.addWidget(self._step("−", self.pool.stepDown, self.tr("Fewer workers")))
        row.addWidget(self.pool)
        row.addWidget(self._step("+", self.pool.stepUp, self.tr("More workers")))
        return self._pool

    def _step(self, sign: str, slot: Callable[[], None], name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(slot)
        return button

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(self.tr("{action} this item").format(action=text))
        button.clicked.connect(slot)
        return button

    def _on_snapshot(self, snapshot: CountersSnapshot) -> None:
        if not self._name:
            return
        counters = next((item for item in snapshot.items if item.name == self._name), None)
        if counters != self._counters:
            self._counters = counters
            self._show()
        self._show_waiting(snapshot.at)

    def _show(self) -> None:
        counters, link = self._counters, self._link
        known = link is not None and link.client is not None and link.state != "retrying"
        live = known and counters is not None
        shown = live and counters is not None and counters.name == self._name
        self.setVisible(bool(shown))
        if not shown or counters is None:
            return
        self._mark.state = counters.state
        self._mark.update()
        self.state.setText(state_text(counters.state))
        self.reason.setText(in_words(counters.state_text))
        self.reason.setVisible(bool(counters.state_text))
        bad = counters.state in (HostState.ERROR, HostState.RETRYING)
        tone = theme.current().warning if bad else theme.current().text_muted
        if tone != self._tone:
            # Only when it changes: this runs ten times a second, and a style sheet costs a new layout.
            self._tone = tone
            self.reason.setStyleSheet(f"color: {tone}; font-size: {SMALL_PX}px;")
        values = {
            "queue": counters.queue_depth,
            "in": counters.rate_in,
            "out": counters.rate_out,
            "errors": counters.errors,
        }
        for key, value in values.items():
            self._figures[key].setText(short_number(float(value)))
        down = counters.state in _DOWN
        runs = counters.state is not HostState.PLACEHOLDER
        self.start.setEnabled(runs and down)
        self.stop.setEnabled(runs and not down)
        self.restart.setEnabled(runs and not down)
        self._pool.setVisible(runs)
        stuck = counters.state is HostState.RETRYING and counters.kind == ComponentKind.OPERATION.value
        self.suspend.setVisible(stuck)
        if not self.pool.hasFocus():
            with QSignalBlocker(self.pool):
                self.pool.setValue(counters.pool_size)

    def _show_waiting(self, now: float) -> None:
        """How long the message at the head of the queue has waited."""
        counters = self._counters
        oldest = counters.oldest_queued_at if counters is not None and counters.queue_depth else None
        words = (
            self.tr("Oldest waits {time}").format(time=duration(now - oldest)) if oldest is not None else ""
        )
        if words != self.waits.text():
            self.waits.setText(words)
            self.waits.setVisible(bool(words))
            self.queue.setVisible(bool(words))

    def _on_suspend(self) -> None:
        if self._link is not None:
            self._link.submit(self._link.suspend_head(self._name))

    def _on_start(self) -> None:
        if self._link is not None:
            self._link.submit(self._link.start_item(self._name))

    def _on_stop(self) -> None:
        if self._link is not None:
            self._link.submit(self._link.stop_item(self._name))

    def _on_restart(self) -> None:
        if self._link is not None:
            self._link.submit(self._link.restart_item(self._name))

    def _on_pool(self, size: int) -> None:
        if self._link is not None and self._link.client is not None:
            self._link.submit(self._link.scale(self._name, size))
