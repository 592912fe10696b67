"""Rules on large messages: read from the outline where that shows what they look at, else from the whole."""

from __future__ import annotations

from collections.abc import Iterable

from hie_runtime.errors import HIEError
from hie_runtime.messages.hl7.path_grammar import FIRST, parse_path
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.large import Outline
from hie_runtime.rules.compile import CompiledRules


def message_for_rules(body: Outline, rules: CompiledRules, source: str, category: str) -> HL7Message:
    """The message as the rules may read it. Raises LargeMessageError when its file must be read and cannot be."""
    outlined = HL7Message(body)
    paths = rules.inputs(outlined, source, category)
    if paths is not None and _shows(body, paths):
        return outlined
    return HL7Message(body.spooled.load())


def _shows(outline: Outline, paths: Iterable[str]) -> bool:
    """Whether all that paths may name stands in the outline as it does in the message."""
    cut, complete = outline.spooled.cut, outline.spooled.complete
    for text in paths:
        try:
            path = parse_path(text)
        except HIEError:
            return False  # a name of the message's schema, say: rare enough
        first_of_many = path.segment_index == FIRST and not path.groups and not path.counts
        if path.segment in cut or not (complete or (first_of_many and _holds(outline, path.segment))):
            return False
    return True


def _holds(outline: Outline, segment: str) -> bool:
    name = segment.encode("latin-1", "replace")
    return outline.startswith(name) or outline.find(b"\r" + name) >= 0
