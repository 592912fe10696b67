"""Rule sets as iris-semantics 6.1 says: what is sent where, why, and what an analyst is told."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.compile import Routing, RuleEnvironment, RuleError, compile_rules
from hie_runtime.rules.model import RuleDefinition

RESULT = HL7Message(
    b"MSH|^~\\&|LAB|26201|EMR|RGH|20260102030405||ORU^R01^ORU_R01|42|P|2.3.1\rPID|1||12345||SMITH^JOHN\r"
    b"OBR|1||A1|GLU\rOBX|1|NM|A||5||||||F\rOBX|2|NM|B||12|||HH|||F\r"
    b"OBR|2||A2|NA\rOBX|1|NM|C||140|||HH|||P\r"
)


def rules(*listed: dict[str, Any], name: str = "R") -> RuleDefinition:
    return RuleDefinition.model_validate({"name": name, "rule_sets": [{"rules": list(listed)}]})


def send(*targets: str, transforms: str = "", priority: int = 0) -> dict[str, Any]:
    return {"action": "send", "targets": list(targets), "transforms": transforms, "priority": priority}


def when(condition: str, *actions: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"condition": condition, "actions": list(actions), **more}


def rule(*actions: dict[str, Any], **constraints: str) -> dict[str, Any]:
    return {"constraints": constraints, "when": [when("1", *actions)]}


def foreach(path: str, *whens: dict[str, Any], otherwise: tuple[dict[str, Any], ...] = ()) -> dict[str, Any]:
    return {"action": "foreach", "path": path, "when": list(whens), "otherwise": list(otherwise)}


def assign(name: str, value: str) -> dict[str, Any]:
    return {"action": "assign", "property": name, "value": value}


STOP = {"action": "return"}


def route(*listed: dict[str, Any], others: tuple[RuleDefinition, ...] = ()) -> Routing:
    environment = RuleEnvironment(definitions={other.name: other for other in others})
    return compile_rules(rules(*listed), environment).route(RESULT, "from.LIS", category="2.3.1")


def sent(routing: Routing) -> list[str]:
    return [target for one in routing.sends for target in one.targets]


def test_each_send_tells_its_transforms_priority_and_reason() -> None:
    [one] = route(rule(send("a", "b", transforms="T1,T2", priority=5))).sends
    assert one == (("a", "b"), ("T1", "T2"), 5, "rule#1:when#1")


def test_traces_and_returned_values_are_handed_on() -> None:
    routing = route(
        rule({"action": "trace", "value": '"id "_HL7.{PID:3}'}, {"action": "return", "value": '"F"'})
    )
    assert (routing.traces, routing.returned) == (["id 12345"], "F")
    assert route(rule(send("a"))).returned is None
    assert route(rule(assign("pWard", '"W1"'))).variables == {"pWard": "W1"}


def test_delegation_hands_the_message_to_another_definition() -> None:
    other = rules(rule(send("b", transforms="T"), STOP), rule(send("never")), name="Other")
    environment = RuleEnvironment(definitions={"Other": other})
    definition = rules(rule(send("a"), {"action": "delegate", "rule": "Other"}), rule(send("c")))
    compiled = compile_rules(definition, environment)
    assert sent(compiled.route(RESULT, "x")) == ["a", "b", "c"]
    assert (compiled.targets, compiled.transforms) == (["a", "c", "b", "never"], ["T"])


def test_definitions_that_delegate_to_each_other_are_reported_and_refused_not_followed_for_ever() -> None:
    both = ({"action": "delegate", "rule": "A"}, {"action": "delegate", "rule": "B"})
    listed = [rule(*both) for _ in range(10)]
    definitions = {name: rules(*listed, name=name) for name in ("A", "B")}
    compiled = compile_rules(definitions["A"], RuleEnvironment(definitions=definitions))
    assert any("loop" in problem for problem in compiled.problems)
    with pytest.raises(RuleError, match="loop"):
        compiled.route(RESULT, "x")


@pytest.mark.parametrize(
    ("listed", "problem"),
    [
        (rule({"action": "delegate", "rule": "Nowhere"}), "rule 'Nowhere' is not in the workspace"),
        (rule({"action": "unknown", "element": "call2"}), "<call2> is not supported"),
        (rule(foreach("HL7.{OBX(", when("1", send("a")))), "foreach 'HL7.{OBX('"),
        (rule(foreach("HL7.{OBX:5}", when("1", send("a")))), "no path to segments"),
        (rule(foreach("HL7.{OBX()}", when("1", foreach("HL7.{NTE()}")))), "nesting is not allowed"),
        ({"when": [when("WeekEnd()", send("a"))]}, "function WeekEnd is not known"),
        ({"when": [when("contains(Source)", send("a"))]}, "function contains is not known"),
        ({"when": [when('Contains("a")', send("a"))]}, "takes 2 to 2 arguments"),
        ({"when": [when("pNever=1", send("a"))]}, "pNever is not a variable"),
        ({"when": [when("HL7.{PID:}", send("a"))]}, "PID:"),
    ],
)
def test_what_cannot_be_done_is_reported_when_compiled_and_an_error_when_reached(
    listed: dict[str, Any], problem: str
) -> None:
    compiled = compile_rules(rules(listed), RuleEnvironment())
    assert any(problem in text for text in compiled.problems), compiled.problems
    with pytest.raises(RuleError, match="rule R, rule#1"):
        compiled.route(RESULT, "from.LIS")
    silent = compile_rules(rules({**listed, "disabled": True}), RuleEnvironment())
    assert silent.route(RESULT, "from.LIS").sends == []


def test_an_error_names_rule_when_condition_and_cause() -> None:
    with pytest.raises(RuleError) as caught:
        route({"when": [when("0"), when("HL7.{PID:3}/0=1", send("a"))]})
    assert str(caught.value) == "rule R, rule#1:when#2: condition 'HL7.{PID:3}/0=1': division by zero"


DATED = [
    {"effective_begin": "2026-01-01T00:00:00", "effective_end": "2026-02-01T00:00:00", "rules": [rule(send("january"))]},
    {"effective_begin": "2026-02-01T00:00:00", "rules": [rule(send("later"))]},
]  # fmt: skip


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2025-12-31T23:59:59", []),
        ("2026-01-01T00:00:00", ["january"]),
        ("2026-01-31T23:59:59", ["january"]),
        ("2026-02-01T00:00:00", ["later"]),
        ("2099-01-01T00:00:00", ["later"]),
    ],
)
def test_the_one_rule_set_in_effect_is_run(now: str, expected: list[str]) -> None:
    definition = RuleDefinition.model_validate({"name": "R", "rule_sets": DATED})
    compiled = compile_rules(definition, RuleEnvironment(now=lambda: datetime.fromisoformat(now)))
    assert sent(compiled.route(RESULT, "x")) == expected


def test_an_effective_date_that_cannot_be_read_is_reported_and_its_rules_never_run() -> None:
    definition = RuleDefinition.model_validate(
        {"name": "R", "rule_sets": [{"effective_begin": "soon", "rules": [rule(send("a"))]}]}
    )
    compiled = compile_rules(definition, RuleEnvironment())
    assert any("'soon'" in problem for problem in compiled.problems)
    assert compiled.route(RESULT, "x").sends == []


def test_a_rule_asked_by_a_process_sees_its_context_and_returns_its_answer() -> None:
    asked = rules(
        {"when": [when('Request.Amount>1000 && Location="UK"', {"action": "return", "value": '"manual"'})]}
    )
    compiled = compile_rules(asked, RuleEnvironment())
    context = {"Request.Amount": "1200", "Location": "UK"}
    assert compiled.route(RESULT, "x", variables=context).returned == "manual"
    assert compiled.route(RESULT, "x", variables={**context, "Location": "DE"}).returned is None
    with pytest.raises(RuleError, match=r"Request\.Amount is not a variable"):
        compiled.route(RESULT, "x")


def test_debug_is_told_apart_from_trace() -> None:
    routing = route(rule({"action": "trace", "value": '"t"'}, {"action": "debug", "value": '"d"'}))
    assert (routing.traces, routing.debugged) == (["t"], ["d"])
