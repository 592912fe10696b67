"""Every problem of a workspace that shows without running it."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import networkx as nx

from hie_runtime.components.registry import Component, ComponentKind, ComponentRegistry, registry
from hie_runtime.components.settings import Kind, SettingsModel
from hie_runtime.config.graph import production_graph
from hie_runtime.config.model import ItemConfig
from hie_runtime.config.problems import Problem, Severity
from hie_runtime.config.settings import settings_problems

if TYPE_CHECKING:
    from hie_runtime.config.workspace import Workspace

# iris-semantics 1.2: characters an item name may not hold
_NAME_FORBIDDEN = re.compile(r'[|;,:\[<>\\/&"]')
_WINDOWS_PATH = re.compile(r"^([A-Za-z]:[\\/]|\\\\)")


# Settings an import may bring that this version keeps but does not act on; said, never silent.
NOT_ACTED_ON = {
    "validation": "messages are not validated",
    "act_on_validation_error": "messages are not validated",
    "ack_target_config_names": "acknowledgements are not handed on",
    "response_target_config_names": "replies are not handed on",
    "override_segment_terminator": "CR, LF and CRLF are recognised",
    "auto_batch_parent_segs": "no batch headers are written",
    "force_sync_send": "targets get the message at the same time",
    "alert_grace_period": "alerts are raised at once",
    "alert_retry_grace_period": "alerts are raised at once",
}


def check_workspace(workspace: Workspace, components: ComponentRegistry | None = None) -> list[Problem]:
    """All problems of the production, its rules and its transforms, placed in their files."""
    known = components or registry()
    problems: list[Problem] = []
    for check in (_names, _items, _routes, _ports, _logic):
        problems.extend(check(workspace, known))
    return [_placed(workspace, problem) for problem in problems]


def _placed(workspace: Workspace, problem: Problem) -> Problem:
    if problem.file:
        return problem
    file, line = workspace.locate(problem.item, problem.setting)
    return replace(problem, file=file, line=line)


def _names(workspace: Workspace, _known: ComponentRegistry) -> Iterator[Problem]:
    counts = Counter(item.name for item in workspace.production.items)
    for name, count in counts.items():
        if count > 1:
            yield Problem(
                Severity.ERROR,
                f"the name is used by {count} items; it must be unique",
                item=name,
                code="duplicate-item",
            )
        found = _NAME_FORBIDDEN.search(name)
        if found or name[0] in "!$._" or name[-1] in "!$." or name == "*":
            text = (
                'item names may not hold | ; , : [ < > \\ / & ", start with ! $ . _, end with ! $ . or be *'
            )
            yield Problem(Severity.ERROR, text, item=name, code="item-name")


def _items(workspace: Workspace, known: ComponentRegistry) -> Iterator[Problem]:
    for item in workspace.production.items:
        component = known.get(item.class_name)
        if component is None:
            text = f"class {item.class_name!r} has no counterpart; the item is kept, messages sent to it wait in its queue"
            yield Problem(Severity.WARNING, text, item=item.name, setting="class_name", code="unknown-class")
            continue
        yield from (_softened(item, problem) for problem in settings_problems(item, component))
        yield from _references(workspace, item, component)
        yield from _idle_settings(item)
        if item.schedule:
            yield from _schedule(item)
        if (
            item.pool_size > 1
            and component.kind is not ComponentKind.SERVICE
            and not item.settings.host.get("order_key")
        ):
            text = f"{item.pool_size} workers keep the order per source connection only; set order_key to keep it per patient"
            yield Problem(Severity.INFO, text, item=item.name, setting="pool_size", code="pool-order")


def _idle_settings(item: ItemConfig) -> Iterator[Problem]:
    for name, consequence in NOT_ACTED_ON.items():
        if item.settings.host.get(name) not in (None, "", "0", 0, False, []):
            text = f"is kept, but this version does not act on it: {consequence}"
            yield Problem(Severity.WARNING, text, item=item.name, setting=f"host.{name}", code="not-acted-on")


def _softened(item: ItemConfig, problem: Problem) -> Problem:
    """A disabled item does not keep the others from running."""
    return (
        problem
        if item.enabled or problem.severity is not Severity.ERROR
        else replace(problem, severity=Severity.WARNING)
    )


def _references(workspace: Workspace, item: ItemConfig, component: Component) -> Iterator[Problem]:
    for target, model in (("adapter", component.adapter_settings), ("host", component.host_settings)):
        values: dict[str, Any] = getattr(item.settings, target)
        for name, value in values.items():
            kind = _kind(model, name)
            if value in ("", None, []) or kind is None:
                continue
            text, severity, code = _reference_problem(workspace, kind, value)
            if text:
                yield Problem(severity, text, item=item.name, setting=f"{target}.{name}", code=code)
    if component.class_name.endswith("RoutingEngine") and not (
        item.settings.host.get("business_rule_name") or item.settings.host.get("target_config_names")
    ):
        yield Problem(
            Severity.WARNING,
            "names no rule and no targets: its messages go nowhere",
            item=item.name,
            code="no-rule",
        )


def _kind(model: type[SettingsModel] | None, name: str) -> str | None:
    field = model.model_fields.get(name) if model else None
    extra = field.json_schema_extra if field else None
    return str(extra.get("kind", "")) or None if isinstance(extra, dict) else None


def _reference_problem(workspace: Workspace, kind: str, value: Any) -> tuple[str, Severity, str]:
    if kind == Kind.RULE and value not in workspace.rules:
        return f"rule {value!r} is not in the workspace's rules folder", Severity.ERROR, "missing-rule"
    if kind == Kind.TLS and value not in workspace.production.tls:
        return (
            f"TLS configuration {value!r} is not in the production's tls section; supply it",
            Severity.ERROR,
            "missing-tls",
        )
    if kind == Kind.CREDENTIALS:
        return (
            f"credentials {value!r} are to be supplied on the machine that runs this",
            Severity.INFO,
            "supply-credentials",
        )
    if kind == Kind.PATH and isinstance(value, str):
        return _path_problem(workspace.path, value)
    return "", Severity.INFO, ""


def _path_problem(folder: Path, value: str) -> tuple[str, Severity, str]:
    if _WINDOWS_PATH.match(value) and os.name != "nt":
        return (
            f"{value!r} is a Windows path; on this system it would name a file in the workspace",
            Severity.WARNING,
            "windows-path",
        )
    return "", Severity.INFO, ""


def _schedule(item: ItemConfig) -> Iterator[Problem]:
    from hie_runtime.config.schedule import ScheduleError, parse_schedule

    try:
        parse_schedule(item.schedule)
    except ScheduleError as error:
        yield Problem(Severity.ERROR, str(error), item=item.name, setting="schedule", code="schedule")


def _routes(workspace: Workspace, known: ComponentRegistry) -> Iterator[Problem]:
    graph = production_graph(workspace.production, workspace.rules)
    disabled = {item.name for item in workspace.production.items if not item.enabled}
    kinds = {item.name: known.get(item.class_name) for item in workspace.production.items}
    for source, target, how in graph.edges(data=True):
        by = str(how["by"])
        setting = "host.business_rule_name" if by != "targets" else "host.target_config_names"
        via = f" (rule {by})" if by != "targets" else ""
        component = kinds.get(target)
        if graph.nodes[target].get("missing"):
            text = f"target {target!r}{via} is not in the production; messages for it would fail"
            yield Problem(Severity.WARNING, text, item=source, setting=setting, code="dangling-target")
        elif target in disabled:
            text = f"target {target!r}{via} is disabled; messages for it wait in its queue"
            yield Problem(Severity.INFO, text, item=source, setting=setting, code="disabled-target")
        elif component is not None and component.kind is ComponentKind.SERVICE:
            text = f"target {target!r}{via} is a service, which takes nothing from other items"
            yield Problem(Severity.ERROR, text, item=source, setting=setting, code="service-target")
    for name, component in kinds.items():
        if component is None:
            continue
        if component.kind is not ComponentKind.SERVICE and graph.in_degree(name) == 0 and name != "Ens.Alert":
            yield Problem(Severity.INFO, "nothing sends to it", item=name, code="unreachable")
        if component.kind is ComponentKind.SERVICE and graph.out_degree(name) == 0:
            yield Problem(
                Severity.WARNING, "has no targets: its messages go nowhere", item=name, code="no-targets"
            )
    for loop in nx.simple_cycles(graph, length_bound=12):
        text = f"a loop: {' → '.join([*loop, loop[0]])}; a message could go round for ever"
        yield Problem(Severity.WARNING, text, item=loop[0], code="loop")


def _ports(workspace: Workspace, known: ComponentRegistry) -> Iterator[Problem]:
    used: dict[str, str] = {}
    for item in workspace.production.items:
        component = known.get(item.class_name)
        port = str(item.settings.adapter.get("port", "")).strip()
        if component is None or component.kind is not ComponentKind.SERVICE or not item.enabled or not port:
            continue
        if port in used:
            text = f"port {port} is used by {used[port]!r} too; one of them cannot listen"
            yield Problem(Severity.ERROR, text, item=item.name, setting="adapter.port", code="port-twice")
        used.setdefault(port, item.name)


def _logic(workspace: Workspace, _known: ComponentRegistry) -> Iterator[Problem]:
    """Rules and transforms: what does not parse, is unknown or missing."""
    from hie_runtime.rules.compile import RuleEnvironment, compile_rules
    from hie_runtime.transforms.library import TransformLibrary

    library = TransformLibrary.from_workspace(workspace.transforms, workspace.path, workspace.lookups)
    environment = RuleEnvironment(
        lookups=workspace.lookups, definitions=workspace.rules, folder=workspace.path
    )
    for name, rule in workspace.rules.items():
        file = _file_of(workspace, "rules", name)
        compiled = compile_rules(rule, environment)
        for text in compiled.problems:
            yield Problem(Severity.WARNING, f"rule {name}: {text}", file, 1, code="rule")
        for transform in compiled.transforms:
            if transform not in library:
                text = f"rule {name}: transform {transform!r} is not in the workspace; sends through it would fail"
                yield Problem(Severity.WARNING, text, file, 1, code="missing-transform")
    for name in workspace.transforms:
        for text in library.problems(name):
            yield Problem(
                Severity.WARNING,
                f"transform {name}: {text}",
                _file_of(workspace, "transforms", name),
                1,
                code="transform",
            )


def _file_of(workspace: Workspace, folder: str, name: str) -> str:
    place = workspace.places.get(f"{folder}/{name}")
    return workspace.shown(place) if place else f"{folder}/{name}"
