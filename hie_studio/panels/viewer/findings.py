"""What is wrong with the message in view, as a list that leads to each place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.messages.hl7.validate import MOST_FINDINGS, Finding, Severity
from hie_studio.panels.elided_label import ElidedLabel
from hie_studio.panels.line_list import LineList
from hie_studio.panels.viewer.checking import Against, choices_for, findings_of
from hie_studio.theme import theme
from hie_studio.window.import_job import ImportJob
from hie_studio.wording import in_words

_WIDTHS = (110, 150)
_SIGNS = {Severity.ERROR: "✗", Severity.WARNING: "!"}


class FindingsPane(QWidget):
    """Checks the message it is given, in a thread.

    Signals:
        chosen: (path) a finding was chosen.
        checked: the list is another one.
        closed: the pane is not wanted any more.
    """

    chosen = Signal(str)
    checked = Signal()
    closed = Signal()

    def __init__(self, folder: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._raw = b""
        self._job: ImportJob | None = None
        self.found: list[Finding] = []
        self.against = QComboBox(self)
        self.against.setAccessibleName(self.tr("What the message is checked against"))
        self.summary = ElidedLabel(self)
        self.hide_ = QPushButton(self.tr("Hide"), self)
        self.hide_.setAutoDefault(False)
        columns = (self.tr("Kind"), self.tr("Place"), self.tr("What is wrong"))
        self.list = LineList(self.tr("What is wrong with the message"), columns, _WIDTHS, self)
        self.list.setStyleSheet("QTreeView { border: none; } QTreeView::item { padding: 4px; }")
        self._lay_out()
        self.against.currentIndexChanged.connect(lambda _: self.check())
        self.list.currentItemChanged.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self.hide_.clicked.connect(self.closed)
        theme.changed.connect(self._paint)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 8)
        bar.setSpacing(8)
        bar.addWidget(QLabel(self.tr("Check against"), self))
        bar.addWidget(self.against)
        bar.addWidget(self.summary, 1)
        bar.addWidget(self.hide_)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.list, 1)

    # --- checking ---------------------------------------------------------------------------

    def show_message(self, raw: bytes) -> None:
        """Check another message, against the same as the one before where that is offered."""
        self._raw = raw
        wanted = self.against.currentText()
        with QSignalBlocker(self.against):
            self.against.clear()
            for one in choices_for(raw, self._folder):
                self.against.addItem(one.label, one)
            self.against.setCurrentIndex(max(0, self.against.findText(wanted)))
        self.check()

    def check(self) -> None:
        """Check the message anew."""
        if self._job is not None:
            self._job.blockSignals(True)  # an answer to what is no longer asked
            self._job = None
        against = self.against.currentData()
        if not isinstance(against, Against):
            self._show([])
            self.summary.setText(
                self.tr(
                    "Nothing to check it against: put an .xsd or JSON Schema into the workspace's schemas."
                )
            )
            return
        job = ImportJob(partial(_checked, self._raw, against), self)
        self._job = job
        job.done.connect(self._show)
        job.failed.connect(self._refuse)
        job.start()

    def _show(self, found: Sequence[Finding]) -> None:
        self._job = None
        self.found = list(found)
        with QSignalBlocker(self.list):
            self.list.clear()
            for one in self.found:
                self._add(one)
        errors = sum(one.severity is Severity.ERROR for one in self.found)
        more = "+" if len(self.found) >= MOST_FINDINGS else ""
        words = self.tr("Errors: {errors}. Warnings: {warnings}.")
        told = words.format(errors=errors, warnings=f"{len(self.found) - errors}{more}")
        self.summary.setText(told if self.found else self.tr("Nothing is wrong."))
        self._paint()
        self.checked.emit()

    def _add(self, one: Finding) -> None:
        kind = self.tr("Error") if one.severity is Severity.ERROR else self.tr("Warning")
        text = in_words(one.text)
        line = QTreeWidgetItem(self.list, [f"{_SIGNS[one.severity]}  {kind}", one.path, text])
        line.setToolTip(2, text)
        line.setData(0, Qt.ItemDataRole.UserRole, str(one.severity))

    def _refuse(self, text: str) -> None:
        self._show([])
        self.summary.setText(text)
        self.summary.setToolTip(text)

    def _choose(self, line: QTreeWidgetItem | None, *_: object) -> None:
        if line is not None and line.text(1):
            self.chosen.emit(line.text(1))

    def _paint(self) -> None:
        for line in self.list.lines():
            wrong = line.data(0, Qt.ItemDataRole.UserRole) == Severity.ERROR
            line.setForeground(0, theme.color("error" if wrong else "warning"))
            line.setFont(0, theme.font(13, QFont.Weight.DemiBold))


def _checked(raw: bytes, against: Against, _watch: object) -> list[Finding]:
    return findings_of(raw, against)
