"""Large messages: whole and byte-identical, routed by what they hold; what they cost (issue 3)."""

from __future__ import annotations

import asyncio
import hashlib
import time
from pathlib import Path

import psutil
import pytest
from large_messages import MEGABYTE, DigestSink, key, large, production, send_large

from hie_runtime.messages.hl7.framing import frame
from support import (
    END,
    START,
    Receiver,
    RuntimeProcess,
    Sender,
    adt,
    eventually,
    free_port,
    operation,
    router,
    send_rule,
    service,
    write_workspace,
)


async def delays(port: int, stop: asyncio.Event) -> list[float]:
    """Seconds to the acknowledgement of small messages on a connection of their own, 100 a second."""
    taken: list[float] = []
    async with Sender(port) as sender:
        while not stop.is_set():
            began = time.perf_counter()
            await sender.send(adt(f"S{len(taken)}"))
            taken.append(time.perf_counter() - began)
            await asyncio.sleep(0.01)
    return taken


async def most_resident(pid: int, stop: asyncio.Event) -> int:
    """Highest resident memory of a process, bytes, looked at 100 times a second."""
    process, most = psutil.Process(pid), 0
    while not stop.is_set():
        most = max(most, process.memory_info().rss)
        await asyncio.sleep(0.01)
    return most


@pytest.mark.slow
@pytest.mark.timeout(300)
async def test_a_hundred_megabytes_pass_and_cost_small_messages_next_to_nothing(tmp_path: Path) -> None:
    port, message, stop = free_port(), large(100 * MEGABYTE), asyncio.Event()
    wanted = key(message)  # once: making it stops this loop, which the small messages' senders share
    async with DigestSink() as sink:
        runtime = production(tmp_path, port, sink)
        await asyncio.to_thread(runtime.start)
        try:
            async with Sender(port) as sender:
                await sender.send(adt("FIRST"))
            idle = psutil.Process(runtime.pid).memory_info().rss
            small = asyncio.create_task(delays(port, stop))
            resident = asyncio.create_task(most_resident(runtime.pid, stop))
            assert b"MSA|CA|LARGE" in await send_large(port, message)
            await eventually(lambda: wanted in sink.received, 120, "the large message did not arrive")
            stop.set()
            taken, most = sorted(await small), await resident
        finally:
            await asyncio.to_thread(runtime.stop)
    print(
        f"100 MB: resident {(most - idle) / MEGABYTE:.0f} MB above idle; {len(taken)} small messages beside it "
        f"acknowledged in p50 {taken[len(taken) // 2] * 1000:.1f} ms, most {taken[-1] * 1000:.0f} ms"
    )
    assert most - idle < 150 * MEGABYTE
    assert taken[-1] < 0.1


def file_service(folder: Path, class_name: str, target: str) -> dict[str, object]:
    adapter = {"file_path": str(folder / "in"), "call_interval": 0.1, "file_access_timeout": 0.1}
    settings = {"adapter": adapter, "host": {"target_config_names": [target]}}
    return {"name": "files", "class_name": class_name, "settings": settings}


def file_operation(folder: Path, class_name: str, **host: str) -> dict[str, object]:
    settings = {"adapter": {"file_path": str(folder / "out")}, "host": {"filename": "%f", **host}}
    return {"name": "out", "class_name": class_name, "settings": settings}


async def pass_through_folders(folder: Path, size: int, framing: str) -> tuple[bytes, bytes, int]:
    """A file in, the file that comes out of it, and the most memory it took, bytes above idle."""
    items = [
        file_service(folder, "hie.services.hl7.FileService", "out"),
        file_operation(folder, "hie.operations.hl7.FileOperation", framing=framing),
    ]
    runtime = RuntimeProcess(write_workspace(folder / "ws", items))
    await asyncio.to_thread(runtime.start)
    stop, message = asyncio.Event(), large(size)
    try:
        idle = psutil.Process(runtime.pid).memory_info().rss
        resident = asyncio.create_task(most_resident(runtime.pid, stop))
        (folder / "aside.hl7").write_bytes(message)
        (folder / "aside.hl7").rename(folder / "in" / "large.hl7")
        there = folder / "out" / "large.hl7"
        await eventually(there.exists, 120, "no file came out")
        await eventually(
            lambda: not (folder / "in" / "large.hl7").exists(), 30, "the file was not taken away"
        )
        stop.set()
        return message, there.read_bytes(), await resident - idle
    finally:
        await asyncio.to_thread(runtime.stop)


@pytest.mark.slow
@pytest.mark.timeout(300)
async def test_a_file_of_a_hundred_megabytes_passes_with_little_memory(tmp_path: Path) -> None:
    message, got, memory = await pass_through_folders(tmp_path, 100 * MEGABYTE, "AsciiLF")
    print(f"a file of 100 MB: resident {memory / MEGABYTE:.0f} MB above idle")
    assert hashlib.sha256(got).digest() == hashlib.sha256(message.replace(b"\r", b"\n") + b"\n").digest()
    assert memory < 150 * MEGABYTE


@pytest.mark.parametrize("framing", ["AsciiLF", "MLLP"])
async def test_a_large_file_comes_out_as_a_small_one_would(tmp_path: Path, framing: str) -> None:
    message, got, _ = await pass_through_folders(tmp_path, 3 * MEGABYTE, framing)
    assert got == frame(message, framing)


async def test_rules_see_what_follows_and_what_lies_within_a_long_value(tmp_path: Path) -> None:
    port = free_port()
    rules = [
        send_rule('HL7.{NTE:3} = "after" And HL7.{PID:5.1} = "SMITH"', "after"),
        send_rule('HL7.{OBX:11} = "F"', "within"),
        send_rule('HL7.{OBX:11} = "P"', "wrong"),
    ]
    message = large(2 * MEGABYTE)[:-1] + b"||||||F\rNTE|1||after\r"
    async with DigestSink() as after, DigestSink() as within, DigestSink() as wrong:
        items = [service("in", port, ["Router"]), router("Router", "All")]
        items += [operation(n, s.port) for n, s in (("after", after), ("within", within), ("wrong", wrong))]
        runtime = RuntimeProcess(write_workspace(tmp_path, items, {"All": rules}))
        await asyncio.to_thread(runtime.start)
        try:
            assert b"MSA|CA|LARGE" in await send_large(port, message)
            await eventually(lambda: bool(after.received and within.received), 30, "not delivered to both")
            (row,) = await asyncio.to_thread(runtime.get, "/v1/messages")
            body = await asyncio.to_thread(runtime.get, f"/v1/messages/{row['id']}/body")
            trace = await asyncio.to_thread(runtime.get, f"/v1/messages/{row['id']}/trace")
        finally:
            await asyncio.to_thread(runtime.stop)
    assert set(after.received) == set(within.received) == {key(message)}
    assert not wrong.received
    assert row["size"] == body["size"] == len(message)
    assert body["cut"] and len(body["text"]) < 100_000 and "NTE|1||after" in body["text"]
    assert [one["matched"] for step in trace["steps"] for one in step["rules"]] == [True, True, False]


def control_id_of_ack(reply: bytes) -> str:
    return reply.split(b"MSA|")[1].split(b"|")[1].strip().decode()


async def test_messages_before_and_behind_a_large_one_keep_their_order(tmp_path: Path) -> None:
    port = free_port()
    async with Receiver() as sink:
        items = [service("in", port, ["out"]), operation("out", sink.port, {"send_window": 20})]
        runtime = RuntimeProcess(write_workspace(tmp_path, items))
        await asyncio.to_thread(runtime.start)
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            sent = [adt("1"), adt("2"), large(2 * MEGABYTE), adt("3"), large(3 * MEGABYTE), adt("4")]
            writer.write(b"".join(START + message + END for message in sent))
            codes = [(await asyncio.wait_for(reader.readuntil(END), 20))[:-2] for _ in sent]
            await eventually(lambda: len(sink.received) == len(sent), 20, "not all arrived")
            writer.close()
        finally:
            await asyncio.to_thread(runtime.stop)
    assert sink.received == sent
    assert [control_id_of_ack(code) for code in codes] == ["1", "2", "LARGE", "3", "LARGE", "4"]


PYTHON = """
def transform(message, aux):
    return message.raw.replace(b"|W12^1^2", b"|CHANGED^1^2")
"""


async def test_transforms_and_plugins_get_a_large_message_whole(tmp_path: Path) -> None:
    """In a worker process and in the engine's own; a plugin that hands it on unchanged."""
    port, message = free_port(), large(2 * MEGABYTE)
    async with Receiver() as changed, DigestSink() as plain:
        custom = {
            "name": "Plugin",
            "class_name": "hie.processes.CustomProcess",
            "settings": {"host": {"plugin": "Same", "target_config_names": ["plain"]}},
        }
        send = {"action": "send", "targets": ["changed"], "transforms": ["Change"]}
        rule = {"when": [{"condition": "1", "actions": [send]}]}
        items = [service("in", port, ["Router", "Plugin"]), router("Router", "All"), custom]
        items += [operation("changed", changed.port), operation("plain", plain.port)]
        workspace = write_workspace(tmp_path, items, {"All": [rule]})
        for folder, name, text in (
            ("transforms", "Change", PYTHON),
            ("plugins", "Same", "def process(message, context):\n    return message\n"),
        ):
            (workspace / folder).mkdir()
            (workspace / folder / f"{name}.py").write_text(text)
        runtime = RuntimeProcess(workspace)
        await asyncio.to_thread(runtime.start)
        try:
            await send_large(port, message)
            await eventually(lambda: bool(changed.received and plain.received), 40, "not delivered to both")
        finally:
            await asyncio.to_thread(runtime.stop)
    assert set(plain.received) == {key(message)}
    assert changed.received == [message.replace(b"|W12^1^2", b"|CHANGED^1^2")]


async def test_a_large_file_that_is_not_hl7_passes_the_general_router(tmp_path: Path) -> None:
    content = b"%PDF-1.7 \x1c\r\x0b" * 200_000
    any_router = router("Any", "All") | {"class_name": "hie.processes.RoutingEngine"}
    items = [
        file_service(tmp_path, "hie.services.file.PassthroughService", "Any"),
        any_router,
        file_operation(tmp_path, "hie.operations.file.PassthroughOperation"),
    ]
    runtime = RuntimeProcess(write_workspace(tmp_path / "ws", items, {"All": [send_rule("1", "out")]}))
    await asyncio.to_thread(runtime.start)
    try:
        (tmp_path / "aside").write_bytes(content)
        (tmp_path / "aside").rename(tmp_path / "in" / "letter.pdf")
        await eventually((tmp_path / "out" / "letter.pdf").exists, 30, "no file came out")
    finally:
        await asyncio.to_thread(runtime.stop)
    assert (tmp_path / "out" / "letter.pdf").read_bytes() == content
