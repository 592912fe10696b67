"""A WSDL as what it promises: operations by the element in their body, addresses, and the schema of bodies.

zeep reads the WSDL 1.1; what it loads comes from :class:`Documents`.
"""

from __future__ import annotations

import re
import threading
import warnings
from dataclasses import dataclass, replace
from typing import Any, cast

from lxml import etree

from hie_runtime.protocols.soap.documents import DocumentError, Documents, beside
from hie_runtime.protocols.soap.schema import BodySchema

_WSDL = "http://schemas.xmlsoap.org/wsdl/"
# The filters of warnings belong to the whole process.
_READING = threading.Lock()
_XSD = "http://www.w3.org/2001/XMLSchema"
_ADDRESSES = ("http://schemas.xmlsoap.org/wsdl/soap/", "http://schemas.xmlsoap.org/wsdl/soap12/")


@dataclass(frozen=True, slots=True)
class SOAPOperation:
    """One operation of a port.

    Attributes:
        input, output: ``{namespace}name`` of the element in the body, "" for an empty body; ``one_way``: no answer.
    """

    name: str
    action: str
    input: str
    output: str
    one_way: bool


@dataclass(frozen=True, slots=True)
class Contract:
    """One port of a WSDL."""

    location: str
    port: str
    address: str
    version: str
    operations: dict[str, SOAPOperation]  # by input element
    documents: dict[str, bytes]
    schema: BodySchema | None

    @property
    def inputs(self) -> str:
        """The elements taken, for error texts."""
        return ", ".join(sorted(operation.input or "(empty)" for operation in self.operations.values()))


def load_contract(setting: str, documents: Documents, *, port: str = "", validate: bool = True) -> Contract:
    """The contract of a WSDL. Waits for disk and network. Raises DocumentError."""
    location = documents.start(setting)
    documents.load(location)
    try:
        # zeep warns of what it leaves out; a contract that is not whole is none
        with _READING, warnings.catch_warnings():
            warnings.simplefilter("error", UserWarning)
            found = _read(location, documents, port)
    except DocumentError:
        raise
    except Exception as error:  # whatever a broken WSDL makes zeep stumble over
        text = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise DocumentError(f"{location}: is not a WSDL that can be used: {text[:200]}") from error
    schema = BodySchema(location, documents) if validate else None
    return replace(found, documents=dict(documents.loaded), schema=schema)


def _read(location: str, documents: Documents, wanted: str) -> Contract:
    """What zeep finds in a WSDL, of the port wanted, else of the first with SOAP."""
    from zeep.settings import Settings
    from zeep.wsdl import Document

    settings = Settings(strict=True, forbid_dtd=True, forbid_entities=True, force_https=False)
    ports = _ports(Document(location, cast(Any, documents), settings=settings))
    if wanted and wanted not in ports:
        raise DocumentError(
            f"{location}: has no port {wanted!r} with SOAP; there are {', '.join(ports) or 'none'}"
        )
    if not ports:
        raise DocumentError(f"{location}: has no port with a SOAP binding")
    name = wanted or next(iter(ports))
    port = ports[name]
    operations: dict[str, SOAPOperation] = {}
    for operation in map(_operation, port.binding._operations.values()):
        if (other := operations.get(operation.input)) is not None:
            raise DocumentError(
                f"{location}: operations {other.name} and {operation.name} have the same input element; bodies could not be "
                f"told apart"
            )
        operations[operation.input] = operation
    address = (port.binding_options or {}).get("address") or ""
    version = "1.2" if type(port.binding).__name__ == "Soap12Binding" else "1.1"
    return Contract(location, name, address, version, operations, {}, None)


def _ports(wsdl: Any) -> dict[str, Any]:
    kinds = ("Soap11Binding", "Soap12Binding")
    return {
        name: port
        for service in wsdl.services.values()
        for name, port in service.ports.items()
        if type(port.binding).__name__ in kinds
    }


def _operation(found: Any) -> SOAPOperation:
    if found.style == "rpc":
        raise DocumentError(f"operation {found.name} is rpc; document/literal is supported")
    one_way = found.abstract.output_message is None
    output = "" if one_way else _element(found.output)
    return SOAPOperation(found.name, found.soapaction or "", _element(found.input), output, one_way)


def _element(message: Any) -> str:
    body = getattr(message, "body", None)
    qname = getattr(body, "qname", None)
    return qname.text if qname is not None else ""


def published(contract: Contract, name: str, address: str) -> bytes | None:
    """A document of the contract as clients get it: the service's own address in it, and its imports from it too.

    name: "" for the WSDL, else what stands behind ``?doc=``. None when there is none of that name."""
    locations = list(contract.documents)
    number = int(name) if re.fullmatch(r"\d{1,4}", name) else 0 if not name else -1
    if not 0 <= number < len(locations):
        return None
    location = locations[number]
    root = etree.fromstring(
        contract.documents[location], etree.XMLParser(resolve_entities=False, no_network=True)
    )
    for space in _ADDRESSES:
        for element in root.iter(f"{{{space}}}address"):
            element.set("location", address)
    names = (f"{{{_WSDL}}}import", f"{{{_XSD}}}import", f"{{{_XSD}}}include", f"{{{_XSD}}}redefine")
    for element in root.iter(*names):
        key = "location" if element.tag == names[0] else "schemaLocation"
        named = beside(location, element.get(key, ""))
        if element.get(key) and named in contract.documents:
            element.set(key, f"{address}?doc={locations.index(named)}")
    return etree.tostring(root.getroottree(), xml_declaration=True, encoding="utf-8")
