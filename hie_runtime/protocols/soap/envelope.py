"""SOAP envelopes: taken apart, put together, faults. No document type, no entities, nothing loaded from outside."""

from __future__ import annotations

from dataclasses import dataclass
from xml.sax.saxutils import escape

from lxml import etree

from hie_runtime.errors import HIEError

SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/"
SOAP12 = "http://www.w3.org/2003/05/soap-envelope"
VERSIONS = {SOAP11: "1.1", SOAP12: "1.2"}
NAMESPACES = {version: namespace for namespace, version in VERSIONS.items()}
# SOAP 1.1 section 4.4.1 and SOAP 1.2 part 1 section 5.4.6
CODES = {"Client": "Sender", "Server": "Receiver"}


class SOAPError(HIEError):
    """What came is not an envelope that can be taken. ``code``: Client, Server, VersionMismatch or MustUnderstand."""

    def __init__(self, text: str, code: str = "Client") -> None:
        super().__init__(text)
        self.code = code


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault as received: its code (Client, Server or another's own) and the element itself."""

    code: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Envelope:
    """An envelope: SOAP version, header entries, the element in its body (None for an empty one)."""

    version: str
    root: etree._Element
    headers: list[etree._Element]
    content: etree._Element | None

    @property
    def fault(self) -> Fault | None:
        """The fault it carries, if it does."""
        element = self.content
        namespace = NAMESPACES[self.version]
        if element is None or element.tag != f"{{{namespace}}}Fault":
            return None
        if self.version == "1.1":
            code = element.findtext("faultcode") or ""
        else:
            code = element.findtext(f"{{{namespace}}}Code/{{{namespace}}}Value") or ""
        local = code.rpartition(":")[2].strip()
        return Fault({"Sender": "Client", "Receiver": "Server"}.get(local, local), element_bytes(element))


def parse_xml(data: bytes, *, huge: bool = False) -> etree._Element:
    """The root of a document. Raises SOAPError for what is not XML, or has a document type."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=huge, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        where = getattr(error, "position", None)
        raise SOAPError("not XML" + (f": line {where[0]}, column {where[1]}" if where else "")) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise SOAPError("XML with a DOCTYPE, which is not read")
    return root


def parse_envelope(data: bytes, *, huge: bool = False) -> Envelope:
    """An envelope. Raises SOAPError saying what is wrong with it."""
    root = parse_xml(data, huge=huge)
    name = etree.QName(root)
    version = VERSIONS.get(name.namespace or "")
    if name.localname != "Envelope" or version is None:
        code = "VersionMismatch" if name.localname == "Envelope" else "Client"
        raise SOAPError(f"the root is {name.text}, not an Envelope of SOAP 1.1 or 1.2", code)
    header, body = root.find(f"{{{name.namespace}}}Header"), root.find(f"{{{name.namespace}}}Body")
    if body is None:
        raise SOAPError("the Envelope has no Body")
    elements = [child for child in body if isinstance(child.tag, str)]
    if len(elements) > 1:
        raise SOAPError(f"the Body holds {len(elements)} elements; one is allowed (document/literal)")
    entries = [entry for entry in header if isinstance(entry.tag, str)] if header is not None else []
    return Envelope(version, root, entries, elements[0] if elements else None)


def must_understand(entry: etree._Element, version: str) -> bool:
    """Whether a header entry may not be passed over."""
    value = entry.get(f"{{{NAMESPACES[version]}}}mustUnderstand", "")
    return value.strip() in ("1", "true")


def element_bytes(element: etree._Element) -> bytes:
    """An element as a document of its own, with the namespaces it uses, in UTF-8 without declaration."""
    return etree.tostring(element, encoding="utf-8", with_tail=False)


def wrapped(content: bytes, version: str) -> bytes:
    """An envelope around an element given as bytes (UTF-8, no declaration)."""
    before, behind = around(version)
    return before + content + behind


def around(version: str) -> tuple[bytes, bytes]:
    """What stands before and behind the content of an envelope without headers."""
    namespace = NAMESPACES[version].encode()
    return (
        b'<?xml version="1.0" encoding="utf-8"?>\n<soap:Envelope xmlns:soap="' + namespace + b'"><soap:Body>',
        b"</soap:Body></soap:Envelope>\n",
    )


def fault(version: str, code: str, text: str, detail: str = "") -> bytes:
    """An envelope with a fault. ``detail``: a message's id, "" for none."""
    said = escape("".join(c if c.isprintable() else " " for c in text))
    if version == "1.1":
        more = f"<detail><id xmlns='urn:hie'>{escape(detail)}</id></detail>" if detail else ""
        content = f"<soap:Fault><faultcode>soap:{code}</faultcode><faultstring>{said}</faultstring>{more}</soap:Fault>"
    else:
        more = f"<soap:Detail><id xmlns='urn:hie'>{escape(detail)}</id></soap:Detail>" if detail else ""
        content = (
            f"<soap:Fault><soap:Code><soap:Value>soap:{CODES.get(code, code)}</soap:Value></soap:Code><soap:Reason>"
            f'<soap:Text xml:lang="en">{said}</soap:Text></soap:Reason>{more}</soap:Fault>'
        )
    return wrapped(content.encode("utf-8", "replace"), version)


def content_type(version: str, action: str = "") -> str:
    """Content type of an envelope; in SOAP 1.2 it carries the action."""
    if version == "1.1":
        return "text/xml; charset=utf-8"
    return "application/soap+xml; charset=utf-8" + (f'; action="{action}"' if action else "")
