"""FHIR JSON that is too large to be held: read piece by piece, attachments cut, a bundle entry by entry."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from hie_runtime.messages.errors import FHIRError, JSONError
from hie_runtime.messages.json import DECODER

# Text without a quote that is longer than this is an attachment, of which so much is kept.
ATTACHMENT_BYTES = 65_536
# One resource, or one entry of a bundle, may have so many characters beside its attachments.
MOST_CHARACTERS = 16 * 1024 * 1024
_BASE64 = re.compile(rb"[A-Za-z0-9+/=]*")
_SPACE = re.compile(r"[ \t\r\n]*")


class Cut(NamedTuple):
    """Where something is left out: offset in what is given, and how many bytes are missing there."""

    at: int
    missing: int


class Shortened:
    """The bytes of a JSON text, long base64 contents cut to a part that is base64 too. ``cuts``: where."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks = chunks
        self._run = 0  # bytes since the last quote
        self._given = 0
        self.cuts: list[Cut] = []

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._chunks:
            pieces = chunk.split(b'"')
            if self._run + len(pieces[0]) <= ATTACHMENT_BYTES and max(map(len, pieces)) <= ATTACHMENT_BYTES:
                self._run = len(pieces[-1]) + (self._run if len(pieces) == 1 else 0)
                kept = chunk
            else:
                kept = self._shorten(pieces)
            self._given += len(kept)
            if kept:
                yield kept

    def _shorten(self, pieces: list[bytes]) -> bytes:
        made = bytearray()
        for number, piece in enumerate(pieces):
            if number:
                made += b'"'
                self._run = 0
            room = max(0, ATTACHMENT_BYTES - self._run)
            self._run += len(piece)
            made += piece[:room]
            rest = piece[room:]
            # fours are left out, so that what is base64 stays it, and what is not stays so too; never behind a
            # backslash, whose escape would be cut
            missing = len(rest) - len(rest) % 4
            if missing and _BASE64.fullmatch(rest) and b"\\" not in made[-8:]:
                self.cuts.append(Cut(self._given + len(made), missing))
                rest = rest[missing:]
            made += rest
        return bytes(made)


class Members:
    """The members of a JSON object, read from pieces of its text, in their order.

    The elements of the list ``listed`` come one by one with their number; all others with None."""

    def __init__(self, pieces: Iterable[bytes], listed: str = "entry") -> None:
        self._pieces = iter(pieces)
        self._decode = codecs.getincrementaldecoder("utf-8-sig")().decode
        self._listed = listed
        self._text = ""
        self._at = 0
        self._ended = False

    def __iter__(self) -> Iterator[tuple[str, int | None, Any]]:
        """Raises JSONError, and what reading the pieces raises."""
        self._expect("{")
        seen: set[str] = set()
        if self._next() == "}":
            self._at += 1
            return self._nothing_follows()
        while True:
            if self._next() != '"':
                raise self._wrong()
            name = self._value()
            if name in seen:
                raise JSONError("the message has an object that names one member twice")
            seen.add(name)
            self._expect(":")
            if name == self._listed and self._next() == "[":
                for number, value in enumerate(self._elements()):
                    yield name, number, value
            else:
                yield name, None, self._value()
            if self._closed("}"):
                return self._nothing_follows()

    def _elements(self) -> Iterator[Any]:
        self._at += 1
        if self._next() == "]":
            self._at += 1
            return
        while True:
            yield self._value()
            if self._closed("]"):
                return

    def _closed(self, mark: str) -> bool:
        """Whether ``mark`` follows, False where a comma does."""
        found = self._next()
        if found not in (mark, ",") or not found:
            raise self._wrong()
        self._at += 1
        return found == mark

    def _expect(self, mark: str) -> None:
        if self._next() != mark:
            raise self._wrong()
        self._at += 1

    def _nothing_follows(self) -> None:
        if self._next():
            raise self._wrong()

    def _next(self) -> str:
        """The next character that is no white space, "" at the end."""
        while True:
            found = _SPACE.match(self._text, self._at)
            assert found is not None
            self._at = found.end()
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def _value(self) -> Any:
        self._next()
        while True:
            try:
                value, end = DECODER.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if not self._more():
                    raise self._wrong() from error
                continue
            except RecursionError as error:
                raise JSONError("the message is JSON nested too deep") from error
            if end == len(self._text) and self._more():
                continue  # a number may go on
            self._at = end
            return value

    def _more(self) -> bool:
        """Read on, as much again as is held, so that a long value is not tried too often. False at the end."""
        if self._ended:
            return False
        rest = self._text[self._at :]
        if len(rest) > MOST_CHARACTERS:
            raise FHIRError(
                f"one resource has more than {MOST_CHARACTERS // 1024 // 1024} MB beside its attachments"
            )
        parts, wanted, size = [rest], max(len(rest), 1), 0
        while size < wanted:
            piece = next(self._pieces, None)
            text = self._decoded(piece)
            parts.append(text)
            size += len(text)
            if piece is None:
                self._ended = True
                break
        self._text, self._at = "".join(parts), 0
        return size > 0

    def _decoded(self, piece: bytes | None) -> str:
        try:
            return self._decode(piece or b"", piece is None)
        except UnicodeDecodeError as error:
            raise JSONError("the message is not UTF-8, as JSON is") from error

    def _wrong(self) -> JSONError:
        return JSONError(
            "the message is not JSON"
            + (" (it ends too early)" if self._ended and self._at >= len(self._text) else "")
        )


def with_id(chunks: Iterable[bytes], id: str) -> tuple[Cut, bytes]:
    """Where the id of a resource is to be written, how many bytes are replaced there, and by what.

    Only what has no id, or one of its own that it is not to keep; the rest of the text stays as it is. Raises JSONError,
    FHIRError."""
    shortened = Shortened(chunks)
    text = b"".join(shortened).decode("latin-1")  # a character is a byte: places in it are those of the file
    if len(text) > MOST_CHARACTERS:
        raise FHIRError(
            f"the resource has more than {MOST_CHARACTERS // 1024 // 1024} MB beside its attachments"
        )
    found = _place_of_id(text)
    before = sum(cut.missing for cut in shortened.cuts if cut.at <= found.at)
    written = f'"{id}"' if found.missing else f'"id":"{id}",'
    return Cut(found.at + before, found.missing), written.encode()


def _place_of_id(text: str) -> Cut:
    """The value of the top-level id, or the place where it would stand."""
    plain = json.JSONDecoder(parse_int=str, parse_float=str)
    at = text.find("{") + 1
    first = at
    while True:
        at = _behind_space(text, at)
        try:
            name, at = plain.raw_decode(text, at)
            at = _behind_space(text, _behind_space(text, at) + 1)
            _value, end = plain.raw_decode(text, at)
        except (json.JSONDecodeError, IndexError) as error:
            raise JSONError("the message is not JSON") from error
        if name == "id":
            return Cut(at, end - at)
        at = _behind_space(text, end)
        if text[at : at + 1] != ",":
            return Cut(first, 0)
        at += 1


def _behind_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    assert found is not None
    return found.end()
