"""Which items lie behind which, for back-pressure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import networkx as nx


class Reach:
    """For each item the items its messages may reach."""

    def __init__(self, targets: Mapping[str, Sequence[str]]) -> None:
        graph: nx.DiGraph[str] = nx.DiGraph()
        graph.add_nodes_from(targets)
        graph.add_edges_from((name, target) for name, names in targets.items() for target in names if target)
        self._behind = {name: frozenset(nx.descendants(graph, name)) for name in graph}

    def behind(self, name: str) -> frozenset[str]:
        """Items reachable from ``name``, without itself."""
        return self._behind.get(name, frozenset())
