"""The FHIR REST API, both directions: R4, R4B and R5."""

from __future__ import annotations

from hie_runtime.components.registry import Component, ComponentKind
from hie_runtime.protocols.fhir.settings import (
    FHIRInboundSettings,
    FHIROperationSettings,
    FHIROutboundSettings,
    FHIRServiceSettings,
)

COMPONENTS = [
    Component(
        class_name="hie.services.fhir.RESTService",
        kind=ComponentKind.SERVICE,
        title="FHIR REST service",
        description="A FHIR endpoint: takes resources and bundles by the FHIR REST API, checks them, and answers when they are "
        "stored, or with what a FHIR server behind it answers.",
        host="hie_runtime.hosts.http:HTTPService",
        host_settings=FHIRServiceSettings,
        adapter="hie_runtime.protocols.fhir.inbound:FHIRInboundAdapter",
        adapter_settings=FHIRInboundSettings,
        iris_classes=("HS.FHIRServer.Interop.Service",),
        category="FHIR",
        icon="tcp-in",
    ),
    Component(
        class_name="hie.operations.fhir.RESTOperation",
        kind=ComponentKind.OPERATION,
        title="FHIR REST operation",
        description="Sends resources and bundles to a FHIR server: create, update, patch, delete, read, search, transaction, "
        "batch and operations, and reads what the server says of them.",
        host="hie_runtime.hosts.http:HTTPOperation",
        host_settings=FHIROperationSettings,
        adapter="hie_runtime.protocols.fhir.outbound:FHIROutboundAdapter",
        adapter_settings=FHIROutboundSettings,
        iris_classes=("HS.FHIRServer.Interop.HTTPOperation", "HS.FHIR.REST.Operation"),
        category="FHIR",
        icon="tcp-out",
    ),
]
