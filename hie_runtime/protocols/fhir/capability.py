"""The CapabilityStatement of a FHIR service, made from its settings."""

from __future__ import annotations

from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from hie_runtime.messages.fhir.definitions import definitions
from hie_runtime.protocols.fhir.settings import FHIRInboundSettings

# Names in CapabilityStatement.rest.resource.interaction, by those of the setting.
_OF_TYPES = {
    "create": ("create",), "update": ("update",), "patch": ("patch",), "delete": ("delete",),
    "read": ("read", "vread"), "search": ("search-type",), "history": ("history-instance", "history-type"),
}  # fmt: skip
_OF_SYSTEM = {
    "transaction": "transaction",
    "batch": "batch",
    "search": "search-system",
    "history": "history-system",
}
_DEFINED = {"$process-message": "http://hl7.org/fhir/OperationDefinition/MessageHeader-process-message"}


def capability_statement(
    settings: FHIRInboundSettings,
    taken: frozenset[str],
    types: frozenset[str],
    base: str,
    item: str,
    since: datetime,
) -> dict[str, Any]:
    """What the service says of itself.

    taken: interactions; types: resource types, none: all of the version; since: when it started."""
    known = definitions(settings.fhir_version)
    rest: dict[str, Any] = {
        "mode": "server",
        "security": {"description": _SECURITY[settings.login]},
        "resource": [_resource(name, taken) for name in sorted(types or known.resources)],
    }
    if system := [{"code": _OF_SYSTEM[name]} for name in _OF_SYSTEM if name in taken]:
        rest["interaction"] = system
    if operations := sorted(name for name in taken if name.startswith("$") and name != "$*"):
        rest["operation"] = [
            {"name": name.removeprefix("$"), "definition": _DEFINED.get(name, f"{base}/OperationDefinition/{name[1:]}")}
            for name in operations
        ]  # fmt: skip
    made = {
        "resourceType": "CapabilityStatement",
        "status": "active",
        "date": since.astimezone().isoformat(timespec="seconds"),
        "kind": "instance",
        "software": {"name": "HIE", "version": _version()},
        "implementation": {"description": item, "url": base},
        "fhirVersion": known.version,
        "format": ["application/fhir+json"],
    }
    if "patch" in taken:
        made["patchFormat"] = ["application/json-patch+json"]
    return {**made, "rest": [rest]}


_SECURITY = {
    "None": "No credentials are asked for",
    "Basic": "User and password (HTTP Basic)",
    "Bearer": "A token (HTTP Bearer)",
}


def _resource(name: str, taken: frozenset[str]) -> dict[str, Any]:
    codes = [code for asked, codes in _OF_TYPES.items() if asked in taken for code in codes]
    made: dict[str, Any] = {"type": name, "versioning": "no-version"}
    if codes:
        made["interaction"] = [{"code": code} for code in codes]
    if "create" in taken:
        made["conditionalCreate"] = True
    if "update" in taken:
        made["conditionalUpdate"] = True
    if "delete" in taken:
        made["conditionalDelete"] = "single"
    return made


def _version() -> str:
    try:
        return version("hie")
    except PackageNotFoundError:  # run from a source tree
        return "unknown"
