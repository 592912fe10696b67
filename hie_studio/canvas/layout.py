"""Automatic layout: services, processes and operations in lanes, ordered so that few edges cross."""

from __future__ import annotations

import math
from collections.abc import Iterable

import networkx as nx

from hie_runtime.components.registry import ComponentKind
from hie_studio.canvas.geometry import LANE_GAP, NODE_WIDTH, ROW_PITCH, RULE_GAP
from hie_studio.document.routes import routes_of
from hie_studio.document.state import DocumentState, Position, kind_of
from hie_studio.theme.tokens import GRID

SWEEPS = 8
MIN_ROWS = 9


def automatic_layout(state: DocumentState) -> dict[str, Position]:
    """A position for every item: lanes left to right, barycentre order within (Sugiyama's method)."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(item.name for item in state.production.items)
    graph.add_edges_from(routes_of(state))
    columns = _ordered(_columns(state, graph), graph)
    rows = max(MIN_ROWS, math.ceil(math.sqrt(1.6 * max(1, len(graph)))))
    lanes = [column[i : i + rows] for column in columns for i in range(0, len(column), rows)]
    processes = {item.name for item in state.production.items if kind_of(item) is ComponentKind.PROCESS}
    height = max((len(lane) for lane in lanes), default=0) * ROW_PITCH
    positions: dict[str, Position] = {}
    x = 0.0
    for lane in lanes:
        top = round((height - len(lane) * ROW_PITCH) / 2 / GRID) * GRID
        for y, name in enumerate(lane):
            positions[name] = (x, top + y * ROW_PITCH)
        x += NODE_WIDTH + (RULE_GAP if processes.intersection(lane) else LANE_GAP)
    return positions


def _columns(state: DocumentState, graph: nx.DiGraph[str]) -> list[list[str]]:
    """Services, then processes by the longest way among them, then operations."""
    by_kind: dict[ComponentKind, list[str]] = {kind: [] for kind in ComponentKind}
    for item in state.production.items:
        by_kind[kind_of(item)].append(item.name)
    processes = graph.subgraph(by_kind[ComponentKind.PROCESS])
    layers = [_members(layer, processes) for layer in _layers(processes)]
    columns = [by_kind[ComponentKind.SERVICE], *layers, by_kind[ComponentKind.OPERATION]]
    return [column for column in columns if column]


def _layers(graph: nx.DiGraph[str]) -> Iterable[list[frozenset[str]]]:
    """Topological layers; items in a loop share one."""
    condensed = nx.condensation(graph)
    for generation in nx.topological_generations(condensed):
        yield [frozenset(condensed.nodes[number]["members"]) for number in generation]


def _members(groups: list[frozenset[str]], graph: nx.DiGraph[str]) -> list[str]:
    names = frozenset().union(*groups)
    return [name for name in graph if name in names]


def _ordered(columns: list[list[str]], graph: nx.DiGraph[str]) -> list[list[str]]:
    """Sweep right and left, each time sorting a column by the middle of its neighbours."""
    best, fewest = columns, crossings(columns, graph)
    for sweep in range(SWEEPS):
        columns = [list(column) for column in columns]
        forward = sweep % 2 == 0
        order = range(1, len(columns)) if forward else range(len(columns) - 2, -1, -1)
        for index in order:
            _sort(columns, index, graph)
        count = crossings(columns, graph)
        if count < fewest:
            best, fewest = columns, count
        if not fewest:
            break
    return best


def _sort(columns: list[list[str]], index: int, graph: nx.DiGraph[str]) -> None:
    place = {name: (i + 0.5) / len(column) for column in columns for i, name in enumerate(column)}
    own = set(columns[index])

    def middle(name: str) -> float:
        near = [place[n] for n in (*graph.predecessors(name), *graph.successors(name)) if n not in own]
        return sum(near) / len(near) if near else place[name]

    columns[index].sort(key=middle)


def crossings(columns: list[list[str]], graph: nx.DiGraph[str]) -> int:
    """How many pairs of edges cross, taking edges of the same pair of columns."""
    column_of = {name: x for x, column in enumerate(columns) for name in column}
    row_of = {name: y for column in columns for y, name in enumerate(column)}
    spans: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for source, target in graph.edges:
        spans.setdefault((column_of[source], column_of[target]), []).append((row_of[source], row_of[target]))
    return sum(_inversions([end for _, end in sorted(edges)]) for edges in spans.values())


def _inversions(values: list[int]) -> int:
    """Pairs out of order, counted while merge sorting."""
    if len(values) < 2:
        return 0
    middle = len(values) // 2
    left, right = values[:middle], values[middle:]
    count = _inversions(left) + _inversions(right)
    left.sort()
    right.sort()
    taken = 0
    for value in right:
        while taken < len(left) and left[taken] <= value:
            taken += 1
        count += len(left) - taken
    return count


def missing_positions(state: DocumentState, known: dict[str, Position]) -> dict[str, Position]:
    """Positions for items that have none: the automatic layout, below what is placed already."""
    absent = [item.name for item in state.production.items if item.name not in known]
    if not absent:
        return {}
    layout = automatic_layout(state)
    if not known:
        return layout
    shift = max(y for _, y in known.values()) + 2 * ROW_PITCH
    top = min(layout[name][1] for name in absent)
    return {name: (layout[name][0], layout[name][1] - top + shift) for name in absent}
