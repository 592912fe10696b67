"""The rules of a definition looked at in three ways: as sentences, as a table, and as what was changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from hie_runtime.rules.model import Rule, RuleDefinition
from hie_studio.document.document import Document
from hie_studio.editors.rules.changes import rule_changes
from hie_studio.editors.rules.changes_view import ChangesView
from hie_studio.editors.rules.coverage import Coverage, branches_fired, rows_fired
from hie_studio.editors.rules.rule_edits import rules_of
from hie_studio.editors.rules.rule_list import RuleList
from hie_studio.editors.rules.rule_table import RuleTable
from hie_studio.theme import theme


class RuleViews(QTabWidget):
    """The list of sentences says which rule is chosen; the others follow it and lead it.

    Signals:
        wide: (bool) the view that is shown wants all the room there is.
    """

    wide = Signal(bool)

    def __init__(self, document: Document, problem_of: Callable[[Rule], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._problem_of = problem_of
        self._definition: RuleDefinition | None = None
        self._name = ""
        self._covered: tuple[RuleDefinition | None, Coverage | None] = (None, None)
        self.list = RuleList(self)
        self.table = RuleTable(self)
        self.changes = ChangesView(self)
        self.setDocumentMode(True)
        self.setAccessibleName(self.tr("Ways to look at the rules"))
        self.addTab(self.list, self.tr("Sentences"))
        self.addTab(self.table, self.tr("Table"))
        self.addTab(self.changes, self.tr("Changes"))
        self.currentChanged.connect(lambda _: self._on_view())
        self.table.chosen.connect(self.list.choose_row)
        self.table.rule_opened.connect(self._open)
        self.list.chosen.connect(self.table.choose)
        self.changes.chosen.connect(self.list.choose_row)
        document.saved.connect(self._show_changes)
        theme.changed.connect(self._show_changes)

    def show_rules(self, name: str, definition: RuleDefinition | None) -> None:
        """Show the rules of a definition; the chosen one stays chosen."""
        self._name, self._definition = name, definition
        self._show()
        self._show_changes()

    def show_coverage(self, counted: RuleDefinition | None, coverage: Coverage | None) -> None:
        """Show how often rules fire, for as long as they are those that were counted."""
        self._covered = counted, coverage
        self._show()

    def fired(self) -> list[dict[str, int]] | None:
        """How often each branch of each rule acted; None until the rules are counted as they are now."""
        counted, coverage = self._covered
        if coverage is None or counted is None or counted is not self._definition:
            return None
        return branches_fired(counted, coverage)

    def _show(self) -> None:
        rules = rules_of(self._definition) if self._definition is not None else []
        problems = {n: why for n, rule in enumerate(rules) if (why := self._problem_of(rule))}
        fired = self.fired()
        self.list.show_rules(rules, problems, None if fired is None else rows_fired(fired))
        self.table.show_rules(rules, fired)
        self.table.choose(self.list.currentRow())

    def _show_changes(self) -> None:
        """Compare with the saved files while that is looked at."""
        if self.currentWidget() is self.changes:
            saved = self._document.as_read
            before = saved.rules.get(self._name) if saved is not None else None
            self.changes.show_changes(rule_changes(before, self._definition) if saved is not None else None)

    def _on_view(self) -> None:
        self._show_changes()
        self.table.choose(self.list.currentRow())
        self.wide.emit(self.currentWidget() is self.table)

    def _open(self, row: int) -> None:
        self.setCurrentWidget(self.list)
        self.list.choose_row(row)
        self.list.setFocus()
