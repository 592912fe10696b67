"""The look all lists of lines with columns share; a line may have others below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget


class LineList(QTreeWidget):
    """A calm list of whole lines. ``widths`` of the first columns, in pixels."""

    def __init__(
        self, name: str, columns: Sequence[str], widths: Sequence[int] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHeaderLabels(list(columns))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setStyleSheet("QTreeView::item { padding: 4px; border-radius: 0; }")
        for column, width in enumerate(widths):
            self.header().resizeSection(column, width)

    def lines(self) -> Iterator[QTreeWidgetItem]:
        """The lines that are below no other, from the top."""
        for row in range(self.topLevelItemCount()):
            line = self.topLevelItem(row)
            assert line is not None
            yield line
