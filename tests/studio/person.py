"""A person at the Studio's windows: mouse and keyboard events at the level of the platform.

Clicks go to a place of a window and reach whatever is on top there; keys go to the window that is active
and reach whatever has the focus. So a field that is hidden, covered, disabled or cannot be focused fails.
What is done is noted in :mod:`effort`, which counts clicks and keys.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, QRect, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QScrollArea,
    QTabWidget,
    QWidget,
)

from hie_studio.canvas.view import CanvasView

from .effort import note

W = TypeVar("W", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def _window_of(widget: QWidget) -> QWindow:
    handle = widget.window().windowHandle()
    assert handle is not None, f"{widget} is on no screen"
    return handle


def _hindrance(widget: QWidget, at: QPoint) -> str:
    """Why a person's click there would not meet this widget; empty when it would."""
    top = widget.window()
    if not widget.isVisible():
        return "cannot be seen"
    if not widget.isEnabled():
        return "is greyed out"
    modal = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if modal not in (None, top):
        return f"is behind {modal}"
    met = top.childAt(widget.mapTo(top, at))
    if met is None:
        return f"is out of sight at {at}"
    return "" if met is widget or widget.isAncestorOf(met) else f"is covered by {met} at {at}"


def _reachable(widget: QWidget, at: Callable[[], QPoint]) -> QPoint:
    """The place in the window, once it is sure that a person's click there meets this widget."""
    for _ in range(300):  # nobody clicks while the window still moves
        if not _hindrance(widget, at()):
            break
        QTest.qWait(10)
    name = widget.accessibleName() or widget.objectName() or type(widget).__name__
    hindrance = _hindrance(widget, at())
    assert not hindrance, f"{name} {hindrance}"
    return widget.mapTo(widget.window(), at())


def click(
    widget: QWidget, at: QPoint | None = None, double: bool = False, keys: Qt.KeyboardModifier = NONE
) -> None:
    """One click (or two) at a place of a widget; its middle when no place is given."""
    QApplication.processEvents()  # nobody clicks on what is not yet drawn
    place = _reachable(widget, lambda: at if at is not None else widget.rect().center())
    if QApplication.activePopupWidget() is None and not widget.isActiveWindow():
        widget.activateWindow()  # the desktop's window manager does so; the offscreen platform has none
        QApplication.processEvents()
    act = QTest.mouseDClick if double else QTest.mouseClick
    note(clicks=1)
    act(_window_of(widget), LEFT, keys, place)


def double_click(widget: QWidget, at: QPoint | None = None) -> None:
    """Two clicks: the press and release that Qt sends first, and the double click."""
    click(widget, at)
    click(widget, at, double=True)


def right_click(widget: QWidget, at: QPoint) -> None:
    """A click of the other button, which asks for the menu there."""
    QApplication.processEvents()
    note(clicks=1)
    QTest.mouseClick(_window_of(widget), Qt.MouseButton.RightButton, NONE, _reachable(widget, lambda: at))


def press(key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
    """One key, wherever the focus is."""
    front = _front()  # kept: a popup's window goes with the last hold on it
    note(keys=1)
    QTest.keyClick(_window_of(front), key, keys)
    if keys & SHIFT:
        _let_go_of_shift()


def _let_go_of_shift() -> None:
    """Qt would take it for held down at the next click, which then selects a range."""
    QTest.keyRelease(_window_of(_front()), Qt.Key.Key_Shift)


def write(text: str) -> None:
    """Characters (ASCII), wherever the focus is."""
    for character in text:
        shift = SHIFT if character.isupper() else NONE
        front = _front()
        note(typed=1)
        QTest.keyClick(_window_of(front), ord(character), shift)
    if text and text[-1].isupper():
        _let_go_of_shift()


def over(text: str) -> None:
    """Type over all that stands in the field with the focus, and Enter."""
    press(Qt.Key.Key_A, CTRL)
    write(text) if text else press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Return)


def _front() -> QWidget:
    modal = QApplication.activeModalWidget()
    if QApplication.activePopupWidget() is None and modal is not None and not modal.isActiveWindow():
        modal.activateWindow()  # a window manager brings it to the front when it comes
        assert QTest.qWaitForWindowActive(modal, 5000), f"{modal} does not come to the front"
    found = QApplication.activePopupWidget() or QApplication.activeWindow()
    if found is None:  # a dialog went: the window manager would bring what lies below it to the front
        below = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        assert len(below) == 1, f"no window is active of {below}"
        found = below[0]
        found.activateWindow()
        QApplication.processEvents()
    return found


def scroll_to(widget: QWidget) -> None:
    """Turn the wheel over the pane a widget stands in until its middle is in sight."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    assert isinstance(area, QScrollArea), f"{widget} stands in nothing that scrolls"
    pane = area.viewport()
    if not _in_sight(pane, _settle(lambda: widget.mapTo(pane, widget.rect().center()).y())):
        note(clicks=1)
    for _ in range(20):
        _settle(lambda: widget.mapTo(pane, widget.rect().center()).y())
        _turn_the_wheel(area, widget)
        if _in_sight(pane, _settle(lambda: widget.mapTo(pane, widget.rect().center()).y())):
            return
    raise AssertionError(f"{widget.accessibleName()} cannot be scrolled into sight")


def look_at(widget: QWidget) -> None:
    """Wait until a widget is in sight and has the size it will keep."""
    for _ in range(500):
        if widget.isVisible():
            break
        QTest.qWait(10)
    _settle(lambda: widget.width() * 10_000 + widget.height())


def _settle(place: Callable[[], int]) -> int:
    """The place once it stays: a page is laid out anew while its parts are made."""
    seen = [place()]
    for _ in range(100):
        QTest.qWait(10)
        seen.append(place())
        if seen[-4:] == [seen[-1]] * 4:
            break
    return seen[-1]


def _in_sight(pane: QWidget, middle: int) -> bool:
    return 8 < middle < pane.height() - 8


def _turn_the_wheel(area: QScrollArea, widget: QWidget) -> None:
    pane, handle = area.viewport(), _window_of(area)
    over_it = pane.mapTo(area.window(), QPoint(pane.width() // 2, pane.height() // 2))
    for _ in range(200):
        middle = widget.mapTo(pane, widget.rect().center()).y()
        if _in_sight(pane, middle):
            return
        QTest.wheelEvent(handle, over_it, QPoint(0, -120 if middle > pane.height() // 2 else 120))


def click_row(view: QAbstractItemView, index: QModelIndex, double: bool = False) -> None:
    """A line of a list, a tree or a table."""
    rect: QRect = view.visualRect(index)
    at = QPoint(rect.left() + min(120, rect.width() // 2), rect.center().y())
    if view.viewport().rect().contains(at):
        (double_click if double else click)(view.viewport(), at)
        return
    raise AssertionError(f"line {index.row()} of {view.accessibleName()} is out of sight")


def click_tab(tabs: QTabWidget, page: int) -> None:
    """Bring a page to the front by its tab."""
    bar = tabs.tabBar()
    click(bar, bar.tabRect(page).center())
    assert tabs.currentIndex() == page


def pick(combo: QComboBox, text: str) -> None:
    """Choose from a list by keyboard: Home, then down to the entry."""
    click(combo)
    if QApplication.activePopupWidget() is None:
        press(Qt.Key.Key_Down, ALT)
    press(Qt.Key.Key_Home)
    for _ in range(combo.findText(text)):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert combo.currentText() == text


def choose(combo: QComboBox, text: str) -> None:
    """Choose from a list by mouse: open it, click the line."""
    click(combo)
    popup = QApplication.activePopupWidget()
    assert popup is not None, f"{combo.accessibleName()} shows no list"
    (lines,) = popup.findChildren(QAbstractItemView)
    index = combo.model().index(combo.findText(text), combo.modelColumn())
    lines.scrollTo(index)
    click(lines.viewport(), lines.visualRect(index).center())
    assert combo.currentText() == text


def drag(view: CanvasView, start: QPointF, end: QPointF) -> None:
    """From one place of the scene to another."""
    area, window = view.viewport(), _window_of(view)
    note(clicks=1)
    QTest.mousePress(window, LEFT, NONE, _reachable(area, lambda: view.mapFromScene(start)))
    for part in (0.3, 0.7, 1.0):
        QTest.mouseMove(window, area.mapTo(area.window(), view.mapFromScene(start + (end - start) * part)))
    QTest.mouseRelease(window, LEFT, NONE, _reachable(area, lambda: view.mapFromScene(end)))


def drag_row(source: QAbstractItemView, target: QAbstractItemView) -> None:
    """The current line of one view let go on the current line of another, as Qt's drag hands it over."""
    QApplication.processEvents()
    mime = source.model().mimeData([source.currentIndex()])
    at = target.visualRect(target.currentIndex()).center()
    copy, area = Qt.DropAction.CopyAction, target.viewport()
    note(clicks=1)
    QApplication.sendEvent(area, QDragEnterEvent(at, copy, mime, LEFT, NONE))
    QApplication.sendEvent(area, QDragMoveEvent(at, copy, mime, LEFT, NONE))
    QApplication.sendEvent(area, QDropEvent(QPointF(at), copy, mime, LEFT, NONE))


def drop_file(window: QWidget, path: Path) -> None:
    """A file let go over a window, as the file manager hands it to the platform."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    at = window.rect().center()
    copy = Qt.DropAction.CopyAction
    handle = _window_of(window)
    note(clicks=1)
    QApplication.sendEvent(handle, QDragEnterEvent(at, copy, data, LEFT, NONE))
    drop = QDropEvent(QPointF(at), copy, data, LEFT, NONE)
    QApplication.sendEvent(handle, drop)
    assert drop.isAccepted(), "the window did not take the file"


def paste(text: str) -> None:
    """Text copied elsewhere, put in where the focus is."""
    QGuiApplication.clipboard().setText(text)
    press(Qt.Key.Key_V, CTRL)


def with_dialog(start: Callable[[], None], answer: Callable[[QWidget], None]) -> None:
    """Do what opens a dialog that waits, and what the person does in it."""
    errors: list[BaseException] = []
    done: list[bool] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            return
        timer.stop()
        try:
            answer(dialog)
            done.append(True)
        except BaseException as error:  # an exception inside Qt's own loop would be lost
            errors.append(error)
            dialog.close()

    timer = QTimer(interval=20)
    timer.timeout.connect(look)
    timer.start()
    start()
    timer.stop()
    if errors:
        raise errors[0]
    assert done, "no dialog came"


def type_path(path: Path) -> Callable[[QWidget], None]:
    """Answer to a file dialog: the path, typed, and Enter."""

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog), dialog
        over(str(path))

    return answer


def named(widget: QWidget, kind: type[W], name: str) -> W:
    """The one visible widget of a kind inside another that bears this text or accessible name."""
    found = [one for one in widget.findChildren(kind) if one.isVisible() and name in _names(one)]
    assert len(found) == 1, f"{len(found)} widgets are called {name!r}"
    return found[0]


def _names(widget: QWidget) -> tuple[str, str]:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName(), text
