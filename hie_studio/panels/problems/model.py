"""Problems as rows: worst first, then in the order of the production."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt

from hie_runtime.config.problems import Problem, Severity
from hie_studio.inspector.form_model import label_of
from hie_studio.theme import icons, theme
from hie_studio.wording import in_words

Index = QModelIndex | QPersistentModelIndex
ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """Columns of the list."""

    SEVERITY = 0
    TEXT = 1
    ITEM = 2
    SETTING = 3
    PLACE = 4


class ProblemModel(QAbstractTableModel):
    """The problems that pass the filter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Problem, ...] = ()
        self._rows: list[Problem] = []
        self._order: dict[str, int] = {}
        self._severities = set(Severity)
        self._words = ""

    def load(self, problems: Sequence[Problem], order: Sequence[str]) -> None:
        """Show these problems; ``order`` is that of the items in the production."""
        self._all = tuple(problems)
        self._order = {name: index for index, name in enumerate(order)}
        self._show()

    def filter(self, severities: set[Severity], words: str) -> None:
        """Show only these severities, with all of the words."""
        self._severities, self._words = severities, words
        self._show()

    def problem(self, row: int) -> Problem:
        """The problem of a row."""
        return self._rows[row]

    def count(self, severity: Severity) -> int:
        """How many there are of a severity, shown or not."""
        return sum(problem.severity is severity for problem in self._all)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Rows shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Always the same columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Names of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            heads = ("", self.tr("Problem"), self.tr("Item"), self.tr("Setting"), self.tr("Place"))
            return heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, icon and accessible text of a cell."""
        problem, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(problem, column)
        if role == Qt.ItemDataRole.DecorationRole and column is Column.SEVERITY:
            return icons.icon(problem.severity.value, _colour(problem.severity))
        if role == Qt.ItemDataRole.ToolTipRole:
            return in_words(str(problem))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{severity_text(problem.severity)}: {in_words(str(problem))}"
        if role == Qt.ItemDataRole.ForegroundRole and column in (Column.SETTING, Column.PLACE):
            return theme.color("text_muted")
        return QSize(0, 34) if role == Qt.ItemDataRole.SizeHintRole else None

    def _text(self, problem: Problem, column: Column) -> str:
        texts = {
            Column.SEVERITY: "",
            Column.TEXT: _told(problem),
            Column.ITEM: problem.item or problem.rule,
            Column.SETTING: label_of(problem.setting) if problem.setting else "",
            Column.PLACE: f"{problem.file}:{problem.line}" if problem.line else problem.file,
        }
        return texts[column]

    def _show(self) -> None:
        self.beginResetModel()
        words = self._words.casefold().split()
        rows = [
            problem
            for problem in self._all
            if problem.severity in self._severities and _holds(problem, words)
        ]
        last = len(self._order)
        rows.sort(key=lambda p: (ORDER[p.severity], self._order.get(p.item, last), p.file, p.line))
        self._rows = rows
        self.endResetModel()


def _told(problem: Problem) -> str:
    """The problem as a line of its own: that something is missing tells nothing without what."""
    text = in_words(problem.message)
    if problem.code != "missing-setting":
        return text
    return f"{label_of(problem.setting).rpartition(' · ')[2]}: {text}"


def _holds(problem: Problem, words: Sequence[str]) -> bool:
    """Whether all words are in it, as it is shown or as the runtime words it, which is what others write of it."""
    text = f"{problem}\n{in_words(problem.message)}".casefold()
    return all(word in text for word in words)


def severity_text(severity: Severity) -> str:
    """The severity in words."""
    from PySide6.QtCore import QCoreApplication

    words = {
        Severity.ERROR: QCoreApplication.translate("Problems", "Error"),
        Severity.WARNING: QCoreApplication.translate("Problems", "Warning"),
        Severity.INFO: QCoreApplication.translate("Problems", "Note"),
    }
    return words[severity]


def _colour(severity: Severity) -> str:
    tokens = theme.current()
    colours = {
        Severity.ERROR: tokens.error,
        Severity.WARNING: tokens.warning,
        Severity.INFO: tokens.accent,
    }
    return colours[severity]
