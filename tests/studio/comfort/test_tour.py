"""The guided tour: by mouse and by keyboard, left at any step, and led on once something is open."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QPushButton

from hie_studio.main_window import MainWindow
from hie_studio.shipped import folder
from hie_studio.tour.overlay import Overlay
from studio.person import SHIFT, click, named, press

Key = Qt.Key


def lit(overlay: Overlay) -> QRect:
    return overlay._lit()


def place_of(window: MainWindow, widget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_from_the_start_page_the_tour_leads_into_the_open_production_by_mouse(qtbot, window: MainWindow):
    click(named(window.start_page, QPushButton, "Take the tour"))
    overlay = window.findChild(Overlay)
    assert overlay.isVisible() and overlay.title.text() == "Begin" and overlay.count.text() == "1 of 2"
    click(overlay.next)
    assert lit(overlay).contains(place_of(window, window.start_page.templates))
    click(overlay.next)
    assert overlay.isHidden()
    window.files.open_path(folder("samples") / "acute-adt")
    assert overlay.isVisible() and overlay.count.text() == "1 of 7"
    seen = []
    while overlay.isVisible():
        seen.append(overlay.title.text())
        card = overlay.card.geometry()
        assert overlay.rect().contains(card), "the card is whole"
        inside = lit(overlay).contains(card)
        assert inside or not card.intersects(lit(overlay)), "the card does not hide what it tells of"
        click(overlay.next)
    assert len(seen) == len(set(seen)) == 7
    assert not window.findChild(Overlay).isVisible()


def test_the_tour_goes_by_keyboard_and_ends_at_any_step_where_it_was_begun(qtbot, window: MainWindow):
    window.show_workspace(folder("samples") / "acute-adt")
    window.activateWindow()
    window.view.setFocus()
    press(Key.Key_F1, SHIFT)
    overlay = window.findChild(Overlay)
    assert overlay.next.hasFocus() and not overlay.back.isEnabled()
    press(Key.Key_Return)
    press(Key.Key_Right)
    assert overlay.count.text() == "3 of 7"
    assert lit(overlay).contains(place_of(window, window.docks.inspector).adjusted(0, 0, -8, -8))
    press(Key.Key_Left)
    assert overlay.count.text() == "2 of 7"
    for expected in (overlay.skip, overlay.back, overlay.next, overlay.skip):
        press(Key.Key_Tab)
        assert expected.hasFocus(), "Tab stays in the tour"
    window.resize(1100, 700)
    assert overlay.size() == window.size()
    press(Key.Key_Escape)
    assert overlay.isHidden() and window.view.hasFocus()
    window.files.open_path(folder("samples") / "acute-adt")
    assert overlay.isHidden(), "who ended it is left alone"


def test_the_tour_says_its_words_to_a_screen_reader(window: MainWindow):
    window.actions_["tour"].trigger()
    overlay = window.findChild(Overlay)
    assert overlay.words.text() in overlay.next.accessibleDescription()
