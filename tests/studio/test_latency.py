"""While the embedded runtime carries 2,000 messages a second the window answers input within 50 ms (p99)."""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import Qt

from hie_studio.main_window import MainWindow
from support import Receiver, free_port, operation, router, send_rule, service, write_workspace

SECONDS, RATE = 10, 2000
# walks from card to card: selects, and rebuilds the inspector
KEY = Qt.Key.Key_Tab


async def typing(qtbot, window: MainWindow, seconds: float) -> list[float]:
    """A key to the canvas every 25 ms; how long after its moment each was handled, in seconds, sorted."""
    waits = []
    due = time.perf_counter()
    end = due + seconds
    while due < end:
        due += 0.025
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        qtbot.keyClick(window.view, KEY)
        waits.append(time.perf_counter() - due)
        due = max(due, time.perf_counter() - 0.025)
    return sorted(waits)


@pytest.mark.slow
@pytest.mark.timeout(120)
def test_the_window_answers_while_two_thousand_messages_a_second_run(
    qtbot, qapp, window: MainWindow, tmp_path: Path
) -> None:
    port = free_port()
    loop = qasync.QEventLoop(qapp, already_running=False)
    asyncio.set_event_loop(loop)
    waits: list[float] = []

    async def live() -> int:
        async with Receiver() as receiver:
            items = [
                service("in", port, ["R"]),
                router("R", "A"),
                operation("out", receiver.port, {"send_window": 50}),
            ]
            archive = {"adapter": {"file_path": "out", "overwrite": False}, "host": {"filename": "all.hl7"}}
            items.append(
                {"name": "file", "class_name": "hie.operations.hl7.FileOperation", "settings": archive}
            )
            rules = {"A": [send_rule('PV1:2.1="I"', "out"), send_rule("1", "file")]}
            assert window.files.open_path(write_workspace(tmp_path / "ws", items, rules))
            window.actions_["run"].trigger()
            for _ in range(200):
                if window.link.state == "running":
                    break
                await asyncio.sleep(0.05)
            assert window.link.state == "running"
            load = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "hie_runtime.cli.main", "bench", "--to", f"127.0.0.1:{port}", "--connections", "20",
                "--rate", str(RATE), "--duration", str(SECONDS), "--json",
                stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
            )  # fmt: skip
            await asyncio.sleep(2.5)
            waits.extend(await typing(qtbot, window, SECONDS - 3))
            await asyncio.wait_for(load.wait(), 20)
            snapshot = await window.link.client.counters()
            await window.link.close()
            return next(item.received for item in snapshot.items if item.name == "in")

    try:
        received = loop.run_until_complete(asyncio.wait_for(live(), 90))
    finally:
        asyncio.set_event_loop(None)
        loop.close()
    p50, p99 = waits[len(waits) // 2] * 1000, waits[int(len(waits) * 0.99)] * 1000
    print(
        f"{received / SECONDS:.0f} msg/s, {len(waits)} keys: p50 {p50:.1f} ms, p99 {p99:.1f} ms, max {waits[-1] * 1000:.1f} ms"
    )
    assert received >= 0.9 * RATE * SECONDS
    assert p99 < 50
