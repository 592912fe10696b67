"""One item of the production on the canvas."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneHoverEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from hie_runtime.control.client import ItemCounters
from hie_studio.canvas.geometry import INPUT_PORT, NODE_RECT, OUTPUT_PORT, PORT_REACH, snapped
from hie_studio.canvas.node_paint import BOUNDS, Card, Look, card_tooltip, paint_card, seen_of_figures
from hie_studio.document.marks import Mark

if TYPE_CHECKING:
    from hie_studio.canvas.scene import CanvasScene


class NodeItem(QGraphicsItem):
    """A card that can be selected, moved and connected. It shows a :class:`Card` and knows no document."""

    def __init__(self, card: Card) -> None:
        super().__init__()
        self.card = card
        self.problem_texts: list[str] = []
        self.hovered = False
        self.dimmed = False
        self.aside = False
        self.is_target = False
        self._painted_at = 1.0  # the zoom it was painted in last
        self._stale = False  # asked to be painted with other figures; stays so while out of view
        flag = QGraphicsItem.GraphicsItemFlag
        self.setFlags(flag.ItemIsMovable | flag.ItemIsSelectable | flag.ItemSendsGeometryChanges)
        self.setAcceptHoverEvents(True)
        self.setZValue(1)
        self._tip()

    @property
    def name(self) -> str:
        """Name of the item it shows."""
        return self.card.name

    def show_card(self, card: Card, problems: list[str]) -> None:
        """Show other content; the tooltip tells the problems."""
        self.card, self.problem_texts = card, problems
        self._tip()
        self.update()

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show what analysis finds about the item."""
        if marks != self.card.marks:
            self.card.marks = marks
            self._tip()
            self.update()

    def show_figures(self, figures: ItemCounters | None, history: Sequence[float]) -> None:
        """Show live figures; painted again only where they can be seen at the zoom it was painted in."""
        card, zoom = self.card, self._painted_at
        said = card.figures.state_text if card.figures is not None else ""
        before = seen_of_figures(card, zoom)
        card.figures, card.history = figures, history
        if said != (figures.state_text if figures is not None else ""):
            self._tip()
        if not self._stale and (before is None or before != seen_of_figures(card, zoom)):
            self._stale = True
            self.update()

    def _tip(self) -> None:
        self.setToolTip(card_tooltip(self.card, self.problem_texts))

    def set_aside(self, aside: bool) -> None:
        """Dim it while others are looked at."""
        if aside != self.aside:
            self.aside = aside
            self.update()

    def mark(self, dimmed: bool = False, target: bool = False) -> None:
        """How it stands while a connection is being dragged."""
        if (dimmed, target) != (self.dimmed, self.is_target):
            self.dimmed, self.is_target = dimmed, target
            self.update()

    def boundingRect(self) -> QRectF:
        return BOUNDS

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(NODE_RECT.adjusted(-4, 0, 4, 0))
        return path

    def input_point(self) -> QPointF:
        """Where edges arrive, in scene coordinates."""
        return self.pos() + INPUT_PORT

    def output_point(self) -> QPointF:
        """Where edges leave, in scene coordinates."""
        return self.pos() + OUTPUT_PORT

    def is_on_output(self, point: QPointF) -> bool:
        """Whether a scene point is on the output port."""
        away = point - self.output_point()
        return self.card.has_output and away.manhattanLength() <= PORT_REACH

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        self._stale = False
        self._painted_at = zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        look = Look(zoom, self.isSelected(), self.hovered, self.dimmed or self.aside, self.is_target)
        paint_card(painter, self.card, look, widget)

    def itemChange(self, change: QGraphicsItem.GraphicsItemChange, value: Any) -> Any:
        scene: CanvasScene | None = self.scene()  # type: ignore[assignment]
        if scene is not None:
            if change is QGraphicsItem.GraphicsItemChange.ItemPositionChange and scene.dragging:
                return snapped(value)
            if change is QGraphicsItem.GraphicsItemChange.ItemPositionHasChanged:
                scene.node_moved(self)
        return super().itemChange(change, value)

    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self.hovered = True
        self.update()
        super().hoverEnterEvent(event)

    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self.hovered = False
        self.update()
        super().hoverLeaveEvent(event)
