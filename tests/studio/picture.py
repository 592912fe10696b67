"""What a canvas shows, to compare: each card, edge, label and heading with its place, and the pixels."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from hie_studio.canvas.scene import CanvasScene

MARGIN = 80.0


@dataclass(frozen=True)
class Picture:
    """Everything drawn, by name; ``pixels`` is the scene painted at 100 %."""

    cards: dict[str, tuple[object, ...]]
    edges: dict[tuple[str, str], tuple[object, ...]]
    notes: dict[str, tuple[object, ...]]
    pixels: QImage


def picture_of(scene: CanvasScene) -> Picture:
    """The canvas as it is now, with nothing selected."""
    assert not scene.selectedItems()
    cards = {
        name: (node.x(), node.y(), node.card.title, node.card.enabled, node.card.severity, node.card.problems)
        + node.card.marks
        + node.card.categories
        + (node.isVisible(),)
        + tuple(
            sorted(node.problem_texts)
        )  # a file keeps its own order of settings, and so of what is told of them
        for name, node in scene.nodes.items()
    }
    edges = {
        key: (
            edge.route,
            edge.label.isVisible(),
            edge.label.x(),
            edge.label.y(),
            edge.boundingRect().getRect(),
        )
        for key, edge in scene.edges.items()
    }
    folds = {
        n: (g.group, g.pos().toTuple(), g.boundingRect().getRect()) for n, g in scene.groups.items.items()
    }
    notes = {key: (item.note, item.pos().toTuple()) for key, item in scene.notes.items.items()} | folds
    return Picture(cards, edges, notes, _painted(scene))


def _painted(scene: CanvasScene) -> QImage:
    around: QRectF = scene.content_rect().adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
    image = QImage(around.size().toSize(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    scene.render(painter, QRectF(image.rect()), around)
    painter.end()
    return image
