"""Tasks in the rule editor, in the transform editor and with the workspace's tests, by mouse and keyboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from hie_studio.editors.mapper.editor import TransformEditor
from hie_studio.editors.rules.editor import RuleEditor
from hie_studio.main_window import MainWindow
from studio.person import CTRL, SHIFT, click, click_row, drag, drag_row, over, press, write

from .conftest import Task

KEY = Qt.Key
RULES = "Acute.ADT.Rules"


def open_by_palette(name: str) -> None:
    press(KEY.Key_P, CTRL | SHIFT)
    write(name)
    press(KEY.Key_Return)


def test_route_by_a_rule_with_a_condition(window: MainWindow, acute: Path, task: Task, qtbot) -> None:
    nodes = window.scene.nodes
    with task("route"):
        drag(window.view, nodes["ADT.Router"].output_point(), nodes["to.GP.Results"].input_point())
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        press(KEY.Key_C)
        qtbot.waitUntil(lambda: RULES in window.rules.open)
        dialog = window.rules.open[RULES]
        qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        editor = dialog.findChild(RuleEditor)
        assert editor is not None and editor.list.currentRow() == editor.list.count() - 1
        write("PID:8")
        press(KEY.Key_Tab)
        press(KEY.Key_Tab)
        write("F")
        press(KEY.Key_Return)
    assert ("ADT.Router", "to.GP.Results") in window.scene.edges
    rule = window.document.rules[RULES].rule_sets[-1].rules[-1]
    assert rule.when[0].condition == 'HL7.{PID:8} = "F"'


def transform(window: MainWindow, qtbot) -> TransformEditor:
    dialog = window.editors.of("transform")["Acute.WardCodes"]
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    editor = dialog.findChild(TransformEditor)
    assert editor is not None
    return editor


def test_map_a_field_and_edit_a_step(window: MainWindow, acute: Path, task: Task, qtbot) -> None:
    with task("edit transform"):
        open_by_palette("acute.war")
        editor = transform(window, qtbot)
        step = next(n for n, line in enumerate(editor.list.lines) if line.place == "steps[2]")
        click_row(editor.list, editor.list.model().index(step, 0))
        value = editor.form.fields["value"].findChild(QLineEdit)
        assert value is not None
        click(value)
        over('"ENGINE"')
    assert window.document.transforms["Acute.WardCodes"].steps[2].value == '"ENGINE"'
    editor.list.choose("steps[2]")
    for tree in (editor.source_tree, editor.target_tree):
        path = "PV1:3.1" if tree is editor.source_tree else "PV1:50.1"
        qtbot.waitUntil(
            lambda tree=tree, path=path: tree.select_path(path)
        )  # the sample is tried beside the window
    with task("map field"):
        drag_row(editor.source_tree.view, editor.target_tree.view)
        qtbot.waitUntil(lambda: "W12" in editor.preview.after.toPlainText())
    assert window.document.transforms["Acute.WardCodes"].steps[3].property == "target.{PV1:50.1}"


def test_run_the_tests_of_the_workspace(window: MainWindow, acute: Path, task: Task, qtbot) -> None:
    (feature,) = [one for one in window.studio.features if type(one).__name__ == "WorkspaceTests"]
    qtbot.waitUntil(feature.panel.run_all.isEnabled)
    with task("run tests"):
        press(KEY.Key_T, CTRL | SHIFT)
    assert isinstance(feature.panel, QWidget)
    qtbot.waitUntil(lambda: "passed" in feature.panel.summary.text())
