"""Routing, its explanation and a plain reading of the semantics say the same about any rule set."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.compile import RuleEnvironment, RuleError, compile_rules
from hie_runtime.rules.model import RuleDefinition, SendAction

MESSAGES = [
    HL7Message(b"MSH|^~\\&|PAS|RGH|EPR|RGH|2026||ADT^A01|1|P|2.3.1\rPID|1||77||SMITH\rPV1|1|I|W1\r"),
    HL7Message(b"MSH|^~\\&|LAB|RGH|EPR|RGH|2026||ORU^R01|2|P|2.3.1\rPID|1||78||JONES\rPV1|1|O|W2\r"),
]
LOOKUPS = {"Ward": {"W1": "Heart"}}
# condition -> what it is for each of the two messages; None: it cannot be evaluated
CONDITIONS: dict[str, tuple[bool | None, bool | None]] = {
    "1": (True, True),
    "0": (False, False),
    'HL7.{PV1:2} = "I"': (True, False),
    'PV1:3 in ("W1", "W9") and not PID:5 starts with "J"': (True, False),
    'Lookup("Ward",HL7.{PV1:3},"none") = "none"': (False, True),
    'Document.Name="ORU_R01" || HL7.{PID:3}>77': (False, True),
    "HL7.{PID:3}/(HL7.{PID:3}-77)>0": (None, True),
    "IsHoliday()": (None, None),
    '!(IsHoliday()="1")': (None, None),
    "(1": (None, None),
}
TARGETS = st.sampled_from(["a", "b", "c"])
sends = st.builds(lambda targets: {"action": "send", "targets": targets}, st.lists(TARGETS, max_size=2))
actions = st.lists(
    st.one_of(sends, sends, st.just({"action": "return"}), st.just({"action": "delete"})), max_size=3
)
whens = st.builds(
    lambda condition, listed, disabled: {"condition": condition, "actions": listed, "disabled": disabled},
    st.sampled_from(list(CONDITIONS)), actions, st.sampled_from([False, False, False, True]),
)  # fmt: skip
constraints = st.sampled_from([{}, {}, {"source": "x"}, {"source": "y,z"}, {"doc_name": "ADT_*"}, {"doc_name": "ORU_R01", "source": "x"}])  # fmt: skip
listed_rules = st.builds(
    lambda held, when, otherwise, disabled: {
        "constraints": held, "when": when, "otherwise": otherwise, "disabled": disabled,
    },
    constraints, st.lists(whens, max_size=3), actions, st.sampled_from([False, False, False, True]),
)  # fmt: skip


class _Ended(Exception):
    pass


def plainly(definition: RuleDefinition, which: int, source: str) -> tuple[list[str], str, bool]:
    """Targets, reason, and whether an error ended it: section 6.1 read aloud."""
    targets: list[str] = []
    reason, deleted = "", False
    try:
        for number, rule in enumerate(definition.rule_sets[0].rules, 1):
            if rule.disabled or not concerns(rule.constraints, which, source):
                continue
            chosen: tuple[str, Any] | None = ("otherwise", rule.otherwise) if rule.otherwise else None
            for position, when in enumerate(rule.when, 1):
                holds = False if when.disabled else CONDITIONS[when.condition][which]
                if holds is None:
                    return [], "", True
                if holds:
                    chosen = (f"when#{position}", when.actions)
                    break
            if chosen is None:
                continue
            reason = f"rule#{number}:{chosen[0]}"
            for action in chosen[1]:
                if isinstance(action, SendAction):
                    targets.extend(action.targets)
                elif action.action == "delete":
                    deleted = True
                else:
                    raise _Ended
    except _Ended:
        pass
    return ([] if deleted else targets), reason, False


def concerns(held: Any, which: int, source: str) -> bool:
    name = MESSAGES[which].type_name
    names = [allowed.rstrip("*") for allowed in held.doc_name]
    return (not held.source or source in held.source) and (not names or name.startswith(tuple(names)))


@given(st.lists(listed_rules, max_size=5), st.sampled_from([0, 1]), st.sampled_from(["x", "y"]))
@settings(max_examples=400, deadline=None)
def test_route_and_explain_agree_with_each_other_and_with_the_semantics(
    listed: list[dict[str, Any]], which: int, source: str
) -> None:
    definition = RuleDefinition.model_validate({"name": "R", "rule_sets": [{"rules": listed}]})
    compiled = compile_rules(definition, RuleEnvironment(lookups=LOOKUPS))
    expected_targets, expected_reason, fails = plainly(definition, which, source)
    explained = compiled.explain(MESSAGES[which], source)
    matched = [tried.reason for tried in explained if tried.matched]
    try:
        routing = compiled.route(MESSAGES[which], source)
    except RuleError as error:
        assert fails
        assert explained[-1].error == str(error)
        return
    assert not fails
    assert [target for send in routing.sends for target in send.targets] == expected_targets
    assert routing.reason == expected_reason
    assert not any(tried.error for tried in explained)
    assert (matched[-1] if matched else "") == expected_reason
    assert {send.rule for send in routing.sends} <= set(matched)
    # a second message of the kind takes the remembered way
    assert compiled.route(MESSAGES[which], source).reason == expected_reason


def test_an_explanation_shows_what_was_read_and_what_skipped_a_rule() -> None:
    definition = RuleDefinition.model_validate({"name": "R", "rule_sets": [{"rules": [
        {"name": "Elsewhere", "constraints": {"source": "y"}, "when": [{"condition": "1"}]},
        {"name": "Off", "disabled": True},
        {"name": "Heart", "when": [
            {"condition": 'Lookup("Ward",HL7.{PV1:3}) = "Heart" && HL7.{PV1:2} = "I"', "actions": [{"action": "return"}]}]},
        {"name": "Never reached"},
    ]}]})  # fmt: skip
    elsewhere, off, heart = compile_rules(definition, RuleEnvironment(lookups=LOOKUPS)).explain(
        MESSAGES[0], "x"
    )
    assert (elsewhere.rule, elsewhere.skipped) == ("rule#1 Elsewhere", "source is 'x'")
    assert off.skipped == "disabled"
    assert (heart.matched, heart.reason) == (True, "rule#3:when#1")
    assert heart.values == {"{PV1:3}": "W1", 'Lookup("Ward", HL7.{PV1:3})': "Heart", "{PV1:2}": "I"}


def test_a_field_is_read_once_a_message_however_many_conditions_ask() -> None:
    class Counting(dict[str, str]):
        asked = 0

        def get(self, key: object, default: Any = None) -> Any:
            Counting.asked += 1
            return super().get(str(key), default)

    condition = 'Lookup("Ward",HL7.{PV1:3}) = "Lungs"'
    definition = RuleDefinition.model_validate(
        {"name": "R", "rule_sets": [{"rules": [{"when": [{"condition": condition}]}] * 20}]}
    )
    compiled = compile_rules(definition, RuleEnvironment(lookups={"Ward": Counting(W1="Heart")}))
    compiled.route(HL7Message(MESSAGES[0].raw), "x")
    assert Counting.asked == 1
    compiled.route(HL7Message(MESSAGES[0].raw), "x")
    assert Counting.asked == 2, "and anew for the next message"
