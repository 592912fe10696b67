"""Messages as rows, newest first. New ones come in above without moving what is selected."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QDate,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from hie_runtime.control.client import MessageStatus, MessageSummary
from hie_studio.theme import theme
from hie_studio.wording import in_words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
MAX_ROWS = 5000


class Column(IntEnum):
    """Columns of the list."""

    RECEIVED = 0
    TYPE = 1
    CONTROL_ID = 2
    FROM = 3
    STATUS = 4
    TARGETS = 5
    SIZE = 6
    TEXT = 7


_COLOURS = {
    MessageStatus.COMPLETED: "ok",
    MessageStatus.RETRYING: "warning",
    MessageStatus.SUSPENDED: "warning",
    MessageStatus.NOWHERE: "warning",
    MessageStatus.FAILED: "error",
    MessageStatus.BAD: "error",
}


def status_colour(status: MessageStatus) -> str:
    """Name of the token a status is drawn in."""
    return _COLOURS.get(status, "text_muted")


def status_text(status: MessageStatus) -> str:
    """The status in words."""
    translate = QCoreApplication.translate
    words = {
        MessageStatus.QUEUED: translate("MessageStatus", "Queued"),
        MessageStatus.ACTIVE: translate("MessageStatus", "Being sent"),
        MessageStatus.RETRYING: translate("MessageStatus", "Retrying"),
        MessageStatus.COMPLETED: translate("MessageStatus", "Completed"),
        MessageStatus.FAILED: translate("MessageStatus", "Failed"),
        MessageStatus.SUSPENDED: translate("MessageStatus", "Suspended"),
        MessageStatus.BAD: translate("MessageStatus", "Bad message"),
        MessageStatus.NOWHERE: translate("MessageStatus", "Went nowhere"),
        MessageStatus.DISCARDED: translate("MessageStatus", "Discarded"),
    }
    return words[status]


def time_text(at: float, with_date: bool = False) -> str:
    """A time in the user's zone, to the millisecond."""
    moment = QDateTime.fromMSecsSinceEpoch(round(at * 1000))
    return moment.toString("yyyy-MM-dd HH:mm:ss.zzz" if with_date else "HH:mm:ss.zzz")


def moment_text(at: float) -> str:
    """A time as :func:`time_text` writes it, with its date when that is not today."""
    return time_text(at, QDateTime.fromMSecsSinceEpoch(round(at * 1000)).date() != QDate.currentDate())


def size_text(size: int) -> str:
    """A size in bytes, kB or MB."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


class MessageModel(QAbstractTableModel):
    """Pages of messages. ``more_wanted`` asks for the page after the last row."""

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[MessageSummary] = []
        self._more = False

    @property
    def last_id(self) -> str:
        """Id of the oldest message shown, "" when there is none."""
        return self._rows[-1].id if self._rows else ""

    def message(self, row: int) -> MessageSummary:
        """The message of a row."""
        return self._rows[row]

    def row_of(self, message_id: str) -> int:
        """The row of a message, -1 when it is not shown."""
        return next((row for row, one in enumerate(self._rows) if one.id == message_id), -1)

    def load(self, messages: Sequence[MessageSummary], more: bool) -> None:
        """Show a first page; ``more`` says whether older ones follow."""
        self.beginResetModel()
        self._rows, self._more = list(messages), more
        self.endResetModel()

    def append(self, messages: Sequence[MessageSummary], more: bool) -> None:
        """Add an older page below."""
        known = {one.id for one in self._rows}
        new = [one for one in messages if one.id not in known]
        self._more = more and bool(new) and len(self._rows) + len(new) < MAX_ROWS
        if new:
            first = len(self._rows)
            self.beginInsertRows(_NOWHERE, first, first + len(new) - 1)
            self._rows.extend(new)
            self.endInsertRows()

    def refresh(self, newest: Sequence[MessageSummary]) -> int:
        """Take the newest page again: new rows above, changed rows in place. Returns how many are new.

        A page without any known message means that more came than a page holds: the list starts anew.
        """
        places = {one.id: row for row, one in enumerate(self._rows)}
        new = [one for one in newest if one.id not in places]
        if self._rows and newest and len(new) == len(newest):
            self.load(newest, True)
            return len(new)
        for one in newest:
            row = places.get(one.id)
            if row is not None and self._rows[row] != one:
                self._rows[row] = one
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
        if new:
            self.beginInsertRows(_NOWHERE, 0, len(new) - 1)
            self._rows[:0] = new
            self.endInsertRows()
            self._trim()
        return len(new)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Messages shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Always the same columns."""
        return 0 if parent.isValid() else len(Column)

    def canFetchMore(self, parent: Index = _NOWHERE) -> bool:
        """Whether older messages follow."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index = _NOWHERE) -> None:
        """Ask for the next page, once."""
        if not parent.isValid() and self._more:
            self._more = False
            self.more_wanted.emit()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Names of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return (
                self.tr("Received"),
                self.tr("Type"),
                self.tr("Control id"),
                self.tr("From"),
                self.tr("Status"),
                self.tr("Targets"),
                self.tr("Size"),
                self.tr("Text"),
            )[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text and colour of a cell."""
        message, column = self._rows[index.row()], Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(message, column, role == Qt.ItemDataRole.ToolTipRole)
        if role == Qt.ItemDataRole.ForegroundRole and column is Column.STATUS:
            return theme.color(status_colour(message.status))
        if role == Qt.ItemDataRole.UserRole:
            return message.id
        return None

    def _text(self, message: MessageSummary, column: Column, full: bool) -> str:
        texts = {
            Column.RECEIVED: time_text(message.received_at, full),
            Column.TYPE: message.type_name,
            Column.CONTROL_ID: message.control_id,
            Column.FROM: f"{message.item}\n{message.source}".strip() if full else message.item,
            Column.STATUS: status_text(message.status),
            Column.TARGETS: ("\n" if full else ", ").join(message.targets),
            Column.SIZE: size_text(message.size),
            Column.TEXT: in_words(message.text),
        }
        return texts[column]

    def _trim(self) -> None:
        """Let go of the oldest rows past the bound; they can be fetched again."""
        if len(self._rows) > MAX_ROWS:
            self.beginRemoveRows(_NOWHERE, MAX_ROWS, len(self._rows) - 1)
            del self._rows[MAX_ROWS:]
            self._more = True
            self.endRemoveRows()
