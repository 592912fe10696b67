"""Production > Run with simulated systems, through the real window."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from support import free_port, operation, router, send_rule, service, write_workspace

from .person import CTRL, SHIFT, press
from .while_running import hand, until

Key = Qt.Key


@pytest.fixture
def loop(qapp: QApplication):
    made = qasync.QEventLoop(qapp, already_running=False)
    asyncio.set_event_loop(made)
    yield made
    asyncio.set_event_loop(None)
    made.close()


def test_messages_pass_at_once_and_the_systems_end_with_the_production(loop, window, tmp_path: Path):
    items = [service("from.PAS", free_port(), ["R"]), router("R", "All"), operation("to.EPR", free_port())]
    rule = send_rule('HL7.{MSH:9.1} = "ADT"', "to.EPR")
    window.show_workspace(write_workspace(tmp_path / "ward", items, {"All": [rule]}))
    window.activateWindow()

    def delivered() -> bool:
        last = window.link.last
        return last is not None and any(one.name == "to.EPR" and one.sent > 2 for one in last.items)

    async def story() -> None:
        await hand(lambda: press(Key.Key_F5, CTRL | SHIFT))
        await until(delivered, "messages at the receiver", 30)
        assert "from.PAS" in window.banner.label.text()
        simulating = next(one for one in window.studio.features if type(one).__name__ == "Simulating")
        child = simulating.peers._child
        assert "End" in window.actions_["simulate"].text()
        await hand(lambda: press(Key.Key_F5, SHIFT))
        await until(lambda: child.poll() is not None, "the end of the systems", 30)
        assert "Run" in window.actions_["simulate"].text()
        await window.link.close()

    loop.run_until_complete(asyncio.wait_for(story(), 90))


def test_what_cannot_be_played_is_said_with_what_to_do_and_stays(loop, window, tmp_path: Path):
    away = operation("to.Region", 25060, {"ip_address": "10.1.2.3"})
    window.show_workspace(write_workspace(tmp_path / "away", [away]))
    window.activateWindow()

    async def story() -> None:
        await hand(lambda: press(Key.Key_F5, CTRL | SHIFT))
        await until(lambda: "do not run" in window.banner.label.text(), "why they do not run", 30)
        told = window.banner.label.text()
        assert "to.Region sends to another machine (10.1.2.3); 127.0.0.1 is played" in told
        assert not window.banner._timer.isActive()
        assert window.link.state == "running" and "Run" in window.actions_["simulate"].text()
        await window.link.close()

    loop.run_until_complete(asyncio.wait_for(story(), 90))
