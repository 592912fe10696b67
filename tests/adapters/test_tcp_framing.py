"""Framings of plain TCP: whatever is framed comes out again, however the stream is cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hie_runtime.messages.errors import FramingError
from hie_runtime.protocols.tcp.framing import Deframer, Framing, characters

FRAMINGS = [
    Framing("counted", width=1),
    Framing("counted", width=2, little=True),
    Framing("counted", width=4),
    Framing("counted", width=4, inclusive=True),
    Framing("counted", width=5, ascii=True),
    Framing("framed", start=b"\x02", end=b"\x03"),
    Framing("framed", start=b"\x0b", end=b"\x1c\r"),
    Framing("framed", start=b"", end=b"<end>"),
    Framing("line", end=b"\n"),
    Framing("line", end=b"\r\n"),
]


@given(
    framing=st.sampled_from(FRAMINGS),
    messages=st.lists(st.binary(min_size=1, max_size=200), max_size=8),
    cuts=st.lists(st.integers(1, 50)),
)
def test_what_is_framed_comes_out_again(framing: Framing, messages: list[bytes], cuts: list[int]) -> None:
    sent, stream = [], b""
    for message in messages:
        try:
            stream += framing.frame(message)
        except FramingError:
            continue  # it holds a mark, or is too long for the length
        sent.append(message)
    deframer, got = Deframer(framing, 200), []
    while stream:
        size = cuts.pop() if cuts else len(stream)
        got += deframer.feed(stream[:size])
        stream = stream[size:]
    assert got == sent
    assert deframer.failure is None
    assert not deframer.partial


@given(framing=st.sampled_from(FRAMINGS), data=st.lists(st.binary(max_size=300), max_size=5))
def test_no_bytes_break_a_deframer(framing: Framing, data: list[bytes]) -> None:
    deframer = Deframer(framing, 100)
    for chunk in data:
        if deframer.failure is None:
            assert all(len(message) <= 100 for message in deframer.feed(chunk))
    assert deframer.held_bytes <= 400


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("13,10", b"\r\n"), ("x0D,x0a", b"\r\n"), ("6", b"\x06"), ("", b""), (r"ACK {id}\r\n", b"ACK {id}\r\n"),
        (r"\x02", b"\x02"), ("<end>", b"<end>"), (r"caf\xc3\xa9", "café".encode()), (r"a\\b", rb"a\b"),
    ],
)  # fmt: skip
def test_characters_are_written_as_codes_or_as_text(text: str, expected: bytes) -> None:
    assert characters(text) == expected


@pytest.mark.parametrize(
    ("text", "problem"), [("300", "300 is not a character code"), (r"\q", r"\q is not known")]
)
def test_characters_that_cannot_be_are_named(text: str, problem: str) -> None:
    with pytest.raises(FramingError) as error:
        characters(text)
    assert problem in str(error.value)


@pytest.mark.parametrize(
    ("framing", "data", "problem"),
    [
        (Framing("counted", width=4), b"\x7f\xff\xff\xff", "a message of 2147483647 bytes is announced; allowed are 100"),
        (Framing("counted", width=4, ascii=True), b"GET / HTTP/1.1", "b'GET ' is not a length of 4 digits"),
        (Framing("counted", width=2, inclusive=True), b"\x00\x01", "a length of 1 is shorter than itself"),
        (Framing("framed", start=b"\x02", end=b"\x03", strict=True), b"junk\x02a\x03", "4 bytes outside frames"),
        (Framing("framed", start=b"\x02", end=b"\x03"), b"\x02" + b"a" * 102, "102 bytes and no end; allowed are 100"),
        (Framing("line", end=b"\n"), b"a" * 101, "a line of 101 bytes; allowed are 100"),
    ],
)  # fmt: skip
def test_a_stream_that_does_not_follow_its_framing_says_what_is_wrong(
    framing: Framing, data: bytes, problem: str
) -> None:
    deframer = Deframer(framing, 100)
    deframer.feed(data)
    assert problem in str(deframer.failure)
