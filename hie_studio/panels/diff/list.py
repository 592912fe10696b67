"""The list of differences: each thing, and under it each value with what it was and is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from hie_studio.document.compare import Comparison, Difference
from hie_studio.panels.diff.canvas import COLOURS, SIGNS
from hie_studio.panels.diff.words import class_of, detail_words, heading, how_words
from hie_studio.theme import theme

NAME = Qt.ItemDataRole.UserRole


class DifferenceList(QTreeWidget):
    """Shows comparisons under headings. ``picked``: the item whose line is current ("" for anything else)."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.setAccessibleName(self.tr("Differences"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(lambda now, _: self._tell(now))

    def add_group(self, title: str) -> QTreeWidgetItem:
        """A heading to put lines under."""
        group = QTreeWidgetItem(self, [title])
        group.setFont(0, theme.font(13, QFont.Weight.DemiBold))
        group.setExpanded(True)
        return group

    def add(self, comparison: Comparison, group: QTreeWidgetItem | None = None) -> None:
        """Lines for all of a comparison."""
        for difference in comparison.differences:
            self._line(difference, comparison, group)

    def _line(self, difference: Difference, comparison: Comparison, group: QTreeWidgetItem | None) -> None:
        text = f"{SIGNS[difference.how]}  {heading(difference)}  ·  {how_words(difference)}"
        line = QTreeWidgetItem([text])
        if group is not None:
            group.addChild(line)
        else:
            self.addTopLevelItem(line)
        line.setForeground(0, theme.color(COLOURS[difference.how]))
        line.setToolTip(0, text)
        if difference.part == "items":
            line.setData(0, NAME, difference.name)
        class_name = class_of(difference, comparison.after, comparison.before)
        for detail in difference.details:
            words = detail_words(difference, detail, class_name)
            child = QTreeWidgetItem(line, [words])
            child.setToolTip(0, words)
        line.setExpanded(len(difference.details) <= 12)

    def show_item(self, name: str) -> None:
        """Bring the line of an item into view."""
        for line in self.findItems("*", Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive):
            if line.data(0, NAME) == name:
                self.setCurrentItem(line)
                self.scrollToItem(line)
                return

    def _tell(self, line: QTreeWidgetItem | None) -> None:
        while line is not None and line.data(0, NAME) is None:
            line = line.parent()
        self.picked.emit(str(line.data(0, NAME)) if line is not None else "")
