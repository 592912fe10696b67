"""What the editors of the Studio have in common: what Enter means in them, and the bar above them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget


class Editor(QWidget):
    """Enter ends here: it stores a field, and never presses a button of the window around the editor."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All keys but Enter go on to the window."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)


def editor_bar(*widgets: QWidget) -> QHBoxLayout:
    """The bar above an editor, beginning with these."""
    bar = QHBoxLayout()
    bar.setContentsMargins(16, 12, 16, 12)
    bar.setSpacing(8)
    for widget in widgets:
        bar.addWidget(widget)
    return bar
