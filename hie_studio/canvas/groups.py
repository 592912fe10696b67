"""Groups on the canvas: a frame around items with a title, or one card in their place when folded."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from hie_studio.canvas.geometry import (
    INPUT_PORT,
    NAME_ZOOM,
    NODE_HEIGHT,
    NODE_RECT,
    NODE_WIDTH,
    OUTPUT_PORT,
    PORT_RADIUS,
    snapped,
)
from hie_studio.document.groups import Group, groups_of
from hie_studio.theme import theme

if TYPE_CHECKING:
    from hie_studio.canvas.scene import CanvasScene

PAD, TITLE = 16.0, 32.0
RADIUS = 10


class GroupItem(QGraphicsItem):
    """One group. Its title, or its card when folded, is what can be clicked and dragged."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.group = Group(())
        self._size = (NODE_WIDTH, NODE_HEIGHT)
        flag = QGraphicsItem.GraphicsItemFlag
        self.setFlags(flag.ItemIsMovable | flag.ItemIsSelectable | flag.ItemSendsGeometryChanges)

    def show_group(self, group: Group, around: QRectF) -> None:
        """Stand around these cards (their bounds), or in their upper left corner when folded."""
        self.prepareGeometryChange()
        self.group = group
        self.setZValue(0.9 if group.folded else -0.8)
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
        return self._rect().adjusted(-8, -4, 8, 4)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(NODE_RECT if self.group.folded else QRectF(0, 0, self._size[0], TITLE))
        return path

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        del widget
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isSelected()
        painter.setPen(QPen(theme.color("accent" if chosen else "border_strong"), 2.0 if chosen else 1.2))
        painter.setBrush(
            theme.color(
                "surface" if self.group.folded else "surface_hover", 1.0 if self.group.folded else 0.5
            )
        )
        if self.group.folded:  # a second sheet behind: several cards lie here
            painter.drawRoundedRect(self._rect().translated(5, 4), RADIUS, RADIUS)
        painter.drawRoundedRect(self._rect(), RADIUS, RADIUS)
        if zoom < NAME_ZOOM:
            return
        self._title(painter)
        if self.group.folded:
            painter.setPen(QPen(theme.color("border_strong"), 1.5))
            painter.setBrush(theme.color("surface"))
            painter.drawEllipse(INPUT_PORT, PORT_RADIUS, PORT_RADIUS)
            painter.drawEllipse(OUTPUT_PORT, PORT_RADIUS, PORT_RADIUS)

    def _title(self, painter: QPainter) -> None:
        font = theme.font(14, QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        sign = "▸" if self.group.folded else "▾"
        width = self._size[0] - 24
        shown = QFontMetricsF(font).elidedText(f"{sign}  {self.name}", Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(14, 4, width, TITLE - 4), int(Qt.AlignmentFlag.AlignVCenter), shown)
        if self.group.folded:
            painter.setFont(theme.font(12))
            painter.setPen(theme.color("text_muted"))
            words = QCoreApplication.translate("Canvas", "{n} items").format(n=len(self.group.items))
            painter.drawText(QRectF(32, 32, width, 20), int(Qt.AlignmentFlag.AlignVCenter), words)

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
        for name, group in wanted.items():
            if name not in self.items:
                self.items[name] = GroupItem(name)
                self._scene.addItem(self.items[name])
            for one in group.items:
                self._group_of[one] = self.items[name]
            self._show(self.items[name], group)
        for name, node in self._scene.nodes.items():
            node.setVisible(self.folded_at(name) is None)

    def _show(self, item: GroupItem, group: Group) -> None:
        around = QRectF()
        for name in group.items:
            if name in self._scene.nodes:
                around = around.united(NODE_RECT.translated(self._scene.nodes[name].pos()))
        item.show_group(group, around)

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
