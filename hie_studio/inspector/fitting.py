"""Lists and lines as wide as the words in them, so that none is cut and none takes more room than it needs."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

ARROW = 44  # pixels of a list's arrow, frame and paddings, see theme/stylesheet.py
CLEAR = 52  # pixels of a line's button that clears it, frame and paddings


class FittingCombo(QComboBox):
    """As wide as its current words, up to ``widest`` pixels."""

    def __init__(self, parent: QWidget | None = None, widest: int = 240) -> None:
        super().__init__(parent)
        self._widest = widest
        self.currentTextChanged.connect(self._measure)

    def sizeHint(self) -> QSize:
        """The current words and the arrow."""
        words = self.fontMetrics().horizontalAdvance(self.currentText() or self.placeholderText())
        return QSize(min(self._widest, words + ARROW), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """No narrower than that."""
        return self.sizeHint()

    def _measure(self, *_: object) -> None:
        self.updateGeometry()


def fit_hint(line: QLineEdit) -> None:
    """Let a line be no narrower than the hint in it."""
    line.setMinimumWidth(line.fontMetrics().horizontalAdvance(line.placeholderText()) + CLEAR)
