"""Credentials put into the keyring beside the setting that names them, by mouse and keyboard."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from hie_runtime.config.model import ItemConfig, ItemSettings
from hie_runtime.credentials.store import CredentialStore, Entry, write_keyring
from hie_studio.document.commands import AddItem
from hie_studio.inspector.credentials_dialog import CredentialsDialog
from hie_studio.main_window import MainWindow
from memory_keyring import MemoryKeyring
from studio.person import click, named, press, scroll_to, write

SECRET = "open-sesame"


@pytest.fixture(autouse=True)
def kept(monkeypatch: pytest.MonkeyPatch) -> Iterator[MemoryKeyring]:
    """A keyring that is not the desktop's."""
    for name in ("HIE_KEYRING", "HIE_CREDENTIALS_DIR"):
        monkeypatch.delenv(name, raising=False)
    before, made = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def asked(qtbot, window: MainWindow) -> CredentialsDialog:
    """The dialog, after a click on the button beside the credentials of an FTP operation."""
    if window.document.production.item("to.FTP") is None:
        settings = ItemSettings(adapter={"ftp_server": "127.0.0.1"})
        item = ItemConfig(name="to.FTP", class_name="hie.operations.hl7.FTPOperation", settings=settings)
        window.document.apply(AddItem(item, (0, 0)))
    window.selection.set(["to.FTP"])
    row = window.inspector.row("adapter.credentials")
    assert row is not None
    scroll_to(row.editor)
    click(named(row, QPushButton, f"Store… {row.spec.title}"))
    qtbot.waitUntil(lambda: bool(shown(window)))
    return shown(window)[0]


def shown(window: MainWindow) -> list[CredentialsDialog]:
    return [one for one in window.inspector.findChildren(CredentialsDialog) if one.isVisible()]


def credentials(window: MainWindow) -> str:
    item = window.document.production.item("to.FTP")
    assert item is not None
    return item.settings.adapter.get("credentials", "")


def fill(*texts: str) -> None:
    """Type from field to field, with the focus in the first."""
    for text in texts[:-1]:
        write(text)
        press(Qt.Key.Key_Tab)
    write(texts[-1])


def test_an_entry_is_stored_and_named_and_the_password_is_nowhere_else(
    qtbot, window: MainWindow, workspace: Path, kept: MemoryKeyring, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    dialog = asked(qtbot, window)
    before = window.document.undo_stack.count()
    fill("pas-ftp", "pas", SECRET, "other")
    qtbot.waitUntil(lambda: dialog.found.text() == "There is no entry “pas-ftp” yet.")
    press(Qt.Key.Key_Return)
    assert dialog.problem.text() == "The two passwords differ."
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write(SECRET)
    assert SECRET not in (dialog.password.displayText(), dialog.again.displayText())
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not shown(window))
    assert CredentialStore({}).get("pas-ftp") == Entry("pas", SECRET)
    assert credentials(window) == "pas-ftp"
    assert window.document.undo_stack.count() == before + 1
    window.document.save()
    files = [path for path in workspace.parent.rglob("*") if path.is_file()]
    assert not any(SECRET.encode() in path.read_bytes() for path in files)
    assert SECRET not in caplog.text + repr(window.document.state)
    window.document.undo()
    assert (credentials(window), len(kept.kept)) == ("", 1)  # the name only: the keyring is no part of it


def test_it_says_where_an_entry_of_the_name_is_already(
    qtbot, window: MainWindow, workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_keyring("kept", Entry("pas", SECRET))
    (tmp_path / "mounted.json").write_text('{"username": "x", "password": "y"}')
    monkeypatch.setenv("HIE_CREDENTIALS_DIR", str(tmp_path))
    monkeypatch.setenv("HIE_CREDENTIAL_GIVEN_PASSWORD", SECRET)
    dialog = asked(qtbot, window)
    for name, words in (
        ("kept", "in the keyring, for pas. Storing replaces it."),
        ("mounted", f"in the folder {tmp_path}, which comes before the keyring"),
        ("given", "in the environment (HIE_CREDENTIAL_GIVEN_PASSWORD), which comes before the keyring"),
        ("a/b", "not a name"),
    ):
        click(dialog.name)
        press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        write(name)
        qtbot.waitUntil(lambda words=words: words in dialog.found.text())
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shown(window))
    assert credentials(window) == ""


def test_without_a_keyring_it_says_so_and_the_item_is_left_alone(
    qtbot, window: MainWindow, workspace: Path
) -> None:
    keyring.set_keyring(NoKeyring())
    dialog = asked(qtbot, window)
    fill("pas-ftp", "pas", SECRET, SECRET)
    click(dialog.ok)
    qtbot.waitUntil(lambda: "the keyring refuses (NoKeyringError)" in dialog.problem.text())
    assert (dialog.isVisible(), dialog.ok.isEnabled(), credentials(window)) == (True, True, "")


def test_a_keyring_that_asks_its_owner_holds_the_window_up_for_nothing(
    qtbot, window: MainWindow, workspace: Path, kept: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered, plain = threading.Event(), kept.set_password

    def slow(*what: str) -> None:
        assert answered.wait(20)
        plain(*what)

    monkeypatch.setattr(kept, "set_password", slow)
    dialog = asked(qtbot, window)
    fill("pas-ftp", "", SECRET, SECRET)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.ok.isEnabled())
    assert (dialog.isVisible(), credentials(window)) == (True, "")
    answered.set()
    qtbot.waitUntil(lambda: credentials(window) == "pas-ftp")
    assert CredentialStore({}).get("pas-ftp") == Entry("", SECRET)
