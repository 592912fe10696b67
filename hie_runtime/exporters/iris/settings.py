"""Settings of HIE's components as IRIS ``<Setting>`` rows (iris-semantics 1.2): the importer's way back."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from hie_runtime.components.registry import Component
from hie_runtime.components.settings import SettingsModel
from hie_runtime.config.model import ItemConfig, name_list
from hie_runtime.exporters.iris.markup import Node
from hie_runtime.importers.iris.settings import convert, model_of, taken_by_iris

# setting, what is said of it
Tell = Callable[[str, str], None]
Row = Sequence[str]
_TARGETS = ("TargetConfigNames", "TargetConfigName")
_NOTHING = object()
_INACTIVITY = "InactivityTimeout"


def iris_text(value: Any) -> str:
    """A value as IRIS writes it: names with commas, 1 and 0, numbers without a needless fraction, "" for nothing.

    What has parts of its own, which no setting of IRIS has, becomes JSON."""
    if value is None:
        return ""
    if nested(value):
        return json.dumps(value, ensure_ascii=False, default=str)
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return ",".join(map(iris_text, value)) if isinstance(value, list) else str(value)


def nested(value: Any) -> bool:
    """Whether a value is more than a text, a number or a list of those."""
    return isinstance(value, dict) or (
        isinstance(value, list) and any(isinstance(one, (dict, list)) for one in value)
    )


class SettingsWriter:
    """The rows of one item: those it was imported with as they were, unless their value has changed."""

    def __init__(self, item: ItemConfig, component: Component | None, tell: Tell) -> None:
        self._item = item
        self._component = component
        self._tell = tell
        iris = (item.model_extra or {}).get("iris", {})
        self._given: list[Row] = [row for row in iris.get("settings", []) if len(row) == 3]
        self._defaults = {str(label): str(value) for label, value in iris.get("defaults", [])}
        self._written: set[tuple[str, str]] = set()
        self._inactivity = iris.get("inactivity_timeout")

    def attributes(self) -> dict[str, str]:
        """A setting that may stand as an attribute of the item, where it stood so (iris-semantics 1.1)."""
        if self._inactivity is None:
            return {}
        field, model = self._field("host", _INACTIVITY)
        key = field or _INACTIVITY
        self._written.add(("host", key))
        now = self._item.settings.host.get(key, _NOTHING)
        if _means(model, field, str(self._inactivity), now, key):
            return {_INACTIVITY: str(self._inactivity)}
        return {} if now is _NOTHING else {_INACTIVITY: iris_text(now)}

    def nodes(self) -> list[Node]:
        """All rows of the item, without what :meth:`attributes` has written."""
        last = {_place(row): number for number, row in enumerate(self._given)}
        found = []
        for number, row in enumerate(self._given):
            again = self._again(row, is_last=last[_place(row)] == number)
            if again is not None:
                found.append(again)
        for target in ("adapter", "host"):
            found += self._added(target, getattr(self._item.settings, target))
        return found

    def _again(self, row: Row, *, is_last: bool) -> Node | None:
        """A row of the import: as it was, with the value of today, or no longer."""
        target, label, text = row
        place = "adapter" if target.lower() == "adapter" else "host"
        values: Mapping[str, Any] = getattr(self._item.settings, place)
        field, model = self._field(place, label)
        key = field or label
        if self._component is None and label in _TARGETS:
            key = "target_config_names"
        self._written.add((place, key))
        now = values.get(key, _NOTHING)
        if not is_last or _means(model, field, text, now, key):
            return Node("Setting", {"Target": target, "Name": label}, text=text)
        if now is _NOTHING:
            return None
        return Node("Setting", {"Target": target, "Name": label}, text=iris_text(now))

    def _added(self, place: str, values: Mapping[str, Any]) -> list[Node]:
        """Settings that no row of the import had."""
        found = []
        names = {field: label for label, field in reversed(self._names(place).items())}
        model = model_of(self._component, place)
        known = {**values}
        for field, taken in taken_by_iris(self._component, place).items():
            assert model is not None
            if model.model_fields[field].default != taken:
                known.setdefault(field, model.model_fields[field].default)
        for field, value in known.items():
            if (place, field) in self._written:
                continue
            label = names.get(field, "")
            if not label and field == "target_config_names":
                label = _TARGETS[0]
            if not label:
                if self._component is not None or "_" in field:
                    self._tell(f"{place}.{field}", f"= {value!r}: HIE's own, IRIS has no such setting")
                    continue
                label = field
            if self._goes_without(place, field, label, value):
                continue
            if nested(value):
                self._tell(f"{place}.{field}", "has parts of its own, IRIS knows texts only: written as JSON")
            found.append(
                Node("Setting", {"Target": place.capitalize(), "Name": label}, text=iris_text(value))
            )
        return found

    def _goes_without(self, place: str, field: str, label: str, value: Any) -> bool:
        """Whether IRIS has this value without a row: by itself, or from its system default settings."""
        if taken_by_iris(self._component, place).get(field, _NOTHING) == value:
            return True
        model = model_of(self._component, place)
        given = self._defaults.get(label)
        return given is not None and _means(model, field if model else None, given, value, field)

    def _names(self, place: str) -> dict[str, str]:
        model = model_of(self._component, place)
        return model.iris_names() if model else {}

    def _field(self, place: str, label: str) -> tuple[str | None, type[SettingsModel] | None]:
        model = model_of(self._component, place)
        return (model.iris_names().get(label) if model else None), model


def _place(row: Row) -> tuple[str, str]:
    return ("adapter" if row[0].lower() == "adapter" else "host", row[1])


def _means(model: type[SettingsModel] | None, field: str | None, text: str, now: Any, key: str) -> bool:
    """Whether an import of this text would give the value of today."""
    if model is None or field is None:
        return bool(now == (name_list(text) if key == "target_config_names" else text))
    made, problem = convert(model, field, text)
    if made is None and not problem:
        return now is _NOTHING
    return bool(now == (text if problem else made))
