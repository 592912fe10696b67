"""Log entries as rows, newest last."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from hie_runtime.control.client import LogEntry
from hie_studio.panels.messages.model import time_text
from hie_studio.theme import theme

Index = QModelIndex | QPersistentModelIndex
LEVELS = ("debug", "info", "warning", "error")
_COLOURS = {"warning": "warning", "error": "error", "critical": "error", "debug": "text_muted"}
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """Columns of the log."""

    TIME = 0
    LEVEL = 1
    ITEM = 2
    TEXT = 3


def level_text(level: str) -> str:
    """The level in words."""
    translate = QCoreApplication.translate
    words = {
        "debug": translate("Log", "Debug"),
        "info": translate("Log", "Info"),
        "warning": translate("Log", "Warning"),
        "error": translate("Log", "Error"),
        "critical": translate("Log", "Error"),
    }
    return words.get(level, level)


class LogModel(QAbstractTableModel):
    """The latest log entries."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[LogEntry] = []

    def load(self, entries: Sequence[LogEntry]) -> None:
        """Show these entries; what only got longer is added without a reset."""
        new = list(entries)
        if new == self._rows:
            return
        start = self._overlap(new)
        if start < 0:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        gone = len(self._rows) - start
        if len(self._rows) > gone:
            self.beginRemoveRows(_NOWHERE, 0, len(self._rows) - gone - 1)
            del self._rows[: len(self._rows) - gone]
            self.endRemoveRows()
        if len(new) > gone:
            self.beginInsertRows(_NOWHERE, gone, len(new) - 1)
            self._rows.extend(new[gone:])
            self.endInsertRows()

    def text(self, row: int) -> str:
        """One entry as a line of text, to copy."""
        one = self._rows[row]
        return f"{time_text(one.at, True)} {one.level} {one.item} {one.event} {one.text}".strip()

    def item(self, row: int) -> str:
        """The item an entry is about; "" for the whole production."""
        return self._rows[row].item

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Entries shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Always the same columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Names of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return (self.tr("Time"), self.tr("Level"), self.tr("Item"), self.tr("What"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text and colour of a cell."""
        entry, column = self._rows[index.row()], Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            texts = {
                Column.TIME: time_text(entry.at, role == Qt.ItemDataRole.ToolTipRole),
                Column.LEVEL: level_text(entry.level),
                Column.ITEM: entry.item,
                Column.TEXT: "  ".join(part for part in (entry.event, entry.text) if part),
            }
            return texts[column]
        if role == Qt.ItemDataRole.ForegroundRole:
            quiet = column is Column.TIME
            name = "text_muted" if quiet else _COLOURS.get(entry.level, "text")
            return theme.color(name) if column in (Column.TIME, Column.LEVEL) else None
        return None

    def _overlap(self, new: Sequence[LogEntry]) -> int:
        """Where in the rows the new entries begin, when they are a continuation; -1 when not."""
        if not new or not self._rows:
            return -1
        for start in range(len(self._rows)):
            if self._rows[start] == new[0]:
                return start if list(new[: len(self._rows) - start]) == self._rows[start:] else -1
        return -1
