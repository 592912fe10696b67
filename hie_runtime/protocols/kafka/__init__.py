"""Kafka topics, in and out."""

from __future__ import annotations

from hie_runtime.components.registry import Component, ComponentKind
from hie_runtime.protocols.kafka.settings import (
    KafkaInboundSettings,
    KafkaOperationSettings,
    KafkaOutboundSettings,
    KafkaServiceSettings,
)

COMPONENTS = [
    Component(
        class_name="hie.services.kafka.KafkaService",
        kind=ComponentKind.SERVICE,
        title="Kafka service",
        description="Reads topics as a member of a consumer group; offsets are committed once messages are stored.",
        host="hie_runtime.hosts.service:BusinessService",
        host_settings=KafkaServiceSettings,
        adapter="hie_runtime.protocols.kafka.inbound:KafkaInboundAdapter",
        adapter_settings=KafkaInboundSettings,
        iris_classes=("EnsLib.Kafka.Service",),
        category="Kafka",
        icon="tcp-in",
    ),
    Component(
        class_name="hie.operations.kafka.KafkaOperation",
        kind=ComponentKind.OPERATION,
        title="Kafka operation",
        description="Writes each message to a topic; done when all replicas in sync have it.",
        host="hie_runtime.hosts.operation:BusinessOperation",
        host_settings=KafkaOperationSettings,
        adapter="hie_runtime.protocols.kafka.outbound:KafkaOutboundAdapter",
        adapter_settings=KafkaOutboundSettings,
        iris_classes=("EnsLib.Kafka.Operation",),
        category="Kafka",
        icon="tcp-out",
    ),
]
