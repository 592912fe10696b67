"""The canvas widget: zoom, pan, keyboard, drops; edits go through :class:`CanvasEditing`."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
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
from PySide6.QtWidgets import QGraphicsItem, QGraphicsView, QWidget

from hie_studio.canvas.background import draw_hint
from hie_studio.canvas.edge_item import EdgeItem
from hie_studio.canvas.editing import CanvasEditing
from hie_studio.canvas.glide import Glide
from hie_studio.canvas.groups import GroupItem
from hie_studio.canvas.insert_tool import COMPONENT_MIME, class_in
from hie_studio.canvas.minimap import Minimap
from hie_studio.canvas.naming import Naming
from hie_studio.canvas.node_item import NodeItem
from hie_studio.canvas.note_writer import NoteWriter
from hie_studio.canvas.notes import NoteItem
from hie_studio.canvas.quick_add import Choice, QuickAdd
from hie_studio.canvas.scene import CanvasScene
from hie_studio.canvas.things import place_of, thing_at
from hie_studio.canvas.view_keys import CanvasKeys
from hie_studio.document.groups import FoldGroup
from hie_studio.theme import theme

MIN_ZOOM, MAX_ZOOM = 0.06, 3.0
FIT_MARGIN = 24.0


class CanvasView(QGraphicsView):
    """Shows a scene.

    Signals:
        inspect_wanted: (item) Enter on an item: its settings, to search in.
        setting_wanted: (item) a double click on an item: the setting one comes for.
        rule_wanted: (source, target) Enter or a double click on an edge that rules send along.
        condition_wanted: (rule definition) its last rule, just added, is to get a condition.
        menu_wanted: (place on the screen) the menu of what is selected, of the canvas when nothing is.
        zoomed: the new zoom.
    """

    inspect_wanted = Signal(str)
    setting_wanted = Signal(str)
    rule_wanted = Signal(str, str)
    condition_wanted = Signal(str)
    menu_wanted = Signal(QPoint)
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
        self.naming = Naming(self)
        self.glide = Glide(self)
        self._keys = CanvasKeys(self)
        self._meant: QPoint | None = None  # where the menu was opened that is still to be answered
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
        canvas.item_wanted.connect(self.editing.offer_next)
        canvas.laid_out.connect(self.minimap.refresh_soon)
        theme.changed.connect(self.resetCachedContent)

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
            self.pick(node)

    def pick(self, thing: QGraphicsItem) -> None:
        """Select something of the canvas, nothing else, and bring it into view."""
        self.canvas.pick(thing)
        self._show(thing)

    def _show(self, thing: QGraphicsItem) -> None:
        self._fitted = False
        self.ensureVisible(place_of(thing), 64, 64)

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
        self._meant = None
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
        if event.button() is Qt.MouseButton.LeftButton:
            at = event.position().toPoint()
            thing = thing_at(self.canvas, self.mapToScene(at), self.viewportTransform())
            if thing is None:
                self.editing.quick_add(at)
            else:
                self.open_thing(thing)

    def open_thing(self, thing: QGraphicsItem) -> None:
        """What a double click on it does, and Enter while it is selected unless it is an item."""
        if isinstance(thing, NodeItem):
            self.setting_wanted.emit(thing.name)
        elif isinstance(thing, GroupItem):
            self.canvas.apply(FoldGroup(thing.name, not thing.group.folded))
        elif isinstance(thing, NoteItem):
            self.writer.change(thing)
        elif isinstance(thing, EdgeItem):
            if thing.route.rules:
                self.rule_wanted.emit(*thing.key)
            else:
                self.editing.quick_add(self.mapFromScene(thing.middle()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.ask_menu()
            return
        at = self.viewport().mapFromGlobal(event.globalPos())
        thing = thing_at(self.canvas, self.mapToScene(at), self.viewportTransform())
        if thing is None:
            self.canvas.clearSelection()
        elif not thing.isSelected():
            self.canvas.pick(thing)
        self._meant = at
        self.menu_wanted.emit(event.globalPos())

    def ask_menu(self) -> None:
        """The menu of what is selected, beside it; of the canvas when nothing is."""
        chosen = self.canvas.chosen()
        self._meant = None
        if chosen:
            self._show(chosen[-1])
        place = place_of(chosen[-1]).bottomLeft() if chosen else self.centre()
        at = self.mapFromScene(place + QPointF(16, -8) if chosen else place)
        self.menu_wanted.emit(self.viewport().mapToGlobal(at))

    # --- keyboard ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._meant = None
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._space = True
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        elif not self._keys.take(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self.viewport().unsetCursor()
        super().keyReleaseEvent(event)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab walks through the items while there are any; Ctrl+Tab leaves the canvas."""
        if self.canvas.nodes:
            self._keys.next(1 if following else -1)
            return True
        return super().focusNextPrevChild(following)

    # --- places -----------------------------------------------------------------------------

    def looked_at(self) -> QPoint:
        """The pointer while it is over the canvas, else the middle."""
        at = self.mapFromGlobal(QCursor.pos())
        return at if self.underMouse() and self.rect().contains(at) else self.rect().center()

    def meant(self) -> QPoint:
        """Where something new goes that is asked for in a menu: where its menu was opened, else the middle."""
        return self._meant if self._meant is not None else self.rect().center()

    def asked_at(self) -> QPointF | None:
        """The scene point where the menu was opened that is still to be answered."""
        return self.mapToScene(self._meant) if self._meant is not None else None

    def centre(self) -> QPointF:
        """The scene point in the middle of the view."""
        return self.visible_rect().center()

    # --- find -------------------------------------------------------------------------------

    def find_item(self) -> None:
        """Type part of a name to go to an item."""
        choices = [
            Choice(node.name, f"{node.name} {node.card.title}", node.card.icon, node.name)
            for node in self.canvas.nodes.values()
        ]
        middle = QPoint((self.width() - self.palette_popup.width()) // 2, 24)
        self.palette_popup.ask(middle, self.tr("Go to an item"), choices, lambda name: self.reveal(str(name)))

    # --- drops from the palette -------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._accept(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._accept(event)

    def _accept(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(COMPONENT_MIME):
            at = self.mapToScene(event.position().toPoint())
            self.canvas.insert.over_component(class_in(event.mimeData()), at)
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
        class_name, at = class_in(event.mimeData()), self.mapToScene(event.position().toPoint())
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
        hint = self.tr("Double-click to add the first item,\nor drag one here from the palette.")
        draw_hint(painter, self.viewport().rect(), hint)
