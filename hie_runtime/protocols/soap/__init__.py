"""SOAP 1.1 and 1.2, both directions: document/literal, described by a WSDL."""

from __future__ import annotations

from hie_runtime.components.registry import Component, ComponentKind
from hie_runtime.protocols.soap.settings import (
    SOAPInboundSettings,
    SOAPOperationSettings,
    SOAPOutboundSettings,
    SOAPServiceSettings,
)

COMPONENTS = [
    Component(
        class_name="hie.services.soap.SOAPService",
        kind=ComponentKind.SERVICE,
        title="SOAP service",
        description="Receives SOAP requests as a WSDL describes them; the element in the body is the message.",
        host="hie_runtime.hosts.http:SOAPService",
        host_settings=SOAPServiceSettings,
        adapter="hie_runtime.protocols.soap.inbound:SOAPInboundAdapter",
        adapter_settings=SOAPInboundSettings,
        iris_classes=("EnsLib.SOAP.GenericService", "EnsLib.SOAP.Service"),
        category="HTTP",
        icon="tcp-in",
    ),
    Component(
        class_name="hie.operations.soap.SOAPOperation",
        kind=ComponentKind.OPERATION,
        title="SOAP operation",
        description="Sends XML messages in SOAP envelopes to the operation of a WSDL they are the input of.",
        host="hie_runtime.hosts.http:HTTPOperation",
        host_settings=SOAPOperationSettings,
        adapter="hie_runtime.protocols.soap.outbound:SOAPOutboundAdapter",
        adapter_settings=SOAPOutboundSettings,
        iris_classes=("EnsLib.SOAP.GenericOperation",),
        category="HTTP",
        icon="tcp-out",
    ),
]
