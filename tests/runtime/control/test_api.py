"""The control API of a runtime process: roles, audit, metrics, the stream, and the remote client over it."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from hie_runtime.control.auth import AuthError, Role, check_bind, read_tokens
from hie_runtime.control.client import ClientError, UnreachableError
from hie_runtime.control.remote import RemoteRuntime
from support import RuntimeProcess, free_port, operation, service, write_workspace

VIEWER, OPERATOR = "viewer-token-0123456789", "operator-token-0123456789"


def test_roles_decide_and_every_change_is_audited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HIE_CONTROL_TOKENS", f"{VIEWER} viewer Vera;{OPERATOR} operator Otto")
    write_workspace(tmp_path, [service("in", free_port(), ["out"]), operation("out", free_port())])
    runtime = RuntimeProcess(tmp_path).start()

    def call(path: str, token: str, method: str = "GET", **headers: str) -> int:
        request = urllib.request.Request(
            runtime.url + path, method=method, data=b"{}" if method == "POST" else None
        )
        request.add_header("Authorization", f"Bearer {token}")
        for name, value in headers.items():
            request.add_header(name, value)
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                return int(answer.status)
        except urllib.error.HTTPError as error:
            return error.code

    try:
        assert call("/v1/counters", "wrong") == 401
        assert call("/v1/counters", VIEWER) == 200
        assert call("/v1/items/out/restart", VIEWER, "POST") == 403
        assert call("/v1/items/out/restart", OPERATOR, "POST") == 200
        assert call("/v1/items/out/probe", VIEWER, "POST") == 403
        assert call("/v1/items/out/probe", OPERATOR, "POST") == 200
        assert call("/v1/reload", OPERATOR, "POST") == 403
        assert call("/v1/counters", OPERATOR, Origin="https://evil.example") == 403
        entries = [json.loads(line) for line in (runtime.data / "audit.jsonl").read_text().splitlines()]
        assert [(entry["who"], entry["what"], entry["item"]) for entry in entries] == [
            ("Otto", "restart item", "out"),
            ("Otto", "try connection", "out"),
        ]
    finally:
        assert runtime.stop() == 0


async def test_the_remote_client_watches_and_steers(tmp_path: Path) -> None:
    write_workspace(tmp_path, [service("in", free_port(), ["out"]), operation("out", free_port())])
    process = await asyncio.to_thread(RuntimeProcess(tmp_path).start)
    remote = RemoteRuntime(process.url)
    try:
        snapshots = remote.counters_stream(0.05)
        first, second = await anext(snapshots), await anext(snapshots)
        assert second.at > first.at
        await snapshots.aclose()
        sent = await remote.send_test("in", b"MSH|^~\\&|A|B|C|D|2026||ADT^A01|T1|P|2.4\r")
        assert (await remote.body(sent.message_id)).text.startswith("MSH|")
        assert [step.kind for step in (await remote.trace(sent.message_id)).steps][:2] == [
            "received",
            "queued",
        ]
        await remote.scale("out", 3)
        assert next(i for i in (await remote.counters()).items if i.name == "out").pool_size == 3
        with pytest.raises(ClientError, match="no running item 'nobody'"):
            await remote.restart_item("nobody")
        listening, nobody = await remote.probe("in"), await remote.probe("out")
        assert listening.ok
        assert listening.text.startswith("listens on port ")
        assert not nobody.ok
        assert nobody.text.startswith("cannot connect to 127.0.0.1:")
        with pytest.raises(ClientError, match="'nobody': there is no such item"):
            await remote.probe("nobody")
        metrics = await asyncio.to_thread(
            lambda: urllib.request.urlopen(process.url + "/metrics", timeout=5).read().decode()
        )
        assert 'hie_queue_depth{item="out",kind="operation"} 1.0' in metrics
        document = await asyncio.to_thread(process.get, "/openapi.json")
        assert {"/v1/items/{name}/scale", "/v1/items/{name}/probe"} <= set(document["paths"])
        await remote.stop()
        await asyncio.to_thread(process.stop)
        with pytest.raises(UnreachableError):
            await remote.counters()
    finally:
        await remote.close()
        process.stop()


def test_another_address_needs_tls_and_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HIE_CONTROL_TOKENS", raising=False)
    check_bind("127.0.0.1", read_tokens(), tls=False)
    with pytest.raises(AuthError, match="loopback"):
        check_bind("0.0.0.0", read_tokens(), tls=True)
    monkeypatch.setenv("HIE_CONTROL_TOKENS", "a-long-enough-token admin Ada")
    tokens = read_tokens()
    check_bind("0.0.0.0", tokens, tls=True)
    caller = tokens.caller("Bearer a-long-enough-token")
    assert caller is not None
    assert (caller.name, caller.role) == ("Ada", Role.ADMIN)
    monkeypatch.setenv("HIE_CONTROL_TOKENS", "short admin")
    with pytest.raises(AuthError, match="16 characters"):
        read_tokens()


def test_commands_say_when_nobody_answers_and_when_the_folder_is_in_use(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hie_runtime.cli.main"]
    nobody = subprocess.run(
        [*command, "status", "--url", f"http://127.0.0.1:{free_port()}"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert nobody.returncode == 3
    assert "no runtime answers" in nobody.stderr
    write_workspace(tmp_path, [])
    runtime = RuntimeProcess(tmp_path).start()
    try:
        again = [*command, "run", str(tmp_path), "--data-dir", str(runtime.data), "--control", ""]
        second = subprocess.run(again, capture_output=True, text=True, check=False, timeout=30)
        assert second.returncode == 3
        assert f"another runtime (process {runtime.pid})" in second.stderr
    finally:
        runtime.stop()
