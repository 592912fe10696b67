"""Rules copied as text and pasted, in one definition, into another, and from a rules file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from hie_runtime.rules.model import RuleDefinition
from hie_studio.document.commands import SetRule
from hie_studio.editors.rules import RuleEditor, rule_edits
from studio.person import CTRL, SHIFT, click, press
from studio.rules.conftest import NAME

Key = Qt.Key


def names(document, definition: str = NAME) -> list[str]:
    return [rule.name for rule in rule_edits.rules_of(document.rules[definition])]


def row(editor: RuleEditor, number: int) -> tuple[QWidget, object]:
    return editor.list.viewport(), editor.list.visualItemRect(editor.list.item(number)).center()


def test_rules_are_copied_as_text_and_pasted_into_another_definition(qtbot, editor, document):
    click(*row(editor, 1))
    press(Key.Key_Down, SHIFT)
    press(Key.Key_C, CTRL)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("rules:\n") and "Inpatients" in text and "Lab demographics" in text
    document.apply(SetRule(RuleDefinition(name="Empty")))
    other = RuleEditor(document, "Empty")
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    other.empty.button.setFocus()
    press(Key.Key_V, CTRL)
    assert not other.problem.isVisible(), other.problem.text()
    assert names(document, "Empty") == ["Inpatients", "Lab demographics"]
    copied = rule_edits.rules_of(document.rules["Empty"])
    assert copied == rule_edits.rules_of(document.rules[NAME])[1:3]
    document.undo()
    assert names(document, "Empty") == []


def test_cut_and_paste_moves_rules_and_a_name_that_is_taken_gets_a_number(editor, document):
    before = names(document)
    click(*row(editor, 0))
    press(Key.Key_X, CTRL)
    assert names(document) == before[1:]
    press(Key.Key_V, CTRL)
    press(Key.Key_V, CTRL)
    assert names(document) == [before[1], before[0], f"{before[0]} 2", *before[2:]]
    assert editor.list.chosen_rows() == [2], "what was pasted is chosen"
    press(Key.Key_D, CTRL)
    assert names(document)[3] == f"{before[0]} 2 2"
    press(Key.Key_Up, SHIFT)
    press(Key.Key_Delete)
    assert names(document) == [before[1], before[0], *before[2:]]
    stack = document.undo_stack
    assert [stack.text(n) for n in range(stack.count())] == [
        "Delete rule “Everything to EPR”",
        "Paste rule “Everything to EPR”",
        "Paste rule “Everything to EPR”",
        "Duplicate a rule as “Everything to EPR 2 2”",
        "Delete 2 rules",
    ]
    for _ in range(5):
        document.undo()
    assert names(document) == before


def test_the_menu_of_the_list_does_the_same_by_mouse(editor, document):
    before = names(document)
    view, place = row(editor, 1)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    editor.list.customContextMenuRequested.emit(place)
    menu = QApplication.activePopupWidget()
    entries = [action.text().partition("\t")[0] for action in menu.actions()]
    assert entries == ["Copy", "Cut", "Paste", "Duplicate", "Delete"]
    for _ in range(4):
        press(Key.Key_Down)
    press(Key.Key_Return)
    assert names(document) == [*before[:2], f"{before[1]} 2", *before[2:]]


def test_text_that_holds_no_rules_is_refused_with_the_reason(editor, document):
    before = document.state
    click(*row(editor, 0))
    for text, why in (
        ("MSH|^~\\&|PAS", "holds no rules"),
        ("rules:\n- name: [1", "clipboard"),
        ("rules:\n- when: 3", "rules.0.when"),
        ("", "holds no rules"),
    ):
        QGuiApplication.clipboard().setText(text)
        press(Key.Key_V, CTRL)
        assert editor.problem.isVisible() and why in editor.problem.text(), text
    assert document.state == before


def test_a_whole_rules_file_is_pasted(editor, document):
    whole = 'name: x\nrule_sets:\n- rules:\n  - name: A\n    when:\n    - condition: "1"\n      actions:\n      - action: return\n'
    QGuiApplication.clipboard().setText(whole)
    click(*row(editor, 3))
    press(Key.Key_V, CTRL)
    assert names(document)[4:] == ["A"]
