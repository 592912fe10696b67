"""Worker processes: cores, order, kill -9, poison messages, no orphans (issue 3)."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import psutil
import pytest

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


async def test_a_pool_of_two_works_in_two_processes_and_keeps_the_order_of_each_patient(
    tmp_path: Path,
) -> None:
    async with hospital(tmp_path, pool=2, seconds=0.001) as place:
        await place.send([named(number) for number in range(300)])
        await place.arrived(300)
        received = place.receiver.received
        pids = {worker_of(message) for message in received}
        assert len(pids) == 2 and place.runtime.pid not in pids
        assert pids == set(place.pids())
        assert in_order_per_patient(received) and len(set(place.receiver.ids)) == 300
        by_patient: dict[bytes, set[int]] = {}
        for message in received:
            by_patient.setdefault(message.split(b"PID|1||")[1].split(b"^")[0], set()).add(worker_of(message))
        assert all(len(workers) == 1 for workers in by_patient.values())
        assert "printed" not in (tmp_path / "runtime.log").read_text()


async def test_kill_9_of_workers_under_load_loses_nothing_and_keeps_the_order(tmp_path: Path) -> None:
    async with hospital(tmp_path, pool=2, seconds=0.002) as place:
        sending = asyncio.create_task(place.send([named(number) for number in range(600)]))
        killed: list[int] = []
        for count in (40, 150, 300):
            await place.arrived(count)
            victim = next(pid for pid in await asyncio.to_thread(place.pids) if pid)
            os.kill(victim, signal.SIGKILL)
            killed.append(victim)
        await sending
        await place.arrived(600)
        ids = place.receiver.ids
        assert sorted(set(ids)) == [f"M{number:05d}" for number in range(600)]
        assert len(ids) == 600, "a worker's death repeats work, not deliveries"
        assert in_order_per_patient(place.receiver.received)
        route = place.route()
        assert route["worker_restarts"] == len(killed) and route["failed"] == 0
        assert route["state"] == "running" and not set(killed) & set(place.pids())


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("EXIT", "ended with exit code 3 2 times"),
        ("SEGV", "was ended by SIGSEGV 2 times"),
        ("KILL", "was ended by SIGKILL 4 times"),
        ("HANG", "took longer than 0.5 s"),
        ("EAT", "needed more than 300 MB"),
    ],
)
async def test_only_the_message_that_ends_its_worker_goes_to_dead_letter(
    tmp_path: Path, name: str, why: str
) -> None:
    limits = {"worker_message_timeout": 0.5 if name == "HANG" else 20, "worker_memory": 300}
    async with hospital(tmp_path, seconds=0.001, **limits) as place:
        messages = [named(number, name if number == 25 else "SMITH", "SAME") for number in range(60)]
        await place.send(messages)
        await place.arrived(59)
        dead = await asyncio.to_thread(place.dead)
        assert [message["control_id"] for message in dead] == ["M00025"]
        assert why in dead[0]["text"] and "Site" in dead[0]["text"]
        assert place.receiver.ids == [f"M{number:05d}" for number in range(60) if number != 25]
        await eventually(lambda: place.route()["state"] == "running", why="worker is there again")
        assert place.route()["failed"] == 1
        story = place.runtime.get(f"/v1/messages/{dead[0]['id']}/trace")["steps"]
        assert why in story[-1]["text"] and story[-1]["status"] == "failed"


async def test_an_exception_is_one_bad_message_and_no_restart(tmp_path: Path) -> None:
    async with hospital(tmp_path) as place:
        await place.send([named(1), named(2, "ERROR"), named(3, "QUIT"), named(4)])
        await place.arrived(2)
        assert place.receiver.ids == ["M00001", "M00004"]
        bad = place.runtime.get("/v1/messages?status=bad")
        assert [("Site.py:22: ValueError" in one["text"], one["control_id"]) for one in bad][::-1] == [
            (True, "M00002"),
            (False, "M00003"),
        ]
        assert "SystemExit" in bad[0]["text"] and "SMITH" not in str(place.runtime.get("/v1/logs"))
        assert place.route()["worker_restarts"] == 0


async def test_a_restart_shows_at_the_item(tmp_path: Path) -> None:
    async with hospital(tmp_path, worker_restart_min=3) as place:
        os.kill(place.pids()[0], signal.SIGKILL)
        await eventually(lambda: place.route()["state"] == "retrying", why="the item warns")
        assert "was ended by SIGKILL; it starts again in 3 s" in place.route()["state_text"]
        assert place.route()["workers"][0]["state"] == "restarting"
        await place.send([named(1)])
        await place.arrived(1)
        assert (place.route()["state"], place.route()["state_text"]) == ("running", "")


@pytest.mark.parametrize("name", ["SMITH", "HANG"])
async def test_workers_end_with_an_engine_that_is_killed(tmp_path: Path, name: str) -> None:
    async with hospital(tmp_path, pool=2, worker_message_timeout=60) as place:
        pids = place.pids()
        assert all(psutil.pid_exists(pid) for pid in pids)
        await place.send([named(number, name) for number in range(4)])
        place.runtime.kill()
        await eventually(lambda: not any(map(alive, pids)), 5, "workers are gone")


def alive(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


async def test_code_that_cannot_be_loaded_stops_its_item_only_and_the_messages_wait(tmp_path: Path) -> None:
    async with hospital(tmp_path) as place:
        script = tmp_path / "transforms" / "Site.py"
        good = script.read_text()
        before = place.pids()
        script.write_text("import os\nimport no_such_module_here\n" + good)
        result = await asyncio.to_thread(place.runtime.post, "/v1/reload")
        assert not result["applied"] and "transforms/Site.py:2: ModuleNotFoundError" in str(
            result["problems"]
        )
        await place.send([named(1)])
        await place.arrived(1)  # the old code runs on
        script.write_text(good.replace("ZPD|%d", "ZPX|%d"))
        result = await asyncio.to_thread(place.runtime.post, "/v1/reload")
        assert result["applied"] and result["restarted"] == ["Route"]
        await place.send([named(2)])
        await place.arrived(2)
        assert b"ZPX|" in place.receiver.received[1] and before != place.pids()
        assert (await asyncio.to_thread(place.runtime.post, "/v1/reload"))["restarted"] == []


async def test_a_dead_letter_is_sent_again_once_its_script_is_mended(tmp_path: Path) -> None:
    async with hospital(tmp_path) as place:
        await place.send([named(1, "EXIT"), named(2)])
        await place.arrived(1)
        script = tmp_path / "transforms" / "Site.py"
        script.write_text(script.read_text().replace("os._exit(3)", "pass"))
        assert (await asyncio.to_thread(place.runtime.post, "/v1/reload"))["restarted"] == ["Route"]
        dead = await asyncio.to_thread(place.dead)
        await asyncio.to_thread(place.runtime.post, "/v1/messages/resend", {"message_ids": [dead[0]["id"]]})
        await place.arrived(2)
        assert place.receiver.ids == ["M00002", "M00001"] and place.route()["failed"] == 0
        story = await asyncio.to_thread(place.runtime.get, f"/v1/messages/{dead[0]['id']}/trace")
        (again,) = [step for step in story["steps"] if step["kind"] == "resent"]
        assert (again["target"], again["by"], again["edited"]) == ("Route", "local", False)


async def test_a_pool_is_scaled_under_load_without_loss_or_disorder(tmp_path: Path) -> None:
    async with hospital(tmp_path, seconds=0.002) as place:
        sending = asyncio.create_task(place.send([named(number) for number in range(500)]))
        for count, size in ((50, 3), (200, 1), (300, 2)):
            await place.arrived(count)
            await asyncio.to_thread(place.runtime.post, "/v1/items/Route/scale", {"pool_size": size})
            assert len(place.pids()) == size
        await sending
        await place.arrived(500)
        assert len(place.receiver.ids) == 500 and in_order_per_patient(place.receiver.received)


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        ("import os\nos._exit(9)\n", "ended with exit code 9 while starting"),
        ("x = bytearray(400 * 1024 * 1024)\n", "needed more than 300 MB of memory while starting"),
    ],
)
async def test_an_item_whose_workers_cannot_start_shows_why_and_keeps_its_messages(
    tmp_path: Path, code: str, problem: str
) -> None:
    inbound, outbound = free_port(), free_port()
    script = write_hospital(tmp_path, inbound, outbound, worker_memory=300) / "transforms" / "Site.py"
    good = script.read_text()
    script.write_text(code + good)
    runtime = RuntimeProcess(tmp_path)
    async with Receiver(port=outbound) as receiver:
        await asyncio.to_thread(runtime.start)
        try:
            place = Hospital(runtime, receiver, inbound)
            await place.send([named(1)])
            route = place.route()
            assert route["state"] == "error" and problem in route["state_text"] and route["queue_depth"] == 1
            script.write_text(good)
            await asyncio.to_thread(runtime.post, "/v1/reload")
            await place.arrived(1)
        finally:
            await asyncio.to_thread(runtime.stop)


def test_check_says_file_and_line_of_code_that_cannot_be_loaded(tmp_path: Path) -> None:
    write_hospital(tmp_path, free_port(), free_port())
    script = tmp_path / "transforms" / "Site.py"
    good = script.read_text()
    (tmp_path / "transforms" / "Unused.py").write_text("def transform(:")
    cases = {
        good: "",
        "import os\n\nimport no_such_module\n" + good: "Site.py:3: ModuleNotFoundError: No module named",
        "import os\nos._exit(7)\n" + good: "Site.py: its process ended with exit code 7 while loading",
        "def transform(message, context)\n    return 1\n": "Site.py:1: SyntaxError: expected ':'",
        "def other(message, context):\n    return 1\n": "Site.py:1: has no function transform(message, context)",
    }
    for text, problem in cases.items():
        script.write_text(text)
        done = subprocess.run(
            [sys.executable, "-m", "hie_runtime.cli.main", "check", str(tmp_path)],
            capture_output=True,
            text=True,
            check=False,
        )
        assert problem in done.stdout and done.returncode == bool(problem), done.stdout
        assert "Unused.py:1: SyntaxError" in done.stdout  # a warning: nothing uses it


PLUGIN = """
import os

from helper_module import greeting


def process(message, context):
    name = message.get_field("PID:5.1")
    if name == "EXIT":
        os._exit(3)
    if name == "NOWHERE":
        return None
    if name == "UNKNOWN":
        return {"to.Nobody": message}
    if name == "SPLIT":
        return [("to.LAB", message), ("to.LAB", message.raw + b"ZZZ|1\\r"), ("to.LAB", message)]
    return message.raw + b"ZZZ|" + greeting(context["sender"]).encode() + b"\\r"
"""


async def test_a_custom_process_hands_on_what_the_sites_function_returns(tmp_path: Path) -> None:
    inbound, outbound = free_port(), free_port()
    custom = {"plugin": "Splitter", "target_config_names": ["to.LAB"]}
    items = [
        service("from.PAS", inbound, ["Own"]),
        {"name": "Own", "class_name": "hie.processes.CustomProcess", "settings": {"host": custom}},
        operation("to.LAB", outbound),
    ]
    write_workspace(tmp_path, items)
    (tmp_path / "plugins").mkdir()
    (tmp_path / "plugins" / "Splitter.py").write_text(PLUGIN)
    (tmp_path / "plugins" / "helper_module.py").write_text("def greeting(name):\n    return 'via ' + name\n")
    runtime = RuntimeProcess(tmp_path)
    async with Receiver(port=outbound) as receiver:
        await asyncio.to_thread(runtime.start)
        try:
            async with Sender(inbound) as sender:
                for number, name in enumerate(["A", "SPLIT", "EXIT", "NOWHERE", "UNKNOWN", "B"]):
                    await sender.send(named(number, name))
            await eventually(lambda: len(receiver.received) == 5, why="five messages arrive")
            assert receiver.ids == ["M00000", "M00001", "M00001", "M00001", "M00005"]
            assert [b"ZZZ|1" in message for message in receiver.received[1:4]] == [False, True, False]
            assert receiver.received[0].endswith(b"ZZZ|via from.PAS\r")
            texts = {one["control_id"]: one["text"] for one in runtime.get("/v1/messages?status=failed")}
            assert "ended with exit code 3 2 times" in texts["M00002"]
            assert "'to.Nobody', which is not among its targets (to.LAB)" in texts["M00004"]
            assert [one["control_id"] for one in runtime.get("/v1/messages?status=nowhere")] == ["M00003"]
        finally:
            await asyncio.to_thread(runtime.stop)


async def test_a_changed_script_restarts_the_workers_of_the_items_that_use_it(tmp_path: Path) -> None:
    send = {"action": "send", "targets": ["to.LAB"]}
    rules = {
        name: [{"when": [{"condition": "1", "actions": [{**send, "transforms": [name]}]}]}]
        for name in ("Direct", "Nested", "Other")
    }
    items = [router(name, name) for name in rules] + [operation("to.LAB", free_port())]
    write_workspace(tmp_path, items, rules)
    scripts = tmp_path / "transforms"
    scripts.mkdir()
    for name in ("Direct", "Other"):
        (scripts / f"{name}.py").write_text("def transform(message, context):\n    return message\n")
    steps = [{"step": "if", "condition": "1", "then": [{"step": "subtransform", "transform": "Direct"}]}]
    (scripts / "Nested.yaml").write_text(json.dumps({"name": "Nested", "create": "copy", "steps": steps}))
    (tmp_path / "plugins").mkdir()
    runtime = RuntimeProcess(tmp_path)

    def pids() -> dict[str, int]:
        items = runtime.get("/v1/counters")["items"]
        return {item["name"]: item["workers"][0]["pid"] for item in items if item["workers"]}

    await asyncio.to_thread(runtime.start)
    try:
        before = pids()
        assert set(before) == {"Direct", "Nested", "Other"}, "a subtransform in Python is Python too"
        (scripts / "Direct.py").write_text("def transform(message, context):\n    return message.raw\n")
        assert sorted(runtime.post("/v1/reload")["restarted"]) == ["Direct", "Nested"]
        assert {name for name, pid in pids().items() if pid == before[name]} == {"Other"}
        (tmp_path / "plugins" / "shared.py").write_text("X = 1\n")
        assert sorted(runtime.post("/v1/reload")["restarted"]) == ["Direct", "Nested", "Other"]
    finally:
        await asyncio.to_thread(runtime.stop)


def test_message_tests_of_a_workspace_run_its_code_in_a_worker_too(tmp_path: Path) -> None:
    write_hospital(tmp_path, free_port(), free_port(), worker_message_timeout=1)
    (tmp_path / "tests").mkdir()
    message = named(1).decode().replace("\r", "\n")
    for name, body in {"good": message, "exits": message.replace("SMITH", "EXIT")}.items():
        test = {
            "name": name,
            "item": "from.PAS",
            "message": body,
            "expect": {"to.LAB": {"fields": {"PID:3.1": "P1"}}},
        }
        (tmp_path / "tests" / f"{name}.yaml").write_text(json.dumps(test))
    done = subprocess.run(
        [sys.executable, "-m", "hie_runtime.cli.main", "test", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "ok   good" in done.stdout and "1 passed, 1 failed" in done.stdout
    assert "Site: the worker process ended with exit code 3" in done.stdout


async def drained_in(folder: Path, pool: int, messages: list[bytes]) -> tuple[float, float, float]:
    """Messages a second, processors the workers used, and processors nobody used, while a queue was drained."""
    async with hospital(folder, pool=pool, seconds=0.002) as place:
        # all are queued first, so that only the transforms are measured
        await asyncio.to_thread(place.runtime.post, "/v1/items/Route/stop")
        await place.send(messages)
        started, idle = time.monotonic(), psutil.cpu_times().idle
        await asyncio.to_thread(place.runtime.post, "/v1/items/Route/start")
        await place.arrived(len(messages), 120)
        seconds, idle = time.monotonic() - started, psutil.cpu_times().idle - idle
        assert in_order_per_patient(place.receiver.received)
        used = [psutil.Process(pid).cpu_times() for pid in place.pids()]
        return len(messages) / seconds, sum(one.user + one.system for one in used) / seconds, idle / seconds


@pytest.mark.slow
@pytest.mark.timeout(300)
async def test_a_worker_killed_again_and_again_costs_no_message(tmp_path: Path) -> None:
    count, kills = 4000, 0
    async with hospital(tmp_path, pool=2, seconds=0.002, worker_restart_max=0.5) as place:
        sending = asyncio.create_task(place.send([named(number) for number in range(count)]))
        while len(place.receiver.received) < count - 200 and kills < 60:
            await asyncio.sleep(0.25)
            for pid in (await asyncio.to_thread(place.pids))[kills % 2 :][:1]:
                if pid:
                    os.kill(pid, signal.SIGKILL)
                    kills += 1
        await sending
        await place.arrived(count, 120)
        assert len(place.receiver.ids) == len(set(place.receiver.ids)) == count
        assert in_order_per_patient(place.receiver.received)
        assert await asyncio.to_thread(place.dead) == []
        print(f"\n{kills} workers killed during {count} messages: 0 missing, 0 twice, 0 dead letters")


@pytest.mark.slow
async def test_a_worker_that_is_stopped_is_replaced_and_its_messages_go_on(tmp_path: Path) -> None:
    async with hospital(tmp_path, worker_message_timeout=1) as place:
        pid = place.pids()[0]
        os.kill(pid, signal.SIGSTOP)
        await place.send([named(number) for number in range(50)])
        await place.arrived(50, 40)
        assert place.receiver.ids == [f"M{number:05d}" for number in range(50)]
        assert pid not in place.pids() and not alive(pid) and place.route()["failed"] == 0
        assert "did not answer in time" in str(place.runtime.get("/v1/logs"))


@pytest.mark.slow
@pytest.mark.timeout(300)
async def test_two_workers_use_two_processors(tmp_path: Path) -> None:
    messages = [named(number, patient=f"P{number % 200}") for number in range(3000)]
    rates = {}
    for pool in (1, 2):
        rates[pool], used, unused = await drained_in(tmp_path / str(pool), pool, messages)
        print(
            f"\n3000 messages of 2 ms, pool {pool}: {rates[pool]:,.0f} msg/s; processors: {used:.2f} "
            f"used by the workers, {unused:.2f} used by nobody"
        )
        # other work on the machine may take a processor; what nobody takes, the workers must
        assert used > 0.85 * pool or unused < 0.3
    print(f"ratio {rates[2] / rates[1]:.2f}")
    assert rates[2] > rates[1] or unused < 0.3
