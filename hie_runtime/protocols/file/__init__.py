"""Files in folders: HL7 v2 and passthrough, both directions."""

from __future__ import annotations

from hie_runtime.components.hl7 import HL7FileOperationSettings, HL7FileServiceSettings
from hie_runtime.components.registry import Component, ComponentKind
from hie_runtime.protocols.file.settings import (
    FileInboundSettings,
    FileOutboundSettings,
    PassthroughFileOperationSettings,
    PassthroughServiceSettings,
)

_INBOUND = "hie_runtime.protocols.file.inbound:FileInboundAdapter"
_OUTBOUND = "hie_runtime.protocols.file.outbound:FileOutboundAdapter"

COMPONENTS = [
    Component(
        class_name="hie.services.hl7.FileService",
        kind=ComponentKind.SERVICE,
        title="HL7 file service",
        description="Reads HL7 v2 messages and batches from files in a folder.",
        host="hie_runtime.hosts.hl7_services:HL7FileService",
        host_settings=HL7FileServiceSettings,
        adapter=_INBOUND,
        adapter_settings=FileInboundSettings,
        iris_classes=("EnsLib.HL7.Service.FileService",),
        category="HL7 v2",
        icon="file-in",
    ),
    Component(
        class_name="hie.operations.hl7.FileOperation",
        kind=ComponentKind.OPERATION,
        title="HL7 file operation",
        description="Writes HL7 v2 messages to files in a folder.",
        host="hie_runtime.hosts.hl7_operations:HL7FileOperation",
        host_settings=HL7FileOperationSettings,
        adapter=_OUTBOUND,
        adapter_settings=FileOutboundSettings,
        iris_classes=("EnsLib.HL7.Operation.FileOperation",),
        category="HL7 v2",
        icon="file-out",
    ),
    Component(
        class_name="hie.services.file.PassthroughService",
        kind=ComponentKind.SERVICE,
        title="File passthrough service",
        description="Takes whole files of any kind from a folder.",
        host="hie_runtime.hosts.service:BusinessService",
        host_settings=PassthroughServiceSettings,
        adapter=_INBOUND,
        adapter_settings=FileInboundSettings,
        iris_classes=("EnsLib.File.PassthroughService",),
        category="Files",
        icon="file-in",
    ),
    Component(
        class_name="hie.operations.file.PassthroughOperation",
        kind=ComponentKind.OPERATION,
        title="File passthrough operation",
        description="Writes each message to a file as it is.",
        host="hie_runtime.hosts.operation:BusinessOperation",
        host_settings=PassthroughFileOperationSettings,
        adapter=_OUTBOUND,
        adapter_settings=FileOutboundSettings,
        iris_classes=("EnsLib.File.PassthroughOperation",),
        category="Files",
        icon="file-out",
    ),
]
