"""The filters of the message list."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from hie_runtime.control.client import MessageQuery, MessageStatus
from hie_studio.inspector.fitting import FittingCombo, fit_hint
from hie_studio.inspector.flow import FlowLayout
from hie_studio.panels.item_choice import ItemChoice
from hie_studio.panels.messages.model import status_text
from hie_studio.panels.messages.time_span import TimeSpan

TYPING_PAUSE_MS = 300
# Retrying and being sent are states of a queue's head, seen at the item; messages are not found by them.
LISTED = tuple(one for one in MessageStatus if one not in (MessageStatus.ACTIVE, MessageStatus.RETRYING))
_MINUTE = 60.0
_HOUR = 3600.0
_DAY = 86_400.0


class MessageFilters(QObject):
    """Which messages to list. ``changed`` is emitted when that is another query, ``entered`` at Enter in the text."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = parent
        self.item = ItemChoice(self.tr("Item"), self.tr("Any item"), parent)
        self._set_up(self.item)
        self.status = self._combo(self.tr("Status"))
        self.status.addItem(self.tr("Any status"), None)
        for status in LISTED:
            self.status.addItem(status_text(status), status)
        self.time = self._combo(self.tr("Time"))
        spans = (
            (self.tr("Any time"), 0.0),
            (self.tr("Last 5 minutes"), 5 * _MINUTE),
            (self.tr("Last hour"), _HOUR),
            (self.tr("Last 24 hours"), _DAY),
            (self.tr("Last 7 days"), 7 * _DAY),
        )
        for words, seconds in spans:
            self.time.addItem(words, seconds)
        self.time.addItem(self.tr("Between"), None)
        self.span = TimeSpan(parent)
        self.span.changed.connect(self.changed)
        self.span.hide()
        self.time.currentIndexChanged.connect(self._show_span)
        self.text = QLineEdit(parent)
        self.text.setPlaceholderText(self.tr("Text to find"))
        self.text.setToolTip(self.tr("Control id, type or text in the message"))
        self.text.setAccessibleName(self.tr("Text to find"))
        self.text.setClearButtonEnabled(True)
        fit_hint(self.text)
        pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        pause.timeout.connect(self.changed)
        self.text.textChanged.connect(lambda _: pause.start())
        self.text.returnPressed.connect(pause.stop)
        self.text.returnPressed.connect(self.entered)

    def stand_in(self, bar: FlowLayout) -> None:
        """Put the fields into a bar."""
        for widget in (self.item, self.status, self.time):
            bar.add(widget)
        bar.add(self.text, 1)

    def query(self, limit: int, before: str = "") -> MessageQuery:
        """The query the row stands for."""
        seconds = self.time.currentData()
        exact = seconds is None
        return MessageQuery(
            item=self.item.name,
            status=self.status.currentData(),
            text=self.text.text().strip(),
            since=self.span.since if exact else (time.time() - seconds if seconds else None),
            until=self.span.until if exact else None,
            before=before,
            limit=limit,
        )

    @property
    def in_use(self) -> bool:
        """Whether anything is filtered at all."""
        query = self.query(1)
        return bool(query.item or query.status or query.text or query.since)

    def _show_span(self) -> None:
        exact = self.time.currentData() is None
        self.span.setVisible(exact)
        if exact:
            QWidget.setTabOrder(self.time, self.span.start)
            QWidget.setTabOrder(self.span.start, self.span.end)
            QWidget.setTabOrder(self.span.end, self.text)

    def show_items(self, names: Sequence[str]) -> None:
        """Offer these items; the chosen one stays chosen while it exists."""
        self.item.offer(names)

    def choose_item(self, name: str) -> None:
        """List the messages of one item, of all for ""."""
        self.item.choose(name)

    def choose_queue(self, name: str) -> None:
        """List what waits at one item, whatever was filtered before."""
        with QSignalBlocker(self):
            self.text.clear()
            self.time.setCurrentIndex(0)
            self.status.setCurrentIndex(self.status.findData(MessageStatus.QUEUED))
            self.choose_item(name)
        self.changed.emit()

    def _combo(self, name: str) -> FittingCombo:
        combo = FittingCombo(self._place)
        combo.setAccessibleName(name)
        self._set_up(combo)
        return combo

    def _set_up(self, combo: QComboBox) -> None:
        combo.currentIndexChanged.connect(lambda _: self.changed.emit())
