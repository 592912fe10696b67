"""Colours and words of what is painted on the canvas."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from hie_studio.theme import theme


@dataclass(frozen=True, slots=True)
class Ink:
    """Names of the colours a card is drawn in. A quiet card keeps words that can be read: less colour, not less contrast."""

    ground: str = "surface"
    quiet: bool = False

    def of(self, colour: str) -> str:
        """The colour itself, or the quiet one for words and signs."""
        return "text_muted" if self.quiet else colour

    def soft(self, colour: str) -> str:
        """The ground of a tile or a pill in that colour."""
        return self.ground if self.quiet else colour + "_soft"


def draw_text(
    painter: QPainter, rect: QRectF, text: str, font: QFont, colour: str, *, middle: bool = False
) -> None:
    """One line from the left, cut at its end (or in its ``middle``) when it is too long."""
    elide = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
    painter.setFont(font)
    painter.setPen(theme.color(colour))
    shown = QFontMetricsF(font).elidedText(text, elide, rect.width())
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
