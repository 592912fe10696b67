"""From items of the document to cards of the canvas."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from hie_runtime.components.registry import ComponentKind, registry
from hie_runtime.config.model import ItemConfig
from hie_runtime.config.problems import Problem, Severity
from hie_studio.canvas.live import LiveFigures
from hie_studio.canvas.node_paint import Card
from hie_studio.declared import said
from hie_studio.document.state import kind_of

SEVERITIES = (Severity.INFO, Severity.WARNING, Severity.ERROR)


def card_of(item: ItemConfig, problems: Sequence[Problem], live: LiveFigures) -> Card:
    """What the canvas shows of an item."""
    component = registry().get(item.class_name)
    kind = kind_of(item)
    if component is None:
        short = item.class_name.rsplit(".", 1)[-1]
        title = QCoreApplication.translate("Canvas", "{name} · not available").format(name=short)
    else:
        title = said(component.title)
    return Card(
        name=item.name,
        title=title,
        icon=component.icon if component else "placeholder",
        kind=kind.value if component else "placeholder",
        enabled=item.enabled,
        has_input=kind is not ComponentKind.SERVICE,
        has_output=kind is not ComponentKind.OPERATION,
        severity=max((p.severity for p in problems), key=SEVERITIES.index, default=None),
        problems=sum(p.severity is not Severity.INFO for p in problems),
        figures=live.items.get(item.name),
        history=live.history.get(item.name, ()),
    )


def problems_by_item(problems: Sequence[Problem]) -> Mapping[str, list[Problem]]:
    """Problems under the name of the item they concern."""
    found: dict[str, list[Problem]] = {}
    for problem in problems:
        if problem.item:
            found.setdefault(problem.item, []).append(problem)
    return found
