"""Conditions as trees: to text and back they mean the same."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.ast import Binary, Call, Expression, Literal, Name, OneOf, PathRead, Unary, to_text
from hie_runtime.rules.condition_tree import Formula, Group, condition_tree
from hie_runtime.rules.conditions import OPERATORS, FieldCondition
from hie_runtime.rules.evaluate import Context, ExpressionCompiler
from hie_runtime.rules.expressions import parse_expression
from hie_runtime.rules.functions import Surroundings

PATHS = ("PV1:2", "PV1:3.1", "PID:8", "MSH:9.2", "OBX():3.1", "PID:3(1).1")
VALUES = ("", "I", "O", "A01", "1", "0", "12", "W 1", 'say "hi"', "A01,A08", "<I>")
values = st.sampled_from(VALUES)
comparisons = st.builds(
    FieldCondition, st.sampled_from((*PATHS, "Source")), st.sampled_from(OPERATORS), values
)
formulas = st.sampled_from(
    (
        "1",
        "0",
        "Length(HL7.{PID:5}) > 3",
        "HL7.{PV1:2} = HL7.{PV1:18}",
        "PV1:2",
        '"I" _ PV1:2 = "II"',
        "!PV1:2",
    )
).map(Formula)
trees = st.recursive(
    comparisons | formulas,
    lambda inner: st.builds(
        Group,
        st.sampled_from(("and", "or")),
        st.lists(inner, min_size=1, max_size=4).map(tuple),
        st.booleans(),
    ),
    max_leaves=14,
).map(lambda part: part if isinstance(part, Group) else Group("and", (part,)))

literals = st.builds(Literal, values) | st.builds(
    Literal, st.sampled_from(("0", "1", "3.50", "12")), st.just(True)
)
reads = st.builds(PathRead, st.just("{}"), st.sampled_from([p for p in PATHS if "()" not in p]))
leaves: st.SearchStrategy[Expression] = literals | reads | st.just(Name("Source"))
expressions: st.SearchStrategy[Expression] = st.recursive(
    leaves,
    lambda inner: (
        st.builds(
            Binary,
            st.sampled_from(("=", "!=", "<", ">=", "[", "+", "_", "&&", "||", "&&", "||")),
            inner,
            inner,
        )
        | st.builds(Unary, st.sampled_from(("!", "-")), inner)
        | st.builds(OneOf, inner, st.lists(literals, min_size=1, max_size=3).map(tuple))
        | st.builds(
            lambda name, left, right: Call(name, (left, right), True),
            st.sampled_from(("In", "NotIn", "Contains", "StartsWith", "DoesNotStartWith", "Matches")),
            inner,
            literals,
        )
    ),
    max_leaves=12,
)
fields = st.sampled_from(("I", "O", "", "A01", "12", "1", "W 1", "A01,A08"))
messages = st.builds(
    lambda kind, ward, sex, event, code: HL7Message(
        f"MSH|^~\\&|PAS||||||ADT^{event}|1|P|2.5\rPID|1||{code}||X|||{sex}\rPV1|1|{kind}|{ward}\r"
        f"OBX|1|ST|{code}\rOBX|2|ST|{ward}\r".encode()
    ),
    fields, fields, fields, fields, fields,
)  # fmt: skip


def holds(expression: Expression, message: HL7Message) -> bool | str:
    """Whether it holds; the error's kind when that cannot be told."""
    try:
        return ExpressionCompiler(Surroundings()).test(expression)(Context(message, "I"))
    except Exception as error:
        return type(error).__name__


@settings(max_examples=300, deadline=None)
@given(trees, st.lists(messages, min_size=1, max_size=4))
def test_a_condition_tree_written_as_text_and_read_again_means_the_same(tree, given_messages):
    text = tree.to_text()
    again = condition_tree(text)
    for message in given_messages:
        assert holds(again.to_expression(), message) == holds(tree.to_expression(), message), text
    assert condition_tree(again.to_text()) == again, text


@settings(max_examples=300, deadline=None)
@given(expressions, st.lists(messages, min_size=1, max_size=4))
def test_any_expression_shown_as_a_tree_and_written_again_means_the_same(expression, given_messages):
    text = to_text(expression)
    again = parse_expression(condition_tree(text).to_text())
    for message in given_messages:
        assert holds(again, message) == holds(parse_expression(text), message), text


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("1", Group()),
        ('PV1:2 = "I"', Group("and", (FieldCondition("PV1:2", "=", "I"),))),
        (
            'PV1:2 = "I" and (PV1:3.1 in ("A", "B") or MSH:9.2 starts with "A0")',
            Group(
                "and",
                (
                    FieldCondition("PV1:2", "=", "I"),
                    Group("or", (FieldCondition("PV1:3.1", "in", "A, B"), FieldCondition("MSH:9.2", "starts with", "A0"))),
                ),
            ),
        ),
        ('not (PV1:2 = "I" or PV1:2 = "E")', Group("or", (FieldCondition("PV1:2", "=", "I"), FieldCondition("PV1:2", "=", "E")), True)),
        ('MSH:9.2 In "A01,A08"', Group("and", (FieldCondition("MSH:9.2", "in", "A01, A08"),))),
        ('MSH:9.2 In "A01, A08"', Group("and", (Formula('HL7.{MSH:9.2} In "A01, A08"'),))),
    ],
)  # fmt: skip
def test_what_an_analyst_writes_is_shown_as_groups(text, tree):
    assert condition_tree(text) == tree
