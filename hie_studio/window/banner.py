"""A line above the canvas that tells something and offers a choice, without stopping the work."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QWidget

from hie_studio.inspector.flow import FlowLayout
from hie_studio.wording import in_words

SHORT_MS = 6000
NARROW = 600  # pixels


class Banner(QFrame):
    """Shows one text with its choices at a time; goes away when one is taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.label = QLabel()
        self.label.setWordWrap(True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(16, 6, 8, 6)
        self._row.addWidget(self.label, 1)
        self._choices = FlowLayout()
        self._row.addLayout(self._choices)
        self._buttons: list[QPushButton] = []
        self._warns = False
        self._timer = QTimer(self, singleShot=True, interval=SHORT_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the choices stand below the words."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if event.size().width() < NARROW else way.LeftToRight)

    def tell(self, text: str) -> None:
        """Say something that needs no answer, also what the runtime says; it goes away by itself."""
        self.ask(in_words(text), [])
        self._timer.start()

    def warn(self, text: str) -> None:
        """Say why something did not come about, also what the runtime says; it stays until it is closed or overcome."""
        self.ask(in_words(text), [])
        self._warns = True

    def overcome(self) -> None:
        """What :meth:`warn` said last holds no more."""
        if self._warns:
            self.hide()

    def ask(self, text: str, choices: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Offer choices; each is a button's text and what it does."""
        self._timer.stop()
        self._warns = False
        for button in self._buttons:
            self._choices.removeWidget(button)
            button.deleteLater()
        self.label.setText(text)
        self.setAccessibleName(text)
        self._buttons = [self._button(words, run) for words, run in choices]
        self._buttons.append(self._button(self.tr("Close"), lambda: None))
        self.show()

    def _button(self, words: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)

        def pressed() -> None:
            self.hide()
            run()

        button.clicked.connect(pressed)
        self._choices.add(button)
        return button
