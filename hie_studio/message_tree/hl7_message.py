"""An HL7 v2 message as a tree: groups, segments, fields, repetitions, components, subcomponents.

Only what is opened is split. Names are those of the message's version or schema category.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from hie_runtime.messages.hl7 import schema
from hie_runtime.messages.hl7.code_tables import is_coded, meaning_of
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.select import HEADERS
from hie_runtime.messages.hl7.select import segment_name as name_of
from hie_runtime.messages.hl7.separators import Separators
from hie_runtime.messages.hl7.structure import Node as Part
from hie_runtime.messages.hl7.structure import addresses, doc_type_of, names_of, structure_of
from hie_runtime.messages.hl7.values import COMPONENT, FIELD, SUBCOMPONENT, to_text
from hie_studio.message_tree.nodes import Kind, Node
from hie_studio.message_tree.segment_names import segment_name

Named = dict[int, schema.Element]


def hl7_message(
    message: HL7Message,
    *,
    category: str = "",
    doc_type: str = "",
    grouped: bool = False,
    inside: bool = False,
) -> Node:
    """The tree of a message.

    category: the schema category that names its places; its own version when "".
    grouped: groups of the structure are levels, and paths go through them (``ORCgrp(1).OBX(2):5``); needs a
        structure that is known (``doc_type``, or that of its message type), otherwise segments stand in a row.
    inside: paths leave the segment out (``3(1).1``), as in transforms of segments.
    """
    made = _Maker(message, category or message.schema_version, inside)
    tree = None
    if grouped:
        tree = structure_of(doc_type or doc_type_of(made.category, message.type_name))
    return Node(Kind.ROOT, message.type_name, "", fill=lambda _: made.grouped(tree) if tree else made.flat())


class _Maker:
    """Makes the nodes of one message."""

    def __init__(self, message: HL7Message, category: str, inside: bool) -> None:
        self.category = category
        self.separators: Separators = message.separators
        self.codec = message.encoding
        self.segments: Sequence[bytes] = message.segment_bytes
        self._inside = inside
        self._names: dict[tuple[str, int, int], Named] = {}
        self._called: dict[str, str] = {}

    def flat(self) -> list[Node]:
        """All segments in a row: ``OBX(3)``."""
        counted: dict[str, int] = {}
        return [self._segment(raw, "", counted) for raw in self.segments]

    def grouped(self, tree: Part) -> list[Node]:
        """Segments in the groups of a structure."""
        places = addresses(tree, names_of(self.segments))
        return self._level(tree, "", list(range(len(self.segments))), places, 0)

    def _level(
        self,
        part: Part,
        above: str,
        positions: list[int],
        places: Sequence[tuple[tuple[int, int], ...]],
        depth: int,
    ) -> list[Node]:
        found: list[Node] = []
        counted: dict[str, int] = {}
        at = 0
        while at < len(positions):
            address = places[positions[at]]
            child = part.children[address[depth][0]]
            if len(address) == depth + 1 or not child.is_group:
                found.append(self._segment(self.segments[positions[at]], above, counted))
                at += 1
                continue
            end = at
            while (
                end < len(positions)
                and places[positions[end]][depth : depth + 1] == address[depth : depth + 1]
            ):
                end += 1
            found.append(self._group(child, above, address[depth][1], positions[at:end], places, depth))
            at = end
        return found

    def _group(
        self, part: Part, above: str, occurrence: int, positions: list[int],
        places: Sequence[tuple[tuple[int, int], ...]], depth: int,
    ) -> Node:  # fmt: skip
        step = f"{part.name}({occurrence})" if part.repeats or occurrence > 1 else part.name
        path = above + step
        return Node(
            Kind.GROUP, step, path, repeats=part.repeats,
            fill=lambda _: self._level(part, path + ".", positions, places, depth + 1),
        )  # fmt: skip

    def _segment(self, raw: bytes, above: str, counted: dict[str, int]) -> Node:
        code = name_of(raw, self.separators.field).decode("latin-1")
        number = counted[code] = counted.get(code, 0) + 1
        step = code if number == 1 else f"{code}({number})"
        if code not in self._called:
            self._called[code] = segment_name(self.category, code)
        return Node(
            Kind.SEGMENT, step, above + step, name=self._called[code],
            text=partial(raw.decode, self.codec, "replace"), fill=partial(self._fields, raw, code),
        )  # fmt: skip

    def _fields(self, raw: bytes, code: str, segment: Node) -> list[Node]:
        values = raw.split(self.separators.field)[1:]
        header = raw[:3] in HEADERS
        if header:
            values.insert(0, self.separators.field)
        found = []
        for number, value in enumerate(values, 1):
            if not value:
                continue
            element = self._known(code, 0, 0).get(number)
            path = str(number) if self._inside else f"{segment.path}:{number}"
            whole = header and number <= 2
            found.append(self._field(value, code, element, (number, path), whole))
        return found

    def _field(
        self, value: bytes, code: str, element: schema.Element | None, place: tuple[int, str], whole: bool
    ) -> Node:
        number, path = place
        many = not whole and self.separators.repetition in value
        repeats = not whole and (many or (element is not None and element.repeats))
        first = f"{path}(1)" if repeats else path
        fill: Callable[[Node], list[Node]] | None = None
        if many:
            fill = partial(self._repetitions, value, code, number, path)
        elif not whole and (self.separators.component in value or self.separators.subcomponent in value):
            fill = partial(self._components, value, code, number, first)
        text = partial(value.decode, self.codec, "replace") if many or whole else self._text(value, FIELD)
        return Node(
            Kind.FIELD, str(number), path if many else first, name=element.wording if element else "",
            hint=element.data_type if element else "", repeats=repeats, text=text, fill=fill,
            meaning=self._meaning(text, element) if fill is None else None,
        )  # fmt: skip

    def _repetitions(self, value: bytes, code: str, number: int, path: str, _node: Node) -> list[Node]:
        found = []
        for at, one in enumerate(value.split(self.separators.repetition), 1):
            own = f"{path}({at})"
            parts = self.separators.component in one or self.separators.subcomponent in one
            fill = partial(self._components, one, code, number, own) if parts else None
            text = self._text(one, FIELD)
            meaning = None if parts else self._meaning(text, self._known(code, 0, 0).get(number))
            found.append(Node(Kind.REPETITION, f"({at})", own, text=text, meaning=meaning, fill=fill))
        return found

    def _components(self, value: bytes, code: str, field: int, path: str, _node: Node) -> list[Node]:
        known = self._known(code, field, 0)
        found = []
        for number, one in enumerate(value.split(self.separators.component), 1):
            if not one:
                continue
            element = known.get(number)
            own = f"{path}.{number}"
            below = self.separators.subcomponent in one
            fill = partial(self._subcomponents, one, code, (field, number), own) if below else None
            found.append(
                Node(
                    Kind.COMPONENT, str(number), own, name=element.wording if element else "",
                    hint=element.data_type if element else "", text=self._text(one, COMPONENT), fill=fill,
                    meaning=self._component_meaning(one, code, field, number, element) if not below else None,
                )
            )  # fmt: skip
        return found

    def _subcomponents(
        self, value: bytes, code: str, place: tuple[int, int], path: str, _node: Node
    ) -> list[Node]:
        known = self._known(code, *place)
        return [
            Node(
                Kind.SUBCOMPONENT, str(number), f"{path}.{number}", name=known[number].wording if number in known else "",
                hint=known[number].data_type if number in known else "", text=self._text(one, SUBCOMPONENT),
                meaning=self._meaning(self._text(one, SUBCOMPONENT), known.get(number)),
            )
            for number, one in enumerate(value.split(self.separators.subcomponent), 1) if one
        ]  # fmt: skip

    def _component_meaning(
        self, value: bytes, code: str, field: int, number: int, element: schema.Element | None
    ) -> Callable[[], str] | None:
        """By the component's own table; of the first component of a coded field by the field's."""
        text = self._text(value, COMPONENT)
        own = self._meaning(text, element)
        return (
            own if own is not None or number > 1 else self._meaning(text, self._known(code, 0, 0).get(field))
        )

    def _meaning(self, text: Callable[[], str], element: schema.Element | None) -> Callable[[], str] | None:
        if element is None or not is_coded(element):
            return None
        table = element.table
        return lambda: meaning_of(self.category, table, text())

    def _text(self, value: bytes, level: int) -> Callable[[], str]:
        return partial(to_text, value, level, self.separators, self.codec)

    def _known(self, code: str, field: int, component: int) -> Named:
        key = (code, field, component)
        if key not in self._names:
            if component:
                found = schema.subcomponents(self.category, code, field, component)
            elif field:
                found = schema.components(self.category, code, field)
            else:
                found = schema.fields(self.category, code)
            self._names[key] = {element.number: element for element in found}
        return self._names[key]
