"""A switch for a setting that is on or off."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from hie_studio.theme import theme

WIDTH, HEIGHT = 36, 20


class Switch(QCheckBox):
    """A check box drawn as a switch; keyboard, accessibility and signals are the check box's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """The switch with room for its focus ring."""
        return QSize(WIDTH + 6, HEIGHT + 6)

    def minimumSizeHint(self) -> QSize:
        """As the size hint."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        """All of the widget switches."""
        del pos
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track and the knob; a half switched one when several items differ."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(3, 3, WIDTH, HEIGHT)
        state = self.checkState()
        on = state is Qt.CheckState.Checked
        back = theme.color("accent" if on else "border_strong", 1.0 if self.isEnabled() else 0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(back)
        painter.drawRoundedRect(track, HEIGHT / 2, HEIGHT / 2)
        place = {Qt.CheckState.Checked: 1.0, Qt.CheckState.Unchecked: 0.0}.get(state, 0.5)
        radius = HEIGHT / 2 - 3
        x = track.left() + HEIGHT / 2 + place * (WIDTH - HEIGHT)
        painter.setBrush(theme.color("on_accent" if on else "surface"))
        painter.drawEllipse(QPointF(x, track.center().y()), radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 1.5))
            painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), HEIGHT / 2 + 2, HEIGHT / 2 + 2)
        painter.end()
