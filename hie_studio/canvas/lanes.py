"""Headings above the lanes: Services, Processes, Operations."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem, QWidget

from hie_runtime.components.registry import ComponentKind
from hie_studio.canvas.geometry import NAME_ZOOM, NODE_RECT
from hie_studio.document.state import kind_of
from hie_studio.theme import theme

HEIGHT = 24.0
ABOVE = 48.0
GROUP_ROOM = 16.0  # a frame may come that much nearer to a heading than a card


class _Heading(QGraphicsItem):
    def __init__(self, kind: ComponentKind) -> None:
        super().__init__()
        self.kind = kind
        self.count = 0
        self.setZValue(-1)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, NODE_RECT.width(), HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        del widget
        if option.levelOfDetailFromTransform(painter.worldTransform()) < NAME_ZOOM:
            return
        painter.setFont(theme.font(15, QFont.Weight.DemiBold))
        painter.setPen(theme.color(self.kind.value))
        text = f"{_title(self.kind)}  ·  {self.count}"
        painter.drawText(self.boundingRect(), int(Qt.AlignmentFlag.AlignVCenter), text)


def _title(kind: ComponentKind) -> str:
    titles = {
        ComponentKind.SERVICE: QCoreApplication.translate("Canvas", "Services"),
        ComponentKind.PROCESS: QCoreApplication.translate("Canvas", "Processes"),
        ComponentKind.OPERATION: QCoreApplication.translate("Canvas", "Operations"),
    }
    return titles[kind]


class LaneHeadings:
    """One heading above the leftmost column of each kind, all at one height; hidden where two would meet."""

    def __init__(self, scene: QGraphicsScene) -> None:
        self._scene = scene
        self._headings = {kind: _Heading(kind) for kind in ComponentKind}
        for heading in self._headings.values():
            heading.hide()
            scene.addItem(heading)

    def place(self) -> None:
        """Put the headings where the cards are now."""
        from hie_studio.canvas.scene import CanvasScene

        assert isinstance(self._scene, CanvasScene)
        lefts: dict[ComponentKind, list[float]] = {kind: [] for kind in ComponentKind}
        top = min((node.y() for node in self._scene.nodes.values()), default=0.0)
        top = min(top, self._scene.groups.top() + GROUP_ROOM)
        for item in self._scene.document.production.items:
            node = self._scene.nodes.get(item.name)
            if node is not None:
                lefts[kind_of(item)].append(node.x())
        taken: list[float] = []
        for kind, heading in self._headings.items():
            left = min(lefts[kind], default=0.0)
            free = all(abs(left - other) >= NODE_RECT.width() for other in taken)
            heading.setVisible(bool(lefts[kind]) and free)
            if heading.isVisible():
                taken.append(left)
            heading.count = len(lefts[kind])
            heading.setPos(left, top - ABOVE)
            heading.update()
