"""IRIS productions to HIE's model (iris-semantics 1.1, 1.2, 1.5, 2)."""

from __future__ import annotations

from collections import Counter
from typing import Any

from lxml import etree

from hie_runtime.components.registry import Component, ComponentRegistry
from hie_runtime.config.model import ItemConfig, ItemSettings, ProductionConfig, name_list
from hie_runtime.importers.iris.defaults import OVERRIDES, Default, DefaultSettings
from hie_runtime.importers.iris.report import Entry, ImportReport, Kind, Status
from hie_runtime.importers.iris.settings import convert, guess_kind, misplaced, model_of, to_supply
from hie_runtime.importers.iris.sources import Source, Sources
from hie_runtime.importers.iris.xmltext import flag, verbatim, whole_number

_TARGETS = ("TargetConfigNames", "TargetConfigName")
_PRODUCTION_SETTINGS = {"ShutdownTimeout": "shutdown_timeout", "UpdateTimeout": "update_timeout"}
_TARGET_FIELDS = (
    "host.target_config_names", "host.ack_target_config_names", "host.response_target_config_names", "host.bad_message_handler",
)  # fmt: skip
_ITEM_ATTRIBUTES = (
    "Name", "ClassName", "Category", "PoolSize", "Enabled", "Foreground", "Comment", "LogTraceEvents", "Schedule", "InactivityTimeout",
)  # fmt: skip
_MOST_WORKERS = 1000
_BASES = {
    "Ens.BusinessService": "service", "Ens.BusinessOperation": "operation", "Ens.BusinessProcess": "process",
    "Ens.BusinessProcessBPL": "process",
}  # fmt: skip
_ARTICLE = {"service": "a", "process": "a", "operation": "an"}
_TO_SUPPLY = {
    "Credentials": "An entry of the credentials table, which no export holds: note who has the user and password",
    "SSLConfig": "A TLS configuration, which no export holds: ask for its certificates",
}
_IRIS_SEPARATORS = "|^~\\&"


class ProductionReader:
    """Reads one production, reporting every item and setting."""

    def __init__(
        self,
        source: Source,
        sources: Sources,
        components: ComponentRegistry,
        report: ImportReport,
        defaults: DefaultSettings | None = None,
    ) -> None:
        self._source = source
        self._components = components
        self._report = report
        self._supers = sources.supers
        self._defaults = defaults or DefaultSettings(sources.defaults)
        self._names = (source.name, str(source.root.get("Name") or source.name))
        self._first = len(report.entries)

    def read(self) -> ProductionConfig:
        """The production."""
        root, source = self._source.root, self._source
        name = self._names[1]
        self._report.add(Kind.PRODUCTION, Status.CONVERTED, name, file=source.file, line=source.line_of(root))
        entry = self._report.entries[-1]
        table = self._defaults.for_item(self._names, "", "Ens.Production")
        given = {
            "ActorPoolSize": root.findtext("ActorPoolSize"),
            "TestingEnabled": root.get("TestingEnabled"),
        }
        for label in given:
            if label in table:
                table[label].used.append(name)
                given[label] = table[label].value
                _note(entry, f"{label} = {table[label].value!r} from the system default settings")
        production = ProductionConfig(
            name=name,
            description=(root.findtext("Description") or source.description).strip(),
            testing_enabled=flag(given["TestingEnabled"], False),
            log_general_trace_events=flag(root.get("LogGeneralTraceEvents"), False),
            actor_pool_size=_bounded(entry, "ActorPoolSize", given["ActorPoolSize"], 2, 1),
        )
        iris: dict[str, Any] = {}
        if unknown := _others(root, ("Name", "TestingEnabled", "LogGeneralTraceEvents")):
            iris["attributes"] = unknown
        if kept := self._production_settings(production):
            iris["settings"] = kept
        for child in root.iterchildren(etree.Element):
            if child.tag not in ("Description", "ActorPoolSize", "Setting", "Item"):
                iris.setdefault("elements", []).append(verbatim(child))
                self._add(Kind.CLASS, Status.KEPT, str(child.tag), child, text="kept with the production, has no effect")  # fmt: skip
        production.items = [self._item(element) for element in root.findall("Item")]
        self._dangling(production)
        if iris and production.model_extra is not None:
            production.model_extra["iris"] = iris
        return production

    def _production_settings(self, production: ProductionConfig) -> list[list[str]]:
        """Settings of the production itself; returns those that are kept only."""
        kept: list[list[str]] = []
        for setting in self._source.root.findall("Setting"):
            label, value = str(setting.get("Name") or ""), setting.text or ""
            field, number = _PRODUCTION_SETTINGS.get(label), whole_number(value)
            if field and number is not None and 0 <= number <= 3600:
                setattr(production, field, float(number))
                self._add(Kind.SETTING, Status.CONVERTED, label, setting, setting=field, text=f"= {value!r}")
                continue
            kept.append([str(setting.get("Target") or ""), label, value])
            status = Status.PROBLEM if field else Status.KEPT
            text = f"{value!r} is not a number of seconds from 0 to 3600; HIE's default is used" if field else (
                f"production setting {value!r}: kept, has no effect"
            )  # fmt: skip
            self._add(Kind.SETTING, status, label, setting, text=text)
        return kept

    def _dangling(self, production: ProductionConfig) -> None:
        """Targets that are no items: IRIS allows it, the messages fail (iris-semantics 1.2)."""
        known = {item.name for item in production.items}
        doubles = Counter(item.name for item in production.items)
        for entry in self._report.entries[self._first :]:
            item = production.item(entry.item) if entry.kind is Kind.SETTING else None
            if item is not None and entry.setting in _TARGET_FIELDS:
                missing = [name for name in name_list(item.settings.host.get(entry.setting[5:], [])) if name not in known]  # fmt: skip
                if missing:
                    entry.status = Status.PROBLEM
                    _note(entry, f"{', '.join(missing)}: no such item in the production; messages for it would fail")  # fmt: skip
                    entry.advice = "Add the item, or take the target out"
            elif entry.kind is Kind.ITEM and doubles[entry.name] > 1 and entry.status is not Status.PROBLEM:
                entry.status = Status.PROBLEM
                _note(entry, "another item of the production has this name")
                entry.advice = "Rename one of them"

    def _add(self, kind: Kind, status: Status, name: str, element: etree._Element, **more: object) -> None:
        self._report.add(
            kind, status, name, file=self._source.file, line=self._source.line_of(element), **more
        )

    def _item(self, element: etree._Element) -> ItemConfig:
        class_name = str(element.get("ClassName") or "")
        name = str(element.get("Name") or class_name) or "?"
        component = self._components.by_iris.get(class_name)
        iris: dict[str, Any] = {"class_name": class_name}
        if component is None:
            base = self._base(class_name)
            kind = iris["kind"] = self._kind(class_name, base)
            advice = "Replace it by a component of the palette; messages for it wait in its queue"
            if known := self._components.by_iris.get(base):
                advice = f"Its class extends {base}: take {known.title!r} if its own code does not matter; {advice}"
            self._add(Kind.ITEM, Status.KEPT, name, element, item=name, text=f"{class_name or 'no class'} has no counterpart in HIE; shown as {_ARTICLE[kind]} {kind}",
                      advice=advice)  # fmt: skip
        else:
            text = f"{class_name} → {component.class_name}"
            self._add(Kind.ITEM, Status.CONVERTED, name, element, item=name, text=text)
        entry = self._report.entries[-1]
        table = self._defaults.for_item(self._names, name, class_name)
        given = {label: element.get(label) for label in ("PoolSize", "Enabled")}
        for label in given:
            if label in table:
                table[label].used.append(name)
                given[label] = table[label].value
                _note(entry, f"{label} = {table[label].value!r} from the system default settings")
        item = ItemConfig(
            name=name,
            class_name=component.class_name if component else class_name or "?",
            category=str(element.get("Category") or ""),
            pool_size=_bounded(entry, "PoolSize", given["PoolSize"], 1, 0),
            enabled=flag(given["Enabled"], True),
            foreground=flag(element.get("Foreground"), False),
            log_trace_events=flag(element.get("LogTraceEvents"), False),
            schedule=str(element.get("Schedule") or ""),
            comment=str(element.get("Comment") or ""),
        )
        for label in ("Enabled", "Foreground", "LogTraceEvents"):
            if (given.get(label) or element.get(label) or "").strip().lower() not in (
                "",
                "0",
                "1",
                "true",
                "false",
            ):
                _note(entry, f"{label} {element.get(label)!r} is neither true nor false; false is used")
        iris["settings"] = [
            [str(s.get("Target") or "Host"), str(s.get("Name") or ""), s.text or ""]
            for s in element.findall("Setting")
        ]
        if unknown := _others(element, _ITEM_ATTRIBUTES):
            iris["attributes"] = unknown
        for child in element.iterchildren(etree.Element):
            if child.tag != "Setting":
                iris.setdefault("elements", []).append(verbatim(child))
                self._add(Kind.CLASS, Status.KEPT, str(child.tag), child, item=name, text="kept with the item, has no effect")  # fmt: skip
        item.settings = self._settings(element, name, component, table)
        if item.model_extra is not None:
            item.model_extra["iris"] = iris
        return item

    def _base(self, class_name: str) -> str:
        """The first superclass the files do not hold, or HIE has a counterpart of."""
        name, seen = class_name, set[str]()
        while name in self._supers and name not in seen and name not in self._components.by_iris:
            seen.add(name)
            name = self._supers[name]
        return name

    def _kind(self, class_name: str, base: str) -> str:
        """service, process or operation: by the superclasses in the files, else by the name."""
        known = self._components.by_iris.get(base)
        return known.kind.value if known else _BASES.get(base) or guess_kind(base or class_name)

    def _settings(
        self, element: etree._Element, item: str, component: Component | None, table: dict[str, Default]
    ) -> ItemSettings:
        settings = ItemSettings()
        seen: set[tuple[str, str]] = set()
        present: set[str] = set()
        for setting in element.findall("Setting"):
            target = "adapter" if str(setting.get("Target") or "Host").lower() == "adapter" else "host"
            label, value = str(setting.get("Name") or ""), setting.text or ""
            if not misplaced(component, target, label):
                present.add(label)
            twice = (target, label) in seen
            seen.add((target, label))
            self._setting(settings, item, component, target, label, value, setting)
            if twice:
                _note(self._report.entries[-1], "set twice; the last value counts")
        timeout = element.get("InactivityTimeout")
        if timeout is not None:
            twice = "InactivityTimeout" in present
            present.add("InactivityTimeout")
            if twice:
                text = f"{timeout!r} as attribute; the setting of the same name counts"
                self._add(Kind.SETTING, Status.NOTED, "InactivityTimeout", element, item=item, text=text)
            else:
                self._setting(settings, item, component, "host", "InactivityTimeout", str(timeout), element)  # fmt: skip
        for label, row in table.items():
            if label in OVERRIDES:
                continue
            if label in present:
                row.passed.append(item)
            elif row.item == row.class_name == "*" and not _knows(component, label):
                continue  # a row for everything means those that have the setting
            else:
                row.used.append(item)
                self._default(settings, item, component, label, row.value, element)
        self._complete(settings, item, component, element)
        return settings

    def _setting(
        self, settings: ItemSettings, item: str, component: Component | None, target: str, label: str, value: str,
        element: etree._Element,
    ) -> None:  # fmt: skip
        model = model_of(component, target)
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
        else:
            values.pop(field, None)
        special = to_supply(model, field, value)
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
        if label in _TO_SUPPLY and value.strip():
            self._add(Kind.SETTING, Status.SUPPLY, label, element, item=item, setting=where, text=f"= {value!r}; kept", advice=_TO_SUPPLY[label])  # fmt: skip
            return
        if misplaced(component, target, label):
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
            model = model_of(component, target)
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
        host = component.host_settings if component else None
        if host is not None and "separators" in host.model_fields and "separators" not in settings.host:
            # iris-semantics 2.3: absent is |^~\\&, only an empty value keeps the message's own
            settings.host["separators"] = _IRIS_SEPARATORS
            self._add(Kind.DEFAULT, Status.NOTED, "Separators", element, item=item, setting="host.separators",
                      text=f"IRIS sends with {_IRIS_SEPARATORS}; kept so", advice="Empty it to keep each message's own")  # fmt: skip
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


def _note(entry: Entry, text: str) -> None:
    """Add to what an entry says; what was plainly converted becomes noted."""
    entry.text = f"{entry.text}; {text}" if entry.text else text
    if entry.status is Status.CONVERTED:
        entry.status = Status.NOTED


def _knows(component: Component | None, label: str) -> bool:
    models = (model_of(component, target) for target in ("adapter", "host"))
    return any(model is not None and label in model.iris_names() for model in models)


def _others(element: etree._Element, known: tuple[str, ...]) -> dict[str, str]:
    """Attributes this version does not know, kept for an export."""
    return {str(name): str(value) for name, value in element.attrib.items() if name not in known}


def _bounded(entry: Entry, label: str, text: str | None, default: int, least: int) -> int:
    """A pool size HIE can have; says so where IRIS's differs."""
    if text is None or not text.strip():
        return default
    number = whole_number(text)
    made = default if number is None else min(max(number, least), _MOST_WORKERS)
    if number != made:
        _note(
            entry, f"{label} {text!r} is not a whole number from {least} to {_MOST_WORKERS}; {made} is used"
        )
    return made
