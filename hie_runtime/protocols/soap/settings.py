"""Settings of SOAP adapters and hosts (iris-semantics 2.1, 2.4)."""

from __future__ import annotations

from typing import Literal

from hie_runtime.components.answering import AnsweringServiceSettings
from hie_runtime.components.settings import Flag, setting
from hie_runtime.protocols.http.settings import HTTPClientSettings, HTTPOperationSettings, HTTPServerSettings

WSDL_HELP = "WSDL: a file of the workspace"
VALIDATE_HELP = "Check bodies against the WSDL's schema"


class SOAPInboundSettings(HTTPServerSettings):
    """EnsLib.SOAP.InboundAdapter."""

    path: str = setting("/", pattern=r"^/[^?#\s]*$", help="Path of the service, e.g. /orders")
    wsdl: str = setting(
        "",
        title="WSDL",
        help=f"{WSDL_HELP}, served at ?wsdl; empty = any body is taken",
    )
    public_url: str = setting(
        "",
        title="Public URL",
        advanced=True,
        help="Address shown in the WSDL; empty = the one it was asked for at",
    )
    validate_body: Flag = setting(True, help=VALIDATE_HELP)
    message: Literal["Body", "Envelope"] = setting(
        "Body", help="What becomes the message: the element in the body, or the whole envelope"
    )
    ws_security: Literal["None", "UsernameToken"] = setting(
        "None",
        title="WS-Security",
        help="UsernameToken: user and password in the envelope, as text or digest, are compared with credentials",
    )

    @property
    def login(self) -> str:
        """``authentication`` in force; credentials named for WS-Security alone are not for HTTP."""
        if self.authentication == "Auto" and self.ws_security != "None":
            return "None"
        return super().login


class SOAPOutboundSettings(HTTPClientSettings):
    """EnsLib.SOAP.OutboundAdapter."""

    wsdl: str = setting(
        "",
        title="WSDL",
        help=f"{WSDL_HELP}, or a URL; empty = url, soap_action and soap_version say all",
    )
    port_name: str = setting("", help="Port of the WSDL; empty = the first with SOAP")
    url: str = setting(
        "",
        iris="WebServiceURL,URL",
        title="URL",
        help="Address of the service, or its path at http_server; empty = the one in the WSDL",
    )
    soap_action: str = setting("", help="SOAPAction of a service without WSDL")
    soap_version: Literal["1.1", "1.2"] = setting("1.1", help="SOAP version of a service without WSDL")
    validate_body: Flag = setting(True, help=f"{VALIDATE_HELP} before they are sent")
    ws_security: Literal["None", "UsernameToken", "UsernameToken digest"] = setting(
        "None", title="WS-Security", help="Send user and password of the credentials in the envelope"
    )
    retry_server_faults: Flag = setting(
        True,
        help="A fault of the server is tried again, as a lost connection is; off: it is an error of the message",
    )

    @property
    def login(self) -> str:
        """``authentication`` in force; credentials named for WS-Security alone are not for HTTP."""
        if self.authentication == "Auto" and self.ws_security != "None":
            return "None"
        return super().login

    def lacking(self) -> tuple[str, str] | None:
        """The service has to be known, by its address or by a WSDL that says it."""
        return (
            None if self.url or self.http_server or self.wsdl else ("url", "is needed where there is no wsdl")
        )


class SOAPServiceSettings(AnsweringServiceSettings):
    """SOAP service (EnsLib.SOAP.GenericService)."""

    ack_mode: Literal["Immed", "App"] = setting(
        "App",
        iris="AckMode",
        help="When the client is answered: when the message is stored, or with what the target answered",
    )
    one_way: Flag = setting(
        False, iris="OneWay", advanced=True, help="As ack mode Immed, whatever ack_mode says"
    )
    stored_response: str = setting(
        "",
        help="Body element that says a message is stored (ack mode Immed); {id} stands for its id; empty = the operation's "
        "output element, without content",
    )


class SOAPOperationSettings(HTTPOperationSettings):
    """SOAP operation (EnsLib.SOAP.GenericOperation)."""
