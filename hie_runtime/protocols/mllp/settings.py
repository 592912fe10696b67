"""Settings of the TCP adapters that carry HL7 v2 (iris-semantics 2.4, TCP inbound and outbound)."""

from __future__ import annotations

from hie_runtime.components.settings import (
    AdapterSettings,
    Bytes,
    Count,
    Flag,
    Kind,
    Port,
    Seconds,
    SecondsOrForever,
    setting,
)


class MLLPInboundSettings(AdapterSettings):
    """EnsLib.HL7.Adapter.TCPInboundAdapter."""

    port: Port = setting(iris="Port", help="TCP port to listen on")
    local_interface: str = setting(
        "127.0.0.1",
        iris="LocalInterface",
        help="Address to listen on; 0.0.0.0 for every network (combine it with a firewall or TLS)",
    )
    allowed_ip_addresses: str = setting(
        "",
        iris="AllowedIPAddresses",
        help="Addresses or networks that may connect, comma separated; empty = any",
    )
    job_per_connection: Flag = setting(
        False,
        iris="JobPerConnection",
        advanced=True,
        help="Kept for IRIS; HIE always serves connections at the same time",
    )
    queue_size: Count = setting(
        0,
        iris="QSize",
        advanced=True,
        title="Backlog",
        help="Connections waiting to be accepted; 0 = default",
    )
    max_connections: Count = setting(0, advanced=True, help="Connections at the same time; 0 = no limit")
    stay_connected: SecondsOrForever = setting(
        -1.0,
        iris="StayConnected",
        unit="s",
        help="-1 keep connections, 0 close after each message, n close after n idle seconds",
    )
    read_timeout: Seconds = setting(
        5.0, iris="ReadTimeout", unit="s", help="Longest silence inside a frame; 0 = no limit"
    )
    call_interval: Seconds = setting(5.0, iris="CallInterval", unit="s", advanced=True, help="Kept for IRIS")
    ssl_config: str = setting(
        "", iris="SSLConfig", kind=Kind.TLS, help="Name of a TLS configuration; empty = no TLS"
    )
    keepalive_interval: Seconds = setting(
        60.0,
        iris="KeepaliveInterval",
        unit="s",
        advanced=True,
        help="Silence after which the system asks whether the peer is still there; 0 = never",
    )
    receive_buffer_bytes: Bytes = setting(
        16_777_216,
        unit="bytes",
        advanced=True,
        help="Bytes a connection may have waiting before it is no longer read",
    )


class TCPClientSettings(AdapterSettings):
    """What every adapter has that connects to a receiver and stays connected."""

    ip_address: str = setting(iris="IPAddress", help="Host name or address of the receiver")
    port: Port = setting(iris="Port", help="TCP port of the receiver")
    connect_timeout: Seconds = setting(
        5.0, iris="ConnectTimeout", unit="s", help="Longest wait for a connection"
    )
    stay_connected: SecondsOrForever = setting(
        -1.0,
        iris="StayConnected",
        unit="s",
        help="-1 keep the connection, 0 close after each message, n close after n idle seconds",
    )
    reconnect_retry: Count = setting(
        5,
        iris="ReconnectRetry",
        help="Tries on one connection before it is dropped and made anew; 0 = never drop",
    )
    get_reply: Flag = setting(True, iris="GetReply", help="Wait for the receiver's acknowledgement")
    response_timeout: SecondsOrForever = setting(
        30.0, iris="ResponseTimeout", unit="s", help="Longest wait for the reply to begin; -1 = for ever"
    )
    read_timeout: Seconds = setting(5.0, iris="ReadTimeout", unit="s", help="Longest silence inside a reply")
    local_interface: str = setting(
        "", iris="LocalInterface", advanced=True, help="Local address to connect from; empty = any"
    )
    ssl_config: str = setting(
        "", iris="SSLConfig", kind=Kind.TLS, help="Name of a TLS configuration; empty = no TLS"
    )


class MLLPOutboundSettings(TCPClientSettings):
    """EnsLib.HL7.Adapter.TCPOutboundAdapter."""

    send_window: Count = setting(
        1,
        ge=1,
        le=10_000,
        help="Messages sent before the first reply must be back; 1 = strictly one after the other",
    )
