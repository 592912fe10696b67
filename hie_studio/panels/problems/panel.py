"""The problems of the production; a click goes to the item and setting, a double click or Enter to the rule."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from hie_runtime.config.problems import Problem, Severity
from hie_studio.document.document import Document
from hie_studio.document.selection import Selection
from hie_studio.inspector.fitting import fit_hint
from hie_studio.inspector.flow import FlowLayout
from hie_studio.panels.empty_state import EmptyState
from hie_studio.panels.problems.model import Column, ProblemModel
from hie_studio.panels.table import Table
from hie_studio.theme import icons, theme


class ProblemsPanel(QWidget):
    """Problems of the last check.

    Signals:
        jump: (item, dotted setting) to show; either may be "".
        rule_wanted: name of the rule definition to show.
    """

    jump = Signal(str, str)
    rule_wanted = Signal(str)

    def __init__(self, document: Document, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._selection = document, selection
        self.setAccessibleName(self.tr("Problems"))
        self.model = ProblemModel(self)
        self.table = Table(self.model, self.tr("Problems"), self)
        self.table.set_widths({Column.SEVERITY: 40, Column.ITEM: 144, Column.SETTING: 160, Column.PLACE: 144})
        self.table.set_widths({}, stretch=Column.TEXT)
        self.table.clicked.connect(lambda index: self._show_place(self.model.problem(index.row())))
        self.table.opened.connect(self._open)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Filter problems"))
        self.search.setAccessibleName(self.tr("Filter problems"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.toggles = {severity: self._toggle(severity) for severity in Severity}
        self.empty = EmptyState("check", "", "", self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        self._lay_out()
        document.problems_changed.connect(self.refresh)
        document.path_changed.connect(self.refresh)
        theme.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the problems of the last check."""
        self.model.load(self._document.problems, [item.name for item in self._document.production.items])
        for severity, toggle in self.toggles.items():
            count = self.model.count(severity)
            toggle.setText(self._count_text(severity, count))
            toggle.setIcon(icons.icon(severity.value, self._colour(severity) if count else ""))
        self._show()

    def _lay_out(self) -> None:
        bar = FlowLayout()
        bar.setContentsMargins(16, 8, 16, 8)
        fit_hint(self.search)
        for toggle in self.toggles.values():
            bar.add(toggle)
        bar.add(self.search, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self._stack, 1)

    def _toggle(self, severity: Severity) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setChecked(True)
        button.setIconSize(QSize(16, 16))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setObjectName(f"show:{severity.value}")
        button.toggled.connect(self._filter)
        return button

    def _count_text(self, severity: Severity, count: int) -> str:
        words = {
            Severity.ERROR: (self.tr("1 error"), self.tr("{n} errors")),
            Severity.WARNING: (self.tr("1 warning"), self.tr("{n} warnings")),
            Severity.INFO: (self.tr("1 note"), self.tr("{n} notes")),
        }
        return words[severity][count != 1].format(n=count)

    def _colour(self, severity: Severity) -> str:
        names = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "accent"}
        return str(getattr(theme.current(), names[severity]))

    def _filter(self) -> None:
        shown = {severity for severity, toggle in self.toggles.items() if toggle.isChecked()}
        self.model.filter(shown, self.search.text())
        self._show()

    def _show(self) -> None:
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.table)
            return
        self._stack.setCurrentWidget(self.empty)
        if not self._document.is_open:
            self.empty.say(self.tr("Nothing open"), self.tr("Open a workspace to have it checked."), "info")
        elif self._document.problems:
            words = self.tr("Other words or more kinds above show the rest.")
            self.empty.say(self.tr("No problem passes the filter"), words, "search")
        else:
            words = self.tr("The production is checked after every change. It is ready to run.")
            self.empty.say(self.tr("No problems"), words, "check")

    def _open(self, row: int) -> None:
        """Go where the problem can be mended; a rule has a window of its own, which a click does not open."""
        problem = self.model.problem(row)
        self._show_place(problem)
        if problem.rule and not problem.item:
            self.rule_wanted.emit(problem.rule)

    def _show_place(self, problem: Problem) -> None:
        if problem.item and self._document.production.item(problem.item) is not None:
            self._selection.set([problem.item])
        self.jump.emit(problem.item, problem.setting)
