"""What one evaluation reads, and the variables and properties conditions may name (iris-semantics 6.2)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from hie_runtime.errors import HIEError
from hie_runtime.messages.errors import PathError
from hie_runtime.messages.hl7.reader import HL7Message

if TYPE_CHECKING:
    from lxml import etree

MESSAGE_CLASS = "EnsLib.HL7.Message"
XML_CLASS = "EnsLib.EDI.XML.Document"
OTHER_CLASS = "Ens.StreamContainer"  # what passthrough services make of a file
_HL7 = (b"MSH", b"FHS", b"BHS")
_BEFORE = b" \t\r\n\x0b\x0c\xef\xbb\xbf\x00"  # what is tolerated before the first segment


class EvaluationError(HIEError):
    """An expression that cannot be evaluated for a message; it never counts as true."""


class NotCalledError(EvaluationError):
    """A function of the site's own that is not called here: what it would return is not known."""


class Context:
    """What one evaluation reads: the message, who sent it, variables, the current segment.

    ``read`` holds what was read from the message, by the text of the path or call: each is read once, and
    an explanation shows it.
    """

    __slots__ = (
        "_type_name",
        "category",
        "delegations",
        "doc_type",
        "message",
        "read",
        "segment",
        "source",
        "variables",
        "xml",
    )

    def __init__(self, message: HL7Message, source: str, category: str = "", doc_type: str = "") -> None:
        self.message = message
        self.source = source
        self.category = category
        self.doc_type = doc_type
        self.variables: dict[str, str] = {}
        self.segment: tuple[str, int] | None = None
        self.read: dict[str, str] = {}
        self.delegations = 0
        self.xml: etree._Element | None = None
        self._type_name: str | None = None

    @property
    def type_name(self) -> str:
        """Type name of the message, read once however many constraints ask; "" when it is no HL7."""
        if self._type_name is None:
            hl7 = self.message_class == MESSAGE_CLASS
            self._type_name = self.message.type_name if hl7 else ""
        return self._type_name

    @property
    def message_class(self) -> str:
        """The class IRIS would have for the message, by its first bytes."""
        raw = self.message.raw
        if raw[:3] in _HL7 or (start := raw[:64].lstrip(_BEFORE))[:3] in _HL7:
            return MESSAGE_CLASS
        return XML_CLASS if start[:1] == b"<" else OTHER_CLASS

    @property
    def structure(self) -> str:
        """Structure name: as given, else MSH-9.3, else the type name."""
        if self.doc_type or not self.type_name:
            return self.doc_type.rpartition(":")[2]
        return self.message.structure or self.type_name


Value = Callable[[Context], str]


def segment_field(context: Context, path: str) -> str:
    """``Segment.{..}``: a field of the segment foreach is at. Raises EvaluationError outside foreach."""
    if context.segment is None:
        raise EvaluationError("Segment is only known inside foreach")
    name, occurrence = context.segment
    shown = f"{name}({occurrence}):{path}"
    try:
        found = context.read[shown] = context.message.get_field(shown)
    except PathError as error:
        raise EvaluationError(str(error)) from error
    return found


def document_property(name: str) -> Value | None:
    """``Source``, ``MsgClass``, ``Document.Name`` and the like; None for what is not one of them."""
    if name in _OTHERS:
        return _OTHERS[name]
    root, _, part = name.partition(".")
    return _DOCUMENT.get(part) if root in ("Document", "HL7") else None


def variable(name: str, *, assigned: bool) -> Value:
    """A variable of ``assign``: empty until it is set, when some rule sets it; otherwise an error."""

    def read(context: Context) -> str:
        found = context.variables.get(name)
        if found is None:
            if assigned:
                return ""
            raise EvaluationError(f"{name} is not a variable or property known here")
        return found

    return read


_OTHERS: dict[str, Value] = {
    "Source": lambda context: context.source,
    "MsgClass": lambda context: context.message_class,
}
_DOCUMENT: dict[str, Value] = {
    "DocType": lambda context: f"{context.category}:{context.structure}" if context.category else "",
    "DocTypeCategory": lambda context: context.category,
    "DocTypeName": lambda context: context.structure,
    "TypeCategory": lambda context: context.category,
    "MessageTypeCategory": lambda context: context.category,
    "Name": lambda context: context.type_name,
    "TypeVersion": lambda context: context.message.version,
    "Identifier": lambda context: context.message.control_id,
    "RawContent": lambda context: context.message.raw.decode(context.message.encoding, "replace"),
    "ParentId": lambda _context: "",
    "BuildMapStatus": lambda _context: "1",
    "OriginalFilename": lambda context: context.message.metadata.source,
}
PROPERTY_NAMES = (*_OTHERS, *(f"Document.{name}" for name in _DOCUMENT))  # as document_property knows them
