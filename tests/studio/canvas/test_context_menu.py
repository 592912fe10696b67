"""The menu of the canvas, opened by the mouse and by keys, and what is done from it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from hie_studio.canvas.layout import automatic_layout
from hie_studio.document.commands import MoveItems
from hie_studio.document.groups import MakeGroup
from hie_studio.document.notes import Note, SetNote, notes_of
from studio.hospital import hospital
from studio.person import CTRL, SHIFT, press, right_click, write

KEY = Qt.Key
LAB = "to.Lab.ADT"
BY_RULE = ("ADT Router", LAB)


@pytest.fixture
def canvas(window, qtbot):
    window.document.load_state(hospital())
    window.document.apply(MoveItems(automatic_layout(window.document.state)))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.set_zoom(0.7)
    window.view.centerOn(window.scene.nodes["ADT Router"])
    window.view.setFocus()
    return window


def menu() -> QMenu:
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu), "no menu is shown"
    return found


def offered(of: QMenu) -> dict[str, str]:
    """Name of each action, or text of each submenu, with the key it shows."""
    return {
        one.objectName().removeprefix("action_") or one.text(): one.shortcut().toString()
        for one in of.actions()
        if not one.isSeparator()
    }


def take(name: str) -> None:
    """Go down to an action and press Enter, as a person does."""
    shown = menu()
    wanted = next(one for one in shown.actions() if one.objectName() == f"action_{name}")
    for _ in shown.actions():
        press(KEY.Key_Down)
        if shown.activeAction() is wanted:
            break
    press(KEY.Key_Return)


def at(canvas, place: QPointF) -> QPoint:
    return canvas.view.mapFromScene(place)


def on_card(canvas, name: str) -> QPoint:
    return at(canvas, canvas.scene.nodes[name].pos() + QPointF(90, 30))


def test_a_right_click_selects_the_item_and_offers_what_is_frequent_with_its_keys(canvas):
    canvas.selection.set([LAB])
    right_click(canvas.view.viewport(), on_card(canvas, "ADT Router"))
    assert canvas.selection.items == ("ADT Router",)
    keys = offered(menu())
    wanted = ("inspect rename open_definition add_next connect cut copy paste duplicate delete enabled "
              "messages_of send_test uses")  # fmt: skip
    assert {name: keys[name] for name in wanted.split()} == {
        name: canvas.actions_[name].shortcut().toString() for name in wanted.split()
    }
    assert all(keys[name] for name in wanted.split())
    assert "Cate&gory" in keys and "group" not in keys  # one item makes no group
    take("rename")
    write("Hub")
    press(KEY.Key_Return)
    assert canvas.selection.items == ("Hub",) and "Hub" in canvas.scene.nodes


def test_several_selected_items_stay_selected_and_are_switched_off_as_one_step(canvas):
    names = (LAB, "to.EPR.ADT")
    canvas.selection.set(names)
    right_click(canvas.view.viewport(), on_card(canvas, LAB))
    assert canvas.selection.items == names
    assert {"Ali&gn", "group"} <= offered(menu()).keys()
    take("enabled")
    assert not any(canvas.document.production.item(name).enabled for name in names)
    assert not canvas.actions_["enabled"].isChecked()
    press(KEY.Key_Z, CTRL)
    assert all(canvas.document.production.item(name).enabled for name in names)
    press(KEY.Key_E, CTRL)
    press(KEY.Key_E, CTRL)
    assert canvas.actions_["enabled"].isChecked()


def test_the_menu_key_and_shift_f10_open_the_menu_of_the_selection_beside_it(canvas):
    canvas.view.pick(canvas.scene.nodes[LAB])
    press(KEY.Key_F10, SHIFT)
    assert "rename" in offered(menu())
    card = canvas.scene.nodes[LAB]
    corner = canvas.view.viewport().mapToGlobal(at(canvas, card.sceneBoundingRect().topLeft()))
    assert (menu().pos() - corner).manhattanLength() < 400
    press(KEY.Key_Escape)
    canvas.scene.clearSelection()
    middle = canvas.view.rect().center()
    asked = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, middle, canvas.view.mapToGlobal(middle)
    )  # what the platform makes of the Menu key
    QApplication.sendEvent(canvas.view.viewport(), asked)
    assert {"add", "paste", "comment", "select_all"} <= offered(menu()).keys()
    press(KEY.Key_Escape)


def test_what_is_added_or_commented_from_the_menu_goes_where_it_was_opened(canvas):
    place = canvas.scene.nodes["from.PAS.ADT"].pos() + QPointF(120, -160)
    before = set(canvas.scene.nodes)
    beside = place - QPointF(130, 0)  # a comment that begins here would lie on the new card
    for name, where in (("add", place), ("comment", beside)):
        right_click(canvas.view.viewport(), at(canvas, where))
        take(name)
        write("Delay" if name == "add" else "here")
        press(KEY.Key_Return, CTRL if name == "comment" else Qt.KeyboardModifier.NoModifier)
    added = canvas.scene.nodes[(set(canvas.scene.nodes) - before).pop()].sceneBoundingRect()
    assert added.contains(place)
    (note,) = canvas.scene.notes.items.values()
    assert (note.pos() - beside).manhattanLength() < 300
    assert not note.sceneBoundingRect().intersects(added.adjusted(8, 12, -8, -10))


def test_what_was_copied_is_pasted_where_the_menu_was_opened(canvas):
    canvas.selection.set([LAB])
    press(KEY.Key_C, CTRL)
    place = canvas.scene.nodes["from.PAS.ADT"].pos() + QPointF(16, -160)
    right_click(canvas.view.viewport(), at(canvas, place))
    take("paste")
    (name,) = canvas.selection.items
    assert (canvas.scene.nodes[name].pos() - place).manhattanLength() < 16


def test_an_edge_a_group_and_a_comment_have_menus_of_their_own(canvas):
    canvas.document.apply(MakeGroup("Trust", (LAB, "to.EPR.ADT")))
    canvas.document.apply(SetNote("note 1", Note("ask them", (-40.0, -200.0))))
    canvas.view.fit()
    edge = canvas.scene.edges[BY_RULE]
    right_click(canvas.view.viewport(), at(canvas, edge.middle()))
    assert edge.isSelected() and offered(menu()).keys() == {"open_definition", "add", "delete"}
    take("delete")
    assert BY_RULE not in canvas.scene.edges
    group = canvas.scene.groups.items["Trust"]
    right_click(canvas.view.viewport(), at(canvas, group.pos() + QPointF(60, 16)))
    assert offered(menu()).keys() == {"fold", "rename", "ungroup"}
    take("fold")
    assert canvas.scene.groups.items["Trust"].group.folded
    note = canvas.scene.notes.items["note 1"]
    right_click(canvas.view.viewport(), at(canvas, note.sceneBoundingRect().center()))
    assert offered(menu()).keys() == {"comment", "delete"}
    take("delete")
    assert not notes_of(canvas.document.state)


def test_categories_are_given_and_taken_in_the_menu(canvas):
    canvas.selection.set([LAB, "to.EPR.ADT"])
    names = canvas.studio.submenu("category")
    names.aboutToShow.emit()
    assert [one.text() for one in names.actions() if not one.isSeparator()][-1] == "&Another…"
    names.actions()[-1].trigger()
    press(KEY.Key_A, CTRL)
    write("labs")
    press(KEY.Key_Return)
    assert {canvas.document.production.item(n).category for n in (LAB, "to.EPR.ADT")} == {"labs"}
    canvas.selection.set([LAB])
    names.aboutToShow.emit()
    labs = next(one for one in names.actions() if one.text() == "labs")
    assert labs.isChecked()
    labs.trigger()
    assert canvas.document.production.item(LAB).category == ""


def test_messages_of_the_item_are_one_step_away(canvas):
    canvas.view.pick(canvas.scene.nodes["from.PAS.ADT"])
    press(KEY.Key_M, CTRL | Qt.KeyboardModifier.AltModifier)
    assert canvas.messages.isVisible() and canvas.messages.filters.query(1).item == "from.PAS.ADT"
