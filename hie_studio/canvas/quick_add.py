"""A small palette at the pointer: type a few letters, press Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from hie_studio.theme import icons

WIDTH, HEIGHT = 304, 320


@dataclass(frozen=True, slots=True)
class Choice:
    """One line to choose: its text, what is searched, its icon, and what it stands for."""

    text: str
    words: str
    icon: str
    value: object


class QuickAdd(QFrame):
    """A filtered list that calls ``chosen`` with the value of the line taken, and goes away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("quickAdd")
        self.field = QLineEdit(self, clearButtonEnabled=True)
        self.list = QListWidget(self)
        self.list.setIconSize(QSize(20, 20))
        self._host = parent
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self._choices: Sequence[Choice] = ()
        self._chosen: Callable[[object], None] | None = None
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda _: self._take())
        self.hide()

    def ask(self, at: QPoint, hint: str, choices: Sequence[Choice], chosen: Callable[[object], None]) -> None:
        """Show at a point of the parent widget, kept inside it."""
        self._choices, self._chosen = choices, chosen
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.list.setAccessibleName(hint)
        self.field.clear()
        self._filter("")
        parent = self._host
        self.resize(min(WIDTH, parent.width() - 16), min(HEIGHT, parent.height() - 16))
        x = max(8, min(at.x(), parent.width() - self.width() - 8))
        y = max(8, min(at.y(), parent.height() - self.height() - 8))
        self.move(x, y)
        self.show()
        self.raise_()
        self.field.setFocus()

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        found = [one for one in self._choices if all(word in one.words.casefold() for word in words)]
        found.sort(
            key=lambda one: not all(word in one.text.casefold() for word in words)
        )  # what is called so first
        self.list.clear()
        for choice in found:
            line = QListWidgetItem(icons.icon(choice.icon), choice.text, self.list)
            line.setData(Qt.ItemDataRole.UserRole, choice)
        if not found:
            nothing = QListWidgetItem(self.tr("Nothing is found by “{words}”.").format(words=text), self.list)
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            return
        self.list.setCurrentRow(0)

    def _take(self) -> None:
        line = self.list.currentItem()
        chosen = self._chosen
        self.dismiss()
        choice = line.data(Qt.ItemDataRole.UserRole) if line is not None else None
        if isinstance(choice, Choice) and chosen is not None:
            chosen(choice.value)

    def dismiss(self) -> None:
        """Go away without a choice."""
        self._host.setFocus()  # before it goes, or Qt would go on to what comes next, as Tab does
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut and not self.list.hasFocus():
            self.hide()
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.dismiss()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                row = self.list.currentRow() + step
                self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
                return True
        return super().eventFilter(watched, event)
