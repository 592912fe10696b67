"""The rules as a table, one line for each branch; names, conditions and targets are typed into their cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from hie_runtime.rules.model import Rule
from hie_studio.editors.rules.sentences import fired_text
from hie_studio.editors.rules.table_lines import (
    OTHERWISE,
    Column,
    Line,
    editable,
    edited,
    lines_of,
    problem_of,
    shown_in,
    text_of,
)
from hie_studio.inspector.fields import mono
from hie_studio.panels.table import Table
from hie_studio.theme import theme

Index = QModelIndex | QPersistentModelIndex
Fired = Sequence[Mapping[str, int]]  # of each rule: how often each branch acted, by its place in the rule
_NOWHERE = QModelIndex()
_WIDTHS = {
    Column.NUMBER: 36,
    Column.NAME: 200,
    Column.SOURCE: 100,
    Column.TYPES: 130,
    Column.CONDITION: 300,
    Column.SENDS: 140,
    Column.TRANSFORMS: 120,
    Column.STOP: 84,
    Column.FIRES: 90,
}


class RuleTableModel(QAbstractTableModel):
    """Signals: edited (row of the rule, the rule); refused (why a text will not do)."""

    edited = Signal(int, object)
    refused = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self._fired: Fired | None = None

    def show_lines(self, lines: list[Line], fired: Fired | None) -> None:
        """Show other lines; as many as before are only drawn anew, so that a cell being left stays."""
        same = len(lines) == len(self.lines)
        if not same:
            self.beginResetModel()
        self.lines, self._fired = lines, fired
        if not same:
            self.endResetModel()
        elif lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(Column) - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """The titles of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles()[section]
        return None

    def _titles(self) -> list[str]:
        return [
            "",
            self.tr("Rule"),
            self.tr("From"),
            self.tr("Message types"),
            self.tr("Condition"),
            self.tr("Sends to"),
            self.tr("Transforms"),
            self.tr("Stops"),
            self.tr("Fires"),
        ]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """See Qt."""
        line, column = self.lines[index.row()], Column(index.column())
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if column is Column.NAME and line.first:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if editable(line, column) else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        line, column = self.lines[index.row()], Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(line, column)
        if role == Qt.ItemDataRole.EditRole:
            return text_of(line, column)
        if role == Qt.ItemDataRole.CheckStateRole and column is Column.NAME and line.first:
            return Qt.CheckState.Unchecked if line.rule.disabled else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.FontRole and column is Column.TYPES:
            return mono(12)
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.color(self._colour(line, column))
        return None

    def _text(self, line: Line, column: Column) -> str:
        match column:
            case Column.NUMBER:
                return str(line.row + 1) if line.first else ""
            case Column.NAME if not line.first:
                return self.tr("otherwise") if line.branch == OTHERWISE else self.tr("else when")
            case Column.CONDITION if line.branch == OTHERWISE and line.first:
                return self.tr("otherwise")
            case Column.SOURCE | Column.TYPES if line.first:
                return text_of(line, column) or self.tr("any")
            case Column.CONDITION if line.branch != OTHERWISE:
                return shown_in(line, column) or self.tr("always")
            case Column.STOP:
                return self.tr("stops") if line.stops else ""
            case Column.FIRES:
                count = self._count(line)
                return "" if count is None else fired_text(count)
        return shown_in(line, column)

    def _count(self, line: Line) -> int | None:
        if self._fired is None or line.rule.disabled or line.row >= len(self._fired):
            return None
        return self._fired[line.row].get(line.place, 0)

    def _colour(self, line: Line, column: Column) -> str:
        if column is Column.FIRES:
            return "ok" if self._count(line) else "warning"
        quiet = column in (Column.NUMBER, Column.STOP) or line.rule.disabled
        plain = column in (Column.SOURCE, Column.TYPES, Column.CONDITION) and not text_of(line, column)
        return "text_muted" if quiet or plain or (column is Column.NAME and not line.first) else "text"

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for the edit; the table itself follows the document."""
        line, column = self.lines[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.CheckStateRole:
            off = Qt.CheckState(value) is Qt.CheckState.Unchecked
            self.edited.emit(line.row, line.rule.model_copy(update={"disabled": off}))
            return True
        why = problem_of(line, column, str(value))
        if why:
            self.refused.emit(why)
            return False
        if str(value) != text_of(line, column):
            self.edited.emit(line.row, edited(line, column, str(value)))
        return True


class RuleTable(Table):
    """Signals: chosen (row of a rule); edited (row, rule); refused (why); rule_opened (row): to be edited in full."""

    chosen = Signal(int)
    edited = Signal(int, object)
    refused = Signal(str)
    rule_opened = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        self.rules = RuleTableModel(parent)
        super().__init__(self.rules, QCoreApplication.translate("RuleTable", "Rules as a table"), parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setTabKeyNavigation(True)
        self.set_widths({int(column): width for column, width in _WIDTHS.items()}, Column.CONDITION)
        self.rules.edited.connect(self.edited)
        self.rules.refused.connect(self.refused)
        self.opened.connect(self._open)
        self.selectionModel().currentRowChanged.connect(lambda now, _: self._tell(now))

    def show_rules(self, rules: Sequence[Rule], fired: Fired | None) -> None:
        """Show the rules, and how often their branches act."""
        self.rules.show_lines(lines_of(rules), fired)
        self.setColumnHidden(Column.FIRES, fired is None)

    def choose(self, row: int) -> None:
        """Make the first line of a rule the current one, unless a line of it is."""
        now = self.currentIndex()
        if now.isValid() and self.rules.lines[now.row()].row == row:
            return
        found = next((n for n, line in enumerate(self.rules.lines) if line.row == row), -1)
        if found >= 0:
            self.setCurrentIndex(self.rules.index(found, Column.NAME))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter types into the cell, or shows the rule in full where nothing is typed; Space switches the rule."""
        index = self.currentIndex()
        may_edit = index.isValid() and bool(self.rules.flags(index) & Qt.ItemFlag.ItemIsEditable)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and may_edit:
            self.edit(index)
        elif event.key() == Qt.Key.Key_Space and index.isValid():
            line = self.rules.lines[index.row()]
            self.edited.emit(line.row, line.rule.model_copy(update={"disabled": not line.rule.disabled}))
        else:
            super().keyPressEvent(event)

    def _open(self, row: int) -> None:
        if not self.rules.flags(self.currentIndex()) & Qt.ItemFlag.ItemIsEditable:
            self.rule_opened.emit(self.rules.lines[row].row)

    def _tell(self, now: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(self.rules.lines[now.row()].row)
