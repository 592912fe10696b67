"""Conditions of nested groups, made and changed by mouse and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from hie_runtime.rules.model import Rule, When
from hie_studio.document.commands import SetRule
from hie_studio.editors.rules import rule_edits
from hie_studio.editors.rules.condition_editor import ConditionEditor
from hie_studio.inspector.fields import SteadyCombo
from studio.person import click, named, over, pick, press, scroll_to, write
from studio.rules.conftest import NAME

Key = Qt.Key


@pytest.fixture
def condition(editor) -> ConditionEditor:
    editor.list.setCurrentRow(1)
    found = editor.detail.blocks[0].condition
    assert stored(editor) == 'HL7.{PV1:2} = "I"'
    return found


def stored(editor) -> str:
    return rule_edits.rules_of(editor.definition)[editor.list.currentRow()].when[0].condition


def add(condition: ConditionEditor, what: str, group: str = "") -> None:
    """Open the menu of further parts, of the whole or of an inner group, and choose by keyboard."""
    button = named(condition, QPushButton, "Add other condition" + group)
    scroll_to(button)
    click(button)
    texts = [action.text() for action in QApplication.activePopupWidget().actions()]
    for _ in range(texts.index(what) + 1):
        press(Key.Key_Down)
    press(Key.Key_Return)


def test_groups_within_groups_are_made_joined_and_denied(editor, document, condition):
    before = document.state
    add(condition, "Group of conditions")
    field, operator, value = condition.rows[1]
    assert field.hasFocus()
    over("PV1:3.1")
    pick(operator, "is one of")
    click(value)
    over("W12, W14")
    assert stored(editor) == 'HL7.{PV1:2} = "I" && HL7.{PV1:3.1} in ("W12", "W14")'
    inner = named(condition, QPushButton, "Add condition in group 2")
    scroll_to(inner)
    click(inner)
    over("Source")
    click(condition.rows[2][2])
    over("from.PAS.ADT")
    assert stored(editor).endswith('|| Source = "from.PAS.ADT")')
    join = named(condition, SteadyCombo, "How the conditions are joined in group 2")
    scroll_to(join)
    pick(join, "none of these")
    assert "!(" in stored(editor)
    assert "not (PV1:3.1 is one of “W12, W14” or Source is “from.PAS.ADT”)" in editor.list.item(1).data(
        Qt.ItemDataRole.UserRole
    )
    remove = named(condition, QToolButton, "Remove group in group 2")
    scroll_to(remove)
    click(remove)
    assert stored(editor) == 'HL7.{PV1:2} = "I"'
    while document.undo_stack.canUndo():
        document.undo()
    assert document.state == before


def test_a_formula_stands_beside_comparisons_and_says_what_is_wrong_with_it(editor, condition):
    add(condition, "Formula")
    formula = condition.parts[1]
    assert formula.first.hasFocus()
    write("HL7.{PV1:2} =")
    assert formula.problem.isVisible() and formula.problem.text()
    press(Key.Key_Return)
    assert stored(editor) == 'HL7.{PV1:2} = "I"'
    over("HL7.{PV1:2} = HL7.{PV1:18}")
    assert not formula.problem.isVisible()
    assert stored(editor) == 'HL7.{PV1:2} = "I" && HL7.{PV1:2} = HL7.{PV1:18}'


def test_the_opposite_of_one_comparison_is_a_choice(editor, condition):
    add(condition, "Not: the opposite of this")
    assert stored(editor) == '!(HL7.{PV1:2} = "I")'
    join = named(condition, SteadyCombo, "How the conditions are joined")
    pick(join, "all of these")
    assert stored(editor) == 'HL7.{PV1:2} = "I"'


def test_a_group_goes_with_its_last_part_and_the_cursor_stays_near(editor, condition):
    add(condition, "Group of conditions")
    remove = named(condition, QToolButton, "Remove condition 2")
    scroll_to(remove)
    click(remove)
    assert stored(editor) == 'HL7.{PV1:2} = "I"'
    assert named(condition, QPushButton, "Add condition").hasFocus()


def test_a_condition_of_hundreds_of_parts_is_edited_as_text(editor, document):
    long = " && ".join(f'HL7.{{PV1:{n}}} = "{n}"' for n in range(1, 200))
    rule = Rule(when=[When(condition=long)])
    document.apply(SetRule(rule_edits.replace_rule(document.rules[NAME], 0, rule)))
    editor.list.setCurrentRow(0)
    condition = editor.detail.blocks[0].condition
    assert condition.rows == [] and condition.note.isVisible()
    scroll_to(condition.line)
    click(condition.line)
    over('HL7.{PV1:2} = "E"')
    assert stored(editor) == 'HL7.{PV1:2} = "E"'
    assert [row[0].text() for row in condition.rows] == ["PV1:2"] and not condition.note.isVisible()
