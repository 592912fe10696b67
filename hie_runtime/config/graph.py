"""The production as a graph: who may send to whom, and by what."""

from __future__ import annotations

from collections.abc import Mapping

import networkx as nx

from hie_runtime.config.model import ProductionConfig, name_list
from hie_runtime.rules.model import RuleDefinition


def production_graph(production: ProductionConfig, rules: Mapping[str, RuleDefinition]) -> nx.DiGraph[str]:
    """Items as nodes; an edge carries ``by``: ``targets`` or the name of the rule definition.

    Targets that are not in the production are nodes too, with ``missing=True``."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    for item in production.items:
        graph.add_node(item.name, missing=False)
    for item in production.items:
        definition = rules.get(str(item.settings.host.get("business_rule_name", "")))
        by = definition.name if definition else "targets"
        targets = definition.targets() if definition else item.targets
        targets = [*targets, *name_list(item.settings.host.get("bad_message_handler", ""))]
        for target in targets:
            if target not in graph:
                graph.add_node(target, missing=True)
            graph.add_edge(item.name, target, by=by)
    return graph
