"""Send a test message into an item of the running production and see the reply."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.control.client import CountersSnapshot, SendResult
from hie_studio.inspector.fitting import FittingCombo
from hie_studio.inspector.flow import FlowLayout
from hie_studio.panels.console.samples import samples
from hie_studio.panels.hl7_view import HL7View
from hie_studio.panels.item_choice import ItemChoice
from hie_studio.runtime_link.link import RuntimeLink
from hie_studio.wording import in_words

LOW = 340  # pixels


class SendTestPanel(QWidget):
    """Signals: trace_requested carries the id of the message that was sent."""

    trace_requested = Signal(str)

    def __init__(self, link: RuntimeLink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._sent = ""
        self._waits = False  # for the answer to a message that was sent
        self._press_run = self.tr("Press Run first; the production must allow testing.")
        self.setAccessibleName(self.tr("Test message"))
        self.item = ItemChoice(self.tr("Item that takes the message in"), parent=self)
        self.sample = FittingCombo(self)
        self.item.setPlaceholderText(self.tr("Item"))
        self.sample.setAccessibleName(self.tr("Sample message"))
        self.sample.setPlaceholderText(self.tr("Pick a sample…"))
        self.sample.addItems(list(samples()))
        self.sample.setCurrentIndex(-1)
        self.sample.activated.connect(self._take_sample)
        self.text = HL7View(self.tr("Message to send"), editable=True, parent=self)
        self.text.setPlaceholderText(self.tr("Paste an HL7 message, or pick a sample above"))
        self.text.textChanged.connect(self._enable)
        self.reply = HL7View(self.tr("Reply"), parent=self)
        self.reply.setPlaceholderText(self.tr("The reply appears here"))
        for view in (self.text, self.reply):
            view.setMinimumSize(60, 40)
        self.send = QPushButton(self.tr("Send"), self)
        self.send.setProperty("primary", True)
        self.send.clicked.connect(self._send)
        self.trace = QPushButton(self.tr("Trace"), self)
        self.trace.clicked.connect(lambda: self.trace_requested.emit(self._sent))
        self.status = QLabel(self)
        self.status.setProperty("muted", True)
        self.status.setWordWrap(True)
        self.status.setProperty("may_be_cut", True)  # in a low panel; the tool tip holds all of it
        self.status.setMinimumWidth(80)  # a message's id is one long word: it must not widen the window
        self._lay_out()
        link.snapshot.connect(self._on_snapshot)
        link.state_changed.connect(lambda _: self._enable())
        link.failed.connect(self._on_failed)
        self._enable()

    def choose_item(self, name: str) -> None:
        """Send to this item."""
        self.item.choose(name)

    def begin(self, name: str = "") -> None:
        """Go on to send a message to an item, or to the one chosen before: pick a sample first, when there is no text yet."""
        if name:
            self.choose_item(name)
        there = bool(self.text.toPlainText().strip())
        (self.text if there else self.sample).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def send_sample(self, item: str, sample: str) -> None:
        """Send a sample by its name to an item."""
        self.choose_item(item)
        self.sample.setCurrentIndex(self.sample.findText(sample))
        self._take_sample()
        self._send()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low panel the reply stands beside the message, in a high one below it."""
        super().resizeEvent(event)
        low = event.size().height() < LOW
        way = Qt.Orientation.Horizontal if low else Qt.Orientation.Vertical
        if way != self._split.orientation():
            self._split.setOrientation(way)
            self._split.setSizes([550, 450] if low else [750, 250])

    def _take_sample(self) -> None:
        self.text.show_message(samples()[self.sample.currentText()])

    def _send(self) -> None:
        client, name = self._link.client, self.item.currentData()
        if client is None or not name:
            return
        if self._waits:  # the button stays enabled: greyed out it would lose the focus, and Enter sends again
            return
        self._waits = True
        self.reply.clear()
        self._sent = ""
        self.status.setText(self.tr("Sending to {item}…").format(item=name))
        raw = self.text.message.encode("utf-8")
        self._link.submit(client.send_test(str(name), raw), self._on_sent)

    def _on_sent(self, result: SendResult) -> None:
        self._waits = False
        self._sent = result.message_id
        self.reply.show_message(result.reply)
        words = [self.tr("Taken in. Trace shows what became of it.")]
        if not result.reply:
            words.append(self.tr("It was not answered."))
        if result.note:
            words.append(in_words(result.note))
        told, known = " ".join(words), self.tr("Message {id}").format(id=result.message_id)
        self.status.setToolTip(f"{told}\n{known}")
        self.status.setText(told.replace("-", "-\u200b"))  # an id may end a line in its middle
        self._enable()

    def _on_failed(self, text: str) -> None:
        if self._waits:
            self._waits = False
            self.status.setText(in_words(text))
            self.status.setToolTip(self.status.text())
        self._enable()

    def _on_snapshot(self, snapshot: CountersSnapshot) -> None:
        """Offer the items; services first, as messages come in there."""
        order = {"service": 0, "process": 1, "operation": 2}
        names = [item.name for item in sorted(snapshot.items, key=lambda one: order.get(one.kind, 3))]
        if self.item.offer(names):
            self._enable()

    def _enable(self) -> None:
        running = self._link.client is not None
        self.send.setEnabled(running and bool(self.text.toPlainText().strip()) and self.item.count() > 0)
        self.trace.setEnabled(running and bool(self._sent))
        if not running:
            self._sent, self._waits = "", False
            self.status.setText(self._press_run)
            self.status.setToolTip(self._press_run)
        elif self.status.text() == self._press_run:
            self.status.setText("")

    def _lay_out(self) -> None:
        top = FlowLayout()
        top.add(self.item, 2)
        top.add(self.sample, 3)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.status, 1)
        buttons.addWidget(self.trace)
        buttons.addWidget(self.send)
        split = self._split = QSplitter(Qt.Orientation.Vertical, self)
        split.setHandleWidth(8)
        split.setStyleSheet("QSplitter::handle { background: transparent; }")
        split.addWidget(self.text)
        split.addWidget(self.reply)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(split, 1)
        layout.addLayout(buttons)
