"""IRIS settings to the settings models of HIE's components: names, types, places (iris-semantics 1.2)."""

from __future__ import annotations

import re
from functools import cache
from typing import Annotated, Any

from pydantic import TypeAdapter, ValidationError

from hie_runtime.components.registry import Component, ComponentKind
from hie_runtime.components.settings import Kind as SettingKind
from hie_runtime.components.settings import SettingsModel
from hie_runtime.importers.iris.report import Status
from hie_runtime.importers.iris.xmltext import whole_number

_WINDOWS = re.compile(r"^([A-Za-z]:[\\/]|\\\\)")


def misplaced(component: Component | None, target: str, label: str) -> bool:
    """A setting of the host put on the adapter, or the other way round: IRIS ignores it (iris-semantics 1.1)."""
    own, other = (
        model_of(component, name) for name in (target, "host" if target == "adapter" else "adapter")
    )
    if own is not None and label in own.iris_names():
        return False
    return other is not None and label in other.iris_names()


def model_of(component: Component | None, target: str) -> type[SettingsModel] | None:
    """The settings model of a component's ``host`` or ``adapter``."""
    if component is None:
        return None
    return component.adapter_settings if target == "adapter" else component.host_settings


def taken_by_iris(component: Component | None, target: str) -> dict[str, Any]:
    """What IRIS does without a setting, where HIE's default may be another, by field of ``host`` or ``adapter``."""
    model = model_of(component, target)
    if component is None or model is None:
        return {}
    found: dict[str, Any] = {}
    if "separators" in model.model_fields:
        found["separators"] = "|^~\\&"  # iris-semantics 2.3: only an empty value keeps the message's own
    if {"allowed_ip_addresses", "local_interface"} <= model.model_fields.keys():
        found["local_interface"] = "0.0.0.0"  # noqa: S104 - what IRIS does; the import notes it
    if "get_stream_name" in model.model_fields:
        found["get_stream_name"] = True  # class reference: EnsLib.TCP.PassthroughService
    if "one_way" in model.model_fields:
        found["ack_mode"] = "App"  # generic services answer with the target's response unless OneWay
    hl7 = any(name.startswith("EnsLib.HL7.") for name in component.iris_classes)
    if "failure_timeout" in model.model_fields and component.kind is ComponentKind.OPERATION and not hl7:
        found["failure_timeout"] = (
            15.0  # iris-semantics 2 and 2.3: HL7 operations try for ever, all others do not
        )
    return found


@cache
def _checker(model: type[SettingsModel], name: str) -> TypeAdapter[Any]:
    """Checks one setting; made once, as making it costs more than a file's worth of checks."""
    field = model.model_fields[name]
    annotation: Any = Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation
    return TypeAdapter(annotation)


def convert(model: type[SettingsModel], name: str, value: str) -> tuple[Any, str]:
    """(typed value, "") or (None, why not); (None, "") for an empty value where only a number or flag can stand."""
    adapter = _checker(model, name)
    try:
        return adapter.validate_python(value), ""
    except ValidationError as error:
        if not value.strip():
            return None, ""
        number = whole_number(value)
        if number is not None:
            try:
                return adapter.validate_python(number), ""
            except ValidationError:
                return None, str(error.errors()[0]["msg"])
        return None, str(error.errors()[0]["msg"])


def to_supply(model: type[SettingsModel], field: str, value: str) -> tuple[Status, str] | None:
    """(status, advice) of a value that names something a production never holds, or a Windows path."""
    extra = model.model_fields[field].json_schema_extra
    kind = extra.get("kind") if isinstance(extra, dict) else ""
    if not value.strip():
        return None
    if kind == SettingKind.CREDENTIALS:
        return Status.SUPPLY, f"Enter the credentials {value!r} in the credentials store"
    if kind == SettingKind.TLS and value.strip() != "!SFTP":
        return Status.SUPPLY, f"Define the TLS configuration {value!r} in the production's tls section"
    if kind == SettingKind.PATH and _WINDOWS.match(value):
        return Status.NOTED, "A Windows path: change it if HIE runs on another system"
    return None


def guess_kind(class_name: str) -> str:
    """service, process or operation, for the canvas."""
    last = class_name.split(".")
    if any(part.endswith("Service") or part == "Service" for part in last):
        return "service"
    if any("Operation" in part for part in last):
        return "operation"
    return "process"
