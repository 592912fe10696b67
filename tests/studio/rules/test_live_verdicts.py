"""Beside each part of a condition: whether it holds for the message that is tried, and the value that decides."""

from __future__ import annotations

from hie_runtime.rules.model import AssignAction, ForeachAction, Rule, RuleSet, When
from hie_studio.document.commands import SetRule
from hie_studio.editors.rules import RuleEditor
from hie_studio.panels.console.samples import samples
from studio.person import click, over, pick, scroll_to, write
from studio.rules.conftest import NAME


def show(editor: RuleEditor, document, condition: str, *before: Rule) -> None:
    rules = [*before, Rule(name="tried", when=[When(condition=condition)])]
    document.apply(SetRule(document.rules[NAME].model_copy(update={"rule_sets": [RuleSet(rules=rules)]})))
    editor.list.setCurrentRow(len(before))


def verdicts(editor: RuleEditor) -> list[str]:
    rows = editor.detail.blocks[0].condition.parts
    return [row.verdict.text() if row.verdict.isVisible() else "" for row in rows]


def test_each_part_says_whether_it_holds_and_follows_each_letter(editor, document):
    show(editor, document, 'PV1:2 = "I" and (PV1:3.1 = "R1" or Source = "from.PAS.ADT") and PV1:2 = PV1:18')
    assert verdicts(editor) == ["", "", "", ""]
    pick(editor.try_out.source, "from.PAS.ADT")
    pick(editor.try_out.sample, next(iter(samples())))
    told = ["Yes: “I”", "No: “W12”", "Yes: “from.PAS.ADT”", "Yes: PV1:2 = “I”, PV1:18 = “I”"]
    assert verdicts(editor) == told
    condition = editor.detail.blocks[0].condition
    assert [condition._group.verdict.text(), condition._group.parts[1].verdict.text()] == [
        "Yes",
        "Yes",
    ]
    value = condition.rows[0][2]
    scroll_to(value)
    click(value)
    write("X")
    assert verdicts(editor)[0] == "No: “I”", "before it is stored"
    field = condition.rows[0][0]
    click(field)
    over("PV1 (")
    assert verdicts(editor)[0] == "" and condition.parts[0].problem.isVisible()
    editor.try_out.text.setPlainText("")
    editor.try_out.evaluate()
    assert verdicts(editor) == ["", "", "", ""]


def test_a_variable_has_the_value_that_rules_before_gave_it(editor, document):
    ward = Rule(name="ward", when=[When(actions=[AssignAction(property="ward", value="HL7.{PV1:3.1}")])])
    show(editor, document, 'ward = "W12" and Lookup("None", PV1:2) = "x"', ward)
    pick(editor.try_out.sample, next(iter(samples())))
    assert verdicts(editor)[0] == "Yes: “W12”"


def test_inside_foreach_it_says_for_how_many_segments_a_part_holds(editor, document):
    each = ForeachAction(path="HL7.{OBX()}", when=[When(condition='Segment.{3.1} = "WBC"')])
    document.apply(
        SetRule(
            document.rules[NAME].model_copy(
                update={"rule_sets": [RuleSet(rules=[Rule(when=[When(actions=[each])])])]}
            )
        )
    )
    pick(editor.try_out.sample, list(samples())[-1])
    block = editor.detail.blocks[0].actions_editor.editors[0].branches.blocks[0]
    assert block.condition.parts[0].verdict.text() == "Holds for 1 of 2 segments"
