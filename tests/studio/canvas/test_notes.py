"""Comments on the canvas: written, moved, changed and removed in the window, and kept in the file."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from hie_runtime.config.workspace import load_workspace
from hie_studio.document.document import Document
from hie_studio.document.notes import Note, SetNote, notes_of
from studio.hospital import hospital
from studio.person import ALT, CTRL, click, double_click, drag, press, write

KEY = Qt.Key


@pytest.fixture
def canvas(window, qtbot):
    window.document.load_state(hospital())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.fit()
    return window


def texts(canvas) -> list[str]:
    shown = [item.note.text for item in canvas.scene.notes.items.values()]
    assert shown == [note.text for note in notes_of(canvas.document.state).values()]
    return shown


def test_a_comment_is_written_on_the_canvas_and_read_again_from_the_file(canvas, tmp_path):
    press(KEY.Key_N, CTRL | ALT)
    write("ask the lab")
    press(KEY.Key_Return, CTRL)
    assert texts(canvas) == ["ask the lab"] and canvas.view.hasFocus()
    assert canvas.document.undo_stack.undoText() == "Comment “ask the lab”"
    canvas.document.save_as(tmp_path / "ward")
    file = json.loads((tmp_path / "ward" / "production.json").read_text())
    (note,) = file.get("production", file)["canvas"]["notes"].values()
    assert note["text"] == "ask the lab"
    assert not any("note" in str(problem) for problem in load_workspace(tmp_path / "ward").problems)
    other = Document()
    other.open(tmp_path / "ward")
    assert notes_of(other.state) == notes_of(canvas.document.state)


def test_escape_leaves_a_comment_as_it_was_and_a_click_elsewhere_keeps_it(canvas):
    press(KEY.Key_N, CTRL | ALT)
    write("no")
    press(KEY.Key_Escape)
    assert texts(canvas) == []
    press(KEY.Key_N, CTRL | ALT)
    write("yes")
    click(canvas.palette_panel.field)
    assert texts(canvas) == ["yes"]


def test_a_comment_is_moved_changed_and_removed_each_as_one_step(canvas):
    canvas.document.apply(SetNote("note 1", Note("ask", (0.0, -160.0))))
    canvas.view.fit()
    QApplication.processEvents()
    item = canvas.scene.notes.items["note 1"]
    start = item.pos() + QPointF(100, 15)
    drag(canvas.view, start, start + QPointF(80, 40))
    assert notes_of(canvas.document.state)["note 1"].at == (80.0, -120.0)
    assert canvas.document.positions == {}, "no card was moved"
    double_click(canvas.view.viewport(), canvas.view.mapFromScene(item.pos() + QPointF(100, 15)))
    press(KEY.Key_End, CTRL)
    write(" why")
    press(KEY.Key_Return, CTRL)
    assert texts(canvas) == ["ask why"]
    canvas.scene.clearSelection()
    click(canvas.view.viewport(), canvas.view.mapFromScene(item.pos() + QPointF(100, 15)))
    press(KEY.Key_Delete)
    assert texts(canvas) == [] and "notes" not in canvas.document.production.canvas
    for expected in (["ask why"], ["ask"], ["ask"], []):
        press(KEY.Key_Z, CTRL)
        assert texts(canvas) == expected


def test_entries_of_another_shape_stay_in_the_file(document):
    state = hospital()
    state.production.canvas["notes"] = {"strange": 7, "note 1": {"text": "a", "at": [1, 2]}}
    document.load_state(state)
    document.apply(SetNote("note 2", Note("b", (3.0, 4.0))))
    stored = document.production.canvas["notes"]
    assert stored["strange"] == 7 and stored["note 2"] == {"text": "b", "at": [3, 4]}
    assert list(notes_of(document.state)) == ["note 1", "note 2"]
