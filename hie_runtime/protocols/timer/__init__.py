"""A clock that sends a message."""

from __future__ import annotations

from hie_runtime.components.registry import Component, ComponentKind
from hie_runtime.components.settings import ServiceSettings
from hie_runtime.protocols.timer.settings import TimerSettings

COMPONENTS = [
    Component(
        class_name="hie.services.timer.TimerService",
        kind=ComponentKind.SERVICE,
        title="Timer service",
        description="Sends a message of its own at set times: starts a query, a report, a heartbeat.",
        host="hie_runtime.hosts.service:BusinessService",
        host_settings=ServiceSettings,
        adapter="hie_runtime.protocols.timer.inbound:TimerAdapter",
        adapter_settings=TimerSettings,
        category="General",
        icon="run",
    ),
]
