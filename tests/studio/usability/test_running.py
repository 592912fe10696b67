"""Tasks while the production runs, on the real engine in the window's own loop, by mouse and keyboard."""

from __future__ import annotations

import asyncio
import getpass
from pathlib import Path

import qasync
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from hie_studio.document.document import Document
from hie_studio.main_window import MainWindow
from hie_studio.panels.messages.resend_dialog import ResendDialog
from hie_studio.panels.viewer.anonymise_window import AnonymiseWindow
from hie_studio.panels.viewer.compare_window import CompareWindow
from hie_studio.panels.viewer.window import MessageWindow
from studio.panels.test_embedded import ward_feed
from studio.person import CTRL, SHIFT, choose, click, click_row, click_tab, press, write
from studio.while_running import hand, until
from support import free_port

from .conftest import Task
from .test_drawing import adapter, card

KEY = Qt.Key


def select_first(window: MainWindow) -> None:
    panel = window.messages
    click_row(panel.table, panel.model.index(0, 0))


async def send_two(window: MainWindow, task: Task) -> None:
    """The first message is the task; the second one is there to compare it with."""
    send = window.console.send
    await until(lambda: send.item.count() == 3, "the items are offered")
    with task("send"):
        await hand(lambda: press(KEY.Key_K, CTRL))
        await hand(lambda: write("send adm pas"))
        await hand(lambda: press(KEY.Key_Return))
        await until(lambda: "MSA|" in send.reply.toPlainText(), "the acknowledgement")
    await hand(lambda: choose(send.sample, "Update of a patient (ADT^A08)"))
    await hand(lambda: click(send.send))
    await until(lambda: send.status.text().startswith("Taken in") and send.trace.isEnabled(), "the second")


async def find_and_trace(window: MainWindow, task: Task) -> None:
    panel, trace = window.messages, window.trace
    await hand(lambda: click_tab(window.docks.tabs, window.docks.tab_of(panel)))
    await until(lambda: panel.model.rowCount() == 2, "both are indexed")
    with task("search"):
        await hand(lambda: press(KEY.Key_M, CTRL))
        await hand(lambda: write("T000123"))
        await hand(lambda: press(KEY.Key_Return))
        await until(lambda: panel.model.rowCount() == 2 and panel.table.hasFocus(), "both are found")
    with task("trace"):
        await hand(lambda: click(*card(window, "Router")))
        await hand(lambda: press(KEY.Key_M, CTRL | SHIFT))
        await until(lambda: [one.kind for one in trace.entries] == ["received", "nowhere"], "the story")
    assert window.docks.tabs.currentIndex() == window.docks.tab_of(trace)


async def change_and_resend(window: MainWindow, task: Task) -> None:
    panel = window.messages
    await hand(lambda: press(KEY.Key_M, CTRL))
    await until(lambda: panel.model.rowCount() == 2, "the list")
    with task("resend"):
        await hand(lambda: select_first(window))
        await hand(lambda: press(KEY.Key_E, CTRL))
        await until(lambda: isinstance(QApplication.activeModalWidget(), ResendDialog), "the dialog")
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ResendDialog)
        await hand(lambda: press(KEY.Key_End, CTRL))
        await hand(lambda: write("X"))
        await hand(lambda: click(dialog.send))
    await hand(lambda: press(KEY.Key_M, CTRL | SHIFT))
    await until(
        lambda: [one.kind for one in window.trace.entries].count("nowhere") == 2, "the router had it again"
    )
    told = [one for one in window.trace.entries if one.kind == "resent"]
    assert [(one.heading, one.lines[0].text) for one in told] == [
        ("Edited and sent again to Router", f"By {getpass.getuser()}")
    ]
    await hand(lambda: press(KEY.Key_M, CTRL))
    await until(panel.table.isVisible, "the list")


async def compare_and_anonymise(window: MainWindow, task: Task) -> None:
    with task("compare"):
        await hand(lambda: select_first(window))
        await hand(lambda: press(KEY.Key_Down, SHIFT))
        await hand(lambda: press(KEY.Key_C, CTRL | Qt.KeyboardModifier.AltModifier))
        await until(lambda: isinstance(QApplication.activeWindow(), CompareWindow), "the comparison")
    await hand(lambda: press(KEY.Key_Escape))
    await hand(window.activateWindow)
    await until(window.isActiveWindow, "the main window")
    with task("anonymise"):
        await hand(lambda: select_first(window))
        await hand(lambda: press(KEY.Key_Space))
        await until(lambda: isinstance(QApplication.activeWindow(), MessageWindow), "the message")
        shown = QApplication.activeWindow()
        assert isinstance(shown, MessageWindow)
        await hand(lambda: click(shown.anonymise))
        await until(lambda: isinstance(QApplication.activeWindow(), AnonymiseWindow), "what may be shared")
        safe = QApplication.activeWindow()
        assert isinstance(safe, AnonymiseWindow)
        await until(safe.copy.isEnabled, "it is made")
        await hand(lambda: click(safe.copy))
    assert "T000123" not in QGuiApplication.clipboard().text()
    for one in (safe, shown):
        await hand(one.close)
    await hand(window.activateWindow)
    await until(window.isActiveWindow, "the main window")


async def change_running(window: MainWindow, task: Task) -> None:
    with task("change running"):
        await hand(lambda: press(KEY.Key_K, CTRL))
        await hand(lambda: write("pas read timeout 9"))
        await hand(lambda: press(KEY.Key_Return, CTRL))
        await until(lambda: window.statusBar().currentMessage().startswith("Reloaded"), "it takes effect")
    assert adapter(window, "from.PAS")["read_timeout"] == 9
    assert not window.document.dirty


async def change_in_the_inspector(window: MainWindow) -> None:
    window.inspector.search.clear()
    window.statusBar().clearMessage()
    await hand(lambda: click(*card(window, "from.PAS")))
    await hand(lambda: press(KEY.Key_Return, CTRL))
    await hand(lambda: write("read time"))
    await hand(lambda: press(KEY.Key_Return))
    await hand(lambda: write("-"))
    await hand(lambda: press(KEY.Key_Return, CTRL))  # no value: nothing is taken over, and the field says why
    assert adapter(window, "from.PAS")["read_timeout"] == 9 and not window.statusBar().currentMessage()
    await hand(lambda: press(KEY.Key_A, CTRL))
    await hand(lambda: write("8"))
    await hand(lambda: press(KEY.Key_Return, CTRL))
    await until(lambda: window.statusBar().currentMessage().startswith("Reloaded"), "it takes effect")
    assert adapter(window, "from.PAS")["read_timeout"] == 8
    assert not window.document.dirty


def test_a_shift_at_the_running_production(qtbot, qapp, window: MainWindow, task: Task, tmp_path: Path):
    maker = Document()
    maker.load_state(ward_feed(free_port()))
    maker.save_as(tmp_path / "ward")
    window.show_workspace(tmp_path / "ward")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    loop = qasync.QEventLoop(qapp, already_running=False)
    asyncio.set_event_loop(loop)

    async def shift() -> None:
        with task("run"):
            await hand(lambda: press(KEY.Key_F5))
            await until(lambda: window.link.state == "running", "the production runs")
        await send_two(window, task)
        await find_and_trace(window, task)
        await change_and_resend(window, task)
        await compare_and_anonymise(window, task)
        await change_running(window, task)
        await change_in_the_inspector(window)
        with task("stop"):
            await hand(lambda: press(KEY.Key_F5, SHIFT))
            await until(lambda: window.link.state == "stopped", "the production stops")
        await window.link.close()

    try:
        loop.run_until_complete(asyncio.wait_for(shift(), 60))
    finally:
        asyncio.set_event_loop(None)
        loop.close()
