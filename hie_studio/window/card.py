"""Cards to press: an icon, a title and a sentence, in as many columns as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QWidget

from hie_studio.theme import icons, theme
from hie_studio.theme.tokens import FONT_PX, RADIUS, SMALL_PX

PADDING, ICON, GAP = 12, 20, 10
NARROWEST, MOST_COLUMNS = 250, 3
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class Card(QAbstractButton):
    """A button with a title and a sentence that wraps. Space and Enter press it."""

    def __init__(self, icon: str, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._sentence = sentence
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(NARROWEST, self.heightForWidth(NARROWEST))

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST // 2, self.heightForWidth(NARROWEST))

    def heightForWidth(self, width: int) -> int:
        title, sentence = self._heights(width)
        return 2 * PADDING + title + (4 + sentence if sentence else 0)

    def _heights(self, width: int) -> tuple[int, int]:
        room = QRect(0, 0, width - 2 * PADDING - ICON - GAP, 4000)
        title = QFontMetrics(_title_font()).boundingRect(room, _WRAPPED, self.text()).height()
        if not self._sentence:
            return title, 0
        return title, QFontMetrics(theme.font(SMALL_PX)).boundingRect(room, _WRAPPED, self._sentence).height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        del event
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        back = tokens.accent_soft if self.isDown() else tokens.surface
        back = tokens.surface_hover if self.underMouse() and not self.isDown() else back
        edge, wide = (tokens.accent, 2.0) if self.hasFocus() else (tokens.border_strong, 1.0)
        painter.setPen(QPen(QColor(edge), wide))
        painter.setBrush(QColor(back))
        inset = wide / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
        icons.renderer(self._icon, tokens.accent).render(painter, QRectF(PADDING, PADDING, ICON, ICON))
        title, sentence = self._heights(self.width())
        left = PADDING + ICON + GAP
        room = self.width() - left - PADDING
        painter.setFont(_title_font())
        painter.setPen(QColor(tokens.text))
        painter.drawText(QRect(left, PADDING, room, title), _WRAPPED, self.text())
        painter.setFont(theme.font(SMALL_PX))
        painter.setPen(QColor(tokens.text_muted))
        painter.drawText(QRect(left, PADDING + title + 4, room, sentence), _WRAPPED, self._sentence)
        painter.end()


def _title_font() -> QFont:
    return theme.font(FONT_PX, QFont.Weight.DemiBold)


class CardGrid(QWidget):
    """Cards side by side, one to three in a row, all of a row equally high."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[Card] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)

    def show_cards(self, cards: list[Card]) -> None:
        """Show these instead of the ones before."""
        for old in self.cards:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.cards = cards
        self._columns = 0
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        columns = max(1, min(MOST_COLUMNS, self.width() // NARROWEST))
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
            self._grid.setColumnMinimumWidth(column, NARROWEST // 2 if column < columns else 0)
