"""Routing by recall says of every message what walking the rules says."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7.plain import plain_header
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules import memo
from hie_runtime.rules.compile import CompiledRules, RuleEnvironment, compile_rules
from hie_runtime.rules.memo import RouteMemo
from hie_runtime.rules.model import RuleDefinition

CONDITIONS = [
    'PV1:2="I"', 'PV1:3.1="W1"', 'PV1:3.2="2"', 'PID:3(2).1="77"', 'PID:3.4.2="x"', 'HL7.{PID:5.1} starts with "S"',
    'MSH:9.2="A01"', 'MSH:4="RGH"', 'HL7.{PID:PatientClass}="I"', 'HL7.{PV1:PatientClass}="I"', 'OBX():3.1="1"',
    'Lookup("Ward",PV1:3.1,"none")="Heart"', 'Document.Name="ADT_A01"', 'Source="in"', "HL7.{PID:3}/(HL7.{PID:3}-77)>0",
    'CurrentDateTime("%Y")="1999"', 'Document.Identifier="5"', 'ZZZ:1="é"', '[PID:5]="<SMITH>"', "PV1:2", 'PV1(2):2="O"',
]  # fmt: skip
value = st.text("SMITHIO127W^~&x\\é|", max_size=12)
segment = st.builds(
    lambda name, fields: name + "".join(f"|{field}" for field in fields),
    st.sampled_from(["PID", "PV1", "ZZZ", "OBX", "PV"]), st.lists(value, max_size=6),
)  # fmt: skip
message = st.builds(
    lambda site, event, version, charset, segments, end: (
        f"MSH|^~\\&|PAS|{site}|EPR|RGH|2026||{event}|5|P|{version}||||||{charset}\r" + "\r".join(segments) + end
    ).encode("latin-1"),
    st.sampled_from(["RGH", "LAB"]), st.sampled_from(["ADT^A01", "ADT^A08^ADT_A01", "ORU^R01"]), st.sampled_from(["2.3", "2.5"]),
    st.sampled_from(["", "8859/1", "UNICODE UTF-8"]), st.lists(segment, max_size=5), st.sampled_from(["", "\r"]),
)  # fmt: skip


def compiled(conditions: list[str]) -> CompiledRules:
    rules = [
        {
            "constraints": {"doc_name": "ADT_*"} if number % 3 == 2 else {},
            "when": [{"condition": condition, "actions": [{"action": "send", "targets": [f"t{number}"]}]}],
        }
        for number, condition in enumerate(conditions)
    ]
    definition = RuleDefinition.model_validate({"name": "R", "rule_sets": [{"rules": rules}]})
    return compile_rules(definition, RuleEnvironment(lookups={"Ward": {"W1": "Heart"}}))


def outcome(call, *arguments, **named) -> object:
    try:
        routing = call(*arguments, **named)
    except HIEError as error:
        return str(error)
    return routing.sends, routing.reason, routing.deleted, routing.returned


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.sampled_from(CONDITIONS), min_size=1, max_size=4),
    st.lists(message, min_size=1, max_size=8),
    st.sampled_from(["", "2.3.1"]),
)
def test_recalled_routings_are_those_of_the_rules(
    conditions: list[str], messages: list[bytes], category: str
) -> None:
    rules = compiled(conditions)
    recall = RouteMemo(rules, "in")
    for raw in messages * 2:
        header = plain_header(raw)
        if header is not None:
            asked = outcome(rules.route, HL7Message(raw), "in", category=category)
            assert outcome(recall.route, raw, header, category) == asked


def test_rules_the_clock_or_the_message_itself_decides_are_not_recalled() -> None:
    raw = b"MSH|^~\\&|PAS|RGH|EPR|RGH|2026||ADT^A01|5|P|2.3\rPV1|1|I\r"
    for condition, recalled in {
        'PV1:2="I"': True, 'CurrentDateTime("%Y")="1999"': False, 'Document.Identifier="5"': False, 'OBX():3="1"': False,
    }.items():  # fmt: skip
        assert (compiled([condition]).inputs(HL7Message(raw), "in", "") is not None) is recalled


def test_values_that_hardly_ever_come_again_are_not_kept(monkeypatch) -> None:
    monkeypatch.setattr(memo, "MAX_ROUTINGS", 50)
    rules = compiled(['PID:3="7"'])
    recall = RouteMemo(rules, "in")
    for number in range(500):
        raw = b"MSH|^~\\&|PAS|RGH|EPR|RGH|2026||ADT^A01|5|P|2.3\rPID|1||%d\r" % number
        sends = recall.route(raw, plain_header(raw) or [], "").sends
        assert bool(sends) is (number == 7)
    (kind,) = recall._kinds.values()
    assert kind is not None
    assert not kind.known
    assert kind.asked < 0
