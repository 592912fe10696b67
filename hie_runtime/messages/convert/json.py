"""HL7 v2 as JSON, for readers that know neither separators nor XML.

    {"message_type": "ORU_R01", "structure": "ORU_R01", "version": "2.5", "parts": [
       {"name": "MSH", "fields": {"1": ["|"], ...}},
       {"name": "PATIENT_RESULT", "parts": [{"name": "PID", "fields": {"3": [{"1": "42", "4": {"1": "NHS"}}]}}]}]}

A field is a list of its repetitions. A value of a composite data type is an object of its parts by number, any other a
text without escape sequences (formatting such as ``\\H\\`` stays). The HL7 null (``""``: delete it there) is null;
what is not valued is not there.
"""

from __future__ import annotations

import json
from typing import Any

from hie_runtime.messages.convert.tree import GroupTree, SegmentTree, Value, message_tree
from hie_runtime.messages.errors import HL7Error
from hie_runtime.messages.hl7.charset import decode
from hie_runtime.messages.hl7.escape import unescape_bytes
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.separators import Separators

_NULL = b'""'


def hl7_to_json(message: HL7Message) -> bytes:
    """The message as JSON in UTF-8. Raises HL7Error for bytes that are not in its character set."""
    tree = message_tree(message)
    document = {
        "message_type": message.type_name,
        "structure": tree.name,
        "version": message.version,
        "parts": [_part(part, tree.name, message) for part in tree.parts],
    }
    try:
        return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    except UnicodeEncodeError as error:
        raise HL7Error(f"a value is not in the message's character set {message.encoding}") from error


def _part(part: GroupTree | SegmentTree, structure: str, message: HL7Message) -> dict[str, Any]:
    if isinstance(part, GroupTree):
        name = part.name.removeprefix(f"{structure}.")
        return {"name": name, "parts": [_part(one, structure, message) for one in part.parts]}
    fields: dict[str, list[Any]] = {}
    for value in part.fields:
        fields.setdefault(str(value.number), []).append(_value(value, message.separators, message.encoding))
    return {"name": part.name, "fields": {number: found for number, found in fields.items() if found != [""]}}


def _value(value: Value, separators: Separators, codec: str) -> Any:
    if value.parts:
        found = {str(one.number): _value(one, separators, codec) for one in value.parts}
        return {number: part for number, part in found.items() if part not in ("", {})}
    if value.verbatim:
        return decode(value.raw, codec)
    return None if value.raw == _NULL else decode(unescape_bytes(value.raw, separators), codec)
