"""The view of a lookup table: a spreadsheet's keys, and a frame around the cell one is in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from hie_studio.editors.lookups.model import Column, LookupModel
from hie_studio.panels.table import Table
from hie_studio.theme import theme

Index = QModelIndex | QPersistentModelIndex
KEY = Qt.Key
RUNS_MOST = 2000  # runs of rows that are selected again one by one after an edit


class _Cells(QStyledItemDelegate):
    """Frames the current cell; the field of a cell fills it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell."""
        super().paint(painter, option, index)
        view = self.parent()
        if isinstance(view, LookupView) and view.hasFocus() and view.currentIndex() == index:
            painter.save()
            painter.setPen(theme.color("accent"))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
            painter.restore()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """As large as the cell, beside no icon."""
        del index
        editor.setGeometry(QRect(option.rect))


class LookupView(Table):
    """Signals ask for what the keys mean: delete, duplicate, copy, cut, paste, find; Insert goes to the new row."""

    delete_wanted = Signal()
    duplicate_wanted = Signal()
    copy_wanted = Signal()
    paste_wanted = Signal()
    find_wanted = Signal()

    def __init__(self, model: LookupModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent)
        self._model = model
        self.go_on: tuple[int, Column] | None = None  # where typing goes on after an edit
        self.setItemDelegate(_Cells(self))
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.AnyKeyPressed | trigger.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(True)
        self.setTabKeyNavigation(True)
        self.setStyleSheet(
            "QTableView::item { padding: 0 8px; } QLineEdit { border-radius: 0; padding: 0 8px; }"
        )
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(model.sort)
        self.set_widths({Column.KEY: 320}, stretch=Column.VALUE)

    def go_to(self, row: int, column: Column, edit: bool = False) -> None:
        """Make a cell the current one, or type into it."""
        index = self._model.index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        if edit:
            self.edit(index)

    def chosen(self) -> list[str]:
        """Keys of the selected rows."""
        ranges = self.selectionModel().selection()
        return self._model.keys_at(row for one in ranges for row in range(one.top(), one.bottom() + 1))

    def choose(self, keys: Sequence[str]) -> None:
        """Select rows by key."""
        places = {key: row for row, key in enumerate(self._model.rows)} if keys else {}
        selection = QItemSelection()
        for first, last in _runs(sorted(places[key] for key in keys if key in places))[:RUNS_MOST]:
            selection.select(self._model.index(first, Column.KEY), self._model.index(last, Column.VALUE))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)

    def make_current(self, row: int, column: int) -> None:
        """Make a cell the current one; what is selected stays selected."""
        index = self._model.index(max(0, row), max(0, column))
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def go_to_new(self) -> None:
        """Begin a new row."""
        self.go_to(len(self._model.rows), Column.KEY, edit=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A spreadsheet's keys."""
        standard = QKeySequence.StandardKey
        asked = {
            standard.Copy: self.copy_wanted,
            standard.Paste: self.paste_wanted,
            standard.Find: self.find_wanted,
        }
        for keys, signal in asked.items():
            if event.matches(keys):
                signal.emit()
                return
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == KEY.Key_Delete:
            self.delete_wanted.emit()
        elif event.key() == KEY.Key_Insert:
            self.go_to_new()
        elif event.key() == KEY.Key_D and control:
            self.duplicate_wanted.emit()
        elif event.key() == KEY.Key_Escape and self._model.refusal:
            self._model.forget_refused()
        elif event.key() in (KEY.Key_Return, KEY.Key_Enter):
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter goes on to the row below, Tab to the next cell, and types there; a refused key stays where it is.

        The edit may have moved the rows, so the way on is not left to Qt."""
        kinds = QAbstractItemDelegate.EndEditHint
        super().closeEditor(editor, kinds.NoHint)
        at = self.currentIndex()
        if self._model.refusal or not at.isValid():
            return
        if self.go_on is not None:
            (row, column), self.go_on = self.go_on, None
            self.go_to(row, column, edit=True)
        elif hint is kinds.SubmitModelCache:
            row = min(at.row() + 1, len(self._model.rows))
            self.go_to(row, Column.KEY if row == len(self._model.rows) else Column(at.column()))
        elif hint in (kinds.EditNextItem, kinds.EditPreviousItem):
            place = at.row() * len(Column) + at.column() + (1 if hint is kinds.EditNextItem else -1)
            row, column = divmod(place, len(Column))
            if 0 <= row <= len(self._model.rows):
                self.go_to(row, Column(column), edit=True)


def _runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """Numbers in order as runs from first to last."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found
