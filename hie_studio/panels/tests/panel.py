"""The list of tests, each with its result and, below it, what differs from what it expects."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hie_runtime.proof.model import TestFile
from hie_runtime.proof.results import ProofResult, Status, TestResult, finding_lines
from hie_studio.inspector.fields import mono
from hie_studio.inspector.flow import FlowLayout
from hie_studio.panels.empty_state import EmptyState
from hie_studio.panels.line_list import LineList
from hie_studio.theme import theme
from hie_studio.wording import in_words

_WIDTHS = {1: 168, 2: 128, 3: 128}
_FILE = Qt.ItemDataRole.UserRole
_COLOUR = Qt.ItemDataRole.UserRole + 1


class TestsPanel(QWidget):
    """Shows tests and results; what they are is told from outside.

    Signals:
        run_wanted: (list of files as shown, [] for all) run these tests.
        stop_wanted: stop running.
    """

    __test__ = False
    run_wanted = Signal(list)
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Tests"))
        self.run_all = QPushButton(self.tr("Run all"), self)
        self.run_one = QPushButton(self.tr("Run selected"), self)
        self.stop = QPushButton(self.tr("Stop"), self)
        self.summary = QLabel(self)
        self.summary.setProperty("muted", True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        columns = (self.tr("Test or place"), self.tr("Result or name"), self.tr("Expected"), self.tr("Found"))
        self.list = LineList(self.tr("Tests and what differs"), columns, parent=self)
        self.list.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.list.setRootIsDecorated(True)
        for column, width in _WIDTHS.items():
            self.list.header().resizeSection(column, width)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.empty = EmptyState("check", "", "", self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.list)
        self._lay_out()
        self.run_all.clicked.connect(lambda: self.run_wanted.emit([]))
        self.run_one.clicked.connect(lambda: self.run_wanted.emit(self.selected()))
        self.stop.clicked.connect(self.stop_wanted)
        self.list.itemSelectionChanged.connect(self._allow)
        theme.changed.connect(self._paint)
        self._running = False
        self.show_tests([])

    def _lay_out(self) -> None:
        bar = FlowLayout()
        bar.setContentsMargins(16, 8, 16, 8)
        bar.add(self.summary, 1)
        for button in (self.stop, self.run_one, self.run_all):
            bar.add(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self._stack, 1)

    # --- what is shown ----------------------------------------------------------------------

    def show_tests(self, tests: Sequence[TestFile]) -> None:
        """List the tests of a workspace, without results."""
        self.list.clear()
        for one in tests:
            self._add(one)
        self._stack.setCurrentWidget(self.list if tests else self.empty)
        words = self.tr(
            "Choose a message in the message list, in its trace or in a window of its own, and press Capture as "
            "test: what comes out of it now is what is expected from then on."
        )
        self.empty.say(self.tr("No tests yet"), words)
        self.tell("")
        self._paint()
        self._allow()

    def show_new(self, tests: Sequence[TestFile], file: str) -> None:
        """List a test that was made just now beside the others, whose results stay, and choose it."""
        known = {line.data(0, _FILE) for line in self.list.lines()}
        if not known:
            self.show_tests(tests)
        for one in tests:
            if known and one.path is not None and one.path.name == file and file not in known:
                self._add(one)
        line = next((line for line in self.list.lines() if line.data(0, _FILE) == file), None)
        if line is not None:
            self.list.setCurrentItem(line)
            self.list.scrollToItem(line)

    def _add(self, one: TestFile) -> None:
        line = QTreeWidgetItem(self.list, [one.test.name, one.path.name if one.path else ""])
        line.setToolTip(0, one.test.name)
        line.setData(0, _FILE, one.path.name if one.path else "")
        line.setData(1, _COLOUR, "text_muted")

    def show_results(self, proof: ProofResult) -> None:
        """Write results beside the tests that were run."""
        lines = {line.data(0, _FILE): line for line in self.list.lines()}
        for result in proof.tests:
            line = lines.get(result.file.rpartition("/")[2])
            if line is not None:
                self._show_result(line, result)
        failed = next((line for line in self.list.lines() if line.isExpanded() and line.childCount()), None)
        if failed is not None:
            self.list.scrollToItem(failed, QTreeWidget.ScrollHint.PositionAtTop)
        passed = sum(one.passed for one in proof.tests)
        words = self.tr("{passed} of {n} passed, {messages} messages, {seconds} s")
        self.tell(
            words.format(
                passed=passed, n=len(proof.tests), messages=proof.messages, seconds=f"{proof.seconds:.1f}"
            )
        )
        self._paint()

    def show_running(self, running: bool) -> None:
        """Whether tests run now."""
        self._running = running
        self._allow()

    def tell(self, text: str) -> None:
        """One line above the list."""
        self.summary.setText(text)
        self.summary.setToolTip(text)

    def say(self, heading: str, text: str) -> None:
        """Words in place of the list, as when the tests cannot be read."""
        self.list.clear()
        self.empty.say(heading, text)
        self._stack.setCurrentWidget(self.empty)
        self._allow()

    def selected(self) -> list[str]:
        """Files of the selected tests, and of those whose differences are selected."""
        tops = [(line.parent() or line) for line in self.list.selectedItems()]
        return list(dict.fromkeys(str(line.data(0, _FILE)) for line in tops))

    # --- one test -----------------------------------------------------------------------------

    def _show_result(self, line: QTreeWidgetItem, result: TestResult) -> None:
        line.takeChildren()
        line.setText(1, self.tr("passed") if result.passed else self.tr("failed"))
        line.setData(1, _COLOUR, "ok" if result.passed else "error")
        for error in result.errors:
            self._words(
                line, f"{error.place}: {in_words(error.text)}" if error.place else in_words(error.text)
            )
        for target in result.targets.values():
            for finding in target.findings:
                if finding.status is not Status.DIFFERS:
                    for text in finding_lines(target.target, finding):
                        self._words(line, in_words(text))
                    continue
                for one in finding.differences:
                    told = [
                        self.tr("(not there)") if value is None else value
                        for value in (one.expected, one.found)
                    ]
                    where = f"{target.target}  {one.path}"
                    child = QTreeWidgetItem(line, [where, one.name, *told])
                    child.setData(0, _COLOUR, "warning")
                    child.setToolTip(0, f"{finding.place}: {in_words(str(one))}")
                    for column in (2, 3):
                        child.setFont(column, mono(12))
                        child.setToolTip(column, told[column - 2])
        line.setExpanded(not result.passed)

    def _words(self, line: QTreeWidgetItem, text: str) -> None:
        child = QTreeWidgetItem(line, [text])
        child.setFirstColumnSpanned(True)
        child.setToolTip(0, text)
        child.setData(0, _COLOUR, "error")

    def _paint(self) -> None:
        for line in self.list.lines():
            line.setForeground(1, theme.color(line.data(1, _COLOUR)))
            line.setFont(
                1, theme.font(13, QFont.Weight.DemiBold if line.childCount() else QFont.Weight.Normal)
            )
            for row in range(line.childCount()):
                line.child(row).setForeground(0, theme.color(line.child(row).data(0, _COLOUR)))

    def _allow(self) -> None:
        self.run_all.setEnabled(not self._running and self.list.topLevelItemCount() > 0)
        self.run_one.setEnabled(not self._running and bool(self.selected()))
        self.stop.setVisible(self._running)
