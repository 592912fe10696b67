"""A list of things told in sentences that wrap: rules, steps. Its order is changed by dragging; it follows the document."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from hie_studio.theme import theme

WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop)


def wrapped_height(text: str, font: QFont, width: int) -> int:
    """The height of a text that wraps in a width, in pixels."""
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), WRAP, text).height()


def paint_ground(painter: QPainter, box: QRect, option: QStyleOptionViewItem, radius: int) -> None:
    """The ground of a line that is selected, or that the pointer is over."""
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_soft" if chosen else "surface_hover"))
        painter.drawRoundedRect(box, radius, radius)


class ToldList(QListWidget):
    """Several lines may be selected; they may be dragged within the list."""

    def __init__(self, name: str, delegate: QStyledItemDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setStyleSheet("QListWidget { padding: 6px 0; }")
        theme.changed.connect(self.viewport().update)

    def choose_row(self, row: int) -> None:
        """Make a line the current one and the only one selected, whatever keys are held; -1 chooses none."""
        self.clearSelection()
        self.setCurrentRow(row, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def chosen_rows(self) -> list[int]:
        """The selected lines, from the top."""
        return sorted(index.row() for index in self.selectedIndexes())

    def make_lines(self, count: int) -> None:
        """Have so many lines; those that stay keep what they hold."""
        while self.count() > count:
            self.takeItem(self.count() - 1)
        while self.count() < count:
            self.addItem(QListWidgetItem())
