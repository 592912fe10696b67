"""Dead ends, unreachable items, loops and missing settings are marked on the cards while one edits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from hie_runtime.config.model import ItemConfig
from hie_studio.document.commands import UNSET, AddItem, Connect, Disconnect, SetSetting
from hie_studio.document.marks import Mark
from studio.hospital import TCP_OUT, hospital
from studio.person import CTRL, click, press

DELAY = "hie.processes.Delay"


@pytest.fixture
def canvas(window, qtbot):
    window.document.load_state(hospital())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.fit()
    return window


def marked(canvas) -> dict[str, tuple[Mark, ...]]:
    return {name: node.card.marks for name, node in canvas.scene.nodes.items() if node.card.marks}


def test_a_route_cut_by_key_marks_what_no_longer_gets_messages_and_what_no_longer_gives_them(canvas, qtbot):
    assert marked(canvas) == {}
    edge = canvas.scene.edges["from.ICE.Orders", "Order Router"]
    click(canvas.view.viewport(), canvas.view.mapFromScene(edge.middle()))
    press(Qt.Key.Key_Delete)
    assert marked(canvas) == {
        "from.ICE.Orders": (Mark.DEAD_END,),
        "Order Router": (Mark.UNREACHABLE,),
        "to.Lab.Orders": (Mark.UNREACHABLE,),
    }
    assert "Unreachable" in canvas.scene.nodes["to.Lab.Orders"].toolTip()
    press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: marked(canvas) == {})  # some marks go with the next check of the production


def test_every_item_of_a_loop_is_marked_not_only_the_first(canvas):
    document = canvas.document
    for name in ("A", "B"):
        document.apply(AddItem(ItemConfig(name=name, class_name=DELAY), (0.0, 0.0)))
    document.apply(Connect("from.PAS.ADT", "A"))
    document.apply(Connect("A", "B"))
    assert marked(canvas) == {"B": (Mark.DEAD_END,)}
    document.apply(Connect("B", "A"))
    assert marked(canvas) == {"A": (Mark.LOOP,), "B": (Mark.LOOP,)}
    document.apply(Disconnect("B", "A"))
    assert Mark.LOOP not in {mark for marks in marked(canvas).values() for mark in marks}


def test_a_missing_setting_is_marked_until_it_is_given_and_told_once(canvas, qtbot):
    document, node = canvas.document, canvas.scene.nodes["to.Lab.ADT"]
    document.apply(SetSetting("to.Lab.ADT", "adapter", "port", UNSET))
    qtbot.waitUntil(lambda: marked(canvas) == {"to.Lab.ADT": (Mark.MISSING,)})
    assert node.toolTip().count("missing") == 1
    document.apply(SetSetting("to.Lab.ADT", "adapter", "port", 7000))
    qtbot.waitUntil(lambda: marked(canvas) == {})


def test_a_new_item_is_marked_at_once_and_the_sign_can_be_seen(canvas):
    plain = canvas.view.viewport().grab().toImage()
    canvas.document.apply(AddItem(ItemConfig(name="New", class_name=TCP_OUT), (0.0, -200.0)))
    assert marked(canvas)["New"] == (Mark.UNREACHABLE,)
    canvas.view.fit()
    assert canvas.view.viewport().grab().toImage() != plain
