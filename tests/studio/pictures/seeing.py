"""What cannot be made out in a window as it is painted: words too like their ground, frames and marks nobody sees."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from hie_studio.theme.tokens import contrast
from hie_studio.window.panel_tabs import PanelTabBar

from .few_colours import pixels_of
from .reading import ICON_ONLY, name_of, place_in, seen_in

WORDS, ENHANCED, FRAMES = 4.5, 7.0, 3.0  # to 1: WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11
_ROWS = 12  # of a list are looked at
_ARROW = 28  # pixels of a list's arrow


class Painted:
    """The pixels of a widget."""

    def __init__(self, root: QWidget) -> None:
        picture = root.grab().toImage()
        self.root = root
        self._pixels, self._scale = pixels_of(picture), picture.devicePixelRatio()

    def part(self, place: QRect) -> np.ndarray:
        """The colours in a part of it."""
        left, top = round(place.left() * self._scale), round(place.top() * self._scale)
        wide, high = round(place.width() * self._scale), round(place.height() * self._scale)
        return self._pixels[max(0, top) : top + high, max(0, left) : left + wide]


def hard_to_read(root: QWidget, least: float = WORDS) -> list[str]:
    """Words that stand out from what is behind them by less than ``least`` to 1, as painted.

    What is disabled is left out, as in WCAG 1.4.3."""
    painted = Painted(root)
    found = []
    for one in [root, *seen_in(root)]:
        for words, part in _words(one):
            place = place_in(one, part, root)
            if place.height() < part.height() or _is_covered(one, place, root):
                continue  # partly out of sight in a pane that scrolls, or behind what is in front
            ratio = strongest(painted.part(place))
            if ratio < least:
                found.append(f"{words} ({name_of(one)}): {ratio:.1f}")
    return found


def _is_covered(one: QWidget, place: QRect, root: QWidget) -> bool:
    """Whether something else is met at an end of a place, or in its middle."""
    middle = place.center().y()
    for x in (place.left() + 2, place.center().x(), place.right() - 2):
        met = root.childAt(QPoint(x, middle))
        if met is not None and met is not one and not one.isAncestorOf(met) and not met.isAncestorOf(one):
            return True
    return False


def _words(one: QWidget) -> Iterator[tuple[str, QRect]]:
    """Each text of a widget with its place in it."""
    if not one.isEnabled():
        return
    match one:
        case QToolButton() if one.toolButtonStyle() is ICON_ONLY:
            return
        case QLabel() | QPushButton() | QToolButton() | QCheckBox() | QRadioButton() if one.text().strip():
            yield one.text(), one.rect()
        case QLineEdit() if (one.text() or one.placeholderText()).strip():
            yield one.text() or one.placeholderText(), one.rect().adjusted(2, 2, -2, -2)
        case QPlainTextEdit() if one.toPlainText() or one.placeholderText():
            yield "text", one.viewport().rect()
        case QComboBox() if one.currentText() and not one.isEditable():
            yield one.currentText(), one.rect().adjusted(4, 4, -_ARROW, -4)
        case QTabBar():
            for index in range(one.count()):
                text = one.shown_text(index) if isinstance(one, PanelTabBar) else one.tabText(index)
                if text:
                    yield text, one.tabRect(index).adjusted(0, 0, 0, -3)
        case QMenu() | QMenuBar():
            for action in one.actions():
                if action.isEnabled() and action.text():
                    yield action.text(), one.actionGeometry(action)
        case QHeaderView() if one.orientation() is Qt.Orientation.Horizontal:
            yield from _headings(one)
        case QAbstractItemView() if not isinstance(one, QHeaderView) and one.model() is not None:
            yield from _cells(one)


def _headings(header: QHeaderView) -> Iterator[tuple[str, QRect]]:
    for section in range(header.count()):
        text = str(header.model().headerData(section, Qt.Orientation.Horizontal) or "")
        if text and not header.isSectionHidden(section):
            left = header.sectionViewportPosition(section)
            yield text, QRect(left, 0, header.sectionSize(section), header.height() - 2)


def _cells(view: QAbstractItemView) -> Iterator[tuple[str, QRect]]:
    model, pane = view.model(), view.viewport()
    offset = pane.pos()
    index = view.indexAt(pane.rect().topLeft())
    for _ in range(_ROWS):
        if not index.isValid():
            return
        for column in range(1 if isinstance(view, QListView) else model.columnCount(index.parent())):
            cell: QModelIndex = index.siblingAtColumn(column)
            text = str(cell.data() or "")
            place = view.visualRect(cell) & pane.rect()
            whole = view.visualRect(cell).height() == place.height() and place.width() > 8
            if text.strip() and whole and cell.flags() & Qt.ItemFlag.ItemIsEnabled:
                yield text, place.translated(offset)
        below = view.visualRect(index).bottom() + 2
        index = view.indexAt(pane.rect().topLeft() + _down(below))


def _down(pixels: int) -> QPoint:
    return QPoint(4, pixels)


def strongest(part: np.ndarray) -> float:
    """The strongest contrast any pixel has to the colour most have; 21 where nothing is painted."""
    colours, counts = np.unique(part, return_counts=True)
    if len(colours) < 2:
        return 21.0
    ground = f"#{colours[counts.argmax()]:06x}"
    return max(contrast(f"#{colour:06x}", ground) for colour in colours)


def weak_frames(root: QWidget) -> list[str]:
    """Fields, buttons and ticks whose frame stands out from what is around them by less than 3 to 1."""
    painted = Painted(root)
    found = []
    for one in seen_in(root):
        for what, part in _frames(one):
            place = place_in(one, part, root)
            if place.width() == part.width() and place.height() == part.height():
                ratio = strongest(painted.part(place))
                if ratio < FRAMES:
                    found.append(f"frame of {name_of(one)} ({what}): {ratio:.1f}")
    return found


def _frames(one: QWidget) -> Iterator[tuple[str, QRect]]:
    """A strip across the left edge of what has a frame: its ground outside, the frame, what is inside."""
    if not one.isEnabled():
        return
    match one:
        case QCheckBox() | QRadioButton():
            option = QStyleOptionButton()
            one.initStyleOption(option)
            kinds = QStyle.SubElement
            kind = kinds.SE_CheckBoxIndicator if isinstance(one, QCheckBox) else kinds.SE_RadioButtonIndicator
            place = one.style().subElementRect(kind, option, one)
            if not place.isEmpty() and type(one) in (QCheckBox, QRadioButton):
                yield "tick", place
        case QLineEdit() if isinstance(one.parentWidget(), QComboBox | QAbstractSpinBox):
            return
        case QLineEdit() | QComboBox() | QAbstractSpinBox():
            yield "field", QRect(-2, one.height() // 2 - 1, 5, 3)
        case QPushButton() if not one.isFlat():
            yield "button", QRect(-2, one.height() // 2 - 1, 5, 3)
