"""The setting of an item that a person most likely comes for. Knows no widget."""

from __future__ import annotations

from hie_runtime.components.registry import registry
from hie_runtime.components.settings import Kind, SettingsModel
from hie_runtime.config.model import ItemConfig

LOGIC = (Kind.RULE, Kind.TRANSFORM, Kind.PROCESS)


def main_setting(item: ItemConfig) -> str:
    """Dotted path: the rule, transform or process of what has one, else the first setting without a default; "" for none."""
    component = registry().get(item.class_name)
    if component is None:
        return ""
    host, adapter = component.host_settings, component.adapter_settings
    for name in host.model_fields:
        if _kind(host, name) in LOGIC:
            return f"host.{name}"
    models: tuple[tuple[str, type[SettingsModel] | None], ...] = (("adapter", adapter), ("host", host))
    for target, model in models:
        for name, field in model.model_fields.items() if model else ():
            if field.is_required():
                return f"{target}.{name}"
    return ""


def _kind(model: type[SettingsModel], name: str) -> str:
    extra = model.model_fields[name].json_schema_extra
    return str(extra.get("kind", "")) if isinstance(extra, dict) else ""
