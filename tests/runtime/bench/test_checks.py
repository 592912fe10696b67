"""The bench is only worth what its checks are: each kind of fault must be seen."""

from __future__ import annotations

import asyncio
import multiprocessing
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hie_runtime.bench.expect import (
    MIXES,
    connection_and_sequence,
    control_id_of,
    kind_of,
    make_message,
)
from hie_runtime.bench.latency import LONGEST, Latencies
from hie_runtime.bench.load import BenchOptions, LoadResult, _main
from hie_runtime.bench.report import latency_percentiles
from hie_runtime.bench.runner import deliveries_expected
from hie_runtime.bench.verify import Deliveries, judge, read_archive
from hie_runtime.bench.workspace import SERVICE, bench_workspace
from hie_runtime.config.workspace import load_workspace
from hie_runtime.engine.message_flow import deliveries
from hie_runtime.messages.hl7.ack import fast_ack
from hie_runtime.messages.hl7.framing import frame
from hie_runtime.messages.hl7.mllp import FrameDecoder
from hie_runtime.messages.hl7.reader import HL7Message


@pytest.mark.parametrize(
    ("sinks", "file", "mix"), [(3, True, "mixed"), (1, False, "mixed"), (5, True, "adt"), (3, False, "oru")]
)
def test_the_rules_of_the_bench_send_each_kind_where_the_table_says(
    tmp_path: Path, sinks: int, file: bool, mix: str
) -> None:
    bench_workspace(tmp_path / "ws", 35190, range(35191, 35191 + sinks), tmp_path / "out" if file else None)
    workspace = load_workspace(tmp_path / "ws")
    assert [str(problem) for problem in workspace.problems] == []
    kinds = MIXES[mix]
    assert {kind_of(2, sequence, len(kinds)) for sequence in range(len(kinds))} == set(range(len(kinds)))
    for sequence in range(len(kinds)):
        body, targets = make_message(2, sequence, sinks=sinks, file=file, mix=mix)
        assert mix == "mixed" or f"||{mix.upper()}^".encode() in body
        arrived = deliveries(workspace, SERVICE, HL7Message(body))
        assert set(arrived) - {"Router"} == targets
        assert all(len(messages) == 1 for messages in arrived.values())


@pytest.mark.parametrize("size", [650, 4_000, 60_000])
def test_messages_have_the_size_asked_for_and_carry_connection_and_sequence(size: int) -> None:
    body, _ = make_message(1234, 56789, size)
    assert abs(len(body) - size) <= 20
    assert connection_and_sequence(control_id_of(body)) == (1234, 56789)
    assert body.endswith(b"\r") and b"\x1c" not in body


def _arrived(*pairs: tuple[int, int]) -> Deliveries:
    found = Deliveries()
    for connection, sequence in pairs:
        found.add(b"B%06d-%08d" % (connection, sequence))
    return found


def _for_sink_1(connection: int, count: int) -> list[tuple[int, int]]:
    return [(connection, n) for n in range(count) if "to.Sink1" in make_message(connection, n)[1]]


def test_deliveries_as_expected_are_correct() -> None:
    pairs = [*_for_sink_1(1, 30), *_for_sink_1(0, 30)]
    report = judge("to.Sink1", _arrived(*pairs), [30, 30], [30, 30], 3, True)
    assert report.correct
    assert report.delivered == report.expected == len(pairs)


def test_a_missing_a_doubled_a_late_and_a_misdirected_message_are_each_seen() -> None:
    right = _for_sink_1(0, 30)
    wrong = next(n for n in range(30) if (0, n) not in right)
    pairs = [right[1], right[0], *right[2:-1], right[3], (0, wrong), (7, 0)]
    arrived = _arrived(*pairs)
    arrived.add(b"not ours")
    report = judge("to.Sink1", arrived, [30], [30], 3, True)
    assert (report.missing, report.duplicates, report.out_of_order, report.misdirected) == (1, 1, 1, 3)
    assert f"connection 0 message {right[-1][1]} is missing" in report.examples


def test_a_message_sent_and_not_acknowledged_may_arrive_or_not() -> None:
    right = _for_sink_1(0, 30)
    assert judge("to.Sink1", _arrived(*right), [30], [25], 3, True).correct
    assert judge("to.Sink1", _arrived(*_for_sink_1(0, 25)), [30], [25], 3, True).correct


def test_the_number_of_deliveries_expected_is_that_of_the_table() -> None:
    counts = [0, 1, 11, 40]
    each = [
        make_message(c, n, sinks=4, file=False)[1] for c, count in enumerate(counts) for n in range(count)
    ]
    assert deliveries_expected(counts, 4) == sum(map(len, each))


def test_an_archive_file_is_read_in_the_order_written(tmp_path: Path) -> None:
    file = tmp_path / "archive.hl7"
    file.write_bytes(b"\n".join(make_message(3, n)[0] for n in (0, 5, 2)))
    assert list(read_archive(file).sequences) == [0, 5, 2]
    assert len(read_archive(tmp_path / "none.hl7")) == 0


def test_latencies_are_told_in_milliseconds() -> None:
    found = latency_percentiles({1_000: 980, 50_000: 15, 900_000: 5})
    assert found["p50"] == pytest.approx(1.0, rel=0.01)
    assert found["p99"] == pytest.approx(50.0, rel=0.01)
    assert found["p99.9"] == found["max"] == pytest.approx(900.0, rel=0.01)


def _load_against(
    answer: Callable[[int, bytes], bytes | None], options: BenchOptions
) -> tuple[LoadResult, list[bytes]]:
    """Run the sending side, in this process, against a server that answers as told; None hangs up."""
    got: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        decoder = FrameDecoder()
        while data := await reader.read(65536):
            for message in decoder.feed(data):
                got.append(message)
                reply = answer(len(got), message)
                if reply is None:
                    writer.close()
                    return
                writer.write(reply)

    async def run() -> LoadResult:
        ours, theirs = multiprocessing.Pipe()
        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        ours.send("go")
        async with server:
            await asyncio.wait_for(
                _main(theirs, options, "127.0.0.1", server.sockets[0].getsockname()[1]), 20
            )
        assert ours.recv() == "connected"
        result: LoadResult = ours.recv()
        return result

    return asyncio.run(run()), got


def test_each_connection_sends_its_share_in_order_and_counts_the_acks() -> None:
    options = BenchOptions(connections=3, window=4, messages=32)
    result, got = _load_against(lambda _n, message: frame(fast_ack(message, b"CA")), options)
    assert result.sent == result.acked == [11, 11, 10]
    assert result.wrong == 0
    assert sum(result.latencies.values()) == 32
    for connection in range(3):
        mine = [message for message in got if control_id_of(message).startswith(b"B%06d" % connection)]
        # MSH-13 carries the time of sending
        plain = [re.sub(rb"^(MSH[^\r]*)\|\d+\r", rb"\1\r", message) for message in mine]
        assert plain == [make_message(connection, n, 650, 3, False)[0] for n in range(len(mine))]


def test_a_negative_a_strange_and_a_foreign_acknowledgement_are_each_counted() -> None:
    def answer(number: int, message: bytes) -> bytes:
        if number == 2:
            return frame(fast_ack(message, b"AE"))
        if number == 4:
            return frame(b"OK\r")
        if number == 6:
            return frame(fast_ack(make_message(0, 99)[0], b"AA"))
        return frame(fast_ack(message, b"AA"))

    result, _ = _load_against(answer, BenchOptions(connections=1, messages=10))
    assert (result.sent, result.acked, result.wrong) == ([10], [7], 3)
    assert "AE" in result.errors[0]
    assert "answered for another" in result.errors[2]


def test_a_connection_closed_with_messages_unanswered_is_an_error_and_ends_the_run() -> None:
    options = BenchOptions(connections=1, window=3, messages=10)
    result, _ = _load_against(lambda n, message: frame(fast_ack(message, b"AA")) if n < 5 else None, options)
    assert result.acked[0] < 10
    assert "was closed with" in result.errors[0]


def test_at_a_given_rate_latency_counts_from_when_a_message_was_due() -> None:
    """A receiver that stands still for a while delays all that became due then, sent or not."""

    def answer(number: int, message: bytes) -> bytes:
        if number == 20:
            time.sleep(0.3)
        return frame(fast_ack(message, b"AA"))

    options = BenchOptions(connections=4, window=1, duration=0.6, rate=200)
    result, _ = _load_against(answer, options)
    assert result.sent == result.acked == [30, 30, 30, 30]
    assert 0.55 < result.seconds < 3
    late = sum(count for micros, count in result.latencies.items() if micros > 50_000)
    assert late > 20  # not only the four that were outstanding


@given(st.lists(st.integers(0, LONGEST), max_size=60), st.integers(1, 400))
def test_latencies_are_counted_to_a_thousandth_in_bounded_memory(values: list[int], times: int) -> None:
    found = Latencies()
    for value in values * times:
        found.new.append(value)
        found.fold()
    counts = found.counts()
    assert sum(counts.values()) == len(values) * times
    assert len(counts) <= len(set(values)) and len(found.new) == 0
    assert all(any(0 <= value - kept <= value / 1000 for value in values) for kept in counts)
