"""What was found, as rows."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hie_studio.panels.search.finding import ICONS, Found, kind_words, line_text, where
from hie_studio.theme import icons, theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROLE = Qt.ItemDataRole


class Column(IntEnum):
    """Columns of the list."""

    NAME = 0
    WHERE = 1
    TEXT = 2
    WORKSPACE = 3


class FoundModel(QAbstractTableModel):
    """Places in workspaces."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Found] = ()

    def load(self, rows: Sequence[Found]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Rows shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Always the same columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Names of the columns."""
        if role == ROLE.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return (self.tr("In"), self.tr("Place"), self.tr("Text"), self.tr("Workspace"))[section]
        return None

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        """Text, icon and accessible text of a cell."""
        found, column = self.rows[index.row()], Column(index.column())
        spot = found.spot
        if role in (ROLE.DisplayRole, ROLE.ToolTipRole):
            return (
                spot.name,
                where(spot),
                line_text(spot),
                found.workspace.name if found.workspace is not None else "",
            )[column]
        if role == ROLE.DecorationRole and column is Column.NAME:
            return icons.icon(ICONS[spot.kind])
        if role == ROLE.AccessibleTextRole and column is Column.NAME:
            return f"{kind_words(spot.kind)} {spot.name}, {where(spot)}: {line_text(spot)}"
        if role == ROLE.ForegroundRole and column in (Column.WHERE, Column.WORKSPACE):
            return theme.color("text_muted")
        return None
