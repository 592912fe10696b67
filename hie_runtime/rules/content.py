"""Messages of any kind as rules read them: HL7, or bytes of which only what is around them is known."""

from __future__ import annotations

from typing import Any, cast

from hie_runtime.messages.base import NO_METADATA, MessageMetadata
from hie_runtime.messages.errors import HL7Error
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.rules.context import EvaluationError


class OtherContent:
    """A message that is no HL7: sender, class, file name and XPaths can be asked, its fields cannot."""

    __slots__ = ("metadata", "raw")

    def __init__(self, raw: bytes, metadata: MessageMetadata = NO_METADATA) -> None:
        self.raw = raw
        self.metadata = metadata

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        raise EvaluationError("the message is not HL7: it has no fields and segments")


def content_of(raw: bytes, metadata: MessageMetadata = NO_METADATA) -> HL7Message:
    """The message for rules of a router that takes any kind. Whatever it lacks is an EvaluationError when asked for."""
    try:
        return HL7Message(raw, metadata)
    except HL7Error:
        return cast("HL7Message", OtherContent(raw, metadata))
