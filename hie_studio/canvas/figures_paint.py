"""Live figures on a card: rates, what waits, and a minute of history as a line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from hie_runtime.control.client import ItemCounters
from hie_studio.canvas.ink import Ink, draw_text
from hie_studio.canvas.live import HISTORY_SECONDS, short_number
from hie_studio.canvas.stills import stills
from hie_studio.theme import theme

TOP, LEFT, PITCH = 48.0, 14.0, 49.0
SPARKLINE = QRectF(162, 49, 56, 15)


class Figure(NamedTuple):
    """A sign, the figure behind it and the name of its colour."""

    sign: str
    value: str
    colour: str = "text"


def figures_of(counters: ItemCounters, takes: bool) -> list[Figure]:
    """What a card says of its item; ``takes``: messages come into it."""
    said = [Figure("↓", short_number(counters.rate_in))] if takes else []
    said.append(Figure("↑", short_number(counters.rate_out)))
    if counters.queue_depth:
        held = "warning" if counters.held_back else "text"
        said.append(Figure("≡", short_number(counters.queue_depth), held))
    return said


def paint_figures(painter: QPainter, on: QWidget | None, said: Sequence[Figure], ink: Ink) -> None:
    """Draw figures beside one another; ``on`` as in :meth:`Stills.paint`."""
    for index, figure in enumerate(said):
        place = QRectF(LEFT + index * PITCH, TOP, PITCH + 4, 18)
        key = ("figure", index, figure, ink)
        stills.paint(
            painter, on, place, key, lambda p, at=place, shown=figure: _figure(p, at.topLeft(), shown, ink)
        )


def _figure(painter: QPainter, at: QPointF, figure: Figure, ink: Ink) -> None:
    draw_text(painter, QRectF(at.x(), at.y(), 14, 18), figure.sign, theme.font(12), "text_muted")
    bold = theme.font(13, QFont.Weight.Medium)
    draw_text(painter, QRectF(at.x() + 13, at.y(), 40, 18), figure.value, bold, ink.of(figure.colour))


def paint_sparkline(painter: QPainter, on: QWidget | None, history: tuple[float, ...], colour: str) -> None:
    """Draw a minute of rates, one a second; ``on`` as in :meth:`Stills.paint`."""
    key = ("sparkline", history, colour)
    bounds = SPARKLINE.adjusted(-2, -2, 2, 2)
    stills.paint(painter, on, bounds, key, lambda p: _sparkline(p, history, colour))


def _sparkline(painter: QPainter, history: tuple[float, ...], colour: str) -> None:
    painter.setPen(QPen(theme.color("border"), 1))
    painter.drawLine(SPARKLINE.bottomLeft(), SPARKLINE.bottomRight())
    top = max(history, default=0.0)
    if len(history) < 2 or top <= 0:
        return
    step = SPARKLINE.width() / (HISTORY_SECONDS - 1)
    left = SPARKLINE.right() - step * (len(history) - 1)
    points = [
        QPointF(left + step * i, SPARKLINE.bottom() - SPARKLINE.height() * value / top)
        for i, value in enumerate(history)
    ]
    line = QPainterPath(points[0])
    for point in points[1:]:
        line.lineTo(point)
    area = QPainterPath(line)
    area.lineTo(SPARKLINE.bottomRight())
    area.lineTo(QPointF(left, SPARKLINE.bottom()))
    painter.fillPath(area, QBrush(theme.color(colour, 0.14)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color(colour), 1.3))
    painter.drawPath(line)
