"""Each gesture of the mouse on the canvas has its twin on the keyboard; a double click and Enter do the same."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from hie_studio.canvas.layout import automatic_layout
from hie_studio.document.commands import MoveItems
from hie_studio.document.groups import FoldGroup, MakeGroup, groups_of
from hie_studio.document.notes import Note, SetNote, notes_of
from studio.hospital import hospital
from studio.person import ALT, CTRL, NONE, SHIFT, double_click, press, write

KEY = Qt.Key
LAB, ROUTER = "to.Lab.ADT", "ADT Router"
BY_RULE, DIRECT = (ROUTER, LAB), ("from.PAS.ADT", ROUTER)
GROUPED = (LAB, "to.EPR.ADT")


@pytest.fixture
def canvas(window, qtbot):
    window.document.load_state(hospital())
    window.document.apply(MoveItems(automatic_layout(window.document.state)))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.set_zoom(0.8)
    window.view.centerOn(window.scene.nodes[ROUTER])
    window.view.setFocus()
    return window


def rule_shown(canvas) -> str:
    """The rule that is chosen in the editor that came up."""
    (dialog,) = canvas.rules.open.values()
    editor = dialog.layout().itemAt(0).widget()
    assert QApplication.activeWindow() is dialog
    chosen = editor.definition.rule_sets[0].rules[editor.list.currentRow()].name
    dialog.close()
    canvas.activateWindow()
    canvas.view.setFocus()
    return chosen


@pytest.mark.parametrize("on", ["curve", "name"])
def test_a_double_click_on_an_edge_with_a_rule_opens_that_rule(canvas, on):
    edge = canvas.scene.edges[BY_RULE]
    name = edge.label.mapRectToScene(edge.label.shape().boundingRect()).center()
    place = edge.middle() if on == "curve" else name
    canvas.view.centerOn(place)
    double_click(canvas.view.viewport(), canvas.view.mapFromScene(place))
    assert rule_shown(canvas) == "Lab demographics"


def test_the_cut_names_of_rules_and_the_figure_before_an_item_are_told_in_full(canvas):
    edge = canvas.scene.edges[BY_RULE]
    assert edge.label.toolTip() == edge.toolTip() == f"{ROUTER} → {LAB}\nLab demographics"
    assert f"wait at {LAB}" in edge.tip.toolTip()


def test_edges_are_walked_along_with_alt_and_opened_inserted_into_and_cut_by_keys(canvas):
    canvas.view.pick(canvas.scene.nodes[ROUTER])
    press(KEY.Key_Right, ALT)
    leaving = [edge.key for edge in canvas.scene.selected_edges()]
    assert leaving[0][0] == ROUTER and not canvas.selection.items
    for _ in range(12):
        if canvas.scene.edges[BY_RULE].isSelected():
            break
        press(KEY.Key_Down, ALT)
    assert [edge.key for edge in canvas.scene.selected_edges()] == [BY_RULE]
    assert "Lab demographics" in canvas.view.accessibleDescription()
    press(KEY.Key_Return)
    assert rule_shown(canvas) == "Lab demographics"
    press(KEY.Key_R, CTRL)
    assert rule_shown(canvas) == "Lab demographics"
    write("dupl")
    press(KEY.Key_Return)
    (name,) = canvas.selection.items
    assert (ROUTER, name) in canvas.scene.edges and (name, LAB) in canvas.scene.edges
    press(KEY.Key_Left, ALT)
    press(KEY.Key_Left, ALT)
    assert canvas.selection.items == (ROUTER,)
    press(KEY.Key_Left, ALT)
    press(KEY.Key_Delete)
    assert len([key for key in canvas.scene.edges if key[1] == ROUTER]) == 1


def test_what_comes_next_is_added_and_connected_by_keys(canvas):
    canvas.view.pick(canvas.scene.nodes["from.PAS.ADT"])
    press(KEY.Key_Space, CTRL | SHIFT)
    write("delay")
    press(KEY.Key_Return)
    (name,) = canvas.selection.items
    assert ("from.PAS.ADT", name) in canvas.scene.edges
    press(KEY.Key_L, CTRL)
    write("EPR")
    press(KEY.Key_Return)
    assert (name, "to.EPR.ADT") in canvas.scene.edges


def test_tab_and_enter_reach_a_folded_group_and_unfold_it(canvas):
    canvas.document.apply(MakeGroup("Trust", GROUPED))
    canvas.document.apply(FoldGroup("Trust", True))
    group = canvas.scene.groups.items["Trust"]
    for _ in range(20):
        press(KEY.Key_Tab)
        if group.isSelected():
            break
    assert group.isSelected() and "Trust" in canvas.view.accessibleDescription()
    press(KEY.Key_F2)
    write("Labs")
    press(KEY.Key_Return)
    assert groups_of(canvas.document.state)["Labs"].folded  # Enter ended the name, and did no more
    assert canvas.scene.groups.items["Labs"].isSelected()
    press(KEY.Key_F2)
    write("Other")
    press(KEY.Key_Escape)
    press(KEY.Key_Return)
    assert list(groups_of(canvas.document.state)) == ["Labs"]
    assert all(canvas.scene.nodes[name].isVisible() for name in GROUPED)
    press(KEY.Key_Tab)
    assert not canvas.scene.groups.items["Labs"].isSelected() and len(canvas.scene.chosen()) == 1


def test_groups_and_comments_are_moved_with_arrows_each_way_as_one_step(canvas):
    canvas.document.apply(MakeGroup("Trust", GROUPED))
    canvas.document.apply(SetNote("note 1", Note("ask them", (0.0, -200.0))))
    before, steps = canvas.document.positions, canvas.document.undo_stack.index()
    canvas.view.pick(canvas.scene.groups.items["Trust"])
    press(KEY.Key_Down, CTRL)
    moved = {name for name in before if canvas.document.positions[name] != before[name]}
    assert moved == set(GROUPED)
    assert all(canvas.document.positions[n][1] == before[n][1] + 8 for n in GROUPED)
    canvas.view.pick(canvas.scene.notes.items["note 1"])
    press(KEY.Key_Right, CTRL | SHIFT)
    assert notes_of(canvas.document.state)["note 1"].at == (32.0, -200.0)
    assert canvas.scene.notes.items["note 1"].pos() == QPointF(32, -200)
    assert canvas.document.undo_stack.index() == steps + 2
    press(KEY.Key_Return)
    press(KEY.Key_A, CTRL)
    write("asked")
    press(KEY.Key_Return, CTRL)
    assert notes_of(canvas.document.state)["note 1"].text == "asked"


def test_choosing_an_item_leaves_no_edge_selected_that_delete_would_take_too(canvas):
    canvas.view.pick(canvas.scene.edges[BY_RULE])
    press(KEY.Key_Tab)
    assert not canvas.scene.selected_edges()
    canvas.view.pick(canvas.scene.edges[BY_RULE])
    canvas.view.reveal("from.ICE.Orders")
    press(KEY.Key_Delete)
    assert BY_RULE in canvas.scene.edges and "from.ICE.Orders" not in canvas.scene.nodes


def test_leaving_a_field_on_the_canvas_leaves_the_selection_as_it_was(canvas):
    canvas.view.pick(canvas.scene.nodes[ROUTER])
    for key, keys in ((KEY.Key_F2, NONE), (KEY.Key_L, CTRL), (KEY.Key_N, CTRL | ALT), (KEY.Key_F, CTRL)):
        press(key, keys)
        assert not canvas.view.hasFocus()
        press(KEY.Key_Escape)
        assert canvas.view.hasFocus() and canvas.selection.items == (ROUTER,)
