"""What the places of two messages are called in words. Knows no widget."""

from __future__ import annotations

from hie_runtime.messages.hl7 import schema
from hie_runtime.proof.differ import Place
from hie_studio.message_tree.segment_names import segment_name


def place_words(category: str, place: Place) -> str:
    """``Patient Name, Family Name`` for PID:5.1; the segment's name for a whole segment."""
    if not place.field:
        return segment_name(category, place.segment)
    found = [schema.fields(category, place.segment)]
    if place.depth > 1 and place.component:
        found.append(schema.components(category, place.segment, place.field))
    if place.depth > 2 and place.subcomponent:
        found.append(schema.subcomponents(category, place.segment, place.field, place.component))
    numbers = (place.field, place.component, place.subcomponent)
    words = [
        next((one.wording for one in elements if one.number == number), "")
        for elements, number in zip(found, numbers, strict=False)
    ]
    return ", ".join(filter(None, words))
