"""A message as text: segments in colour, and the field under the pointer by number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import (
    QFont,
    QHelpEvent,
    QMouseEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from hie_studio.inspector.fields import mono
from hie_studio.panels.hl7_text import Place, Separators, as_lines, as_message, place_at, separators_of
from hie_studio.theme import theme

_KNOWN = {
    "MSH": "accent",
    "MSA": "ok",
    "ERR": "error",
    "EVN": "process",
    "PID": "service",
    "PD1": "service",
    "NK1": "service",
    "PV1": "operation",
    "PV2": "operation",
    "OBR": "process",
    "ORC": "process",
    "OBX": "accent",
}
_MOST_MARKED = 500
MAX_COLOURED = 400_000  # characters; past that colouring costs more than it helps


class Highlighter(QSyntaxHighlighter):
    """Colours segment names and separators."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._separators = Separators()
        theme.changed.connect(self.rehighlight)

    def use(self, text: str) -> None:
        """Take the separators the message declares."""
        self._separators = separators_of(text)

    def highlightBlock(self, text: str) -> None:
        """Colour one segment."""
        if len(text) < 4 or not text[:3].isalnum() or text[3] != self._separators.field:
            return
        head = QTextCharFormat()
        head.setForeground(theme.color(_KNOWN.get(text[:3], "text_muted")))
        head.setFontWeight(QFont.Weight.Bold)
        self.setFormat(0, 3, head)
        quiet = QTextCharFormat()
        quiet.setForeground(theme.color("text_disabled"))
        marks = QTextCharFormat()
        marks.setForeground(theme.color("accent"))
        inner = self._separators
        for index in range(3, len(text)):
            if text[index] == inner.field:
                self.setFormat(index, 1, quiet)
            elif text[index] in (inner.component, inner.repetition, inner.subcomponent):
                self.setFormat(index, 1, marks)


class HL7View(QPlainTextEdit):
    """A message, to read or to edit. ``place_changed`` carries the Place under the pointer, or None."""

    place_changed = Signal(object)

    def __init__(self, name: str, editable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFont(mono(12))
        self.setReadOnly(not editable)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.viewport().installEventFilter(self)
        self._colours = Highlighter(self.document())
        self._place: Place | None = None

    def show_message(self, text: str) -> None:
        """Show a message, one segment a line."""
        lines = as_lines(text)
        self._colours.use(lines)
        self._colours.setDocument(self.document() if len(lines) <= MAX_COLOURED else None)
        self.setPlainText(lines)

    @property
    def message(self) -> str:
        """The message with its segments ended by CR."""
        return as_message(self.toPlainText())

    def place_under(self, event: QMouseEvent | QHelpEvent) -> Place | None:
        """The field under the pointer."""
        where = event.position().toPoint() if isinstance(event, QMouseEvent) else event.pos()
        cursor = self.cursorForPosition(where)
        return place_at(self.toPlainText(), cursor.position()) if self.toPlainText() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer; its field is the tool tip."""
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            place = self.place_under(event)
            if place != self._place:
                self._place = place
                self.place_changed.emit(place)
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.place_under(event)
            if place is not None:
                QToolTip.showText(event.globalPos(), self.words(place), self)
            return True
        return super().eventFilter(watched, event)

    def words(self, place: Place) -> str:
        """The place and its value in words."""
        value = place.value if len(place.value) <= 120 else place.value[:119] + "…"
        if not place.field:
            return self.tr("{segment}, segment {n} of that name").format(
                segment=place.segment, n=place.occurrence
            )
        return f"{place.short}   {place.path}\n{value or self.tr('(empty)')}"


def mark(view: HL7View, spans: Sequence[tuple[int, int]], colour: str) -> None:
    """Give spans of a text, as start and length, a background in a colour of the theme."""
    chosen = []
    for start, length in spans[:_MOST_MARKED]:
        one = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setBackground(theme.color(colour))
        cursor = QTextCursor(view.document())
        cursor.setPosition(min(start, max(0, view.document().characterCount() - 1)))
        end = min(start + length, view.document().characterCount() - 1)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        one.cursor, one.format = cursor, look
        chosen.append(one)
    view.setExtraSelections(chosen)
