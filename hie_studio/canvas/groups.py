"""Groups on the canvas: a frame around items with a title, or one card in their place when folded."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from hie_studio.canvas.cards import SEVERITIES
from hie_studio.canvas.geometry import NAME_ZOOM, NODE_HEIGHT, NODE_RECT, NODE_WIDTH, snapped
from hie_studio.canvas.ink import draw_text
from hie_studio.canvas.node_paint import Card, Look, paint_card
from hie_studio.document.groups import Group, groups_of
from hie_studio.theme import theme

if TYPE_CHECKING:
    from hie_studio.canvas.scene import CanvasScene

PAD, TITLE = 16.0, 32.0
RADIUS = 10
SHEET = QPointF(5, 4)  # how far the sheet behind a folded group looks out


class GroupItem(QGraphicsItem):
    """One group. Its title, or its card when folded, is what can be clicked and dragged."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.group = Group(())
        self.card: Card | None = None  # while it is folded
        self._size = (NODE_WIDTH, NODE_HEIGHT)
        flag = QGraphicsItem.GraphicsItemFlag
        self.setFlags(flag.ItemIsMovable | flag.ItemIsSelectable | flag.ItemSendsGeometryChanges)

    def show_group(self, group: Group, around: QRectF) -> None:
        """Stand around these cards (their bounds), or in their upper left corner when folded."""
        self.prepareGeometryChange()
        self.group = group
        if group.folded:
            self._size = (NODE_WIDTH, NODE_HEIGHT)
            self.setPos(around.topLeft())
        else:
            frame = around.adjusted(-PAD, -TITLE - 4, PAD, PAD)
            self._size = (frame.width(), frame.height())
            self.setPos(frame.topLeft())
        self.setToolTip("\n".join([self.name, *group.items]))
        self.update()

    def _rect(self) -> QRectF:
        return QRectF(0, 0, *self._size)

    def boundingRect(self) -> QRectF:
        return self._rect().adjusted(-8, -12, SHEET.x() + 4, 12)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(NODE_RECT if self.group.folded else QRectF(0, 0, self._size[0], TITLE))
        return path

    def show_card(self, card: Card, texts: Sequence[str]) -> None:
        """What is shown of the items together while it is folded; the tooltip tells more."""
        if card != self.card:
            self.card = card
            self.update()
        self.setToolTip("\n".join([self.name, *texts, *self.group.items]))

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, folded = self.isSelected(), self.group.folded
        painter.setPen(QPen(theme.color("accent" if chosen else "border_strong"), 2.0 if chosen else 1.2))
        painter.setBrush(theme.color("surface" if folded else "surface_hover", 1.0 if folded else 0.5))
        if folded and self.card is not None:  # a second sheet behind: several cards lie here
            painter.drawRoundedRect(self._rect().translated(SHEET), RADIUS, RADIUS)
            paint_card(painter, self.card, Look(zoom, chosen), widget)
            return
        painter.drawRoundedRect(self._rect(), RADIUS, RADIUS)
        if zoom >= NAME_ZOOM:
            self._title(painter)

    def _title(self, painter: QPainter) -> None:
        place = QRectF(14, 4, self._size[0] - 24, TITLE - 4)
        draw_text(painter, place, f"▾  {self.name}", theme.font(14, QFont.Weight.DemiBold), "text")

    def itemChange(self, change: QGraphicsItem.GraphicsItemChange, value: Any) -> Any:
        scene: CanvasScene | None = self.scene()  # type: ignore[assignment]
        moving = change is QGraphicsItem.GraphicsItemChange.ItemPositionChange
        if moving and scene is not None and scene.dragging:
            way = snapped(value - self.pos())  # the cards are on the grid, the frame around them is not
            scene.groups.carry(self, way)
            return self.pos() + way
        return super().itemChange(change, value)


class Groups:
    """Keeps the groups of a scene the same as the document."""

    def __init__(self, scene: CanvasScene) -> None:
        self._scene = scene
        self.items: dict[str, GroupItem] = {}
        self.carried: set[str] = set()  # cards that are dragged with their group
        self._group_of: dict[str, GroupItem] = {}

    def follow(self) -> None:
        """Show what the document holds now."""
        wanted = groups_of(self._scene.document.state)
        for name in self.items.keys() - wanted.keys():
            self._scene.removeItem(self.items.pop(name))
        self._group_of = {}
        for index, (name, group) in enumerate(sorted(wanted.items())):
            if name not in self.items:
                self.items[name] = GroupItem(name)
                self._scene.addItem(self.items[name])
            for one in group.items:
                self._group_of[one] = self.items[name]
            self._show(self.items[name], group)
            self.show_figures(self.items[name])
            self.items[name].setZValue((0.9 if group.folded else -0.8) + index * 1e-6)
        for name, node in self._scene.nodes.items():
            node.setVisible(self.folded_at(name) is None)

    def _show(self, item: GroupItem, group: Group) -> None:
        around = QRectF()
        for name in group.items:
            if name in self._scene.nodes:
                around = around.united(NODE_RECT.translated(self._scene.nodes[name].pos()))
        item.show_group(group, around)

    def show_all_figures(self) -> None:
        """What runs has other figures now."""
        for item in self.items.values():
            if item.group.folded:
                self.show_figures(item)

    def show_figures(self, item: GroupItem) -> None:
        """The items of a folded group as one card: the worst of their states and problems, the sums of their figures."""
        if not item.group.folded:
            item.card = None
            return
        names, live = item.group.items, self._scene.live
        cards = [self._scene.nodes[name].card for name in names if name in self._scene.nodes]
        words = QCoreApplication.translate("Canvas", "{n} items").format(n=len(names))
        figures = live.together(names)
        card = Card(
            name=item.name,
            title=f"▸ {words}",
            icon="group",
            kind="accent",
            enabled=any(card.enabled for card in cards),
            has_input=True,
            has_output=True,
            severity=max((c.severity for c in cards if c.severity), key=SEVERITIES.index, default=None),
            problems=sum(card.problems for card in cards),
            figures=figures,
            history=live.history_together(names) if figures is not None else (),
        )
        item.show_card(card, [figures.state_text] if figures is not None and figures.state_text else [])

    def folded_at(self, name: str) -> GroupItem | None:
        """The folded group an item is hidden in."""
        item = self._group_of.get(name)
        return item if item is not None and item.group.folded else None

    def node_moved(self, name: str) -> None:
        """The frame goes with a card that is moved."""
        item = self._group_of.get(name)
        if item is not None and not item.group.folded and name not in self.carried:
            self._show(item, item.group)

    def carry(self, item: GroupItem, way: QPointF) -> None:
        """The cards go with their group."""
        alone = [
            n for n in item.group.items if n in self._scene.nodes and not self._scene.nodes[n].isSelected()
        ]
        self.carried.update(item.group.items)
        for name in alone:
            node = self._scene.nodes[name]
            node.setPos(node.pos() + way)

    def top(self) -> float:
        """The upper edge of the highest frame; endless when there is none."""
        return min((item.y() for item in self.items.values() if not item.group.folded), default=math.inf)

    def selected(self) -> list[GroupItem]:
        """Those that are selected."""
        return [item for item in self.items.values() if item.isSelected()]
