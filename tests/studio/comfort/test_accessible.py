"""The canvas can be heard. (Names of all controls: test_walk.py.)"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from hie_studio.main_window import MainWindow
from hie_studio.shipped import folder
from studio.person import CTRL, press


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
