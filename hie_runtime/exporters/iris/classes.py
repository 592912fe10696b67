"""IRIS classes and documents in an export (iris-semantics 1.4), and code that an import kept."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePath

from lxml import etree

from hie_runtime.exporters.iris.markup import Node, Troubles, Writer, cdata
from hie_runtime.importers.iris.xmltext import IRISFileError, parse_xml, verbatim

_NAMESPACE = "http://www.intersystems.com/"
_XDATA = {
    "Production": ("ProductionDefinition", "production", "Ens.Production"),
    "ruleDefinition": ("RuleDefinition", "rule", "Ens.Rule.Definition"),
    "transform": ("DTL", "dtl", "Ens.DataTransformDTL"),
    "process": ("BPL", "bpl", "Ens.BusinessProcessBPL"),
}
_UDL_CLASS = re.compile(r"^Class\s+([\w.%]+)", re.MULTILINE)


@dataclass(slots=True)
class IRISClass:
    """A class whose XData is what matters: the XML of ``node``."""

    name: str
    node: Node
    description: str = ""
    parameters: Mapping[str, str] = field(default_factory=dict)

    @property
    def xdata(self) -> str:
        """Name of its XData block."""
        return _XDATA[self.node.tag][0]

    def body(self, troubles: Troubles) -> str:
        """The XML of the XData block."""
        troubles.enter(self.name)
        text = Writer(troubles).write(self.node)
        troubles.leave()
        return text

    def element(self, troubles: Troubles) -> str:
        """The class in an export."""
        block, namespace, base = _XDATA[self.node.tag]
        writer = Writer(troubles)
        troubles.enter(self.name)
        lines = [f'<Class name="{writer.text(self.name, "the name")}">']
        if self.description:
            lines += ["<Description>", writer.text(self.description, "the description") + "</Description>"]
        lines.append(f"<Super>{base}</Super>")
        for name, value in self.parameters.items():
            lines += [
                f'\n<Parameter name="{writer.text(name, "a parameter")}">',
                f"<Default>{writer.text(value, name)}</Default>\n</Parameter>",
            ]
        troubles.leave()
        body = self.body(troubles)
        lines += [f'\n<XData name="{block}">', f"<XMLNamespace>{_NAMESPACE}{namespace}</XMLNamespace>"]
        lines += [f"<Data>{cdata(chr(10) + body)}</Data>", "</XData>", "</Class>"]
        return "\n".join(lines)


class KeptCode:
    """What an import kept in ``imported/``: classes whose code HIE does not run, and whole documents."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        """files: content by name."""
        self._elements: dict[str, etree._Element] = {}
        self._texts: dict[str, str] = {}
        self.documents: list[etree._Element] = []
        self.processes: dict[str, etree._Element] = {}
        self.unread: list[str] = []
        for name in sorted(files):
            self._read(PurePath(name), files[name])

    def _read(self, name: PurePath, content: bytes) -> None:
        if name.suffix == ".cls":
            text = content.decode("utf-8", "replace")
            found = _UDL_CLASS.search(text)
            self._texts[found[1] if found else name.stem] = text
            return
        try:
            root = parse_xml(content)
        except IRISFileError as error:
            self.unread.append(f"{name.name}: {error}")
            return
        if root.tag == "Class":
            self._elements[str(root.get("name") or name.stem)] = root
        elif root.tag == "process":
            self.processes[name.name.removesuffix(".bpl.xml")] = root
        elif root.tag == "defaultSettings":
            self.documents.append(_document("Ens.Config.DefaultSettings.ESD", root))
        elif root.tag == "Category":
            self.documents.append(_document(name.name, root))
        else:
            self.documents.append(root)

    def merged(self, made: IRISClass, troubles: Troubles) -> str | None:
        """The kept class of that name with the XML of today in its XData block; None when none was kept so."""
        element = self._elements.pop(made.name, None)
        if element is None:
            return None
        data = element.find(f"XData[@name='{made.xdata}']/Data")
        if data is None:
            troubles.add(f"{made.name}: the class kept in imported/ has no XData {made.xdata} any more")
            return None
        for child in data:
            data.remove(child)
        return _with_cdata(element, data, "\n" + made.body(troubles))

    def merged_text(self, made: IRISClass, troubles: Troubles) -> str | None:
        """The kept class text (UDL) of that name with the XML of today; None when none was kept so."""
        text = self._texts.pop(made.name, None)
        if text is None:
            return None
        found = re.search(rf"^XData\s+{made.xdata}\s*(?:\[[^\]]*\]\s*)?\{{", text, re.MULTILINE)
        end = re.search(r"^\}", text[found.end() :], re.MULTILINE) if found else None
        if found is None or end is None:
            troubles.add(f"{made.name}: the class kept in imported/ has no XData {made.xdata} any more")
            return None
        return f"{text[: found.end()]}\n{made.body(troubles)}{text[found.end() + end.start() :]}"

    @property
    def others(self) -> list[str]:
        """The kept classes nothing was merged with, as XML."""
        return [verbatim(element) for element in self._elements.values()]

    @property
    def other_texts(self) -> dict[str, str]:
        """The kept class texts nothing was merged with."""
        return self._texts


def _with_cdata(element: etree._Element, data: etree._Element, text: str) -> str:
    """The class with ``text`` in its data: lxml's own CDATA cannot hold an end mark."""
    data.text = f"XDATA-{uuid.uuid4().hex}"
    return verbatim(element).replace(data.text, cdata(text), 1)


def _document(name: str, root: etree._Element) -> etree._Element:
    made = etree.Element("Document", name=name)
    made.append(root)
    return made
