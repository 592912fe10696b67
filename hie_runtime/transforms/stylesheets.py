"""What an XML text says of itself before its first element's content: versions, document types, encodings."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Any

from lxml import etree

from hie_runtime.errors import HIEError

XSL = "{http://www.w3.org/1999/XSL/Transform}"
_CHUNK = 64 * 1024
_DECLARED = re.compile(rb"""^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']""")


class NotXMLError(HIEError):
    """Bytes that are not XML; ``line`` and ``column`` count from 1. Quotes nothing of them."""

    def __init__(self, line: int, column: int, reason: str = "") -> None:
        self.line = line
        self.column = column
        self.reason = reason or f"not XML (line {line}, column {column})"
        super().__init__(self.reason)


@dataclass(frozen=True, slots=True)
class Opening:
    """The start of an XML document: whether it has a DOCTYPE, its first element's tag and attributes."""

    has_doctype: bool
    tag: str
    attributes: dict[str, str]


def opening(text: str) -> Opening:
    """Read a document up to its first element. Raises NotXMLError."""
    body = text.encode("utf-8", "surrogatepass")
    # Any: the stubs take what a pull parser gives for None or namespaces too
    parser: Any = etree.XMLPullParser(
        events=("start",), resolve_entities=False, no_network=True, load_dtd=False, encoding="utf-8"
    )
    try:
        for start in range(0, len(body), _CHUNK):
            parser.feed(body[start : start + _CHUNK])
            if found := _first(parser):
                return found
        parser.close()  # libxml2 holds the first bytes back until more come
        if found := _first(parser):
            return found
    except etree.XMLSyntaxError as error:
        if "ntity" in str(error.msg):  # libxml2 stops at too many of them, which only a DOCTYPE can declare
            return Opening(True, "", {})
        line, column = error.position
        raise NotXMLError(line, column) from error
    raise NotXMLError(1, 1)


def _first(parser: Any) -> Opening | None:
    for _event, element in parser.read_events():
        doctype = bool(element.getroottree().docinfo.doctype)
        return Opening(doctype, str(element.tag), {str(k): str(v) for k, v in element.attrib.items()})
    return None


def decoded(body: bytes) -> str:
    """The text of a document in the encoding it declares; UTF-8 when it declares none. Raises NotXMLError."""
    if body.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        name = "utf-16"
    else:
        declared = _DECLARED.match(body)
        name = declared.group(1).decode("ascii") if declared else "utf-8-sig"
    try:
        return body.decode(name).removeprefix("\ufeff")
    except LookupError:
        raise NotXMLError(1, 1, f"in the encoding {name}, which is not known") from None
    except UnicodeDecodeError as error:
        line = body.count(b"\n", 0, error.start) + 1
        raise NotXMLError(line, 1, f"not in the encoding {name} (line {line})") from None


def xslt_version(stylesheet: bytes) -> str:
    """The version a stylesheet is written for, e.g. ``3.0``; "" when it does not say or is not XML."""
    try:
        found = opening(decoded(stylesheet))
    except NotXMLError:
        return ""
    name = "version" if found.tag.startswith(XSL) else f"{XSL}version"  # simplified stylesheets: xsl:version
    return found.attributes.get(name, "").strip()


def needs_xslt3(stylesheet: bytes) -> bool:
    """Whether a stylesheet is written for XSLT 2.0 or later. A 3.0 processor runs 2.0 also."""
    try:
        return float(xslt_version(stylesheet) or "1") >= 2
    except ValueError:
        return False
