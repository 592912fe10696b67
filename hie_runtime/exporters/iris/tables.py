"""Lookup tables and HL7 schema categories as IRIS documents (iris-semantics 8.4 and 9)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hie_runtime.exporters.iris.markup import Node, Raw, only
from hie_runtime.messages.errors import SchemaError
from hie_runtime.messages.hl7.schema_grammar import iris_definition, parse_definition
from hie_runtime.messages.hl7.schema_model import SchemaCategory, SchemaField


def lookup_node(name: str, table: Mapping[str, str]) -> Node:
    """A ``<lookupTable>``, keys in order, as IRIS writes them."""
    made = Node("lookupTable")
    for key in sorted(table):
        made.add(Node("entry", {"table": name, "key": key}, text=table[key]))
    return made


def schema_node(category: SchemaCategory) -> Node:
    """A ``<Category>``."""
    kept = _iris(category)
    attributes = {"name": category.name, **only(description=category.description, base=category.base)}
    made = Node("Category", {**attributes, **kept.get("attributes", {})})
    for name, kind in category.message_types.items():
        known = {
            "name": name,
            **only(description=kind.description, structure=kind.structure, returntype=kind.reply),
        }
        made.add(Node("MessageType", {**known, **_iris(kind)}))
    for name, structure in category.structures.items():
        known = {"name": name, "definition": _definition(structure.definition)}
        made.add(
            Node("MessageStructure", {**known, **only(description=structure.description), **_iris(structure)})
        )
    for name, segment in category.segments.items():
        known = {"name": name, **only(description=segment.description)}
        fields = [_field("SegmentSubStructure", number, one) for number, one in segment.fields.items()]
        made.add(Node("SegmentStructure", {**known, **_iris(segment)}, [*fields]))
    for name, data_type in category.data_types.items():
        known = {"name": name, **only(description=data_type.description)}
        parts = [_field("DataSubType", number, one) for number, one in data_type.components.items()]
        made.add(Node("DataType", {**known, **_iris(data_type)}, [*parts]))
    for name, codes in category.code_tables.items():
        known = {"name": name, **only(description=codes.description)}
        values = [Node("Enumerate", {"value": v, "description": said}) for v, said in codes.values.items()]
        made.add(Node("CodeTable", {**known, **_iris(codes)}, [*values]))
    return made.add(*(Raw(xml) for xml in kept.get("elements", ())))


def _definition(text: str) -> str:
    try:
        return iris_definition(parse_definition(text))
    except SchemaError:
        return text  # as it came from IRIS; the import said that it cannot be read


def _field(tag: str, number: int, field: SchemaField) -> Node:
    attributes = {
        "piece": str(number),
        **only(
            description=field.description, datatype=field.type, symbol=field.symbol,
            max_length="" if field.length is None else str(field.length),
            required=field.required, ifrepeating="1" if field.repeats else "", codetable=field.table,
        ),
    }  # fmt: skip
    return Node(tag, {**attributes, **_iris(field)})


def _iris(part: Any) -> dict[str, Any]:
    kept = (part.model_extra or {}).get("iris", {})
    return dict(kept) if isinstance(kept, dict) else {}
