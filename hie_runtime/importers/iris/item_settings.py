"""Settings of one item: each converted, kept or noted, with the defaults IRIS would have (iris-semantics 1.2, 1.5, 2)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lxml import etree

from hie_runtime.components.registry import Component
from hie_runtime.config.model import ItemSettings, name_list
from hie_runtime.importers.iris.classes import Derived
from hie_runtime.importers.iris.defaults import OVERRIDES, Default
from hie_runtime.importers.iris.report import Entry, ImportReport, Kind, Status
from hie_runtime.importers.iris.settings import convert, misplaced, model_of, taken_by_iris, to_supply

_TARGETS = ("TargetConfigNames", "TargetConfigName")
_TO_SUPPLY = {
    "Credentials": "An entry of the credentials table, which no export holds: note who has the user and password",
    "SSLConfig": "A TLS configuration, which no export holds: ask for its certificates",
}
_TAKEN = {  # by field: what the report says of what IRIS does without a setting
    "separators": ("IRIS sends with |^~\\&; kept so", "Empty it to keep each message's own"),
    "local_interface": (
        "IRIS listens on every network; kept so",
        "Set 127.0.0.1 or one address to listen on less",
    ),
    "get_stream_name": (
        "IRIS expects a block with its name before each message; kept so",
        "Switch it off if senders send messages only",
    ),
    "ack_mode": (
        "IRIS answers with the target's response; kept so",
        "Immed answers when the message is stored",
    ),
    "failure_timeout": ("IRIS gives up after 15 seconds; kept so", "-1 tries for ever"),
}


class ItemSettingsReader:
    """Reads the settings of an item. ``add`` adds an entry to the report, with the place of an element."""

    def __init__(self, add: Callable[..., None], report: ImportReport) -> None:
        self._add = add
        self._report = report

    def read(
        self, element: etree._Element, item: str, component: Component | None, table: dict[str, Default],
        derived: Derived | None,
    ) -> ItemSettings:  # fmt: skip
        """What the element, the table of defaults and the item's class say."""
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
                note(self._report.entries[-1], "set twice; the last value counts")
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
        if component is not None and derived is not None:
            self._class_defaults(settings, item, component, derived, present | set(table), element)
        self._complete(settings, item, component, element)
        return settings

    def _class_defaults(
        self, settings: ItemSettings, item: str, component: Component, derived: Derived, given: set[str],
        element: etree._Element,
    ) -> None:  # fmt: skip
        """Defaults of a site's own class, which neither the production nor the table of defaults replaces."""
        for target, found in (("host", derived.host), ("adapter", derived.adapter)):
            model = model_of(component, target)
            names = model.iris_names() if model else {}
            for label, (value, said_by) in found.items():
                if label in given:
                    continue
                if model is None or (field := names.get(label)) is None:
                    self._add(Kind.DEFAULT, Status.KEPT, label, element, item=item, setting=f"{target}.{label}",
                              text=f"= {value!r} by class {said_by}; has no effect")  # fmt: skip
                    continue
                made, problem = convert(model, field, value)
                if made is not None or problem:
                    getattr(settings, target)[field] = value if problem else made
                status = Status.PROBLEM if problem else Status.NOTED
                text = f"= {value!r} by class {said_by}" + (f": {problem}; kept as it is" if problem else "")
                self._add(
                    Kind.DEFAULT, status, label, element, item=item, setting=f"{target}.{field}", text=text
                )

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
        for target in ("host", "adapter"):
            model, values = model_of(component, target), getattr(settings, target)
            for name, value in taken_by_iris(component, target).items():
                if model is None or name in values or model.model_fields[name].default == value:
                    continue
                values[name] = value
                text, advice = _TAKEN[name]
                label = next((label for label, own in model.iris_names().items() if own == name), name)
                self._add(Kind.DEFAULT, Status.NOTED, label, element, item=item, setting=f"{target}.{name}",
                          text=text, advice=advice)  # fmt: skip
        adapter = component.adapter_settings if component else None
        if adapter is None:
            return
        for name, field in adapter.model_fields.items():
            if field.is_required() and name not in settings.adapter:
                self._add(Kind.DEFAULT, Status.SUPPLY, name, element, item=item, setting=f"adapter.{name}", text="has no value here",
                          advice="In IRIS it may come from the system default settings; enter it")  # fmt: skip


def note(entry: Entry, text: str) -> None:
    """Add to what an entry says; what was plainly converted becomes noted."""
    entry.text = f"{entry.text}; {text}" if entry.text else text
    if entry.status is Status.CONVERTED:
        entry.status = Status.NOTED


def _knows(component: Component | None, label: str) -> bool:
    models = (model_of(component, target) for target in ("adapter", "host"))
    return any(model is not None and label in model.iris_names() for model in models)
