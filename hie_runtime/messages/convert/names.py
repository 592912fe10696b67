"""Element names of a structure's groups in v2.xml: ``ORU_R01.PATIENT_RESULT`` where IRIS says ``PIDgrpgrp``.

The tree has the shape of :func:`~hie_runtime.messages.hl7.structure.structure_of`, so its addresses hold here too.
A choice of segments is no level there, but an element in the standard's schemas
(``ORM_O01.OBRRQDRQ1RXOODSODT_SUPPGRP``): it wraps each alternative.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from hie_runtime.messages.hl7.schema_categories import schema_cache
from hie_runtime.messages.hl7.structure import Node, doc_type_of, structure_of, table_rows


@dataclass(frozen=True, slots=True)
class Names:
    """Name of a segment or group; wrappers: choices around it, outermost first."""

    name: str
    wrappers: tuple[str, ...] = ()
    children: tuple[Names, ...] = ()


@schema_cache(maxsize=512)
def element_names(doc_type: str) -> Names | None:
    """Names for ``category:structure`` or a message type of it; None when the structure is not known."""
    tree = structure_of(doc_type)
    if tree is None:
        return None
    category, _, structure = doc_type.partition(":")
    rows = table_rows(category, structure)
    if rows is None and tree.name != structure:
        category, _, structure = doc_type_of(category, structure).partition(":")
        rows = table_rows(category, structure)
    if rows is None:
        return _of_node(tree, tree.name, top=True)
    return Names(structure, (), tuple(_of_rows(rows, structure)))


def _of_node(node: Node, structure: str, *, top: bool = False) -> Names:
    """A site's own structure has no names of groups but IRIS's."""
    name = node.name if top or not node.is_group else f"{structure}.{node.name}"
    return Names(name, (), tuple(_of_node(child, structure) for child in node.children))


def _of_rows(rows: Any, structure: str) -> Iterable[Names]:
    for name, reference, _, kind, *_ in rows:
        if kind != "GRP" or not reference or len(reference) < 2 or not reference[1]:
            yield Names(name)
            continue
        element = f"{structure}.{name.removeprefix(structure + '_')}"
        children = tuple(_of_rows(reference[1], structure))
        if reference[0] == "choice":
            for child in children:
                yield replace(child, wrappers=(element, *child.wrappers))
        else:
            yield Names(element, (), children)
