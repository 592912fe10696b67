"""A lookup table as rows for a view: filtered, sorted, with a line at the end in which a new row is begun.

Rows are kept as a list of keys, so that tens of thousands of them filter and sort in a few milliseconds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from hie_studio.editors.lookups.rows import Mark, marks
from hie_studio.theme import icons, theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROLE = Qt.ItemDataRole


class Column(IntEnum):
    """Columns of the table."""

    KEY = 0
    VALUE = 1


class LookupModel(QAbstractTableModel):
    """The rows that pass the filter.

    Signals, asking for edits: ``key_typed`` (old key, new key), the old one None for a new row; ``value_typed``
    (key, value).
    """

    key_typed = Signal(object, str)
    value_typed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table: Mapping[str, str] = {}
        self.rows: list[str] = []
        self.marks: dict[str, tuple[Mark, str]] = {}
        self._words: list[str] = []
        self._only_marked = False
        self._sort: tuple[Column, bool] | None = None  # column, and whether downwards
        self._new: set[str] = set()  # made while a filter is on: seen until it changes
        self._refused: tuple[str | None, str, str] | None = None  # key (None: the new row), text, why

    # --- what is shown ------------------------------------------------------------------------------

    def load(self, table: Mapping[str, str]) -> None:
        """Show a table. The rows stay the same ones, if only values changed."""
        before, self.table = self.table, table
        self._refused = None
        if list(before) == list(table):
            order = self._shown() if self._sort is not None or self._words else self.rows
            if order == self.rows:
                self._repaint()
                return
        else:
            if self._words or self._only_marked:
                self._new |= table.keys() - before.keys()
            self.marks = marks(table)
        self._reset()

    def filter(self, words: str, only_marked: bool) -> None:
        """Show rows that hold each of the words, in key or value; with ``only_marked`` only those to look at."""
        self._words, self._only_marked = words.casefold().split(), only_marked
        self._new.clear()
        self._reset()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 is the order of the file. Only the view: the table stays as it is."""
        self._sort = None if column < 0 else (Column(column), order is Qt.SortOrder.DescendingOrder)
        self._reset()

    def refuse(self, key: str | None, text: str, why: str) -> None:
        """Keep a key that cannot be taken in its cell, marked, until it is put right or left."""
        self._refused = (key, text, why)
        self._repaint()

    def forget_refused(self) -> None:
        """Show the table's own key again."""
        if self._refused is not None:
            self._refused = None
            self._repaint()

    @property
    def refusal(self) -> str:
        """Why what was typed was not taken, "" when it was."""
        return self._refused[2] if self._refused is not None else ""

    def row_of(self, key: str) -> int:
        """Row of a key, -1 when it is not shown."""
        try:
            return self.rows.index(key)
        except ValueError:
            return -1

    def key_at(self, row: int) -> str | None:
        """The key of a row, None for the new one at the end."""
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def keys_at(self, rows: Iterable[int]) -> list[str]:
        """Keys of rows, in the order shown."""
        return [self.rows[row] for row in sorted(set(rows)) if 0 <= row < len(self.rows)]

    def _shown(self) -> list[str]:
        keys = list(self.table)
        if self._only_marked:
            keys = [key for key in keys if key in self.marks or key in self._new]
        if self._words:
            keys = [key for key in keys if key in self._new or self._matches(key)]
        if self._sort is not None:
            column, down = self._sort
            table = self.table

            def by_key(key: str) -> str:
                return key.casefold()

            def by_value(key: str) -> str:
                return table[key].casefold()

            keys.sort(key=by_key if column is Column.KEY else by_value, reverse=down)
        return keys

    def _matches(self, key: str) -> bool:
        text = f"{key}\n{self.table[key]}".casefold()
        return all(word in text for word in self._words)

    def _reset(self) -> None:
        self.beginResetModel()
        self.rows = self._shown()
        self.endResetModel()

    def _repaint(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows), 1))

    # --- Qt's questions -----------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Rows shown, and the new one."""
        return 0 if parent.isValid() else len(self.rows) + 1

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Key and value."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Names of the columns."""
        if role == ROLE.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return (self.tr("Key"), self.tr("Value"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A value needs its key first."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.key_at(index.row()) is None and index.column() == Column.VALUE:
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        """Text, colour and hint of a cell."""
        key, column = self.key_at(index.row()), Column(index.column())
        refused = self._refused if self._refused is not None and self._refused[0] == key else None
        refused = refused if column is Column.KEY else None
        if role in (ROLE.DisplayRole, ROLE.EditRole):
            return refused[1] if refused is not None else self._text(key, column, role)
        mark = self._mark_text(key) if column is Column.KEY else ""
        if role == ROLE.ForegroundRole:
            if refused is not None:
                return theme.color("error")
            return theme.color("text_muted" if key is None else "warning" if mark else "text")
        if role == ROLE.DecorationRole and (refused is not None or mark):
            name = "error" if refused is not None else "warning"
            return icons.icon(name, str(getattr(theme.current(), name)))
        hint = refused[2] if refused is not None else mark
        if role == ROLE.ToolTipRole:
            return hint or self._text(key, column, ROLE.DisplayRole)
        if role == ROLE.AccessibleTextRole:
            return f"{self._text(key, column, ROLE.DisplayRole)} {hint}".strip()
        return None

    def _text(self, key: str | None, column: Column, role: int) -> str:
        if key is None:
            return self.tr("New key…") if column is Column.KEY and role == ROLE.DisplayRole else ""
        return key if column is Column.KEY else self.table[key]

    def _mark_text(self, key: str | None) -> str:
        if key is None or key not in self.marks:
            return ""
        mark, other = self.marks[key]
        if mark is Mark.EMPTY:
            return self.tr("The key is empty: it is found for an empty value only")
        words = self.tr("Differs from the key “{other}” only by case or blanks; both are kept")
        return words.format(other=other)

    def setData(self, index: Index, value: Any, role: int = ROLE.EditRole) -> bool:
        """Ask for the edit; the table itself follows the document."""
        if role != ROLE.EditRole:
            return False
        key, text = self.key_at(index.row()), str(value)
        if index.column() == Column.KEY:
            if text != key and not (key is None and not text):
                self.key_typed.emit(key, text)
            else:
                self.forget_refused()
        elif key is not None and self.table[key] != text:
            self.value_typed.emit(key, text)
        return True
