"""An HL7 message as a tree with the names of v2.xml: groups, segments, fields, components, subcomponents.

What is empty has no place in the tree, unless it is the last of its kind: then ``A^`` and ``A`` stay apart.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from hie_runtime.messages.convert.names import element_names
from hie_runtime.messages.errors import HL7Error
from hie_runtime.messages.hl7 import schema
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.schema_categories import schema_cache
from hie_runtime.messages.hl7.select import HEADERS, segment_name
from hie_runtime.messages.hl7.separators import Separators
from hie_runtime.messages.hl7.structure import Address, Walker, doc_type_of, structure_of

UNKNOWN = "UNKNOWN"
MAX_NUMBER = 999  # of a field or a part of one: v2.xml may name any, and each costs the separators before it
SEGMENT_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{1,15}\Z", re.ASCII)
_TYPE_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,31}\Z", re.ASCII)
# Fields whose data type another field of the segment names (HL7 v2.5 7.4.2.5, 8.5.3.4).
_TYPED_BY = {("OBX", 5): 2, ("MFE", 4): 5}


@dataclass(frozen=True, slots=True)
class Value:
    """A repetition of a field, a component or a subcomponent: parts, or HL7 text still escaped."""

    name: str
    number: int
    raw: bytes = b""
    parts: tuple[Value, ...] = ()
    verbatim: bool = False  # MSH-1 and MSH-2, where separators are data


@dataclass(frozen=True, slots=True)
class SegmentTree:
    """A segment; repetitions of a field are values with one number."""

    name: str
    fields: tuple[Value, ...]


@dataclass(slots=True)
class GroupTree:
    """A group of the structure, or the message itself."""

    name: str
    parts: list[GroupTree | SegmentTree] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Shape:
    """A data type: its name and its parts by number, none when it is a simple one."""

    type_name: str = UNKNOWN
    parts: tuple[_Shape, ...] = ()


_NO_SHAPE = _Shape()


def message_tree(message: HL7Message) -> GroupTree:
    """The tree of a message: grouped as its structure says, flat when its structure is not known.

    A segment without a place in the structure stands after the one before it.
    Raises HL7Error for separators or segment names that could not come back from XML.
    """
    separators = checked_separators(message.separators)
    category = message.schema_version
    segments = [_segment(raw, separators, category) for raw in message.segment_bytes]
    doc_type = structure_type(message)
    root = GroupTree(_root_name(message, doc_type))
    if doc_type:
        _grouped(root, segments, doc_type)
    else:
        root.parts.extend(segments)
    return root


def structure_type(message: HL7Message) -> str:
    """``category:structure`` by the message type, else by MSH-9.3; "" when neither is known."""
    category = message.schema_version
    by_type = doc_type_of(category, message.type_name)
    named = f"{category}:{message.structure}" if message.structure else ""
    return next((one for one in (by_type, named) if one and structure_of(one) is not None), "")


def checked_separators(separators: Separators) -> Separators:
    """The separators. Raises HL7Error when not five different marks of ASCII: a text could then not be told from them."""
    for mark in separators:
        if len(mark) != 1 or not 0x21 <= mark[0] <= 0x7E or mark.isalnum():
            raise HL7Error(
                f"separator {mark!r}: a message to be converted has ASCII marks, no letters or digits"
            )
    if len(set(separators)) < len(separators):
        raise HL7Error(
            "MSH-1 and MSH-2 name one separator twice; a message to be converted has five different ones"
        )
    return separators


def _root_name(message: HL7Message, doc_type: str) -> str:
    candidates = (doc_type.rpartition(":")[2], message.structure, message.type_name)
    return next((name for name in candidates if _TYPE_NAME.match(name)), UNKNOWN)


def _grouped(root: GroupTree, segments: Sequence[SegmentTree], doc_type: str) -> None:
    tree, names = structure_of(doc_type), element_names(doc_type)
    assert tree is not None and names is not None
    walker = Walker(tree)
    before: Address = ()
    opened = [root]  # the group of each step of the address before
    for segment in segments:
        address = walker.place(segment.name)
        if not walker.placed:
            opened[-1].parts.append(segment)
            continue
        shared = 0
        while shared < min(len(address), len(before)) - 1 and address[shared] == before[shared]:
            shared += 1
        del opened[shared + 1 :]
        place = names
        for depth, (child, _) in enumerate(address):
            place = place.children[child]
            last = depth == len(address) - 1
            if depth >= shared:
                inside = _open(opened[-1], place.wrappers if last else (*place.wrappers, place.name))
                if last:
                    inside.parts.append(segment)
                else:
                    opened.append(inside)
        before = address


def _open(group: GroupTree, names: Sequence[str]) -> GroupTree:
    for name in names:
        inner = GroupTree(name)
        group.parts.append(inner)
        group = inner
    return group


def _segment(raw: bytes, separators: Separators, category: str) -> SegmentTree:
    name = segment_name(raw, separators.field).decode("latin-1")
    if not SEGMENT_NAME.match(name):
        raise HL7Error("a segment's name is not two or more letters and digits; it cannot be converted")
    fields = raw.split(separators.field)
    if len(fields) > MAX_NUMBER:
        raise HL7Error(f"{name} has {len(fields)} fields; a message to be converted has at most {MAX_NUMBER}")
    header = raw[:3] in HEADERS and len(fields) > 1 and len(name) == 3
    if header:
        fields.insert(1, separators.field)
    made: list[Value] = []
    for number, value in enumerate(fields[1:], 1):
        if not value and number < len(fields) - 1 and not (header and number == 2):
            continue
        element = f"{name}.{number}"
        if header and number <= 2:
            made.append(Value(element, number, value, verbatim=True))
            continue
        shape = _field_shape(category, name, number, fields)
        made += [
            _repetition(element, number, one, shape, separators) for one in value.split(separators.repetition)
        ]
    return SegmentTree(name, tuple(made))


def _repetition(name: str, number: int, raw: bytes, shape: _Shape, separators: Separators) -> Value:
    component, subcomponent = separators.component, separators.subcomponent
    if not raw or not (shape.parts or component in raw or subcomponent in raw):
        return Value(name, number, raw)
    parts: list[Value] = []
    for n, piece, inner, inner_name in _pieces(raw, component, shape):
        if not piece or not (inner.parts or subcomponent in piece):
            parts.append(Value(inner_name, n, piece))
        else:
            below = [
                Value(leaf_name, m, leaf) for m, leaf, _, leaf_name in _pieces(piece, subcomponent, inner)
            ]
            parts.append(Value(inner_name, n, parts=tuple(below)))
    return Value(name, number, parts=tuple(parts))


def _pieces(raw: bytes, separator: bytes, shape: _Shape) -> list[tuple[int, bytes, _Shape, str]]:
    """Number, text, data type and element name of each part that is not empty, and of the last."""
    pieces = raw.split(separator)
    if len(pieces) > MAX_NUMBER:
        raise HL7Error(f"a field has {len(pieces)} parts; a message to be converted has at most {MAX_NUMBER}")
    type_name = shape.type_name if shape.parts else UNKNOWN
    return [
        (n, piece, shape.parts[n - 1] if n <= len(shape.parts) else _NO_SHAPE, f"{type_name}.{n}")
        for n, piece in enumerate(pieces, 1)
        if piece or n == len(pieces)
    ]


def _field_shape(category: str, segment: str, number: int, fields: Sequence[bytes]) -> _Shape:
    by = _TYPED_BY.get((segment, number))
    if by is None:
        return _shapes(category, segment).get(number, _NO_SHAPE)
    named = fields[by].decode("latin-1") if by < len(fields) else ""
    return _shape(category, named, 0) if _TYPE_NAME.match(named) else _NO_SHAPE


@schema_cache(maxsize=2048)
def _shapes(category: str, segment: str) -> dict[int, _Shape]:
    return {one.number: _shape(category, one.data_type, 0) for one in schema.fields(category, segment)}


@schema_cache(maxsize=4096)
def _shape(category: str, data_type: str, depth: int) -> _Shape:
    type_name = data_type.rpartition(":")[2]
    if not _TYPE_NAME.match(type_name) or depth > 2:
        return _NO_SHAPE
    below = {one.number: one.data_type for one in schema.type_components(category, data_type)}
    parts = [_shape(category, below.get(n, ""), depth + 1) for n in range(1, max(below, default=0) + 1)]
    return _Shape(type_name, tuple(parts))
