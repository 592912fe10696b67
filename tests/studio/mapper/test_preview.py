"""A message before and after the transform below the steps, and the texts beside it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from hie_studio.editors.mapper.changes import changed_spans
from hie_studio.main_window import MainWindow
from tests.studio.person import CTRL, click, click_tab, paste, press, write

SENT = "MSH|^~\\&|PAS|RXX|HIE|RXX|20260301||ADT^A01|1|P|2.4\rPV1|1|I|B2^BAY2\r"


def test_the_preview_follows_each_edit_marks_changed_fields_and_shows_a_failure_at_its_step(
    qtbot, window: MainWindow, workspace: Path
) -> None:
    editor = window.studio.edit("transform", "Acute.WardCodes")
    editor.window().resize(1280, 860)
    QApplication.processEvents()
    preview = editor.preview
    click(preview.before)
    press(Qt.Key.Key_A, CTRL)
    paste(SENT)
    qtbot.waitUntil(lambda: "Beech, cardiology" in preview.after.toPlainText())
    marked = [one.cursor.selectedText() for one in preview.after.extraSelections()]
    assert marked == ["HIE", "RA901-W-B2^BAY2^^^^^^^Beech, cardiology"]
    editor.list.choose("steps[2]")
    click(editor.form.fields["value"].line)
    press(Qt.Key.Key_A, CTRL)
    write('"NEW"')
    qtbot.waitUntil(lambda: "MSH|^~\\&|NEW|" in preview.after.toPlainText())
    press(Qt.Key.Key_A, CTRL)
    write("##class(My.Code).Run()")
    qtbot.waitUntil(lambda: bool(preview.trial.error))
    assert preview.trial.place == "steps[2]" and preview.verdict.text() == preview.trial.error
    texts = [preview.menu.actions()[n].text() for n in range(len(preview.menu.actions()))]
    qtbot.waitUntil(lambda: len(preview.menu.actions()) > 8)
    texts = [one.text() for one in preview.menu.actions()]
    assert any(one.startswith("A cardiology admission") for one in texts)


def test_dtl_and_yaml_of_the_transform_stand_beside_the_preview(window: MainWindow, workspace: Path) -> None:
    editor = window.studio.edit("transform", "Acute.RemoveZ")
    editor.window().resize(1280, 860)
    QApplication.processEvents()
    click_tab(editor.tabs, 1)
    assert "<assign" in editor.dtl.toPlainText() and 'action="remove"' in editor.dtl.toPlainText()
    click_tab(editor.tabs, 2)
    assert editor.yaml.toPlainText().startswith("name: Acute.RemoveZ")


def test_a_field_that_differs_is_found_by_its_segment_whatever_stands_between() -> None:
    before, after = "MSH|^~\\&|A\nOBX|1|x\nOBX|2|y", "MSH|^~\\&|A\nZZZ|1\nOBX|1|x\nOBX|2|z"
    assert [after[start : start + length] for start, length in changed_spans(before, after)] == ["ZZZ|1", "z"]
