"""Settings of HTTP adapters and hosts (iris-semantics 2.4, HTTP inbound and outbound)."""

from __future__ import annotations

from typing import Annotated, Literal

from hie_runtime.components.answering import AnsweringServiceSettings
from hie_runtime.components.hl7 import HL7OperationSettings, HL7ServiceSettings
from hie_runtime.components.settings import (
    AdapterSettings,
    Bytes,
    Count,
    Flag,
    Kind,
    OperationSettings,
    Port,
    Seconds,
    SecondsOrForever,
    setting,
)
from hie_runtime.protocols.checked import readable
from hie_runtime.protocols.http.routes import parse_routes
from hie_runtime.protocols.http.statuses import parse_statuses

StatusText = Annotated[str, readable(lambda text: parse_statuses(text, "", "statuses"))]


def _url_template(text: str) -> None:
    from hie_runtime.protocols.http.templates import (
        URLTemplate,  # brings lxml, which the palette does not need
    )

    URLTemplate(text, "")


AUTHENTICATION_HELP = "Basic and Bearer take user and password, or the token, from the credentials store; Auto = Basic where credentials are named"


class HTTPServerSettings(AdapterSettings):
    """What every adapter has that listens for HTTP requests."""

    port: Port = setting(iris="Port", help="TCP port to listen on")
    local_interface: str = setting(
        "127.0.0.1",
        iris="LocalInterface",
        help="Address to listen on; 0.0.0.0 for every network (combine it with TLS and authentication)",
    )
    authentication: Literal["Auto", "None", "Basic", "Bearer"] = setting("Auto", help=AUTHENTICATION_HELP)
    credentials: str = setting(
        "",
        iris="Credentials",
        kind=Kind.CREDENTIALS,
        help="Entries of the credentials store that are let in, comma separated",
    )
    ssl_config: str = setting(
        "",
        iris="SSLConfig",
        kind=Kind.TLS,
        help="Name of a TLS configuration; empty = no TLS. One with ca_file demands client certificates",
    )
    allowed_ip_addresses: str = setting(
        "",
        iris="AllowedIPAddresses",
        help="Addresses or networks that may connect, comma separated; empty = any",
    )
    max_connections: Count = setting(1000, help="Connections at the same time; 0 = no limit")
    read_timeout: Seconds = setting(
        30.0, iris="ReadTimeout", unit="s", help="Longest silence inside a request; 0 = no limit"
    )
    stay_connected: SecondsOrForever = setting(
        75.0,
        iris="StayConnected",
        unit="s",
        help="Idle seconds after which a connection is closed; 0 = after each request, -1 = an hour",
    )
    wait_for_room: Seconds = setting(
        10.0,
        unit="s",
        advanced=True,
        help="How long a request waits while the queues behind are full, before it is answered 503",
    )
    receive_buffer_bytes: Bytes = setting(
        67_108_864,
        unit="bytes",
        advanced=True,
        help="Bytes of requests held in memory before others wait",
    )
    queue_size: Count = setting(
        0, iris="QSize", advanced=True, title="Backlog", help="Connections waiting to be accepted; 0 = default"
    )  # fmt: skip
    job_per_connection: Flag = setting(
        True, iris="JobPerConnection", advanced=True, help="Kept for IRIS; HIE always serves connections at the same time"
    )  # fmt: skip

    @property
    def login(self) -> str:
        """``authentication`` in force: None, Basic or Bearer."""
        if self.authentication != "Auto":
            return self.authentication
        return "Basic" if self.credentials.strip() else "None"


class HTTPInboundSettings(HTTPServerSettings):
    """EnsLib.HTTP.InboundAdapter."""

    routes: Annotated[str, readable(lambda text: parse_routes(text, ""))] = setting(
        "POST /*",
        kind=Kind.CODE,
        help="Methods and paths that are taken, comma separated, e.g. POST /orders, GET|PUT /orders/{id}, POST /files/*",
    )
    content_types: str = setting(
        "", help="Content types that are taken, e.g. application/json, text/*; empty = any"
    )
    message: Literal["Body", "Envelope"] = setting(
        "Body",
        help="What becomes the message: the body as it is, or a JSON object with method, path, parameters, query, headers "
        "and body",
    )
    form_to_json: Flag = setting(
        True, help="A form (application/x-www-form-urlencoded) becomes a JSON object"
    )
    kept_headers: str = setting(
        "", advanced=True, help="Names of request headers that are shown in the message's source, comma separated"
    )  # fmt: skip
    accepted_status: Literal["200", "201", "202", "204"] = setting(
        "202", advanced=True, help="Status that says a message is stored"
    )


class HTTPClientSettings(AdapterSettings):
    """What every adapter has that makes HTTP requests."""

    http_server: str = setting("", iris="HTTPServer", help="Host name or address; empty when url is complete")
    http_port: Count = setting(
        0, le=65535, iris="HTTPPort", unit="port", help="TCP port; 0 = 80, or 443 with TLS"
    )
    headers: str = setting(
        "", kind=Kind.LINES, advanced=True, help="More headers, one a line: Name: value"
    )  # fmt: skip
    authentication: Literal["Auto", "None", "Basic", "Bearer"] = setting("Auto", help=AUTHENTICATION_HELP)
    credentials: str = setting(
        "", iris="Credentials", kind=Kind.CREDENTIALS, help="Entry of the credentials store"
    )
    ssl_config: str = setting(
        "",
        iris="SSLConfig",
        kind=Kind.TLS,
        help="Name of a TLS configuration; empty = TLS only where the URL says https, with the system's authorities",
    )
    ssl_check_server_identity: Flag = setting(
        True, iris="SSLCheckServerIdentity", advanced=True, help="The server's certificate must be in its name"
    )  # fmt: skip
    proxy_server: str = setting("", iris="ProxyServer", advanced=True, help="HTTP proxy; empty = none")
    proxy_port: Port = setting(8080, iris="ProxyPort", advanced=True, help="Port of the proxy")
    redirects: Literal["Never", "Same host", "Any"] = setting(
        "Never",
        advanced=True,
        help="Whether redirections are followed; credentials are never sent to another host",
    )
    connect_timeout: Seconds = setting(
        5.0, iris="ConnectTimeout", unit="s", help="Longest wait for a connection"
    )
    response_timeout: SecondsOrForever = setting(
        30.0, iris="ResponseTimeout", unit="s", help="Longest wait for the response, or for more of it; -1 = for ever"
    )  # fmt: skip
    stay_connected: SecondsOrForever = setting(
        -1.0,
        iris="StayConnected",
        unit="s",
        help="-1 keep the connection, 0 close after each message, n close after n idle seconds",
    )
    max_reply_bytes: Bytes = setting(
        16_777_216, unit="bytes", advanced=True, help="Longest response read"
    )  # fmt: skip
    use_cookies: Flag = setting(
        False, iris="UseCookies", advanced=True, help="Keep and send the server's cookies"
    )

    @property
    def login(self) -> str:
        """``authentication`` in force: None, Basic or Bearer."""
        if self.authentication != "Auto":
            return self.authentication
        return "Basic" if self.credentials.strip() else "None"


class HTTPOutboundSettings(HTTPClientSettings):
    """EnsLib.HTTP.OutboundAdapter."""

    url: Annotated[str, readable(_url_template)] = setting(
        "/",
        iris="URL",
        kind=Kind.CODE,
        title="URL",
        help="Path, or a complete URL. Values of the message: {hl7:PID:3.1}, {json:/order/id}, {xpath:/Order/@id}; of the "
        "request it came with: {path}, {query}",
    )
    method: Literal["POST", "PUT", "PATCH", "DELETE", "GET", "As received"] = setting(
        "POST", help="Method; As received = that of the request the message came with, POST for others"
    )
    content_type: str = setting(
        "", help="Content type of the message; empty = by its beginning (HL7, JSON, XML, else octet-stream)"
    )
    ok_statuses: StatusText = setting(
        "200-299", kind=Kind.CODE, advanced=True, help="Statuses that complete a message"
    )
    retry_statuses: StatusText = setting(
        "408,425,429,500-599",
        kind=Kind.CODE,
        advanced=True,
        help="Statuses that are tried again, as a lost connection is; any other is an error of the message",
    )

    def lacking(self) -> tuple[str, str] | None:
        """A path alone goes nowhere."""
        url = self.url.strip() or "/"
        if self.http_server or "://" in url.partition("{")[0]:
            return None
        return "http_server", f"is needed, as url {url!r} names no host"


class HTTPServiceSettings(AnsweringServiceSettings):
    """HTTP service (EnsLib.HTTP.GenericService, EnsLib.REST.GenericService)."""

    ack_mode: Literal["Immed", "App"] = setting(
        "Immed",
        iris="AckMode",
        help="When the client is answered: with the message's id when it is stored, or with what the target answered",
    )
    one_way: Flag = setting(
        False, iris="OneWay", advanced=True, help="As ack mode Immed, whatever ack_mode says"
    )


class HTTPOperationSettings(OperationSettings):
    """HTTP operation (EnsLib.HTTP.GenericOperation, EnsLib.REST.GenericOperation)."""

    failure_timeout: SecondsOrForever = setting(
        -1.0, iris="FailureTimeout", unit="s", help="Seconds of trying before the message fails; -1 = for ever"
    )  # fmt: skip
    save_replies: Literal["NotOKs", "All"] = setting(
        "All",
        iris="SaveReplies",
        help="Which responses are kept with the message: all, or those of messages that end by an error",
    )
    no_fail_while_disconnected: Flag = setting(
        False,
        iris="NoFailWhileDisconnected",
        advanced=True,
        help="Time without a connection does not count against the failure timeout",
    )


class HL7HTTPServiceSettings(HL7ServiceSettings):
    """HL7 HTTP service (EnsLib.HL7.Service.HTTPService)."""

    framing: str = setting(
        "None", iris="Framing", advanced=True, help="Kept for IRIS; a request's body is the message"
    )


class HL7HTTPOperationSettings(HL7OperationSettings):
    """HL7 HTTP operation (EnsLib.HL7.Operation.HTTPOperation)."""

    no_fail_while_disconnected: Flag = setting(
        False,
        iris="NoFailWhileDisconnected",
        advanced=True,
        help="Time without a connection does not count against the failure timeout",
    )
