"""Paths, functions and names are offered while a condition is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPushButton

from hie_runtime.rules.model import AssignAction, Rule, When
from hie_studio.document.commands import SetRule
from hie_studio.editors.rules import rule_edits
from studio.person import CTRL, click, named, over, press, scroll_to, write
from studio.rules.conftest import NAME

Key = Qt.Key


def offered() -> list[str]:
    popup = QApplication.activePopupWidget()
    if not isinstance(popup, QAbstractItemView):
        return []
    model = popup.model()
    return [model.data(model.index(row, 0)) for row in range(model.rowCount())]


def stored(editor) -> str:
    return rule_edits.rules_of(editor.definition)[editor.list.currentRow()].when[0].condition


def test_a_path_is_completed_from_segments_to_fields_with_their_names(editor, document):
    editor.list.setCurrentRow(1)
    condition = editor.detail.blocks[0].condition
    field = condition.rows[0][0]
    scroll_to(field)
    click(field)
    press(Key.Key_A, CTRL)
    write("pv")
    assert "PV1:   Patient visit" in offered()
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert field.text() == "PV1:" and field.hasFocus()
    assert stored(editor) == 'HL7.{PV1:2} = "I"', "what is half typed is not stored"
    write("18")
    assert offered() == [] or offered()[0].startswith("PV1:18")
    press(Key.Key_Return)
    assert stored(editor) == 'HL7.{PV1:18} = "I"'
    assert document.undo_stack.count() == 1


def test_functions_variables_and_reads_are_offered_in_a_formula(editor, document):
    ward = When(condition="1", actions=[AssignAction(property="wardCode", value='"x"')])
    document.apply(SetRule(rule_edits.replace_rule(document.rules[NAME], 0, Rule(name="w", when=[ward]))))
    editor.list.setCurrentRow(1)
    condition = editor.detail.blocks[0].condition
    as_text = named(condition, QPushButton, "As text")
    scroll_to(as_text)
    click(as_text)
    scroll_to(condition.line)
    click(condition.line)
    press(Key.Key_A, CTRL)
    write("lookup")
    assert any(one.startswith("Lookup(") for one in offered())
    press(Key.Key_A, CTRL)
    write("ward")
    assert "wardCode" in offered()
    press(Key.Key_A, CTRL)
    write("Sou")
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert condition.line.text() == "Source"
    write(' = "PID')
    assert offered() == [], "a text in quotes is nobody's name"
    over('HL7.{PID:8} = "F"')
    assert stored(editor) == 'HL7.{PID:8} = "F"'


def test_ctrl_space_asks_for_what_may_come(editor):
    editor.list.setCurrentRow(1)
    field = editor.detail.blocks[0].condition.rows[0][0]
    scroll_to(field)
    click(field)
    press(Key.Key_End)
    press(Key.Key_Backspace)
    press(Key.Key_Escape)
    assert offered() == [] and field.text() == "PV1:"
    press(Key.Key_Space, CTRL)
    assert any("Patient Class" in one for one in offered())
    press(Key.Key_Escape)
    assert field.text() == "PV1:" and field.isVisible()


def test_a_field_is_found_by_its_name(editor):
    editor.list.setCurrentRow(1)
    field = editor.detail.blocks[0].condition.rows[0][0]
    scroll_to(field)
    click(field)
    press(Key.Key_A, CTRL)
    write("patient cla")
    assert offered()[0].startswith("PV1:2   Patient Class")
    press(Key.Key_Down)
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert field.text() == "PV1:2" and stored(editor) == 'HL7.{PV1:2} = "I"'


def test_fields_typed_as_the_standard_or_mirth_writes_them_are_no_subtraction(editor):
    editor.list.setCurrentRow(1)
    condition = editor.detail.blocks[0].condition
    field = condition.rows[0][0]
    scroll_to(field)
    for typed, stands in (("MSH-9.2", "MSH:9.2"), ("PID.3.1", "PID:3.1"), ("PV1-18", "PV1:18")):
        click(field)
        over(typed)
        assert field.text() == stands
    assert stored(editor) == 'HL7.{PV1:18} = "I"'
    as_text = named(condition, QPushButton, "As text")
    scroll_to(as_text)
    click(as_text)
    scroll_to(condition.line)
    click(condition.line)
    over('HL7.{PV1-2} = "O" && 10-3 = 7')
    assert stored(editor) == 'HL7.{PV1:2} = "O" && 10-3 = 7'
