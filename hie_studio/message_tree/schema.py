"""An HL7 v2 message structure or segment as a tree: what may stand where, whether or not a message has it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, cast

from hie_runtime.messages.hl7 import schema
from hie_runtime.messages.hl7.structure import Node as Part
from hie_runtime.messages.hl7.structure import structure_of, table_rows
from hie_studio.message_tree.nodes import Kind, Node
from hie_studio.message_tree.segment_names import segment_name


def message_schema(doc_type: str) -> Node:
    """The tree of ``category:structure`` (``2.5:ADT_A01``).

    Without a structure that is known, every segment of the category or version stands in a row. Places that may
    occur several times have ``()`` in their path.
    """
    category, _, name = doc_type.partition(":")
    tree = structure_of(doc_type)
    if tree is not None:
        return Node(
            Kind.ROOT, tree.name, "", fill=lambda _: _parts(category, tree, "", _group_names(category, name))
        )
    version = category or schema.DEFAULT_VERSION
    return Node(Kind.ROOT, version, "", fill=lambda _: [
        _segment(version, code, code, repeats=False) for code in schema.segment_names(version)
    ])  # fmt: skip


def segment_schema(category: str, code: str) -> Node:
    """The fields of one segment, their paths without it (``3().1``), as transforms of segments write them."""
    category = category or schema.DEFAULT_VERSION
    return Node(Kind.ROOT, code, "", fill=lambda _: _fields(category, code, "", _))


def knows(doc_type: str) -> bool:
    """Whether there is a structure of that name."""
    return structure_of(doc_type) is not None


def _parts(category: str, part: Part, above: str, names: list[tuple[str, Any]]) -> list[Node]:
    found = []
    for at, child in enumerate(part.children):
        name, below = names[at] if at < len(names) else ("", [])
        step = child.name + ("()" if child.repeats else "")
        if child.is_group:
            found.append(_group(category, child, above + step, name, below))
        else:
            found.append(
                _segment(category, child.name, above + step, repeats=child.repeats, required=child.required)
            )
    return found


def _group(category: str, part: Part, path: str, name: str, below: list[tuple[str, Any]]) -> Node:
    return Node(
        Kind.GROUP, part.name, path, name=name, hint=_often(part.required, part.repeats), repeats=part.repeats,
        fill=lambda _: _parts(category, part, path + ".", below),
    )  # fmt: skip


def _segment(category: str, code: str, path: str, *, repeats: bool, required: bool | None = None) -> Node:
    return Node(
        Kind.SEGMENT, code, path, name=segment_name(category, code), repeats=repeats,
        hint=_often(required, repeats) if required is not None else "",
        fill=partial(_fields, category, code, path + ":"),
    )  # fmt: skip


def _fields(category: str, code: str, above: str, _node: Node) -> list[Node]:
    found = []
    for element in schema.fields(category, code):
        path = f"{above}{element.number}" + ("()" if element.repeats else "")
        fill = _below(Kind.COMPONENT, partial(schema.components, category, code, element.number), path)
        if code in ("MSH", "FHS", "BHS") and element.number <= 2:
            fill = None
        found.append(_element(Kind.FIELD, element, path, fill))
    return found


def _below(
    kind: Kind, ask: Callable[[], tuple[schema.Element, ...]], path: str
) -> Callable[[Node], list[Node]] | None:
    parts = ask()
    if not parts:
        return None
    place: tuple[str, str, int] = cast(Any, ask).args  # of partial(components, category, code, field)

    def fill(_node: Node) -> list[Node]:
        made = []
        for element in parts:
            own = f"{path}.{element.number}"
            deeper = None
            if kind is Kind.COMPONENT:
                subs = partial(schema.subcomponents, *place, element.number)
                deeper = _below(Kind.SUBCOMPONENT, subs, own)
            made.append(_element(kind, element, own, deeper))
        return made

    return fill


def _element(
    kind: Kind, element: schema.Element, path: str, fill: Callable[[Node], list[Node]] | None
) -> Node:
    often = _often(element.required, element.repeats)
    return Node(
        kind, str(element.number), path, name=element.wording, hint=f"{element.data_type.rpartition(':')[2]}  {often}",
        repeats=element.repeats, fill=fill,
    )  # fmt: skip


def _often(required: bool | None, repeats: bool) -> str:
    return f"{1 if required else 0}..{'*' if repeats else 1}"


def _group_names(category: str, structure: str) -> list[tuple[str, Any]]:
    """The standard's names of the groups (``PATIENT_RESULT``), in the order and nesting of the structure's parts."""
    rows = table_rows(category, structure)
    return list(_named(rows, structure)) if rows is not None else []


def _named(rows: Any, structure: str) -> Iterator[tuple[str, Any]]:
    for row in rows:
        if row[3] != "GRP" or not row[1] or len(row[1]) < 2 or not row[1][1]:
            yield "", []
        elif row[1][0] == "choice":  # no level in paths: its alternatives stand there
            yield from _named(row[1][1], structure)
        else:
            words = str(row[0]).removeprefix(structure + "_").replace("_", " ").capitalize()
            yield words, list(_named(row[1][1], structure))
