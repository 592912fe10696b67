"""``code`` and ``sql`` of a DTL, and elements nobody knows: kept whole, never passed over in silence."""

from __future__ import annotations

import re

_MARKUP = re.compile(r"<!--.*?-->|<annotation\b[^>]*(?:/>|>.*?</annotation\s*>)", re.DOTALL)
_ELEMENT = re.compile(r"<\w+[^<>]*(?:/>|>(?:\s|<!\[CDATA\[\s*\]\]>)*</\w+\s*>)")
_PROGRAMS = ("code", "sql")


def is_empty_program(element: str, xml: str) -> bool:
    """Whether a ``code`` or ``sql`` element holds nothing but its annotation, so that it does nothing."""
    return element in _PROGRAMS and _ELEMENT.fullmatch(_MARKUP.sub("", xml).strip()) is not None
