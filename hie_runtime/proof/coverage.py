"""What of a workspace was used, by what there is and what was counted on the way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hie_runtime.config.workspace import Workspace
from hie_runtime.engine.message_flow import Travelled
from hie_runtime.proof.results import Coverage, RuleUse
from hie_runtime.rules.model import Rule, RuleDefinition
from hie_runtime.transforms.library import called_by


def coverage_of(workspace: Workspace, travelled: Travelled) -> Coverage:
    """Every rule branch, transform and item of a workspace with how often it was used."""
    rules = [
        RuleUse(definition.name, rule, place, travelled.branches[definition.name, place])
        for definition in workspace.rules.values()
        for rule, place in _branches(definition)
    ]
    names = list(workspace.transforms) + [
        name.removeprefix("transforms/").rpartition(".")[0]
        for name in workspace.scripts
        if name.startswith("transforms/")
    ]
    through: dict[str, list[str]] = {}
    for caller, definition in workspace.transforms.items():
        for called in sorted(called_by(definition)):
            through.setdefault(called, []).append(caller)
    return Coverage(
        rules,
        {name: travelled.transforms[name] for name in dict.fromkeys(names)},
        through,
        {item.name: travelled.items[item.name] for item in workspace.production.items},
    )


def _branches(definition: RuleDefinition) -> Iterator[tuple[str, str]]:
    """Each branch that can act, as (rule, place); numbered as routing numbers them (rules/building.py)."""
    for rule_set in definition.rule_sets:
        if rule_set.disabled:
            continue
        for number, rule in enumerate(rule_set.rules, 1):
            if not rule.disabled:
                label = f"rule#{number} {rule.name}".rstrip()
                yield from _of_rule(rule, label, f"rule#{number}")


def _of_rule(rule: Rule, label: str, place: str) -> Iterator[tuple[str, str]]:
    for number, when in enumerate(rule.when, 1):
        if not when.disabled and _acts(when.actions):
            yield f"{label}, when#{number}" if len(rule.when) > 1 else label, f"{place}:when#{number}"
    if rule.otherwise and not rule.otherwise_disabled and _acts(rule.otherwise):
        yield f"{label}, otherwise", f"{place}:otherwise"


def _acts(actions: Sequence[object]) -> bool:
    return any(not getattr(action, "disabled", False) for action in actions)
