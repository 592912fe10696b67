"""One part of the window in the light, the rest in the dark, and a card with words beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hie_studio.theme import theme
from hie_studio.theme.tokens import RADIUS

CARD_WIDTH, GAP, AROUND = 360, 16, 4
DARK = 0.6
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class Overlay(QWidget):
    """Lies over the window and keeps the keyboard: Enter and the arrows go on and back, Escape ends, Tab walks its buttons.

    Signals: ``next_wanted``, ``back_wanted``, ``ended``.
    """

    next_wanted = Signal()
    back_wanted = Signal()
    ended = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._target: QWidget | None = None
        self.card = QFrame(self)
        self.card.setProperty("card", True)
        self.title = QLabel(self.card)
        self.title.setProperty("heading", True)
        self.title.setWordWrap(True)
        self.words = QLabel(self.card)
        self.words.setWordWrap(True)
        self.count = QLabel(self.card)
        self.count.setProperty("muted", True)
        self.skip = QPushButton(self.tr("End the tour"), self.card)
        self.back = QPushButton(self.tr("Back"), self.card)
        self.next = QPushButton(self.card)
        self.next.setProperty("primary", True)
        self.skip.clicked.connect(self.ended)
        self.back.clicked.connect(self.back_wanted)
        self.next.clicked.connect(self.next_wanted)
        self._lay_out()
        window.installEventFilter(self)
        for button in (self.skip, self.back, self.next):
            button.installEventFilter(self)
        theme.changed.connect(self.update)
        self.hide()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        for label in (self.count, self.title, self.words):
            column.addWidget(label)
        column.addSpacing(4)
        column.addLayout(buttons)

    def point_at(self, target: QWidget | None, title: str, words: str, step: int, steps: int) -> None:
        """Show one step; without a target the card stands in the middle."""
        self._target = target
        self.title.setText(title)
        self.words.setText(words)
        self.count.setText(self.tr("{n} of {all}").format(n=step + 1, all=steps))
        self.card.setAccessibleName(title)
        self.back.setEnabled(step > 0)
        self.next.setText(self.tr("Done") if step == steps - 1 else self.tr("Next"))
        self.next.setAccessibleDescription(
            f"{title}. {words}"
        )  # read aloud with the button that has the focus
        self.show()
        self.raise_()
        self._place()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lit(self) -> QRect:
        if self._target is None or not self._target.isVisible():
            return QRect()
        corner = self._target.mapTo(self.parentWidget(), self._target.rect().topLeft())
        around = QRect(corner, self._target.size()).adjusted(-AROUND, -AROUND, AROUND, AROUND)
        return around.intersected(self.rect())

    def _place(self) -> None:
        self.setGeometry(self.parentWidget().rect())
        layout = self.card.layout()
        assert layout is not None
        layout.invalidate()  # other words than those it measured
        wide = max(CARD_WIDTH, layout.totalMinimumSize().width())
        self.card.setFixedSize(wide, layout.totalHeightForWidth(wide))
        self.card.move(self._beside(self._lit()).topLeft())
        self.update()

    def _beside(self, lit: QRect) -> QRect:
        """Room for the card: right of what is lit, left, below, above; inside it when it fills the window."""
        room, card = self.rect().adjusted(8, 8, -8, -8), QRect(0, 0, self.card.width(), self.card.height())
        card.moveCenter(lit.center() if lit.isValid() else room.center())
        inside = QRect(card)
        places = []
        if lit.isValid():
            right, left, below, above = QRect(card), QRect(card), QRect(card), QRect(card)
            right.moveLeft(lit.right() + GAP)
            left.moveRight(lit.left() - GAP)
            below.moveTop(lit.bottom() + GAP)
            above.moveBottom(lit.top() - GAP)
            places = [_into(place, room) for place in (right, left, below, above)]
        free = [place for place in places if not place.intersects(lit)]
        return free[0] if free else _into(inside, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Darken all but what is pointed at."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dark = QPainterPath()
        dark.addRect(QRectF(self.rect()))
        lit = self._lit()
        if lit.isValid():
            hole = QPainterPath()
            hole.addRoundedRect(QRectF(lit), RADIUS, RADIUS)
            dark = dark.subtracted(hole)
        shade = QColor(theme.current().shadow)
        shade.setAlphaF(DARK)
        painter.fillPath(dark, shade)
        if lit.isValid():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(lit), RADIUS, RADIUS)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent():
            if event.type() is QEvent.Type.Resize and not self.isHidden():
                self._place()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in ARROWS:
            self.keyPressEvent(event)  # to buttons the arrows mean the next button
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            (focused if isinstance(focused, QPushButton) else self.next).click()
        elif event.key() == Qt.Key.Key_Right:
            self.next.click()
        elif event.key() == Qt.Key.Key_Left:
            self.back.click()

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab stays among the buttons."""
        buttons = [one for one in (self.skip, self.back, self.next) if one.isEnabled()]
        focused = self.focusWidget()
        place = buttons.index(focused) if focused in buttons else -1
        buttons[(place + (1 if following else -1)) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        return True


def _into(place: QRect, room: QRect) -> QRect:
    """A rectangle pushed into the room."""
    moved = QRect(place)
    moved.moveLeft(max(room.left(), min(moved.left(), room.right() - moved.width())))
    moved.moveTop(max(room.top(), min(moved.top(), room.bottom() - moved.height())))
    return moved
