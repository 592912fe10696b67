"""A message written in other ways: as text, XML, JSON or bytes. Knows no widget."""

from __future__ import annotations

import json
from enum import StrEnum
from functools import partial

from lxml import etree

from hie_runtime.errors import HIEError
from hie_runtime.messages.convert.json import hl7_to_json
from hie_runtime.messages.convert.xml import hl7_to_xml
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.xml import parse_xml

_LEADING = b" \t\r\n\x0b\x0c\xef\xbb\xbf\x00"
_ROW = 16
HEX_MOST = 256 * 1024  # bytes that are shown; a hundred thousand lines help nobody


class Writing(StrEnum):
    """The ways."""

    TEXT = "text"
    XML = "xml"
    JSON = "json"
    RAW = "raw"
    HEX = "hex"


def is_hl7(raw: bytes) -> bool:
    """Whether a message begins as HL7 v2 does."""
    return raw.lstrip(_LEADING)[:3] == b"MSH"


def writings_of(raw: bytes) -> tuple[Writing, ...]:
    """The ways a message can be shown in."""
    if is_hl7(raw):
        return Writing.TEXT, Writing.XML, Writing.JSON, Writing.HEX
    return Writing.TEXT, Writing.RAW, Writing.HEX


def plain_text(raw: bytes) -> str:
    """The message as its characters."""
    return raw.decode(_codec(raw) if is_hl7(raw) else "utf-8", "replace")


def written(raw: bytes, way: Writing) -> str:
    """The message in one of the ways. Raises HL7Error when it cannot be written so."""
    if way is Writing.XML:
        return _xml_lines(hl7_to_xml(HL7Message(raw)))
    if way is Writing.JSON:
        return _json_lines(hl7_to_json(HL7Message(raw)))
    if way is Writing.HEX:
        rows = map(partial(_hex_row, raw), range(0, min(len(raw), HEX_MOST), _ROW))
        return "\n".join([*rows, "…"] if len(raw) > HEX_MOST else rows)
    return plain_text(raw)


def bytes_of_text(text: str) -> bytes:
    """A message that was copied as text, in the character set it declares where that has all its characters."""
    raw = text.encode("utf-8")
    try:
        return text.encode(_codec(raw)) if is_hl7(raw) else raw
    except UnicodeEncodeError:
        return raw


def _codec(raw: bytes) -> str:
    try:
        return HL7Message(raw).encoding
    except HIEError:
        return "utf-8"


def _xml_lines(raw: bytes) -> str:
    root = parse_xml(raw)
    etree.indent(root, "  ")
    return str(etree.tostring(root, encoding="unicode"))


def _json_lines(raw: bytes) -> str:
    return json.dumps(json.loads(raw), ensure_ascii=False, indent=2)


def _hex_row(raw: bytes, at: int) -> str:
    row = raw[at : at + _ROW]
    shown = "".join(chr(one) if 32 <= one < 127 else "." for one in row)
    return f"{at:08x}  {row[:8].hex(' '):23}  {row[8:].hex(' '):23}  {shown}"
