"""Fields of a sample message picked into conditions, by double click, by Enter and by dragging."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from hie_runtime.rules.model import ForeachAction, Rule, When
from hie_studio.document.commands import SetRule
from hie_studio.editors.rules import RuleEditor, rule_edits
from hie_studio.message_tree.view import MessageTree
from hie_studio.panels.console.samples import samples
from studio.person import click, click_row, click_tab, named, pick, press, scroll_to, write
from studio.rules.conftest import NAME

Key = Qt.Key
ADMISSION = next(iter(samples()))


@pytest.fixture
def fields(editor: RuleEditor) -> MessageTree:
    """The fields of the admission, beside the second rule: inpatients."""
    editor.list.setCurrentRow(1)
    pick(editor.try_out.sample, ADMISSION)
    assert editor.try_out.fields.isVisible()
    return editor.try_out.fields


def stored(editor: RuleEditor) -> str:
    return rule_edits.rules_of(editor.definition)[editor.list.currentRow()].when[0].condition


def let_go(tree: MessageTree, path: str, onto: QWidget) -> None:
    """A line of the tree let go over a widget, as Qt hands a drag to the window under it."""
    assert tree.select_path(path)
    mime = tree.model.mimeData([tree.view.currentIndex()])
    top = onto.window()
    at = onto.mapTo(top, onto.rect().center())
    copy, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    handle = top.windowHandle()
    QApplication.sendEvent(handle, QDragEnterEvent(at, copy, mime, button, none))
    drop = QDropEvent(QPointF(at), copy, mime, button, none)
    QApplication.sendEvent(handle, drop)
    assert drop.isAccepted(), f"{onto} did not take the field"


def test_a_field_double_clicked_is_a_condition_with_the_value_it_has_there(editor, fields):
    assert fields.select_path("PID:8")
    click_row(fields.view, fields.view.currentIndex(), double=True)
    assert stored(editor) == 'HL7.{PV1:2} = "I" && HL7.{PID:8} = "F"'
    assert fields.view.hasFocus(), "the next one is picked at once"
    assert fields.select_path("PV1:3.1")
    press(Key.Key_Return)
    assert stored(editor).endswith(' && HL7.{PV1:3.1} = "W12"')


def test_a_field_goes_into_the_line_the_cursor_was_in(editor, fields):
    condition = editor.detail.blocks[0].condition
    scroll_to(condition.rows[0][0])
    click(condition.rows[0][0])
    assert fields.select_path("PV1:18")
    click_row(fields.view, fields.view.currentIndex(), double=True)
    assert stored(editor) == 'HL7.{PV1:18} = "I"'
    as_text = named(condition, QPushButton, "As text")
    scroll_to(as_text)
    click(as_text)
    scroll_to(condition.line)
    click(condition.line)
    press(Key.Key_End)
    write(" and ")
    assert fields.select_path("PID:8")
    click_row(fields.view, fields.view.currentIndex(), double=True)
    assert condition.line.text() == 'HL7.{PV1:18} = "I" and HL7.{PID:8}'


def test_a_field_is_dragged_onto_a_line_or_beside_the_lines(editor, fields):
    condition = editor.detail.blocks[0].condition
    scroll_to(condition.rows[0][0])
    let_go(fields, "PV1:18", condition.rows[0][0])
    assert stored(editor) == 'HL7.{PV1:18} = "I"'
    let_go(
        fields, "PID:8", condition.rows[0][2]
    )  # a value is no place for a field: it becomes a condition more
    assert stored(editor) == 'HL7.{PV1:18} = "I" && HL7.{PID:8} = "F"'


def test_inside_foreach_a_field_of_the_segment_is_read_from_the_segment(editor, document):
    inner = When(condition='Segment.{11} = "F"')
    each = ForeachAction(path="HL7.{OBX()}", when=[inner])
    rule = Rule(name="results", when=[When(actions=[each])])
    document.apply(SetRule(rule_edits.replace_rule(document.rules[NAME], 0, rule)))
    editor.list.setCurrentRow(0)
    pick(editor.try_out.sample, list(samples())[-1])
    block = editor.detail.blocks[0].actions_editor.editors[0].branches.blocks[0]
    scroll_to(block.condition.rows[0][2])
    click(block.condition.rows[0][2])
    fields = editor.try_out.fields
    for path in ("OBX(2):3.1", "PID:8"):
        assert fields.select_path(path)
        click_row(fields.view, fields.view.currentIndex(), double=True)
    made = rule_edits.rules_of(document.rules[NAME])[0].when[0].actions[0].when[0].condition
    assert made == 'Segment.{11} = "F" && Segment.{3.1} = "WBC" && HL7.{PID:8} = "F"'


def test_a_rule_without_a_condition_says_that_there_is_no_place_for_a_field(editor, document, fields):
    document.apply(SetRule(rule_edits.replace_rule(document.rules[NAME], 1, Rule(name="nothing yet"))))
    assert fields.select_path("PID:8")
    click_row(fields.view, fields.view.currentIndex(), double=True)
    assert editor.try_out.told.text() == "Choose a rule with a condition: the field goes into it."
    click_tab(editor.try_out.tabs, 0)
    assert editor.try_out.text.message.startswith("MSH|")
