"""Conditions as rows of the rule editor, and rules written in Python."""

from __future__ import annotations

import pytest

from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.compile import RuleEnvironment, compile_rules
from hie_runtime.rules.condition_tree import Formula, condition_tree
from hie_runtime.rules.conditions import FieldCondition
from hie_runtime.rules.engine import BusinessRule, BusinessRuleSet, ReturnAction, SendAction
from hie_runtime.rules.evaluate import Context, ExpressionCompiler
from hie_runtime.rules.expressions import parse_expression
from hie_runtime.rules.functions import Surroundings
from hie_runtime.rules.model import RuleDefinition

ADMISSION = HL7Message(
    b"MSH|^~\\&|PAS|RGH|EPR|RGH|2026||ADT^A01|1|P|2.3.1\rPID|1||77||SMITH^JOHN||19700131|M\r"
    b"PV1|1|I|W12^3\rOBX|1|NM|A||5\rOBX|2|NM|B||6\r"
)


@pytest.mark.parametrize(
    ("field", "operator", "value", "holds"),
    [
        ("PV1:2", "=", "I", True),
        ("PV1:2", "!=", "I", False),
        ("PID:3", ">", "76", True),
        ("PID:3", "<=", "76", False),
        ("PID:5.1", "contains", "MIT", True),
        ("PID:5.1", "does not contain", "MIT", False),
        ("PID:5.1", "starts with", "SM", True),
        ("PID:5.1", "starts_with", "SM", True),
        ("PID:5.1", "ends with", "TH", True),
        ("PV1:3.1", "matches", "1A2N", True),
        ("PV1:3.1", "like", "W%", True),
        ("MSH:9.2", "in", "A01, A04", True),
        ("MSH:9.2", "not in", "A01, A04", False),
        ("Source", "=", "from.PAS", True),
        ("PID:PatientName(1).familylastname", "=", "SMITH", True),
        ("OBX():3", "=", "<A><B>", True),
        ('Lookup("Ward",HL7.{PV1:3.1})', "=", "Heart", True),
    ],
)
def test_a_row_means_what_it_says(field: str, operator: str, value: str, holds: bool) -> None:
    condition = FieldCondition(field, operator, value)
    assert condition.evaluate(ADMISSION, "from.PAS", {"Ward": {"W12": "Heart"}}) is holds
    [row] = condition_tree(condition.to_text()).parts
    assert isinstance(row, FieldCondition)
    assert (row.field_path.replace(", ", ","), row.operator, row.value) == (
        field,
        operator.replace("_", " "),
        value,
    )


def test_an_operator_that_does_not_exist_is_named_with_those_that_do() -> None:
    with pytest.raises(HIEError, match="'sounds like' is none of =, !=, <"):
        FieldCondition("PID:5", "sounds like", "x").to_text()


@pytest.mark.parametrize(
    "text",
    [
        "HL7.{OBX(*)}>1",
        "HL7.{OBX(1):5}=5.0",
        "HL7.{OBX(1):5} in (05, 6)",
        'OBX():3.1="<A><B>" && HL7.[OBX:3]="<A><B>"',
        'HL7.{PV1:2}="I" and (PID:8="M" and not MSH:9.2 in ("A03"))',
        'Source Contains "PAS" or PID:8="F"',
        '(HL7.{PIDgrpgrp(1).PIDgrp.PID:8}="M")',
        '"a,b"="a,b"',
        "1",
    ],
)
def test_rows_keep_the_meaning_of_the_text_they_come_from(text: str) -> None:
    rows = condition_tree(text)
    compiler = ExpressionCompiler(Surroundings())
    before, after = (compiler.test(parse_expression(one)) for one in (text, rows.to_text()))
    assert before(Context(ADMISSION, "from.PAS")) is after(Context(ADMISSION, "from.PAS")) is True


@pytest.mark.parametrize("text", ["PID:8=PV1:2", 'PID:8 in ("a,b")', "0", 'Exists("T",PID:8)'])
def test_what_is_more_than_a_comparison_is_left_as_a_formula(text: str) -> None:
    [part] = condition_tree(text).parts
    assert isinstance(part, Formula)


def test_rules_written_in_python_are_the_same_rules() -> None:
    rules = BusinessRuleSet(
        "Wards",
        [
            BusinessRule("off", [], [SendAction(targets=["never"])], enabled=False),
            BusinessRule(
                "admissions",
                [FieldCondition("MSH:9.2", "in", "A01, A04"), FieldCondition("PV1:2", "=", "I")],
                [SendAction(targets=["to.PAS"], transforms=["Wards"])],
            ),
            BusinessRule("others", [FieldCondition("MSH:9.1", "=", "ORU")], [SendAction(targets=["to.Lab"])]),
            BusinessRule("all", [], [SendAction(targets=["to.Archive"]), ReturnAction()]),
            BusinessRule("after", [], [SendAction(targets=["never"])]),
        ],
    )
    found = rules.evaluate(ADMISSION)
    assert [(one.rule, [send.targets for send in one.sends], one.stop_processing) for one in found] == [
        ("admissions", [("to.PAS",)], False),
        ("all", [("to.Archive",)], True),
    ]
    saved = RuleDefinition.model_validate(rules.definition().model_dump())
    assert compile_rules(saved, RuleEnvironment()).route(ADMISSION, "x").reason == "rule#4:when#1"
