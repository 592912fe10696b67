"""HTTP and REST, both directions: messages of any kind, and HL7 v2 over HTTP."""

from __future__ import annotations

from hie_runtime.components.registry import Component, ComponentKind
from hie_runtime.protocols.http.settings import (
    HL7HTTPOperationSettings,
    HL7HTTPServiceSettings,
    HTTPInboundSettings,
    HTTPOperationSettings,
    HTTPOutboundSettings,
    HTTPServiceSettings,
)

_INBOUND = "hie_runtime.protocols.http.inbound:HTTPInboundAdapter"

COMPONENTS = [
    Component(
        class_name="hie.services.http.HTTPService",
        kind=ComponentKind.SERVICE,
        title="HTTP service",
        description="Receives JSON, XML, forms, HL7 or files over HTTP; answers when they are stored, or with what the "
        "target answered.",
        host="hie_runtime.hosts.http:HTTPService",
        host_settings=HTTPServiceSettings,
        adapter=_INBOUND,
        adapter_settings=HTTPInboundSettings,
        iris_classes=(
            "EnsLib.HTTP.GenericService",
            "EnsLib.REST.GenericService",
            "EnsLib.HTTP.Service",
            "EnsLib.REST.Service",
        ),
        category="HTTP",
        icon="tcp-in",
    ),
    Component(
        class_name="hie.operations.http.HTTPOperation",
        kind=ComponentKind.OPERATION,
        title="HTTP operation",
        description="Sends each message as an HTTP request, to a path made from its values, and keeps the response.",
        host="hie_runtime.hosts.http:HTTPOperation",
        host_settings=HTTPOperationSettings,
        adapter="hie_runtime.protocols.http.outbound:HTTPOutboundAdapter",
        adapter_settings=HTTPOutboundSettings,
        iris_classes=("EnsLib.HTTP.GenericOperation", "EnsLib.REST.GenericOperation"),
        category="HTTP",
        icon="tcp-out",
    ),
    Component(
        class_name="hie.services.hl7.HTTPService",
        kind=ComponentKind.SERVICE,
        title="HL7 HTTP service",
        description="Receives HL7 v2 messages over HTTP and answers with their acknowledgements.",
        host="hie_runtime.hosts.http:HL7HTTPService",
        host_settings=HL7HTTPServiceSettings,
        adapter=_INBOUND,
        adapter_settings=HTTPInboundSettings,
        iris_classes=("EnsLib.HL7.Service.HTTPService",),
        category="HL7 v2",
        icon="tcp-in",
    ),
    Component(
        class_name="hie.operations.hl7.HTTPOperation",
        kind=ComponentKind.OPERATION,
        title="HL7 HTTP operation",
        description="Sends HL7 v2 messages over HTTP and acts on each acknowledgement.",
        host="hie_runtime.hosts.http:HL7HTTPOperation",
        host_settings=HL7HTTPOperationSettings,
        adapter="hie_runtime.protocols.http.outbound:HL7HTTPOutboundAdapter",
        adapter_settings=HTTPOutboundSettings,
        iris_classes=("EnsLib.HL7.Operation.HTTPOperation",),
        category="HL7 v2",
        icon="tcp-out",
    ),
]
