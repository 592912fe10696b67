"""An edit of the XML form of a production that touches the elements of what changed and no others.

Comments, CDATA, attributes and elements HIE does not know stay where they are; the comments before an
item or a setting move and go with it.
"""

from __future__ import annotations

import json
from typing import Any, cast

from lxml import etree

from hie_runtime.config.merging import align, means_the_same

PRODUCTION = {"name": "Name", "enabled": "Enabled", "testing_enabled": "TestingEnabled",
              "log_general_trace_events": "LogGeneralTraceEvents"}  # fmt: skip
CHILDREN = {"description": "Description", "actor_pool_size": "ActorPoolSize", "shutdown_timeout": "ShutdownTimeout",
            "update_timeout": "UpdateTimeout", "min_free_bytes": "MinFreeBytes"}  # fmt: skip
ITEM = {"name": "Name", "class_name": "ClassName", "category": "Category", "pool_size": "PoolSize", "enabled": "Enabled",
        "foreground": "Foreground", "log_trace_events": "LogTraceEvents", "schedule": "Schedule", "comment": "Comment",
        "queue_size": "QueueSize", "queue_bytes": "QueueBytes"}  # fmt: skip
TARGETS = ("adapter", "host")
_NUMBERS = {"pool_size", "queue_size", "queue_bytes", "actor_pool_size", "shutdown_timeout", "update_timeout",
            "min_free_bytes"}  # fmt: skip
_FLAGS = {"enabled", "testing_enabled", "log_general_trace_events", "foreground", "log_trace_events"}
_STEP = "  "


def scalar(key: str, text: str) -> Any:
    """The value of an attribute or element: flags and numbers by their key, else the text."""
    stripped = text.strip()
    if key in _FLAGS and stripped.lower() in ("true", "false", "1", "0"):
        return stripped.lower() in ("true", "1")
    if key in _NUMBERS:
        try:
            return float(stripped) if "." in stripped else int(stripped)
        except ValueError:
            return text
    return text


def typed(setting: etree._Element) -> Any:
    """The value of a ``<Setting>`` by its ``Type``. Raises ValueError."""
    text = setting.text or ""
    kind = setting.get("Type", "text")
    if kind in ("integer", "number", "boolean", "null", "json"):
        try:
            return json.loads(text) if text.strip() else None
        except ValueError as error:
            raise ValueError(f"setting {setting.get('Name')!r}: {text!r} is not of Type {kind}") from error
    return text


def xml_safe(text: str) -> bool:
    """Whether XML can hold a text and gives it back unchanged."""
    return all(
        character in "\t\n"
        or " " <= character <= "\ud7ff"
        or "\ue000" <= character <= "\ufffd"
        or character > "\uffff"
        for character in text
    )


def write_production(root: etree._Element, written: dict[str, Any], data: dict[str, Any]) -> None:
    """Make ``root``, which says ``written``, say ``data``."""
    rest = _attributes(root, data, PRODUCTION)
    _children(root, rest)
    old, new = written.get("items", []), rest.pop("items", [])
    elements = root.findall("Item")
    wanted: list[etree._Element] = []
    for item, index in zip(new, align(old, new), strict=True):
        element = etree.Element("Item") if index is None else elements[index]
        if index is None or not means_the_same(old[index], item):
            _write_item(element, item)
        if index is None:
            etree.indent(element, _STEP, level=1)
        wanted.append(element)
    _arrange(root, elements, wanted, level=1)
    _extra(root, rest, level=1)


def _write_item(element: etree._Element, item: dict[str, Any]) -> None:
    rest = _attributes(element, item, ITEM)
    element.attrib.pop("Settings", "")
    settings = rest.pop("settings", None)
    if settings is not None and not any(settings.get(target) for target in TARGETS):
        element.set("Settings", "empty")
    elements = element.findall("Setting")
    # of a setting written twice the last counts
    known = {(one.get("Target", "Host").lower(), one.get("Name", "")): one for one in elements}
    wanted, homeless = [], {}
    for target, values in (settings or {}).items():
        if target not in TARGETS or not isinstance(values, dict):
            homeless[target] = values
            continue
        for name, value in values.items():
            if not (xml_safe(name) and name):
                homeless.setdefault(target, {})[name] = value
                continue
            one = known.get((target, name))
            if one is None:
                one = etree.Element("Setting", Target=target.capitalize(), Name=name)
            if (one.get("Type") is None and one.text is None) or not means_the_same(typed(one), value):
                _write_typed(one, value)
            wanted.append(one)
    order = {id(one): number for number, one in enumerate(elements)}
    wanted.sort(key=lambda one: order.get(id(one), len(elements)))
    _arrange(element, elements, wanted, level=2)
    if homeless:
        rest["settings"] = homeless
    _extra(element, rest, level=2)


def _attributes(element: etree._Element, data: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    """Write what has an attribute, its own or one of an unknown name; returns the rest."""
    rest: dict[str, Any] = {}
    kept = set()
    for key, value in data.items():
        simple = isinstance(value, (str, int, float, bool))
        text = scalar_text(value) if simple else ""
        attribute = names.get(key, key if key in element.attrib and key != "Settings" else "")
        if not (attribute and simple and xml_safe(text) and means_the_same(scalar(key, text), value)):
            rest[key] = value
            continue
        kept.add(attribute)
        present = element.get(attribute)
        if present is None or not means_the_same(scalar(key, present), value):
            element.set(attribute, text)
    for attribute in [str(name) for name in element.attrib]:
        if attribute not in kept and attribute != "Settings":
            del element.attrib[attribute]
    return rest


def scalar_text(value: Any) -> str:
    """A flag, number or text as an attribute says it."""
    return ("true" if value else "false") if isinstance(value, bool) else str(value)


def _children(root: etree._Element, rest: dict[str, Any]) -> None:
    """Write the properties of the production that are elements; takes them out of ``rest``."""
    old = [child for child in root if child.tag in CHILDREN.values()]
    wanted = []
    for key, tag in CHILDREN.items():
        value = rest.get(key)
        if value is None or not xml_safe(scalar_text(value)):
            continue
        element = root.find(tag)
        if element is None:
            element = etree.Element(tag)
        if not means_the_same(scalar(key, element.text or ""), value):
            element.text = scalar_text(value)
        wanted.append(element)
        del rest[key]
    order = {id(one): number for number, one in enumerate(old)}
    wanted.sort(key=lambda one: order.get(id(one), len(old)))
    _arrange(root, old, wanted, level=1, at_start=True)


def _write_typed(element: etree._Element, value: Any) -> None:
    element.attrib.pop("Type", "")
    if isinstance(value, str) and xml_safe(value):
        if "<![CDATA[" in etree.tostring(element, encoding="unicode") and "]]>" not in value:
            element.text = cast(str, etree.CDATA(value))
        else:
            element.text = value
        return
    kinds = ((bool, "boolean"), (int, "integer"), (float, "number"), (type(None), "null"))
    element.set("Type", next((name for kind, name in kinds if isinstance(value, kind)), "json"))
    element.text = json.dumps(value, allow_nan=False)


def _arrange(
    parent: etree._Element,
    old: list[etree._Element],
    wanted: list[etree._Element],
    level: int,
    *,
    at_start: bool = False,
) -> None:
    """Put ``wanted`` where ``old`` stood, each with the comments before it; what is not wanted goes."""
    if len(old) == len(wanted) and all(one is other for one, other in zip(old, wanted, strict=True)):
        return
    leads = {id(element): _comments_before(element) for element in old}
    if old:
        first = leads[id(old[0])]
        place = parent.index(first[0] if first else old[0])
    else:
        place = 0 if at_start else _end_of_content(parent)
    if len(parent) == 0:
        parent.text = "\n" + _STEP * level
    last_tail = parent[-1].tail if len(parent) else "\n" + _STEP * (level - 1)
    for element in old:
        for node in (*leads[id(element)], element):
            parent.remove(node)
    for element in wanted:
        for node in (*leads.get(id(element), ()), element):
            parent.insert(place, node)
            place += 1
    for child in parent:
        if not (child.tail or "").strip():
            child.tail = "\n" + _STEP * level
    if len(parent):
        parent[-1].tail = last_tail if not (last_tail or "").strip() else "\n" + _STEP * (level - 1)
    else:
        parent.text = None


def _end_of_content(parent: etree._Element) -> int:
    extra = parent.find("Extra")
    return len(parent) if extra is None else parent.index(extra)


def _comments_before(element: etree._Element) -> list[etree._Element]:
    found: list[etree._Element] = []
    before = element.getprevious()
    while isinstance(before, etree._Comment):
        found.insert(0, before)
        before = before.getprevious()
    return found


def _extra(element: etree._Element, rest: dict[str, Any], level: int) -> None:
    """What has no place of its own, as JSON."""
    present = element.findall("Extra")
    if not rest:
        _arrange(element, present, [], level)
        return
    extra = present[0] if present else etree.Element("Extra")
    if not present or not means_the_same(json.loads(extra.text or "{}"), rest):
        extra.text = json.dumps(rest, allow_nan=False)
    _arrange(element, present, [extra], level)
