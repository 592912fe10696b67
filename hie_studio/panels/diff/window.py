"""The window of a difference: the list with words beside the canvas with marks. Escape ends it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from hie_studio.document.compare import Comparison
from hie_studio.panels.diff.canvas import DiffCanvas
from hie_studio.panels.diff.list import DifferenceList
from hie_studio.window.room import resize_on_screen

translate = QCoreApplication.translate

SIZE = (1120, 700)


class DifferenceWindow(QDialog):
    """Shows what differs between two states; subclasses add what can be done about it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        resize_on_screen(self, *SIZE)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.list = DifferenceList()
        self.canvas = DiffCanvas()
        self.side = QVBoxLayout()
        self.side.setContentsMargins(0, 0, 0, 0)
        self.side.setSpacing(8)
        self.side.addWidget(self.list, 1)
        side = QWidget()
        side.setLayout(self.side)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(side)
        split.addWidget(self.canvas)
        split.setSizes([SIZE[0] * 2 // 5, SIZE[0] * 3 // 5])
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        legend = QLabel(self.tr("+ added    − removed    ≠ changed"))
        legend.setProperty("muted", True)
        self.buttons.addWidget(legend)
        self.buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.summary)
        layout.addWidget(split, 1)
        layout.addLayout(self.buttons)
        self.list.picked.connect(self._show_on_canvas)
        self.canvas.picked.connect(self.list.show_item)

    def add_button(self, text: str, primary: bool = False) -> QPushButton:
        """One more button at the right."""
        button = QPushButton(text)
        button.setProperty("primary", primary)
        button.setAutoDefault(False)
        self.buttons.addWidget(button)
        return button

    def show_comparison(self, comparison: Comparison) -> None:
        """Show all that differs."""
        self.list.clear()
        self.list.add(comparison)
        self.canvas.show_comparison(comparison)
        self.summary.setText(self.count_words(comparison))

    def count_words(self, comparison: Comparison) -> str:
        """How much differs, in one sentence."""
        count = len(comparison.differences)
        if count == 0:
            return self.tr("Nothing differs.")
        if count == 1:
            return self.tr("One thing differs.")
        return self.tr("{n} things differ.").format(n=count)

    def _show_on_canvas(self, name: str) -> None:
        if name:
            self.canvas.reveal(name)


def difference_window(title: str, comparison: Comparison, parent: QWidget) -> DifferenceWindow:
    """A window that shows a comparison and can be closed."""
    window = DifferenceWindow(title, parent)
    window.show_comparison(comparison)
    close = window.add_button(translate("DifferenceWindow", "Close"), primary=True)
    close.clicked.connect(window.close)
    window.list.setFocus()
    return window
