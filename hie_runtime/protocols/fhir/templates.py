"""Paths and conditions with values of a resource in them."""

from __future__ import annotations

from hie_runtime.messages.errors import PathError
from hie_runtime.messages.fhir.heading import heading_of
from hie_runtime.messages.fhir.large import Shortened
from hie_runtime.messages.fhir.message import FHIRMessage
from hie_runtime.messages.large import Outline
from hie_runtime.protocols.http.templates import URLTemplate
from hie_runtime.protocols.message_values import PlaceError, Value

_HEADING = {
    "type": lambda message, _source: heading_of(message).type,
    "id": lambda message, _source: heading_of(message).id,
}


class FHIRTemplate(URLTemplate):
    """Knows ``{type}``, ``{id}`` and ``{fhir:PATH}`` beside what every template knows."""

    known = "{type}, {id}, {fhir:PATH}, " + URLTemplate.known

    def value(self, place: str) -> Value | None:
        """What reads a place."""
        if place in _HEADING:
            return _HEADING[place]
        if place.startswith("fhir:"):
            return _at(place.removeprefix("fhir:"))
        return super().value(place)


def _at(path: str) -> Value:
    try:
        FHIRMessage(b"{}").get_field(path)
    except PathError as error:
        raise PlaceError(str(error)) from error
    return lambda message, _source: FHIRMessage(message).get_field(path)


def readable_part(message: bytes) -> bytes:
    """What values are read from: of a large resource its text without attachments. Raises MessageError."""
    return b"".join(Shortened(message.spooled.chunks())) if isinstance(message, Outline) else message
