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
from copy import deepcopy
from typing import Any, cast

from lxml import etree

from hie_runtime.config.formats import SourceText, with_line_ends
from hie_runtime.config.positions import Path as Place
from hie_runtime.config.xml_edit import CHILDREN, ITEM, PRODUCTION, TARGETS, scalar, typed, write_production


class XMLFault(ValueError):
    """A text that is not the XML form of a production. ``lineno``: where, 0 when not known."""

    def __init__(self, text: str, lineno: int = 0) -> None:
        super().__init__(text)
        self.lineno = lineno


def hardened_parser() -> etree.XMLParser:
    """A parser that resolves no entities, loads nothing and bounds depth."""
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, strip_cdata=False
    )


class XMLText(SourceText):
    """XML: comments, CDATA and what HIE does not know are kept. Raises XMLFault when it cannot be read."""

    def __init__(self, raw: bytes | None = None) -> None:
        self._root: etree._Element | None = None
        self._crlf = raw is not None and b"\r\n" in raw
        self._lines: dict[Place, int] = {}
        super().__init__({})
        if raw is not None:
            self._root = _parsed(raw)
            self.data = {"production": self._read(self._root)}

    def lines(self) -> dict[Place, int]:
        return self._lines

    def text(self, data: Any) -> str:
        """The text with ``data`` in place of what was read."""
        root = (
            etree.Element("Production")
            if self._root is None
            else deepcopy(self._root.getroottree()).getroot()
        )
        write_production(root, self.data.get("production", {}), data.get("production", data))
        before = [etree.tostring(node, encoding="unicode", with_tail=False) + "\n" for node in _before(root)]
        after = [
            "\n" + etree.tostring(node, encoding="unicode", with_tail=False) for node in root.itersiblings()
        ]
        body = etree.tostring(root, encoding="unicode", with_tail=False)
        head = '<?xml version="1.0" encoding="UTF-8"?>\n'
        return with_line_ends(
            head + "".join(before) + body + "".join(after) + "\n", "\r\n" if self._crlf else None
        )

    # -- reading

    def _read(self, root: etree._Element) -> dict[str, Any]:
        self._lines[("production",)] = _line(root)
        production = self._attributes(root, PRODUCTION, ("production",))
        for key, tag in CHILDREN.items():
            child = root.find(tag)
            if child is not None:
                production[key] = scalar(key, child.text or "")
                self._lines["production", key] = _line(child)
        items = root.findall("Item")
        if items:
            production["items"] = [self._read_item(item, position) for position, item in enumerate(items)]
        self._remark_unknown(root, {*CHILDREN.values(), "Item", "Extra"})
        _read_extra(root, production)
        return production

    def _read_item(self, element: etree._Element, position: int) -> dict[str, Any]:
        place: Place = ("production", "items", position)
        self._lines[place] = _line(element)
        item = self._attributes(element, ITEM, place)
        settings: dict[str, dict[str, Any]] = {}
        for setting in element.findall("Setting"):
            target = str(setting.get("Target", "Host")).lower()
            name = str(setting.get("Name", ""))
            if target not in TARGETS or not name:
                text = f"<Setting Target={setting.get('Target')!r} Name={name!r}> is kept and has no effect"
                self.remarks.append((_line(setting), text + "; Target is Host or Adapter"))
                continue
            if name in settings.get(target, {}):
                self.remarks.append((_line(setting), f"setting {name!r} is written twice; this one counts"))
            try:
                settings.setdefault(target, {})[name] = typed(setting)
            except ValueError as error:
                raise XMLFault(str(error), _line(setting)) from error
            self._lines[(*place, "settings", target, name)] = _line(setting)
        if settings or element.get("Settings"):
            item["settings"] = settings
        self._remark_unknown(element, {"Setting", "Extra"})
        _read_extra(element, item)
        return item

    def _attributes(self, element: etree._Element, names: dict[str, str], place: Place) -> dict[str, Any]:
        found: dict[str, Any] = {}
        known = {attribute: key for key, attribute in names.items()}
        for attribute, value in element.attrib.items():
            if attribute == "Settings":
                continue  # says only that the item has an empty settings object
            key = known.get(str(attribute), str(attribute))
            found[key] = scalar(key, str(value))
            self._lines[(*place, key)] = _line(element)
        return found

    def _remark_unknown(self, element: etree._Element, known: set[str]) -> None:
        for child in element:
            if isinstance(child.tag, str) and child.tag not in known:
                self.remarks.append(
                    (_line(child), f"<{child.tag}> is not known here; it is kept and has no effect")
                )


def _parsed(raw: bytes) -> etree._Element:
    try:
        root = etree.fromstring(raw, hardened_parser())
    except etree.XMLSyntaxError as error:
        raise XMLFault(error.msg or "not XML", error.lineno or 0) from error
    if root.tag != "Production":
        raise XMLFault(f"root element <{root.tag}> found, <Production> expected", _line(root))
    if cast(Any, root).getroottree().docinfo.doctype:
        raise XMLFault("a DOCTYPE is not allowed", 1)
    return root


def _before(root: etree._Element) -> list[Any]:
    return list(root.itersiblings(preceding=True))[::-1]


def _line(element: etree._Element) -> int:
    return int(cast(Any, element).sourceline or 0)


def _read_extra(element: etree._Element, data: dict[str, Any]) -> None:
    extra = element.find("Extra")
    if extra is None:
        return
    try:
        found = json.loads(extra.text or "{}")
    except ValueError as error:
        raise XMLFault(f"<Extra>: {error}", _line(extra)) from error
    if not isinstance(found, dict):
        raise XMLFault(f"<Extra> holds {extra.text!r}; a JSON object is expected", _line(extra))
    settings = found.pop("settings", None)
    if isinstance(settings, dict):
        own = data.setdefault("settings", {})
        for target, values in settings.items():
            if isinstance(own.get(target), dict) and isinstance(values, dict):
                own[target].update(values)
            else:
                own[target] = values
    data.update(found)
