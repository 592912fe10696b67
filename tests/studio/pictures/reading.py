"""What cannot be read in a window as it is shown: words that are cut, widgets that overlap, colours too alike."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from hie_studio.theme.tokens import contrast

from .few_colours import pixels_of

LEAST_CONTRAST = 4.5
_SLACK = 1  # pixels: sizes are rounded


def cut_words(root: QWidget) -> list[str]:
    """Every text of a label, button, tab, heading, list or hint that has less room than it needs."""
    return [f"{kind}: {text}" for one in _seen(root) for kind, text in _cut(one)]


def _cut(one: QWidget) -> Iterator[tuple[str, str]]:
    if one.property("may_be_cut"):  # marked so where it is made, with the reason
        return
    match one:
        case QLabel() if one.text() and one.pixmap().isNull():
            if _label_is_cut(one):
                yield "label", one.text()
        case QToolButton() | QPushButton() | QCheckBox() | QRadioButton() if one.text():
            words = not isinstance(one, QToolButton) or one.toolButtonStyle() is not _ICON_ONLY
            shown = one.visibleRegion().boundingRect().width()
            if words and min(shown, one.width()) + _SLACK < one.sizeHint().width():
                yield "button", one.text()
        case QTabBar():
            for index in range(one.count()):
                if one.isTabVisible(index) and _tab_is_cut(one, index):
                    yield "tab", one.tabText(index)
        case QHeaderView() if one.orientation() is Qt.Orientation.Horizontal:
            yield from (("heading", text) for text in _headings_cut(one))
        case QLineEdit() if not one.text() and one.placeholderText():
            if one.contentsRect().width() < one.fontMetrics().horizontalAdvance(one.placeholderText()):
                yield "hint", one.placeholderText()
        case QComboBox() if one.currentText():
            if one.width() + _SLACK < _combo_needs(one):
                yield "list", one.currentText()


_ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly


def _label_is_cut(label: QLabel) -> bool:
    room = label.contentsRect()
    if label.wordWrap():
        return label.height() + _SLACK < label.heightForWidth(label.width())
    if label.textFormat() is Qt.TextFormat.RichText:
        return room.width() + _SLACK < label.sizeHint().width()
    widest = max(label.fontMetrics().horizontalAdvance(line) for line in label.text().split("\n"))
    return room.width() + _SLACK < widest


def _tab_is_cut(bar: QTabBar, index: int) -> bool:
    rect = bar.tabRect(index)
    words = bar.fontMetrics().horizontalAdvance(bar.tabText(index))
    return rect.width() < words or not bar.rect().contains(rect.adjusted(_SLACK, 0, -_SLACK, 0))


def _headings_cut(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    for section in range(header.count()):
        text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        shown = not header.isSectionHidden(section)
        if shown and text and header.sectionSize(section) < header.fontMetrics().horizontalAdvance(text):
            yield text


def _combo_needs(combo: QComboBox) -> int:
    if combo.isEditable():
        return 0  # a line of input: what does not fit is scrolled
    words = combo.fontMetrics().horizontalAdvance(combo.currentText())
    return words + combo.width() - combo.contentsRect().width() + _ARROW


_ARROW = 36  # pixels of a list's arrow and paddings, see theme/stylesheet.py


def overlapping(root: QWidget) -> list[str]:
    """Pairs of widgets of one layout that lie on each other."""
    return [
        f"{_name(first)} on {_name(second)}"
        for one in [root, *_seen(root)]
        if (layout := one.layout()) is not None
        for first, second in _pairs(layout)
        if first.geometry().intersects(second.geometry())
    ]


def _pairs(layout: QLayout) -> Iterator[tuple[QWidget, QWidget]]:
    inside = [one for one in _widgets_of(layout) if one.isVisible() and not one.geometry().isEmpty()]
    for number, first in enumerate(inside):
        for second in inside[number + 1 :]:
            if first.parentWidget() is second.parentWidget():
                yield first, second


def _widgets_of(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _widgets_of(inner)


def hard_to_read(root: QWidget) -> list[str]:
    """Labels and buttons whose words stand out from what is behind them by less than 4.5 to 1, as painted.

    What is disabled is left out, as in WCAG 1.4.3."""
    picture = root.grab().toImage()
    pixels, scale = pixels_of(picture), picture.devicePixelRatio()
    found = []
    for one in _seen(root):
        if not isinstance(one, QLabel | QPushButton | QToolButton) or not one.isEnabled() or not one.text():
            continue
        if isinstance(one, QToolButton) and one.toolButtonStyle() is _ICON_ONLY:
            continue
        place = QRect(one.mapTo(root, QPoint(0, 0)), one.size()) & root.rect()
        left, top = round(place.left() * scale), round(place.top() * scale)
        part = pixels[top : top + round(place.height() * scale), left : left + round(place.width() * scale)]
        ratio = _contrast_of_words(part)
        if ratio < LEAST_CONTRAST:
            found.append(f"{_name(one)}: {ratio:.1f}")
    return found


def _contrast_of_words(part: np.ndarray) -> float:
    """The strongest contrast any pixel has to the colour most have; 21 where nothing is painted."""
    colours, counts = np.unique(part, return_counts=True)
    if len(colours) < 2:
        return 21.0
    ground = f"#{colours[counts.argmax()]:06x}"
    return max(contrast(f"#{colour:06x}", ground) for colour in colours)


def _seen(root: QWidget) -> list[QWidget]:
    """Every widget inside that is shown, except what a pane that scrolls has out of sight."""
    return [one for one in root.findChildren(QWidget) if one.isVisible() and _in_sight(one, root)]


def _in_sight(one: QWidget, root: QWidget) -> bool:
    if one.visibleRegion().isEmpty():
        return False
    pane = one.parentWidget()
    while pane is not None and pane is not root:
        outer = pane.parentWidget()
        if isinstance(outer, QAbstractScrollArea) and outer.viewport() is pane:
            middle = one.mapTo(pane, one.rect().center())
            return pane.rect().contains(middle)
        pane = outer
    return True


def _name(one: QWidget) -> str:
    text = one.text() if isinstance(one, QLabel | QAbstractButton) else ""
    return text or one.accessibleName() or one.objectName() or type(one).__name__
