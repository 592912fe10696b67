"""``hie-runtime simulate``: simulated systems talk real MLLP to each other and to a real production."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import psutil
import pytest

from hie_runtime.bench.simulation import load_simulation
from hie_runtime.bench.simulator import Simulator
from hie_runtime.config.problems import ConfigError, errors_in
from hie_runtime.config.workspace import load_workspace
from support import Receiver, RuntimeProcess, eventually, free_port

SAMPLE = Path(__file__).parents[2] / "samples" / "acute-adt"
COMMAND = [sys.executable, "-m", "hie_runtime.cli.main", "simulate"]


def describe(folder: Path, senders: list[dict[str, Any]], receivers: list[dict[str, Any]]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "simulator.yaml").write_text(json.dumps({"senders": senders, "receivers": receivers}))
    return folder


def sender(port: int, rate: float = 200, **more: Any) -> dict[str, Any]:
    mix = {"ADT^A01": 1, "ADT^A08": 1}
    return {"name": "PAS", "to": f"127.0.0.1:{port}", "rate": rate, "shape": "flat", "messages": mix, **more}


async def play(folder: Path, seconds: float) -> dict[str, Any]:
    simulator = Simulator(load_simulation(folder), folder)
    stop = asyncio.Event()
    asyncio.get_running_loop().call_later(seconds, stop.set)
    await simulator.listen()
    await simulator.run(stop)
    return simulator.summary()


async def test_a_sender_and_a_receiver_exchange_messages_and_each_is_answered(tmp_path: Path) -> None:
    port = free_port()
    fast = {"name": "EPR", "port": port, "latency": {"median": 1, "p99": 2}}
    summary = await play(describe(tmp_path, [sender(port, connections=3)], [fast]), 1.5)
    out, into = summary["senders"][0], summary["receivers"][0]
    assert out["sent"] > 100 and out["answers"] == {"AA": out["sent"]} and out["failures"] == 0
    assert 0 <= into["received"] - out["sent"] <= 3  # one a connection may be under way at the end
    assert into["received_again"] == into["unreadable"] == 0


async def test_a_receiver_refuses_what_it_is_told_to_refuse(tmp_path: Path) -> None:
    port = free_port()
    answers = [{"code": "AE", "when": {"MSH:9.2": "A08"}, "text": "Patient is not known"}]
    receiver = {"name": "Pharmacy", "port": port, "latency": {"median": 0}, "answers": answers}
    out = (await play(describe(tmp_path, [sender(port)], [receiver]), 1.0))["senders"][0]
    assert set(out["answers"]) == {"AA", "AE"}
    assert abs(out["events"]["ADT^A08"] - out["answers"]["AE"]) <= 1


@pytest.mark.parametrize("how", ["refuse", "stall"])
async def test_a_sender_survives_a_receiver_that_goes_down_and_loses_nothing(
    tmp_path: Path, how: str
) -> None:
    port = free_port()
    down = {"first": 0.3, "every": 60, "lasts": 0.5, "how": how}
    receiver = {"name": "Beds", "port": port, "latency": {"median": 0}, "down": down}
    folder = describe(tmp_path, [sender(port, response_timeout=0.7)], [receiver])
    summary = await play(folder, 3.5)
    out, into = summary["senders"][0], summary["receivers"][0]
    assert into["times_down"] == 1 and out["failures"] >= 1 and out["last_error"]
    assert out["sent"] > 50
    assert sum(out["events"].values()) - out["sent"] <= 1
    assert out["sent"] <= into["received"] <= out["sent"] + 1 + into["received_again"]


async def test_files_are_whole_batches_and_stop_when_nobody_takes_them(tmp_path: Path) -> None:
    files = {
        "name": "Community",
        "folder": "in",
        "every": 0.1,
        "messages_per_file": 3,
        "messages": {"ADT^A31": 1},
    }
    out = (await play(describe(tmp_path, [files], []), 1.0))["senders"][0]
    written = sorted((tmp_path / "in").glob("*.hl7"))
    assert out["files"] == len(written) >= 4 and out["sent"] == 3 * len(written)
    assert all(
        file.read_bytes().count(b"\rMSH|") == 3 and file.read_bytes().startswith(b"FHS|") for file in written
    )
    assert not list((tmp_path / "in").glob("*.part"))


def test_a_taken_port_is_named_and_the_exit_code_is_three(tmp_path: Path) -> None:
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        port = holder.getsockname()[1]
        folder = describe(tmp_path, [], [{"name": "EPR", "port": port}])
        ended = subprocess.run(
            [*COMMAND, str(folder)], capture_output=True, text=True, timeout=30, check=False
        )
    assert ended.returncode == 3
    assert f"receiver 'EPR' cannot listen on port {port}: another program uses it" in ended.stderr


def test_every_slip_in_the_description_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "simulator.yaml").write_text(
        "senders:\n"
        "  - name: PAS\n    to: 10.1.2.3:2575\n    messages: {ADT^A01: 1}\n"
        "  - name: Files\n    folder: ../elsewhere\n    messages: {ADT^A01: 1}\n"
        "receivers:\n  - name: EPR\n    port: 99999\n    anwsers: []\n"
    )
    with pytest.raises(ConfigError) as caught:
        load_simulation(tmp_path)
    told = str(caught.value)
    assert "simulator.yaml:3" in told and "is not HOST:PORT of this machine" in told
    assert "simulator.yaml:10" in told and "65535" in told and "simulator.yaml:11" in told
    text = (tmp_path / "simulator.yaml").read_text()
    (tmp_path / "simulator.yaml").write_text(
        text.replace("10.1.2.3", "127.0.0.1").replace("99999", "9999").replace("    anwsers: []\n", "")
    )
    with pytest.raises(
        ConfigError, match=r"simulator.yaml:6.*'../elsewhere' is not a folder inside the workspace"
    ):
        load_simulation(tmp_path)


async def test_it_says_what_it_did_when_it_is_told_to_stop(tmp_path: Path) -> None:
    async with Receiver() as epr:
        folder = describe(tmp_path, [sender(epr.port, rate=50)], [])
        child = subprocess.Popen(
            [*COMMAND, str(folder), "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        await eventually(lambda: len(epr.received) > 7, 30)
        child.send_signal(signal.SIGTERM)
        out, told = await asyncio.to_thread(child.communicate, timeout=20)
    assert "simulating" in told
    assert child.returncode == 0
    assert json.loads(out)["senders"][0]["sent"] > 5


def test_it_ends_with_the_process_that_started_it(tmp_path: Path) -> None:
    folder = describe(tmp_path, [], [{"name": "EPR", "port": free_port()}])
    code = (
        f"import subprocess; child = subprocess.Popen({[*COMMAND, str(folder)]!r}, stderr=subprocess.PIPE)\n"
    )
    code += "child.stderr.readline(); print(child.pid, flush=True); import time; time.sleep(60)"
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    child = psutil.Process(int(parent.stdout.readline()))
    os.kill(parent.pid, signal.SIGKILL)
    parent.wait()
    child.wait(10)


def sample_on_free_ports(folder: Path) -> Path:
    """A copy of the sample whose ports nobody uses."""
    shutil.copytree(SAMPLE, folder, ignore=shutil.ignore_patterns("in", "out", ".hie-data"))
    files = [folder / "production.yaml", folder / "simulator.yaml"]
    ports = sorted({found for file in files for found in re.findall(r"\b350\d\d\b", file.read_text())})
    new = {port: str(free_port()) for port in ports}
    for file in files:
        file.write_text(re.sub(r"\b350\d\d\b", lambda found: new[found[0]], file.read_text()))
    return folder


def test_the_sample_has_no_problems() -> None:
    workspace = load_workspace(SAMPLE)
    assert [str(problem) for problem in workspace.problems] == [] == errors_in(workspace.problems)
    load_simulation(SAMPLE)


async def test_the_sample_hospital_runs_with_its_simulated_systems(tmp_path: Path) -> None:
    folder = sample_on_free_ports(tmp_path / "acute")
    runtime = RuntimeProcess(folder, tmp_path / "data")
    await asyncio.to_thread(runtime.start)
    try:
        command = [*COMMAND, str(folder), "--for", "7.5", "--rate", "4", "--json"]
        ended = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True, timeout=60)
        assert ended.returncode == 0, ended.stderr
        summary = json.loads(ended.stdout)
        out = {one["name"]: one for one in summary["senders"]}
        into = {one["name"]: one for one in summary["receivers"]}
        assert all(one["sent"] > 0 and one["failures"] == 0 for one in out.values()), out
        assert all(one["received"] > 0 for one in into.values()), into
        assert set(out["PAS"]["answers"]) == {"CA"} and set(out["Emergency"]["answers"]) == {"AA"}

        def counters() -> dict[str, Any]:
            return {item["name"]: item for item in runtime.get("/v1/counters")["items"]}

        sent = sum(out[name]["sent"] for name in ("PAS", "Emergency", "Community"))
        # what the senders had under way at the end was stored, not answered: at most one a connection
        await eventually(lambda: 0 <= counters()["ADT.Router"]["received"] - sent <= 2, why=str(sent))
        items = counters()
        assert sum(item["bad"] + item["failed"] for item in items.values()) == 0
        assert into["EPR"]["received"] >= items["to.EPR"]["sent"] > 100
        assert items["to.Pharmacy"]["suspended"] == into["Pharmacy"]["answers"].get("AE", 0)
        archive = b"".join(file.read_bytes() for file in (folder / "out" / "archive").iterdir())
        assert b"MSH|" in archive and b"|NHS^NH" not in archive and b"^^^NHS" not in archive
    finally:
        runtime.stop()
