"""Parts for SOAP tests: a WSDL with an imported schema, a real server of it, and zeep as a client that is not ours."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import zeep
from aiohttp import web
from http_peers import Asked, HTTPPeer, Respond
from lxml import etree
from zeep.transports import Transport

ORDERS = "urn:hie:orders"
SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/"
SOAP12 = "http://www.w3.org/2003/05/soap-envelope"

_WSDL = """<?xml version="1.0" encoding="utf-8"?>
<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap{soap}/"
 xmlns:t="urn:hie:orders" xmlns:x="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:hie:orders">
 <types><x:schema targetNamespace="urn:hie:orders" elementFormDefault="qualified" xmlns:c="urn:hie:common">
  <x:import namespace="urn:hie:common" schemaLocation="common.xsd"/>
  <x:element name="Submit"><x:complexType><x:sequence>
   <x:element name="order" type="c:OrderId"/><x:element name="quantity" type="x:int"/>
   <x:element name="document" type="x:base64Binary" minOccurs="0"/>
  </x:sequence></x:complexType></x:element>
  <x:element name="SubmitResponse"><x:complexType><x:sequence>
   <x:element name="status" type="x:string" minOccurs="0"/></x:sequence></x:complexType></x:element>
  <x:element name="Note" type="x:string"/>
 </x:schema></types>
 <message name="SubmitIn"><part name="body" element="t:Submit"/></message>
 <message name="SubmitOut"><part name="body" element="t:SubmitResponse"/></message>
 <message name="NoteIn"><part name="body" element="t:Note"/></message>
 <portType name="Orders">
  <operation name="Submit"><input message="t:SubmitIn"/><output message="t:SubmitOut"/></operation>
  <operation name="Note"><input message="t:NoteIn"/></operation>
 </portType>
 <binding name="Binding" type="t:Orders"><s:binding transport="http://schemas.xmlsoap.org/soap/http"/>
  <operation name="Submit"><s:operation soapAction="urn:submit"/>
   <input><s:body use="literal"/></input><output><s:body use="literal"/></output></operation>
  <operation name="Note"><s:operation soapAction="urn:note"/><input><s:body use="literal"/></input></operation>
 </binding>
 <service name="OrderService"><port name="Port" binding="t:Binding"><s:address location="{url}"/></port></service>
</definitions>"""

_COMMON = """<x:schema xmlns:x="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:hie:common">
 <x:simpleType name="OrderId"><x:restriction base="x:string"><x:maxLength value="8"/></x:restriction></x:simpleType>
</x:schema>"""


def write_wsdl(folder: Path, url: str = "http://127.0.0.1:1/orders", version: str = "1.1") -> Path:
    """``orders.wsdl`` and ``common.xsd`` in the folder's ``schemas``."""
    schemas = folder / "schemas"
    schemas.mkdir(parents=True, exist_ok=True)
    soap = "12" if version == "1.2" else ""
    (schemas / "orders.wsdl").write_text(_WSDL.replace("{soap}", soap).replace("{url}", url))
    (schemas / "common.xsd").write_text(_COMMON)
    return schemas / "orders.wsdl"


def submit(order: str = "A1", quantity: str = "3", more: str = "") -> bytes:
    """A message."""
    return f'<Submit xmlns="{ORDERS}"><order>{order}</order><quantity>{quantity}</quantity>{more}</Submit>'.encode()


def envelope(body: bytes, header: bytes = b"", namespace: str = SOAP11) -> bytes:
    """A request as a client would write it."""
    return (
        b'<e:Envelope xmlns:e="%b"><e:Header>%b</e:Header><e:Body>%b</e:Body></e:Envelope>'
        % (namespace.encode(), header, body)
    )  # fmt: skip


def fault_text(data: bytes) -> tuple[str, str]:
    """Code and text of a fault of SOAP 1.1."""
    root = etree.fromstring(data)
    return root.findtext(".//faultcode") or "", root.findtext(".//faultstring") or ""


def client_of(url: str, **options: Any) -> zeep.Client:
    """zeep, knowing the service by nothing but its WSDL's address."""
    return zeep.Client(f"{url}?wsdl", transport=Transport(timeout=10, operation_timeout=10), **options)


def soap_peer(answer: str = "<status>taken</status>", **options: Any) -> HTTPPeer:
    """A server that answers each Submit, and nothing to a Note."""

    async def respond(_request: web.Request, asked: Asked) -> web.StreamResponse:
        element = etree.fromstring(asked.body).find(f"{{{SOAP11}}}Body")
        assert element is not None
        if element[0].tag == f"{{{ORDERS}}}Note":
            return web.Response(status=202)
        body = f'<SubmitResponse xmlns="{ORDERS}">{answer}</SubmitResponse>'.encode()
        return web.Response(body=envelope(body), content_type="text/xml")

    return HTTPPeer(respond, **options)


def faulting(code: str, status: int = 500) -> Respond:
    """A server that answers with faults."""

    async def respond(_request: web.Request, _asked: Asked) -> web.StreamResponse:
        body = f"<e:Fault xmlns:e='{SOAP11}'><faultcode>e:{code}</faultcode><faultstring>Mr Smith is unknown</faultstring></e:Fault>"
        return web.Response(status=status, body=envelope(body.encode()), content_type="text/xml")

    return respond


def soap_service(
    port: int, targets: list[str], adapter: dict[str, Any] | None = None, name: str = "in", **host: Any
) -> dict[str, Any]:
    """A SOAP service at /orders."""
    settings = {
        "adapter": {"port": port, "path": "/orders", "wsdl": "schemas/orders.wsdl", **(adapter or {})},
        "host": {"target_config_names": targets, **host},
    }
    return {"name": name, "class_name": "hie.services.soap.SOAPService", "settings": settings}


def soap_operation(adapter: dict[str, Any] | None = None, name: str = "out", **host: Any) -> dict[str, Any]:
    """A SOAP operation that retries quickly."""
    settings = {
        "adapter": {"wsdl": "schemas/orders.wsdl", "connect_timeout": 2, **(adapter or {})},
        "host": {"retry_interval": 0.1, **host},
    }
    return {"name": name, "class_name": "hie.operations.soap.SOAPOperation", "settings": settings}
