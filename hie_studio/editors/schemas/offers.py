"""Which names can be chosen in the form of a schema category. Knows no widget."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hie_runtime.messages.hl7 import schema
from hie_runtime.messages.hl7.schema import VERSIONS
from hie_runtime.messages.hl7.schema_model import SchemaCategory
from hie_runtime.messages.hl7.structure import structure_names

SIMPLE_TYPES = (
    "ST", "NM", "DT", "TM", "TS", "ID", "IS", "SI", "TX", "FT", "CE", "CWE", "CX", "XPN", "XAD", "XTN", "HD", "PL",
    "XCN",
)  # fmt: skip


def offers(category: SchemaCategory, key: str, others: Iterable[str]) -> Sequence[str]:
    """What a field of the form may name: its own names first, then those of the base.

    ``key``: ``base``, ``structure``, ``segment``, ``type`` or ``table``. ``others``: the other categories of the workspace.
    """
    base = category.base
    match key:
        case "base":
            return ["", *others, *VERSIONS]
        case "structure":
            return sorted(category.structures) + _of_base(structure_names(base) if base else ())
        case "segment":
            return sorted(category.segments) + _of_base(schema.segment_names(base) if base else ())
        case "type":
            return sorted(category.data_types) + (_of_base(SIMPLE_TYPES) if base else list(SIMPLE_TYPES))
        case _:
            return sorted(category.code_tables)


def _of_base(names: Iterable[str]) -> list[str]:
    return [f"base:{one}" for one in names]
