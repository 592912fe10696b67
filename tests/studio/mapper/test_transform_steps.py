"""Transforms listed, made and edited step by step in the real window, by mouse and keyboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QListWidget, QPlainTextEdit, QPushButton

from hie_runtime.config.model import ItemConfig, ItemSettings
from hie_runtime.config.workspace import load_workspace
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.transforms.compile import TransformEnvironment, compile_transform
from hie_runtime.transforms.model import (
    AssignStep,
    ForeachStep,
    GroupStep,
    IfStep,
    KeptStep,
    SubtransformStep,
    SwitchStep,
    TransformDefinition,
)
from hie_studio.document.commands import AddItem
from hie_studio.document.definitions import Part, SetDefinition
from hie_studio.editors.mapper import places
from hie_studio.editors.mapper.editor import TransformEditor
from hie_studio.editors.mapper.feature import Transforms
from hie_studio.editors.mapper.sentences import sentence
from hie_studio.main_window import MainWindow
from tests.studio.person import ALT, CTRL, NONE, click, double_click, named, press, scroll_to, write

KEY = Qt.Key
ADMISSION = (
    b"MSH|^~\\&|PAS|RXX|HIE|RXX|20260301||ADT^A01|1|P|2.4\rPID|1||123^^^H^MR||Byrne^Ada||1964|F\r"
    b"PV1|1|I|B2^Bay2\r"
)


def opened(window: MainWindow, name: str) -> TransformEditor:
    editor = window.studio.edit("transform", name)
    assert isinstance(editor, TransformEditor)
    editor.window().activateWindow()
    QApplication.processEvents()
    return editor


def add(editor: TransformEditor, letter: KEY) -> None:
    """Insert in the list, and the letter of the kind in the menu."""
    editor.list.setFocus()
    press(KEY.Key_Insert)
    press(letter)
    QApplication.processEvents()


def told(editor: TransformEditor) -> list[str]:
    return [f"{'  ' * line.depth}{sentence(line)}" for line in editor.list.lines]


def test_every_kind_of_step_reads_as_an_indented_sentence(qapp) -> None:
    definition = TransformDefinition(
        name="t",
        steps=[
            IfStep(
                condition='source.{PV1:3.1}\'="" && (source.{PV1:2}="I")',
                then=[AssignStep(property="target.{PID:8}", value='"M"')],
            ),
            ForeachStep(
                property="source.{PID:3()}",
                steps=[AssignStep(property="target.{PID:3(k1)}", value='..ToUpper("x")', action="append")],
            ),
            SwitchStep(cases=[{"condition": '"a"=b'}]),
            GroupStep(name="Visit"),
            SubtransformStep(transform="Other", source="source.{PIDgrp}"),
            KeptStep(element="sql"),
        ],
    )
    assert [f"{'  ' * line.depth}{sentence(line)}" for line in places.lines(definition)] == [
        "If source PV1:3.1 is not empty and (source PV1:2 = “I”)",
        "  Set PID:8 to “M”",
        "Otherwise",
        "For each source PID:3(), counted by k1",
        "  Append ToUpper(“x”) to PID:3(k1)",
        "Choose the first case that holds",
        "  When “a” = b",
        "  In all other cases",
        "Visit",
        "Transform source PIDgrp by Other into target",
        "<sql> of IRIS, kept as it is",
    ]


def test_a_new_transform_is_made_filled_saved_and_its_yaml_does_what_it_says(
    qtbot, window: MainWindow, workspace: Path
) -> None:
    document = window.document
    before = document.state
    click(window.view.viewport(), QPoint(5, 5))
    press(KEY.Key_T, CTRL | ALT)
    transforms = next(one for one in window.studio.features if isinstance(one, Transforms))
    click(transforms.list.new_button)
    write("Acute.New")
    press(KEY.Key_Return)
    editor = opened(window, "Acute.New")
    assert document.transforms["Acute.New"].create == "copy"
    click(named(editor, QPushButton, "Add step"))
    press(KEY.Key_I)
    write('source.{PV1:2}="I"')
    add(editor, KEY.Key_S)
    target = editor.form.fields["property"]
    qtbot.waitUntil(lambda: "is needed" in target.problem.text())
    write("source.{PV1:3}")
    qtbot.waitUntil(lambda: "source is not changed" in target.problem.text())
    assert target.problem.isVisible() and not editor.form.fields["value"].problem.isVisible()
    press(KEY.Key_A, CTRL)
    write("PV1:1")
    press(KEY.Key_Down)  # the first completion: the path of the target
    press(KEY.Key_Return)
    assert document.transforms["Acute.New"].steps[0].then[0].property == "target.{PV1:1}"
    press(KEY.Key_Tab)
    press(KEY.Key_A, CTRL)
    write("..toUp")
    press(KEY.Key_Down)
    press(KEY.Key_Return)
    write("source.{PV1:3.2})")
    qtbot.waitUntil(lambda: editor.check is not None and not editor.check.by_place)
    assert told(editor) == [
        "If source PV1:2 = “I”",
        "  Set PV1:1 to ToUpper(source PV1:3.2)",
        "Otherwise",
    ]
    # each field typed into is one step of the history, with its words
    texts = [document.undo_stack.text(n) for n in range(document.undo_stack.count())]
    assert len(texts) == 6 and texts[0] == "New transform “Acute.New”"
    assert texts[-1] == "Change step “Set PV1:1 to ToUpper(source PV1:3.2)”"
    press(KEY.Key_S, CTRL)
    qtbot.waitUntil(lambda: not document.dirty)
    stored = load_workspace(workspace).transforms["Acute.New"]
    made = compile_transform(stored, TransformEnvironment()).apply(HL7Message(ADMISSION))
    assert made.get_field("PV1:1") == "BAY2"
    for left in range(5, -1, -1):
        press(KEY.Key_Z, CTRL)
        assert document.undo_stack.index() == left
    assert document.state == before


def test_steps_are_moved_copied_switched_off_and_deleted_by_keys_and_drag_and_all_is_undone(
    qtbot, window: MainWindow, workspace: Path
) -> None:
    document = window.document
    before = document.state
    editor = opened(window, "Acute.WardCodes")
    steps = editor.list

    def at(row: int, below: bool = False) -> QPoint:
        rect = steps.visualItemRect(steps.item(row))
        return QPoint(120, rect.bottom() - 2 if below else rect.top() + 3)

    first = told(editor)
    click(steps.viewport(), at(7))
    press(KEY.Key_Up, ALT)  # past the second if
    assert told(editor)[4] == first[7] and steps.place == "steps[1]"
    press(KEY.Key_Right, ALT)  # into the if before it
    assert told(editor)[3] == f"  {first[7]}" and steps.place == "steps[0].then[2]"
    press(KEY.Key_Down, ALT)  # out of it at the end
    assert steps.place == "steps[1]"
    press(KEY.Key_D, CTRL)
    assert steps.place == "steps[2]" and len(told(editor)) == 9
    press(KEY.Key_Space)
    assert document.transforms["Acute.WardCodes"].steps[2].disabled
    press(KEY.Key_Delete)
    assert len(told(editor)) == 8
    click(steps.viewport(), at(1))
    mime = steps.mimeData([steps.item(1)])
    drop = QDropEvent(QPointF(at(2)), Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, NONE)
    steps.dropEvent(drop)  # before its neighbour: where it is
    drop = QDropEvent(QPointF(at(2, True)), Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, NONE)
    steps.dropEvent(drop)
    assert [told(editor)[1], told(editor)[2]] == [first[2], first[1]]
    while document.undo_stack.canUndo():
        press(KEY.Key_Z, CTRL)
    assert document.state == before and told(editor) == first


def test_code_of_iris_is_shown_kept_and_its_problem_stands_at_the_step(
    qtbot, window: MainWindow, workspace: Path
) -> None:
    kept = KeptStep(element="code", xml="<code><![CDATA[ set x=1 ]]></code>")
    definition = TransformDefinition(
        name="Kept", steps=[kept, AssignStep(property="target.{PID:8", value="1")]
    )
    window.document.apply(SetDefinition(Part.TRANSFORMS, "Kept", definition))
    editor = opened(window, "Kept")
    assert "set x=1" in named(editor.form, QPlainTextEdit, "Text of the kept step").toPlainText()
    assert "kept but cannot run" in editor.check.by_place["steps[0]"][0]
    click(editor.list.viewport(), editor.list.visualItemRect(editor.list.item(1)).center())
    assert "not closed" in editor.form.fields["property"].problem.text()
    assert not editor.form.fields["value"].problem.isVisible()


def test_a_transform_is_removed_from_the_list_and_comes_back(window: MainWindow, workspace: Path) -> None:
    opened(window, "Acute.RemoveZ")
    window.activateWindow()
    window.studio.action("transforms").trigger()
    QApplication.processEvents()
    transforms = next(one for one in window.studio.features if isinstance(one, Transforms))
    assert transforms.list.name == "Acute.RemoveZ"
    press(KEY.Key_Delete)
    assert "Acute.RemoveZ" not in window.document.transforms
    assert ("transform", "Acute.RemoveZ") not in window.editors.open
    press(KEY.Key_Z, CTRL)
    assert "Acute.RemoveZ" in window.document.transforms
    press(KEY.Key_Return)
    assert ("transform", transforms.list.name) in window.editors.open


def test_a_transform_is_opened_from_the_rule_that_sends_through_it_and_from_the_inspector(
    qtbot, window: MainWindow, workspace: Path
) -> None:
    rules = next(
        name for name, one in window.document.rules.items() if "Acute.WardCodes" in one.model_dump_json()
    )
    editor = window.studio.edit("rule", rules)
    QApplication.processEvents()
    row = next(n for n in range(editor.list.count()) if "WardCodes" in editor.list.item(n).toolTip())
    editor.list.setCurrentRow(row)
    QApplication.processEvents()
    scroll_to(named(editor, QPushButton, "Open transform"))
    click(named(editor, QPushButton, "Open transform"))
    assert ("transform", "Acute.WardCodes") in window.editors.open
    window.editors.close("transform", "Acute.WardCodes")
    item = ItemConfig(
        name="Wards",
        class_name="hie.processes.TransformProcess",
        settings=ItemSettings(host={"transforms": ["Acute.RemoveZ", "Acute.WardCodes"]}),
    )
    window.document.apply(AddItem(item, (0.0, 0.0)))
    window.selection.set(["Wards"])
    shown = window.inspector
    qtbot.waitUntil(lambda: "Transforms" in [one.accessibleName() for one in shown.findChildren(QListWidget)])
    picker = named(window.inspector, QListWidget, "Transforms")
    scroll_to(picker)
    double_click(picker.viewport(), picker.visualItemRect(picker.item(1)).center())
    assert ("transform", "Acute.WardCodes") in window.editors.open
