"""Items go from one window to another as text."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication

from hie_studio.main_window import MainWindow
from studio.hospital import hospital
from studio.person import CTRL, press


def test_items_copied_in_one_window_are_pasted_in_another_with_their_connections(
    window, qtbot, tmp_path: Path
):
    window.document.load_state(hospital())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.setFocus()
    window.selection.set(["from.PAS.ADT", "ADT Router"])
    press(Qt.Key.Key_C, CTRL)
    text = QGuiApplication.clipboard().text()
    assert [item["name"] for item in json.loads(text)["items"]] == ["from.PAS.ADT", "ADT Router"]
    other = MainWindow(QSettings(str(tmp_path / "other.ini"), QSettings.Format.IniFormat))
    other.files.may_leave = lambda: True
    qtbot.addWidget(other)
    assert other.files.new_at(tmp_path / "ward")
    other.show()
    qtbot.waitExposed(other)
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    other.view.setFocus()
    press(Qt.Key.Key_V, CTRL)
    assert [item.name for item in other.document.production.items] == ["from.PAS.ADT", "ADT Router"]
    assert set(other.scene.nodes) == {"from.PAS.ADT", "ADT Router"}
    assert list(other.scene.edges) == [("from.PAS.ADT", "ADT Router")]
    assert other.selection.items == ("from.PAS.ADT", "ADT Router")
    assert len(window.scene.nodes) == 12
