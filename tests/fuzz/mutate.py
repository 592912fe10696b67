"""Inputs made from inputs: bytes changed, pieces of others, tokens of the language, much nesting, odd encodings."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

MAX_BYTES = 60_000
_NUMBER = re.compile(rb"\d+")
_ODD_NUMBERS = (b"0", b"-1", b"00", b"99999999999999999999", b"1e400", b".", b"2147483648", b"65536", b"")
_ODD = (b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xc3", b"\xed\xa0\x80", b"\x0b", b"\x1c\r", b"\r\n", b"\x85", b"]]>", b"&#0;",
        "𝟛".encode(), "İ".encode(), "\u2028".encode(), b"%", b"\\", b"'", b'"')  # fmt: skip
_PAIRS = ((b"(", b")"), (b"[", b"]"), (b"{", b"}"), (b"<a>", b"</a>"), (b"!", b""), (b"'", b""), (b"- ", b""))


class Mutator:
    """Makes inputs from a corpus. ``tokens`` are words of the language that is read."""

    def __init__(self, random_: random.Random, tokens: Sequence[bytes]) -> None:
        self._random = random_
        self._tokens = tuple(tokens) or (b"1",)
        self._ways: tuple[Callable[[bytes], bytes], ...] = (
            self._flip, self._delete, self._delete, self._repeat, self._token, self._token, self._token, self._odd,
            self._number, self._swap, self._cut, self._nest, self._blow_up,
        )  # fmt: skip

    def made(self, corpus: Sequence[bytes]) -> bytes:
        """One new input."""
        choose = self._random.choice
        data = choose(corpus)
        for _ in range(choose((1, 1, 1, 2, 3, 5, 8))):
            data = (
                self._splice(data, choose(corpus))
                if self._random.random() < 0.1
                else choose(self._ways)(data)
            )
        return data[:MAX_BYTES]

    def _span(self, data: bytes, longest: int = 40) -> tuple[int, int]:
        start = self._random.randint(0, len(data))
        return start, min(len(data), start + self._random.randint(0, longest))

    def _flip(self, data: bytes) -> bytes:
        if not data:
            return data
        at = self._random.randrange(len(data))
        return data[:at] + bytes([self._random.randrange(256)]) + data[at + 1 :]

    def _delete(self, data: bytes) -> bytes:
        start, end = self._span(data)
        return data[:start] + data[end:]

    def _repeat(self, data: bytes) -> bytes:
        start, end = self._span(data)
        return data[:end] + data[start:end] * self._random.choice((1, 2, 9)) + data[end:]

    def _token(self, data: bytes) -> bytes:
        start, end = self._span(data, 12)
        kept = end if self._random.random() < 0.5 else start
        return data[:start] + self._random.choice(self._tokens) + data[kept:]

    def _odd(self, data: bytes) -> bytes:
        at = self._random.randint(0, len(data))
        return data[:at] + self._random.choice(_ODD) + data[at:]

    def _number(self, data: bytes) -> bytes:
        found = list(_NUMBER.finditer(data))
        if not found:
            return data
        match = self._random.choice(found)
        return data[: match.start()] + self._random.choice(_ODD_NUMBERS) + data[match.end() :]

    def _swap(self, data: bytes) -> bytes:
        a, b = sorted(self._random.randint(0, len(data)) for _ in range(2))
        c = self._random.randint(b, len(data))
        return data[:a] + data[b:c] + data[a:b] + data[c:]

    def _cut(self, data: bytes) -> bytes:
        return data[: self._random.randint(0, len(data))]

    def _nest(self, data: bytes) -> bytes:
        start, end = self._span(data)
        opening, closing = self._random.choice(_PAIRS)
        times = self._random.choice((1, 2, 30, 300, 3000))
        return data[:start] + opening * times + data[start:end] + closing * times + data[end:]

    def _blow_up(self, data: bytes) -> bytes:
        start, end = self._span(data, 8)
        return data[:start] + data[start:end] * self._random.choice((50, 500, 5000)) + data[end:]

    def _splice(self, data: bytes, other: bytes) -> bytes:
        return data[: self._random.randint(0, len(data))] + other[self._random.randint(0, len(other)) :]
