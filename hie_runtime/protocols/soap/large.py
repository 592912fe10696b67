"""A large envelope in a file: where the element in its body lies, found without holding it.

A parser that builds a tree holds a long text several times (500 MB for 100 MB); expat tells of each piece and forgets it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

from hie_runtime.messages.large import CHUNK_BYTES, SpoolWriter
from hie_runtime.protocols.soap.envelope import VERSIONS, SOAPError

MAX_DEPTH = 256
# A header is read as a tree: it is small, or refused.
MAX_HEADER_BYTES = 256 * 1024
_UTF8 = (None, "utf-8", "utf8", "us-ascii")
# An attribute's value may hold >, a name may not.
_START_TAG = re.compile(rb"""<[^\s/>]+(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(/?)>""")
_END_TAG = re.compile(rb"</[^>]*>")
MAX_TAG_BYTES = 65_536
_TAG_NAME = re.compile(rb"<[^\s/>]+")


@dataclass(slots=True)
class Place:
    """Where things lie in the file.

    Attributes:
        header: first byte and the one behind the last of the Header element, None without one; ``content``: of the
            element in the body.
        name: ``{namespace}name`` of that element.
        spaces: namespaces in force around it, by prefix ("" for the default); ``own``: prefixes it declares itself;
            ``outer``: namespaces in force around the header.
    """

    version: str = ""
    header: tuple[int, int] | None = None
    content: tuple[int, int] | None = None
    name: str = ""
    spaces: dict[str, str] = field(default_factory=dict)
    own: frozenset[str] = frozenset()
    outer: dict[str, str] = field(default_factory=dict)


def locate(path: Path) -> Place:
    """Find header and content of an envelope. Raises SOAPError as parse_envelope does; OSError."""
    finder = _Finder()
    with path.open("rb") as file:
        try:
            while chunk := file.read(CHUNK_BYTES):
                finder.parser.Parse(chunk, False)
            finder.parser.Parse(b"", True)
        except expat.ExpatError as error:
            raise SOAPError(f"not XML: line {error.lineno}, column {error.offset + 1}") from error
        place = finder.place
        place.header = _whole(file, place.header)
        place.content = _whole(file, place.content)
    if not finder.has_body:
        raise SOAPError("the Envelope has no Body")
    if place.header is not None and place.header[1] - place.header[0] > MAX_HEADER_BYTES:
        raise SOAPError(f"a Header of more than {MAX_HEADER_BYTES} bytes")
    return place


def small_envelope(path: Path, place: Place) -> bytes:
    """The envelope with its header and an empty element in its body. Raises OSError."""
    namespace = next(space for space, version in VERSIONS.items() if version == place.version)
    with path.open("rb") as file:
        header = b"".join(_range(file, place.header)) if place.header is not None else b""
    declared = _declarations(place.outer)
    content = b""
    if place.content is not None:
        space, _, local = place.name.removeprefix("{").rpartition("}")
        content = f"<{local} xmlns={quoteattr(space)}/>".encode()
    # a prefix of our own, whatever those of the sender mean
    return (
        f"<hie-e:Envelope xmlns:hie-e={quoteattr(namespace)}{declared}>".encode()
        + header + b"<hie-e:Body>" + content + b"</hie-e:Body></hie-e:Envelope>"
    )  # fmt: skip


def copy_content(path: Path, place: Place, writer: SpoolWriter) -> None:
    """Write the element in the body as a document of its own, with the namespaces around it. Raises OSError."""
    assert place.content is not None
    start, end = place.content
    with path.open("rb") as file:
        file.seek(start)
        head = file.read(min(65_536, end - start))
        tag = _TAG_NAME.match(head)
        assert tag is not None  # locate has found an element here
        added = _declarations(
            {prefix: space for prefix, space in place.spaces.items() if prefix not in place.own}
        )
        writer.write([head[: tag.end()], added.encode(), head[tag.end() :]])
        writer.write(_range(file, (start + len(head), end)))


def _declarations(spaces: dict[str, str]) -> str:
    return "".join(
        f" xmlns{':' + prefix if prefix else ''}={quoteattr(space)}" for prefix, space in spaces.items()
    )


def _range(file: BinaryIO, place: tuple[int, int]) -> Iterator[bytes]:
    file.seek(place[0])
    left = place[1] - place[0]
    while left > 0 and (chunk := file.read(min(CHUNK_BYTES, left))):
        left -= len(chunk)
        yield chunk


def _whole(file: BinaryIO, place: tuple[int, int] | None) -> tuple[int, int] | None:
    """A place whose end is where the last tag begins, up to where that ends."""
    if place is None:
        return None
    start = _tag(file, place[0], _START_TAG)
    if start[1]:
        return place[0], place[0] + start.end()
    return place[0], place[1] + _tag(file, place[1], _END_TAG).end()


def _tag(file: BinaryIO, at: int, pattern: re.Pattern[bytes]) -> re.Match[bytes]:
    file.seek(at)
    found = pattern.match(file.read(MAX_TAG_BYTES))
    if found is None:
        raise SOAPError(f"a tag of more than {MAX_TAG_BYTES} bytes")
    return found


class _Finder:
    """Follows the parser through an envelope."""

    def __init__(self) -> None:
        self.place = Place()
        self.has_body = False
        self._depth = 0
        self._namespace = ""
        self._inside = ""  # Header or Body
        self._begun = 0
        self._scopes: list[tuple[int, str, str | None]] = []  # depth, prefix, what it meant before
        self._spaces: dict[str, str] = {}
        self.parser = parser = expat.ParserCreate(namespace_separator="}")
        parser.buffer_text = False
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.StartNamespaceDeclHandler = self._declare
        parser.StartDoctypeDeclHandler = self._doctype
        parser.XmlDeclHandler = self._declaration

    def _declaration(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if (encoding.lower() if encoding else None) not in _UTF8:
            raise SOAPError(f"a large envelope must be UTF-8, not {encoding}")

    def _doctype(self, *_: object) -> None:
        raise SOAPError("XML with a DOCTYPE, which is not read")

    def _declare(self, prefix: str | None, space: str | None) -> None:
        # told before the element that declares it
        self._scopes.append((self._depth, prefix or "", self._spaces.get(prefix or "")))
        self._spaces[prefix or ""] = space or ""

    def _start(self, name: str, _attributes: dict[str, str]) -> None:
        depth, self._depth = self._depth, self._depth + 1
        if depth > MAX_DEPTH:
            raise SOAPError(f"elements within elements, more than {MAX_DEPTH} deep")
        qualified = "{" + name if "}" in name else name
        if depth == 0:
            self._start_root(qualified)
        elif depth == 1:
            self._inside = qualified.removeprefix(f"{{{self._namespace}}}")
            self._begun = self.parser.CurrentByteIndex
            self.place.outer = self._around(1)
            self.has_body |= self._inside == "Body"
        elif depth == 2 and self._inside == "Body":
            if self.place.name:
                raise SOAPError("the Body holds more than one element; one is allowed (document/literal)")
            self.place.name = qualified
            self._begun = self.parser.CurrentByteIndex
            self.place.spaces = self._around(2)
            self.place.own = frozenset(prefix for at, prefix, _before in self._scopes if at == 2)

    def _around(self, depth: int) -> dict[str, str]:
        """Namespaces in force outside the element that has just begun at ``depth``."""
        spaces = dict(self._spaces)
        for at, prefix, before in reversed(self._scopes):
            if at >= depth:
                if before is None:
                    spaces.pop(prefix, None)
                else:
                    spaces[prefix] = before
        return {prefix: space for prefix, space in spaces.items() if space}

    def _start_root(self, name: str) -> None:
        namespace, _, local = name.removeprefix("{").rpartition("}")
        version = VERSIONS.get(namespace)
        if local != "Envelope" or version is None:
            code = "VersionMismatch" if local == "Envelope" else "Client"
            raise SOAPError(f"the root is {name}, not an Envelope of SOAP 1.1 or 1.2", code)
        self.place.version, self._namespace = version, namespace

    def _end(self, _name: str) -> None:
        self._depth -= 1
        if self._depth == 1 and self._inside == "Header":
            self.place.header = (self._begun, self.parser.CurrentByteIndex)
        elif self._depth == 2 and self._inside == "Body":
            self.place.content = (self._begun, self.parser.CurrentByteIndex)
        while self._scopes and self._scopes[-1][0] >= self._depth:
            _at, prefix, before = self._scopes.pop()
            if before is None:
                self._spaces.pop(prefix, None)
            else:
                self._spaces[prefix] = before
