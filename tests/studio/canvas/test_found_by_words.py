"""Components are found by the words of the field and of other engines."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from studio.person import click, press, write

Key = Qt.Key


@pytest.mark.parametrize(
    ("typed", "added"),
    [
        ("mllp", "HL7 TCP service"),
        ("llp sender", "HL7 TCP operation"),
        ("enslib.hl7.service.file", "HL7 file service"),
        ("dtl", "Transform"),
        ("hl7 tcp", "HL7 TCP service"),
        ("sftp", "HL7 FTP service"),
        ("file", "HL7 file service"),
    ],
)
def test_what_is_typed_on_the_canvas_adds_what_it_means_elsewhere(qtbot, window, tmp_path, typed, added):
    window.files.new_at(tmp_path / "ward")
    window.activateWindow()
    click(window.view.viewport())
    write(typed)
    press(Key.Key_Return)
    assert [item.name for item in window.document.production.items] == [added]


def test_what_nothing_is_called_says_so_and_adds_nothing(qtbot, window, tmp_path):
    window.files.new_at(tmp_path / "ward")
    window.activateWindow()
    click(window.view.viewport())
    write("quux")
    popup = window.view.palette_popup
    assert "quux" in popup.list.item(0).text()
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert not window.document.production.items
    assert window.document.production.testing_enabled  # a new production takes test messages at once
