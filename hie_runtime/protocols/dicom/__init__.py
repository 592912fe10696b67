"""DICOM objects, stored by others here and by us there (C-STORE)."""

from __future__ import annotations

from hie_runtime.components.registry import Component, ComponentKind
from hie_runtime.protocols.dicom.settings import (
    DICOMInboundSettings,
    DICOMOperationSettings,
    DICOMOutboundSettings,
    DICOMServiceSettings,
)

COMPONENTS = [
    Component(
        class_name="hie.services.dicom.StoreService",
        kind=ComponentKind.SERVICE,
        title="DICOM store service",
        description="Takes objects from modalities and archives (storage SCP); success is answered once they are stored.",
        host="hie_runtime.hosts.service:BusinessService",
        host_settings=DICOMServiceSettings,
        adapter="hie_runtime.protocols.dicom.inbound:DICOMInboundAdapter",
        adapter_settings=DICOMInboundSettings,
        iris_classes=("EnsLib.DICOM.Service.TCP",),
        category="DICOM",
        icon="tcp-in",
    ),
    Component(
        class_name="hie.operations.dicom.StoreOperation",
        kind=ComponentKind.OPERATION,
        title="DICOM store operation",
        description="Sends objects to an archive or workstation (storage SCU), in the transfer syntax they have.",
        host="hie_runtime.hosts.operation:BusinessOperation",
        host_settings=DICOMOperationSettings,
        adapter="hie_runtime.protocols.dicom.outbound:DICOMOutboundAdapter",
        adapter_settings=DICOMOutboundSettings,
        iris_classes=("EnsLib.DICOM.Operation.TCP",),
        category="DICOM",
        icon="tcp-out",
    ),
]
