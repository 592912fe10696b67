"""A message as a request to a FHIR server: by its kind, by the settings, or as it was received."""

from __future__ import annotations

from typing import NamedTuple

from hie_runtime.messages.errors import MessageError
from hie_runtime.messages.fhir.heading import Heading, heading_of
from hie_runtime.messages.large import Outline, full_size
from hie_runtime.protocols.base import AdapterError, DeliveryError
from hie_runtime.protocols.fhir.asked import Asked, asked_by, is_request
from hie_runtime.protocols.fhir.interactions import find, is_plain
from hie_runtime.protocols.fhir.settings import FHIROutboundSettings
from hie_runtime.protocols.fhir.templates import FHIRTemplate, readable_part
from hie_runtime.protocols.http.client import Request

FORM = "application/x-www-form-urlencoded"
MIME_VERSIONS = {"R4": "4.0", "R4B": "4.3", "R5": "5.0"}
_METHODS = {"Create": "POST", "Update": "PUT", "Patch": "PATCH", "Delete": "DELETE", "Read": "GET", "Search": "GET", "Operation": "POST"}  # fmt: skip
_PATHS = {
    "Create": "{type}",
    "Update": "{type}/{id}",
    "Delete": "{type}/{id}",
    "Read": "{type}/{id}",
    "Search": "{type}",
}
# Without an id in the path, what a condition finds is meant.
_CONDITIONAL = {"Update": "{type}", "Delete": "{type}"}
_CONTENT = {"json": "application/fhir+json", "xml": "application/fhir+xml"}
_UNKNOWN = Heading("json", "")


class Plan(NamedTuple):
    """A request.

    Attributes:
        place: how it is called where values of the message must not be seen.
        bundled: it is a transaction or batch, and each entry has an answer; ``entries``: how many, -1: not counted.
    """

    request: Request
    place: str
    entries: int = -1
    bundled: bool = False


class Requests:
    """Makes requests of messages. Raises AdapterError for settings that cannot be."""

    def __init__(self, settings: FHIROutboundSettings, base: str, item: str) -> None:
        self._settings, self._base = settings, base.rstrip("/")
        kind = settings.interaction
        if kind in ("Operation", "Patch") and not settings.path:
            raise AdapterError(f'item "{item}", path: interaction {kind} needs one, e.g. Patient/$match')
        if kind == "Search" and not settings.condition and "?" not in settings.path:
            raise AdapterError(
                f'item "{item}", condition: interaction Search needs one, e.g. identifier={{id}}'
            )

        def template(text: str, setting: str) -> FHIRTemplate:
            return FHIRTemplate(text, item, setting)

        self._condition = template(settings.condition, "condition") if settings.condition else None
        defaults = _PATHS | _CONDITIONAL if settings.condition else _PATHS
        self._paths = {name: template(settings.path or defaults.get(name, ""), "path") for name in _METHODS}
        self._by_id = template(_PATHS["Update"], "path")

    def plan(self, message: bytes, source: str) -> Plan:
        """The request of a message. Raises DeliveryError, of the message; waits for the disk where it is large."""
        try:
            asked = (
                asked_by(message, source)
                if self._settings.interaction == "As received" or is_request(message)
                else None
            )
            if asked is not None:
                return self._as_asked(asked, message)
            return self._by_settings(message, source)
        except MessageError as error:
            raise DeliveryError(f"the message: {error}", connection=False) from error

    # -- as it was received

    def _as_asked(self, asked: Asked, message: bytes) -> Plan:
        if not is_plain(asked.path):
            raise DeliveryError("the path the message came with is none of a FHIR server", connection=False)
        heading = _UNKNOWN if is_request(message) else heading_of(message)
        headers = {
            header: value
            for header, value in (("If-None-Exist", asked.if_none_exist), ("If-Match", asked.if_match))
            if value
        }
        path = asked.path.strip("/")
        query = f"?{asked.query}" if asked.query else ""
        meant = find(asked.method, asked.path, asked.query)
        place = f"{self._base}/{meant.type}" if meant is not None and meant.type else self._base
        bundled = meant is not None and meant.name == "bundle"
        parts: tuple[bytes, ...] = () if is_request(message) else (message,)
        if asked.form:
            parts, headers = (asked.form.encode(),), {**headers, "Content-Type": FORM}
        elif parts:
            headers["Content-Type"] = _content_type(heading)
        return self._made(asked.method, f"{path}{query}", headers, parts, place, heading if bundled else None)

    # -- by kind and settings

    def _by_settings(self, message: bytes, source: str) -> Plan:
        settings = self._settings
        kind: str = settings.interaction
        try:
            heading = heading_of(message)
        except MessageError:
            if kind not in ("Read", "Search", "Delete"):  # these may be asked for by a message of any format
                raise
            heading = _UNKNOWN
        if kind in ("Auto", "As received"):
            if heading.bundle in ("transaction", "batch"):
                kind = "Bundle"
            elif heading.bundle == "message":
                return self._made("POST", "$process-message", {"Content-Type": _content_type(heading)}, (message,), f"{self._base}/$process-message", None)  # fmt: skip
            elif not heading.type:
                raise DeliveryError(
                    "the message is a JSON Patch and does not say of what; set interaction and path",
                    connection=False,
                )
            else:
                kind = "Update" if heading.id else "Create"
        headers = {} if kind in ("Read", "Search", "Delete") else {"Content-Type": _content_type(heading)}
        if kind == "Bundle":
            return self._made("POST", "", headers, (message,), self._base, heading)
        return self._single(kind, message, source, heading, headers)

    def _single(
        self, kind: str, message: bytes, source: str, heading: Heading, headers: dict[str, str]
    ) -> Plan:
        template = self._paths[kind]
        automatic = self._settings.interaction in ("Auto", "As received")
        if automatic and kind == "Update" and not self._settings.path:
            template = self._by_id  # it says which resource it is; a condition is for those that do not
        conditional = self._condition is not None and not (automatic and kind == "Update")
        values = (
            readable_part(message)
            if isinstance(message, Outline)
            and _needs_values(template, self._condition if conditional else None)
            else message
        )
        path = template.fill(values, source)
        condition = (
            self._condition.fill(values, source) if self._condition is not None and conditional else ""
        )
        if condition and kind == "Create":
            headers["If-None-Exist"] = condition
        elif condition:
            path += ("&" if "?" in path else "?") + condition
        if self._settings.if_match and heading.version and kind in ("Update", "Patch", "Delete"):
            headers["If-Match"] = f'W/"{heading.version}"'
        parts = () if kind in ("Read", "Search", "Delete") else (message,)
        shown = template.text.partition("?")[0].replace("{type}", heading.type or "{type}")
        return self._made(_METHODS[kind], path, headers, parts, f"{self._base}/{shown}", None)

    def _made(
        self,
        method: str,
        path: str,
        headers: dict[str, str],
        parts: tuple[bytes, ...],
        place: str,
        bundle: Heading | None,
    ) -> Plan:
        version = MIME_VERSIONS[self._settings.fhir_version]
        kind = _CONTENT[self._settings.accept.lower()]
        headers["Accept"] = f"{kind}; fhirVersion={version}"
        if self._settings.prefer and method in ("POST", "PUT", "PATCH") and parts:
            headers["Prefer"] = f"return={self._settings.prefer}"
        url = f"{self._base}/{path}" if path else self._base
        request = Request(method, url, headers, parts, sum(map(full_size, parts)))
        if bundle is None:
            return Plan(request, f"{method} {place}")
        return Plan(request, f"{method} {place}", bundle.entries, True)


def _needs_values(*templates: FHIRTemplate | None) -> bool:
    """Whether more of a message is looked at than its heading."""
    text = "".join(template.text for template in templates if template is not None)
    return "{" in text.replace("{type}", "").replace("{id}", "")


def _content_type(heading: Heading) -> str:
    return "application/json-patch+json" if not heading.type else _CONTENT[heading.format]
