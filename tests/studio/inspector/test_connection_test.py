"""Test connection: tried from the window with the settings as they are there, with real peers."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from hie_runtime.config.model import ItemConfig
from hie_studio.document.commands import AddItem, SetSetting
from studio.person import CTRL, SHIFT, click, look_at, over, press, write
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
    assert test.button.text() == "Test connection"
    click(test.words)
    press(KEY.Key_A, CTRL)
    assert test.words.textCursor().selectedText() == told(window)


def test_where_nobody_listens_the_reason_is_told_until_another_item_is_selected(window, qtbot):
    point_at(window, free_port())
    window.selection.set([EPR])
    click(window.inspector.connection.button)
    qtbot.waitUntil(window.inspector.connection.mark.isVisible)
    assert window.inspector.connection.mark.accessibleName() == "It does not connect"
    assert "127.0.0.1" in told(window) and told(window)[0].isupper()
    window.selection.set(["to.LIS"])
    qtbot.waitUntil(lambda: not told(window))
    assert not window.inspector.connection.mark.isVisible()


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
        assert test.button.text() == "Stop waiting"
        click(test.button)
        assert not told(window) and test.button.text() == "Test connection"
        window.selection.set([EPR])  # and another is tried meanwhile
        point_at(window, port)
        click(test.button)
        qtbot.waitUntil(lambda: told(window).startswith("Connected to"))


def test_only_one_item_that_has_a_connection_can_be_tried(window, qtbot):
    action = window.actions_["test_connection"]
    for chosen, can in (([EPR], True), (["ADT.Router"], False), ([EPR, "to.LIS"], False), ([], False)):
        window.selection.set(chosen)
        assert action.isEnabled() is can
        qtbot.waitUntil(lambda can=can: window.inspector.connection.isVisible() is can)
