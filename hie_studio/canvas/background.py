"""What lies below everything on the canvas: its colour, the grid where it is near enough, a hint where there is nothing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QTransform

from hie_studio.theme import theme
from hie_studio.theme.tokens import GRID

GRID_ZOOM = 0.5
STEP = GRID * 3  # of the points that are drawn


def draw_background(painter: QPainter, rect: QRectF | QRect) -> None:
    """Fill a part of the scene."""
    painter.fillRect(rect, theme.color("canvas"))
    if painter.worldTransform().m11() < GRID_ZOOM:
        return
    painter.setPen(theme.color("grid"))
    left, top = int(rect.left()) // STEP * STEP, int(rect.top()) // STEP * STEP
    points = [
        QPointF(x, y)
        for x in range(left, int(rect.right()) + STEP, STEP)
        for y in range(top, int(rect.bottom()) + STEP, STEP)
    ]
    painter.drawPoints(points)


def draw_hint(painter: QPainter, area: QRect, words: str) -> None:
    """Say what to do next, in the middle of an empty view."""
    painter.save()
    painter.setWorldTransform(QTransform())
    painter.setFont(theme.font(14))
    painter.setPen(theme.color("text_muted"))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), words)
    painter.restore()
