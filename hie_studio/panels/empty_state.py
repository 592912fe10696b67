"""What a panel shows when it has nothing to show: what this place is for and what to do next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from hie_studio.theme import icons, theme

WIDEST, NARROWEST = 400, 200  # pixels of the sentence
MARGIN = 16


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
        self._scrolled_in: QScrollArea | None = None
        self._icon = _Icon(icon, self)
        self.heading = QLabel(heading, self)
        self.heading.setProperty("heading", True)
        self.text = QLabel(text, self)
        self.text.setProperty("muted", True)
        self.text.setWordWrap(True)
        self.text.setFixedWidth(WIDEST)
        self.button = QPushButton(self)
        self.button.setAutoDefault(False)
        self.button.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 8, MARGIN, 8)
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

    def minimumSizeHint(self) -> QSize:
        """Narrower than the sentence likes to be: it is wrapped then."""
        return QSize(NARROWEST + 2 * MARGIN, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the sentence anew."""
        super().resizeEvent(event)
        self._wrap()
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the height of the panel it scrolls in, if it does."""
        super().showEvent(event)
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None and above is not self._scrolled_in:
            self._scrolled_in = above
            above.viewport().installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The panel got another height."""
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Without room for all of it the icon is left out: what there is to press must be seen without scrolling."""
        room = self._scrolled_in.viewport().height() if self._scrolled_in is not None else self.height()
        parts = [part for part in (self.heading, self.text, self.button) if not part.isHidden()]
        needed = self._icon.height() + sum(part.sizeHint().height() + 8 for part in parts) + 2 * MARGIN
        cramped = room < needed
        self._icon.setVisible(not cramped)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.setStretch(0, 0 if cramped else 1)

    def _wrap(self) -> None:
        self.text.setFixedWidth(max(NARROWEST, min(WIDEST, self.width() - 2 * MARGIN)))
        # A wrapped label that a layout centres gets the height of one line only.
        self.text.setMinimumHeight(max(0, self.text.heightForWidth(self.text.width())))

    def say(self, heading: str, text: str, icon: str = "") -> None:
        """Show other words."""
        self.heading.setText(heading)
        self.text.setText(text)
        self._wrap()
        self._fit()
        self._icon.name = icon or self._icon.name
        self._icon.update()
