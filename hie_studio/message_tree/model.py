"""A tree of places for Qt's views: filled where it is opened, and filtered on demand."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from hie_studio.inspector.fields import mono
from hie_studio.message_tree.nodes import Kind, Node
from hie_studio.message_tree.search import MOST, matches
from hie_studio.theme import theme

PATH_MIME = "application/x-hie-path"
PLACE_MIME = "application/x-hie-place"
SLICE = 0.008  # seconds of looking for matches at a time

# Qt asks for the flags of every line of a tree; combining enum members each time is half of opening a long message.
_LINE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_DRAGGED = _LINE | Qt.ItemFlag.ItemIsDragEnabled
_TARGET = _DRAGGED | Qt.ItemFlag.ItemIsDropEnabled

Index = QModelIndex | QPersistentModelIndex
ValueOf = Callable[[Node], str]
Mark = str  # the name of a colour token, "" for none


class Column(IntEnum):
    """The columns."""

    NAME = 0
    PATH = 1
    TYPE = 2
    VALUE = 3


class TreeModel(QAbstractItemModel):
    """The places of one message or schema.

    Signals:
        filtered: a filter has been applied (number of matches; -1 when it was taken away).
        dropped: (what is dragged, as ``dragged_place`` reads it; the Node it was let go on).
    """

    filtered = Signal(int)
    dropped = Signal(object, object)

    def __init__(self, side: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self.takes_drops = False
        self.root = Node(Kind.ROOT, "", "")
        self._value_of: ValueOf | None = None
        self._mark_of: Callable[[Node], Mark] | None = None
        self._shown: dict[int, list[Node]] | None = None
        self._rows: dict[int, int] = {}
        self._search: Any = None
        self._found: list[Node] = []
        self._go_on = QTimer(self, interval=0)
        self._go_on.timeout.connect(self._look_further)
        self._mono = mono(12)

    # --- what is shown ------------------------------------------------------------------------

    def show_root(self, root: Node) -> None:
        """Show another tree, unfiltered."""
        self._go_on.stop()
        self.beginResetModel()
        self.root, self._shown = root, None
        self._rows.clear()
        self.endResetModel()

    def set_values(self, value_of: ValueOf | None, mark_of: Callable[[Node], Mark] | None = None) -> None:
        """Values from elsewhere (a sample message for a schema), and the colour of a line."""
        self._value_of, self._mark_of = value_of, mark_of
        self.refresh()

    def refresh(self) -> None:
        """Values or marks have changed; the places are the same."""
        self.layoutChanged.emit()

    def node(self, index: Index) -> Node:
        """The place of an index."""
        return index.internalPointer() if index.isValid() else self.root

    def index_of(self, node: Node, column: int = 0) -> QModelIndex:
        """The index of a place; invalid for the root and for what a filter hides."""
        if node.parent is None:
            return QModelIndex()
        if self._shown is None:
            return self.createIndex(node.row, column, node)
        kept = self._below(node.parent)
        row = self._rows.get(id(node), node.row)
        return self.createIndex(row, column, node) if row < len(kept) and kept[row] is node else QModelIndex()

    def value(self, node: Node) -> str:
        """What the value column says of a place."""
        return self._value_of(node) if self._value_of is not None else node.decoded

    # --- filter ---------------------------------------------------------------------------------

    def filter(self, text: str) -> None:
        """Show only what matches and what lies below and above it; "" shows all. ``filtered`` follows."""
        self._go_on.stop()
        if not text.strip():
            if self._shown is not None:
                self.beginResetModel()
                self._shown = None
                self._rows.clear()
                self.endResetModel()
            self.filtered.emit(-1)
            return
        self._found = []
        self._search = matches(self.root, text)
        self._look_further()

    def _look_further(self) -> None:
        until = time.monotonic() + SLICE
        for node in self._search:
            if node is not None:
                self._found.append(node)
            if time.monotonic() > until:
                self._go_on.start()
                return
        self._go_on.stop()
        self._apply()

    def _apply(self) -> None:
        self.beginResetModel()
        self._shown, self._rows = {id(self.root): []}, {}
        for node in self._found:
            self._keep(node)
        self.endResetModel()
        self.filtered.emit(len(self._found))

    def _keep(self, node: Node) -> None:
        """Show a place and those it stands in."""
        assert self._shown is not None
        while node.parent is not None:
            kept = self._shown.setdefault(id(node.parent), [])
            if id(node) in self._rows:
                return
            self._rows[id(node)] = len(kept)
            kept.append(node)
            node = node.parent

    def matched(self) -> list[Node]:
        """What the filter found, in order, at most as many as are looked for."""
        return self._found[:MOST] if self._shown is not None else []

    def _below(self, node: Node) -> Sequence[Node]:
        if self._shown is None or id(node) not in self._shown:
            return node.children
        return self._shown[id(node)]

    # --- Qt ---------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """See Qt."""
        below = self._below(self.node(parent))
        if 0 <= row < len(below) and 0 <= column < len(Column):
            return self.createIndex(row, column, below[row])
        return QModelIndex()

    def parent(self, index: Index = QModelIndex()) -> Any:  # type: ignore[override] # noqa: B008
        """See Qt."""
        above = self.node(index).parent if index.isValid() else None
        return self.index_of(above) if above is not None else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """See Qt; asking fills the place."""
        return 0 if parent.column() > 0 else len(self._below(self.node(parent)))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """See Qt."""
        return len(Column)

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        """See Qt; asking fills nothing."""
        node = self.node(parent)
        return node is self.root or (parent.column() <= 0 and node.expandable)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if not index.isValid():
            return None
        node, column = self.node(index), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(node, column)
        if role == Qt.ItemDataRole.FontRole:
            return self._mono if column in (Column.PATH, Column.VALUE) else None
        if role == Qt.ItemDataRole.ForegroundRole:
            mark = self._mark_of(node) if self._mark_of is not None else ""
            quiet = "text_muted" if column in (Column.PATH, Column.TYPE) else ""
            return theme.color(mark or quiet) if mark or quiet else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(node)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._text(node, column)}"
        return None

    def _text(self, node: Node, column: int) -> str:
        if column == Column.NAME:
            return node.label
        if column == Column.PATH:
            return node.path
        return node.hint if column == Column.TYPE else self.value(node)

    def _tip(self, node: Node) -> str:
        lines = [node.label, node.path, node.hint, self.value(node)]
        return "\n".join(dict.fromkeys(line for line in lines if line))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """See Qt."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Name"), self.tr("Path"), self.tr("Type"), self.tr("Value"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """See Qt."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if not self.node(index).path:
            return _LINE
        return _TARGET if self.takes_drops else _DRAGGED

    # --- drag and drop ------------------------------------------------------------------------------

    def mimeTypes(self) -> list[str]:
        """See Qt."""
        return [PATH_MIME, PLACE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The path of the first place, as ``application/x-hie-path`` and as text."""
        return place_mime(self.side, self.node(indexes[0])) if indexes else QMimeData()

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """See Qt: onto a place, never between two."""
        del action, row, column
        return self.takes_drops and parent.isValid() and data.hasFormat(PATH_MIME)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell what was let go where; who listens makes the edit."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        self.dropped.emit(dragged_place(data), self.node(parent))
        return False  # nothing is moved: a source that saw "moved" would remove its line


def place_mime(side: str, node: Node) -> QMimeData:
    """A place as dragged or copied data."""
    data = QMimeData()
    data.setText(node.path)
    data.setData(PATH_MIME, QByteArray(node.path.encode()))
    more = {"side": side, "path": node.path, "kind": node.kind.value, "repeats": node.repeats}
    data.setData(PLACE_MIME, QByteArray(json.dumps(more).encode()))
    return data


def dragged_place(data: QMimeData) -> dict[str, Any]:
    """What is dragged: ``path``, and, when it comes from a tree, ``side``, ``kind`` and ``repeats``."""
    found: dict[str, Any] = {"side": "", "kind": "", "repeats": False}
    if data.hasFormat(PLACE_MIME):
        found |= json.loads(bytes(data.data(PLACE_MIME).data()))
    found["path"] = bytes(data.data(PATH_MIME).data()).decode()
    return found
