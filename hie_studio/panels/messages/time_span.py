"""From when to when, to the second."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QTime, Signal
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QLabel, QWidget

FORMAT = "yyyy-MM-dd HH:mm:ss"  # as the message list and the trace write a time
DEFAULT_SECONDS = 3600


class TimeSpan(QWidget):
    """Two times in the user's zone; ``changed`` when either is another. At first the last hour."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        now = QDateTime.currentDateTime()
        now.setTime(QTime(now.time().hour(), now.time().minute(), 0))
        self.start = self._edit(self.tr("From"), now.addSecs(-DEFAULT_SECONDS))
        self.end = self._edit(self.tr("To"), now.addSecs(60))
        self._problem = QLabel(self.tr("The end lies before the beginning"), self)
        self._problem.setProperty("error", True)
        self._problem.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 8)
        layout.setSpacing(8)
        for words, edit in ((self.tr("From"), self.start), (self.tr("To"), self.end)):
            label = QLabel(words, self)
            label.setProperty("muted", True)
            label.setBuddy(edit)
            layout.addWidget(label)
            layout.addWidget(edit)
        layout.addWidget(self._problem)
        layout.addStretch(1)

    @property
    def since(self) -> float:
        """The beginning (seconds since the epoch)."""
        return self.start.dateTime().toMSecsSinceEpoch() / 1000

    @property
    def until(self) -> float:
        """The end, its second included (seconds since the epoch)."""
        return self.end.dateTime().toMSecsSinceEpoch() / 1000 + 1

    def _edit(self, name: str, at: QDateTime) -> QDateTimeEdit:
        edit = QDateTimeEdit(at, self)
        edit.setDisplayFormat(FORMAT)
        edit.setStyleSheet("QDateTimeEdit::up-button, QDateTimeEdit::down-button { width: 0; border: none; }")
        edit.setKeyboardTracking(False)
        edit.setAccessibleName(name)
        edit.dateTimeChanged.connect(self._on_edit)
        return edit

    def _on_edit(self) -> None:
        self._problem.setVisible(self.until <= self.since)
        self.changed.emit()
