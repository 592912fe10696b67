"""Segments of an HL7 v2 message as lists of text, for conversions that read most of what there is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hie_runtime.messages.hl7.charset import decode
from hie_runtime.messages.hl7.escape import unescape_bytes
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.separators import Separators

NULL = '""'
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


class Field:
    """One repetition of a field: components of subcomponents. An HL7 null reads as empty: FHIR has no word for it."""

    __slots__ = ("_parts",)

    def __init__(self, parts: list[list[str]]) -> None:
        self._parts = parts

    @classmethod
    def read(cls, raw: bytes, separators: Separators, codec: str) -> Field:
        """From a message's bytes."""
        return cls([
            [_text(sub, separators, codec) for sub in component.split(separators.subcomponent)]
            for component in raw.split(separators.component)
        ])  # fmt: skip

    def __bool__(self) -> bool:
        return any(sub for component in self._parts for sub in component)

    def __call__(self, component: int = 1, sub: int = 1) -> str:
        """A subcomponent, "" when nothing is there."""
        if component > len(self._parts) or sub > len(self._parts[component - 1]):
            return ""
        return self._parts[component - 1][sub - 1]

    def joined(self, component: int) -> str:
        """A component of text, which senders write with a bare ``&`` in it."""
        return "&".join(self.subs(component))

    def subs(self, component: int) -> list[str]:
        """The subcomponents of a component."""
        return self._parts[component - 1] if component <= len(self._parts) else [""]

    def inner(self, component: int) -> Field:
        """A component as a field of its own: its subcomponents are the components."""
        return Field([[sub] for sub in self.subs(component)])

    @property
    def whole(self) -> str:
        """All its text, for fields of text."""
        return "^".join("&".join(component) for component in self._parts)


EMPTY = Field([[""]])


class Seg:
    """A segment. ``seg(5)`` its fifth field, first repetition; ``seg.all(3)`` all repetitions that say something."""

    __slots__ = ("_codec", "_fields", "_separators", "name")

    def __init__(self, raw: bytes, separators: Separators, codec: str) -> None:
        self._fields = raw.split(separators.field)
        self._separators, self._codec = separators, codec
        self.name = self._fields[0].decode("latin-1")
        if self.name in ("MSH", "BHS", "FHS"):
            self._fields.insert(1, separators.field)

    def __call__(self, number: int) -> Field:
        found = self.all(number)
        return found[0] if found else EMPTY

    def all(self, number: int) -> list[Field]:
        """Repetitions of a field that are not empty."""
        if number >= len(self._fields) or not self._fields[number]:
            return []
        if self.name == "MSH" and number in (1, 2):
            return [EMPTY]
        made = [Field.read(one, self._separators, self._codec) for one in self._fields[number].split(self._separators.repetition)]  # fmt: skip
        return [one for one in made if one]

    def text(self, number: int) -> str:
        """First component of the first repetition."""
        return self(number)(1)


def segments(message: HL7Message) -> Iterator[Seg]:
    """All segments in order."""
    for raw in message.segment_bytes:
        if raw.strip():
            yield Seg(raw, message.separators, message.encoding)


def _text(raw: bytes, separators: Separators, codec: str) -> str:
    if not raw:
        return ""
    text = _CONTROLS.sub(" ", decode(unescape_bytes(raw, separators), codec)).strip()
    return "" if text == NULL else text
