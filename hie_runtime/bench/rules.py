"""``hie-runtime bench --rules N``: what a rule set costs a message, without sockets and storage."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from hie_runtime.bench.cost import admissions, per_message
from hie_runtime.messages.hl7.plain import plain_header
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.compile import CompiledRules, RuleEnvironment, compile_rules
from hie_runtime.rules.memo import RouteMemo
from hie_runtime.rules.model import RuleDefinition

BOUND = 25.0  # µs a message, promised for 50 rules
MESSAGES = 5_000
CATEGORY = "2.4"
# The mix of real rules (iris-semantics 6.2): mostly =, && and ||, then Contains, StartsWith, comparisons, lists.
CONDITIONS = (
    'HL7.{PV1:2}="X%d"',
    'HL7.{PV1:3.1}="NONE%d" && HL7.{MSH:9.2}="A03"',
    'HL7.{MSH:3}="OTHER%d" || HL7.{MSH:4}="ELSE%d"',
    'HL7.{PID:5.1} StartsWith "ZZ%d"',
    'Contains(HL7.{PV1:7.2},"Q%d")',
    'HL7.{PV1:10} In "A%d,B%d"',
    'Lookup("Ward",HL7.{PV1:3.1},"open")="closed%d"',
    'HL7.{PID:7}>"99999999999999%d"',
    'HL7.{PID:8} in ("X","Y%d")',
    'HL7.{PV1:3.4}="NOWHERE%d" && HL7.{PID:3.4}="%d"',
)


@dataclass(frozen=True, slots=True)
class RuleFigures:
    """Processor time in µs a message, the best of some rounds.

    message: the message object alone, which the router makes anyway. routed: it and all rules.
    recalled: a message like one before in all that rules look at. new: one that is not, by the same way.
    parts: what dominates, each measured by itself, by name.
    """

    rules: int
    conditions: int
    fields: int
    message: float
    routed: float
    recalled: float
    new: float
    parts: dict[str, float]

    @property
    def added(self) -> float:
        """What the rules add to a message."""
        return self.routed - self.message


def measure(count: int) -> RuleFigures:
    """Measure a rule set of so many rules of which only the last is true, so that every condition is tried."""
    bodies = admissions(MESSAGES)
    compiled = _compiled([_condition(number) for number in range(count - 1)])
    first = per_message(bodies, _first_reads)
    message = per_message(bodies, HL7Message)
    routed = _routed(compiled, bodies)
    recalled, new = _by_recall(compiled, bodies)
    parts = {
        "the message object": message,
        f"first read of the {len(_FIELDS)} fields and components": first - message,
        "one condition more: a field = a text": _each('HL7.{PV1:2}="X%d"', bodies),
        "one condition more: two joined by &&, the first false": _each(CONDITIONS[1], bodies),
        "one condition more: StartsWith, Contains, In": _each(CONDITIONS[3], bodies),
        "one condition more: a number >": _each(CONDITIONS[7], bodies),
        "one condition more: Lookup of a field": _each(CONDITIONS[6], bodies),
    }
    read = compiled.inputs(HL7Message(bodies[0]), "bench", CATEGORY) or frozenset()
    return RuleFigures(count, _asked(count - 1), len(read), message, routed, recalled, new, parts)


def report(figures: RuleFigures, *, as_json: bool) -> str:
    """The figures as text or JSON."""
    if as_json:
        return json.dumps({**asdict(figures), "added": figures.added}, indent=2)
    lines = [
        f"{figures.rules} rules, {figures.conditions} comparisons, {figures.fields} fields, no constraint; 1 kB ADT",
        f"  the rules add {figures.added:6.2f} µs a message (nothing recalled; {BOUND:g} µs promised for 50 rules)",
        f"  recalled      {figures.recalled:6.2f} µs a message like one before, read and rules together",
        f"  not recalled  {figures.new:6.2f} µs by the same way when each message is new",
        "what dominates, µs:",
        *(f"  {value:6.2f}  {name}" for name, value in figures.parts.items()),
    ]
    return "\n".join(lines)


_FIELDS = ("MSH:3", "MSH:4", "MSH:9.2", "PID:3.4", "PID:5.1", "PID:7", "PID:8", "PV1:2", "PV1:3.1", "PV1:3.4", "PV1:7.2", "PV1:10")  # fmt: skip


def _condition(number: int) -> str:
    return CONDITIONS[number % len(CONDITIONS)].replace("%d", str(number))


def _asked(count: int) -> int:
    return sum(_condition(number).count("HL7.{") for number in range(count))


def _compiled(conditions: Sequence[str]) -> CompiledRules:
    def rule(name: str, condition: str) -> dict[str, Any]:
        actions = [{"action": "send", "targets": [name]}, {"action": "return"}]
        return {"name": name, "when": [{"condition": condition, "actions": actions}]}

    listed = [rule(f"t{number}", condition) for number, condition in enumerate(conditions)]
    sets = [{"rules": [*listed, rule("last", "1")]}]
    definition = RuleDefinition.model_validate({"name": "bench", "rule_sets": sets})
    return compile_rules(definition, RuleEnvironment(lookups={"Ward": {"W12": "Heart"}}))


def _routed(compiled: CompiledRules, bodies: Sequence[bytes]) -> float:
    def work(body: bytes) -> None:
        routing = compiled.route(HL7Message(body), "bench", category=CATEGORY)
        if [send.targets for send in routing.sends] != [("last",)]:
            raise AssertionError("only the last rule holds for a message of the bench")

    return per_message(bodies, work)


def _each(condition: str, bodies: Sequence[bytes]) -> float:
    """What one rule more with a condition of this form costs, from 10 against 60 of them."""
    few, many = ([condition.replace("%d", str(number)) for number in range(count)] for count in (10, 60))
    return (_routed(_compiled(many), bodies) - _routed(_compiled(few), bodies)) / 50


def _first_reads(body: bytes) -> None:
    message = HL7Message(body)
    for path in _FIELDS:
        message.get_field(path)


def _by_recall(compiled: CompiledRules, bodies: Sequence[bytes]) -> tuple[float, float]:
    """(like one before, never seen): the second sees every message once."""
    memo = RouteMemo(compiled, "bench")
    plain = [(body, plain_header(body)) for body in bodies]
    known = [(body, header) for body, header in plain if header is not None]

    def work(pair: int) -> None:
        body, header = known[pair]
        memo.route(body, header, CATEGORY)

    started = time.process_time()
    for number in range(len(known)):
        work(number)
    new = (time.process_time() - started) / len(known) * 1e6
    few = [number % 50 for number in range(len(known))]
    memo = RouteMemo(compiled, "bench")
    return per_message(few, work), new
