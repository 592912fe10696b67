"""The workspace's tests in the Studio: listed, run, and what differs."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QInputDialog, QMessageBox

from hie_studio.panels.tests.feature import WorkspaceTests
from hie_studio.panels.viewer.feature import Viewer
from tests.studio.person import CTRL, SHIFT, click, click_row, click_tab, pick, press

SAMPLE = Path(__file__).parents[3] / "samples" / "acute-adt"


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    shutil.copytree(SAMPLE, tmp_path / "acute-adt")
    for captured in (tmp_path / "acute-adt" / "tests").glob("captured_*.yaml"):
        captured.unlink()
    return tmp_path / "acute-adt"


def test_tests_are_listed_run_and_show_expected_beside_found(window, workspace, qtbot) -> None:
    test = next((workspace / "tests").glob("critical*.yaml"))
    text = test.read_text()
    panel = next(one for one in window.studio.features if isinstance(one, WorkspaceTests)).panel
    window.show_workspace(workspace)
    qtbot.waitUntil(lambda: panel.list.topLevelItemCount() == 4 and panel.run_all.isEnabled())
    press(Qt.Key.Key_T, CTRL | SHIFT)
    qtbot.waitUntil(lambda: panel.summary.text().startswith("4 of 4 passed"))
    test.write_text(text.replace('"ZLB:2": ANALYSER7', '"ZLB:2": NOT THIS'))
    rows = [panel.list.topLevelItem(row) for row in range(4)]
    line = next(one for one in rows if one.data(0, Qt.ItemDataRole.UserRole) == test.name)
    click_row(panel.list, panel.list.indexFromItem(line))
    click(panel.run_one)
    qtbot.waitUntil(lambda: panel.summary.text().startswith("0 of 1 passed"))
    assert line.text(1) == "failed"
    assert "NOT THIS" in [line.child(row).text(2) for row in range(line.childCount())]
    assert {one.text(1) for one in rows} == {"failed", "passed"}
    test.write_text("name: [")
    click(panel.run_all)
    qtbot.waitUntil(lambda: panel.empty.heading.text() == "The tests cannot be run")
    assert test.name in panel.empty.text.text()


def test_a_message_in_view_is_captured_as_a_test_that_passes_at_once_and_stays(
    window, workspace, qtbot
) -> None:
    panel = next(one for one in window.studio.features if isinstance(one, WorkspaceTests)).panel
    window.show_workspace(workspace)
    qtbot.waitUntil(lambda: panel.list.topLevelItemCount() == 4 and panel.run_all.isEnabled())
    click_tab(window.docks.tabs, window.docks.tab_of(panel))
    click(panel.run_all)
    qtbot.waitUntil(lambda: panel.summary.text().startswith("4 of 4 passed"))
    message = yaml.safe_load((workspace / "tests" / "admission.yaml").read_text())["message"]
    window.studio.message_wanted.emit("admission.hl7", message.replace("\n", "\r").encode())
    shown = next(one for one in window.studio.features if isinstance(one, Viewer)).windows[0]
    click(shown.capture)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QInputDialog))
    dialog = QApplication.activeModalWidget()
    pick(dialog.findChild(QComboBox), "from.PAS")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "1 of 1 passed" in panel.summary.text())
    assert panel.summary.text().startswith("Captured as tests/admission_hl7_at_from_pas.yaml")
    assert [panel.list.topLevelItem(row).text(1) for row in range(5)] == ["passed"] * 5
    assert panel.selected() == ["admission_hl7_at_from_pas.yaml"]
    window.studio.capture_wanted.emit("no message", b"{}", "from.PAS")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    assert "HL7 v2 messages only" in QApplication.activeModalWidget().text()
    QApplication.activeModalWidget().close()
