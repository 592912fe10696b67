"""Kinds of messages a transform may be of: names to offer, and their trees. Knows no widget."""

from __future__ import annotations

from hie_runtime.transforms.model import TransformDefinition
from hie_studio.document.state import DocumentState
from hie_studio.message_tree.nodes import Node
from hie_studio.message_tree.schema import message_schema, segment_schema

_COMMON = ("ADT_A01", "ADT_A03", "ORM_O01", "ORU_R01")
_VERSIONS = ("2.3.1", "2.4", "2.5")


def doc_types(state: DocumentState) -> list[str]:
    """Schemas to offer: what other transforms are of, what the workspace defines, and the common ones."""
    found = {
        kind
        for one in state.transforms.values()
        for kind in (one.source_doc_type, one.target_doc_type)
        if kind
    }
    for category in state.schemas.values():
        found |= {f"{category.name}:{name}" for name in category.structures}
    return sorted(found | {f"{version}:{name}" for version in _VERSIONS for name in _COMMON})


def tree_of_type(kind: str, doc_type: str) -> Node:
    """The schema of a class and document type, as its paths are written in steps."""
    category, _, name = doc_type.partition(":")
    if kind.endswith(".Segment") and name:
        return segment_schema(category, name)
    return message_schema(doc_type)


def tree_of_side(definition: TransformDefinition, side: str) -> Node:
    """The schema of ``source`` or ``target``."""
    return tree_of_type(getattr(definition, f"{side}_class"), getattr(definition, f"{side}_doc_type"))
