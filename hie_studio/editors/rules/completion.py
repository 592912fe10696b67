"""What may be typed next in a condition: paths of HL7 fields, functions, names. Knows no widget."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from hie_studio.editors.function_offers import functions_from
from hie_studio.message_tree.completion import Offer, first_of, paths_from
from hie_studio.message_tree.nodes import Kind, Node

_WORD = re.compile(r"HL7\.\{[^{}]*$|[A-Za-z_][\w:.()]*$")
_PHRASE = re.compile(r"[A-Za-z][A-Za-z/' ]{3,}")
_READ = "HL7.{"
USUAL = ("PID", "PV1", "MSH", "EVN", "OBR", "OBX", "ORC", "PV2", "NK1")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """``schema``: the segments and fields that are offered; ``names``: variables and what else has a name."""

    schema: Callable[[], Node]
    names: Callable[[], Iterable[str]]

    def in_field(self, text: str, cursor: int) -> tuple[str, list[Offer]]:
        """The word at the cursor of the field of a comparison, and ways to go on: a path stands there alone."""
        word = _word(text, cursor)
        if not word:
            return word, []
        if word.startswith(_READ):
            return word, first_of(self._reads(word.removeprefix(_READ)))
        found = first_of([*paths_from(self.schema(), word), *self._others(word)])
        if not found and _PHRASE.fullmatch(text[:cursor]):
            return text[:cursor], first_of(_called(self.schema(), text[:cursor]))
        return word, found

    def in_expression(self, text: str, cursor: int) -> tuple[str, list[Offer]]:
        """The same in any expression, where a path is read by ``HL7.{}``."""
        word = _word(text, cursor)
        if not word:
            return word, []
        if word.startswith(_READ):
            return word, first_of(self._reads(word.removeprefix(_READ)))
        return word, first_of([*self._others(word), *self._reads(word)])

    def _reads(self, typed: str) -> Iterator[Offer]:
        for one in paths_from(self.schema(), typed):
            end = "" if one.text.endswith(":") else "}"
            yield Offer(f"{_READ}{one.text}{end}", one.name)

    def _others(self, word: str) -> Iterator[Offer]:
        for name in self.names():
            if name.lower().startswith(word.lower()):
                yield Offer(name)
        for name, told in functions_from(word):
            yield Offer(f"{name}(", told)


def _called(schema: Node, phrase: str) -> list[Offer]:
    """Fields by their names: ``patient class``; those of the usual segments first."""
    words = phrase.lower().split()
    found = [
        Offer(field.path.replace("()", ""), field.name)
        for segment in _segments(schema)
        for field in segment.children
        if all(word in field.name.lower() for word in words)
    ]
    found.sort(key=lambda one: USUAL.index(one.text[:3]) if one.text[:3] in USUAL else len(USUAL))
    return list({one.text: one for one in found}.values())


def _segments(node: Node) -> Iterator[Node]:
    for child in node.children:
        if child.kind is Kind.SEGMENT:
            yield child
        elif child.kind is Kind.GROUP:
            yield from _segments(child)


def _word(text: str, cursor: int) -> str:
    found = _WORD.search(text[:cursor])
    # a quoted text is no word to go on with
    return found[0] if found is not None and text[: found.start()].count('"') % 2 == 0 else ""
