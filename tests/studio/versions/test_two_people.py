"""Two people at one workspace, through the real windows."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from hie_studio.document.commands import AddItem, RemoveItems, SetItemProperty, SetSetting
from hie_studio.document.document import Document
from hie_studio.document.edit import Edit
from hie_studio.document.merging import Choice
from hie_studio.panels.diff.merge_window import MergeWindow
from studio.hospital import FILE_OUT, _item, hospital
from studio.person import click, named, press


@pytest.fixture
def shared(window, qtbot, tmp_path: Path) -> Path:
    """A workspace that this window has open."""
    maker = Document()
    maker.load_state(hospital())
    maker.save_as(tmp_path / "acute")
    assert window.files.open_path(tmp_path / "acute")
    return tmp_path / "acute"


def colleague(folder: Path, *edits: Edit) -> None:
    """Somebody else opens the workspace, edits it and saves it."""
    other = Document()
    other.open(folder)
    for edit in edits:
        other.apply(edit)
    other.save()


def differences(window, qtbot) -> MergeWindow:
    click(named(window.banner, QPushButton, "Look at differences"))
    (found,) = [
        one for one in QApplication.topLevelWidgets() if isinstance(one, MergeWindow) and one.isVisible()
    ]
    qtbot.waitUntil(lambda: QApplication.activeWindow() is found)
    return found  # fmt: skip


def test_different_items_changed_by_two_people_come_together_as_one_step(window, qtbot, shared):
    colleague(
        shared,
        SetSetting("to.EPR.ADT", "adapter", "port", 7001),
        AddItem(_item("to.New", FILE_OUT, {"file_path": "x"}), (0.0, 0.0)),
        RemoveItems(("to.Archive.Files",)),
    )
    window.document.apply(SetItemProperty("to.EPR.ADT", "comment", "mine"))
    mine = window.document.state
    window.actions_["save"].trigger()
    merge = differences(window, qtbot)
    assert {"to.EPR.ADT", "to.New", "to.Archive.Files"} <= set(merge.canvas.marks)
    assert "36001 → 7001" in merge.canvas.marks["to.EPR.ADT"].toolTip()
    click(merge.take)
    item = window.document.production.item("to.EPR.ADT")
    assert (item.comment, item.settings.adapter["port"]) == ("mine", 7001)
    assert "to.New" in window.scene.nodes and "to.Archive.Files" not in window.scene.nodes
    window.document.undo()
    assert window.document.state == mine and window.document.changed_on_disk()
    window.document.redo()
    window.actions_["save"].trigger()
    assert not window.document.dirty and not window.document.changed_on_disk()
    read = Document()
    read.open(shared)
    assert read.production.item("to.EPR.ADT").comment == "mine"
    assert read.production.item("to.New")


def test_what_both_changed_is_decided_by_keyboard_before_anything_is_merged(window, qtbot, shared):
    colleague(shared, SetSetting("to.EPR.ADT", "adapter", "port", 7001))
    window.document.apply(SetSetting("to.EPR.ADT", "adapter", "port", 8001))
    window.files.look_at_disk()
    merge = differences(window, qtbot)
    assert not merge.take.isEnabled()
    mine = merge.box.options[Choice.MINE]
    click(mine, QPoint(10, mine.height() // 2))  # its words, not the empty room behind them
    assert merge.take.isEnabled()
    press(Qt.Key.Key_Down)  # from Mine to Theirs
    press(Qt.Key.Key_Space)
    click(merge.take)
    assert window.document.production.item("to.EPR.ADT").settings.adapter["port"] == 7001
    assert not window.document.dirty  # the files hold just that


def test_escape_leaves_everything_as_it_was(window, qtbot, shared):
    colleague(shared, SetSetting("to.EPR.ADT", "adapter", "port", 7001))
    window.document.apply(SetItemProperty("to.Lab.ADT", "comment", "mine"))
    mine = window.document.state
    window.files.look_at_disk()
    differences(window, qtbot)
    press(Qt.Key.Key_Escape)
    assert not any(isinstance(one, MergeWindow) and one.isVisible() for one in QApplication.topLevelWidgets())
    assert window.document.state == mine
    window.actions_["save"].trigger()
    assert window.banner.isVisible()  # asked again, nothing written
    assert "7001" in (shared / "production.json").read_text()


def test_files_that_cannot_be_read_are_told_and_may_be_written_over(window, qtbot, shared):
    (shared / "production.json").write_text("{ broken")
    window.document.apply(SetItemProperty("to.Lab.ADT", "comment", "mine"))
    window.files.look_at_disk()
    click(named(window.banner, QPushButton, "Look at differences"))
    assert "cannot be read" in window.banner.label.text()
    click(named(window.banner, QPushButton, "Save mine over it"))
    assert '"mine"' in (shared / "production.json").read_text()


def test_unsaved_changes_are_shown_against_the_files(window, qtbot, shared):
    window.document.apply(RemoveItems(("to.Lab.ADT",)))
    window.actions_["differences"].trigger()
    (feature,) = [one for one in window.studio.features if type(one).__name__ == "Differences"]
    marks = feature.open.canvas.marks
    assert "to.Lab.ADT" in marks
    assert feature.open.canvas.canvas.nodes["to.Lab.ADT"].opacity() < 1  # a ghost
    shutil.rmtree(shared)
