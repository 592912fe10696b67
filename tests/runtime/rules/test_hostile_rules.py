"""Texts and values meant to break the engine give an error, in bounded time, and never count as true."""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.ast import to_text
from hie_runtime.rules.compile import RuleEnvironment, RuleError, compile_rules
from hie_runtime.rules.condition_tree import condition_tree
from hie_runtime.rules.constraints import MAX_KINDS
from hie_runtime.rules.evaluate import Context, ExpressionCompiler
from hie_runtime.rules.expressions import MAX_LENGTH, ExpressionError, parse_expression, unknown_functions
from hie_runtime.rules.functions import FUNCTIONS, Function, Surroundings
from hie_runtime.rules.model import RuleDefinition

MESSAGE = HL7Message(b"MSH|^~\\&|A|B\rPID|1||5.0\rOBX|1\rOBX|2\r")


def everything(text: str, folder: Path | None = None) -> str:
    """All that is ever done with an expression."""
    tree = parse_expression(text)
    unknown_functions(tree, FUNCTIONS)
    condition_tree(text)
    written = to_text(tree)
    assert parse_expression(written) == tree
    assert hash(parse_expression(written)) == hash(tree)
    compiler = ExpressionCompiler(Surroundings({}, folder))
    compiler.test(tree)(Context(MESSAGE, "s"))
    return compiler.value(tree)(Context(MESSAGE, "s"))


def leaning(depth: int, row: int) -> str:
    text = "1"
    for _ in range(depth):
        text = f"({text})" + "+1" * row
    return text


HOSTILE = {
    "many brackets": "(" * 5000 + "1" + ")" * 5000,
    "many nots": "!" * 5000 + "1",
    "many words not": "not " * 3000 + "1",
    "many minus": "-" * 5000 + "1",
    "many comparisons": "1" + "=1" * 5000,
    "many infix words": "1" + " In 1" * 3000,
    "a long row of or": "||".join(["1=0"] * 3000),
    "a long row of joins": "_".join(["1"] * 5000),
    "rows in rows": leaning(15, 300),
    "rows in rows, deeper": leaning(35, 200),
    "calls in calls": "Not(" * 2000 + "1" + ")" * 2000,
    "nots in brackets": "(not 1=" * 38 + "1" + ")" * 38,
    "many arguments": "Min(" + ",".join("1" * 5000) + ")",
    "lists in lists": "1 in (" * 2000 + "1" + ")" * 2000,
    "open path": "HL7.{" * 3000,
    "a long text": '"' + "x" * MAX_LENGTH,
    "a long path": "{" + "PIDgrp." * 2000 + "PID:1}",
    "a long number": "9" * 19_000 + "*" + "9" * 900,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_gives_an_error_or_a_value_but_never_breaks_the_reader(name: str) -> None:
    started = time.thread_time()
    try:
        everything(HOSTILE[name])
    except HIEError as error:
        assert len(str(error)) < 1500
    assert time.thread_time() - started < 2


@pytest.mark.parametrize(
    "text",
    [" || ".join(["PID:8=1"] * 700), "_".join(['"a"'] * 900), "(" * 38 + "1" + ")" * 38, "!" * 80 + "1", leaning(4, 200), "1" + " In 1" * 90],
)  # fmt: skip
def test_what_is_allowed_works_deep_inside_a_program_too(text: str) -> None:
    def deep(levels: int) -> str:
        return everything(text) if levels == 0 else deep(levels - 1)

    frame, used = sys._getframe(), 0
    while frame.f_back is not None:
        frame, used = frame.f_back, used + 1
    assert deep(max(0, 250 - used)) is not None


pieces = st.one_of(
    st.sampled_from([*FUNCTIONS, "(", ")", ",", "&&", "||", "!", "=", "<", "[", "_", "-", "/", "and", "not", "in", "HL7.{PID:3}",
                     "HL7.[OBX:1]", "HL7.(OBX():1)", "OBX(2):1", "{OBX(*)}", "Segment.{1}", "Source", "Document.Name",
                     '"%a%"', '"%Y%m%d%z"', '".E1N"', '"(a)*"', '"1e400"', '"-1e400"', '"<a><b>,,<>"', '"\\"', "1e5",
                     '"..\\..\\x"', '"/etc/passwd"', '"\x00"', '"STOP:2026-01-01T00:00:00"']),
    st.text(max_size=4),
    st.integers().map(str),
)  # fmt: skip
arguments = st.lists(pieces, max_size=5).map(", ".join)
calls = st.builds(lambda name, listed: f"{name}({listed})", st.sampled_from(list(FUNCTIONS)), arguments)


@given(st.one_of(calls, st.lists(pieces, max_size=12).map(" ".join), st.text(max_size=40)))
@settings(max_examples=1500, deadline=None)
def test_any_expression_is_refused_with_our_own_error_or_evaluated(text: str) -> None:
    with suppress(HIEError):
        everything(text, Path(__file__).parent)


@pytest.mark.parametrize(
    "text",
    [
        'Like("{a}","%a%a%a%a%a%a%a%b")',
        'Like("{a}","%a_a%_a%a_%a%a%c_b")',
        'Matches("{a}",".A.A.A.A.A.A1""x""")',
        'RegexMatch("{a}","(a+)+b")',
        'RegexMatch("{a}","(a|aa)+b")',
        'RegexMatch("{a}","(a|a?)*b")',
        'RegexMatch("{a}","((a)|(b*))+c")',
        'RegexMatch("{a}","a*a*a*a*a*a*b")',
        'RegexMatch("{a}","(?:[ab]*c?)+d")',
    ],
)
def test_a_pattern_made_to_run_for_ever_does_not(text: str) -> None:
    started = time.thread_time()
    try:
        assert everything(text.replace("{a}", "a" * 5000)) == "0"
    except HIEError as error:
        assert "long" in str(error) or "never end" in str(error)
    assert time.thread_time() - started < 2


def test_files_are_read_only_inside_the_workspace(tmp_path: Path) -> None:
    inside, outside = tmp_path / "ws", tmp_path / "secret.txt"
    inside.mkdir()
    outside.write_text("x\n")
    (inside / "link.txt").symlink_to(outside)
    (inside / "own.txt").write_text("x\n")
    assert everything('InFile("x","own.txt")', inside) == "1"
    for name in ("../secret.txt", str(outside), "link.txt", "missing.txt", ".", ""):
        with pytest.raises(HIEError):
            everything(f'InFile("x","{name}")', inside)
    (inside / "own.txt").write_text("longer\n")
    assert everything('InFile("x","own.txt")', inside) == "0", "a changed file is read again"


def rule_on(condition: str) -> RuleDefinition:
    when = {"condition": condition, "actions": [{"action": "send", "targets": ["a"]}]}
    return RuleDefinition.model_validate({"name": "R", "rule_sets": [{"rules": [{"when": [when]}]}]})


def test_whatever_a_sites_own_function_raises_makes_the_condition_an_error() -> None:
    def broken(_value: str) -> str:
        raise KeyError("no such clinic")

    functions = {
        "Clinic": Function("Clinic", broken, 1, 1),
        "IsWard": Function("IsWard", lambda value: value == "5.0", 1, 1),
    }
    environment = RuleEnvironment(functions=functions)
    compiled = compile_rules(rule_on("Clinic(HL7.{PID:3})"), environment)
    assert compiled.problems == []
    with pytest.raises(RuleError, match="Clinic: KeyError"):
        compiled.route(MESSAGE, "x")
    assert compile_rules(rule_on("IsWard(HL7.{PID:3})"), environment).route(MESSAGE, "x").sends


def test_message_types_made_up_by_a_sender_do_not_fill_the_memory() -> None:
    definition = RuleDefinition.model_validate(
        {"name": "R", "rule_sets": [{"rules": [{"constraints": {"doc_name": "ADT_A01"}}]}]}
    )
    compiled = compile_rules(definition, RuleEnvironment())
    for number in range(MAX_KINDS + 100):
        compiled.route(HL7Message(b"MSH|^~\\&|A|B|C|D|1||X^%d|1\r" % number), "x")
    assert len(compiled._sets[0].by_kind._found) <= MAX_KINDS


def test_a_text_too_long_is_refused_before_it_is_read() -> None:
    with pytest.raises(ExpressionError, match=f"at most {MAX_LENGTH}"):
        parse_expression(" " * (MAX_LENGTH + 1))


@pytest.mark.parametrize("path", ["{}", "[]", "()", "HL7.{}", "", " "])
def test_a_foreach_over_nothing_is_a_problem_of_its_rule(path: str) -> None:
    foreach = {
        "action": "foreach",
        "path": path,
        "when": [{"actions": [{"action": "send", "targets": ["out"]}]}],
    }
    rule = {"name": "A.B", "rule_sets": [{"rules": [{"when": [{"actions": [foreach]}]}]}]}
    compiled = compile_rules(RuleDefinition.model_validate(rule), RuleEnvironment())
    assert compiled.problems
    with pytest.raises(RuleError):
        compiled.route(MESSAGE, "in")
