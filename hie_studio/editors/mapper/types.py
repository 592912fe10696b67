"""Kinds of messages a transform may be of: names to offer, and their trees. Knows no widget."""

from __future__ import annotations

from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.transforms.model import TransformDefinition
from hie_studio.document.state import DocumentState
from hie_studio.message_tree.hl7_message import hl7_message
from hie_studio.message_tree.nodes import Kind, Node
from hie_studio.message_tree.schema import knows, message_schema, segment_schema
from hie_studio.panels.hl7_text import as_message

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


def has_schema(definition: TransformDefinition, side: str) -> bool:
    """Whether ``source`` or ``target`` names a structure that is known."""
    doc_type = getattr(definition, f"{side}_doc_type")
    return bool(doc_type) and knows(doc_type)


def tree_of_type(kind: str, doc_type: str) -> Node:
    """The schema of a class and document type, as its paths are written in steps."""
    category, _, name = doc_type.partition(":")
    if kind.endswith(".Segment") and name:
        return segment_schema(category, name)
    return message_schema(doc_type)


def tree_of_side(definition: TransformDefinition, side: str) -> Node:
    """The schema of ``source`` or ``target``."""
    return tree_of_type(getattr(definition, f"{side}_class"), getattr(definition, f"{side}_doc_type"))


def tree_of_sample(definition: TransformDefinition, side: str, text: str) -> Node:
    """The places of a message (one segment a line) as steps of the transform write them, with its values.

    Groups are levels where the side names a structure that is known; of a transform of segments only the segment
    it is of is shown. Raises HL7Error for what is no message.
    """
    kind, doc_type = (getattr(definition, f"{side}_{one}") for one in ("class", "doc_type"))
    category, _, name = doc_type.partition(":")
    message = HL7Message(as_message(text).encode("utf-8"), encoding="!utf-8")
    if kind.endswith(".Segment") and name:
        inside = hl7_message(message, category=category, inside=True)
        segment = next((one for one in inside.children if one.code == name), None)
        return Node(Kind.ROOT, name, "", fill=lambda _: segment.children if segment is not None else [])
    return hl7_message(message, category=category, doc_type=doc_type, grouped=has_schema(definition, side))
