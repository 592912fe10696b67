"""Objects of S3-compatible stores, in and out."""

from __future__ import annotations

from hie_runtime.components.registry import Component, ComponentKind
from hie_runtime.protocols.s3.settings import (
    S3InboundSettings,
    S3OperationSettings,
    S3OutboundSettings,
    S3ServiceSettings,
)

COMPONENTS = [
    Component(
        class_name="hie.services.s3.S3Service",
        kind=ComponentKind.SERVICE,
        title="S3 service",
        description="Looks for objects of a bucket (Amazon S3, MinIO, Ceph ...); each becomes a message.",
        host="hie_runtime.hosts.service:BusinessService",
        host_settings=S3ServiceSettings,
        adapter="hie_runtime.protocols.s3.inbound:S3InboundAdapter",
        adapter_settings=S3InboundSettings,
        iris_classes=("EnsLib.AmazonS3.Service", "EnsLib.CloudStorage.InboundService"),
        category="Files",
        icon="file-in",
    ),
    Component(
        class_name="hie.operations.s3.S3Operation",
        kind=ComponentKind.OPERATION,
        title="S3 operation",
        description="Writes each message to an object of a bucket (Amazon S3, MinIO, Ceph ...).",
        host="hie_runtime.hosts.operation:BusinessOperation",
        host_settings=S3OperationSettings,
        adapter="hie_runtime.protocols.s3.outbound:S3OutboundAdapter",
        adapter_settings=S3OutboundSettings,
        iris_classes=("EnsLib.AmazonS3.Operation", "EnsLib.CloudStorage.OutboundOperation"),
        category="Files",
        icon="file-out",
    ),
]
