"""Bodies checked against the schemas of a WSDL, by lxml."""

from __future__ import annotations

import re
import threading
from typing import Any

from lxml import etree

from hie_runtime.errors import HIEError
from hie_runtime.protocols.soap.documents import DocumentError, Documents, beside

_WSDL = "http://schemas.xmlsoap.org/wsdl/"
_XSD = "http://www.w3.org/2001/XMLSchema"
_ELEMENT = re.compile(r"Element '([^']+)'")
_PREFIX = "hie-schema:"
# Errors whose texts name elements only; others quote values, which may be a patient's.
_ABOUT_ELEMENTS = (
    "SCHEMAV_ELEMENT_CONTENT",
    "SCHEMAV_CVC_ELT",
    "SCHEMAV_CVC_COMPLEX_TYPE_2_4",
    "SCHEMAV_CVC_COMPLEX_TYPE_4",
)


class SchemaViolationError(HIEError):
    """A body that does not follow the schema. The text names elements and lines; ``full`` may quote values."""

    def __init__(self, text: str, full: str) -> None:
        super().__init__(text)
        self.full = full


class BodySchema:
    """The schemas in a WSDL and in what it imports, as one. Raises DocumentError when they cannot be compiled."""

    def __init__(self, location: str, documents: Documents) -> None:
        self._parts: dict[str, tuple[etree._Element, str]] = {}  # name -> schema, where it stands
        self._spaces: dict[str, list[str]] = {}
        self._documents = documents
        self._lock = threading.Lock()
        self._gather(location, set())
        self._schema = self._compiled(location) if self._parts else None

    def check(self, element: etree._Element) -> None:
        """Raises SchemaViolationError."""
        if self._schema is None:
            return
        with self._lock:  # the log belongs to the schema, and threads share that
            if self._schema.validate(element):
                return
            log: Any = self._schema.error_log
            error = log[0]
        name = etree.QName(element).localname
        full = f"line {error.line} of {name}: {error.message}"
        if error.type_name.startswith(_ABOUT_ELEMENTS):
            raise SchemaViolationError(full, full)
        named = _ELEMENT.match(error.message)
        where = etree.QName(named[1]).localname if named else name
        raise SchemaViolationError(
            f"line {error.line} of {name}: {where} has a value that is not allowed ({error.type_name})", full
        )

    def _gather(self, location: str, seen: set[str]) -> None:
        """Schemas that stand in the WSDL and in WSDLs it imports."""
        if location in seen:
            return
        seen.add(location)
        root = _parsed(location, self._documents)
        for schema in root.iterfind(f"{{{_WSDL}}}types/{{{_XSD}}}schema"):
            name = f"{_PREFIX}{len(self._parts)}"
            self._parts[name] = (schema, location)
            self._spaces.setdefault(schema.get("targetNamespace", ""), []).append(name)
        for imported in root.iterfind(f"{{{_WSDL}}}import"):
            if named := imported.get("location"):
                at = beside(location, named)
                if etree.QName(_parsed(at, self._documents)).localname == "definitions":
                    self._gather(at, seen)

    def _compiled(self, location: str) -> etree.XMLSchema:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        parser.resolvers.add(_Resolver(self))
        imports = "".join(
            f'<xs:import{_namespace(space)} schemaLocation="{_PREFIX}space{number}"/>'
            for number, space in enumerate(self._spaces)
        )
        driver = f'<xs:schema xmlns:xs="{_XSD}">{imports}</xs:schema>'
        try:
            return etree.XMLSchema(etree.fromstring(driver.encode(), parser))
        except (etree.XMLSchemaParseError, etree.XMLSyntaxError) as error:
            text = str(error).splitlines()[0]
            raise DocumentError(
                f"{location}: its schema cannot be compiled: {text[:300]}; validate_body may be switched off"
            ) from error

    def document(self, name: str) -> bytes:
        """A schema by the name it has here, or by its location. Raises DocumentError."""
        if name.startswith(f"{_PREFIX}space"):
            space = list(self._spaces)[int(name.removeprefix(f"{_PREFIX}space"))]
            parts = self._spaces[space]
            if len(parts) == 1:
                return self._text(parts[0])
            included = "".join(f'<xs:include schemaLocation="{part}"/>' for part in parts)
            target = f' targetNamespace="{space}"' if space else ""
            return f'<xs:schema xmlns:xs="{_XSD}"{target}>{included}</xs:schema>'.encode()
        if name in self._parts:
            return self._text(name)
        return self._rewritten(_parsed(name, self._documents), name)

    def _text(self, part: str) -> bytes:
        schema, location = self._parts[part]
        return self._rewritten(schema, location)

    def _rewritten(self, schema: etree._Element, location: str) -> bytes:
        """A schema whose imports name what is known here."""
        copy = etree.fromstring(etree.tostring(schema))
        spaces = list(self._spaces)
        for element in copy.iter(f"{{{_XSD}}}import", f"{{{_XSD}}}include", f"{{{_XSD}}}redefine"):
            if named := element.get("schemaLocation"):
                element.set("schemaLocation", beside(location, named))
            elif (space := element.get("namespace", "")) in spaces:
                element.set("schemaLocation", f"{_PREFIX}space{spaces.index(space)}")
        return etree.tostring(copy)


class _Resolver(etree.Resolver):
    def __init__(self, schemas: BodySchema) -> None:
        self._schemas = schemas

    def resolve(self, system_url: str, public_id: str, context: Any) -> Any:  # type: ignore[override]
        """What libxml2 asks for comes from the WSDL or the loader, never from anywhere else."""
        try:
            return self.resolve_string(self._schemas.document(system_url), context, base_url=system_url)
        except (DocumentError, ValueError, IndexError):
            return self.resolve_empty(context)  # type: ignore[attr-defined]


def _parsed(location: str, documents: Documents) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(documents.load(location), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise DocumentError(f"{location}: is not XML: {error}") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise DocumentError(f"{location}: has a DOCTYPE, which is not read")
    return root


def _namespace(space: str) -> str:
    return f' namespace="{space}"' if space else ""
