"""What stays as it is from one frame to the next, kept as pictures.

A picture of a card is on the screen in a hundredth of the time that drawing it takes. It is drawn in the very pixels it
will stand on, so it looks exactly like what was drawn there directly."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from hie_studio.theme import theme

ROOM = 48_000_000  # bytes: the cards of two large screens
PARTS = 64  # of a pixel that a place is told in
OVERHEAD = 1000  # bytes of a picture besides its pixels
_UNMOVED = QTransform()


@dataclass(slots=True)
class _Still:
    picture: QPixmap
    left: int  # pixels from the origin of what is drawn
    top: int
    bytes: int


class Stills:
    """The pictures of all canvases; those not looked at for longest go when room is needed."""

    def __init__(self, room: int = ROOM) -> None:
        self._room = room
        self.taken = 0  # bytes
        self._kept: OrderedDict[Hashable, _Still] = OrderedDict()

    def paint(
        self,
        painter: QPainter,
        on: QWidget | None,
        bounds: QRectF,
        key: Hashable,
        draw: Callable[[QPainter], object],
    ) -> None:
        """Show what ``draw`` draws within ``bounds``; ``key`` says all that it depends on besides theme, zoom and place.

        ``on``: the widget that is painted; None for a file or a printer, which get no pictures."""
        if on is None:
            draw(painter)
            return
        ratio, at = on.devicePixelRatioF(), painter.worldTransform()
        scale = at.m11() * ratio
        x, x_part = divmod(round(at.dx() * ratio * PARTS), PARTS)
        y, y_part = divmod(round(at.dy() * ratio * PARTS), PARTS)
        whole = (key, scale, x_part, y_part, ratio, id(theme.current()))
        still = self._kept.get(whole)
        if still is None:
            place = QTransform(scale, 0, 0, scale, x_part / PARTS, y_part / PARTS)
            still = self._keep(whole, _taken(place, bounds, ratio, draw))
        else:
            self._kept.move_to_end(whole)
        painter.setWorldTransform(_UNMOVED)
        painter.drawPixmap(QPointF((x + still.left) / ratio, (y + still.top) / ratio), still.picture)
        painter.setWorldTransform(at)

    def _keep(self, key: Hashable, still: _Still) -> _Still:
        self._kept[key] = still
        self.taken += still.bytes
        while self.taken > self._room:
            self.taken -= self._kept.popitem(last=False)[1].bytes
        return still


def _taken(place: QTransform, bounds: QRectF, ratio: float, draw: Callable[[QPainter], object]) -> _Still:
    area = place.mapRect(bounds)
    left, top = math.floor(area.left()), math.floor(area.top())
    width, height = math.ceil(area.right()) - left, math.ceil(area.bottom()) - top
    picture = QPixmap(width, height)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.setWorldTransform(place * QTransform.fromTranslate(-left, -top))
    draw(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return _Still(picture, left, top, width * height * 4 + OVERHEAD)


stills = Stills()
