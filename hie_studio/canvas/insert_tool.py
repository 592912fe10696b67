"""An item held over an edge goes into it when it is let go: which edge that is, and how it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, QRectF

from hie_runtime.components.registry import ComponentKind, registry
from hie_studio.canvas.edge_item import EdgeItem
from hie_studio.document.edit import Edit
from hie_studio.document.inserting import Insert

if TYPE_CHECKING:
    from hie_studio.canvas.node_item import NodeItem
    from hie_studio.canvas.scene import CanvasScene

REACH = 14.0
COMPONENT_MIME = "application/x-hie-component"  # a component that is dragged from the palette


class InsertTool:
    """The edge that is offered, if any."""

    def __init__(self, scene: CanvasScene) -> None:
        self._scene = scene
        self._key: tuple[str, str] | None = None

    @property
    def key(self) -> tuple[str, str] | None:
        """(source, target) of the edge offered now."""
        return self._key if self._key in self._scene.edges else None

    def edge_at(self, point: QPointF) -> EdgeItem | None:
        """The edge near a scene point that no card covers."""
        if self._scene.node_at(point) is not None:
            return None
        return self._near(point)

    def over_component(self, class_name: str, point: QPointF) -> None:
        """A component of the palette is held here."""
        edge = self.edge_at(point)
        self.offer(edge if edge is not None and goes_between(class_name) else None)

    def over_card(self, node: NodeItem) -> None:
        """A card is being moved: one that has no connections yet is offered the edge below its middle."""
        both = node.card.has_input and node.card.has_output
        alone = not any(node.name in key for key in self._scene.edges)
        self.offer(self._near(node.sceneBoundingRect().center()) if both and alone else None)

    def offer(self, edge: EdgeItem | None) -> None:
        """Let this edge stand out, and no other."""
        before = self._scene.edges.get(self._key) if self._key is not None else None
        self._key = edge.key if edge is not None else None
        if before is not edge:
            for one, offered in ((before, False), (edge, True)):
                if one is not None:
                    one.set_offered(offered)

    def take(self, name: str) -> Edit | None:
        """The edit that puts an item into the edge offered; nothing is offered any more."""
        key = self.key
        self.offer(None)
        return Insert(name, *key) if key is not None else None

    def _near(self, point: QPointF) -> EdgeItem | None:
        around = QRectF(point.x() - REACH, point.y() - REACH, 2 * REACH, 2 * REACH)
        return next((item for item in self._scene.items(around) if isinstance(item, EdgeItem)), None)


def goes_between(class_name: str) -> bool:
    """Whether items of a class take messages from others and send them on."""
    component = registry().get(class_name)
    if component is None or component.kind is not ComponentKind.PROCESS:
        return False
    fields = component.host_settings.model_fields
    return "target_config_names" in fields or "business_rule_name" in fields


def class_in(data: QMimeData) -> str:
    """The class of the component that is dragged."""
    return bytes(data.data(COMPONENT_MIME).data()).decode()
