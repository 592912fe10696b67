"""Groups of items: made, named, moved, folded into one card and dissolved in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt

from hie_studio.canvas.layout import automatic_layout
from hie_studio.document.commands import MoveItems, RemoveItems, RenameItem
from hie_studio.document.groups import FoldGroup, Group, MakeGroup, groups_of
from studio.hospital import hospital
from studio.person import ALT, CTRL, SHIFT, double_click, drag, press, write

KEY = Qt.Key
LABS = ("to.Lab.ADT", "to.EPR.ADT")


@pytest.fixture
def canvas(window, qtbot):
    window.document.load_state(hospital())
    window.document.apply(MoveItems(automatic_layout(window.document.state)))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.fit()
    window.view.setFocus()
    return window


def visible(canvas) -> set[str]:
    return {name for name, node in canvas.scene.nodes.items() if node.isVisible()}


def test_selected_items_are_grouped_and_named_by_keyboard_and_dissolved_again(canvas):
    canvas.selection.set(LABS)
    press(KEY.Key_G, CTRL)
    write("Trust")
    press(KEY.Key_Return)
    assert groups_of(canvas.document.state) == {"Trust": Group(LABS)}
    frame = canvas.scene.groups.items["Trust"].sceneBoundingRect()
    assert all(frame.contains(canvas.scene.nodes[name].sceneBoundingRect()) for name in LABS)
    press(KEY.Key_G, CTRL | SHIFT)
    assert groups_of(canvas.document.state) == {} and not canvas.scene.groups.items
    assert "groups" not in canvas.document.production.canvas


def test_a_folded_group_is_one_card_with_the_edges_of_its_items(canvas):
    canvas.document.apply(MakeGroup("Trust", LABS))
    canvas.selection.set(LABS)
    press(KEY.Key_F, CTRL | ALT)
    assert visible(canvas) == set(canvas.scene.nodes) - set(LABS)
    card = canvas.scene.groups.items["Trust"]
    edge = canvas.scene.edges["ADT Router", "to.Lab.ADT"]
    assert edge.isVisible() and edge.tip.pos() == card.pos() + QPointF(0, 36)
    title = canvas.view.mapFromScene(card.pos() + QPointF(100, 20))
    double_click(canvas.view.viewport(), title)
    assert visible(canvas) == set(canvas.scene.nodes)
    assert edge.tip.pos() == canvas.scene.nodes["to.Lab.ADT"].input_point()


def test_edges_inside_a_folded_group_are_hidden_and_going_to_an_item_unfolds_it(canvas):
    canvas.document.apply(MakeGroup("In", ("from.PAS.ADT", "ADT Router")))
    canvas.document.apply(FoldGroup("In", True))
    assert not canvas.scene.edges["from.PAS.ADT", "ADT Router"].isVisible()
    assert canvas.scene.edges["from.Maternity.Files", "ADT Router"].isVisible()
    canvas.view.reveal("ADT Router")
    assert "ADT Router" in visible(canvas) and canvas.selection.items == ("ADT Router",)


@pytest.mark.parametrize("folded", [False, True])
def test_a_group_is_dragged_with_all_its_items_as_one_step(canvas, folded):
    canvas.document.apply(MakeGroup("Trust", LABS))
    canvas.document.apply(FoldGroup("Trust", folded))
    before = {name: canvas.document.positions[name] for name in canvas.scene.nodes}
    steps = canvas.document.undo_stack.index()
    start = canvas.scene.groups.items["Trust"].pos() + QPointF(60, 18)
    drag(canvas.view, start, start + QPointF(-80, 40))
    after = canvas.document.positions
    moved = {name for name in before if after[name] != before[name]}
    assert moved == set(LABS)
    assert all(after[name] == (before[name][0] - 80, before[name][1] + 40) for name in LABS)
    assert canvas.document.undo_stack.index() == steps + 1
    canvas.document.undo()
    assert canvas.document.positions == before


def test_a_group_follows_renamed_and_removed_items(document):
    document.load_state(hospital())
    document.apply(MakeGroup("Trust", LABS))
    document.apply(RenameItem("to.Lab.ADT", "to.LIMS"))
    assert groups_of(document.state)["Trust"].items == ("to.LIMS", "to.EPR.ADT")
    document.apply(MakeGroup("Other", ("to.EPR.ADT",)))
    assert groups_of(document.state)["Trust"].items == ("to.LIMS",)
    document.apply(RemoveItems(("to.LIMS",)))
    assert list(groups_of(document.state)) == ["Other"]
    document.undo()
    assert groups_of(document.state)["Trust"].items == ("to.LIMS",)
