"""XML from outside, read safely, and the texts of IRIS values."""

from __future__ import annotations

import re

from lxml import etree

from hie_runtime.errors import HIEError

_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
MAX_DEPTH = 100
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)  # Windows keeps these names
_NUMBER = re.compile(r"[+-]?\d{1,18}", re.ASCII)


class IRISFileError(HIEError):
    """A file that cannot be read safely, or is nothing IRIS writes."""


def parse_xml(content: bytes) -> etree._Element:
    """Parse without entities, network or DTD; names lose their namespaces.

    Raises IRISFileError with line and reason. Texts have libxml2's bound of 10 MB."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise IRISFileError(f"not readable as XML: {error}") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise IRISFileError("a DOCTYPE is not allowed: IRIS writes none, and entities may be an attack")
    depth = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > MAX_DEPTH:
            raise IRISFileError(f"line {element.sourceline}: elements nested more than {MAX_DEPTH} deep")
        if event == "start":
            element.tag = etree.QName(element).localname
    return root


def parse_text(text: str) -> etree._Element:
    """Parse XML that is already text; the encoding it may declare no longer holds. Raises IRISFileError."""
    declared = _DECLARATION.match(text)
    kept_lines = "\n" * declared[0].count("\n") if declared else ""
    content = text[declared.end() :] if declared else text
    return parse_xml((kept_lines + content).encode("utf-8", "surrogatepass"))


def line_in(element: etree._Element) -> int:
    """Line of an element in the text it was parsed from, 0 when unknown."""
    return element.sourceline if isinstance(element.sourceline, int) else 0


def verbatim(element: etree._Element) -> str:
    """The element as XML text."""
    return str(etree.tostring(element, encoding="unicode", with_tail=False))


def flag(text: str | None, default: bool) -> bool:
    """An IRIS boolean: ``1``/``0`` or ``true``/``false``; the default when absent or empty."""
    return default if text is None or not text.strip() else text.strip().lower() in ("1", "true")


def whole_number(text: str | None) -> int | None:
    """A whole number of at most 18 digits, else None."""
    return int(text) if text is not None and _NUMBER.fullmatch(text := text.strip()) else None


def safe_name(name: str) -> str:
    """A name as one folder or file name on any system: no separators, not hidden, not empty, never ``..``."""
    made = re.sub(r"[^\w.\- ]", "_", name).strip(". ")[:150].rstrip(". ") or "_"
    return f"_{made}" if _DEVICE.match(made) else made
