"""The way a message would take, lit on the canvas: routes in a broad line, rings around what it would pass."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem, QStyleOptionGraphicsItem, QWidget

from hie_runtime.proof.what_if import Ending, WhatIf
from hie_studio.canvas.edge_item import curve
from hie_studio.canvas.geometry import NODE_RECT
from hie_studio.canvas.scene import CanvasScene
from hie_studio.theme import theme

COLOURS = {
    Ending.SENT_ON: "accent",
    Ending.ARRIVED: "ok",
    Ending.NOWHERE: "warning",
    Ending.DELETED: "warning",
    Ending.UNKNOWN: "warning",
    Ending.BAD: "error",
}
SIGNS = {
    Ending.ARRIVED: "✓",
    Ending.NOWHERE: "∅",
    Ending.DELETED: "∅",
    Ending.UNKNOWN: "?",
    Ending.BAD: "!",
}  # told without seeing colours
_WORST = (Ending.BAD, Ending.UNKNOWN, Ending.NOWHERE, Ending.DELETED, Ending.ARRIVED, Ending.SENT_ON)
_DISC = QRectF(NODE_RECT.right() - 34, -13, 24, 24)


class Light(QGraphicsPathItem):
    """A lit route; the mouse goes through it."""

    def __init__(self, path: QPainterPath) -> None:
        super().__init__(path)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setZValue(-0.5)  # a glow behind the route, whose dots and figures stay readable
        colour = theme.mixed("accent", "canvas", 0.45)
        line = QPen(colour, 9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        self.setPen(line)


class Ring(QGraphicsItem):
    """A frame around a card, with a sign where the message ends there."""

    def __init__(self, ending: Ending, place: QPointF) -> None:
        super().__init__()
        self.ending = ending
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setPos(place)
        self.setZValue(3)

    def boundingRect(self) -> QRectF:
        return NODE_RECT.adjusted(-8, -16, 8, 8)

    def shape(self) -> QPainterPath:
        return QPainterPath()  # nothing to point at: what is below is meant

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        del option, widget
        colour = theme.color(COLOURS[self.ending])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(NODE_RECT.adjusted(-2, -2, 2, 2), 10, 10)
        sign = SIGNS.get(self.ending)
        if sign is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(_DISC)
        painter.setFont(theme.font(14, QFont.Weight.Bold))
        painter.setPen(theme.color("surface"))
        painter.drawText(_DISC, int(Qt.AlignmentFlag.AlignCenter), sign)


class Lights(QObject):
    """What is lit on one canvas."""

    def __init__(self, scene: CanvasScene) -> None:
        super().__init__(scene)  # goes with the canvas, so that no change of the theme finds it without one
        self._scene = scene
        self._found: WhatIf | None = None
        self.routes: dict[tuple[str, str], Light] = {}
        self.rings: dict[str, Ring] = {}
        theme.changed.connect(self.lay)

    def show(self, found: WhatIf | None) -> None:
        """Light the way of a message; None puts all out."""
        self._found = found
        self.lay()

    def lay(self) -> None:
        """Put the lights where cards are now."""
        for old in [*self.routes.values(), *self.rings.values()]:
            self._scene.removeItem(old)
        self.routes, self.rings = {}, {}
        if self._found is None:
            return
        nodes = self._scene.nodes
        for source, target in sorted(self._found.routes):
            if source in nodes and target in nodes:
                path = curve(nodes[source].output_point(), nodes[target].input_point())
                self.routes[source, target] = Light(path)
        for name, ending in endings_of(self._found).items():
            if name in nodes:
                self.rings[name] = Ring(ending, nodes[name].pos())
        self._add([*self.routes.values(), *self.rings.values()])

    def _add(self, items: Iterable[QGraphicsItem]) -> None:
        for item in items:
            self._scene.addItem(item)


def endings_of(found: WhatIf) -> dict[str, Ending]:
    """How the message ends at each item it would pass; where it passes more than once, what is worth a look."""
    ends: dict[str, Ending] = {}
    for step in found.steps:
        now = ends.get(step.item, step.ending)
        ends[step.item] = min(now, step.ending, key=_WORST.index)
    return ends
