"""XML messages: values by XPath 1.0, checked against an XSD on demand."""

from __future__ import annotations

import math
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any

from lxml import etree

from hie_runtime.messages.base import Message
from hie_runtime.messages.errors import PathError, SchemaError, XMLError

MAX_XPATH = 1000
DEFAULT_PREFIX = "default"
_XSD = "{http://www.w3.org/2001/XMLSchema}"
_REFERENCES = frozenset(_XSD + name for name in ("include", "import", "redefine", "override"))


def parse_xml(raw: bytes) -> etree._Element:
    """The root of a document, without entities, network or DTD. Raises XMLError; its text holds no content."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(raw, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise XMLError("the message is not XML") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise XMLError("the message is XML with a DOCTYPE, which is not read")
    return root


class XMLMessage(Message):
    """An XML document; paths are XPath 1.0 from its root.

    Prefixes are those the root element declares; the namespace it declares without a prefix is ``default:``
    (``/default:ClinicalDocument/default:id/@root``). Several nodes found: the first in document order counts, as in XPath's own string().
    """

    __slots__ = ("_root",)

    _root: etree._Element

    @property
    def root(self) -> etree._Element:
        """The parsed document, read at first use and not to be changed. Raises XMLError."""
        try:
            return self._root
        except AttributeError:
            self._root = parse_xml(self.raw)
            return self._root

    def get_field(self, path: str) -> str:
        """Text of the first node found, or of the number, truth value or text computed; "" when no node is there.

        Raises PathError for what is no XPath 1.0 or has a prefix the root does not declare, XMLError.
        """
        values = self.get_fields(path)
        return values[0] if values else ""

    def get_fields(self, path: str) -> list[str]:
        """Text of every node found, in document order. Raises PathError and XMLError as get_field."""
        root = self.root
        try:
            found: Any = _compiled(path, _prefixes(root.nsmap))(root)
        except etree.XPathError as error:
            raise PathError(f"{path!r}: {error}") from error
        if isinstance(found, list):
            return [node_text(node) for node in found]
        if isinstance(found, bool):
            return ["true" if found else "false"]
        if isinstance(found, float):
            return [_number(found)]
        return [str(found)]


class XMLSchema:
    """An XSD 1.0 in one file; ``name`` stands in errors.

    Raises SchemaError for what is no XSD, and for one that draws in others: what they name could lie anywhere.
    """

    def __init__(self, name: str, source: bytes) -> None:
        self.name = name
        try:
            root = parse_xml(source)
            for node in root:
                if node.tag in _REFERENCES:
                    raise SchemaError(
                        f"{name}:{node.sourceline}: xs:{etree.QName(node).localname} is not followed; "
                        "put the schema into one file"
                    )
            self._schema = etree.XMLSchema(root)
        except (XMLError, etree.XMLSchemaParseError) as error:
            raise SchemaError(f"{name} is no XML Schema 1.0: {error}") from error

    def problems(self, message: XMLMessage) -> list[str]:
        """Line, element and rule of everything that is not as the schema says; no values of the message.

        Raises XMLError when the message is no XML.
        """
        if self._schema.validate(message.root):
            return []
        log: Any = self._schema.error_log
        return [f"line {entry.line}, {entry.path}: {entry.type_name} ({self.name})" for entry in log]


def node_text(node: Any) -> str:
    """Text of what an XPath found: XPath's own string-value, of an element without comments and instructions."""
    if isinstance(node, etree._Element):
        if not isinstance(node.tag, str):  # a comment or an instruction, which lxml takes for elements
            return node.text or ""
        return "".join(str(text) for text in node.itertext())
    return (
        str(node[1]) if isinstance(node, tuple) else str(node)
    )  # a tuple: prefix and URI of a namespace node


def _number(value: float) -> str:
    """As string() of XPath 1.0 section 4.2: no exponent, no ".0"."""
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return str(int(value)) if value.is_integer() else format(Decimal(repr(value)), "f")


def _prefixes(declared: Mapping[str | None, str]) -> tuple[tuple[str, str], ...]:
    given = {prefix: uri for prefix, uri in declared.items() if prefix}
    if None in declared:
        given.setdefault(DEFAULT_PREFIX, declared[None])
    return tuple(sorted(given.items()))


@lru_cache(maxsize=256)
def _compiled(path: str, prefixes: tuple[tuple[str, str], ...]) -> etree.XPath:
    if len(path) > MAX_XPATH:
        raise PathError(f"XPath of {len(path)} characters; at most {MAX_XPATH} are allowed")
    try:
        return etree.XPath(path, namespaces=dict(prefixes), regexp=False)
    except (etree.XPathError, ValueError) as error:
        raise PathError(f"{path!r} is no XPath: {error}") from error
