"""Cards moving from where they were to where the document has them now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

from hie_studio.document.state import Position

if TYPE_CHECKING:
    from hie_studio.canvas.view import CanvasView

GLIDE_MS = 240
GLIDE_LIMIT = 150  # cards; more would stutter

Places = Mapping[str, Position]


class Glide(QObject):
    """The one movement under way on a view, if any."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._running: QVariantAnimation | None = None
        view.canvas.document.undo_stack.indexChanged.connect(self._end)

    @property
    def active(self) -> bool:
        """Whether cards are moving."""
        return self._running is not None and self._running.state() is not QVariantAnimation.State.Stopped

    def show(self, before: Places, after: Places) -> None:
        """Move them, then show everything."""
        self._end()
        if len(after) > GLIDE_LIMIT or not self._view.isVisible():
            self._view.fit()
            return
        running = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=GLIDE_MS)
        running.setEasingCurve(QEasingCurve.Type.InOutCubic)
        running.valueChanged.connect(lambda part: self._between(before, after, float(part)))
        running.finished.connect(self._view.fit)
        self._running = running
        self._between(before, after, 0.0)
        running.start()

    def _end(self, *_: object) -> None:
        """An edit came while cards were moving: they are at once where the document has them."""
        if self._running is not None:
            self._running.stop()
            self._running = None
            nodes = self._view.canvas.nodes
            for name, place in self._view.canvas.document.positions.items():
                if name in nodes:
                    nodes[name].setPos(*place)

    def _between(self, before: Places, after: Places, part: float) -> None:
        for name, (x, y) in after.items():
            node = self._view.canvas.nodes.get(name)
            old_x, old_y = before.get(name, (x, y))
            if node is not None:
                node.setPos(old_x + (x - old_x) * part, old_y + (y - old_y) * part)
