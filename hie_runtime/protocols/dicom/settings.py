"""Settings of the DICOM adapters (PS3.7, PS3.8)."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from hie_runtime.components.settings import (
    AdapterSettings,
    Bytes,
    Count,
    Kind,
    NameList,
    OperationSettings,
    Port,
    Seconds,
    SecondsOrForever,
    ServiceSettings,
    setting,
)

AETitle = Annotated[str, Field(min_length=1, max_length=16, pattern=r"^[^\\]+$")]


class DICOMInboundSettings(AdapterSettings):
    """A storage SCP."""

    port: Port = setting(iris="Port", help="TCP port to listen on; usual are 104 and 11112")
    local_interface: str = setting(
        "127.0.0.1",
        iris="LocalInterface",
        help="Address to listen on; 0.0.0.0 for every network (combine it with a firewall or TLS)",
    )
    ae_title: AETitle = setting(
        "HIE", iris="LocalAET", title="AE title", help="What callers must call this; an AE title"
    )
    allowed_callers: NameList = setting(
        default_factory=list,
        iris="RemoteAET",
        help="AE titles that may store here, comma separated; empty = any",
    )
    ssl_config: str = setting("", iris="SSLConfig", kind=Kind.TLS, help="TLS configuration; empty = no TLS")
    max_associations: Count = setting(
        20, ge=1, le=500, help="Associations at the same time; more are rejected"
    )
    network_timeout: Seconds = setting(
        60.0, unit="s", ge=1, help="Longest silence of a caller before its association is aborted"
    )
    store_timeout: Seconds = setting(
        60.0,
        unit="s",
        ge=1,
        advanced=True,
        help="Longest wait until an object is stored here; then A700 (out of resources) is answered",
    )
    max_pdu: Count = setting(
        65_536, unit="bytes", advanced=True, help="Longest protocol data unit taken; 0 = any"
    )


class DICOMOutboundSettings(AdapterSettings):
    """A storage SCU."""

    ip_address: str = setting(iris="IPAddress", min_length=1, help="Name or address of the peer")
    port: Port = setting(iris="Port", help="Its port")
    called_ae_title: AETitle = setting(iris="RemoteAET", title="Called AE title", help="AE title of the peer")
    calling_ae_title: AETitle = setting(
        "HIE", iris="LocalAET", title="Calling AE title", help="AE title of this"
    )
    ssl_config: str = setting("", iris="SSLConfig", kind=Kind.TLS, help="TLS configuration; empty = no TLS")
    connect_timeout: Seconds = setting(
        10.0, unit="s", ge=0.5, help="Longest wait for the connection and the association"
    )
    response_timeout: Seconds = setting(
        60.0, unit="s", ge=0.5, help="Longest wait for the answer to an object"
    )
    stay_connected: SecondsOrForever = setting(
        30.0,
        iris="StayConnected",
        unit="s",
        help="Seconds an idle association is kept; -1 = for ever, 0 = released after each object",
    )


class DICOMServiceSettings(ServiceSettings):
    """Host settings of the store service."""

    max_message_bytes: Bytes = setting(
        4_294_967_296,
        unit="bytes",
        advanced=True,
        help="Longest object taken; a longer one is answered with A700",
    )


class DICOMOperationSettings(OperationSettings):
    """Host settings of the store operation."""
