"""The story of one message beside the message itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.control.client import MessageBody, MessageTrace
from hie_studio.inspector.flow import FlowLayout
from hie_studio.inspector.themed_icon import ThemedIcon
from hie_studio.panels.elided_label import ElidedLabel
from hie_studio.panels.empty_state import EmptyState
from hie_studio.panels.hl7_text import Place
from hie_studio.panels.hl7_view import HL7View
from hie_studio.panels.messages.bodies import as_received, body_name, bytes_of
from hie_studio.panels.messages.model import moment_text, size_text
from hie_studio.panels.trace.story import Entry, story_of, summary_of
from hie_studio.panels.trace.timeline import Timeline
from hie_studio.runtime_link.link import RuntimeLink

FOLLOW_MS = 1000
_ENDS = ("completed", "failed", "nowhere", "bad")


class TracePanel(QWidget):
    """Shows one message's way. While it is still on its way the story is fetched again each second.

    Signals:
        item_requested: name of the item of the chosen step, to select it on the canvas.
        message_requested: (name, bytes) the message of the chosen step, to be shown in full.
        capture_requested: (name, bytes, item) a test of the message as an item received it is wanted.
    """

    item_requested = Signal(str)
    message_requested = Signal(str, bytes)
    capture_requested = Signal(str, bytes, str)

    def __init__(self, link: RuntimeLink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._id = ""
        self._shown_body = ""
        self._body: MessageBody | None = None
        self._trace = MessageTrace(id="", session_id="")
        self._entries: list[Entry] = []
        self.setAccessibleName(self.tr("Trace"))
        self._title = QLabel(self)
        self._title.setProperty("heading", True)
        self._summary = ElidedLabel(self)
        self._summary.setProperty("muted", True)
        self.timeline = Timeline(self)
        self.timeline.selected.connect(self._on_selected)
        self.timeline.opened.connect(lambda index: self.item_requested.emit(self._entries[index].item))
        self.body = HL7View(self.tr("Message"), parent=self)
        self.body.setStyleSheet("QPlainTextEdit { border: none; border-radius: 0; padding: 12px; }")
        self._place = QLabel(self)
        self._place.setProperty("muted", True)
        self.body.place_changed.connect(self._show_place)
        self.open = QPushButton(self.tr("Open message"), self)
        self.open.setEnabled(False)
        self.open.clicked.connect(self._open_message)
        self.capture = QPushButton(self)
        self.capture.setAccessibleName(self.tr("Capture as test"))
        self.capture.setToolTip(self.tr("Capture as test"))
        ThemedIcon(self.capture, "capture")
        self.capture.clicked.connect(self._capture)
        self.again = QPushButton(self.tr("Refresh"), self)
        self.again.clicked.connect(self._ask)
        empty_words = self.tr("Choose a message in the message list and press Trace, or double-click it.")
        self.empty = EmptyState("trace", self.tr("No message chosen"), empty_words, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._story())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._follow = QTimer(self, interval=FOLLOW_MS)
        self._follow.timeout.connect(self._ask)
        link.state_changed.connect(self._on_state)

    @property
    def message_id(self) -> str:
        """The message whose story is shown, "" for none."""
        return self._id

    @property
    def entries(self) -> list[Entry]:
        """The steps shown."""
        return list(self._entries)

    def show_message(self, message_id: str) -> None:
        """Show the story of a message."""
        self._id = message_id
        self._shown_body = ""
        self._body = None
        self.open.setEnabled(False)
        self.body.clear()
        self.timeline.current = 0
        self._ask()
        self._follow.start()

    def showEvent(self, event: QShowEvent) -> None:
        """The story goes on while the panel is hidden."""
        super().showEvent(event)
        self._ask()

    def _ask(self) -> None:
        client = self._link.client
        if client is not None and self._id and (self.isVisible() or not self._entries):
            self._link.submit(client.trace(self._id), self._on_trace)

    def _on_trace(self, trace: MessageTrace) -> None:
        if trace == self._trace:
            return
        self._trace = trace
        self._entries = story_of(trace)
        self.timeline.show_entries(self._entries)
        self._summary.setText(summary_of(self._entries))
        self._stack.setCurrentIndex(1)
        if self._entries and self._entries[-1].kind in _ENDS:
            self._follow.stop()
        if self._entries:
            self._on_selected(max(0, self.timeline.current))
            first = self._entries[0]
            self._title.setText(
                self.tr("{what} at {time}").format(what=first.heading, time=moment_text(first.at))
            )

    def _on_selected(self, index: int) -> None:
        wanted = self._entries[index].message_id
        client = self._link.client
        if client is None or wanted == self._shown_body:
            return
        self._shown_body = wanted

        def done(body: MessageBody) -> None:
            if self._shown_body == body.id:
                self._body = body
                self.open.setEnabled(True)
                self.body.show_message(body.text)
                size = size_text(body.size)
                self._place.setText(f"{body.content_type.upper()}  ·  {body.encoding}  ·  {size}")

        self._link.submit(client.body(wanted), done)

    def _open_message(self) -> None:
        if self._body is not None:
            self.message_requested.emit(body_name(self._body), bytes_of(self._body))

    def _capture(self) -> None:
        client = self._link.client
        if client is not None and self._id:
            self._link.submit(
                as_received(client, self._id), lambda found: self.capture_requested.emit(*found)
            )

    def _on_state(self, state: str) -> None:
        if state != "running":
            self._follow.stop()

    def _show_place(self, place: Place | None) -> None:
        if place is not None:
            words = self.body.words(place).replace("\n", "  =  ")
            self._place.setText(words if len(words) <= 90 else words[:89] + "…")

    def _story(self) -> QWidget:
        page = QWidget(self)
        head = FlowLayout()
        head.setContentsMargins(16, 8, 16, 8)
        head.add(self._title)
        head.add(self._summary, 1)
        for button in (self.capture, self.open, self.again):
            head.add(button)
        right = QWidget(page)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.body, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 8)
        foot.addWidget(self._place)
        column.addLayout(foot)
        split = QSplitter(Qt.Orientation.Horizontal, page)
        split.setHandleWidth(1)
        split.addWidget(self.timeline)
        split.addWidget(right)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        split.setSizes([500, 500])
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(split, 1)
        return page
