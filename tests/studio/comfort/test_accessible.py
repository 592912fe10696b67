"""A screen reader finds a name for everything one can act on, in every panel, editor and window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from hie_studio.main_window import MainWindow
from hie_studio.shipped import folder
from studio.comfort.everything import is_control, open_everything, path_of, widgets
from studio.person import CTRL, press


def test_everything_one_can_act_on_has_a_name(qtbot, window: MainWindow, tmp_path: Path):
    nameless: dict[str, str] = {}
    seen = 0
    for place in open_everything(qtbot, window, tmp_path):
        for widget in filter(is_control, widgets()):
            seen += 1
            told = QAccessible.queryAccessibleInterface(widget)
            if told is not None and not told.text(QAccessible.Text.Name).strip():
                nameless.setdefault(path_of(widget), place)
    assert seen > 300
    assert not nameless, "\n".join(f"{place}: {path}" for path, place in nameless.items())


def test_walking_from_item_to_item_by_keyboard_is_told_in_words(window: MainWindow):
    window.show_workspace(folder("samples") / "acute-adt")
    window.activateWindow()
    window.view.setFocus()
    window.selection.set(["from.OrderComms"])
    spoken = QAccessible.queryAccessibleInterface(window.view)
    assert spoken.text(QAccessible.Text.Description) == "from.OrderComms, HL7 TCP service. To Orders.Router."
    press(Qt.Key.Key_Right)
    words = spoken.text(QAccessible.Text.Description)
    assert words.startswith("Orders.Router, HL7 router. From from.OrderComms. To ") and "to.LIS" in words
    press(Qt.Key.Key_A, CTRL)
    assert "items are selected" in spoken.text(QAccessible.Text.Description)
    press(Qt.Key.Key_Escape)
    assert spoken.text(QAccessible.Text.Description) == ""
