"""JSON Schema of production files and the table of components, both from the settings models."""

from __future__ import annotations

from typing import Any

from hie_runtime.components.registry import Component, ComponentRegistry, registry
from hie_runtime.components.settings import SettingsModel
from hie_runtime.config.model import PRODUCTION_SCHEMA, ProductionFile

_BOUNDS = {"ge": "minimum", "le": "maximum", "gt": "exclusiveMinimum", "lt": "exclusiveMaximum"}


def production_json_schema(components: ComponentRegistry | None = None) -> dict[str, Any]:
    """JSON Schema 2020-12 of a production file, with the outer object or bare; an item's settings follow its
    class name."""
    outer = ProductionFile.model_json_schema()
    definitions: dict[str, Any] = outer.pop("$defs")
    outer["properties"]["$schema"] = {"type": "string", "description": "Address of this schema"}
    definitions["ProductionFile"] = outer
    item = definitions["ItemConfig"]
    known = list(components or registry())
    item["properties"]["class_name"]["examples"] = [component.class_name for component in known]
    item["allOf"] = [
        {
            "if": {"properties": {"class_name": {"const": component.class_name}}, "required": ["class_name"]},
            "then": {"properties": {"settings": {"properties": _settings(component, definitions)}}},
        }
        for component in known
    ]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": PRODUCTION_SCHEMA,
        "title": "HIE production",
        "if": {"required": ["production"]},
        "then": {"$ref": "#/$defs/ProductionFile"},
        "else": {"$ref": "#/$defs/ProductionConfig"},
        "$defs": definitions,
    }


def _settings(component: Component, definitions: dict[str, Any]) -> dict[str, Any]:
    models = {"host": component.host_settings, "adapter": component.adapter_settings}
    return {target: _plain(model, definitions) for target, model in models.items() if model is not None}


def _plain(model: type[SettingsModel], definitions: dict[str, Any]) -> dict[str, Any]:
    schema = model.model_json_schema()
    schema.pop("required", None)  # a half-finished item is a file all the same; check tells what is missing
    for part in (schema, *schema.get("$defs", {}).values()):
        for field in part.get("properties", {}).values():
            _name_bounds(field)
    definitions.update(schema.pop("$defs", {}))
    return schema


def _name_bounds(field: dict[str, Any]) -> None:
    """Bounds by their names in JSON Schema: pydantic leaves its own where a validator runs before them."""
    for ours, theirs in _BOUNDS.items():
        if ours in field:
            field[theirs] = field.pop(ours)


def component_table(components: ComponentRegistry | None = None) -> list[dict[str, Any]]:
    """Every component with every setting: name, default, unit, help, IRIS name."""
    return [
        {
            "class_name": component.class_name, "kind": component.kind.value, "title": component.title,
            "category": component.category, "description": component.description, "iris_classes": list(component.iris_classes),
            "settings": {target: _rows(model) for target, model in (("adapter", component.adapter_settings), ("host", component.host_settings)) if model},
        }
        for component in components or registry()
    ]  # fmt: skip


def _rows(model: type[SettingsModel]) -> list[dict[str, Any]]:
    rows = []
    for name, field in model.model_fields.items():
        extra = field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
        default = None if field.is_required() else field.get_default(call_default_factory=True)
        rows.append({"name": name, "required": field.is_required(), "default": default, "unit": extra.get("unit", ""),
                     "iris": extra.get("iris", ""), "help": field.description or ""})  # fmt: skip
    return rows


def components_markdown(table: list[dict[str, Any]]) -> str:
    """The documentation page of all components."""
    out = ["# Components", ""]
    for entry in table:
        out += [
            f"## {entry['title']}",
            "",
            f"`{entry['class_name']}` · {entry['kind']}",
            "",
            entry["description"],
            "",
        ]
        if entry["iris_classes"]:
            out += ["IRIS: " + ", ".join(f"`{name}`" for name in entry["iris_classes"]), ""]
        for target, rows in entry["settings"].items():
            out += [f"| {target} setting | default | IRIS | meaning |", "|---|---|---|---|"]
            for row in rows:
                default = (
                    "required"
                    if row["required"]
                    else f"`{row['default']}`"
                    if row["default"] not in ("", [], None)
                    else ""
                )
                unit = f" ({row['unit']})" if row["unit"] else ""
                out.append(
                    f"| `{row['name']}` | {default} | {row['iris']} | {row['help'].replace('|', chr(92) + '|')}{unit} |"
                )
            out.append("")
    return "\n".join(out)
