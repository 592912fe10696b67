"""From IRIS into the window and back, by keyboard: nothing of the export is lost, the code HIE does not run included."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from hie_runtime.importers.iris.importer import IRISConfigImporter

from .person import CTRL, SHIFT, drop_file, press, type_path, with_dialog

SAMPLES = Path(__file__).parents[2] / "samples" / "iris"
KEY = Qt.Key


def close_report(qtbot, window) -> None:
    """Wait for the report and close it; a desktop would give the window the keys again."""
    qtbot.waitUntil(lambda: window.iris.report is not None)
    window.iris.report.close()
    window.iris.report = None
    window.activateWindow()


def test_a_dropped_export_is_saved_with_its_code_and_goes_back_to_iris(qtbot, window, tmp_path):
    drop_file(window, SAMPLES / "acute-deployment.xml")
    close_report(qtbot, window)
    assert window.document.path is None
    out = tmp_path / "back.xml"
    with_dialog(lambda: press(KEY.Key_E, CTRL | SHIFT), type_path(out))  # before it was ever saved
    qtbot.waitUntil(lambda: window.iris.report is not None)
    assert window.iris.report.windowTitle() == "Export report"
    assert window.iris.report.tree.topLevelItemCount() >= 2
    close_report(qtbot, window)
    first = out.read_text()
    assert "OnStart" in first

    folder = tmp_path / "saved"
    with_dialog(lambda: press(KEY.Key_S, CTRL | SHIFT), type_path(folder))
    kept = {file.name for file in (folder / "imported").iterdir()}
    assert "StAidan.Acute.Production.xml" in kept
    assert (folder / "import-report.html").exists()
    window.view.setFocus()
    again = tmp_path / "again.xml"
    with_dialog(lambda: press(KEY.Key_E, CTRL | SHIFT), type_path(again))
    close_report(qtbot, window)
    assert again.read_text().split("\n")[2:] == first.split("\n")[2:]  # all but the time

    one, other = (
        IRISConfigImporter().import_files([file]) for file in (SAMPLES / "acute-deployment.xml", again)
    )
    assert one.production.model_dump() == other.production.model_dump()


def test_what_xml_cannot_hold_is_said_and_nothing_is_written(qtbot, window, tmp_path):
    drop_file(window, SAMPLES / "pharmacy-production.xml")
    close_report(qtbot, window)
    window.document.production.items[0].comment = "\x0b"
    said: list[str] = []

    def read_and_close() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            timer.stop()
            said.append(box.text())
            box.close()

    timer = QTimer(interval=20)
    timer.timeout.connect(read_and_close)
    timer.start()
    with_dialog(lambda: press(KEY.Key_E, CTRL | SHIFT), type_path(tmp_path / "out.xml"))
    qtbot.waitUntil(lambda: bool(said))
    assert "U+000B" in said[0]
    assert "From Wards" in said[0]
    assert not (tmp_path / "out.xml").exists()
