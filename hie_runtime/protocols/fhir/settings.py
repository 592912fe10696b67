"""Settings of the FHIR REST operation and service (iris-semantics names HS.FHIRServer.Interop)."""

from __future__ import annotations

from typing import Annotated, Literal

from hie_runtime.components.settings import Count, Flag, Kind, Seconds, setting
from hie_runtime.protocols.checked import readable
from hie_runtime.protocols.fhir.interactions import parse_interactions, parse_types
from hie_runtime.protocols.http.settings import (
    HTTPClientSettings,
    HTTPOperationSettings,
    HTTPServerSettings,
    HTTPServiceSettings,
    StatusText,
)

Version = Literal["R4", "R4B", "R5"]


def _template(text: str) -> None:
    from hie_runtime.protocols.fhir.templates import (
        FHIRTemplate,  # brings lxml, which the palette does not need
    )

    FHIRTemplate(text, "", "template")


TemplateText = Annotated[str, readable(_template)]
PLACES = "{type}, {id}, {fhir:identifier.value}, {json:/id}, {hl7:PID:3.1}, {xpath:...}"


class FHIROutboundSettings(HTTPClientSettings):
    """The client's side of the FHIR REST API."""

    url: str = setting("", iris="URL", title="URL", help="Base of the server, e.g. https://fhir.example/r4")
    fhir_version: Version = setting("R4", title="FHIR version", help="Asked for in the Accept header")
    interaction: Literal[
        "Auto", "As received", "Create", "Update", "Patch", "Delete", "Read", "Search", "Bundle", "Operation"
    ] = setting(
        "Auto",
        help="Auto: a transaction or batch goes to the base, a message bundle to $process-message, a resource with an id is "
        "an update, one without a create. As received: the request the message came with, of a FHIR service",
    )
    path: TemplateText = setting(
        "",
        kind=Kind.CODE,
        help="Path below the base; empty = by the interaction: {type}, {type}/{id}. Operation and Patch need one, e.g. "
        f"Patient/$match. Values of the message: {PLACES}",
    )
    condition: TemplateText = setting(
        "",
        kind=Kind.CODE,
        help="Search that finds the resource, e.g. identifier={fhir:identifier.system}|{fhir:identifier.value}: of a create "
        "If-None-Exist, of other interactions the query",
    )
    prefer: Literal["", "minimal", "representation", "OperationOutcome"] = setting(
        "", help="What the server is asked to answer to a change; empty = as it likes"
    )
    if_match: Flag = setting(
        False,
        help="Updates, patches and deletes hold only for the version in meta.versionId, where there is one",
    )
    accept: Literal["JSON", "XML"] = setting("JSON", advanced=True, help="Format of the responses asked for")
    authentication: Literal["Auto", "None", "Basic", "Bearer", "SMART"] = setting(  # type: ignore[assignment]
        "Auto",
        help="Basic and Bearer take user and password, or the token, from the credentials store; SMART (Backend Services) "
        "gets tokens for the client id (user) and private key in PEM (password) there; Auto = Basic where credentials are named",
    )
    token_url: str = setting(
        "",
        title="Token URL",
        pattern=r"^(https?://\S+)?$",
        help="Where SMART tokens are given; empty = as the server's .well-known/smart-configuration says",
    )
    scope: str = setting("system/*.cruds", help="Scopes of SMART tokens, separated by spaces")
    key_id: str = setting(
        "",
        advanced=True,
        title="Key id",
        help="Name (kid) of the SMART key; empty = its thumbprint (RFC 7638)",
    )
    ok_statuses: StatusText = setting(
        "200-299", kind=Kind.CODE, advanced=True, help="Statuses that complete a message"
    )
    retry_statuses: StatusText = setting(
        "408,425,429,500,502-504",
        kind=Kind.CODE,
        advanced=True,
        help="Statuses that are tried again, as a lost connection is; any other is an error of the message",
    )
    conflict_tries: Count = setting(
        3,
        advanced=True,
        help="How often a message is sent that the server answers with 409 (another change is under way)",
    )
    max_retry_after: Seconds = setting(
        300.0, unit="s", advanced=True, help="Longest pause that a server's Retry-After is obeyed"
    )

    def lacking(self) -> tuple[str, str] | None:
        """The server has to be known."""
        return None if self.url or self.http_server else ("url", "is needed, e.g. https://fhir.example/r4")


class FHIROperationSettings(HTTPOperationSettings):
    """FHIR REST operation (HS.FHIRServer.Interop.HTTPOperation, HS.FHIR.REST.Operation)."""

    service_name: str = setting(
        "",
        iris="ServiceName",
        advanced=True,
        help="Kept for IRIS: entry of its service registry; the adapter's URL counts",
    )


class FHIRInboundSettings(HTTPServerSettings):
    """The server's side of the FHIR REST API."""

    path: str = setting(
        "/fhir", pattern=r"^/[^?#\s{}]*$", title="Base path", help="Path of the base, e.g. /fhir/r4"
    )
    fhir_version: Version = setting("R4", title="FHIR version", help="Release of the resources")
    interactions: Annotated[str, readable(lambda text: parse_interactions(text, ""))] = setting(
        "create, update, transaction, batch",
        kind=Kind.CODE,
        help="What may be asked: create, update, patch, delete, transaction, batch; read, search and history where a target "
        "answers (ack mode App); operations by name, e.g. $process-message, or $*",
    )
    resources: Annotated[str, readable(lambda text: parse_types(text, ""))] = setting(
        "", kind=Kind.CODE, help="Resource types that are taken, comma separated; empty = all of the version"
    )
    validate_resources: Flag = setting(
        True,
        title="Validate",
        help="Take only what HL7's definitions allow; else 422 with each issue's place",
    )
    assign_ids: Flag = setting(
        True,
        help="A created resource gets an id before it is stored; off: it stays as it came, and is answered 202",
    )
    public_url: str = setting(
        "",
        title="Public URL",
        advanced=True,
        pattern=r"^(https?://\S+)?$",
        help="Base as clients see it, in Location and CapabilityStatement; empty = as it was asked for",
    )


class FHIRServiceSettings(HTTPServiceSettings):
    """FHIR REST service (HS.FHIRServer.Interop.Service)."""
