"""The site's own code in workers: told when it cannot be loaded, mended, changed, tested (issue 3)."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path

from worker_load import hospital, named, write_hospital

from support import (
    Receiver,
    RuntimeProcess,
    Sender,
    eventually,
    free_port,
    operation,
    router,
    service,
    write_workspace,
)


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
