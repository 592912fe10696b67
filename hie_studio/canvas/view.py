"""The canvas widget: zoom, pan, keyboard, drops; edits go through :class:`CanvasEditing`."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QMimeData,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import (
    QCursor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsView, QLineEdit, QWidget

from hie_studio.canvas.editing import CanvasEditing
from hie_studio.canvas.geometry import NODE_RECT
from hie_studio.canvas.groups import GroupItem
from hie_studio.canvas.minimap import Minimap
from hie_studio.canvas.node_item import NodeItem
from hie_studio.canvas.notes import NoteItem, NoteWriter
from hie_studio.canvas.quick_add import Choice, QuickAdd
from hie_studio.canvas.scene import CanvasScene
from hie_studio.document.commands import RenameItem
from hie_studio.document.groups import FoldGroup, RenameGroup
from hie_studio.document.state import Position
from hie_studio.theme import theme

MIN_ZOOM, MAX_ZOOM = 0.06, 3.0
FIT_MARGIN = 24.0
GLIDE_MS = 240
GLIDE_LIMIT = 150
COMPONENT_MIME = "application/x-hie-component"


class CanvasView(QGraphicsView):
    """Shows a scene. ``inspect_wanted``: Enter or a double click on an item; ``zoomed``: the new zoom."""

    inspect_wanted = Signal(str)
    zoomed = Signal(float)

    def __init__(self, canvas: CanvasScene, parent: QWidget | None = None) -> None:
        super().__init__(canvas, parent)
        self.canvas = canvas
        self.palette_popup = QuickAdd(self)
        self.editing = CanvasEditing(self)
        self.minimap = Minimap(self)
        self.writer = NoteWriter(self)
        self._panning: QPoint | None = None
        self._space = False
        self._rename: QLineEdit | None = None
        self._glide: QVariantAnimation | None = None
        self._nudge = ""
        self._fitted = False  # everything is shown, and nobody has looked elsewhere since
        self.setAccessibleName(self.tr("Canvas"))
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setDragMode(QGraphicsView.DragMode.RubberBandDrag)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheBackground)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setAcceptDrops(True)
        # The background fills it: what lies below is never painted.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        canvas.route_wanted.connect(self.editing.ask_route)
        canvas.item_wanted.connect(self._offer_item)
        canvas.laid_out.connect(self.minimap.refresh_soon)
        theme.changed.connect(self.resetCachedContent)
        canvas.document.undo_stack.indexChanged.connect(self._end_glide)

    def _offer_item(self, source: str, point: QPointF) -> None:
        self.editing.quick_add(self.mapFromScene(point), source)

    # --- zoom and pan -----------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """Pixels a scene unit."""
        return self.transform().m11()

    def set_zoom(self, zoom: float) -> None:
        """Zoom about the anchor, within the limits."""
        self._fitted = False
        factor = max(MIN_ZOOM, min(MAX_ZOOM, zoom)) / self.zoom
        self.scale(factor, factor)
        self.minimap.refresh_soon()
        self.zoomed.emit(self.zoom)

    def zoom_by(self, factor: float) -> None:
        """Zoom about the middle of the view."""
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.set_zoom(self.zoom * factor)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)

    def fit(self) -> None:
        """Show everything, at most at 100 %, the left edge of the lanes in view."""
        content = self.canvas.content_rect()
        if content.isEmpty():
            self.set_zoom(1.0)
            return
        content = content.adjusted(-FIT_MARGIN, -FIT_MARGIN - 40, FIT_MARGIN, FIT_MARGIN)
        size = self.viewport().size()
        zoom = min(size.width() / content.width(), size.height() / content.height(), 1.0)
        self.set_zoom(zoom)
        self.centerOn(content.center())
        self._fitted = True

    def visible_rect(self) -> QRectF:
        """What is in view, in scene coordinates."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def reveal(self, name: str) -> None:
        """Select an item and bring it into view."""
        node = self.canvas.nodes.get(name)
        if node is not None:
            folded = self.canvas.groups.folded_at(name)
            if folded is not None:
                self.canvas.apply(FoldGroup(folded.name, False))
            self._fitted = False
            self.canvas.selection.set([name])
            self.ensureVisible(NODE_RECT.translated(node.pos()), 64, 64)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._fitted = False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * math.pow(1.0015, event.angleDelta().y()))
            event.accept()
        else:
            super().wheelEvent(event)
            self.minimap.refresh_soon()

    def viewportEvent(self, event: QEvent) -> bool:
        zoom = Qt.NativeGestureType.ZoomNativeGesture
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is zoom:
            self.set_zoom(self.zoom * (1 + event.value()))
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.minimap.move(
            self.width() - self.minimap.width() - 16, self.height() - self.minimap.height() - 16
        )
        self.minimap.refresh_soon()
        if self._fitted:
            self.fit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.minimap.refresh_soon()

    # --- mouse ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.palette_popup.hide()
        middle = event.button() is Qt.MouseButton.MiddleButton
        if middle or (self._space and event.button() is Qt.MouseButton.LeftButton):
            self._panning = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._panning is not None:
            now = event.position().toPoint()
            moved = now - self._panning
            self._panning = now
            self._fitted = False
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._panning is not None:
            self._panning = None
            self.viewport().unsetCursor()
            return
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        item = self.itemAt(at)
        if isinstance(item, NodeItem):
            self.inspect_wanted.emit(item.name)
        elif isinstance(item, GroupItem):
            self.canvas.apply(FoldGroup(item.name, not item.group.folded))
        elif isinstance(item, NoteItem):
            self.writer.change(item)
        elif event.button() is Qt.MouseButton.LeftButton:
            self.editing.quick_add(at)

    # --- keyboard ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrows = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        if key in arrows:
            self._arrow(event, *arrows[key])
        elif key is Qt.Key.Key_Escape:
            self.canvas.link.cancel()
            self.canvas.clearSelection()
        elif key is Qt.Key.Key_Space:
            self._space = True
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.canvas.selection.items:
            self.inspect_wanted.emit(self.canvas.selection.items[0])
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._next(-1 if key is Qt.Key.Key_Backtab else 1)
        elif _writes(event):
            self.editing.quick_add(self._looked_at(), typed=event.text())
        else:
            super().keyPressEvent(event)

    def _looked_at(self) -> QPoint:
        """The pointer while it is over the canvas, else the middle."""
        at = self.mapFromGlobal(QCursor.pos())
        return at if self.underMouse() and self.rect().contains(at) else self.rect().center()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self.viewport().unsetCursor()
        super().keyReleaseEvent(event)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab walks through the items while there are any; Ctrl+Tab leaves the canvas."""
        if self.canvas.nodes:
            self._next(1 if following else -1)
            return True
        return super().focusNextPrevChild(following)

    def _arrow(self, event: QKeyEvent, dx: int, dy: int) -> None:
        """Plain arrows walk to the next item that way; Ctrl moves the selection (Shift: further)."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._walk(dx, dy)
            return
        if not event.isAutoRepeat():
            self._nudge = self.canvas.gesture()
        far = 4 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        self.editing.nudge(dx * far, dy * far, self._nudge)

    def _walk(self, dx: int, dy: int) -> None:
        chosen = self.canvas.selected_nodes()
        if not chosen:
            self._next(1)
            return
        here = chosen[-1].pos()

        def far(node: NodeItem) -> float:
            away = node.pos() - here
            along, aside = away.x() * dx + away.y() * dy, abs(away.x() * dy) + abs(away.y() * dx)
            return along + 2 * aside if along > 0 and aside <= 2 * along else math.inf

        seen = [node for node in self.canvas.nodes.values() if node.isVisible()]
        best = min(seen, key=far, default=None)
        if best is not None and far(best) < math.inf:
            self.reveal(best.name)

    def _next(self, step: int) -> None:
        seen = [node for node in self.canvas.nodes.values() if node.isVisible()]
        order = sorted(seen, key=lambda node: (node.x(), node.y()))
        if not order:
            return
        names = [node.name for node in order]
        chosen = self.canvas.selection.items
        at = names.index(chosen[-1]) + step if chosen and chosen[-1] in names else 0
        self.reveal(names[at % len(names)])

    # --- find, rename -----------------------------------------------------------------------

    def find_item(self) -> None:
        """Type part of a name to go to an item."""
        choices = [
            Choice(node.name, f"{node.name} {node.card.title}", node.card.icon, node.name)
            for node in self.canvas.nodes.values()
        ]
        middle = QPoint((self.width() - self.palette_popup.width()) // 2, 24)
        self.palette_popup.ask(middle, self.tr("Go to an item"), choices, lambda name: self.reveal(str(name)))

    def rename(self) -> None:
        """Edit the name of the selected item, or of the selected group, in place."""
        chosen, groups = self.canvas.selected_nodes(), self.canvas.groups.selected()
        if len(chosen) == 1:
            node = chosen[0]
            self._edit_name(node.pos(), node.name, lambda new: self._rename_item(node.name, new))
        elif len(groups) == 1:
            self.name_group(groups[0].name)

    def _rename_item(self, old: str, new: str) -> None:
        if self.canvas.apply(RenameItem(old, new)):
            self.canvas.selection.set([new])

    def name_group(self, name: str) -> None:
        """Edit the name of a group in place."""
        group = self.canvas.groups.items.get(name)
        if group is not None:
            self._edit_name(group.pos(), name, lambda new: self.canvas.apply(RenameGroup(name, new)))

    def _edit_name(self, at: QPointF, old: str, use: Callable[[str], object]) -> None:
        self.ensureVisible(NODE_RECT.translated(at))
        field = QLineEdit(old, self.viewport())
        field.setAccessibleName(self.tr("New name"))
        corner = self.mapFromScene(at)
        width = max(180, round(NODE_RECT.width() * self.zoom) - 16)
        field.setGeometry(QRect(corner.x() + 8, corner.y() + 6, width, 32))
        field.selectAll()
        field.show()
        field.setFocus()
        self._rename = field

        def done() -> None:
            if self._rename is not field:
                return
            self._rename = None
            new = field.text().strip()
            field.hide()
            field.deleteLater()
            self.setFocus()
            if new != old:
                use(new)

        field.editingFinished.connect(done)

    # --- layout glide -----------------------------------------------------------------------

    def glide(self, before: Mapping[str, Position], after: Mapping[str, Position]) -> None:
        """Show cards moving from where they were to where the document has them now."""
        self._end_glide()
        if len(after) > GLIDE_LIMIT or not self.isVisible():
            self.fit()
            return
        self._glide = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=GLIDE_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._glide.valueChanged.connect(lambda part: self._between(before, after, float(part)))
        self._glide.finished.connect(self.fit)
        self._between(before, after, 0.0)
        self._glide.start()

    def _end_glide(self, *_: object) -> None:
        """An edit came while cards were moving: they are at once where the document has them."""
        if self._glide is not None:
            self._glide.stop()
            self._glide = None
            for name, place in self.canvas.document.positions.items():
                if name in self.canvas.nodes:
                    self.canvas.nodes[name].setPos(*place)

    def _between(self, before: Mapping[str, Position], after: Mapping[str, Position], part: float) -> None:
        for name, (x, y) in after.items():
            node = self.canvas.nodes.get(name)
            old_x, old_y = before.get(name, (x, y))
            if node is not None:
                node.setPos(old_x + (x - old_x) * part, old_y + (y - old_y) * part)

    # --- drops from the palette -------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._accept(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._accept(event)

    def _accept(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(COMPONENT_MIME):
            at = self.mapToScene(event.position().toPoint())
            self.canvas.insert.over_component(_class_in(event.mimeData()), at)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.canvas.insert.offer(None)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if not event.mimeData().hasFormat(COMPONENT_MIME):
            event.ignore()
            return
        class_name, at = _class_in(event.mimeData()), self.mapToScene(event.position().toPoint())
        self.canvas.insert.over_component(class_name, at)
        between = self.canvas.insert.key
        self.canvas.insert.offer(None)
        self.editing.add_component(class_name, at, between=between)
        event.acceptProposedAction()
        self.setFocus()

    # --- hints ------------------------------------------------------------------------------

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        if self.canvas.nodes or not self.canvas.document.is_open:
            return
        painter.save()
        painter.resetTransform()
        painter.setFont(theme.font(14))
        painter.setPen(theme.color("text_muted"))
        hint = self.tr("Double-click to add the first item,\nor drag one here from the palette.")
        painter.drawText(self.viewport().rect(), int(Qt.AlignmentFlag.AlignCenter), hint)
        painter.restore()

    def centre(self) -> QPointF:
        """The scene point in the middle of the view."""
        return self.visible_rect().center()


def _writes(event: QKeyEvent) -> bool:
    """Whether a key writes a letter or a digit, rather than commanding something."""
    commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return event.text().isalnum() and not event.modifiers() & commands


def _class_in(data: QMimeData) -> str:
    """The class of the component that is dragged."""
    return bytes(data.data(COMPONENT_MIME).data()).decode()
