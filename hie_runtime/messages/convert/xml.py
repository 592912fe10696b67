"""HL7 v2 as XML and back: HL7 Version 2 XML Encoding Syntax (v2.xml, ANSI/HL7 V2 XML).

``<ADT_A01 xmlns="urn:hl7-org:v2xml"><MSH>..</MSH><PID><PID.3><CX.1>42</CX.1></PID.3></PID></ADT_A01>``: groups and
data types are named by the schema of the message's version. What the schema does not have is named by its number:
fields of Z segments ``ZPI.2``, components of a type that is not known ``UNKNOWN.1``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from hie_runtime.messages.convert.escapes import Sequence, read_leaf, written_sequence, written_text
from hie_runtime.messages.convert.tree import (
    MAX_NUMBER,
    SEGMENT_NAME,
    GroupTree,
    Value,
    checked_separators,
    message_tree,
)
from hie_runtime.messages.errors import HL7Error, XMLError
from hie_runtime.messages.hl7.charset import LATIN1, codec_for
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.select import HEADERS
from hie_runtime.messages.hl7.separators import STANDARD, Separators, separators_of
from hie_runtime.messages.xml import parse_xml

NAMESPACE = "urn:hl7-org:v2xml"
MAX_DEPTH = 30
_NAMESPACES: Any = {None: NAMESPACE}  # the stubs do not have a default namespace
_TAG = "{" + NAMESPACE + "}"
_NUMBERED = re.compile(r"(?P<name>[^.]+)\.(?P<number>[1-9][0-9]{0,2})\Z", re.ASCII)
_SPACE = " \t\r\n"
Repetitions = list[bytes]


def hl7_to_xml(message: HL7Message) -> bytes:
    """The message in v2.xml, UTF-8. Raises HL7Error when it could not come back as it is."""
    tree = message_tree(message)
    root = etree.Element(_TAG + tree.name, nsmap=_NAMESPACES)
    _write_group(root, tree, message.separators, message.encoding)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def _write_group(parent: etree._Element, group: GroupTree, separators: Separators, codec: str) -> None:
    for part in group.parts:
        element = etree.SubElement(parent, _TAG + part.name)
        if isinstance(part, GroupTree):
            _write_group(element, part, separators, codec)
        else:
            _write_values(element, part.fields, separators, codec)


def _write_values(
    parent: etree._Element, values: tuple[Value, ...], separators: Separators, codec: str
) -> None:
    for value in values:
        element = etree.SubElement(parent, _TAG + value.name)
        if value.parts:
            _write_values(element, value.parts, separators, codec)
        elif value.verbatim:
            element.text = _verbatim(value)
        elif value.raw:
            _write_leaf(element, value.raw, separators, codec)


def _verbatim(value: Value) -> str:
    if not value.raw.isascii() or not value.raw.decode("ascii").isprintable():
        raise HL7Error(f"{value.name} has characters that are no separators; the message cannot be converted")
    return value.raw.decode("ascii")


def _write_leaf(element: etree._Element, raw: bytes, separators: Separators, codec: str) -> None:
    last: etree._Element | None = None
    for piece in read_leaf(raw, separators, codec):
        if isinstance(piece, Sequence):
            last = etree.SubElement(element, _TAG + "escape", V=piece.code)
        elif last is None:
            element.text = (element.text or "") + piece.text
        else:
            last.tail = (last.tail or "") + piece.text


def xml_to_hl7(raw: bytes) -> bytes:
    """The HL7 message of a v2.xml document, segments ended by CR.

    Separators are those of MSH.1 and MSH.2, the standard's when they are not there; the character set is that of
    MSH.18, else Latin-1. Raises XMLError with the line and element of what is no v2.xml, and HL7Error for a character
    that the character set lacks.
    """
    root = parse_xml(raw)
    segments = list(_segments(root, 0))
    if not segments or _local(segments[0]) != "MSH":
        raise XMLError("the first segment is not MSH; this is no v2.xml message")
    separators = _separators(segments[0])
    codec = _codec(segments[0], separators)
    read = [_read_segment(segment, separators, codec) for segment in segments]
    if read[0] == b"MSH":  # a header without fields: the separators it does not name are the standard's
        read[0] += separators.field + separators.encoding_characters
    made = b"\r".join([*read, b""])
    if separators_of(made) != separators:
        raise XMLError("MSH.1 and MSH.2 are no separators of HL7")
    return made


def _segments(parent: etree._Element, depth: int) -> Iterator[etree._Element]:
    """The segments in document order; what has a dot in its name is a group."""
    if depth > MAX_DEPTH:
        raise XMLError(f"{_where(parent)}: more than {MAX_DEPTH} groups in one another")
    for element in _children(parent):
        if "." in _local(element):
            yield from _segments(element, depth + 1)
        elif SEGMENT_NAME.match(_local(element)):
            yield element
        else:
            raise XMLError(f"{_where(element)}: neither a segment nor a group")


def _children(parent: etree._Element) -> Iterator[etree._Element]:
    """Elements below one that has no text of its own."""
    if (parent.text or "").strip(_SPACE):
        raise XMLError(f"{_where(parent)}: text beside elements")
    for child in parent:
        if (child.tail or "").strip(_SPACE):
            raise XMLError(f"{_where(parent)}: text beside elements")
        if isinstance(child.tag, str):  # no comment or instruction
            yield child


def _local(element: etree._Element) -> str:
    name = etree.QName(element)
    if name.namespace not in (NAMESPACE, None):
        raise XMLError(
            f"line {element.sourceline}: an element of namespace {name.namespace}; v2.xml has {NAMESPACE}"
        )
    return name.localname


def _where(element: etree._Element) -> str:
    return f"line {element.sourceline}, {etree.QName(element).localname}"


def _separators(header: etree._Element) -> Separators:
    texts = {_local(child): _plain_text(child) for child in _children(header)}
    try:
        field = texts.get("MSH.1", "").encode("ascii") or STANDARD.field
        marks = texts.get("MSH.2", STANDARD.encoding_characters.decode()).encode("ascii")
        return checked_separators(separators_of(b"MSH" + field[:1] + marks + field[:1]))
    except (UnicodeEncodeError, HL7Error) as error:
        raise XMLError(f"{_where(header)}: MSH.1 and MSH.2 are no separators of HL7") from error


def _codec(header: etree._Element, separators: Separators) -> str:
    first = next((child for child in _children(header) if _local(child) == "MSH.18"), None)
    named = "" if first is None else _plain_text(first)
    component = separators.component.decode("ascii")
    return codec_for(named.split(component, 1)[0].strip()) or LATIN1.codec


def _read_segment(segment: etree._Element, separators: Separators, codec: str) -> bytes:
    name = _local(segment)
    fields: dict[int, Repetitions] = {}
    for element in _children(segment):
        number = _number(element, name)
        value = _read_value(element, (separators.component, separators.subcomponent), separators, codec)
        fields.setdefault(number, []).append(value)
    texts = [separators.repetition.join(fields.get(n, ())) for n in range(1, max(fields, default=0) + 1)]
    header = name.encode("ascii") in HEADERS
    if header and fields:
        texts = _header_texts(segment, texts, separators)
    return separators.field.join([name.encode("ascii"), *texts])


def _header_texts(segment: etree._Element, texts: list[bytes], separators: Separators) -> list[bytes]:
    """Fields of a header from the second on, its separators as they are."""
    found = {_number(child, _local(segment)): child for child in _children(segment)}
    field, marks = (_plain_text(found[n]) if n in found else None for n in (1, 2))
    if field not in (None, separators.field.decode("ascii")):
        raise XMLError(f"{_where(segment)}: its first field is not the field separator of the message")
    if marks is None:
        return [separators.encoding_characters, *texts[2:]]
    if (
        not marks.isascii()
        or (marks and not marks.isprintable())
        or separators.field.decode("ascii") in marks
    ):
        raise XMLError(f"{_where(segment)}: its second field is no list of separators")
    return [marks.encode("ascii"), *texts[2:]]


def _plain_text(element: etree._Element) -> str:
    return "".join(str(text) for text in element.itertext())


def _read_value(
    element: etree._Element, levels: tuple[bytes, ...], separators: Separators, codec: str
) -> bytes:
    """A field, component or subcomponent; levels: the separators of what may be below."""
    below = [child for child in element if isinstance(child.tag, str)]
    if all(_local(child) == "escape" for child in below):
        return _read_leaf(element, separators, codec)
    if not levels:
        raise XMLError(f"{_where(element)}: a subcomponent has no parts")
    parts: dict[int, bytes] = {}
    for child in _children(element):
        number = _number(child, "")
        if number in parts:
            raise XMLError(f"{_where(child)}: twice in one {_local(element)}")
        parts[number] = _read_value(child, levels[1:], separators, codec)
    return levels[0].join([parts.get(n, b"") for n in range(1, max(parts) + 1)])


def _read_leaf(element: etree._Element, separators: Separators, codec: str) -> bytes:
    where = _where(element)
    made = [written_text(element.text or "", separators, codec, where)]
    for child in element:
        if isinstance(child.tag, str):
            if len(child) or (child.text or "").strip(_SPACE):
                raise XMLError(f"{_where(child)}: an escape element is empty")
            made.append(written_sequence(child.get("V", ""), separators, where))
        made.append(written_text(child.tail or "", separators, codec, where))
    return b"".join(made)


def _number(element: etree._Element, owner: str) -> int:
    """The number in ``PID.3`` or ``CX.1``; owner: what stands before it, "" for any type."""
    found = _NUMBERED.match(_local(element))
    if found is None or (owner and found["name"] != owner):
        allowed = (
            f"{owner}.1 to {owner}.{MAX_NUMBER}" if owner else f"a data type and its part, 1 to {MAX_NUMBER}"
        )
        raise XMLError(f"{_where(element)}: allowed here is {allowed}")
    return int(found["number"])
