"""Which message belongs to which expected one: by order, by file name, or by values of the messages.

Both sides are read once, side by side. What has no partner yet waits in a temporary file, so memory grows only with
how far the two are out of step: about 150 bytes a waiting message.
"""

from __future__ import annotations

import struct
import tempfile
from collections import deque
from collections.abc import Iterator, Sequence
from typing import IO, NamedTuple

from hie_runtime.errors import HIEError
from hie_runtime.messages.errors import PathError
from hie_runtime.messages.hl7.path_grammar import parse_path
from hie_runtime.messages.hl7.paths import compile_path
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.proof.errors import ProofError

_IN_MEMORY = 8 * 1024 * 1024
_MAX_KEY = 200
ORDER, FILE = "order", "file"


class Known(NamedTuple):
    """A message of one side: its bytes, where it stands (what the user reads) and its file's stem."""

    raw: bytes
    place: str
    stem: str = ""


# What waits under a key: the place of its record in the file, several in their order. A deque for every key would
# take five times the memory.
_Waiting = dict[str, "int | deque[int]"]
_RECORD = struct.Struct("<QII")  # bytes of the message, of its place, of its file's stem


class Keys:
    """What a message is paired by. ``names``: order, file, or paths, several joined. Raises ProofError."""

    def __init__(self, names: Sequence[str]) -> None:
        self.by_file = FILE in names
        self.by_order = list(names) == [ORDER]
        if ORDER in names and not self.by_order:
            raise ProofError("pair: order stands alone; it cannot be joined with others")
        paths = [name for name in names if name not in (ORDER, FILE)]
        try:
            self._readers = [compile_path(name) for name in paths if parse_path(name)]
        except PathError as error:
            raise ProofError(f"pair: {error}; allowed are also order and file") from error
        self.text = ", ".join(names)
        self.plain = all(name in (ORDER, FILE, "MSH:10", "MSA:2") for name in names)

    def of(self, known: Known, message: HL7Message | None) -> str:
        """The key of a message; without any value messages are paired by their order."""
        parts = [known.stem] if self.by_file else []
        if message is not None:
            parts += [reader(message) for reader in self._readers]
        return " | ".join(parts)[:_MAX_KEY]


class Pairs:
    """Pairs of found and expected messages."""

    def __init__(self, keys: Keys, expected: Iterator[Known]) -> None:
        self._keys = keys
        self._stream = expected
        self._spool: IO[bytes] = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - closed by close()
        self._end = 0
        self._found: _Waiting = {}
        self._expected: _Waiting = {}
        self.read = 0  # expected messages so far

    def close(self) -> None:
        """Give the temporary file away."""
        self._spool.close()

    def add(self, found: Known) -> Iterator[tuple[str, Known | None, Known | None]]:
        """Take a found message; gives the pairs (key, found, expected) that are complete now."""
        key = self._key(found)
        partner = self._taken(self._expected, key)
        if partner is not None:
            yield key, found, partner
            return
        self._wait(self._found, key, found)
        yield from self._next()

    def rest(self) -> Iterator[tuple[str, Known | None, Known | None]]:
        """After the last found message: the pairs that are left, then what has no partner."""
        while True:
            before = self.read
            yield from self._next()
            if self.read == before:
                break
        for waiting, is_found in ((self._found, True), (self._expected, False)):
            for key in list(waiting):
                while (one := self._taken(waiting, key)) is not None:
                    yield (key, one, None) if is_found else (key, None, one)

    def _next(self) -> Iterator[tuple[str, Known | None, Known | None]]:
        """Read one more of the expected messages."""
        expected = next(self._stream, None)
        if expected is None:
            return
        self.read += 1
        key = self._key(expected)
        partner = self._taken(self._found, key)
        if partner is None:
            self._wait(self._expected, key, expected)
        else:
            yield key, partner, expected

    def _key(self, known: Known) -> str:
        try:
            return self._keys.of(known, HL7Message(known.raw))
        except HIEError:
            return self._keys.of(known, None)

    def _wait(self, waiting: _Waiting, key: str, known: Known) -> None:
        place, stem = (text.encode("utf-8", "surrogateescape") for text in (known.place, known.stem))
        record = _RECORD.pack(len(known.raw), len(place), len(stem)) + known.raw + place + stem
        self._spool.seek(self._end)
        self._spool.write(record)
        others = waiting.get(key)
        if others is None:
            waiting[key] = self._end
        elif isinstance(others, int):
            waiting[key] = deque((others, self._end))
        else:
            others.append(self._end)
        self._end += len(record)

    def _taken(self, waiting: _Waiting, key: str) -> Known | None:
        found = waiting.get(key)
        if found is None:
            return None
        if isinstance(found, int):
            offset = found
            del waiting[key]
        else:
            offset = found.popleft()
            if not found:
                del waiting[key]
        known = self._read(offset)
        if not self._found and not self._expected:
            self._spool.seek(0)
            self._spool.truncate()  # in step again: the file does not grow with the traffic
            self._end = 0
        return known

    def _read(self, offset: int) -> Known:
        self._spool.seek(offset)
        sizes = _RECORD.unpack(self._spool.read(_RECORD.size))
        raw, place, stem = (self._spool.read(size) for size in sizes)
        return Known(raw, place.decode("utf-8", "surrogateescape"), stem.decode("utf-8", "surrogateescape"))
