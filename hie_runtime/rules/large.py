"""Rules on large messages: read from the outline where that shows what they look at, else from the whole."""

from __future__ import annotations

from hie_runtime.messages.hl7.outlines import shows
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.large import Outline
from hie_runtime.rules.compile import CompiledRules


def message_for_rules(body: Outline, rules: CompiledRules, source: str, category: str) -> HL7Message:
    """The message as the rules may read it. Raises LargeMessageError when its file must be read and cannot be."""
    outlined = HL7Message(body)
    paths = rules.inputs(outlined, source, category)
    if paths is not None and shows(body, paths):
        return outlined
    return HL7Message(body.spooled.load())
