"""Fields of the source dragged onto fields of the target, and the way back from a field to its steps."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from hie_runtime.transforms.model import AssignStep, ForeachStep, TransformDefinition
from hie_studio.document.definitions import Part, SetDefinition
from hie_studio.editors.mapper.mapping import assignment
from hie_studio.main_window import MainWindow
from hie_studio.message_tree.view import MessageTree
from tests.studio.person import CTRL, click_row, double_click, drag_row, press

TYPE = "2.4:ADT_A01"


def drag(source: MessageTree, path: str, target: MessageTree, onto: str) -> None:
    """A field of one tree let go on a field of another."""
    assert source.select_path(path) and target.select_path(onto)
    drag_row(source.view, target.view)


@pytest.mark.parametrize(
    ("source", "target", "value", "property_"),
    [
        ("PID:8", "PID:8", "source.{PID:8}", "target.{PID:8}"),
        ("PID:3()", "PID:3()", "source.{PID:3()}", "target.{PID:3()}"),
        ("PID:3().1", "PID:2.1", "source.{PID:3(1).1}", "target.{PID:2.1}"),
        ("NK1():2().1", "NK1():3.1", "source.{NK1(k1):2(1).1}", "target.{NK1(k1):3.1}"),
    ],
)
def test_a_mapping_means_the_loop_it_stands_in_or_the_first_occurrence(
    source: str, target: str, value: str, property_: str
) -> None:
    definition = TransformDefinition(name="t", steps=[ForeachStep(property="source.{NK1()}", steps=[])])
    step = assignment(definition, "steps[0].steps[0]", source, target)
    assert (step.value, step.property) == (value, property_)


def test_a_source_field_dragged_onto_a_target_field_is_an_assign_step_found_again_from_the_target(
    window: MainWindow, workspace: Path
) -> None:
    document = window.document
    other = AssignStep(property="target.{PV1:2}", value='"I"')
    made = TransformDefinition(name="Map", source_doc_type=TYPE, target_doc_type=TYPE, steps=[other])
    document.apply(SetDefinition(Part.TRANSFORMS, "Map", made))
    before = document.state
    editor = window.studio.edit("transform", "Map")
    editor.window().resize(1280, 860)
    QApplication.processEvents()
    drag(editor.source_tree, "PID:5().1", editor.target_tree, "PID:9().1")
    drag(editor.source_tree, "PID:8", editor.target_tree, "PID:8")
    steps = document.transforms["Map"].steps
    assert [step.property for step in steps] == ["target.{PV1:2}", "target.{PID:9(1).1}", "target.{PID:8}"]
    assert steps[1].value == "source.{PID:5(1).1}"
    editor.list.choose("")
    tree = editor.target_tree
    assert tree.select_path("PID:9().1")
    place = tree.view.visualRect(tree.view.currentIndex()).center()
    double_click(tree.view.viewport(), QPoint(place))
    assert editor.list.place == "steps[1]" and editor.list.hasFocus()
    tree.select_path("PID:7")
    tree.view.setFocus()
    press(Qt.Key.Key_Return)
    assert "No step sets PID:7" in editor.told.text()
    # a field of the source goes into the value that is being written
    editor.list.choose("steps[0]")
    editor.form.fields["value"].line.selectAll()
    editor.source_tree.select_path("PV1:18")
    click_row(editor.source_tree.view, editor.source_tree.view.currentIndex(), double=True)
    assert document.transforms["Map"].steps[0].value == "source.{PV1:18}"
    for _ in range(3):
        press(Qt.Key.Key_Z, CTRL)
    assert document.state == before
