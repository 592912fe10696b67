"""What a newcomer looks for in the menus: to send a message, more room for the panels, and Quit where it always is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from hie_runtime.config.model import ItemConfig
from hie_studio.document.commands import AddItem
from hie_studio.panels.problems.model import Column
from hie_studio.window.beginnings import Origin, beginnings
from hie_studio.window.readme import ReadmeWindow

from .person import ALT, CTRL, SHIFT, click, double_click, named, press
from .windows import in_front

Key = Qt.Key


def test_f9_leads_to_where_the_selected_item_is_sent_a_message(qtbot, window, workspace):
    window.activateWindow()
    window.selection.set(["from.PAS"])
    press(Key.Key_F9)
    send = window.console.send
    qtbot.waitUntil(lambda: QApplication.focusWidget() is send.sample)
    assert send.item.currentText() == "from.PAS"
    press(Key.Key_Down)  # the first sample
    assert send.sample.currentIndex() == 0


def test_the_file_menu_ends_with_quit_whatever_features_add(window):
    shown = [one for one in window.actions_.menus["file"].actions() if not one.isSeparator()]
    assert shown[-1] is window.actions_["quit"]
    assert "versions" in {one.objectName().removeprefix("action_") for one in shown}


def test_palette_inspector_and_panels_are_hidden_and_shown_from_the_view_menu(qtbot, window, workspace):
    window.activateWindow()
    width = window.view.width()
    for key, dock in zip((Key.Key_1, Key.Key_2, Key.Key_3), window.docks.all(), strict=True):
        press(key, CTRL)
        qtbot.waitUntil(lambda dock=dock: not dock.isVisible())
    assert window.view.width() > width + 400
    for key, dock in zip((Key.Key_1, Key.Key_2, Key.Key_3), window.docks.all(), strict=True):
        press(key, CTRL)
        qtbot.waitUntil(lambda dock=dock: dock.isVisible())
    press(Key.Key_Home, ALT)  # the start page takes all the room
    assert not any(toggle.isEnabled() for toggle in window.docks.toggles)


def test_the_panels_take_most_of_the_window_and_give_it_back(qtbot, window, workspace):
    window.activateWindow()
    panels = window.docks.bottom
    qtbot.waitUntil(lambda: panels.height() > 100)
    before = panels.height()
    press(Key.Key_Up, CTRL | SHIFT)
    qtbot.waitUntil(lambda: panels.height() > 0.6 * window.height())
    press(Key.Key_Up, CTRL | SHIFT)
    qtbot.waitUntil(lambda: abs(panels.height() - before) < 8)
    bar = window.docks.tabs.tabBar()
    double_click(bar, bar.tabRect(0).center())
    qtbot.waitUntil(lambda: panels.height() > 0.6 * window.height())
    click(bar, bar.tabRect(1).center())
    assert window.docks.tabs.currentIndex() == 1


def test_a_double_click_on_an_item_leads_to_the_setting_one_comes_for(qtbot, window, workspace):
    window.activateWindow()
    for name, setting in (("ADT.Router", "Rule"), ("from.PAS", "Port"), ("to.EPR", "IP address")):
        window.view.reveal(name)
        place = window.view.mapFromScene(window.scene.nodes[name].sceneBoundingRect().center())
        double_click(window.view.viewport(), place)
        assert window.selection.items == (name,)
        qtbot.waitUntil(lambda setting=setting: focus_in_sight(window) == setting)


def focus_in_sight(window) -> str:
    """Name of the setting that has the focus, when it can be seen."""
    focus = QApplication.focusWidget()
    if focus is None or focus.visibleRegion().isEmpty() or not window.inspector.isAncestorOf(focus):
        return ""
    return str(focus.accessibleName())


def test_a_run_that_is_refused_leads_to_where_the_error_is_put_right(qtbot, window, workspace):
    window.document.apply(
        AddItem(ItemConfig(name="from.New", class_name="hie.services.hl7.TCPService"), (0, 0))
    )
    window.activateWindow()
    press(Key.Key_F5)
    qtbot.waitUntil(lambda: focus_in_sight(window) == "Port")
    assert window.selection.items == ("from.New",)
    assert window.banner.label.text().startswith("It cannot run: ")
    assert window.problems.isVisible()
    told = window.problems.model.index(0, Column.TEXT).data()
    assert told == "Port: is missing and has no default"


def test_who_begins_with_a_template_is_offered_its_readme(qtbot, window, tmp_path):
    template = next(one for one in beginnings(Origin.TEMPLATE) if one.place.name == "adt-distribution")
    assert window.begin_flow.begin_at(template, tmp_path / "mine")
    click(named(window.banner, QPushButton, "Read it"))
    readme = in_front(ReadmeWindow)
    assert "MLLP 26000" in readme.text.toPlainText()
    readme.close()
    window.activateWindow()
    press(Key.Key_F1, CTRL | SHIFT)
    assert in_front(ReadmeWindow).windowTitle() == "About mine"
    window.files.new_at(tmp_path / "bare")
    assert not window.actions_["readme"].isEnabled()
