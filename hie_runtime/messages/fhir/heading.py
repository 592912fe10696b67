"""What a FHIR message is, whatever its format and size: type, id, version; as much of it as requests need."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from lxml import etree

from hie_runtime.messages.errors import FHIRError, MessageError
from hie_runtime.messages.fhir.large import Members, Shortened
from hie_runtime.messages.json import JSONMessage
from hie_runtime.messages.large import Outline

XML_HEAD_BYTES = 65_536
_NAMESPACE = "{http://hl7.org/fhir}"
_TYPE = re.compile(r"[A-Z][A-Za-z]{1,63}\Z", re.ASCII)
_ID = re.compile(r"[A-Za-z0-9\-.]{1,64}\Z", re.ASCII)
_BUNDLED = ("transaction", "batch")


class Heading(NamedTuple):
    """What is known of a message.

    Attributes:
        format: ``json`` or ``xml``.
        type: resource type; "" for a JSON Patch, which is a list.
        bundle: the type of a Bundle.
        id, version: of the resource, "" where it has none.
        entries: how many a bundle has; -1 where they were not counted.
    """

    format: str
    type: str
    bundle: str = ""
    id: str = ""
    version: str = ""
    entries: int = -1


def heading_of(message: bytes) -> Heading:
    """The heading of a message; reads a large one from its file. Raises MessageError, its text holds no content."""
    start = message[:64].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start[:1] == b"<":
        return _of_xml(message)
    if isinstance(message, Outline):
        return _of_large(message)
    data = JSONMessage(message).data
    if isinstance(data, list):
        return Heading("json", "")
    return _of_data(data if isinstance(data, dict) else {}, counted=True)


def _of_data(data: dict[str, Any], *, counted: bool) -> Heading:
    kind = data.get("resourceType")
    if not isinstance(kind, str) or not _TYPE.match(kind):
        raise FHIRError("the message is no FHIR resource: it has no resourceType")
    meta, entries = data.get("meta"), data.get("entry")
    version = meta.get("versionId") if isinstance(meta, dict) else ""
    number = (len(entries) if isinstance(entries, list) else 0) if counted else -1
    bundle = data.get("type") if kind == "Bundle" else ""
    return Heading(
        "json",
        kind,
        bundle if isinstance(bundle, str) else "",
        _identity(data.get("id")),
        _identity(version),
        number,
    )


def _identity(value: Any) -> str:
    return value if isinstance(value, str) and _ID.match(value) else ""


def _of_large(message: Outline) -> Heading:
    found: dict[str, Any] = {}
    for name, number, value in Members(Shortened(message.spooled.chunks())):
        if number is None and name in ("resourceType", "type", "id", "meta"):
            found[name] = value
        if found.get("resourceType") == "Bundle" and found.get("type") in _BUNDLED:
            break
    return _of_data(found, counted=False)


def _of_xml(message: bytes) -> Heading:
    head = message
    if isinstance(message, Outline):
        try:
            with message.spooled.path.open("rb") as file:
                head = file.read(XML_HEAD_BYTES)
        except OSError as error:
            raise MessageError(f"its file cannot be read: {error.strerror or error}") from error
    parser = etree.XMLPullParser(("start", "end"), resolve_entities=False, no_network=True, load_dtd=False)
    root: etree._Element | None = None
    found: dict[str, str] = {}
    try:
        parser.feed(head)
        for event, element in parser.read_events():
            assert isinstance(element, etree._Element)
            if root is None:
                root = element
                if element.getroottree().docinfo.internalDTD is not None:
                    raise FHIRError("the message is XML with a DOCTYPE, which is not read")
            elif event == "end" and element.getparent() is root:
                _note(element, found)
                if element.tag == f"{_NAMESPACE}entry":
                    break  # what is looked for stands before (FHIR R4 section 2.36: elements have their order)
    except etree.XMLSyntaxError as error:
        raise FHIRError("the message is not XML") from error
    if root is None or etree.QName(root).namespace != _NAMESPACE.strip("{}"):
        raise FHIRError("the message is no FHIR resource: its root is not in http://hl7.org/fhir")
    kind = etree.QName(root).localname
    bundle = found.get("type", "") if kind == "Bundle" else ""
    return Heading("xml", kind, bundle, _identity(found.get("id")), _identity(found.get("version")))


def _note(element: etree._Element, found: dict[str, str]) -> None:
    name = etree.QName(element).localname
    if name in ("id", "type"):
        found.setdefault(name, element.get("value") or "")
    elif name == "meta":
        version = element.find(f"{_NAMESPACE}versionId")
        found["version"] = "" if version is None else version.get("value") or ""
