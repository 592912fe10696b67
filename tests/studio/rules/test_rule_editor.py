"""The rule editor, driven by mouse and keyboard against a real document."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from hie_runtime.rules.model import Constraints, ReturnAction, Rule, RuleSet, SendAction, UnknownAction, When
from hie_studio.document.commands import SetRule
from hie_studio.editors.rules import RuleEditor, rule_edits
from hie_studio.editors.rules.sentences import sentence
from hie_studio.panels.console.samples import samples
from studio.person import named

NAME = "Acute.ADT.Router"
ADMISSION = next(iter(samples().values()))


def names(document) -> list[str]:
    return [rule.name for rule in rule_edits.rules_of(document.rules[NAME])]


def rule(document, row: int) -> Rule:
    return rule_edits.rules_of(document.rules[NAME])[row]


def test_a_rule_reads_as_a_sentence():
    told = Rule(
        constraints=Constraints(source=["from.PAS"], doc_name=["ADT_A01"]),
        when=[
            When(
                condition='PV1:2.1 = "I"',
                actions=[SendAction(targets=["to.PAS"], transforms=["Acute.Wards"]), ReturnAction()],
            )
        ],
    )
    assert sentence(told) == (
        "When from.PAS sends ADT_A01 and PV1:2.1 is “I” → to.PAS (via Acute.Wards), then stop"
    )
    assert sentence(Rule(when=[When(actions=[SendAction(targets=["a", "b"])])])) == "Every message → a, b"
    kept = Rule(when=[When(condition="1", actions=[UnknownAction(element="frobnicate")])])
    assert "“frobnicate”, kept as it is" in sentence(kept)


def test_a_rule_is_switched_off_by_its_tick_and_on_by_space(qtbot, editor, document):
    delegate, row = editor.list.itemDelegate(), editor.list.visualItemRect(editor.list.item(1))
    place = delegate.tick_rect(row).center()
    qtbot.mouseClick(editor.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert rule(document, 1).disabled
    editor.list.setCurrentRow(1)
    editor.list.setFocus()
    qtbot.keyClick(editor.list, Qt.Key.Key_Space)
    assert not rule(document, 1).disabled
    assert document.undo_stack.count() == 2


def test_alt_arrows_reorder_and_undo_brings_the_order_back(qtbot, editor, document):
    before = names(document)
    editor.list.setCurrentRow(0)
    editor.list.setFocus()
    qtbot.keyClick(editor.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(editor.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(document) == [before[1], before[2], before[0], before[3]]
    assert editor.list.currentRow() == 2
    document.undo()
    document.undo()
    assert names(document) == before
    assert [editor.list.item(n).text() for n in range(4)] == before


def test_a_rule_is_dragged_below_another(qtbot, editor, document):
    before = names(document)
    rules = editor.list
    rules.setCurrentRow(0)
    row = rules.visualItemRect(rules.item(2))
    place = QPoint(row.center().x(), row.bottom() - 1)
    mime = rules.mimeData([rules.item(0)])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    move = Qt.DropAction.MoveAction
    rules.dropEvent(QDropEvent(QPointF(place), move, mime, buttons, keys))
    assert names(document) == [before[1], before[2], before[0], before[3]]
    assert [rules.item(n).text() for n in range(4)] == names(document)


def test_a_rule_is_added_named_conditioned_and_sent_with_the_keyboard(qtbot, editor, document):
    editor.list.setCurrentRow(3)
    qtbot.mouseClick(editor.add_button, Qt.MouseButton.LeftButton)
    assert names(document)[4] == "New rule" and editor.detail.name.hasFocus()
    qtbot.keyClicks(editor.detail.name, "Maternity")
    qtbot.keyClick(editor.detail.name, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.detail.types, "ADT_A01, ADT_A04")
    qtbot.keyClick(editor.detail.types, Qt.Key.Key_Return)
    condition = editor.detail.blocks[0].condition
    add = next(b for b in condition.findChildren(QPushButton) if b.text() == "Add condition")
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    field, operator, value = condition.rows[0]
    field.selectAll()
    qtbot.keyClicks(field, "PV1:3.1")
    value.selectAll()
    qtbot.keyClicks(value, "MAT")
    qtbot.keyClick(value, Qt.Key.Key_Return)
    targets = editor.detail.blocks[0].actions_editor.sends[0][0].add.lineEdit()
    targets.setFocus()
    qtbot.keyClicks(targets, "to.Archive.Files")
    qtbot.keyClick(targets, Qt.Key.Key_Return)
    qtbot.mouseClick(editor.detail.blocks[0].actions_editor.stop, Qt.MouseButton.LeftButton)
    made = rule(document, 4)
    assert made.name == "Maternity" and made.constraints.doc_name == ["ADT_A01", "ADT_A04"]
    assert made.when[0].actions == [SendAction(targets=["to.Archive.Files"]), ReturnAction()]
    assert sentence(made) == (
        "When ADT_A01 or ADT_A04 comes and PV1:3.1 is “MAT” → to.Archive.Files, then stop"
    )
    while document.undo_stack.canUndo():
        document.undo()
    assert len(names(document)) == 4


def test_a_condition_that_does_not_parse_is_told_at_once_and_not_stored(qtbot, editor, document):
    editor.list.setCurrentRow(1)
    condition = editor.detail.blocks[0].condition
    field, _, _ = condition.rows[0]
    before = rule(document, 1).when[0].condition
    field.selectAll()
    qtbot.keyClicks(field, "PV1 (")
    problem = condition.parts[0].problem
    assert problem.isVisible() and problem.text()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert rule(document, 1).when[0].condition == before


def test_a_condition_is_edited_as_text_while_its_groups_follow_each_letter(qtbot, document, editor):
    rich = 'Length(HL7.{PID:5}) > 3 && (Source = "a" || Source = "b")'
    definition = document.rules[NAME]
    document.apply(SetRule(rule_edits.replace_rule(definition, 0, Rule(when=[When(condition=rich)]))))
    editor.list.setCurrentRow(0)
    condition = editor.detail.blocks[0].condition
    assert [row[0].text() for row in condition.rows] == ["Length(HL7.{PID:5})", "Source", "Source"]
    assert not condition.line.isVisible()
    qtbot.mouseClick(named(condition, QPushButton, "As text"), Qt.MouseButton.LeftButton)
    assert condition.line.isVisible() and condition.line.text() == rich
    condition.line.setFocus()
    condition.line.end(False)
    qtbot.keyClicks(condition.line, " &&")
    assert condition.problem.isVisible()
    qtbot.keyClicks(condition.line, ' HL7.{PV1:2} = "I"')
    assert not condition.problem.isVisible()
    assert [row[0].text() for row in condition.rows][3:] == ["PV1:2"]
    qtbot.keyClick(condition.line, Qt.Key.Key_Return)
    assert rule(document, 0).when[0].condition == rich + ' && HL7.{PV1:2} = "I"'


def test_turning_the_wheel_over_a_rule_scrolls_and_changes_no_operator(qtbot, editor, document):
    editor.list.setCurrentRow(1)
    editor.detail.name.setFocus()
    _, operator, _ = editor.detail.blocks[0].condition.rows[0]
    handle = editor.windowHandle()
    place = operator.mapTo(editor, operator.rect().center())
    assert editor.childAt(place) is operator
    QTest.wheelEvent(handle, place, QPoint(0, -120))
    assert operator.currentText() == "is"
    assert document.undo_stack.count() == 0


def test_duplicate_and_delete_work_on_the_chosen_rule(qtbot, editor, document):
    editor.list.setCurrentRow(1)
    qtbot.mouseClick(editor.duplicate_button, Qt.MouseButton.LeftButton)
    assert names(document)[1:3] == ["Inpatients", "Inpatients 2"]
    assert editor.list.currentRow() == 2
    editor.list.setFocus()
    qtbot.keyClick(editor.list, Qt.Key.Key_Delete)
    assert names(document)[1:3] == ["Inpatients", "Lab demographics"]


def test_a_pasted_message_shows_which_rules_fire_and_follows_edits(qtbot, editor, document):
    editor.try_out.text.show_message(ADMISSION)
    editor.try_out.evaluate()
    assert editor.try_out.targets[:4] == [
        "to.EPR.ADT",
        "to.Archive.Files",
        "to.Pharmacy.JAC",
        "to.Bedboard.SOAP",
    ]
    assert "to.Radiology.RIS" not in editor.try_out.targets
    editor.list.setCurrentRow(0)
    editor.list.setFocus()
    qtbot.keyClick(editor.list, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "to.EPR.ADT" not in editor.try_out.targets)
    editor.try_out.text.setPlainText("no message")
    editor.try_out.evaluate()
    assert "MSH" in editor.try_out.verdict.text()


def test_moving_across_rule_sets_keeps_every_rule(document):
    first = RuleSet(name="summer", rules=[Rule(name="a"), Rule(name="b")])
    second = RuleSet(name="winter", rules=[Rule(name="c")])
    definition = document.rules[NAME].model_copy(update={"rule_sets": [first, second]})
    moved = rule_edits.move_rule(definition, 0, 2)
    assert [[r.name for r in s.rules] for s in moved.rule_sets] == [["b"], ["c", "a"]]
    back = rule_edits.move_rule(moved, 2, 0)
    assert sorted(r.name for r in rule_edits.rules_of(back)) == ["a", "b", "c"]


def test_an_empty_definition_says_what_to_do_and_its_button_adds_the_first_rule(qtbot, document):
    editor = RuleEditor(document, "Brand.New")
    qtbot.addWidget(editor)
    editor.show()
    assert editor.empty.heading.text() == "No rules yet"
    qtbot.mouseClick(editor.empty.button, Qt.MouseButton.LeftButton)
    assert [r.name for r in rule_edits.rules_of(document.rules["Brand.New"])] == ["New rule"]
