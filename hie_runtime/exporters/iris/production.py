"""A production as IRIS ``<Production>`` (iris-semantics 1.1): the importer's way back."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from hie_runtime.components.registry import ComponentRegistry
from hie_runtime.config.model import ItemConfig, ProductionConfig
from hie_runtime.exporters.iris.defaults import OverridingDefaults
from hie_runtime.exporters.iris.markup import Node, Raw, flag
from hie_runtime.exporters.iris.settings import SettingsWriter
from hie_runtime.importers.iris.report import ImportReport, Kind, Status

_OWN = ("enabled", "min_free_bytes", "tls")
_OWN_OF_ITEMS = ("queue_size", "queue_bytes")
_TIMES = {"ShutdownTimeout": "shutdown_timeout", "UpdateTimeout": "update_timeout"}


class ProductionWriter:
    """Writes a production, reporting every item, and every setting that IRIS does not have."""

    def __init__(
        self, components: ComponentRegistry, report: ImportReport, defaults: OverridingDefaults
    ) -> None:
        self._components = components
        self._report = report
        self._defaults = defaults

    def node(self, production: ProductionConfig, name: str) -> Node:
        """The production, which is to have this name in IRIS."""
        names = (production.name, name)
        self._defaults.of_production(production, names, name)
        self._report.add(Kind.PRODUCTION, Status.CONVERTED, production.name)
        iris = _iris(production)
        root = Node("Production", {
            "Name": name, "TestingEnabled": flag(production.testing_enabled),
            "LogGeneralTraceEvents": flag(production.log_general_trace_events), **iris.get("attributes", {}),
        })  # fmt: skip
        root.add(
            Node("Description", text=production.description),
            Node("ActorPoolSize", text=str(production.actor_pool_size)),
        )
        for label, field in _TIMES.items():
            seconds = getattr(production, field)
            if seconds != ProductionConfig.model_fields[field].default:
                root.add(_setting("Adapter", label, str(math.ceil(seconds))))
            if seconds != math.ceil(seconds):
                text = f"{seconds:g} s: IRIS counts whole seconds, {math.ceil(seconds)} is written"
                self._report.add(Kind.SETTING, Status.NOTED, label, setting=field, text=text)
        root.add(*(_setting(*row) for row in iris.get("settings", []) if len(row) == 3))
        root.add(*(Raw(xml) for xml in iris.get("elements", [])))
        self._own(production, _OWN, Kind.PRODUCTION, production.name)
        if production.canvas:
            self._report.add(
                Kind.SETTING,
                Status.KEPT,
                "canvas",
                text="places, groups and notes of the drawing stay in HIE",
            )
        return root.add(*(self._item(item, names) for item in production.items))

    def _own(
        self, part: ProductionConfig | ItemConfig, fields: tuple[str, ...], kind: Kind, name: str
    ) -> None:
        """Say what of it is HIE's own and differs from what HIE takes by itself."""
        for field in fields:
            value, info = getattr(part, field), type(part).model_fields[field]
            if value != info.get_default(call_default_factory=True):
                shown = ", ".join(value) if isinstance(value, dict) else repr(value)
                item = name if kind is Kind.ITEM else ""
                self._report.add(
                    Kind.SETTING,
                    Status.KEPT,
                    field,
                    item=item,
                    text=f"{shown}: HIE's own, IRIS has no such setting",
                )

    def _item(self, item: ItemConfig, names: Sequence[str]) -> Node:
        iris = _iris(item)
        component = self._components.get(item.class_name)
        made = Node("Item", {
            "Name": item.name, "Category": item.category, "ClassName": self._class(item, iris),
            "PoolSize": str(item.pool_size), "Enabled": flag(item.enabled), "Foreground": flag(item.foreground),
            "Comment": item.comment, "LogTraceEvents": flag(item.log_trace_events), "Schedule": item.schedule,
            **iris.get("attributes", {}),
        })  # fmt: skip

        def tell(setting: str, text: str) -> None:
            self._report.add(
                Kind.SETTING,
                Status.KEPT,
                setting.partition(".")[2],
                item=item.name,
                setting=setting,
                text=text,
            )

        settings = SettingsWriter(item, component, tell)
        made.attributes.update(settings.attributes())
        made.add(*settings.nodes())
        made.add(*(Raw(xml) for xml in iris.get("elements", [])))
        self._own(item, _OWN_OF_ITEMS, Kind.ITEM, item.name)
        self._defaults.of_item(item, names, names[-1], made.attributes["ClassName"])
        if "CRON" in item.schedule or item.schedule.lstrip().startswith("TZ="):
            self._report.add(
                Kind.ITEM, Status.PROBLEM, item.name, item=item.name, text=f"schedule {item.schedule!r}: IRIS knows neither cron nor time zones",
                advice="Write it in IRIS syntax, in the time zone of the IRIS server",
            )  # fmt: skip
        made.place = f"item {item.name!r}"
        return made

    def _class(self, item: ItemConfig, iris: Mapping[str, Any]) -> str:
        """The IRIS class of an item: the one it came as, while it is still of that component."""
        component = self._components.get(item.class_name)
        if component is None:
            text = f"{item.class_name}: HIE has no component for it; written as it came"
            self._report.add(Kind.ITEM, Status.NOTED, item.name, item=item.name, text=text)
            return item.class_name
        if not component.iris_classes:
            self._report.add(
                Kind.ITEM, Status.PROBLEM, item.name, item=item.name, text=f"{component.title} has no counterpart in IRIS",
                advice=f"Write a class for it in IRIS and put its name in the place of {item.class_name}",
            )  # fmt: skip
            return item.class_name
        imported = str(iris.get("class_name", ""))
        fits = imported in component.iris_classes or iris.get("component") == item.class_name
        found = imported if imported and fits else component.iris_classes[0]
        text = f"{item.class_name} → {found}"
        self._report.add(Kind.ITEM, Status.CONVERTED, item.name, item=item.name, text=text)
        return found


def _setting(target: str, name: str, value: str) -> Node:
    return Node("Setting", {"Target": target, "Name": name}, text=value)


def _iris(part: ProductionConfig | ItemConfig) -> dict[str, Any]:
    kept = (part.model_extra or {}).get("iris", {})
    return dict(kept) if isinstance(kept, dict) else {}
