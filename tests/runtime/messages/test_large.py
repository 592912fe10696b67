"""Large messages in files: whole in, whole out, and an outline that never passes for the message."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hie_runtime.messages.errors import FramingError
from hie_runtime.messages.hl7.framing import frame, framed_chunks
from hie_runtime.messages.large import (
    CUT_MARK,
    LONG_SEGMENT,
    LargeMessageError,
    Outline,
    Spooled,
    SpoolWriter,
    whole,
)

SEGMENTS = st.lists(
    st.tuples(
        st.sampled_from(["PID", "OBX", "NTE", "ZZZ"]),
        st.one_of(st.integers(0, 60), st.integers(LONG_SEGMENT - 8, LONG_SEGMENT + 8), st.just(100_000)),
    ),
    max_size=12,
)
LINE_END = st.sampled_from([b"\r", b"\n", b"\r\n"])


def message_of(segments: list[tuple[str, int]], line_end: bytes = b"\r") -> bytes:
    lines = [b"MSH|^~\\&|LAB"] + [name.encode() + b"|" + b"x" * length for name, length in segments]
    return b"".join(line + line_end for line in lines)


def spool(folder: Path, message: bytes, cuts: list[int]) -> Outline:
    """The message written in pieces that end at these places."""
    edges = sorted({0, len(message), *(cut % (len(message) + 1) for cut in cuts)})
    writer = SpoolWriter(folder / "spool")
    for start, end in zip(edges, edges[1:], strict=False):
        writer.write([message[start:end]])
    return writer.finish()


@settings(deadline=None, max_examples=60)
@given(SEGMENTS, LINE_END, st.lists(st.integers(0, 400_000), max_size=8))
def test_however_it_is_cut_into_pieces_the_file_holds_all_and_the_outline_every_segment(
    segments: list[tuple[str, int]], line_end: bytes, cuts: list[int]
) -> None:
    message = message_of(segments, line_end)
    with TemporaryDirectory() as folder:
        outline = spool(Path(folder), message, cuts)
        assert whole(outline) == message == b"".join(outline.spooled.chunks())
    lines = outline.split(b"\r")
    for (name, length), line in zip(segments, lines[1:], strict=False):
        content = name.encode() + b"|" + b"x" * length
        assert line.removesuffix(CUT_MARK) == content[:LONG_SEGMENT]
        assert (line != content) == (len(content) > LONG_SEGMENT) or line == content + CUT_MARK
    assert outline.spooled.cut == {name for name, length in segments if length + 4 > LONG_SEGMENT}
    assert outline.spooled.single and outline.spooled.complete
    assert CUT_MARK in outline


@pytest.mark.parametrize(
    "framing", ["MLLP", "Flexible", "AsciiLF", "AsciiCR", "None", "LLP", "MLLP28/13", "Ascii3/4"]
)
def test_an_outline_is_never_framed_as_if_it_were_the_message(tmp_path: Path, framing: str) -> None:
    outline = spool(tmp_path, message_of([("OBX", 200_000)]), [])
    with pytest.raises(FramingError):
        frame(outline, framing)


@settings(deadline=None, max_examples=60)
@given(
    SEGMENTS, LINE_END, st.sampled_from(["MLLP", "AsciiLF", "AsciiCR", "AsciiCRLF", "None", "LLP", "Ascii3/4", "MLLP3/4"])
)  # fmt: skip
def test_a_large_message_goes_out_as_a_small_one_would(
    segments: list[tuple[str, int]], line_end: bytes, framing: str
) -> None:
    message = message_of(segments, line_end)
    with TemporaryDirectory() as folder:
        outline = spool(Path(folder), message, [])
        assert b"".join(framed_chunks(outline.spooled, framing)) == frame(message, framing)


def test_a_large_message_that_holds_the_marks_of_its_framing_is_refused(tmp_path: Path) -> None:
    message = message_of([("OBX", 300_000)]) + b"NTE|\x1c\r"
    outline = spool(tmp_path, message, [])
    with pytest.raises(FramingError, match="holds the framing bytes"):
        next(framed_chunks(outline.spooled, "MLLP"))


def test_several_messages_or_none_are_told_from_one(tmp_path: Path) -> None:
    one = message_of([("OBX", 40_000)])
    assert spool(tmp_path, one, [7]).spooled.single
    assert not spool(tmp_path, one + one, [len(one) + 1]).spooled.single
    assert not spool(tmp_path, b"BHS|^~\\&\r" + one + b"BTS|1\r", []).spooled.single
    assert not spool(tmp_path, b"%PDF-1.4 " * 9000, []).spooled.single


def test_an_outline_of_endless_small_segments_is_bounded_and_says_so(tmp_path: Path) -> None:
    outline = spool(tmp_path, message_of([("OBX", 50)] * 40_000), [1000, 500_000])
    assert len(outline) < 600_000
    assert not outline.spooled.complete
    assert CUT_MARK in outline


def test_a_file_that_was_changed_cut_or_lost_is_noticed(tmp_path: Path) -> None:
    outline = spool(tmp_path, message_of([("OBX", 300_000)]), [])
    path, good = outline.spooled.path, outline.spooled.path.read_bytes()
    for bad in (good[:-1], good + b"x", good[:1000] + b"?" + good[1001:]):
        path.write_bytes(bad)
        with pytest.raises(LargeMessageError, match="damaged"):
            list(outline.spooled.chunks())
        with pytest.raises(LargeMessageError, match="damaged"):
            outline.spooled.load()
    path.unlink()
    with pytest.raises(LargeMessageError, match="cannot be read"):
        list(outline.spooled.chunks())


def test_text_is_found_across_the_pieces_it_is_read_in(tmp_path: Path) -> None:
    data = b"x" * (256 * 1024 - 2) + b"NEEDLE" + b"y" * 1000
    path = tmp_path / "file"
    path.write_bytes(data)
    import zlib

    file = Spooled(path, len(data), zlib.crc32(data))
    assert file.find_any([b"absent", b"NEEDLE"]) == b"NEEDLE"
    assert file.find_any([b"absent"]) is None
