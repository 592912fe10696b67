"""Measures of the canvas, in scene units (pixels at 100 %). Everything sits on the 8 px grid."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from hie_studio.theme.tokens import GRID

NODE_WIDTH = 232.0
NODE_HEIGHT = 72.0
ROW_PITCH = NODE_HEIGHT + 2 * GRID
LANE_GAP = 96.0
# Wider after processes: the names of rules stand there.
RULE_GAP = 168.0
PORT_RADIUS = 5.0
PORT_REACH = 14.0
NODE_RECT = QRectF(0, 0, NODE_WIDTH, NODE_HEIGHT)
INPUT_PORT = QPointF(0, NODE_HEIGHT / 2)
OUTPUT_PORT = QPointF(NODE_WIDTH, NODE_HEIGHT / 2)
# Below these zooms text would be too small to read, so less of it is drawn, larger.
FULL_ZOOM = 0.6
NAME_ZOOM = 0.28
LABEL_ZOOM = 0.62


def snapped(point: QPointF) -> QPointF:
    """The nearest point of the grid."""
    return QPointF(round(point.x() / GRID) * GRID, round(point.y() / GRID) * GRID)
