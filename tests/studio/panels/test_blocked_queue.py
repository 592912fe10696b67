"""A message nobody takes blocks a queue: it is found, seen, and put out of the way without being lost."""

from __future__ import annotations

import asyncio
from pathlib import Path

import qasync
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from hie_runtime.control.client import MessageStatus
from hie_studio.inspector.live_block import duration
from hie_studio.main_window import MainWindow
from studio.person import click
from studio.while_running import hand, until
from support import Receiver, Sender, ack, control_id, free_port

FEED = """
production:
  name: Ward.Feed
  items:
    - name: from.PAS
      class_name: hie.services.hl7.TCPService
      settings: {{adapter: {{port: {port}, local_interface: 127.0.0.1}}, host: {{target_config_names: [to.Bed]}}}}
    - name: to.Bed
      class_name: hie.operations.hl7.TCPOperation
      settings:
        adapter: {{ip_address: 127.0.0.1, port: {bed}}}
        host: {{reply_code_actions: ":AE=R,:?A=C", failure_timeout: -1, retry_interval: 30}}
"""
ADT = "MSH|^~\\&|PAS|RGH|BED|RGH|20260302||ADT^A01|{id}|P|2.4\rPID|1||4711^^^RGH||NOBODY^ANN\r"


def refuse_the_bad(message: bytes, _number: int) -> bytes:
    return ack("AE" if b"|BAD|" in message else "AA", control_id(message))


def click_card(window: MainWindow, name: str) -> None:
    click(window.view.viewport(), window.view.mapFromScene(window.scene.nodes[name].pos() + QPointF(100, 30)))
    assert window.selection.items == (name,)


def test_a_message_that_blocks_its_queue_is_put_out_of_the_way_and_kept(window, tmp_path: Path):
    loop = qasync.QEventLoop(QApplication.instance(), already_running=False)
    asyncio.set_event_loop(loop)
    service = free_port()
    live, panel = window.inspector.live, window.messages

    async def story() -> None:
        async with Receiver(answer=refuse_the_bad) as bed:
            (tmp_path / "production.yaml").write_text(FEED.format(port=service, bed=bed.port))
            window.show_workspace(tmp_path)
            await hand(window.actions_["run"].trigger)
            await until(lambda: window.link.is_running, "it runs")
            async with Sender(service) as sender:
                for name in ("BAD", "GOOD1", "GOOD2"):
                    await sender.send(ADT.format(id=name).encode())
            await hand(lambda: click_card(window, "to.Bed"))
            await until(
                lambda: live.suspend.isVisible() and "Oldest waits" in live.waits.text(), "it is stuck"
            )
            await hand(lambda: click(live.queue))
            await until(lambda: panel.model.rowCount() == 3, "what waits is listed")
            assert panel.isVisible()
            await hand(lambda: click(live.suspend))
            await until(lambda: bed.ids[-2:] == ["GOOD1", "GOOD2"], "the next ones get their turn")
            await until(lambda: not live.suspend.isVisible() and not live.queue.isVisible(), "nothing waits")
            await hand(
                lambda: panel.filters.status.setCurrentIndex(
                    panel.filters.status.findData(MessageStatus.SUSPENDED)
                )
            )
            await until(lambda: panel.model.rowCount() == 1, "the bad one is kept")
            kept = panel.model.message(0)
            assert (kept.control_id, kept.status) == ("BAD", MessageStatus.SUSPENDED)
            assert "suspended by a person" in kept.text
            await window.link.close()

    try:
        loop.run_until_complete(asyncio.wait_for(story(), 60))
    finally:
        asyncio.set_event_loop(None)
        loop.close()


def test_how_long_something_waits_is_read_as_a_clock():
    assert [duration(seconds) for seconds in (-1, 59, 192, 3661, 90_061)] == [
        "0:00",
        "0:59",
        "3:12",
        "1:01:01",
        "1 d 1:01:01",
    ]
