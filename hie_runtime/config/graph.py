"""The production as a graph: who may send to whom, and by what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

import networkx as nx

from hie_runtime.bpl.model import ProcessDefinition, call_targets
from hie_runtime.config.model import ItemConfig, ProductionConfig, name_list
from hie_runtime.config.positions import Path as Place
from hie_runtime.rules.model import Action, DelegateAction, ForeachAction, Rule, RuleDefinition, SendAction

TARGETS = ("target_config_names", "target_config_name")
BAD_MESSAGES = "bad_message_handler"
RULE = "business_rule_name"
PROCESS = "process"


class HasRoutes(Protocol):
    """What a graph is made of: a workspace, or a Studio document's state."""

    @property
    def production(self) -> ProductionConfig: ...

    @property
    def rules(self) -> Mapping[str, RuleDefinition]: ...

    @property
    def processes(self) -> Mapping[str, ProcessDefinition]: ...


@dataclass(frozen=True, slots=True)
class Way:
    """One reason why messages go from one item to another.

    Attributes:
        how: ``target``, ``bad message``, or the name of the rule (``rule#2`` when it has none).
        setting: dotted setting of the sending item that leads there.
        definition: the rule or process it stands in, "" when the setting names the target itself.
        place: where in the definition's file, keys and indexes.
        folder: where such definitions are, ``rules`` or ``processes``.
    """

    how: str
    setting: str
    definition: str = ""
    place: Place = ()
    folder: str = "rules"


def production_graph(source: HasRoutes) -> nx.DiGraph[str]:
    """Items as nodes; an edge for each pair of which one may send to the other.

    An edge carries ``how`` (tuple of ``target``, ``bad message`` or rule names, in order) and ``ways``
    (tuple of :class:`Way`). A target that is not in the production is a node too, with ``missing=True``.
    What a disabled rule or action sends makes no edge."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    for item in source.production.items:
        graph.add_node(item.name, missing=False)
    for item in source.production.items:
        found: dict[str, list[Way]] = {}
        for target, way in _ways(item, source.rules, source.processes):
            found.setdefault(target, []).append(way)
        for target, ways in found.items():
            if target not in graph:
                graph.add_node(target, missing=True)
            graph.add_edge(
                item.name, target, how=tuple(dict.fromkeys(way.how for way in ways)), ways=tuple(ways)
            )
    return graph


def _ways(
    item: ItemConfig, rules: Mapping[str, RuleDefinition], processes: Mapping[str, ProcessDefinition]
) -> Iterator[tuple[str, Way]]:
    host = item.settings.host
    process = processes.get(str(host.get(PROCESS, "")).strip())
    if process is not None:
        for target, label, place in call_targets(process):
            yield target, Way(label, f"host.{PROCESS}", process.name, place, "processes")
        return
    definition = rules.get(str(host.get(RULE, "")).strip())
    if definition is not None:  # a router with rules does not use its plain targets
        yield from rule_sends(definition, rules)
    else:
        setting = next((name for name in TARGETS if host.get(name)), TARGETS[0])
        for target in item.targets:
            yield target, Way("target", f"host.{setting}")
    for target in name_list(host.get(BAD_MESSAGES, "")):
        yield target, Way("bad message", f"host.{BAD_MESSAGES}")


def rule_sends(
    definition: RuleDefinition, rules: Mapping[str, RuleDefinition], seen: tuple[str, ...] = ()
) -> Iterator[tuple[str, Way]]:
    """Each target of each send of a definition and of those it hands on to, with its place."""
    seen = (*seen, definition.name)
    for label, action, place in rule_actions(definition):
        if isinstance(action, SendAction):
            for index, target in enumerate(action.targets):
                yield target, Way(label, f"host.{RULE}", definition.name, (*place, "targets", index))
        elif isinstance(action, DelegateAction) and action.rule not in seen and action.rule in rules:
            yield from rule_sends(rules[action.rule], rules, seen)


def rule_actions(definition: RuleDefinition) -> Iterator[tuple[str, Action, Place]]:
    """Each action that is not disabled: the rule it is in, itself and its place in the definition's file."""
    for s, rule_set in enumerate(definition.rule_sets):
        for r, rule in enumerate(() if rule_set.disabled else rule_set.rules):
            if not rule.disabled:
                base: Place = ("rule_sets", s, "rules", r)
                for action, place in _branches(rule, base):
                    yield rule.name or f"rule#{r + 1}", action, place


def _branches(rule: Rule | ForeachAction, base: Place) -> Iterator[tuple[Action, Place]]:
    for w, when in enumerate(rule.when):
        if not when.disabled:
            yield from _actions(when.actions, (*base, "when", w, "actions"))
    if not rule.otherwise_disabled:
        yield from _actions(rule.otherwise, (*base, "otherwise"))


def _actions(actions: list[Action], base: Place) -> Iterator[tuple[Action, Place]]:
    for a, action in enumerate(actions):
        if action.disabled:
            continue
        yield action, (*base, a)
        if isinstance(action, ForeachAction):
            yield from _branches(action, (*base, a))
