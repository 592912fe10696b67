"""The log of the running production, and a place to send it a message."""

from __future__ import annotations

from PySide6.QtCore import QSortFilterProxyModel, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.control.client import LogEntry
from hie_studio.inspector.fitting import fit_hint
from hie_studio.panels.console.log_model import LEVELS, Column, LogModel, level_text
from hie_studio.panels.console.send_test import SendTestPanel
from hie_studio.panels.empty_state import EmptyState
from hie_studio.panels.table import Table
from hie_studio.runtime_link.link import RuntimeLink

REFRESH_MS = 1000
LIMIT = 2000


class ConsolePanel(QWidget):
    """Log entries, filtered by level and words, and the test message sender beside them.

    Signals:
        trace_requested: id of the test message whose story is wanted.
        item_requested: name of the item of an entry that was opened.
    """

    trace_requested = Signal(str)
    item_requested = Signal(str)

    def __init__(self, link: RuntimeLink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self.setAccessibleName(self.tr("Console"))
        self.model = LogModel(self)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self.model)
        self._found.setFilterKeyColumn(-1)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.level = QComboBox(self)
        self.level.setAccessibleName(self.tr("Least level"))
        for level in LEVELS:
            self.level.addItem(self.tr("{level} and worse").format(level=level_text(level)), level)
        self.level.setCurrentIndex(LEVELS.index("info"))
        self.level.currentIndexChanged.connect(lambda _: self._ask())
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Filter the log"))
        self.search.setAccessibleName(self.tr("Filter the log"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search)
        self.table = Table(self._found, self.tr("Log"), self)
        self.table.set_widths({Column.TIME: 96, Column.LEVEL: 72, Column.ITEM: 112})
        self.table.opened.connect(self._open)
        copy = QShortcut(QKeySequence.StandardKey.Copy, self.table)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self._copy)
        self.send = SendTestPanel(link, self)
        self.send.trace_requested.connect(self.trace_requested)
        self.empty = EmptyState("console", "", "", self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        self._lay_out()
        self._tick = QTimer(self, interval=REFRESH_MS)
        self._tick.timeout.connect(self._ask)
        link.state_changed.connect(self._on_state)
        self._on_state(link.state)

    def showEvent(self, event: QShowEvent) -> None:
        """What was logged while the panel was hidden is shown at once."""
        super().showEvent(event)
        self._ask()

    def _ask(self) -> None:
        client = self._link.client
        if client is not None and self.isVisible():
            self._link.submit(client.logs(LIMIT, str(self.level.currentData())), self._on_logs)

    def _on_logs(self, entries: list[LogEntry]) -> None:
        bar = self.table.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 4
        self.model.load(entries)
        if at_end:
            self.table.scrollToBottom()
        self._show()

    def _on_state(self, state: str) -> None:
        if state == "running":
            self._tick.start()
            self._ask()
        else:
            self._tick.stop()
        self._show()

    def _on_search(self, words: str) -> None:
        self._found.setFilterFixedString(words.strip())
        self._show()

    def _open(self, row: int) -> None:
        name = self.model.item(self._found.mapToSource(self._found.index(row, 0)).row())
        if name:
            self.item_requested.emit(name)

    def _copy(self) -> None:
        rows = sorted(self._found.mapToSource(i).row() for i in self.table.selectionModel().selectedRows())
        QGuiApplication.clipboard().setText("\n".join(self.model.text(row) for row in rows))

    def _show(self) -> None:
        if self._found.rowCount():
            self._stack.setCurrentWidget(self.table)
            return
        self._stack.setCurrentWidget(self.empty)
        if self.model.rowCount():
            words = self.tr("Other words above show the rest.")
            self.empty.say(self.tr("No entry passes the filter"), words, "search")
        elif self._link.client is None:
            words = self.tr("Press Run: starts, stops, connections and errors appear here.")
            self.empty.say(self.tr("Nothing is running"), words, "console")
        else:
            words = self.tr("Nothing of this level happened so far.")
            self.empty.say(self.tr("The log is empty"), words, "console")

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 8, 16, 8)
        bar.setSpacing(8)
        bar.addWidget(self.level)
        bar.addWidget(self.search, 1)
        fit_hint(self.search)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setHandleWidth(1)
        split.addWidget(left)
        split.addWidget(self.send)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([640, 340])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
