"""Large messages when something goes wrong: crashes, damage, no room, refusals; nothing is lost or left over."""

from __future__ import annotations

import asyncio
import sys
import urllib.error
from contextlib import suppress
from pathlib import Path

import pytest
from large_messages import CHUNK, MEGABYTE, DigestSink, key, large, production, send_large

from hie_runtime.journal.salvage import check_journal
from support import (
    END,
    START,
    Receiver,
    RuntimeProcess,
    ack,
    adt,
    control_id,
    eventually,
    free_port,
    operation,
    service,
    write_workspace,
)


@pytest.mark.timeout(120)
async def test_a_large_message_acknowledged_before_kill_9_arrives_whole(tmp_path: Path) -> None:
    port, message = free_port(), large(20 * MEGABYTE)
    async with DigestSink() as sink:
        runtime = production(tmp_path, port, sink)
        await asyncio.to_thread(runtime.start)
        try:
            assert b"MSA|CA|LARGE" in await send_large(port, message)
            runtime.kill()
            await asyncio.to_thread(runtime.start)
            await eventually(lambda: key(message) in sink.received, 60, "the large message did not arrive")
            await eventually(runtime.drained, 30, "queues are not empty", every=0.1)
            counters = await asyncio.to_thread(runtime.get, "/v1/counters")
        finally:
            await asyncio.to_thread(runtime.stop)
    assert set(sink.received) == {key(message)}
    assert [item["queue_bytes"] for item in counters["items"]] == [0, 0, 0]


async def test_a_large_message_that_breaks_off_leaves_nothing_and_the_next_is_taken(tmp_path: Path) -> None:
    port = free_port()
    async with Receiver() as sink:
        items = [service("in", port, ["out"]), operation("out", sink.port)]
        runtime = RuntimeProcess(write_workspace(tmp_path, items))
        await asyncio.to_thread(runtime.start)
        spool = runtime.data / "spool"
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(START + large(2 * MEGABYTE))
            await eventually(lambda: len(list(spool.glob("*"))) == 1, 10, "nothing is spooled")
            writer.close()
            await eventually(lambda: not list(spool.glob("*")), 10, "a partial message is kept")
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(START + large(2 * MEGABYTE) + START + adt("NEXT") + END)
            assert b"NEXT" in await asyncio.wait_for(reader.readuntil(END), 20)
            writer.close()
            await eventually(lambda: sink.ids == ["NEXT"], 10, "the next was not delivered")
            assert not list(spool.glob("*"))
        finally:
            await asyncio.to_thread(runtime.stop)


async def test_a_kill_9_leaves_no_files_of_half_a_message_and_a_purge_none_at_all(tmp_path: Path) -> None:
    port, message = free_port(), large(2 * MEGABYTE)
    async with DigestSink() as sink:
        runtime = production(tmp_path, port, sink)
        await asyncio.to_thread(runtime.start)
        spool = runtime.data / "spool"
        try:
            await send_large(port, message)
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(START + large(3 * MEGABYTE))
            await eventually(lambda: len(list(spool.glob("*"))) == 2, 10, "not spooled")
            runtime.kill()
            writer.close()
            await asyncio.to_thread(runtime.start)
            assert [file.stat().st_size for file in spool.glob("*")] == [len(message)]
            await eventually(lambda: key(message) in sink.received, 30, "not delivered")
            await eventually(runtime.drained, 30, "queues are not empty", every=0.1)

            async def purged() -> bool:
                await asyncio.to_thread(runtime.post, "/v1/purge", {"older_than_days": 0})
                return not list(spool.glob("*"))

            await eventually(purged, 10, "the file outlives its message", every=0.2)
        finally:
            await asyncio.to_thread(runtime.stop)


async def test_a_message_whose_file_was_damaged_is_not_sent_and_one_without_file_stops_the_start(
    tmp_path: Path,
) -> None:
    port, message = free_port(), large(2 * MEGABYTE)
    async with DigestSink() as sink:
        runtime = production(tmp_path, port, sink)
        await asyncio.to_thread(runtime.start)
        sink.close()
        try:
            await send_large(port, message)
            runtime.kill()
            (file,) = (runtime.data / "spool").glob("*")
            file.write_bytes(message[:-100] + b"?" * 100)
            found = check_journal(runtime.data)
            assert any("damaged" in problem for problem in found.problems)
            await sink.listen()
            await asyncio.to_thread(runtime.start)
            await eventually(lambda: failed(runtime), 20, "the damaged message did not fail")
            assert not sink.received
            await asyncio.to_thread(runtime.stop)
            file.unlink()
            with pytest.raises(AssertionError, match="is missing"):
                await asyncio.to_thread(runtime.start)
        finally:
            await asyncio.to_thread(runtime.stop)


def failed(runtime: RuntimeProcess) -> bool:
    (row,) = runtime.get("/v1/messages")
    return row["status"] == "failed" and "damaged" in row["text"]


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of file sizes")
async def test_a_large_message_without_room_is_refused_and_the_next_one_taken(tmp_path: Path) -> None:
    import resource

    port, message = free_port(), large(6 * MEGABYTE)
    async with DigestSink() as sink:
        runtime = production(tmp_path, port, sink)
        await asyncio.to_thread(runtime.start)
        try:
            resource.prlimit(runtime.pid, resource.RLIMIT_FSIZE, (4 * MEGABYTE, resource.RLIM_INFINITY))
            refused = await send_large(port, message)
            assert b"MSA|CR|LARGE|a large message cannot be stored" in refused, refused
            assert not list((runtime.data / "spool").glob("*"))
            unlimited = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
            resource.prlimit(runtime.pid, resource.RLIMIT_FSIZE, unlimited)
            assert b"MSA|CA|LARGE" in await send_large(port, message)
            await eventually(lambda: key(message) in sink.received, 30, "the second try was not delivered")
        finally:
            await asyncio.to_thread(runtime.stop)


async def test_a_large_message_that_failed_is_sent_again_from_its_file_but_not_edited(tmp_path: Path) -> None:
    port, message = free_port(), large(2 * MEGABYTE)
    refusing = Receiver(lambda body, number: ack("AE" if number == 1 else "AA", control_id(body)))
    async with refusing as sink:
        items = [service("in", port, ["out"]), operation("out", sink.port)]
        runtime = RuntimeProcess(write_workspace(tmp_path, items))
        await asyncio.to_thread(runtime.start)
        try:
            await send_large(port, message)
            await eventually(lambda: len(sink.received) == 1, 20, "not sent")
            (row,) = await asyncio.to_thread(runtime.get, "/v1/messages")
            edited = {"message_ids": [row["id"]], "item": "out", "body_base64": "TVNI"}
            with pytest.raises(urllib.error.HTTPError) as refused:
                await asyncio.to_thread(runtime.post, "/v1/messages/resend", edited)
            assert b"too large to be edited" in refused.value.read()
            again = {"message_ids": [row["id"]], "item": "out"}
            await asyncio.to_thread(runtime.post, "/v1/messages/resend", again)
            await eventually(lambda: sink.received == [message, message], 20, "not sent again")
        finally:
            await asyncio.to_thread(runtime.stop)


async def test_queues_that_sent_more_large_messages_than_they_may_hold_still_take_more(
    tmp_path: Path,
) -> None:
    """What leaves a queue is counted with all its bytes, as it was when it came."""
    port, message = free_port(), large(2 * MEGABYTE)
    async with DigestSink() as sink:
        items = [service("in", port, ["out"]), {**operation("out", sink.port), "queue_bytes": 5 * MEGABYTE}]
        runtime = RuntimeProcess(write_workspace(tmp_path, items))
        await asyncio.to_thread(runtime.start)
        try:
            for _ in range(6):
                assert b"MSA|CA|LARGE" in await asyncio.wait_for(send_large(port, message), 20)
            await eventually(runtime.drained, 20, "queues are not empty", every=0.1)
            counters = await asyncio.to_thread(runtime.get, "/v1/counters")
        finally:
            await asyncio.to_thread(runtime.stop)
    assert [item["queue_bytes"] for item in counters["items"]] == [0, 0]


async def test_a_message_above_the_limit_is_refused_by_an_answer_and_the_next_one_taken(
    tmp_path: Path,
) -> None:
    port = free_port()
    async with Receiver() as sink:
        items = [service("in", port, ["out"], max_message_bytes=2 * MEGABYTE), operation("out", sink.port)]
        runtime = RuntimeProcess(write_workspace(tmp_path, items))
        await asyncio.to_thread(runtime.start)
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(START + large(3 * MEGABYTE) + END + START + adt("NEXT") + END)
            refused = await asyncio.wait_for(reader.readuntil(END), 20)
            assert b"MSA|CR|LARGE|a message of more than 2000000 bytes" in refused, refused
            assert b"MSA|CA|NEXT" in await asyncio.wait_for(reader.readuntil(END), 20)
            writer.write(START + large(9 * MEGABYTE)[:-10])
            with suppress(ConnectionError):  # it may be reset over what was not read
                while await asyncio.wait_for(reader.read(CHUNK), 20):
                    pass
            writer.close()
            await eventually(lambda: sink.ids == ["NEXT"], 10, "the next was not delivered")
            assert not list((runtime.data / "spool").glob("*"))
        finally:
            await asyncio.to_thread(runtime.stop)
