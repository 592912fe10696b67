"""What comes before and after the selection, and adding by typing, in the real window."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from studio.hospital import hospital
from studio.person import CTRL, SHIFT, click, press, write


def lit(window) -> set[str]:
    return {name for name, node in window.scene.nodes.items() if not node.aside}


def test_what_comes_before_and_after_a_clicked_item_stays_lit_until_it_is_let_go(window, qtbot):
    window.document.load_state(hospital())
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
