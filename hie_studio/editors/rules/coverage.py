"""How often rules and their branches fire for recorded messages, and which never do. Knows no widget."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.proof.traffic import given
from hie_runtime.rules.compile import CompiledRules, RuleEnvironment, compile_rules
from hie_runtime.rules.model import RuleDefinition

MOST_MESSAGES = 20_000
MOST_BYTES = 200 * 1024 * 1024
Watch = Callable[[int, int], None]  # (done, of how many), 0 while that is not known


@dataclass(frozen=True, slots=True)
class Recorded:
    """A message as it came to the rules: its bytes, the item that sent it, and when (seconds since 1970)."""

    raw: bytes
    source: str
    at: float


@dataclass(slots=True)
class Coverage:
    """What the rules did with recorded messages.

    Attributes:
        messages: how many were tried.
        fired: how often each branch acted, by the number of its rule set from 0 and its place (``rule#1:when#2``);
            inside of foreach once for each segment.
        nowhere: messages that no rule sent on or dropped.
        failed: messages whose rules could not be evaluated; ``error`` is the first reason.
    """

    messages: int = 0
    fired: Counter[tuple[int, str]] = field(default_factory=Counter)
    nowhere: int = 0
    failed: int = 0
    error: str = ""

    def of_branches(self, number: int, at: int) -> dict[str, int]:
        """How often each branch of a rule acted, by its place in the rule (``when#2``). ``number``: of its set, from
        0; ``at``: of the rule in the set, from 0."""
        head = f"rule#{at + 1}:"
        return {
            place.removeprefix(head): count
            for (rule_set, place), count in self.fired.items()
            if rule_set == number and place.startswith(head)
        }

    def never(self, definition: RuleDefinition) -> int:
        """How many rules that are switched on did nothing for any message."""
        return sum(
            not rule.disabled and not messages_of_rule(self.of_branches(number, at))
            for number, rule_set in enumerate(definition.rule_sets)
            if not rule_set.disabled
            for at, rule in enumerate(rule_set.rules)
        )


def messages_of(paths: Sequence[Path], source: str, watch: Watch) -> list[Recorded]:
    """The messages of files and folders, as if an item had sent them now; no more than MOST_MESSAGES of them.

    Raises ProofError for what cannot be read or holds no message.
    """
    found: list[Recorded] = []
    size, now = 0, datetime.now(UTC).timestamp()
    for one in given([str(path) for path in paths]).messages():
        found.append(Recorded(one.raw, source, now))
        size += len(one.raw)
        watch(len(found), 0)
        if len(found) == MOST_MESSAGES or size > MOST_BYTES:
            break
    return found


def cover(
    definition: RuleDefinition, environment: RuleEnvironment, recorded: Sequence[Recorded], watch: Watch
) -> Coverage:
    """Try the rules on messages. Each is routed by the rule set in effect when it came."""
    counter = _Counter(definition, environment)
    for done, one in enumerate(recorded, 1):
        counter.count(one)
        watch(done, len(recorded))
    return counter.coverage


class _Counter:
    """Each rule set is compiled for itself: a place does not say which set it is of."""

    def __init__(self, definition: RuleDefinition, environment: RuleEnvironment) -> None:
        self.coverage = Coverage()
        self._name = definition.name
        self._set = 0
        self._at = 0.0
        told = replace(environment, witness=self._acted, now=self._now)
        self._sets: Mapping[int, CompiledRules] = {
            number: compile_rules(definition.model_copy(update={"rule_sets": [rule_set]}), told)
            for number, rule_set in enumerate(definition.rule_sets)
            if not rule_set.disabled
        }

    def count(self, one: Recorded) -> None:
        self.coverage.messages += 1
        self._at = one.at
        rules = next((number for number, each in self._sets.items() if each.is_in_effect()), None)
        if rules is None:
            self.coverage.nowhere += 1
            return
        self._set = rules
        try:
            routing = self._sets[rules].route(HL7Message(one.raw), one.source)
        except HIEError as error:
            self.coverage.failed += 1
            self.coverage.error = self.coverage.error or str(error)
            return
        self.coverage.nowhere += not routing.deleted and not any(send.targets for send in routing.sends)

    def _acted(self, definition: str, place: str) -> None:
        if definition == self._name:
            self.coverage.fired[self._set, place] += 1

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._at).astimezone()


def branches_fired(definition: RuleDefinition, coverage: Coverage) -> list[dict[str, int]]:
    """How often each branch of each rule acted, in the order of the rules."""
    return [
        coverage.of_branches(number, at)
        for number, rule_set in enumerate(definition.rule_sets)
        for at in range(len(rule_set.rules))
    ]


def rows_fired(branches: Sequence[Mapping[str, int]]) -> list[int]:
    """For how many messages each rule did something."""
    return [messages_of_rule(one) for one in branches]


def messages_of_rule(branches: Mapping[str, int]) -> int:
    """For how many messages a rule did something: one branch acts for a message, those in foreach for a segment."""
    return sum(count for place, count in branches.items() if ":" not in place)
