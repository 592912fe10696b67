"""XML as IRIS writes it: attributes in the order given, texts exact, what was kept of an import verbatim.

An XML library would do, but for two things: what an import kept must not be touched by indentation, and
a text that XML cannot hold must be told with its place, all of them at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from hie_runtime.importers.iris.xmltext import IRISFileError, parse_text, verbatim
from hie_runtime.importers.iris.xmltext import flag as is_set

INDENT = "  "
# XML 1.0, section 2.2: all other control characters, surrogates and the two non-characters cannot be written
_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NAME = re.compile(r"[A-Za-z_][\w.\-]*")
# A parser makes these line feeds or blanks unless they are written as numbers (XML 1.0, 2.11 and 3.3.3)
_EXACT_TEXT = {"\r": "&#13;"}
_EXACT_ATTRIBUTE = {**_EXACT_TEXT, "\n": "&#10;", "\t": "&#9;", '"': "&quot;"}


@dataclass(slots=True)
class Raw:
    """XML text that an import kept: an element, comment or processing instruction."""

    xml: str


@dataclass(slots=True)
class Node:
    """An element: attributes in order, then text and children. place: what it is, for what is said of it."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node | Raw] = field(default_factory=list)
    text: str = ""
    place: str = ""

    def add(self, *children: Node | Raw) -> Node:
        """Add children; returns itself."""
        self.children.extend(children)
        return self


class Troubles:
    """What cannot be written, each with its place."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._place: list[str] = []

    def enter(self, place: str) -> None:
        """What is checked next belongs to ``place``."""
        self._place.append(place)

    def leave(self) -> None:
        """Back to the place before."""
        self._place.pop()

    def add(self, text: str) -> None:
        """Something cannot be written."""
        where = " ".join(self._place)
        self.found.append(f"{where}: {text}" if where else text)


class Writer:
    """Nodes as text. What XML cannot hold goes to ``troubles``; the text is of no use then."""

    def __init__(self, troubles: Troubles) -> None:
        self._troubles = troubles

    def write(self, node: Node | Raw, level: int = 0) -> str:
        """The text of a node, indented, with a line end."""
        return "\n".join(self._lines(node, level)) + "\n"

    def _lines(self, node: Node | Raw, level: int) -> Iterable[str]:
        if isinstance(node, Node) and node.place:
            self._troubles.enter(node.place)
            yield from self._placed(node, level)
            self._troubles.leave()
        else:
            yield from self._placed(node, level)

    def _placed(self, node: Node | Raw, level: int) -> Iterable[str]:
        margin = INDENT * level
        if isinstance(node, Raw):
            yield margin + self._checked(node.xml)
            return
        start = f"{margin}<{self._name(node.tag)}{self._attributes(node)}"
        if node.text:
            # beside a text nothing may be indented: the blanks would belong to it
            beside = "".join("\n".join(self._lines(child, 0)) for child in node.children)
            yield f"{start}>{self.text(node.text, f'<{node.tag}>')}{beside}</{node.tag}>"
        elif node.children:
            yield f"{start}>"
            for child in node.children:
                yield from self._lines(child, level + 1)
            yield f"{margin}</{node.tag}>"
        else:
            yield f"{start}></{node.tag}>"

    def _attributes(self, node: Node) -> str:
        return "".join(
            f' {self._name(name)}="{self.text(value, f"<{node.tag} {name}>", _EXACT_ATTRIBUTE)}"'
            for name, value in node.attributes.items()
        )

    def text(self, text: str, where: str, exact: Mapping[str, str] = _EXACT_TEXT) -> str:
        """Text with everything escaped that must be."""
        if found := _IMPOSSIBLE.search(text):
            self._troubles.add(
                f"{where} holds the character U+{ord(found[0]):04X}, which XML cannot hold; take it out, or write it as an "
                f"expression ($char({ord(found[0])}))"
            )
        return escape(text, dict(exact))

    def _name(self, name: str) -> str:
        if not _NAME.fullmatch(name):
            self._troubles.add(f"{name!r} cannot be the name of an element or attribute")
        return name

    def _checked(self, xml: str) -> str:
        try:
            parse_text(f"<kept>{xml}</kept>")
        except IRISFileError as error:
            self._troubles.add(f"what was kept of an import is no XML any more ({error}): {xml[:80]!r}")
        return xml


def with_disabled(xml: str, disabled: bool) -> Raw:
    """A kept element whose mark of being disabled may have been changed since. What is no XML comes back as it is."""
    try:
        root = parse_text(xml)
    except IRISFileError:
        return Raw(xml)
    if is_set(root.get("disabled"), False) == disabled:
        return Raw(xml)
    root.set("disabled", "1" if disabled else "0")
    return Raw(verbatim(root))


def cdata(text: str) -> str:
    """Text as CDATA; the end mark inside is split, as IRIS does (iris-semantics 1.4)."""
    return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>"


def flag(value: bool) -> str:
    """A boolean attribute."""
    return "true" if value else "false"


def only(**attributes: str) -> dict[str, str]:
    """The attributes that are not empty; a trailing underscore stands for none (``class_``)."""
    return {name.rstrip("_"): value for name, value in attributes.items() if value}
