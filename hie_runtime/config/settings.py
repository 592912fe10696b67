"""An item's plain settings as its component's typed ones, with every problem worded."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from hie_runtime.components.processes import RoutingEngineSettings
from hie_runtime.components.registry import Component
from hie_runtime.components.settings import AdapterSettings, HostSettings, SettingsModel
from hie_runtime.config.model import ItemConfig
from hie_runtime.config.problems import ConfigError, Problem, Severity

# Settings an import may bring that this version keeps but does not act on; said, never silent.
NOT_ACTED_ON = {
    "validation": "messages are not validated",
    "act_on_validation_error": "messages are not validated",
    "ack_target_config_names": "acknowledgements are not handed on",
    "response_target_config_names": "replies are not handed on",
    "override_segment_terminator": "CR, LF and CRLF are recognised",
    "auto_batch_parent_segs": "no batch headers are written",
    "force_sync_send": "targets get the message at the same time",
    "alert_grace_period": "alerts are raised at once",
    "alert_retry_grace_period": "alerts are raised at once",
    "doc_type_resolution": "the schema's message types say which structure MSH-9 means",
    "open_timeout": "a file that cannot be opened is tried again like any failed delivery",
}
# Those of routers, whose names other components act on.
ROUTERS_DO_NOT_ACT_ON = {
    "local_facility_application": "the service that took the message in acknowledges it",
    "ack_type": "the service that took the message in acknowledges it",
    "nack_code": "the service that took the message in acknowledges it",
    "add_nack_err": "the service that took the message in acknowledges it",
    "forward_generated_response_to_targets": "replies are not handed on",
    "response_timeout": "the service that took the message in waits as long as its own settings say",
}


def parse_settings(item: ItemConfig, component: Component) -> tuple[HostSettings, AdapterSettings | None]:
    """The typed host and adapter settings of an item. Raises ConfigError with all problems."""
    problems = [
        problem for problem in settings_problems(item, component) if problem.severity is Severity.ERROR
    ]
    if problems:
        raise ConfigError(problems)
    host = component.host_settings.model_validate(item.settings.host)
    adapter = component.adapter_settings
    return host, None if adapter is None else adapter.model_validate(item.settings.adapter)


def idle_settings(item: ItemConfig, component: Component) -> Iterator[Problem]:
    """Settings with another value than their default that nothing acts on."""
    routers = ROUTERS_DO_NOT_ACT_ON if issubclass(component.host_settings, RoutingEngineSettings) else {}
    models = {"adapter": component.adapter_settings, "host": component.host_settings}
    for target, model in models.items():
        values: dict[str, Any] = getattr(item.settings, target)
        for name, consequence in {**NOT_ACTED_ON, **routers}.items():
            if model is not None and name in model.model_fields and _differs(model, name, values.get(name)):
                text = f"is kept, but this version does not act on it: {consequence}"
                setting = f"{target}.{name}"
                yield Problem(Severity.WARNING, text, item=item.name, setting=setting, code="not-acted-on")


def _differs(model: type[SettingsModel], name: str, value: Any) -> bool:
    """Whether a value, as it is stored, is another one than the setting's default. A wrong one is told of elsewhere."""
    if value in (None, ""):
        return False
    try:
        typed = model.__pydantic_validator__.validate_assignment(model.model_construct(), name, value)
    except ValidationError:
        return False
    return bool(getattr(typed, name) != model.model_fields[name].get_default(call_default_factory=True))


def settings_problems(item: ItemConfig, component: Component) -> Iterator[Problem]:
    """Every wrong, missing, unknown or misplaced setting of an item."""
    models: dict[str, type[SettingsModel] | None] = {
        "adapter": component.adapter_settings,
        "host": component.host_settings,
    }
    for target, model in models.items():
        values: dict[str, Any] = getattr(item.settings, target)
        if model is not None:
            yield from _wrong(item, target, model, values)
        other = models["host" if target == "adapter" else "adapter"]
        for name in values:
            if model is None or name not in model.model_fields:
                yield _unknown(item, target, name, model, other)
    for target in item.settings.model_extra or {}:
        text = f"settings for {target!r} are kept and have no effect; allowed are adapter and host"
        yield Problem(Severity.WARNING, text, item=item.name, setting=target, code="unknown-setting")


def _wrong(
    item: ItemConfig, target: str, model: type[SettingsModel], values: dict[str, Any]
) -> Iterator[Problem]:
    try:
        lacking = model.model_validate(values).lacking()
        if lacking is not None:
            name, text = lacking
            setting = f"{target}.{name}"
            yield Problem(Severity.ERROR, text, item=item.name, setting=setting, code="missing-setting")
    except ValidationError as error:
        for detail in error.errors():
            name = str(detail["loc"][0]) if detail["loc"] else ""
            missing = detail["type"] == "missing"
            text = "is missing and has no default" if missing else sentence(detail, model, name)
            code = "missing-setting" if missing else "wrong-setting"
            yield Problem(Severity.ERROR, text, item=item.name, setting=f"{target}.{name}", code=code)


def _unknown(
    item: ItemConfig,
    target: str,
    name: str,
    model: type[SettingsModel] | None,
    other: type[SettingsModel] | None,
) -> Problem:
    if other is not None and name in other.model_fields:
        where = "host" if target == "adapter" else "adapter"
        text = f"is a setting of the {where}, not of the {target}; it has no effect here"
        return Problem(
            Severity.WARNING, text, item=item.name, setting=f"{target}.{name}", code="wrong-target"
        )
    text = "is not a setting of this component; it is kept and has no effect"
    ours = model.iris_names().get(name) if model else None
    if ours is not None:
        text += f" (it is the IRIS name of {ours})"
    return Problem(Severity.WARNING, text, item=item.name, setting=f"{target}.{name}", code="unknown-setting")


def sentence(detail: ErrorDetails, model: type[SettingsModel], name: str) -> str:
    """A pydantic error in words: what was found and what is allowed."""
    found = detail["input"]
    shown = repr(found) if isinstance(found, str) else str(found)
    bounds = _bounds(model, name)
    kind = detail["type"]
    if "port" in name and bounds == (1, 65535):
        return f"{shown} is not a port (1 to 65535)"
    if kind.startswith(("greater", "less")) or kind in (
        "int_parsing",
        "float_parsing",
        "int_type",
        "float_type",
        "int_from_float",
    ):
        number = "a whole number" if kind.startswith("int") else "a number"
        low, high = bounds
        if low is not None and high is not None:
            return f"{shown} is not {number} from {low:g} to {high:g}"
        return f"{shown} is not {number}" + (f" of at least {low:g}" if low is not None else "")
    if kind.startswith("bool"):
        return f"{shown} is neither true nor false (1 and 0 are allowed too)"
    if kind == "literal_error":
        return f"{shown} is none of {detail.get('ctx', {}).get('expected', '')}"
    if kind == "value_error":
        return str(detail.get("ctx", {}).get("error", detail["msg"]))
    if kind == "string_pattern_mismatch":
        field = model.model_fields.get(name)
        return f"{shown} is not allowed; allowed: {field.description if field else detail['msg']}"
    return f"{shown}: {detail['msg']}"


def _bounds(model: type[SettingsModel], name: str) -> tuple[float | None, float | None]:
    field = model.model_fields.get(name)
    low = high = None
    for rule in field.metadata if field else ():
        low = getattr(rule, "ge", low)
        high = getattr(rule, "le", high)
    return low, high
