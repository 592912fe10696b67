"""The story of a message as a painted vertical timeline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from hie_studio.inspector.fields import mono
from hie_studio.panels.trace.story import Entry, Line, Mark
from hie_studio.theme import theme

MARGIN = 16
TIME_WIDTH = 72
RAIL = MARGIN + TIME_WIDTH + 16
TEXT = RAIL + 24
GAP = 20
LINE_GAP = 4
MARK_WIDTH = 20


@dataclass(slots=True)
class _Placed:
    """An entry with the room it takes (pixels from the top of the content)."""

    entry: Entry
    top: float
    height: float
    lines: list[tuple[Line, QRectF]]


class Timeline(QAbstractScrollArea):
    """Entries from top to bottom.

    Signals: selected: index of the entry clicked or moved to; opened: one double-clicked or entered.
    """

    selected = Signal(int)
    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Steps of the message"))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.viewport().setAutoFillBackground(True)
        self._entries: tuple[Entry, ...] = ()
        self._placed: list[_Placed] = []
        self.current = -1
        theme.changed.connect(self.viewport().update)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show a story; the chosen step stays chosen while there is one at its place."""
        self._entries = tuple(entries)
        self.current = min(self.current, len(self._entries) - 1)
        self._place()

    def select(self, index: int) -> None:
        """Choose a step and bring it into view."""
        if not 0 <= index < len(self._placed):
            return
        self.current = index
        entry = self._entries[index]
        self.setAccessibleDescription(f"{entry.when} {entry.heading}")
        placed, bar = self._placed[index], self.verticalScrollBar()
        if placed.top < bar.value():
            bar.setValue(int(placed.top - GAP))
        elif placed.top + placed.height > bar.value() + self.viewport().height():
            # All of it when it fits, else its beginning.
            bar.setValue(
                int(min(placed.top - GAP, placed.top + placed.height + GAP - self.viewport().height()))
            )
        self.viewport().update()
        self.selected.emit(index)

    def sizeHint(self) -> QSize:
        """Room for a few steps."""
        return QSize(460, 320)

    def top_of(self, index: int) -> float:
        """Where an entry begins in the viewport, in pixels."""
        return self._placed[index].top - self.verticalScrollBar().value()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the lines to the new width."""
        super().resizeEvent(event)
        self._place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the step under the pointer."""
        y = event.position().y() + self.verticalScrollBar().value()
        for index, placed in enumerate(self._placed):
            if placed.top - GAP / 2 <= y < placed.top + placed.height + GAP / 2:
                self.select(index)
                return

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the step under the pointer."""
        self.mousePressEvent(event)
        if 0 <= self.current < len(self._entries):
            self.opened.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the step; Up and Down go from step to step, Home and End to the ends."""
        last = len(self._entries) - 1
        goals = {
            Qt.Key.Key_Up: max(self.current - 1, 0),
            Qt.Key.Key_Down: min(self.current + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        goal = goals.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current >= 0:
            self.opened.emit(self.current)
        elif goal is None:
            super().keyPressEvent(event)
        else:
            self.select(goal)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the steps in view."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        offset = self.verticalScrollBar().value()
        painter.translate(0, -offset)
        seen = QRectF(event.rect()).translated(0, offset)
        for index, placed in enumerate(self._placed):
            if placed.top + placed.height + GAP >= seen.top() and placed.top - GAP <= seen.bottom():
                self._paint(painter, index, placed)
        painter.end()

    def _place(self) -> None:
        """Compute where everything goes at this width."""
        width = max(120.0, self.viewport().width() - TEXT - MARGIN)
        top = float(MARGIN)
        self._placed = []
        for entry in self._entries:
            y = top + QFontMetricsF(_heading_font()).height() + LINE_GAP
            lines = []
            for line in entry.lines:
                left = TEXT + (MARK_WIDTH if line.mark or line.mono else 0)
                metrics = QFontMetricsF(_font(line))
                room = QRectF(0, 0, width - (left - TEXT), 10_000)
                box = metrics.boundingRect(room, _wrap(line), line.text)
                lines.append((line, QRectF(left, y, room.width(), box.height())))
                y += box.height() + LINE_GAP
            self._placed.append(_Placed(entry, top, y - top, lines))
            top = y + GAP
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, int(top - self.viewport().height())))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(24)
        self.viewport().update()

    def _paint(self, painter: QPainter, index: int, placed: _Placed) -> None:
        entry = placed.entry
        heading = QFontMetricsF(_heading_font())
        if index == self.current:
            back = QRectF(8, placed.top - 8, self.viewport().width() - 16, placed.height + 12)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft"))
            painter.drawRoundedRect(back, 8, 8)
        centre = placed.top + heading.height() / 2
        painter.setPen(QPen(theme.color("border_strong"), 2))
        if index + 1 < len(self._placed):
            painter.drawLine(QPointF(RAIL, centre), QPointF(RAIL, self._placed[index + 1].top))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(entry.tone))
        painter.drawEllipse(QPointF(RAIL, centre), 6, 6)
        painter.setFont(mono(12))
        painter.setPen(theme.color("text_muted"))
        time = QRectF(MARGIN, placed.top, TIME_WIDTH, heading.height())
        painter.drawText(time, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, entry.when)
        painter.setFont(_heading_font())
        painter.setPen(theme.color("text"))
        width = self.viewport().width() - TEXT - MARGIN
        text = heading.elidedText(entry.heading, Qt.TextElideMode.ElideMiddle, width)
        painter.drawText(QRectF(TEXT, placed.top, width, heading.height()), text)
        for line, box in placed.lines:
            _paint_line(painter, line, box)


def _paint_line(painter: QPainter, line: Line, box: QRectF) -> None:
    painter.setFont(_font(line))
    if line.mark:
        _paint_mark(painter, line.mark, QPointF(box.left() - MARK_WIDTH + 7, box.top() + 8))
    painter.setPen(theme.color(line.tone))
    painter.drawText(box, _wrap(line), line.text)


def _wrap(line: Line) -> int:
    """Sentences wrap between words, codes and paths anywhere."""
    return int(Qt.TextFlag.TextWrapAnywhere if line.mono else Qt.TextFlag.TextWordWrap)


def _paint_mark(painter: QPainter, mark: Mark, centre: QPointF) -> None:
    names = {Mark.YES: "ok", Mark.NO: "text_muted", Mark.SKIPPED: "text_muted"}
    painter.setPen(QPen(theme.color(names[mark]), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    if mark is Mark.YES:
        painter.drawPolyline([centre + QPointF(-4, 0), centre + QPointF(-1, 3.5), centre + QPointF(4.5, -4)])
    elif mark is Mark.NO:
        painter.drawLine(centre + QPointF(-3.5, -3.5), centre + QPointF(3.5, 3.5))
        painter.drawLine(centre + QPointF(3.5, -3.5), centre + QPointF(-3.5, 3.5))
    else:
        painter.drawLine(centre + QPointF(-4, 0), centre + QPointF(4, 0))


def _heading_font() -> QFont:
    return theme.font(13, QFont.Weight.DemiBold)


def _font(line: Line) -> QFont:
    font: QFont = mono(12) if line.mono else theme.font(13)
    return font
