"""A canvas to look at only: what was added in green, removed as a ghost, changed in amber."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QContextMenuEvent,
    QDropEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem, QStyleOptionGraphicsItem, QWidget

from hie_studio.canvas.edge_item import curve
from hie_studio.canvas.geometry import NODE_RECT
from hie_studio.canvas.scene import CanvasScene
from hie_studio.canvas.view import CanvasView
from hie_studio.document.compare import Comparison, Difference, How
from hie_studio.document.document import Document
from hie_studio.document.routes import routes_of
from hie_studio.document.selection import Selection
from hie_studio.document.state import POSITIONS, DocumentState, positions_of
from hie_studio.panels.diff.words import class_of, detail_words, heading, how_words
from hie_studio.theme import theme

COLOURS = {How.ADDED: "ok", How.REMOVED: "error", How.CHANGED: "warning"}
SIGNS = {How.ADDED: "+", How.REMOVED: "−", How.CHANGED: "≠"}  # told without seeing colours


class _Shown(Document):
    """A document to look at: nobody checks or edits it."""

    def check_now(self) -> None:
        """What is compared was checked where it is edited."""


def both(comparison: Comparison) -> DocumentState:
    """The state after, and in it what was removed, at its old place."""
    before, after = comparison.before, comparison.after
    gone = [
        one
        for one in before.production.items
        if (found := comparison.items().get(one.name)) is not None and found.how is How.REMOVED
    ]
    places = positions_of(after.production)
    old = positions_of(before.production)
    places |= {one.name: old[one.name] for one in gone if one.name in old and one.name not in places}
    canvas = {**after.production.canvas, POSITIONS: {name: list(place) for name, place in places.items()}}
    items = [*after.production.items, *gone]
    return replace(after, production=after.production.model_copy(update={"items": items, "canvas": canvas}))


@dataclass(frozen=True, slots=True)
class _Look:
    colour: str
    sign: str
    dashed: bool


class Mark(QGraphicsItem):
    """A frame around a card with a sign in its corner."""

    def __init__(self, look: _Look, place: QPointF, tip: str) -> None:
        super().__init__()
        self._look = look
        self.setPos(place)
        self.setZValue(3)
        self.setToolTip(tip)

    def boundingRect(self) -> QRectF:
        return NODE_RECT.adjusted(-8, -20, 8, 8)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        del option, widget
        colour = theme.color(self._look.colour)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = Qt.PenStyle.DashLine if self._look.dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour, 3, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(NODE_RECT.adjusted(-3, -3, 3, 3), 11, 11)
        font = theme.font(18, QFont.Weight.Medium)  # the strokes of ≠ run together in a small bold one
        width = max(26.0, QFontMetricsF(font).horizontalAdvance(self._look.sign) + 14)
        badge = QRectF(8, -16, width, 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(colour))
        painter.drawRoundedRect(badge, 12, 12)
        painter.setPen(theme.color("surface"))
        painter.setFont(font)
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), self._look.sign)


class DiffCanvas(CanvasView):
    """Shows one comparison. ``picked``: name of a card that was clicked."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._document = _Shown()
        self._selection = Selection(self._document)
        super().__init__(CanvasScene(self._document, self._selection), parent)
        self._document.setParent(self)
        self.canvas.setParent(self)
        self.setAccessibleName(self.tr("Differences on the canvas"))
        self.setAcceptDrops(False)
        self.marks: dict[str, Mark] = {}
        self._lines: list[QGraphicsPathItem] = []
        self._pressed: QPointF | None = None

    def reveal(self, name: str) -> None:
        """Select an item; what is looked at moves only when the item is out of view."""
        node = self.canvas.nodes.get(name)
        if node is not None and self.visible_rect().contains(NODE_RECT.translated(node.pos())):
            self.canvas.selection.set([name])
        else:
            super().reveal(name)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show another comparison; the view stays where it was looked at last."""
        for old in [*self.marks.values(), *self._lines]:
            self.canvas.removeItem(old)
        first = not self._document.is_open
        self._document.load_state(both(comparison))
        found = comparison.items()
        self.marks = {}
        for name, node in self.canvas.nodes.items():
            difference = found.get(name)
            node.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsMovable, False)
            if difference is None:
                continue
            tip = tooltip(difference, comparison)
            how = difference.how
            mark = Mark(_Look(COLOURS[how], SIGNS[how], how is How.REMOVED), node.pos(), tip)
            node.setToolTip(tip)
            if how is How.REMOVED:
                node.setOpacity(0.45)
            self.marks[name] = mark
            self.canvas.addItem(mark)
        self._draw_routes(comparison)
        if first:
            self.fit()

    def _draw_routes(self, comparison: Comparison) -> None:
        names = {one.was: name for name, one in comparison.items().items() if one.was}
        before = {(names.get(a, a), names.get(b, b)) for a, b in routes_of(comparison.before)}
        after = set(routes_of(comparison.after))
        self._lines = []
        for keys, how in ((before - after, How.REMOVED), (after - before, How.ADDED)):
            for source, target in sorted(keys):
                start, end = self.canvas.nodes.get(source), self.canvas.nodes.get(target)
                if start is not None and end is not None:
                    self._draw_route(curve(start.output_point(), end.input_point()), how)

    def _draw_route(self, path: QPainterPath, how: How) -> None:
        line = QGraphicsPathItem(path)
        style = Qt.PenStyle.DashLine if how is How.REMOVED else Qt.PenStyle.SolidLine
        line.setPen(QPen(theme.color(COLOURS[how]), 2.5, style))
        line.setZValue(0.5)
        self._lines.append(line)
        self.canvas.addItem(line)

    # --- only looked at ---------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()
        self._panning = event.position().toPoint()
        self.setFocus()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        near = self._pressed is not None and (event.position() - self._pressed).manhattanLength() < 6
        node = self.canvas.node_at(self.mapToScene(event.position().toPoint())) if near else None
        if node is not None:
            self._selection.set([node.name])
            self.picked.emit(node.name)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        walking = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
        if event.key() in walking and not event.modifiers():
            super().keyPressEvent(event)
            self._tell()
        else:
            event.ignore()  # Escape, Tab and the rest are the window's

    def focusNextPrevChild(self, following: bool) -> bool:
        return QWidget.focusNextPrevChild(self, following)

    def _tell(self) -> None:
        if self._selection.items:
            self.picked.emit(self._selection.items[0])

    def dropEvent(self, event: QDropEvent) -> None:
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()


def tooltip(difference: Difference, comparison: Comparison) -> str:
    """What became of an item, setting by setting, as lines."""
    class_name = class_of(difference, comparison.after, comparison.before)
    lines = [f"{heading(difference)}: {how_words(difference)}"]
    return "\n".join([*lines, *(detail_words(difference, one, class_name) for one in difference.details)])
