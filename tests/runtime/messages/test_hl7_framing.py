import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hie_runtime.messages.errors import FramingError
from hie_runtime.messages.hl7.framing import frame, parse_framing
from hie_runtime.messages.hl7.mllp import FrameDecoder
from hie_runtime.messages.hl7.reader import HL7Message

from .samples import ADT, LATIN, ODD, ORU

SAMPLES = [ADT, ORU, LATIN, ODD]
FRAMINGS = [
    "MLLP",
    "MLLP1/2",
    "AsciiLF",
    "AsciiCR",
    "AsciiCRLF",
    "None",
    "Ascii3",
    "Ascii2/3",
    "LLP",
    "Flexible",
]
MLLP_BYTES = st.lists(
    st.sampled_from([b"\x0b", b"\x1c\r", b"\x1c", b"\r", b"\n", b"MSH|", b"abc", b"\x0bMSH|x\x1c\r"]),
    max_size=25,
).map(b"".join)


def cut(data, sizes):
    at = 0
    for size in sizes:
        yield data[at : at + size]
        at += size
    yield data[at:]


def decode(framing, chunks, flush=True):
    decoder = FrameDecoder(framing)
    frames = [message for chunk in chunks if chunk for message in decoder.feed(chunk)]
    return frames + (decoder.flush() if flush else []), decoder


@given(
    st.sampled_from(FRAMINGS),
    st.lists(st.sampled_from(SAMPLES), min_size=1, max_size=5),
    st.lists(st.integers(1, 400)),
)
@settings(max_examples=300)
def test_what_is_framed_comes_out_however_the_stream_is_cut(framing, sent, sizes):
    frames, decoder = decode(framing, cut(b"".join(frame(message, framing) for message in sent), sizes))
    assert [HL7Message(raw).segment_bytes for raw in frames] == [
        HL7Message(raw).segment_bytes for raw in sent
    ]
    assert decoder.junk_bytes == 0 and decoder.failure is None and not decoder.at_eof().started


@given(MLLP_BYTES, st.lists(st.integers(1, 6)), st.sampled_from(["MLLP", "MLLP11/28"]))
@settings(max_examples=400)
def test_broken_streams_give_the_same_frames_however_cut(data, sizes, framing):
    whole, one = decode(framing, [data])
    pieces, many = decode(framing, cut(data, sizes))
    assert pieces == whole
    assert (one.empty_frames, one.at_eof()) == (many.empty_frames, many.at_eof())
    assert one.junk_bytes == many.junk_bytes


@given(
    st.lists(st.sampled_from(SAMPLES), max_size=3),
    st.sampled_from([b"\r", b"\n", b"\r\n"]),
    st.lists(st.integers(1, 300)),
)
def test_flexible_detects_lines_and_answers_in_kind(sent, line_end, sizes):
    data = b"".join(message.replace(b"\r", line_end) for message in sent)
    frames, decoder = decode("Flexible", cut(data, sizes))
    assert [HL7Message(raw).segment_bytes for raw in frames] == [
        HL7Message(raw).segment_bytes for raw in sent
    ]
    names = {b"\r": "AsciiCR", b"\n": "AsciiLF", b"\r\n": "AsciiCRLF"}
    assert decoder.reply_framing == (names[line_end] if sent else "MLLP")


def test_bytes_between_frames_are_counted_and_skipped():
    decoder = FrameDecoder("MLLP")
    assert decoder.feed(b"\r\nGET /\x0bMSH|1\x1c\r\r\nxx\x0bhalf\x0bMSH|2\x1c\r\x0b\x1c\r\x0bMSH|3") == [
        b"MSH|1",
        b"MSH|2",
    ]
    assert (decoder.junk_bytes, decoder.empty_frames) == (12, 1)
    assert decoder.at_eof() == (b"\x0bMSH|3", True)


@pytest.mark.parametrize("sizes", [[], [1] * 60, [30]])
def test_a_frame_over_the_limit_breaks_the_stream_after_the_good_ones(sizes):
    decoder = FrameDecoder("MLLP", max_bytes=20)
    frames = []
    with pytest.raises(FramingError, match="allowed are 20"):
        for chunk in cut(frame(b"MSH|ok") + frame(b"MSH|" + b"x" * 40), sizes):
            frames += decoder.feed(chunk)
        decoder.feed(b"more")
    assert frames == [b"MSH|ok"] and decoder.failure is not None


def test_a_large_message_in_small_chunks_stays_linear():
    data = frame(ADT + b"OBX|1|ED|||" + b"QUJD" * 2_000_000 + b"\r")
    decoder, frames = FrameDecoder("MLLP"), []
    for at in range(0, len(data), 65536):
        frames += decoder.feed(data[at : at + 65536])
    assert len(frames) == 1 and len(frames[0]) == len(data) - 3


def test_an_llp_block_with_a_wrong_checksum_is_refused():
    block = frame(ADT, "LLP")
    decoder = FrameDecoder("LLP")
    assert decoder.feed(block.replace(b"ANNA", b"ANNE")) == []
    assert "checksum" in str(decoder.failure)
    assert FrameDecoder("LLP").feed(b"\x0bN23\rX00006083\x1c\r") == []


def test_a_message_holding_the_framing_bytes_is_not_sent():
    with pytest.raises(FramingError, match="holds the framing bytes"):
        frame(b"MSH|^~\\&|\x1c\r")


@pytest.mark.parametrize("setting", ["MLLP11", "Ascii", "Ascii300", "MsgEnvelope", "Ascii2/2"])
def test_an_unknown_framing_names_the_allowed_ones(setting):
    with pytest.raises(FramingError, match=r"allowed"):
        parse_framing(setting)
    assert parse_framing("mllp11/28").end == b"\x1c\r" and parse_framing("").name == "Flexible"
