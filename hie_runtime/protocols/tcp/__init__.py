"""Plain TCP, both directions: a length in front, marks around, or lines."""

from __future__ import annotations

from hie_runtime.components.registry import Component, ComponentKind
from hie_runtime.components.settings import AdapterSettings
from hie_runtime.protocols.tcp.settings import (
    CountedInboundSettings,
    CountedOutboundSettings,
    CountedServiceSettings,
    FramedInboundSettings,
    FramedOutboundSettings,
    LineInboundSettings,
    LineOutboundSettings,
    TCPOperationSettings,
    TCPServiceSettings,
)


def _service(
    name: str,
    title: str,
    what: str,
    settings: type[AdapterSettings],
    iris: tuple[str, ...] = (),
    host: type[TCPServiceSettings] = TCPServiceSettings,
) -> Component:
    return Component(
        class_name=f"hie.services.tcp.{name}Service",
        kind=ComponentKind.SERVICE,
        title=title,
        description=f"Receives messages of any kind over TCP, {what}, and answers once they are stored.",
        host="hie_runtime.hosts.tcp:TCPService",
        host_settings=host,
        adapter="hie_runtime.protocols.tcp.inbound:TCPInboundAdapter",
        adapter_settings=settings,
        iris_classes=iris,
        category="TCP",
        icon="tcp-in",
    )


def _operation(
    name: str, title: str, what: str, settings: type[AdapterSettings], iris: tuple[str, ...] = ()
) -> Component:
    return Component(
        class_name=f"hie.operations.tcp.{name}Operation",
        kind=ComponentKind.OPERATION,
        title=title,
        description=f"Sends messages of any kind over TCP, {what}, in order, and reads each reply.",
        host="hie_runtime.hosts.tcp:TCPOperation",
        host_settings=TCPOperationSettings,
        adapter="hie_runtime.protocols.tcp.outbound:TCPOutboundAdapter",
        adapter_settings=settings,
        iris_classes=iris,
        category="TCP",
        icon="tcp-out",
    )


_COUNTED = "with a length in front of each"
_FRAMED = "with marks around each"
_LINE = "one a line"

COMPONENTS = [
    _service("Counted", "TCP counted service", _COUNTED, CountedInboundSettings, ("EnsLib.TCP.PassthroughService",), CountedServiceSettings),
    _service("Framed", "TCP framed service", _FRAMED, FramedInboundSettings, ("EnsLib.TCP.Framed.PassthroughService",)),
    _service("Line", "TCP line service", _LINE, LineInboundSettings),
    _operation("Counted", "TCP counted operation", _COUNTED, CountedOutboundSettings, ("EnsLib.TCP.PassthroughOperation",)),
    _operation("Framed", "TCP framed operation", _FRAMED, FramedOutboundSettings, ("EnsLib.TCP.Framed.PassthroughOperation",)),
    _operation("Line", "TCP line operation", _LINE, LineOutboundSettings),
]  # fmt: skip
