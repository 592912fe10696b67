"""Pictures of windows as small PNG files: few colours, chosen by how often they occur."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter

BETWEEN = "#8a919c"  # the ground of a picture of several parts, in every theme
_STEP = 3  # bits of a channel below which colours are taken as one


def side_by_side(images: Sequence[QImage], gap: int) -> QImage:
    """Images beside and below each other, no wider than three of the first; one alone stays as it is."""
    if len(images) == 1:
        return images[0]
    widest = max(images[0].width() * 3, *(one.width() for one in images)) + 2 * gap
    places: list[QPoint] = []
    at, high = QPoint(0, 0), 0
    for one in images:
        if at.x() and at.x() + one.width() > widest:
            at, high = QPoint(0, at.y() + high + gap), 0
        places.append(QPoint(at))
        at.setX(at.x() + one.width() + gap)
        high = max(high, one.height())
    wide = max(place.x() + one.width() for place, one in zip(places, images, strict=True))
    whole = QImage(wide, at.y() + high, QImage.Format.Format_RGB32)
    whole.fill(QColor(BETWEEN))
    painter = QPainter(whole)
    for place, one in zip(places, images, strict=True):
        plain = QImage(one)
        plain.setDevicePixelRatio(1)
        painter.drawImage(place, plain)
    painter.end()
    return whole


def write_png(image: QImage, path: Path, most: int) -> None:
    """Write an image with a palette of at most ``most`` colours (256). What looks alike may become one colour."""
    pixels = pixels_of(image)
    height, width = pixels.shape
    colours, place = np.unique(pixels, return_inverse=True)
    counts = np.bincount(place.ravel(), minlength=len(colours))
    chosen = colours[_frequent(colours, counts, most)]
    nearest = _nearest(colours, chosen)
    indexed = QImage(width, height, QImage.Format.Format_Indexed8)
    indexed.setColorTable([0xFF000000 | int(colour) for colour in chosen])
    into = np.frombuffer(indexed.bits(), np.uint8).reshape(height, indexed.bytesPerLine())
    into[:, :width] = nearest[place].reshape(height, width)
    assert indexed.save(str(path), "PNG", 0), path


def pixels_of(image: QImage) -> np.ndarray:
    """The colours of an image as numbers, 0xRRGGBB, row by row."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(rgb.constBits(), np.uint32).reshape(rgb.height(), rgb.bytesPerLine() // 4)
    return rows[:, : rgb.width()] & 0xFFFFFF


def _frequent(colours: np.ndarray, counts: np.ndarray, most: int) -> np.ndarray:
    """Places of the most frequent colour of each of the most frequent neighbourhoods."""
    order = np.argsort(-counts)
    _, first = np.unique(_channels(colours[order]) >> _STEP, axis=0, return_index=True)
    return order[np.sort(first)[:most]]


def _nearest(colours: np.ndarray, chosen: np.ndarray) -> np.ndarray:
    away = _channels(colours)[:, None, :].astype(np.int32) - _channels(chosen)[None, :, :]
    return (away * away).sum(axis=2).argmin(axis=1).astype(np.uint8)


def _channels(colours: np.ndarray) -> np.ndarray:
    return np.stack([(colours >> shift) & 0xFF for shift in (16, 8, 0)], axis=-1).astype(np.int64)
