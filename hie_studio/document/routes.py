"""Routes between items as the canvas draws them, and what may be connected to what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hie_runtime.bpl.model import ProcessDefinition, call_targets
from hie_runtime.components.registry import ComponentKind, registry
from hie_runtime.config.model import ItemConfig, name_list
from hie_runtime.rules.model import (
    Action,
    DelegateAction,
    ForeachAction,
    Rule,
    RuleDefinition,
    RuleSet,
    SendAction,
    When,
)
from hie_studio.declared import said
from hie_studio.document.references import replace_in_rules, replace_in_settings, replace_targets
from hie_studio.document.state import DocumentState, kind_of

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Route:
    """A way messages may take. ``rules`` names the rules that send along it; empty = every message."""

    source: str
    target: str
    rules: tuple[str, ...] = ()
    bad_messages: bool = False


def routes_of(state: DocumentState) -> dict[tuple[str, str], Route]:
    """All routes between existing items, by (source, target)."""
    known = {item.name for item in state.production.items}
    found: dict[tuple[str, str], Route] = {}
    for item in state.production.items:
        definition, process = rule_of(state, item), process_of(state, item)
        if process is not None:
            for target, label, _place in call_targets(process):
                before = found.get((item.name, target), Route(item.name, target))
                labels = tuple(dict.fromkeys((*before.rules, label)))
                found[item.name, target] = Route(item.name, target, labels)
        elif definition is not None:
            for target, rules in rule_targets(definition, state.rules).items():
                found[item.name, target] = Route(item.name, target, tuple(rules))
        else:
            for target in item.targets:
                found[item.name, target] = Route(item.name, target)
        for target in name_list(item.settings.host.get("bad_message_handler", "")):
            found.setdefault((item.name, target), Route(item.name, target, bad_messages=True))
    return {key: route for key, route in found.items() if key[1] in known}


def rule_of(state: DocumentState, item: ItemConfig) -> RuleDefinition | None:
    """The rule definition an item routes by, None when it names none or an unknown one."""
    return state.rules.get(str(item.settings.host.get("business_rule_name", "")).strip())


def process_of(state: DocumentState, item: ItemConfig) -> ProcessDefinition | None:
    """The business process an item runs, None when it names none or an unknown one."""
    return state.processes.get(str(item.settings.host.get("process", "")).strip())


def rule_targets(
    definition: RuleDefinition, others: Mapping[str, RuleDefinition] | None = None
) -> dict[str, list[str]]:
    """Target -> names of the rules that send to it, in order; disabled ones are left out.

    With ``others``, by name, also what the definitions send that a rule goes on with (delegate)."""
    found: dict[str, list[str]] = {}
    number = 0
    for rule_set in definition.rule_sets:
        for rule in rule_set.rules:
            number += 1
            if rule.disabled:
                continue
            label = rule.name or translate("Routes", "Rule {n}").format(n=number)
            whens = [action for when in rule.when if not when.disabled for action in when.actions]
            for target in _sends([*whens, *rule.otherwise], others or {}, (definition.name,)):
                names = found.setdefault(target, [])
                if label not in names:
                    names.append(label)
    return found


def place_of_route(
    definition: RuleDefinition, target: str, others: Mapping[str, RuleDefinition]
) -> tuple[str | int, ...]:
    """Where the first rule that sends to a target stands in its definition's file; empty when none does."""
    for at, rule_set in enumerate(definition.rule_sets):
        for number, rule in enumerate(rule_set.rules):
            alone = rule_set.model_copy(update={"rules": [rule]})
            if target in rule_targets(definition.model_copy(update={"rule_sets": [alone]}), others):
                return "rule_sets", at, "rules", number
    return ()


def _sends(actions: list[Action], others: Mapping[str, RuleDefinition], seen: tuple[str, ...]) -> list[str]:
    targets: list[str] = []
    for action in actions:
        if action.disabled:
            continue
        if isinstance(action, SendAction):
            targets += action.targets
        elif isinstance(action, ForeachAction):
            inner = [one for when in action.when for one in when.actions]
            targets += _sends([*inner, *action.otherwise], others, seen)
        elif isinstance(action, DelegateAction) and action.rule in others and action.rule not in seen:
            targets += _sends(_all_actions(others[action.rule]), others, (*seen, action.rule))
    return targets


def _all_actions(definition: RuleDefinition) -> list[Action]:
    """What the rules of a definition do that are not disabled."""
    rules = [rule for rule_set in definition.rule_sets for rule in rule_set.rules if not rule.disabled]
    parts = [(*(when.actions for when in rule.when if not when.disabled), rule.otherwise) for rule in rules]
    return [action for actions in parts for one in actions for action in one]


def routes_by_rules(state: DocumentState, name: str) -> bool:
    """Whether the item routes by a rule definition that exists; its direct targets do not count then."""
    item = state.production.item(name)
    return item is not None and rule_of(state, item) is not None


def connection_problem(state: DocumentState, source: str, target: str) -> str:
    """Why ``source`` cannot send every message to ``target``; "" when it can."""
    problem = pairing_problem(state, source, target)
    if problem:
        return problem
    item = state.production.item(source)
    assert item is not None
    if routes_by_rules(state, source):
        return translate("Routes", "“{source}” routes by its rule “{rule}”: add a rule instead.").format(
            source=source, rule=item.settings.host.get("business_rule_name")
        )
    if process_of(state, item) is not None:
        return translate("Routes", "“{source}” runs a process: its calls say where messages go.").format(
            source=source
        )
    if target in item.targets:
        return translate("Routes", "They are connected already.")
    return ""


def pairing_problem(state: DocumentState, source: str, target: str) -> str:
    """Why messages cannot go from ``source`` to ``target`` at all, by rule or directly; "" when they can."""
    giver, taker = state.production.item(source), state.production.item(target)
    if giver is None or taker is None:
        return translate("Routes", "Both ends of a connection must exist.")
    if source == target:
        return translate("Routes", "An item cannot send to itself.")
    if kind_of(giver) is ComponentKind.OPERATION:
        return translate(
            "Routes", "An operation ends the way inside the production: it sends to the outside."
        )
    if kind_of(taker) is ComponentKind.SERVICE:
        return translate("Routes", "A service takes messages from the outside only.")
    component = registry().get(giver.class_name)
    if component is not None:
        fields = component.host_settings.model_fields
        if "target_config_names" not in fields and "business_rule_name" not in fields:
            return translate("Routes", "“{title}” has no targets.").format(title=said(component.title))
    return ""


def add_target(item: ItemConfig, target: str) -> ItemConfig:
    """The item with one more direct target; the form of the setting (list or text) is kept."""
    host = dict(item.settings.host)
    key = "target_config_name" if "target_config_name" in host and "target_config_names" not in host else ""
    key = key or "target_config_names"
    names = [*item.targets, target]
    host[key] = ",".join(names) if isinstance(host.get(key), str) else names
    return item.model_copy(update={"settings": item.settings.model_copy(update={"host": host})})


def reroute(
    state: DocumentState, item: ItemConfig, target: str, instead: list[str]
) -> tuple[ItemConfig, Mapping[str, RuleDefinition]]:
    """The item and the rules with every route from the item to the target going to others instead, to none for []."""

    def keep(name: str) -> list[str]:
        return instead if name == target else [name]

    host = replace_in_settings(item.settings.host, keep)
    if host is not item.settings.host:
        item = item.model_copy(update={"settings": item.settings.model_copy(update={"host": host})})
    definition = rule_of(state, item)
    if definition is None:
        return item, state.rules
    name = definition.name
    return item, replace_in_rules(
        state.rules, lambda one: replace_targets(one, keep) if one.name == name else one
    )


def with_route(definition: RuleDefinition, target: str, rule: str = "") -> RuleDefinition:
    """The definition with a new rule that sends everything to ``target``, or with the target added to the
    sends of the rule of that name."""
    if rule:
        return _extended(definition, target, rule)
    new = Rule(
        name=translate("Routes", "To {target}").format(target=target),
        when=[When(condition="1", actions=[SendAction(action="send", targets=[target])])],
    )
    sets = list(definition.rule_sets) or [RuleSet()]
    sets[-1] = sets[-1].model_copy(update={"rules": [*sets[-1].rules, new]})
    return definition.model_copy(update={"rule_sets": sets})


def _extended(definition: RuleDefinition, target: str, name: str) -> RuleDefinition:
    copy = definition.model_copy(deep=True)
    for rule_set in copy.rule_sets:
        for rule in rule_set.rules:
            if rule.name == name:
                _add_send(rule, target)
                return copy
    return copy


def _add_send(rule: Rule, target: str) -> None:
    # Assigned rather than changed in place: only fields that were assigned are written to the file.
    if not rule.when:
        rule.when = [When(condition="1", actions=[])]
    actions = rule.when[0].actions
    for action in actions:
        if isinstance(action, SendAction) and not action.transforms:
            action.targets = [*action.targets, target]
            return
    rule.when[0].actions = [SendAction(action="send", targets=[target]), *actions]
