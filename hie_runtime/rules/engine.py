"""Rules written in Python: the blueprint's BusinessRuleSet, BusinessRule and conditions.

They are another way to write a :class:`~hie_runtime.rules.model.RuleDefinition`; what runs is always that
definition, compiled. ``matches`` compares with an ObjectScript pattern, as everywhere in rules.

    BusinessRuleSet("Wards", [
        BusinessRule("admissions", [FieldCondition("MSH:9.2", "in", "A01, A04")],
                     [SendAction(targets=["to.PAS"]), ReturnAction()]),
    ])
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.ast import Binary, Expression, to_text
from hie_runtime.rules.compile import CompiledRules, RuleEnvironment, Send, compile_rules
from hie_runtime.rules.conditions import Condition, FieldCondition
from hie_runtime.rules.model import Action, ReturnAction, Rule, RuleDefinition, RuleSet, SendAction, When

__all__ = [
    "BusinessRule",
    "BusinessRuleSet",
    "Condition",
    "FieldCondition",
    "ReturnAction",
    "RuleResult",
    "SendAction",
]


@dataclass(frozen=True, slots=True)
class RuleResult:
    """What one rule did: its sends, and whether it ended the rule set."""

    rule: str
    sends: tuple[Send, ...]
    stop_processing: bool = False


@dataclass(frozen=True)
class BusinessRule:
    """When all conditions hold, the actions follow. Without conditions it always applies."""

    name: str
    conditions: Sequence[Condition]
    actions: Sequence[Action]
    enabled: bool = True

    def rule(self) -> Rule:
        """The rule as the model has it. Raises HIEError for a condition that cannot be written."""
        when = When(condition=_all_of(self.conditions), actions=list(self.actions))
        return Rule(name=self.name, disabled=not self.enabled, when=[when])


@dataclass(frozen=True)
class BusinessRuleSet:
    """Rules in order. ``environment``: lookup tables and what else conditions may use."""

    name: str
    rules: Sequence[BusinessRule]
    environment: RuleEnvironment = field(default_factory=RuleEnvironment)

    def definition(self) -> RuleDefinition:
        """As saved in ``rules/*.yaml``."""
        return RuleDefinition(name=self.name, rule_sets=[RuleSet(rules=[rule.rule() for rule in self.rules])])

    def compiled(self) -> CompiledRules:
        """Ready for the router."""
        return compile_rules(self.definition(), self.environment)

    def evaluate(self, message: HL7Message, source: str = "") -> list[RuleResult]:
        """The rules that applied, in order. Raises RuleError. For many messages, keep ``compiled()``."""
        compiled = self.compiled()
        routing = compiled.route(message, source)
        applied = {tried.reason for tried in compiled.explain(message, source) if tried.matched}
        found: list[RuleResult] = []
        for number, rule in enumerate(self.rules, 1):
            place = f"rule#{number}:when#1"
            if place in applied:
                sends = tuple(send for send in routing.sends if send.rule == place)
                ended = routing.returned is not None and routing.reason == place
                found.append(RuleResult(rule.name, sends, ended))
        return found


def _all_of(conditions: Sequence[Condition]) -> str:
    joined: Expression | None = None
    for condition in conditions:
        one = condition.to_expression()
        joined = one if joined is None else Binary("&&", joined, one)
    return "1" if joined is None else to_text(joined)
