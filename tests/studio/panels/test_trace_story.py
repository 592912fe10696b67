"""How the trace tells of rules it cannot work out again."""

from __future__ import annotations

from dataclasses import asdict

from hie_runtime.control.client import RuleTried
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.compile import RuleEnvironment, compile_rules
from hie_runtime.rules.model import RuleDefinition
from hie_runtime.rules.site import stand_in
from hie_studio.panels.trace.story import Mark, rule_lines

MESSAGE = b"MSH|^~\\&|A|B|C|D|2026||ADT^A01|1|P|2.5\rPV1|1|I|W2\r"


def test_where_they_are_not_called_a_rule_is_not_known_rather_than_wrong() -> None:
    definition = RuleDefinition.model_validate(
        {
            "name": "x",
            "rule_sets": [{"rules": [{"when": [{"condition": "IsOpen(HL7.{PV1:3})", "actions": []}]}]}],
        }
    )
    environment = RuleEnvironment(functions={"IsOpen": stand_in("IsOpen", 1, 1)})
    (tried,) = compile_rules(definition, environment).explain(HL7Message(MESSAGE), "from.PAS")
    assert (tried.unknown, tried.error, tried.matched, tried.values) == (True, "", False, {"{PV1:3}": "W2"})
    lines = rule_lines(RuleTried.model_validate(asdict(tried)))
    assert lines[0].mark is Mark.SKIPPED and "is not called again" in lines[-1].text
