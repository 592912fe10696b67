"""The whole canvas as a file: SVG and PDF as vectors, PNG as pixels."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QRect, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from hie_runtime.errors import HIEError
from hie_studio.canvas.scene import CanvasScene
from hie_studio.document.document import Document
from hie_studio.document.selection import Selection
from hie_studio.theme import theme

MARGIN = 64.0
PNG_SCALE = 2.0
MAX_PIXELS = 64_000_000  # 256 MB while it is painted
MAX_SIDE = 30_000
DPI = 96  # a scene unit is one of CSS's pixels
MAX_PAGE = 14_400 * DPI / 72  # pixels: PDF allows pages of 14,400 points


class PictureError(HIEError):
    """A picture of the canvas cannot be made; the text says why."""


class _Still(CanvasScene):
    """The canvas of a document as it is, without selection, grid and live figures."""

    def __init__(self, document: Document) -> None:
        super().__init__(document, Selection(document), document)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        painter.fillRect(rect, theme.color("canvas"))


def write_picture(document: Document, path: Path) -> None:
    """Write all of the canvas in the colours of the theme, by the ending of the file.

    Raises PictureError when there is nothing to show, the ending is unknown or the file cannot be written."""
    ways: dict[str, Callable[[CanvasScene, QRectF, Path], bool]] = {".svg": _svg, ".png": _png, ".pdf": _pdf}
    way = ways.get(path.suffix.lower())
    if way is None:
        words = QCoreApplication.translate("Canvas", "“{name}”: the ending must be .svg, .png or .pdf.")
        raise PictureError(words.format(name=path.name))
    if not document.production.items:
        raise PictureError(QCoreApplication.translate("Canvas", "There is nothing on the canvas to export."))
    scene = _Still(document)
    try:
        scene.keep_no_pictures()
        area = scene.content_rect().adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
        if not way(scene, area, path):
            words = QCoreApplication.translate("Canvas", "“{path}” cannot be written.")
            raise PictureError(words.format(path=path))
    finally:
        scene.deleteLater()


def _render(scene: CanvasScene, painter: QPainter, target: QRectF, area: QRectF) -> None:
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    scene.render(painter, target, area)
    painter.end()


def _svg(scene: CanvasScene, area: QRectF, path: Path) -> bool:
    maker = QSvgGenerator()
    maker.setFileName(str(path))
    maker.setTitle(scene.document.production.name)
    maker.setResolution(DPI)
    target = QRectF(0, 0, area.width(), area.height())
    maker.setSize(target.size().toSize())
    maker.setViewBox(target)
    painter = QPainter()
    if not painter.begin(maker):
        return False
    _render(scene, painter, target, area)
    return path.is_file() and path.stat().st_size > 0


def _png(scene: CanvasScene, area: QRectF, path: Path) -> bool:
    scale = min(
        PNG_SCALE,
        math.sqrt(MAX_PIXELS / (area.width() * area.height())),
        MAX_SIDE / max(area.size().toTuple()),
    )
    image = QImage((area.size() * scale).toSize(), QImage.Format.Format_RGB32)
    _render(scene, QPainter(image), QRectF(image.rect()), area)
    return image.save(str(path))


def _pdf(scene: CanvasScene, area: QRectF, path: Path) -> bool:
    scale = min(1.0, MAX_PAGE / max(area.size().toTuple()))
    pixels = area.size() * scale
    writer = QPdfWriter(str(path))
    writer.setTitle(scene.document.production.name)
    writer.setResolution(DPI)
    writer.setPageMargins(QMarginsF())
    points = QSizeF(pixels.width() * 72 / DPI, pixels.height() * 72 / DPI)
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    painter = QPainter()
    if not painter.begin(writer):
        return False
    _render(scene, painter, QRectF(0, 0, pixels.width(), pixels.height()), area)
    return path.is_file() and path.stat().st_size > 0
