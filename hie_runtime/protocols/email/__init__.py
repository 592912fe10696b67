"""Outbound email: messages and alerts."""

from __future__ import annotations

from hie_runtime.components.registry import Component, ComponentKind
from hie_runtime.protocols.email.settings import (
    AlertOperationSettings,
    EmailOperationSettings,
    EmailOutboundSettings,
)

COMPONENTS = [
    Component(
        class_name="hie.operations.email.PassthroughOperation",
        kind=ComponentKind.OPERATION,
        title="Email operation",
        description="Sends each message by email, as its text or attached.",
        host="hie_runtime.hosts.operation:BusinessOperation",
        host_settings=EmailOperationSettings,
        adapter="hie_runtime.protocols.email.outbound:EmailOutboundAdapter",
        adapter_settings=EmailOutboundSettings,
        iris_classes=("EnsLib.EMail.PassthroughOperation",),
        category="Email",
        icon="send",
    ),
    Component(
        class_name="hie.operations.email.AlertOperation",
        kind=ComponentKind.OPERATION,
        title="Email alert operation",
        description="Sends alerts by email; named Ens.Alert it gets those of the whole production.",
        host="hie_runtime.hosts.email:AlertOperation",
        host_settings=AlertOperationSettings,
        adapter="hie_runtime.protocols.email.outbound:AlertAdapter",
        adapter_settings=EmailOutboundSettings,
        iris_classes=("EnsLib.EMail.AlertOperation",),
        category="Email",
        icon="send",
    ),
]
