"""What differs between two versions of a rule definition, rule by rule, each told as a sentence. Knows no widget."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from hie_runtime.config.model import ProductionConfig
from hie_runtime.rules.model import Rule, RuleDefinition
from hie_studio.document.compare import Detail, Difference, How, compare
from hie_studio.document.state import DocumentState
from hie_studio.editors.rules.rule_edits import rules_of
from hie_studio.editors.rules.sentences import sentence

_RULE = 4  # keys of a rule's path: rule_sets, the set, rules, the rule
_MOVED = 5


@dataclass(frozen=True, slots=True)
class RuleChange:
    """One thing that differs.

    Attributes:
        how: added, removed or changed.
        name: of the rule, "" when it is about no rule; then ``difference`` and ``detail`` say what it is about.
        was, now: the rule before and after as a sentence, "" when it was not or is not there.
        more: what its sentence does not tell: key, value before and after.
        places: its place before and after, from 1, when only that differs.
        row: where it is in the list of rules now, -1 when it is not there.
    """

    how: How
    name: str
    difference: Difference
    detail: Detail
    was: str = ""
    now: str = ""
    more: tuple[tuple[str, Any, Any], ...] = ()
    places: tuple[int, int] | None = None
    row: int = -1


def rule_changes(before: RuleDefinition | None, after: RuleDefinition | None) -> list[RuleChange]:
    """What differs, in the order of the rules."""
    if before is None or after is None:
        how = How.ADDED if before is None else How.REMOVED
        rules = rules_of(after or before) if (after or before) is not None else []
        return [_whole(rule, how, row if after is not None else -1) for row, rule in enumerate(rules)]
    found = compare(_alone(before), _alone(after)).differences
    return [change for one in found for change in _changes(one, after)]


def _alone(definition: RuleDefinition) -> DocumentState:
    return DocumentState(ProductionConfig(name="rules"), {definition.name: definition})


def _whole(rule: Rule, how: How, row: int) -> RuleChange:
    told = sentence(rule)
    was, now = ("", told) if how is How.ADDED else (told, "")
    return RuleChange(how, rule.name, Difference("rules", rule.name, how), Detail((), how), was, now, row=row)


def _changes(difference: Difference, after: RuleDefinition) -> Iterator[RuleChange]:
    rows = {rule.name: row for row, rule in reversed(list(enumerate(rules_of(after))))}
    for detail in difference.details:
        path = detail.path
        if len(path) < _RULE or path[0] != "rule_sets" or path[2] != "rules":
            yield RuleChange(detail.how, "", difference, detail)
        elif len(path) == _MOVED and path[-1] == "#":
            yield RuleChange(
                How.CHANGED, path[3], difference, detail,
                places=(detail.old, detail.new), row=rows.get(path[3], -1),
            )  # fmt: skip
        else:
            was, now = _told(detail.old), _told(detail.new)
            name = _name(detail.new) or _name(detail.old) or path[3]
            more = _more(detail.old, detail.new, was == now)
            yield RuleChange(detail.how, name, difference, detail, was, now, more, row=rows.get(name, -1))


def _told(rule: Any) -> str:
    return sentence(Rule.model_validate(rule)) if isinstance(rule, dict) else ""


def _more(old: Any, new: Any, untold: bool) -> tuple[tuple[str, Any, Any], ...]:
    """Whether it is switched on, and, when the sentence is the same, all that differs."""
    if not isinstance(old, dict) or not isinstance(new, dict):
        return ()
    keys = dict.fromkeys([*old, *new]) if untold else ["disabled"]
    return tuple((key, old.get(key), new.get(key)) for key in keys if old.get(key) != new.get(key))


def _name(rule: Any) -> str:
    return str(rule.get("name", "")) if isinstance(rule, dict) else ""
