"""Pictures of windows as small PNG files: few colours, chosen by how often they occur."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

_STEP = 3  # bits of a channel below which colours are taken as one


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
