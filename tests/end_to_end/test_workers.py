"""Worker processes: cores, order, kill -9, poison messages, no orphans (issue 3)."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from pathlib import Path

import psutil
import pytest
from worker_load import Hospital, hospital, in_order_per_patient, named, worker_of, write_hospital

from support import (
    Receiver,
    RuntimeProcess,
    eventually,
    free_port,
)


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
