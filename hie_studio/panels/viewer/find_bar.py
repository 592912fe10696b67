"""Finding words in a text pane: all are marked, Enter goes from one to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from hie_studio.theme import icons, theme

MOST = 1000  # marked at most; the count says "over"


class _Box(QLineEdit):
    back = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift+Enter goes back."""
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if shift and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.back.emit()
            return
        super().keyPressEvent(event)


class FindBar(QWidget):
    """A search field for whichever text is in front. ``marked``: other places are marked now."""

    marked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pane: QPlainTextEdit | None = None
        self.found: list[QTextCursor] = []
        self.box = _Box(self)
        self.box.setAccessibleName(self.tr("Search in the text"))
        self.box.setPlaceholderText(self.tr("Search in the text"))
        self.box.setClearButtonEnabled(True)
        self.box.setMinimumWidth(180)
        self._icon = self.box.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.count = QLabel(self)
        self.count.setProperty("muted", True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.box, 1)
        layout.addWidget(self.count)
        self.box.textChanged.connect(lambda _: self.look())
        self.box.returnPressed.connect(lambda: self.go(1))
        self.box.back.connect(lambda: self.go(-1))
        theme.changed.connect(self._follow_theme)

    def look_in(self, pane: QPlainTextEdit) -> None:
        """Another text is in front."""
        self._pane = pane
        self.look()

    def look(self) -> None:
        """Find all places, and stay at the first from the cursor on."""
        words, self.found = self.box.text(), []
        pane = self._pane
        if pane is None:
            return
        at = pane.document().find(words) if words else QTextCursor()
        while not at.isNull() and len(self.found) < MOST:
            self.found.append(at)
            at = pane.document().find(words, at)
        more = "+" if len(self.found) == MOST else ""
        self.count.setText(self.tr("{n} found").format(n=f"{len(self.found)}{more}") if words else "")
        self.marked.emit()

    def go(self, step: int) -> None:
        """To the next place, or the one before; round at the end."""
        pane, words = self._pane, self.box.text()
        if pane is None or not words:
            return
        flags = QTextDocument.FindFlag.FindBackward if step < 0 else QTextDocument.FindFlag(0)
        if not pane.find(words, flags):
            edge = QTextCursor.MoveOperation.End if step < 0 else QTextCursor.MoveOperation.Start
            pane.moveCursor(edge)
            pane.find(words, flags)

    def selections(self) -> list[QTextEdit.ExtraSelection]:
        """The marks for the text pane."""
        look = QTextCharFormat()
        look.setBackground(theme.color("warning_soft"))
        return [selection(cursor, look) for cursor in self.found]

    def _follow_theme(self) -> None:
        self._icon.setIcon(icons.icon("search"))
        self.marked.emit()


def selection(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    """A mark on the characters of a cursor."""
    made = QTextEdit.ExtraSelection()
    made.cursor = cursor
    made.format = look
    return made
