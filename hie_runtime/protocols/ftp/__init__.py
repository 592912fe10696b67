"""Files on servers by FTP, FTPS and SFTP: HL7 v2 and passthrough, both directions."""

from __future__ import annotations

from hie_runtime.components.registry import Component, ComponentKind
from hie_runtime.protocols.ftp.settings import (
    FTPInboundSettings,
    FTPOutboundSettings,
    HL7FTPOperationSettings,
    HL7FTPServiceSettings,
    PassthroughFTPOperationSettings,
    PassthroughFTPServiceSettings,
)

_INBOUND = "hie_runtime.protocols.ftp.inbound:FTPInboundAdapter"
_OUTBOUND = "hie_runtime.protocols.ftp.outbound:FTPOutboundAdapter"

COMPONENTS = [
    Component(
        class_name="hie.services.hl7.FTPService",
        kind=ComponentKind.SERVICE,
        title="HL7 FTP service",
        description="Reads HL7 v2 messages and batches from files on a server, by FTP, FTPS or SFTP.",
        host="hie_runtime.hosts.hl7_services:HL7FileService",
        host_settings=HL7FTPServiceSettings,
        adapter=_INBOUND,
        adapter_settings=FTPInboundSettings,
        iris_classes=("EnsLib.HL7.Service.FTPService",),
        category="HL7 v2",
        icon="file-in",
    ),
    Component(
        class_name="hie.operations.hl7.FTPOperation",
        kind=ComponentKind.OPERATION,
        title="HL7 FTP operation",
        description="Writes HL7 v2 messages to files on a server, by FTP, FTPS or SFTP.",
        host="hie_runtime.hosts.hl7_operations:HL7FileOperation",
        host_settings=HL7FTPOperationSettings,
        adapter=_OUTBOUND,
        adapter_settings=FTPOutboundSettings,
        iris_classes=("EnsLib.HL7.Operation.FTPOperation",),
        category="HL7 v2",
        icon="file-out",
    ),
    Component(
        class_name="hie.services.ftp.PassthroughService",
        kind=ComponentKind.SERVICE,
        title="FTP passthrough service",
        description="Takes whole files of any kind from a server, by FTP, FTPS or SFTP.",
        host="hie_runtime.hosts.service:BusinessService",
        host_settings=PassthroughFTPServiceSettings,
        adapter=_INBOUND,
        adapter_settings=FTPInboundSettings,
        iris_classes=("EnsLib.FTP.PassthroughService",),
        category="Files",
        icon="file-in",
    ),
    Component(
        class_name="hie.operations.ftp.PassthroughOperation",
        kind=ComponentKind.OPERATION,
        title="FTP passthrough operation",
        description="Writes each message to a file on a server as it is, by FTP, FTPS or SFTP.",
        host="hie_runtime.hosts.operation:BusinessOperation",
        host_settings=PassthroughFTPOperationSettings,
        adapter=_OUTBOUND,
        adapter_settings=FTPOutboundSettings,
        iris_classes=("EnsLib.FTP.PassthroughOperation",),
        category="Files",
        icon="file-out",
    ),
]
