"""HL7 v2 over TCP: MLLP and the other framings, both directions."""

from __future__ import annotations

from hie_runtime.components.hl7 import HL7TCPOperationSettings, HL7TCPServiceSettings
from hie_runtime.components.registry import Component, ComponentKind
from hie_runtime.protocols.mllp.settings import MLLPInboundSettings, MLLPOutboundSettings

COMPONENTS = [
    Component(
        class_name="hie.services.hl7.TCPService",
        kind=ComponentKind.SERVICE,
        title="HL7 TCP service",
        description="Receives HL7 v2 messages over MLLP and acknowledges them once they are stored.",
        host="hie_runtime.hosts.hl7_services:HL7TCPService",
        host_settings=HL7TCPServiceSettings,
        adapter="hie_runtime.protocols.mllp.inbound:MLLPInboundAdapter",
        adapter_settings=MLLPInboundSettings,
        iris_classes=("EnsLib.HL7.Service.TCPService",),
        category="HL7 v2",
        icon="tcp-in",
    ),
    Component(
        class_name="hie.operations.hl7.TCPOperation",
        kind=ComponentKind.OPERATION,
        title="HL7 TCP operation",
        description="Sends HL7 v2 messages over MLLP, in order, and acts on each acknowledgement.",
        host="hie_runtime.hosts.hl7_operations:HL7TCPOperation",
        host_settings=HL7TCPOperationSettings,
        adapter="hie_runtime.protocols.mllp.outbound:MLLPOutboundAdapter",
        adapter_settings=MLLPOutboundSettings,
        iris_classes=("EnsLib.HL7.Operation.TCPOperation",),
        category="HL7 v2",
        icon="tcp-out",
    ),
]
