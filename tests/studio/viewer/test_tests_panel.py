"""The workspace's tests in the Studio: listed, run, and what differs."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from hie_studio.panels.tests.feature import WorkspaceTests
from tests.studio.person import CTRL, SHIFT, click, click_row, press

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
    qtbot.waitUntil(lambda: panel.list.topLevelItemCount() == 4 and panel.run_all.isEnabled(), timeout=10000)
    press(Qt.Key.Key_T, CTRL | SHIFT)
    qtbot.waitUntil(lambda: panel.summary.text().startswith("4 of 4 passed"), timeout=20000)
    test.write_text(text.replace('"ZLB:2": ANALYSER7', '"ZLB:2": NOT THIS'))
    rows = [panel.list.topLevelItem(row) for row in range(4)]
    line = next(one for one in rows if one.data(0, Qt.ItemDataRole.UserRole) == test.name)
    click_row(panel.list, panel.list.indexFromItem(line))
    click(panel.run_one)
    qtbot.waitUntil(lambda: panel.summary.text().startswith("0 of 1 passed"), timeout=20000)
    assert line.text(1) == "failed"
    assert "NOT THIS" in [line.child(row).text(2) for row in range(line.childCount())]
    assert {one.text(1) for one in rows} == {"failed", "passed"}
    test.write_text("name: [")
    click(panel.run_all)
    qtbot.waitUntil(lambda: panel.empty.heading.text() == "The tests cannot be run", timeout=20000)
    assert test.name in panel.empty.text.text()
