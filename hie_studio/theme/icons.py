"""Our own line icons, drawn in any colour and sharp at any scale."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from hie_studio.shipped import folder
from hie_studio.theme import theme

FALLBACK = "component"


@cache
def _source(name: str) -> str:
    path = folder("resources") / "icons" / f"{name}.svg"
    if not path.is_file():
        path = folder("resources") / "icons" / f"{FALLBACK}.svg"
    return path.read_text(encoding="utf-8")


@cache
def renderer(name: str, colour: str) -> QSvgRenderer:
    """A renderer of the icon in that colour; an unknown name gives the general component icon."""
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


@cache
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of ``size`` logical pixels."""
    pixels = round(size * ratio)
    image = QImage(QSize(pixels, pixels), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer(name, colour).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    picture = QPixmap.fromImage(image)
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, colour: str = "") -> QIcon:
    """The icon for buttons and menus in the theme's colours, with its disabled look."""
    tokens = theme.current()
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, colour or tokens.text_muted, 20, ratio))
        made.addPixmap(pixmap(name, tokens.text_disabled, 20, ratio), QIcon.Mode.Disabled)
    return made
