"""What a place of a message is called: ``Patient Identifier List / ID Number``."""

from __future__ import annotations

from functools import lru_cache

from hie_runtime.messages.hl7.schema import components, fields, subcomponents
from hie_runtime.proof.differ import Place


def name_at(place: Place, version: str) -> str:
    """Names of the field, component and subcomponent in a version or schema category; "" where it has none."""
    if not place.field:
        return ""
    component = place.component if place.depth > 1 else 0
    return _named(
        version, place.segment, place.field, component, place.subcomponent if place.depth > 2 else 0
    )


@lru_cache(maxsize=16384)
def _named(version: str, segment: str, field: int, component: int, subcomponent: int) -> str:
    levels = [(fields(version, segment), field)]
    if component:
        levels.append((components(version, segment, field), component))
    if component and subcomponent:
        levels.append((subcomponents(version, segment, field, component), subcomponent))
    names = []
    for elements, number in levels:
        element = next((one for one in elements if one.number == number), None)
        if element is None:
            break
        names.append(element.wording or element.name)
    return " / ".join(names)


@lru_cache(maxsize=16384)
def is_composite(version: str, segment: str, field: int) -> bool:
    """Whether the schema gives the field components, so that a lone value is its component 1."""
    return bool(components(version, segment, field))
