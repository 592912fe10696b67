"""What comes before and after the selection, and adding by typing, in the real window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from hie_studio.canvas.node_paint import NAME_RECT, TITLE_RECT, Card, Look, paint_card
from hie_studio.theme import theme
from hie_studio.theme.tokens import contrast
from studio.hospital import hospital
from studio.person import CTRL, SHIFT, click, look_at, press, write


def lit(window) -> set[str]:
    return {name for name, node in window.scene.nodes.items() if not node.aside}


def test_what_comes_before_and_after_a_clicked_item_stays_lit_until_it_is_let_go(window, qtbot):
    window.document.load_state(hospital())
    look_at(window.view)
    window.view.fit()
    everything, edges = set(window.scene.nodes), window.scene.edges
    node = window.scene.nodes["ADT Router"]
    click(window.view.viewport(), window.view.mapFromScene(node.pos() + QPointF(80, 30)))
    before = {source for source, target in edges if target == "ADT Router"}
    after = {target for source, target in edges if source == "ADT Router"}
    assert before and after
    assert {"ADT Router", *before, *after} <= lit(window) < everything
    assert not any(edge.aside for ends, edge in edges.items() if "ADT Router" in ends)
    assert all(edge.aside for ends, edge in edges.items() if not lit(window).issuperset(ends))
    press(Qt.Key.Key_U, CTRL | SHIFT)
    assert lit(window) == everything
    press(Qt.Key.Key_U, CTRL | SHIFT)
    window.view.setFocus()
    press(Qt.Key.Key_Escape)
    assert lit(window) == everything and not any(edge.aside for edge in edges.values())


def test_typing_on_the_canvas_finds_a_component_and_enter_adds_it(window, qtbot, tmp_path):
    assert window.files.new_at(tmp_path / "ward")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.setFocus()
    write("tcp")
    popup = window.view.palette_popup
    assert popup.isVisible() and popup.field.text() == "tcp"
    press(Qt.Key.Key_Space)
    write("hl7")
    press(Qt.Key.Key_Return)
    assert list(window.scene.nodes) == ["HL7 TCP service"]
    write("x")
    press(Qt.Key.Key_Escape)
    assert len(window.scene.nodes) == 1 and window.view.hasFocus()


def test_with_everything_selected_nothing_is_dimmed(window, qtbot):
    window.document.load_state(hospital())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.setFocus()
    press(Qt.Key.Key_A, CTRL)
    assert set(window.selection.items) == lit(window) == set(window.scene.nodes)
    assert not any(edge.aside for edge in window.scene.edges.values())


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_the_words_of_a_dimmed_card_and_of_a_disabled_one_can_be_read(qapp, choice):
    before = theme.choice()
    theme.choose(choice)
    try:
        card = Card("to.Lab.Orders", "HL7 TCP operation", "tcp", "operation", True, True, False)
        for enabled, look in (
            (True, Look(2.0, dimmed=True)),
            (False, Look(2.0)),
            (False, Look(2.0, dimmed=True)),
        ):
            image = QImage(520, 200, QImage.Format.Format_RGB32)
            image.fill(theme.color("canvas"))
            painter = QPainter(image)
            painter.scale(2, 2)
            paint_card(painter, replace(card, enabled=enabled), look)
            painter.end()
            for words in (NAME_RECT, TITLE_RECT):
                place = QRectF(words.topLeft() * 2, words.size() * 2).toRect()
                ground = image.pixelColor(place.topLeft()).name()
                shown = {image.pixelColor(x, y).name() for x in range(place.left(), place.right())
                         for y in range(place.top(), place.bottom())}  # fmt: skip
                assert max(contrast(one, ground) for one in shown) >= 4.5
    finally:
        theme.choose(before)
