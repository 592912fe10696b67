"""Real parts for tests: free ports, MLLP peers, a runtime as a child process."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

START, END = b"\x0b", b"\x1c\r"
Answer = Callable[[bytes, int], "bytes | None"]


def free_port() -> int:
    """A loopback port nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def adt(
    control_id: str, event: str = "A01", patient: str = "12345", patient_class: str = "I", sender: str = "PAS"
) -> bytes:
    """A small ADT message."""
    return (
        f"MSH|^~\\&|{sender}|RGH|HIE|RGH|20240102030405||ADT^{event}|{control_id}|P|2.4\r"
        f"EVN|{event}|20240102030405\rPID|1||{patient}^^^RGH^MR||SMITH^JOHN||19700101|M\rPV1|1|{patient_class}|W12^1^2\r"
    ).encode("latin-1")


def ack(code: str, control_id: str) -> bytes:
    """An acknowledgement."""
    return f"MSH|^~\\&|X|Y|HIE|RGH|20240102||ACK|A{control_id}|P|2.4\rMSA|{code}|{control_id}\r".encode()


def control_id(message: bytes) -> str:
    """MSH-10."""
    return message.split(b"\r", 1)[0].split(b"|")[9].decode()


def service(name: str, port: int, targets: list[str], **host: Any) -> dict[str, Any]:
    """An HL7 TCP service."""
    settings = {"adapter": {"port": port}, "host": {"target_config_names": targets, **host}}
    return {"name": name, "class_name": "hie.services.hl7.TCPService", "settings": settings}


def operation(name: str, port: int, adapter: dict[str, Any] | None = None, **host: Any) -> dict[str, Any]:
    """An HL7 TCP operation that retries quickly."""
    settings = {
        "adapter": {"ip_address": "127.0.0.1", "port": port, "connect_timeout": 2, **(adapter or {})},
        "host": {"retry_interval": 0.1, **host},
    }
    return {"name": name, "class_name": "hie.operations.hl7.TCPOperation", "settings": settings}


def router(name: str, rule: str, **host: Any) -> dict[str, Any]:
    """An HL7 router."""
    return {
        "name": name,
        "class_name": "hie.processes.hl7.RoutingEngine",
        "settings": {"host": {"business_rule_name": rule, **host}},
    }


def write_workspace(
    folder: Path,
    items: list[dict[str, Any]],
    rules: dict[str, list[dict[str, Any]]] | None = None,
    **extra: Any,
) -> Path:
    """A workspace with these items and rule sets."""
    folder.mkdir(parents=True, exist_ok=True)
    production = {"name": "Test", "testing_enabled": True, "shutdown_timeout": 5, "items": items, **extra}
    (folder / "production.json").write_text(json.dumps({"production": production}))
    for name, rule_list in (rules or {}).items():
        (folder / "rules").mkdir(exist_ok=True)
        (folder / "rules" / f"{name}.json").write_text(
            json.dumps({"name": name, "rule_sets": [{"rules": rule_list}]})
        )
    return folder


def send_rule(condition: str, *targets: str, **more: Any) -> dict[str, Any]:
    """A rule with one condition that sends."""
    return {
        "when": [{"condition": condition, "actions": [{"action": "send", "targets": list(targets)}]}],
        **more,
    }


class Receiver:
    """An MLLP receiver whose answers a test decides: ``answer(message, number) -> reply bytes or None``."""

    def __init__(self, answer: Answer | None = None, port: int | None = None) -> None:
        self.port = port or free_port()
        self.received: list[bytes] = []
        self._answer = answer or (lambda message, _number: ack("AA", control_id(message)))
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()

    async def __aenter__(self) -> Receiver:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port, limit=1 << 24)
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.close()
        for writer in list(self._writers):
            writer.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        try:
            while True:
                frame = await reader.readuntil(END)
                message = frame[frame.index(START) + 1 : -2]
                self.received.append(message)
                reply = self._answer(message, len(self.received))
                if reply is not None:
                    writer.write(
                        reply if reply.startswith(b"raw:") is False and reply[:1] == START else _framed(reply)
                    )
                    await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            self._writers.discard(writer)
            writer.close()

    @property
    def ids(self) -> list[str]:
        """Control ids in order of arrival."""
        return [control_id(message) for message in self.received]


def _framed(reply: bytes) -> bytes:
    return reply[4:] if reply.startswith(b"raw:") else START + reply + END


class Sender:
    """One MLLP connection, stop and wait."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._reader: asyncio.StreamReader
        self._writer: asyncio.StreamWriter

    async def __aenter__(self) -> Sender:
        self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port, limit=1 << 24)
        return self

    async def __aexit__(self, *_: object) -> None:
        self._writer.close()

    async def send(self, message: bytes) -> bytes:
        """Send and return the acknowledgement."""
        self._writer.write(START + message + END)
        frame = await asyncio.wait_for(self._reader.readuntil(END), 20)
        return frame[1:-2]


def patience(seconds: float) -> float:
    """How long to wait at most for a state: longer while the machine has more to do than its cores can, when nothing is wrong
    but the time it takes. What is waited for ends the wait, not this."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    return seconds * min(3.0, max(1.0, load / (os.cpu_count() or 1)))


async def eventually(
    check: Callable[[], bool | Awaitable[bool]], seconds: float = 15.0, why: str = "", every: float = 0.02
) -> None:
    """Wait until ``check`` holds. A check that takes long is made less often: it takes time from what it waits for."""
    began = time.monotonic()
    while True:
        asked = time.monotonic()
        held = check()
        if (await held) if not isinstance(held, bool) else held:
            return
        waited = time.monotonic() - began
        assert waited < patience(seconds), f"not reached within {waited:.0f} s: {why}"
        await asyncio.sleep(min(1.0, max(every, 2 * (time.monotonic() - asked))))


class RuntimeProcess:
    """``hie-runtime run`` as a child process."""

    def __init__(self, workspace: Path, data: Path | None = None, storage: str = "") -> None:
        self.workspace = workspace
        self._storage = ["--storage", storage] if storage else []
        self.data = data or workspace / "data"
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._process: subprocess.Popen[bytes] | None = None

    def launch(self, fault: str = "") -> RuntimeProcess:
        """Start without waiting. ``fault``: HIE_FAULT (see hie_runtime.faults)."""
        command = [sys.executable, "-m", "hie_runtime.cli.main", "run", str(self.workspace), "--data-dir", str(self.data),
                   "--control", f"127.0.0.1:{self.port}", *self._storage]  # fmt: skip
        log = (self.workspace / "runtime.log").open("ab")
        environment = {**os.environ, "HIE_FAULT": fault} if fault else None
        self._process = subprocess.Popen(command, stderr=log, stdout=log, env=environment)
        log.close()
        return self

    @property
    def running(self) -> bool:
        """Whether the process lives."""
        return self._process is not None and self._process.poll() is None

    def start(self, seconds: float = 30.0) -> RuntimeProcess:
        """Start and wait until the production is ready."""
        return self.launch().wait_ready(seconds)

    def wait_ready(self, seconds: float = 30.0) -> RuntimeProcess:
        """Wait until the production is ready."""
        assert self._process is not None
        began = time.monotonic()
        while time.monotonic() - began < patience(seconds):
            if self._process.poll() is not None:
                raise AssertionError(f"runtime ended: {(self.workspace / 'runtime.log').read_text()[-2000:]}")
            try:
                self.get("/readyz")
                return self
            except OSError:
                time.sleep(0.05)
        raise AssertionError(f"runtime not ready: {(self.workspace / 'runtime.log').read_text()[-2000:]}")

    @property
    def pid(self) -> int:
        """Process id."""
        assert self._process is not None
        return self._process.pid

    def get(self, path: str) -> Any:
        """A GET of the control API."""
        with urllib.request.urlopen(self.url + path, timeout=10) as answer:
            return json.loads(answer.read())

    def post(self, path: str, body: Any = None) -> Any:
        """A POST of the control API."""
        request = urllib.request.Request(self.url + path, data=json.dumps(body or {}).encode(), method="POST")
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.loads(answer.read())

    async def drained(self) -> bool:
        """Whether every queue is empty."""
        figures = await asyncio.to_thread(self.get, "/v1/counters")
        return all(item["queue_depth"] == 0 for item in figures["items"])

    def kill(self) -> None:
        """kill -9."""
        assert self._process is not None
        os.kill(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def stop(self, seconds: float = 20.0) -> int:
        """SIGTERM; returns the exit code."""
        assert self._process is not None
        if self._process.poll() is None:
            self._process.terminate()
        try:
            return self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self._process.kill()
            raise
