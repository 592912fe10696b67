"""How a state is drawn: a shape and a colour, so that it can be told without seeing colours."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from hie_runtime.control.client import HostState
from hie_studio.theme import theme

_COLOURS = {
    HostState.RUNNING: "ok",
    HostState.STARTING: "accent",
    HostState.STOPPING: "accent",
    HostState.RETRYING: "warning",
    HostState.PAUSED: "warning",
    HostState.ERROR: "error",
}


def state_colour(state: HostState) -> str:
    """Name of the token a state is drawn in."""
    return _COLOURS.get(state, "text_muted")


def state_text(state: HostState) -> str:
    """The state in words."""
    words = {
        HostState.CREATED: QCoreApplication.translate("State", "Not started"),
        HostState.STARTING: QCoreApplication.translate("State", "Starting"),
        HostState.RUNNING: QCoreApplication.translate("State", "Running"),
        HostState.RETRYING: QCoreApplication.translate("State", "Retrying"),
        HostState.PAUSED: QCoreApplication.translate("State", "Paused by its schedule"),
        HostState.STOPPING: QCoreApplication.translate("State", "Stopping"),
        HostState.STOPPED: QCoreApplication.translate("State", "Stopped"),
        HostState.DISABLED: QCoreApplication.translate("State", "Disabled"),
        HostState.ERROR: QCoreApplication.translate("State", "Error"),
        HostState.PLACEHOLDER: QCoreApplication.translate("State", "Not available in HIE"),
    }
    return words[state]


def paint_state(painter: QPainter, state: HostState, centre: QPointF, radius: float = 5.0) -> None:
    """Draw the state's shape around a centre."""
    colour = theme.color(state_colour(state))
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    inner = box.adjusted(1, 1, -1, -1)
    if state is HostState.RUNNING:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(inner)
    elif state in (HostState.STARTING, HostState.STOPPING):
        painter.drawArc(inner, 90 * 16, 270 * 16)
    elif state is HostState.RETRYING:
        painter.setBrush(colour)
        painter.drawPolygon([QPointF(centre.x(), box.top()), box.bottomRight(), box.bottomLeft()])
    elif state is HostState.PAUSED:
        for x in (centre.x() - 2.2, centre.x() + 2.2):
            painter.drawLine(QPointF(x, inner.top()), QPointF(x, inner.bottom()))
    elif state is HostState.ERROR:
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.topRight(), inner.bottomLeft())
    elif state is HostState.STOPPED:
        painter.drawRect(inner.adjusted(0.6, 0.6, -0.6, -0.6))
    elif state is HostState.DISABLED:
        painter.drawLine(QPointF(inner.left(), centre.y()), QPointF(inner.right(), centre.y()))
    elif state is HostState.PLACEHOLDER:
        painter.drawPath(_diamond(centre, radius))
    else:
        painter.drawEllipse(inner)


def _diamond(centre: QPointF, radius: float) -> QPainterPath:
    path = QPainterPath(centre + QPointF(0, -radius))
    for point in (QPointF(radius, 0), QPointF(0, radius), QPointF(-radius, 0)):
        path.lineTo(centre + point)
    path.closeSubpath()
    return path
