"""Actions of rules and rule sets in time, edited by mouse and keyboard on the real editor."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from hie_runtime.rules.model import (
    AssignAction,
    DelegateAction,
    ForeachAction,
    ReturnAction,
    Rule,
    RuleDefinition,
    RuleSet,
    SendAction,
    TraceAction,
    When,
)
from hie_studio.document.commands import SetRule
from hie_studio.editors.rules import rule_edits
from hie_studio.inspector.switch import Switch
from studio.person import click, named, over, pick, press, scroll_to, write

NAME = "Acute.ADT.Router"
ORDERS = "Acute.Orders.Router"
Key = Qt.Key
RESULT = (
    "MSH|^~\\&|LIS|RGH|EPR|RGH|2026||ORU^R01|1|P|2.4\rPID|1||4711\rOBR|1||||||||||||||||||||||LAB|LAB\r"
    "OBX|1|NM|K||4.1|||N\rOBX|2|NM|NA||171|||{flag}\r"
)


def actions(document, row: int = 0) -> list:
    return rule_edits.rules_of(document.rules[NAME])[row].when[0].actions


def add_other(editor, kind: str, inside=None) -> None:
    """Open the menu of further actions and choose one by its name, by keyboard."""
    button = (inside or editor.detail.blocks[0].actions_editor).add_other
    scroll_to(button)
    click(button)
    menu = QApplication.activePopupWidget()
    texts = [action.text() for action in menu.actions()]
    for _ in range(texts.index(kind) + 1):
        press(Key.Key_Down)
    press(Key.Key_Return)


def undo_all(document) -> None:
    while document.undo_stack.canUndo():
        document.undo()


def test_a_variable_is_set_by_keyboard_and_wrong_text_is_refused_in_words(editor, document):
    before = document.state
    add_other(editor, "Set a variable")
    assign = editor.detail.blocks[0].actions_editor.editors[1]
    assert assign.name.line.hasFocus()
    write("2 wards")
    assert assign.name.problem.text() == "“2 wards” is no name: letters and digits, beginning with a letter."
    over("ward")
    assert not assign.name.problem.isVisible()
    press(Key.Key_Tab)
    assert assign.value.line.hasFocus()
    write("HL7.{PV1:3.1} =")
    assert assign.value.problem.isVisible() and assign.value.problem.text()
    press(Key.Key_Return)
    assert actions(document)[1] == AssignAction(property="ward", value="")
    over('HL7.{PV1:3.1} _ "!"')
    assert actions(document)[1] == AssignAction(property="ward", value='HL7.{PV1:3.1} _ "!"')
    assert "set ward to" in editor.list.item(0).data(Qt.ItemDataRole.UserRole)
    undo_all(document)
    assert document.state == before


def test_a_value_is_logged_to_the_event_log_or_the_rule_log(editor, document):
    add_other(editor, "Log a value")
    trace = editor.detail.blocks[0].actions_editor.editors[1]
    over('"seen " _ HL7.{PID:3.1}')
    scroll_to(trace.log)
    pick(trace.log, "rule log (debug)")
    assert actions(document)[1] == TraceAction(action="debug", value='"seen " _ HL7.{PID:3.1}')
    document.undo()
    assert actions(document)[1].action == "trace"


def test_other_rules_go_on_with_the_message_but_never_in_a_loop(editor, document):
    back = Rule(when=[When(actions=[DelegateAction(rule=NAME)])])
    document.apply(SetRule(RuleDefinition(name="Back", rule_sets=[RuleSet(rules=[back])])))
    add_other(editor, "Go on with other rules")
    delegate = editor.detail.blocks[0].actions_editor.editors[1]
    assert delegate.rule.hasFocus() and delegate.problem.text() == "Choose the rules to go on with."
    assert [delegate.rule.itemText(n) for n in range(delegate.rule.count())] == [ORDERS, "Back"]
    pick(delegate.rule, "Back")
    assert delegate.problem.text() == "“Back” comes back to these rules: a loop."
    assert actions(document)[1].rule == ""
    pick(delegate.rule, ORDERS)
    assert not delegate.problem.isVisible()
    assert actions(document)[1] == DelegateAction(rule=ORDERS)


def test_each_segment_is_gone_through_with_conditions_and_sends_of_its_own(editor, document):
    before = document.state
    add_other(editor, "For each segment")
    each = editor.detail.blocks[0].actions_editor.editors[1]
    assert each.path.line.hasFocus()
    write("HL7.{OBX:5}")
    assert "is no path to segments" in each.path.problem.text()
    over("HL7.{OBX()}")
    block = each.branches.blocks[0]
    add = named(block.condition, QPushButton, "Add condition")
    scroll_to(add)
    click(add)
    field, operator, value = block.condition.rows[0]
    assert field.hasFocus() and field.text() == "Segment.{11}"
    over("Segment.{8}")
    pick(operator, "is one of")
    click(value)
    over("HH,LL")
    targets = block.actions_editor.sends[0][0].add.lineEdit()
    scroll_to(targets)
    click(targets)
    over("to.Lab.ADT")
    menu = block.actions_editor.add_other.menu()
    assert "For each segment" not in [action.text() for action in menu.actions()]
    made = actions(document)[1]
    assert isinstance(made, ForeachAction) and made.path == "HL7.{OBX()}"
    assert made.when[0].actions == [SendAction(targets=["to.Lab.ADT"])]
    assert "HH" in made.when[0].condition and "Segment.{8}" in made.when[0].condition
    otherwise = named(each, QPushButton, "Add “otherwise”")
    scroll_to(otherwise)
    click(otherwise)
    add_other(editor, "Log a value", each.branches.otherwise.actions_editor)
    write('"normal"')
    press(Key.Key_Return)
    assert actions(document)[1].otherwise[1] == TraceAction(value='"normal"')
    undo_all(document)
    assert document.state == before


def test_actions_are_put_in_order_and_taken_away_and_the_stop_stays_last(editor, document):
    box = editor.detail.blocks[0].actions_editor
    scroll_to(box.stop)
    click(box.stop)
    add_other(editor, "Drop the message")
    assert [one.action for one in actions(document)] == ["send", "delete", "return"]
    up = named(box, QToolButton, "Move up: Drop the message")
    scroll_to(up)
    click(up)
    assert [one.action for one in actions(document)] == ["delete", "send", "return"]
    remove = named(box, QToolButton, "Remove: Drop the message")
    scroll_to(remove)
    click(remove)
    assert box.add_send.hasFocus()
    assert [one.action for one in actions(document)] == ["send", "return"]
    assert actions(document)[1] == ReturnAction()


def test_what_was_edited_routes_a_message_at_once(editor, document):
    """assign, read by a condition of foreach, whose send is for the one segment that fits; then other rules."""
    add_other(editor, "Set a variable")
    box = editor.detail.blocks[0].actions_editor
    over("high")
    press(Key.Key_Tab)
    over('"HH"')
    add_other(editor, "For each segment")
    each = box.editors[2]
    over("HL7.{OBX()}")
    block = each.branches.blocks[0]
    as_text = named(block.condition, QPushButton, "As text")
    scroll_to(as_text)
    click(as_text)
    scroll_to(block.condition.line)
    click(block.condition.line)
    over("Segment.{8} = high")
    targets = block.actions_editor.sends[0][0].add.lineEdit()
    scroll_to(targets)
    click(targets)
    over("to.Bedboard.SOAP")
    add_other(editor, "Go on with other rules")
    pick(box.editors[3].rule, ORDERS)
    editor.try_out.text.show_message(RESULT.format(flag="N"))
    editor.try_out.evaluate()
    assert "to.Bedboard.SOAP" not in editor.try_out.targets and "to.Lab.Orders" in editor.try_out.targets
    editor.try_out.text.show_message(RESULT.format(flag="HH"))
    editor.try_out.evaluate()
    assert {"to.Bedboard.SOAP", "to.Lab.Orders"} <= set(editor.try_out.targets)
    assert editor.list.item(0).data(Qt.ItemDataRole.UserRole + 1) == ""


def test_tab_walks_through_a_rule_as_it_is_laid_out_also_after_actions_were_added(qtbot, editor, document):
    add_other(editor, "Set a variable")
    qtbot.wait(10)
    scroll_to(editor.detail.category)
    click(editor.detail.category)
    met = []
    for _ in range(17):
        press(Key.Key_Tab)
        focused = QApplication.focusWidget()
        met.append(focused.accessibleName() or focused.text())
        assert not focused.visibleRegion().isEmpty(), f"{met[-1]} has the focus out of sight"
    assert met == [
        "Remove When", "Add condition", "Add other condition", "As text", "In use: Send to", "Remove: Send to", "Targets", "Add to Targets",
        "Add to Transforms", "Priority", "In use: Set a variable", "Move up: Set a variable", "Remove: Set a variable", "Variable", "Its value",
        "Add send", "Add other",
    ]  # fmt: skip


def test_what_cannot_work_is_marked_at_its_rule(editor, document):
    wrong = Rule(when=[When(actions=[AssignAction(property="x", value="1 +")])])
    document.apply(SetRule(rule_edits.replace_rule(document.rules[NAME], 1, wrong)))
    assert editor.list.item(1).data(Qt.ItemDataRole.UserRole + 1)


def test_a_rule_set_is_in_effect_between_two_dates_and_another_after_it(editor, document):
    before, bar = document.state, editor.sets
    assert bar.state.text() == "in effect now"
    soon = (datetime.now() + timedelta(days=30)).isoformat(timespec="seconds")[:10]
    click(bar.end)
    write("next spring")
    assert "is no date and time such as 2026-04-01" in bar.problem.text()
    press(Key.Key_Return)
    assert document.rules[NAME].rule_sets[0].effective_end == ""
    over(soon)
    assert document.rules[NAME].rule_sets[0].effective_end == f"{soon}T00:00:00" == bar.end.text()
    click(bar.begin)
    over("2999-01-01")
    assert "not after its begin" in bar.problem.text()
    assert document.rules[NAME].rule_sets[0].effective_begin == ""
    over("2020-01-01 06:30")
    assert document.rules[NAME].rule_sets[0].effective_begin == "2020-01-01T06:30:00"
    assert bar.state.text() == "in effect now"
    click(bar.add_button)
    assert bar.begin.hasFocus() and bar.number == 1
    assert "before it runs instead" in bar.problem.text()
    over(soon)
    assert not bar.problem.isVisible() and bar.state.text() == "not in effect now"
    click(editor.add_button)
    over("After the move")
    sets = document.rules[NAME].rule_sets
    assert [[rule.name for rule in one.rules] for one in sets][1] == ["After the move"]
    assert sets[1].effective_begin == f"{soon}T00:00:00" and bar.number == 1
    pick(bar.sets, "Rule set 1")
    assert editor.list.currentRow() == 0 and bar.begin.text() == "2020-01-01T06:30:00"
    click(bar.remove_button)
    assert [one.name for one in document.rules[NAME].rule_sets] == ["Rule set 2"]
    undo_all(document)
    assert document.state == before


def test_an_action_is_switched_off_and_on_again_and_a_send_gets_its_priority(editor, document):
    before = document.state
    block = editor.detail.blocks[0].actions_editor
    send = block.editors[0]
    scroll_to(send.priority)
    click(send.priority)
    over("7")
    assert actions(document)[0].priority == 7
    assert actions(document)[0].targets == send.action.targets
    switch = named(editor.detail.blocks[0], Switch, "In use: Send to")
    scroll_to(switch)
    click(switch)
    assert actions(document)[0].disabled and not send.isEnabled()
    assert "nothing" in editor.list.item(0).data(Qt.ItemDataRole.UserRole)
    press(Key.Key_Space)
    assert not actions(document)[0].disabled and send.isEnabled()
    undo_all(document)
    assert document.state == before


def test_a_stop_that_is_switched_off_in_the_file_does_not_look_like_one(editor, document):
    rule = Rule(
        name="off", when=[When(actions=[SendAction(targets=["to.PAS"]), ReturnAction(disabled=True)])]
    )
    document.apply(SetRule(RuleDefinition(name=NAME, rule_sets=[RuleSet(rules=[rule])])))
    stop = editor.detail.blocks[0].actions_editor.stop
    assert not stop.isChecked()
    scroll_to(stop)
    click(stop)
    assert [one.disabled for one in actions(document) if isinstance(one, ReturnAction)] == [False]
