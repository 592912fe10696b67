"""The XML form of a production: the shape of the IRIS ``<Production>`` with HIE's names.

::

    <Production Name="Acute" TestingEnabled="true">
      <ActorPoolSize>2</ActorPoolSize>
      <Item Name="from.PAS" ClassName="hie.services.hl7.TCPService" PoolSize="1">
        <Setting Target="Adapter" Name="port" Type="integer">35001</Setting>
      </Item>
    </Production>

Values other than text carry a ``Type``: integer, number, boolean, null or json. What has no place of
its own is kept in ``<Extra>`` as JSON, so nothing is lost.
"""

from __future__ import annotations

import json
from typing import Any, cast

from lxml import etree

from hie_runtime.config.formats import SourceText
from hie_runtime.config.positions import Path as Place

_PRODUCTION = {"name": "Name", "enabled": "Enabled", "testing_enabled": "TestingEnabled",
               "log_general_trace_events": "LogGeneralTraceEvents"}  # fmt: skip
_CHILDREN = {"description": "Description", "actor_pool_size": "ActorPoolSize", "shutdown_timeout": "ShutdownTimeout",
             "update_timeout": "UpdateTimeout"}  # fmt: skip
_ITEM = {"name": "Name", "class_name": "ClassName", "category": "Category", "pool_size": "PoolSize", "enabled": "Enabled",
         "foreground": "Foreground", "log_trace_events": "LogTraceEvents", "schedule": "Schedule", "comment": "Comment",
         "queue_size": "QueueSize", "queue_bytes": "QueueBytes"}  # fmt: skip
_NUMBERS = {"pool_size", "queue_size", "queue_bytes", "actor_pool_size", "shutdown_timeout", "update_timeout"}
_FLAGS = {"enabled", "testing_enabled", "log_general_trace_events", "foreground", "log_trace_events"}


def hardened_parser() -> etree.XMLParser:
    """A parser that resolves no entities, loads nothing and bounds depth."""
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, strip_cdata=False
    )


class XMLText(SourceText):
    """XML: comments before items and settings are kept."""

    def __init__(self, raw: bytes | None = None) -> None:
        self._root: etree._Element | None = None
        if raw is not None:
            try:
                self._root = etree.fromstring(raw, hardened_parser())
            except etree.XMLSyntaxError as error:
                fault = ValueError(error.msg)
                fault.lineno = error.lineno  # type: ignore[attr-defined]
                raise fault from error
            if self._root.tag != "Production":
                raise ValueError(f"root element <{self._root.tag}> found, <Production> expected")
            if cast(Any, self._root).getroottree().docinfo.doctype:
                raise ValueError("a DOCTYPE is not allowed")
        self._lines: dict[Place, int] = {}
        super().__init__({} if self._root is None else {"production": self._read(self._root)})

    def lines(self) -> dict[Place, int]:
        return self._lines

    # -- reading

    def _read(self, root: etree._Element) -> dict[str, Any]:
        self._lines[("production",)] = _line(root)
        production = self._attributes(root, _PRODUCTION, ("production",))
        for key, tag in _CHILDREN.items():
            child = root.find(tag)
            if child is not None:
                production[key] = _scalar(key, child.text or "")
                self._lines["production", key] = _line(child)
        items = root.findall("Item")
        if items:
            production["items"] = [self._read_item(item, position) for position, item in enumerate(items)]
        _read_extra(root, production)
        return production

    def _read_item(self, element: etree._Element, position: int) -> dict[str, Any]:
        place: Place = ("production", "items", position)
        self._lines[place] = _line(element)
        item = self._attributes(element, _ITEM, place)
        settings: dict[str, dict[str, Any]] = {}
        for setting in element.findall("Setting"):
            target = str(setting.get("Target", "Host")).lower()
            name = str(setting.get("Name", ""))
            settings.setdefault(target, {})[name] = _typed(setting)
            self._lines[(*place, "settings", target, name)] = _line(setting)
        if settings or element.get("Settings"):
            item["settings"] = settings
        _read_extra(element, item)
        return item

    def _attributes(self, element: etree._Element, names: dict[str, str], place: Place) -> dict[str, Any]:
        found: dict[str, Any] = {}
        known = {attribute: key for key, attribute in names.items()}
        for attribute, value in element.attrib.items():
            if attribute == "Settings":
                continue  # says only that the item has an empty settings object
            key = known.get(str(attribute), str(attribute))
            found[key] = _scalar(key, str(value))
            self._lines[(*place, key)] = _line(element)
        return found

    # -- writing

    def text(self, data: Any) -> str:
        production = data.get("production", data)
        comments = self._comments()
        root = etree.Element("Production")
        rest = _write_attributes(root, production, _PRODUCTION)
        for key, tag in _CHILDREN.items():
            if key in rest:
                etree.SubElement(root, tag).text = _scalar_text(rest.pop(key))
        items = rest.pop("items", [])
        for item in items:
            for comment in comments.get(item.get("name", ""), ()):
                root.append(etree.Comment(comment))
            self._write_item(root, item)
        _write_extra(root, rest)
        etree.indent(root)
        head = b'<?xml version="1.0" encoding="UTF-8"?>\n'
        before = b"".join(b"<!--" + comment.encode() + b"-->\n" for comment in comments.get(None, ()))
        return (head + before + etree.tostring(root, encoding="utf-8") + b"\n").decode()

    def _write_item(self, root: etree._Element, item: dict[str, Any]) -> None:
        element = etree.SubElement(root, "Item")
        rest = _write_attributes(element, item, _ITEM)
        settings = rest.pop("settings", None)
        if settings is not None and not any(settings.values()):
            element.set("Settings", "empty")
        for target, values in (settings or {}).items():
            for name, value in values.items() if isinstance(values, dict) else ():
                setting = etree.SubElement(element, "Setting", Target=target.capitalize(), Name=name)
                _write_typed(setting, value)
        _write_extra(element, rest)

    def _comments(self) -> dict[str | None, list[str]]:
        """Comments by the item they stand before; None: before the root."""
        found: dict[str | None, list[str]] = {}
        if self._root is None:
            return found
        found[None] = [
            str(node.text)
            for node in self._root.itersiblings(preceding=True)
            if isinstance(node, etree._Comment)
        ][::-1]
        waiting: list[str] = []
        for child in self._root:
            if isinstance(child, etree._Comment):
                waiting.append(str(child.text))
            elif child.tag == "Item":
                found[str(child.get("Name"))], waiting = waiting, []
        return found


def _line(element: etree._Element) -> int:
    return int(cast(Any, element).sourceline or 0)


def _scalar(key: str, text: str) -> Any:
    stripped = text.strip()
    if key in _FLAGS and stripped.lower() in ("true", "false", "1", "0"):
        return stripped.lower() in ("true", "1")
    if key in _NUMBERS:
        try:
            return float(stripped) if "." in stripped else int(stripped)
        except ValueError:
            return text
    return text


def _scalar_text(value: Any) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else str(value)


def _typed(setting: etree._Element) -> Any:
    text = setting.text or ""
    kind = setting.get("Type", "text")
    if kind in ("integer", "number", "boolean", "null", "json"):
        try:
            return json.loads(text) if text.strip() else None
        except ValueError as error:
            raise ValueError(f"setting {setting.get('Name')!r}: {text!r} is not of Type {kind}") from error
    return text


def _write_typed(element: etree._Element, value: Any) -> None:
    if isinstance(value, str):
        if _xml_safe(value):
            element.text = value
            return
        kind = "json"
    elif isinstance(value, bool):
        kind = "boolean"
    elif isinstance(value, int):
        kind = "integer"
    elif isinstance(value, float):
        kind = "number"
    else:
        kind = "null" if value is None else "json"
    element.set("Type", kind)
    element.text = json.dumps(value)


def _xml_safe(text: str) -> bool:
    return all(
        character in "\t\n" or " " <= character <= "\ud7ff" or "\ue000" <= character <= "\ufffd"
        for character in text
    )


def _write_attributes(element: etree._Element, data: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    """Write what has an attribute; returns the rest."""
    rest: dict[str, Any] = {}
    for key, value in data.items():
        simple = isinstance(value, (str, int, float, bool))
        text = _scalar_text(value) if simple else ""
        if (
            key in names
            and simple
            and _xml_safe(text)
            and not set(text) & set("\n\t")
            and _scalar(key, text) == value
        ):
            element.set(names[key], text)
        else:
            rest[key] = value
    return rest


def _read_extra(element: etree._Element, data: dict[str, Any]) -> None:
    extra = element.find("Extra")
    if extra is not None:
        data.update(json.loads(extra.text or "{}"))


def _write_extra(element: etree._Element, rest: dict[str, Any]) -> None:
    if rest:
        etree.SubElement(element, "Extra").text = json.dumps(rest)
