"""XML from outside, read safely, and the texts of IRIS values."""

from __future__ import annotations

import re

from lxml import etree

from hie_runtime.errors import HIEError
from hie_runtime.importers.iris.limits import LIMITS

_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_PROLOG = re.compile(rb"\s+|<\?.*?\?>|<!--.*?-->", re.DOTALL)
MAX_DEPTH = 100
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)  # Windows keeps these names
_NUMBER = re.compile(r"[+-]?\d{1,18}", re.ASCII)


class IRISFileError(HIEError):
    """A file that cannot be read safely, or is nothing IRIS writes.

    ``line`` is where in what was read, 0 when that is not known; ``reason`` the text without it."""

    def __init__(self, reason: str, line: int = 0) -> None:
        super().__init__(f"line {line}: {reason}" if line else reason)
        self.reason = reason
        self.line = line


def _at(line: int | None, text: str) -> IRISFileError:
    return IRISFileError(text, line or 0)


def _check_prolog(content: bytes) -> None:
    """Refuse a DOCTYPE before the parser sees it: entities in attributes are replaced whatever it is told."""
    at = 0
    while found := _PROLOG.match(content, at):
        at = found.end()
    if content[at : at + 9].upper() == b"<!DOCTYPE":
        line = content.count(b"\n", 0, at) + 1
        raise _at(line, "a DOCTYPE is not allowed: IRIS writes none, and entities may be an attack")


def parse_xml(content: bytes, marks: int = LIMITS.marks) -> etree._Element:
    """Parse UTF-8 without entities, network or DTD; names lose their namespaces.

    ``marks``: most elements and attributes. Raises IRISFileError with line and reason. A text or attribute has
    libxml2's bound of 10 MB."""
    if (found := content.count(b"<") + content.count(b"=")) > marks:
        raise _at(0, f"too large: {found} elements and attributes; at most {marks} are read (--max-mb)")
    _check_prolog(content)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, encoding="utf-8"
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        reason = (error.msg or "").strip() or "it ends too soon"
        if "Resource limit" in reason or "Buffer size" in reason:
            reason = "a text or attribute of more than 10 MB"
        elif "Excessive depth" in reason:
            reason = f"elements nested more than {MAX_DEPTH} deep"
        raise _at(error.lineno, f"not readable as XML: {reason}") from error
    except ValueError as error:
        raise _at(0, f"not readable as XML: {error}") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise _at(0, "a DOCTYPE is not allowed: IRIS writes none, and entities may be an attack")
    depth = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > MAX_DEPTH:
            raise _at(element.sourceline, f"elements nested more than {MAX_DEPTH} deep")
        if event == "start" and "}" in element.tag:
            element.tag = etree.QName(element).localname
    return root


def parse_text(text: str, marks: int = LIMITS.marks) -> etree._Element:
    """Parse XML that is already text; the encoding it may declare no longer holds. Raises IRISFileError."""
    declared = _DECLARATION.match(text)
    kept_lines = "\n" * declared[0].count("\n") if declared else ""
    content = text[declared.end() :] if declared else text
    return parse_xml((kept_lines + content).encode("utf-8", "surrogatepass"), marks)


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
