"""IRIS productions to HIE's model (iris-semantics 1.1, 1.2, 1.5, 2)."""

from __future__ import annotations

from collections import Counter
from typing import Any

from lxml import etree

from hie_runtime.components.registry import Component, ComponentRegistry
from hie_runtime.config.model import ItemConfig, ProductionConfig, name_list
from hie_runtime.importers.iris.classes import Derived
from hie_runtime.importers.iris.defaults import OVERRIDES, DefaultSettings
from hie_runtime.importers.iris.item_settings import ItemSettingsReader, note
from hie_runtime.importers.iris.report import Entry, ImportReport, Kind, Status
from hie_runtime.importers.iris.settings import (
    guess_kind,
)
from hie_runtime.importers.iris.sources import Source, Sources
from hie_runtime.importers.iris.xmltext import flag, verbatim, whole_number

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
_BPL = "Ens.BusinessProcessBPL"


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
        self._index = sources.index
        self._processes = {one.name for one in sources.of("bpl")}
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
                note(entry, f"{label} = {table[label].value!r} from the system default settings")
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
                    note(entry, f"{', '.join(missing)}: no such item in the production; messages for it would fail")  # fmt: skip
                    entry.advice = "Add the item, or take the target out"
            elif entry.kind is Kind.ITEM and doubles[entry.name] > 1 and entry.status is not Status.PROBLEM:
                entry.status = Status.PROBLEM
                note(entry, "another item of the production has this name")
                entry.advice = "Rename one of them"

    def _add(self, kind: Kind, status: Status, name: str, element: etree._Element, **more: object) -> None:
        self._report.add(
            kind, status, name, production=self._names[1], file=self._source.file,
            line=self._source.line_of(element), **more,
        )  # fmt: skip

    def _item(self, element: etree._Element) -> ItemConfig:
        class_name = str(element.get("ClassName") or "")
        name = str(element.get("Name") or class_name) or "?"
        iris: dict[str, Any] = {"class_name": class_name}
        component, derived = self._component(element, name, class_name, iris)
        entry = self._report.entries[-1]
        table = self._defaults.for_item(self._names, name, class_name)
        given = {label: element.get(label) for label in ("PoolSize", "Enabled")}
        for label in given:
            if label in table:
                table[label].used.append(name)
                given[label] = table[label].value
                note(entry, f"{label} = {table[label].value!r} from the system default settings")
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
                note(entry, f"{label} {element.get(label)!r} is neither true nor false; false is used")
        iris["settings"] = [
            [str(s.get("Target") or "Host"), str(s.get("Name") or ""), s.text or ""]
            for s in element.findall("Setting")
        ]
        if unknown := _others(element, _ITEM_ATTRIBUTES):
            iris["attributes"] = unknown
        if (timeout := element.get("InactivityTimeout")) is not None:
            iris["inactivity_timeout"] = str(timeout)
        for child in element.iterchildren(etree.Element):
            if child.tag != "Setting":
                iris.setdefault("elements", []).append(verbatim(child))
                self._add(Kind.CLASS, Status.KEPT, str(child.tag), child, item=name, text="kept with the item, has no effect")  # fmt: skip
        item.settings = ItemSettingsReader(self._add, self._report).read(
            element, name, component, table, derived
        )
        if class_name in self._processes and component is not None:
            item.settings.host["process"] = class_name
        taken = [[label, row.value] for label, row in table.items() if label in OVERRIDES or name in row.used]
        if component is not None and derived is not None:
            iris["component"] = component.class_name
            taken += [
                [label, value]
                for found in (derived.host, derived.adapter)
                for label, (value, _) in found.items()
            ]
        if taken:
            iris["defaults"] = taken
        if item.model_extra is not None:
            item.model_extra["iris"] = iris
        return item

    def _component(
        self, element: etree._Element, name: str, class_name: str, iris: dict[str, Any]
    ) -> tuple[Component | None, Derived | None]:
        """What an item is in HIE, None for a placeholder, and what its class derives from when HIE does not know it."""
        known = self._components.by_iris
        if class_name in self._processes and (bpl := known.get(_BPL)) is not None:
            text = f"{class_name} → {bpl.class_name}: runs the process of that name"
            self._add(Kind.ITEM, Status.CONVERTED, name, element, item=name, text=text)
            return bpl, None
        derived = None if class_name in known else self._index.derived(class_name, known)
        component = known.get(class_name) or (
            known.get(derived.base) if derived and not derived.problems else None
        )
        if component is None:
            base = derived.base if derived else class_name
            kind = iris["kind"] = self._kind(class_name, base)
            advice = "Replace it by a component of the palette; messages for it wait in its queue"
            if (near := known.get(base)) and derived is not None:
                why = "; ".join(derived.problems)
                advice = f"Its class extends {base}, but {why}: take {near.title!r} if that does not matter; {advice}"
            self._add(Kind.ITEM, Status.KEPT, name, element, item=name, text=f"{class_name or 'no class'} has no counterpart in HIE; shown as: {kind}",
                      advice=advice)  # fmt: skip
        elif derived is not None:
            text = f"{class_name} → {component.class_name}: the class extends {derived.base} without code of its own"
            if len(derived.between) > 1:
                text += f" (by way of {', '.join(derived.between[1:])})"
            self._add(Kind.ITEM, Status.NOTED, name, element, item=name, text=text)
        else:
            text = f"{class_name} → {component.class_name}"
            self._add(Kind.ITEM, Status.CONVERTED, name, element, item=name, text=text)
        return component, derived

    def _kind(self, class_name: str, base: str) -> str:
        """service, process or operation: by the superclasses in the files, else by the name."""
        known = self._components.by_iris.get(base)
        return known.kind.value if known else _BASES.get(base) or guess_kind(base or class_name)


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
        note(entry, f"{label} {text!r} is not a whole number from {least} to {_MOST_WORKERS}; {made} is used")
    return made
