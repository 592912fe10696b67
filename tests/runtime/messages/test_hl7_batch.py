import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hie_runtime.messages.errors import HL7Error
from hie_runtime.messages.hl7.batch import build_batch, documents, read_batch, split_messages
from hie_runtime.messages.hl7.reader import HL7Message

from .samples import ADT, LATIN, ODD, ORU

BATCH = build_batch([ADT, ORU], b"BHS|^~\\&|LAB", b"FHS|^~\\&|LAB")


@given(
    st.lists(st.sampled_from([ADT, ORU, ODD, LATIN]), min_size=1), st.sampled_from([b"\r", b"\n", b"\r\n"])
)
def test_a_file_of_messages_splits_into_the_same_messages(parts, line_end):
    data = b"".join(part.replace(b"\r", line_end) + line_end for part in parts)
    assert [HL7Message(raw).segment_bytes for raw in split_messages(data)] == [
        HL7Message(part).segment_bytes for part in parts
    ]
    assert split_messages(build_batch(parts, b"BHS|^~\\&", b"FHS|^~\\&")) == parts


def test_headers_and_trailers_are_known():
    batch = read_batch(BATCH + build_batch([ODD], b"BHS:*!%$:X"))
    assert batch.headers == (b"FHS|^~\\&|LAB", b"BHS|^~\\&|LAB", b"BHS:*!%$:X")
    assert batch.trailers == (b"BTS|2", b"FTS|1", b"BTS:1")
    assert [child.batch_header for child in batch.children] == [batch.headers[1]] * 2 + [batch.headers[2]]
    assert [child.file_header for child in batch.children] == [batch.headers[0]] * 2 + [b""]
    assert batch.is_batch and not read_batch(ADT + ORU).is_batch


@pytest.mark.parametrize(
    ("handling", "sessions", "parents"),
    [("Whole", [0], [0]), ("1Session", [0, 0], [2, 2]), ("Batch", [0, 1], [2, 2]), ("Indiv", [0, 1], [0, 0])],
)
def test_batch_handling_decides_documents_sessions_and_parents(handling, sessions, parents):
    found = documents(BATCH, handling)
    assert [document.session for document in found] == sessions
    assert [len(document.parents) for document in found] == parents
    assert found[0].raw == (BATCH if handling == "Whole" else ADT)


def test_a_file_without_a_message_is_refused_and_text_before_one_is_counted():
    with pytest.raises(HL7Error, match="no HL7 message in 15 bytes: found 2 batch headers"):
        documents(b"FHS|^~\\&|\rFTS|0")
    assert read_batch(b"hello\r" + ADT).stray == 5
    assert split_messages(b"OBX|1|TX|||the MSH|segment\r") == []


def test_a_long_run_of_line_ends_costs_its_length_not_its_square() -> None:
    started = time.thread_time()
    batch = read_batch(ADT + b"\r\n" * 500_000 + b"x")
    assert len(batch.children) == 1
    assert time.thread_time() - started < 2
