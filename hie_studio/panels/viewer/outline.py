"""Where the places of an XML or JSON message stand in its text, so that tree and text follow each other.

A place is told by rows: which child of which child it is, as the message's tree has them (in XML attributes first).
Knows no widget.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.parsers import expat

from lxml import etree

from hie_runtime.errors import HIEError
from hie_runtime.messages.json import JSONMessage
from hie_runtime.messages.xml import parse_xml

MOST = 2_000_000  # characters; a longer text is shown as it came, and is not followed
_LEADING = " \t\r\n\x0b\x0c\ufeff\x00"
_DEEPEST = 200
_SPACE = re.compile(r"[ \t\r\n]*")
_SCALAR = re.compile(r'"(?:[^"\\]|\\.)*"|[^\s,\]}:]+', re.DOTALL)
_TAG = re.compile(r"<[^\s/>]+")
_ATTRIBUTE = re.compile(r"""\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')""")
Rows = tuple[int, ...]


@dataclass(slots=True)
class Part:
    """A place of the text: its first and last character, and what lies in it."""

    start: int
    end: int
    children: list[Part] = field(default_factory=list)

    def at(self, rows: Rows) -> Part | None:
        """The part at a place; None when there is none."""
        part = self
        for row in rows:
            if not 0 <= row < len(part.children):
                return None
            part = part.children[row]
        return part

    def rows_at(self, position: int) -> Rows:
        """The innermost place a character is in."""
        rows: list[int] = []
        part = self
        while True:
            inner = next(
                (row for row, one in enumerate(part.children) if one.start <= position < one.end), None
            )
            if inner is None:
                return tuple(rows)
            rows.append(inner)
            part = part.children[inner]


@dataclass(frozen=True, slots=True)
class Shown:
    """A text fit to be read, and its places; None when they are not known."""

    text: str
    places: Part | None = None


def shown(raw: bytes) -> Shown:
    """An XML or JSON message with one place a line; any other text as it is."""
    text = raw.decode("utf-8", "replace")
    start = text.lstrip(_LEADING)[:1]
    if len(text) > MOST or start not in ("<", "{", "["):
        return Shown(text)
    try:
        return _xml(text) if start == "<" else _json(raw, text)
    except (HIEError, ValueError, RecursionError, expat.ExpatError):
        return Shown(text)  # it begins as one and is none: the tree says so


# --- JSON ---------------------------------------------------------------------------------------


def _json(raw: bytes, text: str) -> Shown:
    JSONMessage(raw).data  # noqa: B018 - raises for what is no JSON
    writer = _JSONWriter(text.lstrip(_LEADING))
    whole = writer.value(0)
    return Shown("".join(writer.out), whole)


class _JSONWriter:
    """Writes a document with two blanks a level; every name and value keeps its own spelling."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._length = 0
        self.out: list[str] = []

    def value(self, depth: int) -> Part:
        """The next value."""
        if depth > _DEEPEST:
            raise ValueError("too deep")
        first, start = self._peek(), self._length
        if first not in "{[":
            self._write(self._take(_SCALAR))
            return Part(start, self._length)
        children = self._members(depth + 1, "}" if first == "{" else "]")
        return Part(start, self._length, children)

    def _members(self, depth: int, closing: str) -> list[Part]:
        self._write(self._text[self._at])
        self._at += 1
        children: list[Part] = []
        while self._peek() != closing:
            if children:
                self._at += 1  # the comma
                self._write(",")
            self._write("\n" + "  " * depth)
            self._peek()
            start = self._length
            if closing == "}":
                self._write(self._take(_SCALAR))
                self._peek()
                self._at += 1  # the colon
                self._write(": ")
                self._peek()
            child = self.value(depth)
            children.append(Part(start, child.end, child.children))
        if children:
            self._write("\n" + "  " * (depth - 1))
        self._write(closing)
        self._at += 1
        return children

    def _peek(self) -> str:
        found = _SPACE.match(self._text, self._at)
        self._at = found.end() if found else self._at
        if self._at >= len(self._text):
            raise ValueError("ends too early")
        return self._text[self._at]

    def _take(self, what: re.Pattern[str]) -> str:
        found = what.match(self._text, self._at)
        if found is None:
            raise ValueError("no value")
        self._at = found.end()
        return found[0]

    def _write(self, text: str) -> None:
        self.out.append(text)
        self._length += len(text)


# --- XML ----------------------------------------------------------------------------------------


def _xml(text: str) -> Shown:
    root = parse_xml(text.lstrip(_LEADING).encode())
    etree.indent(root, "  ")
    written = str(etree.tostring(root.getroottree(), encoding="unicode"))
    return Shown(written, _xml_places(written))


def _xml_places(text: str) -> Part:
    """Elements and attributes by expat, which knows where each begins."""
    data = text.encode()
    offsets = _characters(data) if not text.isascii() else None
    parser = expat.ParserCreate(encoding="utf-8")
    parser.ordered_attributes = True
    whole = Part(0, len(text))
    open_parts = [whole]

    def here() -> int:
        at = parser.CurrentByteIndex
        return at if offsets is None else offsets[at]

    def begin(_name: str, attributes: list[str]) -> None:
        start = here()
        part = Part(start, start)
        open_parts[-1].children.append(part)
        open_parts.append(part)
        if attributes:
            part.children += _attributes(text, start)
        close = text.find(">", start)  # one in an attribute is written &gt;
        if text[close - 1 : close] == "/":
            part.end = close + 1

    def end(_name: str) -> None:
        part = open_parts.pop()
        if part.end == part.start:
            part.end = text.find(">", here()) + 1

    parser.StartElementHandler = begin
    parser.EndElementHandler = end
    parser.Parse(data, True)
    return whole


def _attributes(text: str, start: int) -> list[Part]:
    """Attributes of the start tag there, without namespace declarations, which are no attributes of the tree."""
    name = _TAG.match(text, start)
    at = name.end() if name is not None else start
    found: list[Part] = []
    while (one := _ATTRIBUTE.match(text, at)) is not None:
        if not (one[1] == "xmlns" or one[1].startswith("xmlns:")):
            found.append(Part(one.start(1), one.end()))
        at = one.end()
    return found


def _characters(data: bytes) -> list[int]:
    """For each byte the number of the character it belongs to."""
    found: list[int] = []
    number = -1
    for byte in data:
        number += byte & 0xC0 != 0x80
        found.append(number)
    found.append(number + 1)
    return found
