"""Problems of how messages flow: targets, loops, and the rules and transforms that decide."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import networkx as nx

from hie_runtime.components.registry import ComponentKind, ComponentRegistry
from hie_runtime.config.check_processes import check_processes
from hie_runtime.config.graph import RULE, Way, production_graph, rule_actions
from hie_runtime.config.positions import Path as Place
from hie_runtime.config.problems import Problem, Severity
from hie_runtime.config.scripts import check_plugins, check_scripts
from hie_runtime.rules.model import DelegateAction, RuleDefinition, SendAction

if TYPE_CHECKING:
    from hie_runtime.config.workspace_files import Workspace
    from hie_runtime.transforms.library import TransformLibrary

ALERTS = "Ens.Alert"  # iris-semantics 1.3: gets every alert, from no item in particular
_RULE_PLACE = re.compile(r"^rule#(\d+)(?::(?:when#(\d+)|(otherwise)))?")
_STEP_PLACE = re.compile(r"(\w+)\[(\d+)\]")


def check_routes(workspace: Workspace, known: ComponentRegistry) -> Iterator[Problem]:
    """Targets that are missing, disabled or take nothing; items nothing reaches; loops."""
    graph = production_graph(workspace)
    yield from _edges(workspace, known, graph)
    yield from _reach(workspace, known, graph)
    for group in nx.strongly_connected_components(graph):
        if len(group) > 1 or any(graph.has_edge(name, name) for name in group):
            yield _loop(workspace, graph, group)


def _edges(workspace: Workspace, known: ComponentRegistry, graph: nx.DiGraph[str]) -> Iterator[Problem]:
    items = {item.name: item for item in workspace.production.items}
    for source, target, edge in graph.edges(data=True):
        way: Way = edge["ways"][0]
        kind = "process" if way.folder == "processes" else "rule"
        via = f" ({kind} {way.definition}: {', '.join(edge['how'])})" if way.definition else ""
        item = items.get(target)
        component = known.get(item.class_name) if item else None
        if item is None:
            severity, code = Severity.WARNING, "dangling-target"
            text = f"target {target!r}{via} is not in the production; messages for it would fail"
        elif component is not None and component.kind is ComponentKind.SERVICE:
            severity, code = Severity.ERROR, "service-target"
            text = f"target {target!r}{via} is a service, which takes nothing from other items"
        elif not item.enabled:
            severity, code = Severity.INFO, "disabled-target"
            text = f"target {target!r}{via} is disabled; messages for it wait in its queue"
        else:
            continue
        file, line = ("", 0)
        if way.definition:
            file, line = workspace.locate_in(way.folder, way.definition, way.place)
        yield Problem(severity, text, file, line, source, way.setting, code)


def _reach(workspace: Workspace, known: ComponentRegistry, graph: nx.DiGraph[str]) -> Iterator[Problem]:
    for item in workspace.production.items:
        component = known.get(item.class_name)
        if component is None:
            continue
        service = component.kind is ComponentKind.SERVICE
        if not service and graph.in_degree(item.name) == 0 and item.name != ALERTS:
            yield Problem(Severity.INFO, "nothing sends to it", item=item.name, code="unreachable")
        if service and graph.out_degree(item.name) == 0:
            text = "has no targets: its messages go nowhere"
            yield Problem(Severity.WARNING, text, item=item.name, code="no-targets")


def _loop(workspace: Workspace, graph: nx.DiGraph[str], group: set[str]) -> Problem:
    """One warning for all items a message can go round; one round among them is shown.

    Listing every round is hopeless: eight routers that all know each other have 16,000."""
    first = next(item.name for item in workspace.production.items if item.name in group)
    inside = graph.subgraph(group)
    round_trip = [source for source, _target in nx.find_cycle(inside, first)]
    shown = " → ".join([*round_trip, round_trip[0]])
    others = len(group) - len(round_trip)
    more = f" ({others} more items are in it)" if others else ""
    text = f"a loop: {shown}{more}; a message could go round for ever"
    return Problem(Severity.WARNING, text, item=round_trip[0], code="loop")


def check_logic(workspace: Workspace) -> Iterator[Problem]:
    """Rules and transforms: what does not parse, is unknown or missing, or is used by nobody."""
    from hie_runtime.transforms.library import TransformLibrary

    library = TransformLibrary.from_workspace(workspace.transforms, workspace.path, workspace.lookups)
    yield from _rules(workspace, library)
    yield from check_processes(workspace, library)
    for name in workspace.transforms:
        for text in library.problems(name):
            file, line = workspace.locate_in("transforms", name, _step_place(text))
            yield Problem(Severity.WARNING, f"transform {name}: {text}", file, line, code="transform")
    yield from check_scripts(workspace, library)
    yield from check_plugins(workspace)


def _rules(workspace: Workspace, library: TransformLibrary) -> Iterator[Problem]:
    from hie_runtime.rules.compile import RuleEnvironment, compile_rules
    from hie_runtime.rules.site import declared_functions

    functions = declared_functions(workspace.scripts)
    environment = RuleEnvironment(workspace.lookups, workspace.rules, functions, workspace.path)
    for name, rule in workspace.rules.items():
        for text in compile_rules(rule, environment).problems:
            file, line = workspace.locate_in("rules", name, _rule_place(rule, text))
            yield Problem(Severity.WARNING, f"rule {name}: {text}", file, line, code="rule", rule=name)
        for _label, action, place in rule_actions(rule):
            for index, transform in enumerate(action.transforms if isinstance(action, SendAction) else ()):
                if transform not in library:
                    text = f"rule {name}: transform {transform!r} is not in the workspace; sends through it would fail"
                    file, line = workspace.locate_in("rules", name, (*place, "transforms", index))
                    yield Problem(Severity.WARNING, text, file, line, code="missing-transform", rule=name)
    yield from _unused(workspace)


def _unused(workspace: Workspace) -> Iterator[Problem]:
    used = {str(item.settings.host.get(RULE, "")).strip() for item in workspace.production.items}
    for rule in workspace.rules.values():
        used |= {
            action.rule for _label, action, _ in rule_actions(rule) if isinstance(action, DelegateAction)
        }
    for name in workspace.rules:
        if name not in used:
            file, line = workspace.locate_in("rules", name)
            yield Problem(
                Severity.INFO, f"rule {name}: no item uses it", file, line, code="unused-rule", rule=name
            )


def _rule_place(definition: RuleDefinition, text: str) -> Place:
    """Where a problem of the rule compiler stands: it says ``rule#2:when#1``, counted in its rule set.

    With several rule sets the one that holds the condition named in the text is taken."""
    match = _RULE_PLACE.match(text)
    if match is None:
        return ()
    number = int(match[1]) - 1
    found: list[Place] = []
    for s, rule_set in enumerate(definition.rule_sets):
        if number >= len(rule_set.rules):
            continue
        place: Place = ("rule_sets", s, "rules", number)
        whens = rule_set.rules[number].when
        if match[2] and int(match[2]) <= len(whens):
            when = int(match[2]) - 1
            inner: Place = (*place, "when", when)
            if repr(whens[when].condition) in text:
                return (*inner, "condition")
            found.append(inner)
        else:
            found.append((*place, "otherwise") if match[3] else place)
    return found[0] if found else ()


def _step_place(text: str) -> Place:
    """Where a problem of the transform compiler stands: it begins with ``steps[3].then[0]:``."""
    head = text.partition(":")[0]
    if not head.startswith("steps["):
        return ()
    return tuple(part for match in _STEP_PLACE.finditer(head) for part in (match[1], int(match[2])))
