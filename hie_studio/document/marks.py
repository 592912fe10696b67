"""What analysis finds about the way of messages through each item, beside its problems: shown while one types."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

import networkx as nx
from PySide6.QtCore import QCoreApplication

from hie_runtime.components.registry import ComponentKind, registry
from hie_runtime.config.check_routes import ALERTS
from hie_runtime.config.problems import Problem
from hie_studio.document.reach import downstream
from hie_studio.document.state import DocumentState, kind_of

Way = tuple[str, str]


class Mark(StrEnum):
    """One finding about an item."""

    MISSING = "missing"
    DEAD_END = "dead_end"
    LOOP = "loop"
    UNREACHABLE = "unreachable"


# Codes of problems that say the same as a mark.
SAID_BY = {
    "missing-setting": Mark.MISSING,
    "no-process": Mark.MISSING,
    "no-targets": Mark.DEAD_END,
    "no-rule": Mark.DEAD_END,
    "unreachable": Mark.UNREACHABLE,
}


def mark_words(mark: Mark) -> str:
    """The finding as a sentence."""
    return {
        Mark.MISSING: QCoreApplication.translate("Marks", "A setting it needs is missing."),
        Mark.DEAD_END: QCoreApplication.translate("Marks", "Dead end: what comes here goes no further."),
        Mark.LOOP: QCoreApplication.translate("Marks", "In a loop: a message could go round for ever."),
        Mark.UNREACHABLE: QCoreApplication.translate(
            "Marks", "Unreachable: no service's messages come here."
        ),
    }[mark]


def marks_of(
    state: DocumentState, ways: Iterable[Way], problems: Iterable[Problem]
) -> Mapping[str, tuple[Mark, ...]]:
    """The marks of each item that has some; ``ways`` are the routes (source, target)."""
    ways = list(ways)
    found: dict[str, set[Mark]] = {}
    for problem in problems:
        if problem.code in SAID_BY and problem.item:
            found.setdefault(problem.item, set()).add(SAID_BY[problem.code])
    giving = {source for source, _ in ways}
    services = [item.name for item in state.production.items if kind_of(item) is ComponentKind.SERVICE]
    reached = downstream(ways, services)
    looping = _looping(ways)
    for item in state.production.items:
        name, marks = item.name, found.setdefault(item.name, set())
        marks.discard(Mark.UNREACHABLE)
        if name not in reached and name != ALERTS and registry().get(item.class_name) is not None:
            marks.add(Mark.UNREACHABLE)
        if name in looping:
            marks.add(Mark.LOOP)
        if name not in giving and _sends_on(item.class_name):
            marks.add(Mark.DEAD_END)
    return {name: tuple(mark for mark in Mark if mark in marks) for name, marks in found.items() if marks}


def _looping(ways: Iterable[Way]) -> set[str]:
    """Items whose messages can come back to them."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_edges_from(ways)
    groups = nx.strongly_connected_components(graph)
    return {
        name
        for group in groups
        if len(group) > 1 or any(graph.has_edge(n, n) for n in group)
        for name in group
    }


def _sends_on(class_name: str) -> bool:
    component = registry().get(class_name)
    return component is not None and "target_config_names" in component.host_settings.model_fields
