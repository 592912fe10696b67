"""The list of what was changed in the rules since the files were saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from hie_studio.declared import title_of
from hie_studio.document.compare import How
from hie_studio.editors.rules.changes import RuleChange
from hie_studio.editors.told_list import wrapped_height
from hie_studio.panels.diff.canvas import COLOURS, SIGNS
from hie_studio.panels.diff.words import detail_words, value_words
from hie_studio.panels.empty_state import EmptyState
from hie_studio.theme import theme

ROW = Qt.ItemDataRole.UserRole
PAD = 6


class _Wrapped(QStyledItemDelegate):
    """Gives each line the height its words need in the width there is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The height of the wrapped words."""
        view = self.parent()
        assert isinstance(view, QTreeWidget)
        depth = 2 if index.parent().isValid() else 1
        width = max(80, view.viewport().width() - depth * view.indentation() - 4 * PAD)
        font = index.data(Qt.ItemDataRole.FontRole) or theme.font(13)
        told = str(index.data(Qt.ItemDataRole.DisplayRole))
        return QSize(80, wrapped_height(told, font, width) + 2 * PAD)


class ChangesView(QStackedWidget):
    """``chosen``: (row) the line of a rule that is in the list became the current one."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setWordWrap(True)
        self.tree.setItemDelegate(_Wrapped(self.tree))
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setAccessibleName(self.tr("Changes of the rules"))
        self.tree.currentItemChanged.connect(lambda now, _: self._tell(now))
        self.empty = EmptyState("check", "", "", self)
        self.addWidget(self.empty)
        self.addWidget(self.tree)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        self.tree.doItemsLayout()

    def show_changes(self, changes: Sequence[RuleChange] | None) -> None:
        """Show changes; None when there are no saved files to compare with."""
        self.tree.clear()
        for change in changes or ():
            self._add(change)
        self.setCurrentWidget(self.tree if changes else self.empty)
        if changes is None:
            self.empty.say(
                self.tr("Not saved yet"), self.tr("Save the production to see what you change after it.")
            )
        elif not changes:
            self.empty.say(self.tr("No changes"), self.tr("The rules are as they were saved."))

    def _add(self, change: RuleChange) -> None:
        top = QTreeWidgetItem(self.tree, [f"{SIGNS[change.how]}  {self._heading(change)}"])
        top.setForeground(0, theme.color(COLOURS[change.how]))
        top.setFont(0, theme.font(13, QFont.Weight.DemiBold))
        top.setData(0, ROW, change.row)
        for words in self._lines(change):
            line = QTreeWidgetItem(top, [words])
            line.setToolTip(0, words)
            line.setData(0, ROW, change.row)
        top.setExpanded(True)

    def _heading(self, change: RuleChange) -> str:
        if not change.name:
            return detail_words(change.difference, change.detail)
        if change.places is not None:
            words = self.tr("{rule} was moved from place {old} to {new}")
            return words.format(rule=change.name, old=change.places[0], new=change.places[1])
        how = {
            How.ADDED: self.tr("{rule} was added"),
            How.REMOVED: self.tr("{rule} was deleted"),
            How.CHANGED: self.tr("{rule} was changed"),
        }
        return how[change.how].format(rule=change.name)

    def _lines(self, change: RuleChange) -> list[str]:
        lines = []
        if change.was != change.now:
            lines += [self.tr("Before: {told}").format(told=change.was)] if change.was else []
            lines += [self.tr("Now: {told}").format(told=change.now)] if change.now else []
        return lines + [self._value(*one) for one in change.more]

    def _value(self, key: str, old: object, new: object) -> str:
        if key == "disabled":
            return self.tr("Switched off") if new else self.tr("Switched on")
        return f"{title_of(key)}: {value_words(old)} → {value_words(new)}"

    def _tell(self, line: QTreeWidgetItem | None) -> None:
        row = line.data(0, ROW) if line is not None else -1
        if row is not None and row >= 0:
            self.chosen.emit(row)
