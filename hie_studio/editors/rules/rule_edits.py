"""Edits of a rule definition as pure functions. Rules are counted through all rule sets, from 0."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from hie_runtime.rules.model import Rule, RuleDefinition, RuleSet, SendAction, When


def rules_of(definition: RuleDefinition) -> list[Rule]:
    """All rules in order."""
    return [rule for rule_set in definition.rule_sets for rule in rule_set.rules]


def replace_rule(definition: RuleDefinition, row: int, rule: Rule) -> RuleDefinition:
    """The definition with another rule at a row."""
    return _change(definition, row, lambda rules, at: [*rules[:at], rule, *rules[at + 1 :]])


def remove_rules(definition: RuleDefinition, rows: Sequence[int]) -> RuleDefinition:
    """The definition without the rules of some rows."""
    for row in sorted(rows, reverse=True):
        definition = _change(definition, row, lambda rules, at: [*rules[:at], *rules[at + 1 :]])
    return definition


def insert_after(definition: RuleDefinition, row: int, rule: Rule) -> RuleDefinition:
    """The definition with a new rule below a row, in the same rule set; -1 puts it at the very end."""
    if row >= 0:
        return _change(definition, row, lambda rules, at: [*rules[: at + 1], rule, *rules[at + 1 :]])
    sets = list(definition.rule_sets) or [RuleSet()]
    sets[-1] = sets[-1].model_copy(update={"rules": [*sets[-1].rules, rule]})
    return definition.model_copy(update={"rule_sets": sets})


def move_rule(definition: RuleDefinition, row: int, to: int) -> RuleDefinition:
    """The definition with the rule of a row moved to another row; it joins the rule set it lands in."""
    rules = rules_of(definition)
    if not (0 <= row < len(rules) and 0 <= to < len(rules)) or row == to:
        return definition
    places = _places(definition)
    source, target = places[row], places[to]
    sets = [list(rule_set.rules) for rule_set in definition.rule_sets]
    rule = sets[source[0]].pop(source[1])
    at = target[1] + (1 if source[0] != target[0] and to > row else 0)
    sets[target[0]].insert(at, rule)
    made = [
        old.model_copy(update={"rules": new}) for old, new in zip(definition.rule_sets, sets, strict=True)
    ]
    return definition.model_copy(update={"rule_sets": made})


def new_rule(definition: RuleDefinition) -> Rule:
    """An empty rule with a name of its own: every message, to nowhere yet."""
    taken = {rule.name for rule in rules_of(definition)}
    name = QCoreApplication.translate("Rules", "New rule")
    free = next(
        text for n in range(1, len(taken) + 2) if (text := name if n == 1 else f"{name} {n}") not in taken
    )
    return Rule(name=free, when=[When(condition="1", actions=[SendAction()])])


def set_of(definition: RuleDefinition, row: int) -> int:
    """Number of the rule set a row is in, from 0; the last one for -1, 0 when there is none."""
    if row < 0:
        return max(0, len(definition.rule_sets) - 1)
    return _places(definition)[row][0]


def first_row(definition: RuleDefinition, number: int) -> int:
    """Row of the first rule of a rule set; -1 when it has none."""
    return next((row for row, place in enumerate(_places(definition)) if place[0] == number), -1)


def append_to(definition: RuleDefinition, number: int, rule: Rule) -> RuleDefinition:
    """The definition with a new rule at the end of a rule set."""
    sets = list(definition.rule_sets) or [RuleSet()]
    return change_set(definition, number, rules=[*sets[number].rules, rule])


def change_set(definition: RuleDefinition, number: int, **update: Any) -> RuleDefinition:
    """The definition with other values in one of its rule sets."""
    sets = list(definition.rule_sets) or [RuleSet()]
    sets[number] = sets[number].model_copy(update=update)
    return definition.model_copy(update={"rule_sets": sets})


def add_set(definition: RuleDefinition) -> RuleDefinition:
    """The definition with an empty rule set more, at the end."""
    sets = list(definition.rule_sets) or [RuleSet()]
    taken = {one.name for one in sets}
    words = QCoreApplication.translate("Rules", "Rule set {n}")
    name = next(
        text for n in range(len(sets) + 1, 2 * len(sets) + 3) if (text := words.format(n=n)) not in taken
    )
    return definition.model_copy(update={"rule_sets": [*sets, RuleSet(name=name)]})


def remove_set(definition: RuleDefinition, number: int) -> RuleDefinition:
    """The definition without one of its rule sets, and without the rules in it."""
    sets = [one for place, one in enumerate(definition.rule_sets) if place != number]
    return definition.model_copy(update={"rule_sets": sets})


def rules_before(definition: RuleDefinition, row: int) -> RuleDefinition:
    """Only the rules of its rule set that are tried before that of a row, in effect at any time."""
    if row < 0:
        return definition.model_copy(update={"rule_sets": []})
    number, at = _places(definition)[row]
    rules = list(definition.rule_sets[number].rules[:at])
    return definition.model_copy(update={"rule_sets": [RuleSet(rules=rules)]})


def paste_after(definition: RuleDefinition, row: int, rules: Sequence[Rule]) -> RuleDefinition:
    """The definition with rules below a row, those whose name is taken under a free one; -1: at the very end."""
    for at, rule in enumerate(rules):
        new = copy_of(definition, rule) if rule.name in {one.name for one in rules_of(definition)} else rule
        definition = insert_after(definition, row + at if row >= 0 else -1, new)
    return definition


def copy_of(definition: RuleDefinition, rule: Rule) -> Rule:
    """A copy of a rule under a name that is free in the definition."""
    taken = {one.name for one in rules_of(definition)}
    base = rule.name or QCoreApplication.translate("Rules", "Rule")
    free = next(text for n in range(2, len(taken) + 3) if (text := f"{base} {n}") not in taken)
    return rule.model_copy(update={"name": free}, deep=True)


def _places(definition: RuleDefinition) -> list[tuple[int, int]]:
    return [(s, r) for s, rule_set in enumerate(definition.rule_sets) for r in range(len(rule_set.rules))]


def _change(
    definition: RuleDefinition, row: int, change: Callable[[Sequence[Rule], int], list[Rule]]
) -> RuleDefinition:
    number, at = _places(definition)[row]
    sets = list(definition.rule_sets)
    sets[number] = sets[number].model_copy(update={"rules": change(sets[number].rules, at)})
    return definition.model_copy(update={"rule_sets": sets})
