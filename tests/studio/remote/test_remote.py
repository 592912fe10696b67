"""A runtime in a process of its own, watched from the window: connected, lost with kill -9, back, left running."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

import qasync
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from hie_studio.main_window import MainWindow
from hie_studio.remote.dialog import ConnectDialog, address_of
from studio.person import ALT, CTRL, SHIFT, click, named, press, write
from studio.while_running import hand, until
from studio.windows import in_front
from support import Sender, free_port

Key = Qt.Key
FEED = """
production:
  name: Ward.Feed
  items:
    - name: from.PAS
      class_name: hie.services.hl7.TCPService
      settings: {{adapter: {{port: {port}, local_interface: 127.0.0.1}}, host: {{target_config_names: [to.Bed]}}}}
    - name: to.Bed
      class_name: hie.operations.hl7.TCPOperation
      settings: {{adapter: {{ip_address: 127.0.0.1, port: {down}}}}}
"""
ADT = "MSH|^~\\&|PAS|RGH|BED|RGH|20260302||ADT^A01|A1|P|2.4\rPID|1||4711^^^RGH||NOBODY^ANN\r"


def headless(workspace: Path, control: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [
            sys.executable,
            "-m",
            "hie_runtime.cli.main",
            "run",
            str(workspace),
            "--control",
            f"127.0.0.1:{control}",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        os.kill(process.pid, signal.SIGKILL)
    process.wait()


def status(window: MainWindow) -> str:
    return " ".join(one.text() for one in window.statusBar().findChildren(QLabel) if one.isVisible())


def ask_to_connect(window: MainWindow, address: str) -> ConnectDialog:
    press(Key.Key_R, CTRL | ALT)
    dialog = in_front(ConnectDialog)
    press(Key.Key_A, CTRL)
    write(address)
    press(Key.Key_Return)
    return dialog


def test_a_runtime_elsewhere_is_watched_lost_found_again_and_left_running(window, tmp_path: Path):
    there = tmp_path / "there"
    there.mkdir()
    service = free_port()
    (there / "production.yaml").write_text(FEED.format(port=service, down=free_port()))
    shutil.copytree(there, tmp_path / "here")
    window.show_workspace(tmp_path / "here")
    control = free_port()
    url = f"http://127.0.0.1:{control}"
    loop = qasync.QEventLoop(QApplication.instance(), already_running=False)
    asyncio.set_event_loop(loop)
    running: list[subprocess.Popen[bytes]] = []

    def lights() -> bool:
        return window.scene.nodes["to.Bed"].card.figures is not None

    async def story() -> None:
        await hand(lambda: ask_to_connect(window, url))
        (dialog,) = [one for one in window.findChildren(ConnectDialog) if one.isVisible()]
        await until(lambda: "no runtime answers" in dialog.problem.text(), "why it does not connect")
        running.append(headless(there, control))

        await until(lambda: listens(control), "the runtime answers", 30)
        await hand(lambda: click(dialog.ok))
        await until(lambda: url in status(window) and lights(), "its figures, and where they come from")
        assert window.banner.isHidden()  # why it did not connect is overcome
        async with Sender(service) as sender:
            await sender.send(ADT.encode())
        trouble = window.statusBar().findChild(QToolButton, "trouble")
        await until(lambda: "1 retrying" in trouble.text(), "the status bar says what is in trouble")
        await hand(lambda: press(Key.Key_F8))
        assert window.selection.items == ("to.Bed",)
        suspend = window.inspector.live.suspend
        await until(suspend.isVisible, "what is tried again and again can be suspended")
        await hand(lambda: click(suspend))
        await until(lambda: trouble.text() == "1 suspended or failed", "it is suspended")
        window.selection.set(["from.PAS"])
        await hand(lambda: press(Key.Key_F9, SHIFT))
        tried = window.inspector.connection.words
        await until(lambda: f" {service} " in tried.toPlainText(), "its connection is tried there")
        assert tried.toPlainText().startswith("Listens on")  # a try from here would find the port taken

        end(running.pop())
        await until(lambda: "No connection" in status(window), "it is said that it is out of reach")
        assert not lights()
        assert "not known" in window.banner.label.text()
        assert trouble.isHidden()
        running.append(headless(there, control))
        await until(lambda: window.link.is_running and lights(), "it is there again by itself")
        await until(lambda: trouble.text() == "1 suspended or failed", "the message was not lost")

        stop = named(window, QToolButton, "Stop")
        assert stop.text() == "Disconnect"
        await hand(lambda: press(Key.Key_F5, SHIFT))
        await until(lambda: window.link.state == "stopped", "disconnected")
        assert running[0].poll() is None
        assert url not in status(window) and "Stopped" in status(
            window
        )  # nothing runs here; there it goes on
        assert window.link.mode == "embedded"
        await window.link.close()

    try:
        loop.run_until_complete(asyncio.wait_for(story(), 60))
    finally:
        for process in running:
            end(process)
        asyncio.set_event_loop(None)
        loop.close()


def test_an_address_is_understood_as_people_type_it():
    assert address_of(" hie.hospital.example:8970/ ") == "http://hie.hospital.example:8970"
    assert address_of("https://hie:8970") == "https://hie:8970"
    assert [address_of(text) for text in ("", "ftp://hie", "http://", "hie:port", "the lab server")] == [
        ""
    ] * 5
