"""The marks of analysis on the lower edge of a card: a sign of its own for each, so that none needs colour to be told."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from hie_studio.canvas.geometry import NODE_RECT
from hie_studio.document.marks import Mark
from hie_studio.theme import theme

SIZE, GAP = 18.0, 4.0
COLOURS = {Mark.MISSING: "error", Mark.DEAD_END: "warning", Mark.LOOP: "warning", Mark.UNREACHABLE: "accent"}


def paint_marks(painter: QPainter, marks: Sequence[Mark], quiet: bool) -> None:
    """Draw them from the left, on the lower edge."""
    for index, mark in enumerate(marks):
        place = QRectF(10 + index * (SIZE + GAP), NODE_RECT.bottom() - SIZE / 2, SIZE, SIZE)
        colour = theme.color("text_muted" if quiet else COLOURS[mark])
        painter.setPen(QPen(colour, 1))
        painter.setBrush(theme.color("surface" if quiet else COLOURS[mark] + "_soft"))
        painter.drawEllipse(place)
        painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _sign(painter, mark, place.center())


def _sign(painter: QPainter, mark: Mark, at: QPointF) -> None:
    if mark is Mark.LOOP:
        painter.drawArc(QRectF(at.x() - 4, at.y() - 4, 8, 8), 60 * 16, 290 * 16)
        _lines(painter, at, [((2.2, -3.4), (5.2, -3.6)), ((2.2, -3.4), (2.6, -6.2))])
    elif mark is Mark.DEAD_END:  # a way that ends at a wall
        _lines(
            painter,
            at,
            [((-5, 0), (1.5, 0)), ((-1, -2.5), (1.5, 0)), ((-1, 2.5), (1.5, 0)), ((4.5, -4), (4.5, 4))],
        )
    elif mark is Mark.UNREACHABLE:  # a way broken before it arrives
        _lines(painter, at, [((-5, 0), (-2.5, 0)), ((1.5, 0), (5, 0)), ((-1.8, 3.5), (0.8, -3.5))])
    else:  # a field that is empty
        painter.drawRect(QRectF(at.x() - 4, at.y() - 3, 8, 6))
        _lines(painter, at, [((-1.5, 0), (1.5, 0))])


Pair = tuple[float, float]


def _lines(painter: QPainter, at: QPointF, lines: Sequence[tuple[Pair, Pair]]) -> None:
    for (x1, y1), (x2, y2) in lines:
        painter.drawLine(QPointF(at.x() + x1, at.y() + y1), QPointF(at.x() + x2, at.y() + y2))
