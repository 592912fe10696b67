"""Rule expressions as iris-semantics 6.2 says, whatever is written; single cases are in ``../tables``."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.ast import Binary, Call, Expression, Literal, Name, OneOf, PathRead, Unary
from hie_runtime.rules.compile import RuleEnvironment, RuleError, compile_rules
from hie_runtime.rules.condition_tree import Group, condition_tree
from hie_runtime.rules.conditions import OPERATORS, FieldCondition
from hie_runtime.rules.expressions import ExpressionError, parse_expression, to_text
from hie_runtime.rules.model import RuleDefinition

MESSAGE = HL7Message(
    b"MSH|^~\\&|LAB|26201|EMR|RGH|20260102030405||ORU^R01|42|P|2.3.1\r"
    b"PID|1||12345^^^RGH^MR~999^^^NHS^NH||SMITH^JOHN^Q~SMYTH^JON||19700131|M\rPV1|1|I|W12^3^2\r"
    b"OBX|1|NM|A^Alpha||5.5|mmol\rOBX|2|NM|B^Beta||12|mmol\rZRG|x|y\r"
)


@pytest.mark.parametrize(
    "text", ["", "(", '"a', "a b", "1 +", "HL7.{", "HL7.{}", "x $ y", "PID:3 in", "f(1,,2)", "(" * 100 + "1"]
)
def test_what_cannot_be_read_names_the_column(text: str) -> None:
    with pytest.raises(ExpressionError, match="column"):
        parse_expression(text)


@given(st.text(st.sampled_from('aAPID:35.(){}[]"<>=!&|_+-*/, \tinornotContains0é\\'), max_size=60))
@settings(max_examples=400, deadline=None)
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        tree = parse_expression(text)
    except ExpressionError:
        return
    assert parse_expression(to_text(tree)) == tree


leaves = st.one_of(
    st.builds(Literal, st.text(max_size=5)),
    st.builds(Literal, st.integers(0, 99).map(str), st.just(True)),
    st.builds(PathRead, st.just("{}"), st.sampled_from(["PID:3.1", "OBX(2):5", "MSH:9.2"])),
    st.builds(Name, st.sampled_from(["Source", "pX", "Document.Name"])),
)


def _grown(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    return st.one_of(
        st.builds(
            Binary, st.sampled_from(["=", "!=", "<", "[", "*", "+", "-", "_", "&", "&&", "||"]), inner, inner
        ),
        st.builds(Unary, st.sampled_from(["!", "-"]), inner),
        st.builds(lambda a, b: Call("Contains", (a, b), True), inner, inner),
        st.builds(lambda a, b: Call("If", (a, b, b)), inner, inner),
        st.builds(lambda a, b: OneOf(a, (b, b)), inner, inner),
    )


@given(st.recursive(leaves, _grown, max_leaves=12))
@settings(max_examples=300, deadline=None)
def test_a_tree_written_and_read_is_the_same_tree(tree: Expression) -> None:
    assert parse_expression(to_text(tree)) == tree


rows = st.builds(
    FieldCondition,
    st.sampled_from(["PID:8", "MSH:9.2", "Source"]),
    st.sampled_from(OPERATORS),
    st.sampled_from(["A01", "x y"]),
)


@given(st.sampled_from(["and", "or"]), st.lists(rows, min_size=2, max_size=4))
def test_rows_of_the_rule_editor_come_back_as_rows(joined_by: str, conditions: list[FieldCondition]) -> None:
    made = Group(joined_by, tuple(conditions))
    assert condition_tree(made.to_text()) == made


def rule_set(*rules: dict[str, object], **more: object) -> RuleDefinition:
    return RuleDefinition.model_validate({"name": "R", "rule_sets": [{"rules": list(rules), **more}]})


def send(*targets: str, transforms: str = "") -> dict[str, object]:
    return {"action": "send", "targets": list(targets), "transforms": transforms}


def when(condition: str, *actions: dict[str, object]) -> dict[str, object]:
    return {"condition": condition, "actions": list(actions)}


STOP = {"action": "return"}


@pytest.mark.parametrize("condition", ["Unknown(1)", "HL7.{", "pNever=1", "1/0", "Segment.{3}=1"])
def test_a_condition_that_cannot_be_evaluated_never_counts_as_true(condition: str) -> None:
    for text in (condition, f"!({condition})") if condition != "HL7.{" else (condition,):
        compiled = compile_rules(rule_set({"when": [when(text, send("a"))]}), RuleEnvironment())
        with pytest.raises(RuleError, match="rule"):
            compiled.route(MESSAGE, "from.PAS")
        [explained] = compiled.explain(MESSAGE, "from.PAS")
        assert explained.error
        assert not explained.matched


def test_the_rule_set_in_effect_is_run() -> None:
    from datetime import datetime

    definition = RuleDefinition.model_validate({"name": "R", "rule_sets": [
        {"effective_end": "2026-01-01T00:00:00", "rules": [{"when": [when("1", send("old"))]}]},
        {"effective_begin": "2026-01-01T00:00:00", "rules": [{"when": [when("1", send("new"))]}]},
    ]})  # fmt: skip
    for moment, expected in (("2025-12-31T23:59:59", "old"), ("2026-01-01T00:00:00", "new")):
        environment = RuleEnvironment(now=lambda moment=moment: datetime.fromisoformat(moment))
        assert compile_rules(definition, environment).route(MESSAGE, "x").sends[0].targets == (expected,)
