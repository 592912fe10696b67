"""The five separators of an HL7 v2 message, taken from its own MSH-1 and MSH-2 (HL7 v2.5 section 2.5.4)."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from hie_runtime.messages.errors import HL7Error

# White space and a UTF-8 byte order mark before MSH occur in files; they are tolerated and kept in raw.
_LEADING = b" \t\r\n\x0b\x0c\xef\xbb\xbf\x00"


class Separators(NamedTuple):
    """Separators, each one byte."""

    field: bytes = b"|"
    component: bytes = b"^"
    repetition: bytes = b"~"
    escape: bytes = b"\\"
    subcomponent: bytes = b"&"

    @property
    def encoding_characters(self) -> bytes:
        """MSH-2."""
        return self.component + self.repetition + self.escape + self.subcomponent


STANDARD = Separators()


@lru_cache(maxsize=256)
def _from_header(field: bytes, encoding_characters: bytes) -> Separators:
    # A shorter MSH-2 is legal (2.5.4: escape and subcomponent may be left out); the rest is the standard's
    # choice unless the message uses that character for another separator.
    found = [encoding_characters[i : i + 1] for i in range(min(4, len(encoding_characters)))]
    taken = {field, *found}
    for default in STANDARD[1 + len(found) :]:
        spare = (bytes((c,)) for c in b"#$%@!" if bytes((c,)) not in taken)
        found.append(default if default not in taken else next(spare))
        taken.add(found[-1])
    return Separators(field, *found)


def message_start(raw: bytes) -> int:
    """Offset of ``MSH`` in raw.

    Raises HL7Error when raw, after leading white space, does not start with MSH and a field separator.
    """
    start = 0 if raw[:3] == b"MSH" else len(raw) - len(raw.lstrip(_LEADING))
    if raw[start : start + 3] != b"MSH":
        raise HL7Error(
            f"byte {start}: the message starts with {_shown(raw[start : start + 3])}; "
            f"an HL7 v2 message starts with MSH and a field separator"
        )
    separator = raw[start + 3 : start + 4]
    if not separator or separator in b"\r\n" or separator.isalnum():
        raise HL7Error(
            f"byte {start + 3}: MSH is followed by {_shown(separator)}; "
            f"allowed is a field separator, usually |, not a letter, digit or line end"
        )
    return start


def separators_of(raw: bytes, start: int = 0) -> Separators:
    """Separators of the message whose MSH is at start (see :func:`message_start`)."""
    header = raw[start : start + 9]
    if header == b"MSH|^~\\&|":
        return STANDARD
    field = header[3:4]
    characters = header[4:8].split(field, 1)[0].split(b"\r", 1)[0].split(b"\n", 1)[0]
    return _from_header(field, characters)


def _shown(found: bytes) -> str:
    return repr(found.decode("latin-1")) if found else "nothing"
