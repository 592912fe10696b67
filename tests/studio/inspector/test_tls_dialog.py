"""TLS configurations made and edited beside the setting that names one, by mouse and keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
import trustme
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from hie_runtime.config.workspace import load_workspace
from hie_studio.document.commands import SetSetting
from hie_studio.inspector.tls_dialog import TLSDialog
from hie_studio.main_window import MainWindow
from studio.person import CTRL, click, named, press, scroll_to, type_path, with_dialog, write


@pytest.fixture
def files(workspace: Path) -> Path:
    """Two certificates with their keys, and their authority, in the workspace."""
    folder = workspace / "tls"
    folder.mkdir()
    authority = trustme.CA()
    authority.cert_pem.write_to_path(folder / "ca.pem")
    for name in ("own", "other"):
        made = authority.issue_cert("localhost")
        made.cert_chain_pems[0].write_to_path(folder / f"{name}.pem")
        made.private_key_pem.write_to_path(folder / f"{name}.key")
    return folder


def asked(qtbot, window: MainWindow, item: str, button: str) -> TLSDialog:
    """The dialog, after a click on the button beside the setting of an item."""
    window.selection.set([item])
    row = window.inspector.row("adapter.ssl_config")
    assert row is not None
    scroll_to(row.editor)
    click(named(row, QPushButton, f"{button} {row.spec.title}"))
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.inspector.findChildren(TLSDialog)))
    (dialog,) = (one for one in window.inspector.findChildren(TLSDialog) if one.isVisible())
    return dialog


def typed(dialog: TLSDialog, key: str, text: str) -> None:
    field = dialog.rows[key].editor.focusProxy()
    assert field is not None
    scroll_to(field)
    click(field)
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_Delete)
    write(text)
    press(Qt.Key.Key_Tab)


def named_by(window: MainWindow, item: str) -> str:
    found = window.document.production.item(item)
    assert found is not None
    return found.settings.adapter.get("ssl_config", "")


def test_a_new_configuration_is_added_and_named_by_the_item_in_one_step(
    qtbot, window: MainWindow, workspace: Path, files: Path
) -> None:
    before = window.document.undo_stack.count()
    dialog = asked(qtbot, window, "to.LIS", "New…")
    write("lis")
    certificate = dialog.rows["certificate_file"]
    browse = named(certificate, QPushButton, "Browse for Certificate file")
    with_dialog(lambda: click(browse), type_path(files / "own.pem"))
    key = dialog.rows["private_key_file"]
    qtbot.waitUntil(lambda: "holds no key" in key.problem.text())
    typed(dialog, "private_key_file", "tls/other.key")
    assert key.problem.text() == "“tls/other.key” is not the key of the certificate in “tls/own.pem”."
    typed(dialog, "private_key_file", str(files / "own.key"))  # kept as the workspace has it
    assert not key.problem.isVisible()
    typed(dialog, "ca_file", "tls/missing.pem")
    assert "“tls/missing.pem” does not exist here" in dialog.rows["ca_file"].problem.text()
    typed(dialog, "ca_file", "tls/ca.pem")
    assert not dialog.rows["ca_file"].problem.isVisible()
    click(dialog.ok)
    assert named_by(window, "to.LIS") == "lis"
    assert window.document.undo_stack.count() == before + 1
    window.document.save()
    kept = load_workspace(workspace).production.tls["lis"]
    assert (kept.certificate_file, kept.private_key_file, kept.ca_file) == (
        "tls/own.pem",
        "tls/own.key",
        "tls/ca.pem",
    )
    window.document.undo()
    assert (named_by(window, "to.LIS"), window.document.production.tls) == ("", {})


def test_a_configuration_is_edited_and_renamed_with_all_that_name_it(
    qtbot, window: MainWindow, files: Path
) -> None:
    for item, name in (("to.EPR", "epr"), ("to.LIS", "shared")):
        asked(qtbot, window, item, "New…")
        write(name)
        press(Qt.Key.Key_Return)
    window.document.apply(SetSetting("to.RIS", "adapter", "ssl_config", "shared"))
    dialog = asked(qtbot, window, "to.RIS", "Edit…")
    typed(dialog, "name", "epr")
    assert "There is already" in dialog.rows["name"].problem.text()
    typed(dialog, "name", "")
    click(dialog.ok)
    assert (dialog.isVisible(), dialog.rows["name"].problem.text()) == (True, "A name is needed.")
    typed(dialog, "name", "radiology")
    switch = dialog.rows["check_server_name"].editor.focusProxy()
    assert switch is not None
    scroll_to(switch)
    click(switch)
    click(dialog.ok)
    assert set(window.document.production.tls) == {"epr", "radiology"}
    assert not window.document.production.tls["radiology"].check_server_name
    assert (named_by(window, "to.RIS"), named_by(window, "to.LIS")) == ("radiology", "radiology")
    window.document.undo()
    assert (named_by(window, "to.RIS"), named_by(window, "to.LIS")) == ("shared", "shared")


def test_escape_leaves_the_document_as_it_was(qtbot, window: MainWindow, workspace: Path) -> None:
    before = window.document.undo_stack.count()
    asked(qtbot, window, "to.LIS", "New…")
    write("lis")
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not any(d.isVisible() for d in window.inspector.findChildren(TLSDialog)))
    assert (window.document.undo_stack.count(), window.document.production.tls) == (before, {})
