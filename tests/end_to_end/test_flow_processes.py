"""Splitter, de-duplicator, delay and transform process in a running production, through restarts and kill -9."""

from __future__ import annotations

import asyncio
import json
import time
from datetime import datetime
from datetime import time as time_of_day
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hie_runtime.config.workspace import load_workspace
from hie_runtime.engine.message_flow import MessageFlow
from hie_runtime.hosts.delay import next_time
from hie_runtime.messages.errors import HL7Error
from hie_runtime.messages.hl7.batch import split_messages
from hie_runtime.messages.hl7.joining import as_batch, as_merged
from hie_runtime.messages.hl7.reader import HL7Message
from hie_runtime.messages.hl7.sequence import Sequence
from support import (
    Receiver,
    RuntimeProcess,
    Sender,
    adt,
    eventually,
    free_port,
    operation,
    service,
    write_workspace,
)

ORU = (
    b"MSH|^~\\&|LAB|NM|HIE|NM|2026||ORU^R01|R1|P|2.3.1\rPID|1||900\rOBR|1||L1|GLU\rNTE|1||first\rOBX|1|NM|NA||139\r"
    b"OBX|2|NM|K||7\rOBR|2||L2|FBC\rOBX|1|NM|HB||140\rZZZ|end\r"
)


def process(name: str, kind: str, *targets: str, **host: Any) -> dict[str, Any]:
    settings = {"host": {"target_config_names": list(targets), **host}}
    return {"name": name, "class_name": f"hie.processes.{kind}", "settings": settings}


async def through(tmp_path: Path, item: dict[str, Any], messages: list[bytes], expected: int) -> list[bytes]:
    """What comes out of one process when these messages come in, one after the other."""
    port = free_port()
    async with Receiver() as sink:
        items = [service("in", port, [item["name"]]), item, operation("out", sink.port)]
        runtime = RuntimeProcess(write_workspace(tmp_path, items))
        await asyncio.to_thread(runtime.start)
        try:
            async with Sender(port) as sender:
                for message in messages:
                    assert b"MSA|CA|" in await sender.send(message)
            await eventually(lambda: len(sink.received) >= expected, 10, "not all came out")
            await eventually(runtime.drained, 10, "queues are not empty", every=0.05)
        finally:
            await asyncio.to_thread(runtime.stop)
        return sink.received


async def test_a_message_of_two_orders_becomes_two_with_what_belongs_to_none(tmp_path: Path) -> None:
    item = process("Split", "Splitter", "out", split_at="OBR()")
    made = await through(tmp_path, item, [ORU, adt("A1")], 3)
    head = b"MSH|^~\\&|LAB|NM|HIE|NM|2026||ORU^R01|R1.%d|P|2.3.1\rPID|1||900\r"
    assert made == [
        head % 1 + b"OBR|1||L1|GLU\rNTE|1||first\rOBX|1|NM|NA||139\rOBX|2|NM|K||7\r",
        head % 2 + b"OBR|2||L2|FBC\rOBX|1|NM|HB||140\rZZZ|end\r",
        adt("A1"),
    ]


async def test_groups_are_split_by_the_structure_and_the_rest_stays_with_each(tmp_path: Path) -> None:
    item = process("Split", "Splitter", "out", split_at="PIDgrpgrp(1).ORCgrp()", number_control_ids=False)
    made = await through(tmp_path, item, [ORU.replace(b"ZZZ|end\r", b"DSC|more\r")], 2)
    assert [message.count(b"OBR|") for message in made] == [1, 1]
    assert [message.count(b"DSC|more\r") for message in made] == [1, 1]
    assert all(b"|R1|P|" in message for message in made)
    assert b"NTE|1||first" in made[0]
    assert b"HB" in made[1]


async def test_a_path_that_names_no_part_is_an_error_of_the_item(tmp_path: Path) -> None:
    item = process("Split", "Splitter", "out", split_at="PID:3()")
    port = free_port()
    runtime = RuntimeProcess(
        write_workspace(tmp_path, [service("in", port, ["Split"]), item, operation("out", free_port())])
    )
    await asyncio.to_thread(runtime.launch)
    try:

        def told() -> bool:
            try:
                items = runtime.get("/v1/counters")["items"]
            except OSError:
                return False
            return any("a segment or group is expected" in one["state_text"] for one in items)

        await eventually(told, 20, "the item does not say what is wrong")
    finally:
        await asyncio.to_thread(runtime.stop)


def statuses(runtime: RuntimeProcess) -> list[str]:
    return sorted(row["status"] for row in runtime.get("/v1/messages"))


async def test_what_was_let_through_once_is_not_again_through_kill_9_and_restart(tmp_path: Path) -> None:
    port = free_port()
    async with Receiver() as sink, Receiver() as aside:
        item = process("Once", "Deduplicator", "out", duplicates_to="aside")
        items = [
            service("in", port, ["Once"]),
            item,
            operation("out", sink.port),
            operation("aside", aside.port),
        ]
        runtime = RuntimeProcess(write_workspace(tmp_path, items))
        await asyncio.to_thread(runtime.start)
        try:
            for life in range(3):
                async with Sender(port) as sender:
                    for name in ("A", "B", "A", f"new{life}"):
                        await sender.send(adt(name))
                await eventually(lambda life=life: f"new{life}" in sink.ids, 10, "new ones do not go on")
                if life < 2:
                    runtime.kill()
                    await asyncio.to_thread(runtime.start)
            await eventually(lambda: len(aside.received) >= 7, 10, "duplicates go nowhere")
            await eventually(runtime.drained, 10, "queues are not empty", every=0.05)
        finally:
            await asyncio.to_thread(runtime.stop)
    # at most what a kill repeats of the operation's own sends
    assert list(dict.fromkeys(sink.ids)) == ["A", "B", "new0", "new1", "new2"]
    assert sorted(set(aside.ids)) == ["A", "B"]


async def test_duplicates_end_as_discarded_with_the_reason_and_old_ones_are_forgotten(tmp_path: Path) -> None:
    port = free_port()
    async with Receiver() as sink:
        item = process("Once", "Deduplicator", "out", remember=0.5, most_remembered=100)
        runtime = RuntimeProcess(
            write_workspace(tmp_path, [service("in", port, ["Once"]), item, operation("out", sink.port)])
        )
        await asyncio.to_thread(runtime.start)
        try:
            async with Sender(port) as sender:
                await sender.send(adt("A"))
                await sender.send(adt("A"))
                await eventually(lambda: "discarded" in statuses(runtime), 10, "no duplicate is told")
                (row,) = [one for one in runtime.get("/v1/messages") if one["status"] == "discarded"]
                assert (
                    "a duplicate: a message with the same MSH:3, MSH:4, MSH:10 was here before"
                    in json.dumps(row)
                )
                await asyncio.sleep(0.6)
                await sender.send(adt("B"))  # its transaction forgets what is too old
                await sender.send(adt("A"))
                await eventually(lambda: sink.ids == ["A", "B", "A"], 10, "it is not forgotten")
        finally:
            await asyncio.to_thread(runtime.stop)


async def test_a_delayed_message_keeps_its_time_through_kill_9(tmp_path: Path) -> None:
    port = free_port()
    async with Receiver() as sink:
        item = process("Later", "Delay", "out", delay=8)  # a restart on a busy machine takes some of it
        runtime = RuntimeProcess(
            write_workspace(tmp_path, [service("in", port, ["Later"]), item, operation("out", sink.port)])
        )
        await asyncio.to_thread(runtime.start)
        try:
            began = time.monotonic()
            async with Sender(port) as sender:
                await sender.send(adt("A"))
                await sender.send(adt("B"))
            await asyncio.sleep(0.3)
            runtime.kill()
            await asyncio.to_thread(runtime.start)
            (depth,) = [
                one["queue_depth"] for one in runtime.get("/v1/counters")["items"] if one["name"] == "Later"
            ]
            assert depth == 2
            assert sink.ids == []
            await eventually(lambda: sink.ids == ["A", "B"], 20, "they do not go on")
            assert time.monotonic() - began > 7.9
            await eventually(runtime.drained, 10, "queues are not empty", every=0.05)
        finally:
            await asyncio.to_thread(runtime.stop)


@pytest.mark.parametrize(
    ("moment", "times", "then"),
    [
        ("2026-03-01T01:00", ["02:00"], "2026-03-01T02:00"),
        ("2026-03-01T02:00", ["02:00"], "2026-03-01T02:00"),
        ("2026-03-01T02:01", ["02:00"], "2026-03-02T02:00"),
        ("2026-03-01T12:00", ["02:00", "14:30"], "2026-03-01T14:30"),
        ("2026-12-31T23:00", ["02:00"], "2027-01-01T02:00"),
    ],
)
def test_the_next_time_of_the_day(moment: str, times: list[str], then: str) -> None:
    found = next_time(
        datetime.fromisoformat(moment).timestamp(), [time_of_day.fromisoformat(one) for one in times]
    )
    assert found == datetime.fromisoformat(then).timestamp()


async def test_a_transform_process_puts_each_message_through_its_transforms_and_bad_ones_aside(
    tmp_path: Path,
) -> None:
    port = free_port()
    (tmp_path / "transforms").mkdir()
    step = {"step": "assign", "property": "target.{PID:8}", "value": "$zdate($zdateh(source.{PID:7},8),8)"}
    transform = {"name": "Sure", "create": "copy", "steps": [step]}
    (tmp_path / "transforms" / "Sure.json").write_text(json.dumps(transform))
    async with Receiver() as sink, Receiver() as aside:
        item = process("Change", "TransformProcess", "out", transforms=["Sure"], bad_message_handler="aside")
        items = [
            service("in", port, ["Change"]),
            item,
            operation("out", sink.port),
            operation("aside", aside.port),
        ]
        runtime = RuntimeProcess(write_workspace(tmp_path, items))
        await asyncio.to_thread(runtime.start)
        try:
            async with Sender(port) as sender:
                await sender.send(adt("A"))
                await sender.send(adt("B").replace(b"19700101", b"nonsense"))
            await eventually(lambda: (sink.ids, aside.ids) == (["A"], ["B"]), 10, "they went elsewhere")
            assert b"|19700101|19700101\r" in sink.received[0]
        finally:
            await asyncio.to_thread(runtime.stop)


def test_a_test_on_traffic_sees_what_splitter_and_transform_process_make(tmp_path: Path) -> None:
    (tmp_path / "transforms").mkdir()
    step = {"step": "assign", "property": "target.{ZAD:1}", "value": "source.{OBR:3}"}
    (tmp_path / "transforms" / "Add.json").write_text(
        json.dumps({"name": "Add", "create": "copy", "steps": [step]})
    )
    items = [
        service("in", free_port(), ["Split"]),
        process("Split", "Splitter", "Change", split_at="OBR()"),
        process("Change", "TransformProcess", "out", transforms=["Add"]),
        operation("out", free_port()),
    ]
    with MessageFlow(load_workspace(write_workspace(tmp_path, items))) as flow:
        arrived = flow.deliveries("in", HL7Message(ORU))["out"]
        assert [message.get_field("ZAD:1") for message in arrived] == ["L1", "L2"]
        assert flow.travelled.transforms["Add"] == 2


def result(control_id: str, patient: str, status: str = "P") -> bytes:
    return f"MSH|^~\\&|LAB|NM|EPR|NM|2026||ORU^R01|{control_id}|P|2.4\rPID|1||{patient}\rOBR|1|||X{'|' * 21}{status}\rOBX|1|NM|{control_id}||1\r".encode()


async def test_messages_of_a_patient_go_on_as_one_when_there_are_enough(tmp_path: Path) -> None:
    item = process("Gather", "Aggregator", "out", complete_count=2, timeout=60, output="Joined")
    sent = [result("1", "A"), result("2", "B"), result("3", "A"), result("4", "B")]
    made = await through(tmp_path, item, sent, 2)
    assert made == [sent[0] + sent[2], sent[1] + sent[3]]


def test_a_batch_names_sender_and_receiver_of_its_first_message_and_counts() -> None:
    one, two = result("1", "A"), result("2", "B")
    assert as_batch([one, two]) == b"BHS|^~\\&|LAB|NM|EPR|NM|2026|\r" + one + two + b"BTS|2\r"
    assert split_messages(as_batch([one, two])) == [one, two]


def test_messages_of_different_separators_are_not_merged() -> None:
    with pytest.raises(HL7Error, match="different separators"):
        as_merged([result("1", "A"), result("2", "A").replace(b"|", b"#")], ["OBX"])


async def test_the_last_of_a_group_ends_it_and_others_segments_are_merged_into_the_first(
    tmp_path: Path,
) -> None:
    item = process(
        "Gather", "Aggregator", "out", last_when='HL7.{OBR:25} = "F"', output="Merged", merge_segments=["OBX"]
    )
    made = await through(tmp_path, item, [result("1", "A"), result("2", "A"), result("3", "A", "F")], 1)
    assert made == [result("1", "A") + b"OBX|1|NM|2||1\rOBX|1|NM|3||1\r"]


async def test_a_group_that_is_not_complete_goes_aside_in_time_through_kill_9(tmp_path: Path) -> None:
    port = free_port()
    async with Receiver() as sink, Receiver() as aside:
        item = process(
            "Gather", "Aggregator", "out", complete_count=3, timeout=8, incomplete_to="aside", output="Joined"
        )
        items = [
            service("in", port, ["Gather"]),
            item,
            operation("out", sink.port),
            operation("aside", aside.port),
        ]
        runtime = RuntimeProcess(write_workspace(tmp_path, items))
        await asyncio.to_thread(runtime.start)
        try:
            async with Sender(port) as sender:
                for control_id, patient in (("1", "A"), ("2", "B"), ("3", "A")):
                    await sender.send(result(control_id, patient))
            await asyncio.sleep(0.2)
            runtime.kill()
            await asyncio.to_thread(runtime.start)
            async with Sender(port) as sender:
                await sender.send(result("4", "A"))
            await eventually(lambda: len(sink.received) == 1, 10, "the whole group does not go on")
            await eventually(lambda: len(aside.received) == 1, 20, "the rest does not go aside")
            why = "1 messages as one, not complete in time"
            await eventually(lambda: why in json.dumps(runtime.get("/v1/messages")), 10, "no reason is kept")
        finally:
            await asyncio.to_thread(runtime.stop)
    assert sink.received == [result("1", "A") + result("3", "A") + result("4", "A")]
    assert aside.received == [result("2", "B")]


def numbered(number: int, control_id: str = "", sender: str = "PAS") -> bytes:
    head = (
        f"MSH|^~\\&|{sender}|RGH|HIE|RGH|2026||ADT^A01|{control_id or f'{sender}{number}'}|P|2.4|{number}\r"
    )
    return head.encode() + b"PID|1||1\r"


async def sequenced(tmp_path: Path, sent: list[bytes], expected: int, **host: Any) -> list[bytes]:
    return await through(tmp_path, process("Order", "hl7.SequenceManager", "out", **host), sent, expected)


async def test_messages_go_on_in_the_order_of_their_numbers_each_sender_for_itself(tmp_path: Path) -> None:
    sent = [
        numbered(7),
        numbered(9),
        numbered(3, sender="LAB"),
        numbered(10),
        numbered(4, sender="LAB"),
        numbered(8),
    ]
    made = await sequenced(tmp_path, sent, 6)
    ids = [message.split(b"|")[9].decode() for message in made]
    assert [one for one in ids if one.startswith("PAS")] == ["PAS7", "PAS8", "PAS9", "PAS10"]
    assert [one for one in ids if one.startswith("LAB")] == ["LAB3", "LAB4"]


async def test_a_gap_is_waited_for_and_then_told_and_what_comes_late_goes_on_too(tmp_path: Path) -> None:
    sent = [numbered(1), numbered(3), numbered(4)]
    port = free_port()
    async with Receiver() as sink:
        item = process("Order", "hl7.SequenceManager", "out", message_wait_timeout=1.5)
        runtime = RuntimeProcess(
            write_workspace(tmp_path, [service("in", port, ["Order"]), item, operation("out", sink.port)])
        )
        await asyncio.to_thread(runtime.start)
        try:
            async with Sender(port) as sender:
                for message in sent:
                    await sender.send(message)
                await eventually(lambda: sink.ids == ["PAS1"], 5, "the first does not go on")
                await eventually(lambda: sink.ids == ["PAS1", "PAS3", "PAS4"], 10, "the gap is not given up")
                await sender.send(numbered(2))
                await sender.send(numbered(4))
                await eventually(
                    lambda: sink.ids == ["PAS1", "PAS3", "PAS4", "PAS2"], 10, "what is late does not go on"
                )
                await eventually(runtime.drained, 10, "queues are not empty", every=0.05)
            rows = json.dumps(runtime.get("/v1/messages"))
        finally:
            await asyncio.to_thread(runtime.stop)
    assert (
        "messages 2 of PAS RGH are missing; those after them go on" in (tmp_path / "runtime.log").read_text()
    )
    assert "a duplicate: message 4 of PAS RGH was here before" in rows


async def test_a_large_gap_is_not_waited_for(tmp_path: Path) -> None:
    made = await sequenced(
        tmp_path, [numbered(1), numbered(500)], 2, large_gap_size=100, message_wait_timeout=600
    )
    assert [message.split(b"|")[9] for message in made] == [b"PAS1", b"PAS500"]


async def test_the_expected_number_and_what_is_held_outlive_kill_9(tmp_path: Path) -> None:
    port = free_port()
    async with Receiver() as sink:
        item = process("Order", "hl7.SequenceManager", "out", message_wait_timeout=600)
        runtime = RuntimeProcess(
            write_workspace(tmp_path, [service("in", port, ["Order"]), item, operation("out", sink.port)])
        )
        await asyncio.to_thread(runtime.start)
        try:
            async with Sender(port) as sender:
                for number in (1, 2, 4, 5):
                    await sender.send(numbered(number))
            await eventually(lambda: sink.ids == ["PAS1", "PAS2"], 10, "the first do not go on")
            runtime.kill()
            await asyncio.to_thread(runtime.start)
            async with Sender(port) as sender:
                await sender.send(numbered(3))
            await eventually(
                lambda: list(dict.fromkeys(sink.ids)) == [f"PAS{n}" for n in range(1, 6)], 10, "not in order"
            )
            await eventually(runtime.drained, 10, "queues are not empty", every=0.05)
        finally:
            await asyncio.to_thread(runtime.stop)


@given(st.permutations(range(1, 9)), st.integers(1, 8))
def test_any_order_of_arrival_gives_the_order_of_the_numbers(order: list[int], missing: int) -> None:
    whole: Sequence[int] = Sequence(1)
    assert [n for number in order for n, _, _ in whole.arrive(number, number)] == list(range(1, 9))
    broken: Sequence[int] = Sequence(1)
    came = [n for number in order if number != missing for n, _, _ in broken.arrive(number, number)]
    came += [n for n, _, _ in broken.skip_gap()]
    assert came == [n for n in range(1, 9) if n != missing]
    assert not broken.held
