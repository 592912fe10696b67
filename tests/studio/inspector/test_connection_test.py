"""Test connection: tried from the window with the settings as they are there, with real peers."""

from __future__ import annotations

import asyncio
import re
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import qasync
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from hie_runtime.config.model import ItemConfig
from hie_studio.document.commands import AddItem, SetSetting
from studio.canvas.test_context_menu import take
from studio.person import CTRL, SHIFT, click, look_at, over, press, right_click, write
from studio.remote.test_remote import FEED
from studio.while_running import hand, until
from support import free_port

KEY = Qt.Key
EPR = "to.EPR"


@contextmanager
def peer() -> Iterator[int]:
    """Somebody who listens, takes connections and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


@pytest.fixture
def window(window, workspace, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def told(window) -> str:
    """The line of the result; empty when there is none."""
    words = window.inspector.connection.words
    return words.toPlainText() if words.isVisible() else ""


def point_at(window, port: int) -> None:
    window.document.apply(SetSetting(EPR, "adapter", "port", port))


def test_the_button_tries_the_settings_as_they_are_now_and_says_what_was_proved(window, qtbot):
    test = window.inspector.connection
    with peer() as port:
        point_at(window, port)  # not saved
        window.selection.set([EPR])
        click(test.button)
        qtbot.waitUntil(lambda: f"127.0.0.1:{port}" in told(window))
    assert re.fullmatch(rf"Connected to 127\.0\.0\.1:{port}.* \(\d+ ms\)", told(window))
    assert test.mark.accessibleName() == "It connects"
    assert test.words.accessibleDescription() == told(window)
    assert test.button.accessibleName() == "Test connection"
    click(test.words)
    press(KEY.Key_A, CTRL)
    press(KEY.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == told(window)


def test_where_nobody_listens_the_reason_is_told_until_another_item_is_selected(window, qtbot):
    point_at(window, free_port())
    window.selection.set([EPR])
    click(window.inspector.connection.button)
    mark = window.inspector.connection.mark
    qtbot.waitUntil(lambda: mark.accessibleName() == "It does not connect")
    assert "127.0.0.1" in told(window) and told(window)[0].isupper()
    window.selection.set(["to.LIS"])
    qtbot.waitUntil(lambda: not told(window))
    assert not mark.isVisible()


def test_the_key_takes_what_is_being_typed_and_a_change_of_a_setting_takes_the_result_away(window, qtbot):
    window.selection.set([EPR])
    with peer() as port:
        row = window.inspector.row("adapter.port")
        window.inspector.reveal("adapter.port")
        field = row.editor.focusProxy()
        assert isinstance(field, QLineEdit)
        look_at(field)
        press(KEY.Key_A, CTRL)
        write(str(port))
        press(KEY.Key_F9, SHIFT)
        qtbot.waitUntil(lambda: f"Connected to 127.0.0.1:{port}" in told(window))
    assert window.inspector.connection.mark.isVisible()
    field.setFocus()
    over(str(free_port()))
    qtbot.waitUntil(lambda: not told(window))


def test_one_need_not_wait_for_a_peer_that_keeps_silent(window, qtbot):
    test = window.inspector.connection
    with peer() as port:
        settings = {"adapter": {"ftp_server": "127.0.0.1", "ftp_port": port}}
        item = ItemConfig.model_validate(
            {
                "name": "to.Archive",
                "class_name": "hie.operations.ftp.PassthroughOperation",
                "settings": settings,
            }
        )
        window.document.apply(AddItem(item, (0.0, 0.0)))
        window.selection.set(["to.Archive"])
        click(test.button)
        qtbot.waitUntil(lambda: told(window) == "Testing…")
        assert test.button.accessibleName() == "Stop waiting"
        click(test.button)
        assert not told(window) and test.button.accessibleName() == "Test connection"
        window.selection.set([EPR])  # and another is tried meanwhile
        point_at(window, port)
        click(test.button)
        qtbot.waitUntil(lambda: told(window).startswith("Connected to"))


def test_only_one_item_that_has_a_connection_can_be_tried(window, qtbot):
    action = window.actions_["test_connection"]
    for chosen, can in (([EPR], True), (["ADT.Router"], False), ([EPR, "to.LIS"], False), ([], False)):
        window.selection.set(chosen)
        assert action.isEnabled() is can
        qtbot.waitUntil(lambda can=can: window.inspector.connection.button.isVisible() is can)


def test_it_is_in_the_menu_of_the_item_on_the_canvas(window, qtbot):
    view = window.view
    view.fit()
    card = view.scene().nodes["to.LIS"]
    right_click(view.viewport(), view.mapFromScene(card.pos() + QPointF(90, 30)))
    take("test_connection")
    qtbot.waitUntil(lambda: "127.0.0.1:25051" in told(window))


def test_a_server_that_runs_with_these_settings_is_asked_itself_with_others_its_port_is_tried(
    window, tmp_path
):
    loop = qasync.QEventLoop(QApplication.instance(), already_running=False)
    asyncio.set_event_loop(loop)
    port, other = free_port(), free_port()
    ward = tmp_path / "ward"
    ward.mkdir()
    (ward / "production.yaml").write_text(FEED.format(port=port, down=free_port()))
    window.show_workspace(ward)
    window.selection.set(["from.PAS"])

    async def story() -> None:
        await hand(lambda: press(KEY.Key_F5))
        await until(lambda: window.inspector.live.state.text() == "Running", "it listens", 60)
        await hand(lambda: press(KEY.Key_F9, SHIFT))
        await until(lambda: told(window).startswith(f"Listens on port {port}"), "it is asked")
        window.document.apply(SetSetting("from.PAS", "adapter", "port", other))
        await until(lambda: not told(window), "that was another port")
        window.document.save()  # and not yet taken over by what runs
        await hand(lambda: press(KEY.Key_F9, SHIFT))
        await until(lambda: re.match(rf"Port {other} .*is free", told(window)), "the port of now is tried")
        await window.link.close()

    try:
        loop.run_until_complete(asyncio.wait_for(story(), 90))
    finally:
        asyncio.set_event_loop(None)
        loop.close()
