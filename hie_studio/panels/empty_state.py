"""What a panel shows when it has nothing to show: what this place is for and what to do next."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from hie_studio.theme import icons, theme


class _Icon(QWidget):
    """A quiet icon that follows the theme."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self.setFixedSize(QSize(40, 40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        del event
        painter = QPainter(self)
        icons.renderer(self.name, theme.current().border_strong).render(painter, QRectF(self.rect()))
        painter.end()


class EmptyState(QWidget):
    """An icon, a heading, a sentence, and a button when there is something to press."""

    def __init__(self, icon: str, heading: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = _Icon(icon, self)
        self.heading = QLabel(heading, self)
        self.heading.setProperty("heading", True)
        self.text = QLabel(text, self)
        self.text.setProperty("muted", True)
        self.text.setWordWrap(True)
        self.text.setFixedWidth(400)
        self.button = QPushButton(self)
        self.button.setAutoDefault(False)
        self.button.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(8)
        layout.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout.addWidget(self._icon, 0, centre)
        for label in (self.heading, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.heading, 0, centre)
        layout.addWidget(self.text, 0, centre)
        layout.addWidget(self.button, 0, centre)
        layout.addStretch(2)
        self.say(heading, text)

    def say(self, heading: str, text: str, icon: str = "") -> None:
        """Show other words."""
        self.heading.setText(heading)
        self.text.setText(text)
        # A wrapped label that a layout centres gets the height of one line only.
        self.text.setMinimumHeight(max(0, self.text.heightForWidth(self.text.width())))
        self._icon.name = icon or self._icon.name
        self._icon.update()
