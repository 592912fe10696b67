"""Text and escape sequences of a leaf, apart: v2.xml writes ``\\.br\\`` as ``<escape V=".br"/>``.

Sequences that stand for a separator become that character, and characters that XML does not have become ``\\X..\\``
sequences: the text that is read at the other end is the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from hie_runtime.messages.errors import HL7Error, XMLError
from hie_runtime.messages.hl7.charset import decode, encode
from hie_runtime.messages.hl7.escape import escape_bytes, is_kept_sequence, separator_of
from hie_runtime.messages.hl7.separators import Separators

_CODE = re.compile(rb"[!-~][ -~]*\Z")
# What is no character of XML 1.0 (section 2.2); a line feed would be taken for a \.br\ on the way back.
_NOT_XML = re.compile("[^\t\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Text(NamedTuple):
    """Plain text."""

    text: str


class Sequence(NamedTuple):
    """An escape sequence, without the escape characters."""

    code: str


def read_leaf(raw: bytes, separators: Separators, codec: str) -> Iterator[Text | Sequence]:
    """Text and sequences of a leaf, all of its characters ones that XML has.

    Raises HL7Error when its bytes cannot be read in the character set and written again.
    """
    for piece in _pieces(raw, separators):
        if isinstance(piece, Sequence):
            yield piece
            continue
        text = decode(piece, codec)
        if not piece.isascii() and text.encode(codec, "surrogateescape") != piece:
            raise HL7Error(f"a value is not in the message's character set {codec}; it cannot be converted")
        done = 0
        for found in _NOT_XML.finditer(text):
            if found.start() > done:
                yield Text(text[done : found.start()])
            yield Sequence("X" + found[0].encode(codec, "surrogateescape").hex().upper())
            done = found.end()
        if done < len(text):
            yield Text(text[done:])


def _pieces(raw: bytes, separators: Separators) -> Iterator[bytes | Sequence]:
    """Runs of text with separators put in, and the sequences between them."""
    escape = separators.escape
    text = bytearray()
    done, start = 0, raw.find(escape)
    while start >= 0 and (end := raw.find(escape, start + 1)) >= 0:
        code = raw[start + 1 : end]
        meant = separator_of(code, separators)
        if meant is None and not is_kept_sequence(code):
            start = end  # a lone escape character: the next one may open a sequence
            continue
        text += raw[done:start]
        if meant is not None:
            text += meant
        elif not _CODE.match(code):  # no attribute of XML: the same text as it is read
            text += raw[start : end + 1]
        else:
            if text:
                yield bytes(text)
                text.clear()
            yield Sequence(code.decode("ascii"))
        done = end + 1
        start = raw.find(escape, done)
    text += raw[done:]
    if text:
        yield bytes(text)


def written_text(text: str, separators: Separators, codec: str, where: str) -> bytes:
    """Text as part of a leaf. Raises HL7Error when the character set lacks a character."""
    return escape_bytes(encode(text, codec, where), separators)


def written_sequence(code: str, separators: Separators, where: str) -> bytes:
    """A sequence as part of a leaf. Raises XMLError for what would not end with it."""
    raw = code.encode("latin-1", "replace")
    if not _CODE.match(raw) or any(mark in raw for mark in separators):
        raise XMLError(f"{where}: V of an escape element is no escape sequence of HL7, such as .br or X0D")
    return separators.escape + raw + separators.escape
