"""The tree of a message of whatever kind, told by how it begins."""

from __future__ import annotations

from hie_runtime.messages.fhir.message import FHIRMessage
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.json import JSONMessage
from hie_runtime.messages.xml import XMLMessage
from hie_studio.message_tree.hl7_message import hl7_message
from hie_studio.message_tree.nodes import Kind, Node
from hie_studio.message_tree.other_messages import fhir_message, json_message, xml_message

_LEADING = b" \t\r\n\x0b\x0c\xef\xbb\xbf\x00"


def message_tree(raw: bytes, *, category: str = "", doc_type: str = "", grouped: bool = False) -> Node:
    """The tree of a message: HL7 v2, XML, JSON, FHIR, or one value for any other text.

    category, doc_type, grouped: as for :func:`~hie_studio.message_tree.hl7_message.hl7_message`.
    Raises HL7Error, XMLError, JSONError, FHIRError for what begins as one and is none.
    """
    start = raw.lstrip(_LEADING)[:3]
    if start == b"MSH":
        return hl7_message(HL7Message(raw), category=category, doc_type=doc_type, grouped=grouped)
    if start[:1] == b"<":
        return xml_message(XMLMessage(raw.lstrip(_LEADING)))
    if start[:1] in (b"{", b"["):
        data = JSONMessage(raw).data
        if isinstance(data, dict) and isinstance(data.get("resourceType"), str):
            return fhir_message(FHIRMessage(raw))
        return json_message(JSONMessage(raw))
    text = raw.decode("utf-8", "replace")
    return Node(
        Kind.ROOT, "", "", fill=lambda _: [Node(Kind.VALUE, "", "", text=lambda: text)] if text else []
    )
