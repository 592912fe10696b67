"""IRIS productions to HIE's model (iris-semantics 1.1, 1.2, 1.5, 2)."""

from __future__ import annotations

import re
from typing import Annotated, Any

from lxml import etree
from pydantic import TypeAdapter, ValidationError

from hie_runtime.components.registry import Component, ComponentRegistry
from hie_runtime.components.settings import Kind as SettingKind
from hie_runtime.components.settings import SettingsModel
from hie_runtime.config.model import ItemConfig, ItemSettings, ProductionConfig, name_list
from hie_runtime.importers.iris.files import Source, Sources
from hie_runtime.importers.iris.report import ImportReport, Kind, Status

_WINDOWS = re.compile(r"^([A-Za-z]:[\\/]|\\\\)")
_TARGETS = ("TargetConfigNames", "TargetConfigName")
_PRODUCTION_SETTINGS = {"ShutdownTimeout": "shutdown_timeout", "UpdateTimeout": "update_timeout"}


def flag(text: str | None, default: bool) -> bool:
    """An IRIS boolean: ``1``/``0`` or ``true``/``false``."""
    return default if text is None or not text.strip() else text.strip().lower() in ("1", "true")


class ProductionReader:
    """Reads one production, reporting every item and setting."""

    def __init__(
        self, source: Source, sources: Sources, components: ComponentRegistry, report: ImportReport
    ) -> None:
        self._source = source
        self._components = components
        self._report = report
        self._defaults = _Defaults(sources, source.name, report)

    def read(self) -> ProductionConfig:
        """The production."""
        root, source = self._source.root, self._source
        name = str(root.get("Name") or source.name)
        self._report.add(Kind.PRODUCTION, Status.CONVERTED, name, file=source.file, line=source.line_of(root))
        production = ProductionConfig(
            name=name,
            description=(root.findtext("Description") or "").strip(),
            testing_enabled=flag(root.get("TestingEnabled"), False),
            log_general_trace_events=flag(root.get("LogGeneralTraceEvents"), False),
            actor_pool_size=_whole(root.findtext("ActorPoolSize"), 2),
        )
        kept: dict[str, str] = {}
        for setting in root.findall("Setting"):
            label, value = str(setting.get("Name")), setting.text or ""
            field = _PRODUCTION_SETTINGS.get(label)
            status = Status.CONVERTED if field and value.strip().replace(".", "").isdigit() else Status.KEPT
            if field and status is Status.CONVERTED:
                setattr(production, field, min(3600.0, float(value)))
            else:
                kept[label] = value
            self._add(Kind.SETTING, status, label, setting, text=f"production setting = {value!r}")
        production.items = [self._item(element) for element in root.findall("Item")]
        if kept and production.model_extra is not None:
            production.model_extra["iris"] = {"settings": kept}
        return production

    def _add(self, kind: Kind, status: Status, name: str, element: etree._Element, **more: object) -> None:
        self._report.add(
            kind, status, name, file=self._source.file, line=self._source.line_of(element), **more
        )

    def _item(self, element: etree._Element) -> ItemConfig:
        class_name = str(element.get("ClassName") or "")
        name = str(element.get("Name") or class_name)
        component = self._components.by_iris.get(class_name)
        iris: dict[str, Any] = {"class_name": class_name}
        item = ItemConfig(
            name=name,
            class_name=component.class_name if component else class_name or "?",
            category=str(element.get("Category") or ""),
            pool_size=_whole(element.get("PoolSize"), 1),
            enabled=flag(element.get("Enabled"), True),
            foreground=flag(element.get("Foreground"), False),
            log_trace_events=flag(element.get("LogTraceEvents"), False),
            schedule=str(element.get("Schedule") or ""),
            comment=str(element.get("Comment") or ""),
        )
        if component is None:
            iris["kind"] = guess_kind(class_name)
            self._add(Kind.ITEM, Status.KEPT, name, element, item=name, text=f"{class_name} has no counterpart in HIE",
                      advice="Replace it by a component of the palette; messages for it wait in its queue")  # fmt: skip
        else:
            self._add(
                Kind.ITEM,
                Status.CONVERTED,
                name,
                element,
                item=name,
                text=f"{class_name} → {component.class_name}",
            )
        iris["settings"] = [
            [str(s.get("Target", "Host")), str(s.get("Name")), s.text or ""]
            for s in element.findall("Setting")
        ]
        item.settings = self._settings(element, name, component)
        if item.model_extra is not None:
            item.model_extra["iris"] = iris
        return item

    def _settings(self, element: etree._Element, item: str, component: Component | None) -> ItemSettings:
        settings = ItemSettings()
        seen: set[tuple[str, str]] = set()
        present: set[str] = set()
        for setting in element.findall("Setting"):
            target = "adapter" if str(setting.get("Target", "Host")).lower() == "adapter" else "host"
            label, value = str(setting.get("Name")), setting.text or ""
            present.add(label)
            twice = (target, label) in seen
            seen.add((target, label))
            self._setting(settings, item, component, target, label, value, setting, twice)
        timeout = element.get("InactivityTimeout")
        if timeout is not None and "InactivityTimeout" not in present:
            self._setting(
                settings, item, component, "host", "InactivityTimeout", str(timeout), element, False
            )
        for label, value in self._defaults.for_item(item, str(element.get("ClassName") or "")).items():
            if label not in present:
                self._default(settings, item, component, label, value, element)
        self._complete(settings, item, component, element)
        return settings

    def _setting(
        self, settings: ItemSettings, item: str, component: Component | None, target: str, label: str, value: str,
        element: etree._Element, twice: bool,
    ) -> None:  # fmt: skip
        model = _model(component, target)
        field = model.iris_names().get(label) if model else None
        values: dict[str, Any] = getattr(settings, target)
        where = f"{target}.{field or label}"
        if field is None or model is None:
            self._unknown(values, item, component, target, label, value, element)
            return
        status, text, advice = Status.CONVERTED, f"= {value!r}", ""
        made, problem = convert(model, field, value)
        if problem:
            status, text = Status.PROBLEM, f"{value!r}: {problem}; kept as it is"
        elif made is None:
            status, text = Status.NOTED, "set to nothing in IRIS; HIE's default is used"
        if made is not None or problem:
            values[field] = value if problem else made
        if twice:
            status, text = Status.NOTED, f"set twice; the last value {value!r} counts"
        special = _to_supply(model, field, value)
        if special and not problem:
            status, advice = special
        self._add(Kind.SETTING, status, label, element, item=item, setting=where, text=text, advice=advice)

    def _unknown(
        self, values: dict[str, Any], item: str, component: Component | None, target: str, label: str, value: str,
        element: etree._Element,
    ) -> None:  # fmt: skip
        where = f"{target}.{label}"
        if component is None and label in _TARGETS:
            values["target_config_names"] = name_list(value)
            self._add(
                Kind.SETTING,
                Status.CONVERTED,
                label,
                element,
                item=item,
                setting=f"{target}.target_config_names",
                text=value,
            )
            return
        values[label] = value
        other = _model(component, "host" if target == "adapter" else "adapter")
        if other is not None and label in other.iris_names():
            text = (
                f"{value!r}: set for the {target}, but it belongs to the other; IRIS ignores it, so does HIE"
            )
            self._add(Kind.SETTING, Status.NOTED, label, element, item=item, setting=where, text=text,
                      advice="Move it if it was meant to work")  # fmt: skip
            return
        self._add(
            Kind.SETTING,
            Status.KEPT,
            label,
            element,
            item=item,
            setting=where,
            text=f"{value!r}: kept, has no effect",
        )

    def _default(
        self,
        settings: ItemSettings,
        item: str,
        component: Component | None,
        label: str,
        value: str,
        element: etree._Element,
    ) -> None:
        for target in ("adapter", "host"):
            model = _model(component, target)
            field = model.iris_names().get(label) if model else None
            if model is not None and field is not None:
                made, problem = convert(model, field, value)
                if made is not None or problem:
                    getattr(settings, target)[field] = value if problem else made
                self._add(Kind.DEFAULT, Status.NOTED, label, element, item=item, setting=f"{target}.{field}",
                          text=f"= {value!r} from the system default settings")  # fmt: skip
                return
        settings.host[label] = value
        self._add(
            Kind.DEFAULT,
            Status.KEPT,
            label,
            element,
            item=item,
            text=f"{value!r} from the system default settings; kept",
        )

    def _complete(
        self, settings: ItemSettings, item: str, component: Component | None, element: etree._Element
    ) -> None:
        """What IRIS takes for granted and HIE wants said, and what is missing."""
        adapter = component.adapter_settings if component else None
        if adapter is None:
            return
        for name, field in adapter.model_fields.items():
            if field.is_required() and name not in settings.adapter:
                self._add(Kind.DEFAULT, Status.SUPPLY, name, element, item=item, setting=f"adapter.{name}", text="has no value here",
                          advice="In IRIS it may come from the system default settings; enter it")  # fmt: skip
        if "allowed_ip_addresses" in adapter.model_fields and "local_interface" not in settings.adapter:
            settings.adapter["local_interface"] = "0.0.0.0"  # noqa: S104 - what IRIS does; noted below
            self._add(Kind.DEFAULT, Status.NOTED, "LocalInterface", element, item=item, setting="adapter.local_interface",
                      text="IRIS listens on every network; kept so", advice="Set 127.0.0.1 or one address to listen on less")  # fmt: skip


def _model(component: Component | None, target: str) -> type[SettingsModel] | None:
    if component is None:
        return None
    return component.adapter_settings if target == "adapter" else component.host_settings


def convert(model: type[SettingsModel], name: str, value: str) -> tuple[Any, str]:
    """(typed value, "") or (None, why not); (None, "") for an empty value where only a number or flag can stand."""
    field = model.model_fields[name]
    annotation: Any = Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation
    adapter: TypeAdapter[Any] = TypeAdapter(annotation)
    try:
        return adapter.validate_python(value), ""
    except ValidationError as error:
        if not value.strip():
            return None, ""
        number = value.strip()
        if number.lstrip("-").isdigit():
            try:
                return adapter.validate_python(int(number)), ""
            except ValidationError:
                return None, str(error.errors()[0]["msg"])
        return None, str(error.errors()[0]["msg"])


def _to_supply(model: type[SettingsModel], field: str, value: str) -> tuple[Status, str] | None:
    extra = model.model_fields[field].json_schema_extra
    kind = extra.get("kind") if isinstance(extra, dict) else ""
    if not value.strip():
        return None
    if kind == SettingKind.CREDENTIALS:
        return Status.SUPPLY, f"Enter the credentials {value!r} in the credentials store"
    if kind == SettingKind.TLS:
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


def _whole(text: str | None, default: int) -> int:
    return int(text) if text is not None and text.strip().isdigit() else default


class _Defaults:
    """System default settings; item beats class beats production (iris-semantics 1.5)."""

    def __init__(self, sources: Sources, production: str, report: ImportReport) -> None:
        self._rows: list[tuple[tuple[bool, bool, bool], str, str, str, str]] = []
        for root, _file in sources.defaults:
            for row in root.findall("item"):
                wanted = str(row.get("production", "*"))
                if wanted in ("*", production):
                    item, name = str(row.get("item", "*")), str(row.get("class", "*"))
                    rank = (item != "*", name != "*", wanted != "*")
                    self._rows.append(
                        (rank, item, name, str(row.get("setting")), str(row.get("value") or ""))
                    )
        self._rows.sort(key=lambda row: row[0])

    def for_item(self, item: str, class_name: str) -> dict[str, str]:
        """Settings for an item, the most specific value of each."""
        return {
            setting: value
            for _, wanted, name, setting, value in self._rows
            if wanted in ("*", item) and name in ("*", class_name)
        }
