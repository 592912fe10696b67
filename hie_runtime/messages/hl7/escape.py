r"""Escape sequences of HL7 v2 text (HL7 v2.5 section 2.7).

``\F\ \S\ \T\ \R\ \E\`` stand for the separators, ``\Xdd..\`` for bytes in hexadecimal, ``\.br\`` for a line
break. Others (``\H\ \N\ \.in+4\ \C..\ \M..\ \Z..\``) are formatting or character set switches: kept as
they are.
A line break in text is ``\n`` here; CR and the MLLP framing bytes are written in hexadecimal, so that no
value
can end a segment or a frame.
"""

from __future__ import annotations

import re
from binascii import Error as HexError
from binascii import unhexlify
from functools import lru_cache

from hie_runtime.messages.hl7.separators import STANDARD, Separators

_KEPT_WHOLE = b"HN.CMZ"  # first letters of sequences we do not resolve


@lru_cache(maxsize=64)
def _escaper(separators: Separators) -> tuple[re.Pattern[bytes], dict[bytes, bytes]]:
    field, component, repetition, escape, subcomponent = separators
    table = {
        b"\r": escape + b"X0D" + escape,
        b"\n": escape + b".br" + escape,
        b"\x0b": escape + b"X0B" + escape,
        b"\x1c": escape + b"X1C" + escape,
        subcomponent: escape + b"T" + escape,
        repetition: escape + b"R" + escape,
        component: escape + b"S" + escape,
        field: escape + b"F" + escape,
        escape: escape + b"E" + escape,
    }
    return re.compile(b"[" + re.escape(b"".join(table)) + b"]"), table


@lru_cache(maxsize=64)
def _meanings(separators: Separators) -> dict[bytes, bytes]:
    field, component, repetition, escape, subcomponent = separators
    return {b"F": field, b"S": component, b"T": subcomponent, b"R": repetition, b"E": escape, b".br": b"\n"}


def escape_bytes(value: bytes, separators: Separators = STANDARD) -> bytes:
    """The value as a leaf of a message with these separators: nothing in it separates any more."""
    pattern, table = _escaper(separators)
    return pattern.sub(lambda found: table[found[0]], value)


def escape_only(value: bytes, characters: bytes, separators: Separators) -> bytes:
    """Escape only the given characters; what else the value holds is HL7 text already."""
    table = _escaper(separators)[1]
    return re.sub(b"[" + re.escape(characters) + b"]", lambda found: table[found[0]], value)


def unescape_bytes(value: bytes, separators: Separators = STANDARD) -> bytes:
    """Resolve the escape sequences of a leaf value; unknown or unclosed ones stay as they are."""
    escape = separators.escape
    meanings = _meanings(separators)
    out: list[bytes] = []
    done = 0
    start = value.find(escape)
    while start >= 0:
        end = value.find(escape, start + 1)
        if end < 0:
            break
        code = value[start + 1 : end]
        meaning = meanings.get(code)
        if meaning is None and code[:1] == b"X":
            meaning = _hexadecimal(code[1:])
        if meaning is not None:
            out.append(value[done:start])
            out.append(meaning)
            done = end + 1
            start = value.find(escape, done)
        elif code and code[0] in _KEPT_WHOLE:
            start = value.find(escape, end + 1)
        else:
            start = end  # a lone escape character: the next one may open a sequence
    out.append(value[done:])
    return b"".join(out)


def escape(text: str, separators: Separators = STANDARD, codec: str = "utf-8") -> str:
    """Text to HL7 text. ``unescape(escape(x)) == x`` for every text the codec can write."""
    return escape_bytes(text.encode(codec, "surrogateescape"), separators).decode(codec, "surrogateescape")


def unescape(text: str, separators: Separators = STANDARD, codec: str = "utf-8") -> str:
    """HL7 text to plain text; codec says what the bytes of ``\\Xdd..\\`` mean."""
    return unescape_bytes(text.encode(codec, "surrogateescape"), separators).decode(codec, "surrogateescape")


def separator_of(code: bytes, separators: Separators) -> bytes | None:
    """The separator that a sequence (without its escape characters) stands for; None for any other."""
    return _meanings(separators).get(code) if len(code) == 1 else None


def is_kept_sequence(code: bytes) -> bool:
    """Whether this is a sequence that stands for no separator: a line break, hexadecimal, formatting, a switch."""
    if code[:1] == b"X":
        return _hexadecimal(code[1:]) is not None
    return bool(code) and code[0] in _KEPT_WHOLE


def _hexadecimal(digits: bytes) -> bytes | None:
    try:
        return unhexlify(digits) if digits else None
    except (HexError, ValueError):
        return None
