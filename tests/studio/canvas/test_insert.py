"""Putting an item into an edge: from the palette, by typing, and one that is on the canvas already."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from hie_studio.canvas.insert_tool import COMPONENT_MIME
from hie_studio.document.edit import EditError
from hie_studio.document.inserting import Insert
from hie_studio.document.routes import routes_of
from studio.hospital import TCP_OUT, hospital
from studio.person import LEFT, NONE, click, double_click, drag, press, write

DELAY = "hie.processes.Delay"
DIRECT = ("from.PAS.ADT", "ADT Router")
BY_RULE = ("ADT Router", "to.Lab.ADT")


@pytest.fixture
def canvas(window, qtbot):
    window.document.load_state(hospital())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.fit()
    return window


def carry(view, class_name: str, place: QPointF, let_go: bool = True) -> None:
    """A component held over a place of the scene, as the palette hands it to the platform."""
    data = QMimeData()
    data.setData(COMPONENT_MIME, class_name.encode())
    at = view.viewport().mapTo(view.window(), view.mapFromScene(place))
    handle, copy = view.window().windowHandle(), Qt.DropAction.CopyAction
    QApplication.sendEvent(handle, QDragEnterEvent(at, copy, data, LEFT, NONE))
    QApplication.sendEvent(handle, QDragMoveEvent(at, copy, data, LEFT, NONE))
    if let_go:
        QApplication.sendEvent(handle, QDropEvent(QPointF(at), copy, data, LEFT, NONE))


def test_a_component_of_the_palette_let_go_on_an_edge_goes_into_it_as_one_step(canvas):
    edge = canvas.scene.edges[DIRECT]
    before = canvas.document.state
    carry(canvas.view, DELAY, edge.middle(), let_go=False)
    assert edge.offered
    carry(canvas.view, DELAY, edge.middle())
    (name,) = canvas.selection.items
    assert (DIRECT[0], name) in canvas.scene.edges and (name, DIRECT[1]) in canvas.scene.edges
    assert DIRECT not in canvas.scene.edges
    assert not any(one.offered for one in canvas.scene.edges.values())
    assert canvas.document.undo_stack.undoText() == f"Insert “{name}” between “{DIRECT[0]}” and “{DIRECT[1]}”"
    canvas.document.undo()
    assert canvas.document.state == before and DIRECT in canvas.scene.edges


def test_what_ends_the_way_is_only_placed_where_it_is_let_go_on_an_edge(canvas):
    edge = canvas.scene.edges[DIRECT]
    carry(canvas.view, TCP_OUT, edge.middle(), let_go=False)
    assert not edge.offered
    carry(canvas.view, TCP_OUT, edge.middle())
    assert DIRECT in canvas.scene.edges and len(canvas.scene.nodes) == 13


def test_typing_on_a_selected_edge_offers_what_can_go_into_it_and_keeps_the_rule(canvas):
    edge = canvas.scene.edges[BY_RULE]
    click(canvas.view.viewport(), canvas.view.mapFromScene(edge.middle()))
    assert edge.isSelected()
    write("tcp")
    popup = canvas.view.palette_popup
    assert popup.isVisible() and popup.list.currentItem() is None, "a TCP service does not go into an edge"
    popup.field.clear()
    write("delay")
    press(Qt.Key.Key_Return)
    (name,) = canvas.selection.items
    routes = routes_of(canvas.document.state)
    assert routes["ADT Router", name].rules == ("Lab demographics",)
    assert (name, "to.Lab.ADT") in routes and BY_RULE not in routes
    canvas.document.undo()
    assert routes_of(canvas.document.state)[BY_RULE].rules == ("Lab demographics",)


def test_a_double_click_on_an_edge_inserts_there(canvas):
    edge = canvas.scene.edges[DIRECT]
    double_click(canvas.view.viewport(), canvas.view.mapFromScene(edge.middle()))
    assert "Insert between" in canvas.view.palette_popup.field.placeholderText()
    write("dupl")
    press(Qt.Key.Key_Return)
    assert (canvas.selection.items[0], DIRECT[1]) in canvas.scene.edges


def test_an_unconnected_card_dragged_onto_an_edge_goes_into_it(canvas):
    name = canvas.view.editing.add_component(DELAY, QPointF(440, 520))
    node, edge = canvas.scene.nodes[name], canvas.scene.edges[DIRECT]
    middle = QPointF(116, 36)
    before = canvas.document.state
    drag(canvas.view, node.pos() + middle, edge.middle())
    assert (DIRECT[0], name) in canvas.scene.edges and (name, DIRECT[1]) in canvas.scene.edges
    canvas.document.undo()
    assert canvas.document.state == before
    drag(canvas.view, canvas.scene.nodes["ADT Router"].pos() + middle, edge.middle())
    assert DIRECT in canvas.scene.edges, "one that has connections is only moved"


def test_what_cannot_go_into_a_route_is_refused_with_a_reason(document):
    document.load_state(hospital())
    with pytest.raises(EditError, match="ends the way"):
        document.apply(Insert("to.Lab.ADT", *DIRECT))
    with pytest.raises(EditError, match="does not send"):
        document.apply(Insert("Order Router", "from.PAS.ADT", "to.Lab.ADT"))
    assert document.undo_stack.count() == 0
