"""A hospital whose router works in worker processes, and what tells which one worked on a message."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

from support import (
    Receiver,
    RuntimeProcess,
    Sender,
    adt,
    control_id,
    eventually,
    free_port,
    operation,
    router,
    service,
    write_workspace,
)

# What the transform does for each kind of patient name; the worker's pid goes into a Z segment.
SCRIPT = """
import os
import time


def transform(message, context):
    name = message.get_field("PID:5.1")
    if name == "EXIT":
        os._exit(3)
    elif name == "SEGV":
        os.kill(os.getpid(), 11)
    elif name == "KILL":
        os.kill(os.getpid(), 9)
    elif name == "HANG":
        while True:
            pass
    elif name == "EAT":
        kept = []
        while True:
            kept.append(bytearray(16 * 1024 * 1024))
    elif name == "ERROR":
        raise ValueError(message.raw)
    elif name == "QUIT":
        raise SystemExit(5)
    until = time.process_time() + {seconds}
    while time.process_time() < until:
        pass
    print("printed by a site's code", message.raw)
    return message.raw + b"ZPD|%d\\r" % os.getpid()
"""


def named(number: int, name: str = "SMITH", patient: str | None = None) -> bytes:
    body = adt(f"M{number:05d}", patient=patient or f"P{number % 20}")
    return body.replace(b"SMITH^JOHN", name.encode() + b"^JOHN")


def write_hospital(
    folder: Path, inbound: int, outbound: int, pool: int = 1, seconds: float = 0.0, **host: Any
) -> Path:
    send = {"action": "send", "targets": ["to.LAB"], "transforms": ["Site"]}
    rule = {"when": [{"condition": "1", "actions": [send]}]}
    route = router("Route", "main", order_key="PID:3.1", act_on_transform_error=True, **host)
    items = [
        service("from.PAS", inbound, ["Route"]),
        {**route, "pool_size": pool},
        operation("to.LAB", outbound, {"send_window": 50}),
    ]
    write_workspace(folder, items, {"main": [rule]})
    (folder / "transforms").mkdir(exist_ok=True)
    (folder / "transforms" / "Site.py").write_text(SCRIPT.replace("{seconds}", str(seconds)))
    return folder


class Hospital:
    def __init__(self, runtime: RuntimeProcess, receiver: Receiver, port: int) -> None:
        self.runtime, self.receiver, self.port = runtime, receiver, port

    def route(self) -> dict[str, Any]:
        figures = self.runtime.get("/v1/counters")
        return next(item for item in figures["items"] if item["name"] == "Route")

    def pids(self) -> list[int]:
        return [worker["pid"] for worker in self.route()["workers"]]

    async def send(self, messages: list[bytes]) -> None:
        async with Sender(self.port) as sender:
            for message in messages:
                reply = await sender.send(message)
                assert b"MSA|CA|" in reply or b"MSA|AA|" in reply

    async def arrived(self, count: int, seconds: float = 60) -> None:
        await eventually(lambda: len(self.receiver.received) >= count, seconds, f"{count} messages at to.LAB")

    def dead(self) -> list[dict[str, Any]]:
        return list(self.runtime.get("/v1/messages?status=failed"))


@asynccontextmanager
async def hospital(folder: Path, **options: Any):  # type: ignore[no-untyped-def]
    port, outbound = free_port(), free_port()
    workspace = write_hospital(folder, port, outbound, **options)
    runtime = RuntimeProcess(workspace)
    async with AsyncExitStack() as stack:
        receiver = await stack.enter_async_context(Receiver(port=outbound))
        await asyncio.to_thread(runtime.start)
        try:
            yield Hospital(runtime, receiver, port)
        finally:
            await asyncio.to_thread(runtime.stop)


def in_order_per_patient(received: list[bytes]) -> bool:
    last: dict[str, str] = {}
    seen: set[str] = set()
    for message in received:
        number, patient = control_id(message), message.split(b"PID|1||")[1].split(b"^")[0].decode()
        if number in seen:
            continue  # delivered twice: allowed after a crash, and the first one counts
        seen.add(number)
        if number <= last.get(patient, ""):
            return False
        last[patient] = number
    return True


def worker_of(message: bytes) -> int:
    return int(message.rsplit(b"ZPD|", 1)[1].split(b"\r")[0])
