"""Where something new goes, so that it lies on nothing that is there."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import product

from PySide6.QtCore import QPointF, QRectF

from hie_studio.theme.tokens import GRID

GAP = 2.0 * GRID
REACH = 600.0  # how far around is looked first


def free_way(wanted: Sequence[QRectF], taken: Sequence[QRectF]) -> QPointF:
    """How far to move new rectangles, together and as little as can be, so that they keep clear of those taken.

    No way at all when they are clear where they are wanted; else a way on the grid."""
    around = QRectF()
    for rect in wanted:
        around = around.united(rect)
    if _clear(wanted, QPointF(), taken, 0.0):
        return QPointF()
    reach = REACH
    while True:
        near = around.adjusted(-reach, -reach, reach, reach)
        beside = [rect for rect in taken if rect.intersects(near)]
        ways = sorted(_ways(around, beside), key=lambda way: math.hypot(way.x(), way.y()))
        for way in ways:
            if near.contains(around.translated(way)) and _clear(wanted, way, beside, GAP):
                return way
        reach *= 2


def _ways(around: QRectF, beside: Sequence[QRectF]) -> list[QPointF]:
    """To the left and right of, above and below what is near, in every combination."""
    across, down = {0.0}, {0.0}
    for rect in beside:
        across |= {_down(rect.left() - GAP - around.right()), _up(rect.right() + GAP - around.left())}
        down |= {_down(rect.top() - GAP - around.bottom()), _up(rect.bottom() + GAP - around.top())}
    return [QPointF(x, y) for x, y in product(across, down)]


def _clear(wanted: Sequence[QRectF], way: QPointF, taken: Sequence[QRectF], gap: float) -> bool:
    room = gap - 0.5  # beside one another at just that distance is clear
    moved = [rect.translated(way).adjusted(-room, -room, room, room) for rect in wanted]
    return not any(rect.intersects(other) for rect in moved for other in taken)


def _up(value: float) -> float:
    return math.ceil(value / GRID) * GRID


def _down(value: float) -> float:
    return math.floor(value / GRID) * GRID
