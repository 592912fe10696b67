"""What cannot be read in a window as it is shown: words that are cut, widgets that overlap."""

from __future__ import annotations

from collections.abc import Iterator

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
    QScrollArea,
    QTabBar,
    QToolButton,
    QTreeView,
    QWidget,
)

_SLACK = 1  # pixels: sizes are rounded
_NAME = 60  # letters
_PADDINGS = 12  # pixels of a line in a tree
_ARROW = 36  # pixels of a list's arrow and paddings, see theme/stylesheet.py
ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly


def cut_words(root: QWidget) -> list[str]:
    """Every text of a label, button, tab, heading, list or hint that has less room than it needs."""
    return [f"{kind}: {text}" for one in seen_in(root) for kind, text in _cut(one)]


def _cut(one: QWidget) -> Iterator[tuple[str, str]]:
    if one.property("may_be_cut"):  # marked so where it is made, with the reason
        return
    match one:
        case QLabel() if one.text() and one.pixmap().isNull():
            if _label_is_cut(one):
                yield "label", one.text()
        case QToolButton() | QPushButton() | QCheckBox() | QRadioButton() if one.text():
            words = not isinstance(one, QToolButton) or one.toolButtonStyle() is not ICON_ONLY
            if words and (one.width() + _SLACK < one.sizeHint().width() or _leaves_its_parent(one)):
                yield "button", one.text()
        case QTabBar():
            for index in range(one.count()):
                if one.isTabVisible(index) and _tab_is_cut(one, index):
                    yield "tab", one.tabText(index)
        case QTreeView() if one.wordWrap():
            yield from (("line", text) for text in _lines_cut(one))
        case QHeaderView() if one.orientation() is Qt.Orientation.Horizontal:
            yield from (("heading", text) for text in _headings_cut(one))
        case QLineEdit() if not one.text() and one.placeholderText():
            if one.contentsRect().width() < one.fontMetrics().horizontalAdvance(one.placeholderText()):
                yield "hint", one.placeholderText()
        case QComboBox() if one.currentText():
            if one.width() + _SLACK < _combo_needs(one):
                yield "list", one.currentText()


def _label_is_cut(label: QLabel) -> bool:
    room = label.contentsRect()
    if label.wordWrap():
        return label.height() + _SLACK < label.heightForWidth(label.width())
    if label.textFormat() is Qt.TextFormat.RichText:
        return room.width() + _SLACK < label.sizeHint().width()
    widest = max(label.fontMetrics().horizontalAdvance(line) for line in label.text().split("\n"))
    return room.width() + _SLACK < widest


def _leaves_its_parent(one: QWidget) -> bool:
    """Whether a part of it lies outside what holds it; what a pane that scrolls has out of sight can be reached."""
    parent = one.parentWidget()
    if parent is None or one.isWindow() or _pane_of(one) is parent:
        return False
    return not parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(one.geometry())


def _tab_is_cut(bar: QTabBar, index: int) -> bool:
    rect = bar.tabRect(index)
    text = bar.shown_text(index) if hasattr(bar, "shown_text") else bar.tabText(index)
    words = bar.fontMetrics().horizontalAdvance(text)
    return rect.width() < words or not bar.rect().contains(rect.adjusted(_SLACK, 0, -_SLACK, 0))


def _headings_cut(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    for section in range(header.count()):
        text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        shown = not header.isSectionHidden(section)
        if shown and text and header.sectionSize(section) < header.fontMetrics().horizontalAdvance(text):
            yield text


def _lines_cut(tree: QTreeView) -> Iterator[str]:
    """Lines that wrap and are not high enough for their words."""
    index = tree.indexAt(QPoint(4, 4))
    pane = tree.viewport().rect()
    while index.isValid() and pane.contains(place := tree.visualRect(index)):
        words = QRect(0, 0, place.width() - tree.iconSize().width() - _PADDINGS, 1000)
        text = str(index.data() or "")
        needed = tree.fontMetrics().boundingRect(words, Qt.TextFlag.TextWordWrap, text)
        name = index.parent().isValid() and len(text) < _NAME  # longer ones are values, whole in a tool tip
        if name and (needed.height() > place.height() or needed.width() > words.width()):
            yield text
        index = tree.indexBelow(index)


def _combo_needs(combo: QComboBox) -> int:
    if combo.isEditable():
        return 0  # a line of input: what does not fit is scrolled
    words = combo.fontMetrics().horizontalAdvance(combo.currentText())
    return words + combo.width() - combo.contentsRect().width() + _ARROW


def overlapping(root: QWidget) -> list[str]:
    """Pairs of widgets of one layout that lie on each other."""
    return [
        f"{name_of(first)} on {name_of(second)}"
        for one in [root, *seen_in(root)]
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


def sideways(root: QWidget) -> list[str]:
    """Panes wider than their place that show no bar to scroll them by."""
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return [
        f"{name_of(one)}: {one.widget().width()} pixels in {one.viewport().width()}"
        for one in [root, *seen_in(root)]
        if isinstance(one, QScrollArea) and one.horizontalScrollBarPolicy() is off
        if one.widget().width() > one.viewport().width() + _SLACK
    ]


def out_of_the_screen(shown: QWidget) -> list[str]:
    """A window larger than the screen it stands on."""
    window = shown.window()
    room = window.screen().availableGeometry().size()
    if window.width() <= room.width() and window.height() <= room.height():
        return []
    return [f"{window.width()} x {window.height()} on a screen of {room.width()} x {room.height()}"]


def seen_in(root: QWidget) -> list[QWidget]:
    """Every widget inside that is shown, except what a pane that scrolls has out of sight."""
    return [one for one in root.findChildren(QWidget) if one.isVisible() and _in_sight(one, root)]


def _in_sight(one: QWidget, root: QWidget) -> bool:
    if one.visibleRegion().isEmpty():
        return False
    pane = _pane_of(one)
    while pane is not None and pane is not root and root.isAncestorOf(pane):
        middle = one.mapTo(pane, one.rect().center())
        if not pane.rect().contains(middle):
            return False
        pane = _pane_of(pane.parentWidget())
    return True


def _pane_of(one: QWidget | None) -> QWidget | None:
    """The next pane around it that scrolls."""
    pane = one.parentWidget() if one is not None else None
    while pane is not None:
        outer = pane.parentWidget()
        if isinstance(outer, QAbstractScrollArea) and outer.viewport() is pane:
            return pane
        pane = outer
    return None


def place_in(one: QWidget, part: QRect, root: QWidget) -> QRect:
    """A part of a widget in the coordinates of another around it, without what a pane has out of sight."""
    place = part.translated(one.mapTo(root, QPoint(0, 0))) if one is not root else QRect(part)
    pane = _pane_of(one)
    while pane is not None and root.isAncestorOf(pane):
        place &= pane.rect().translated(pane.mapTo(root, QPoint(0, 0)))
        pane = _pane_of(pane.parentWidget())
    return place & root.rect()


def name_of(one: QWidget) -> str:
    """What a widget is called in a report."""
    text = one.text() if isinstance(one, QLabel | QAbstractButton) else ""
    return text or one.accessibleName() or one.objectName() or type(one).__name__
