"""Versions of a workspace in git: what changed, a commit from the window, two versions compared, one restored."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from dulwich import porcelain
from dulwich.repo import Repo
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from hie_studio.document.commands import RemoveItems, SetItemProperty, SetSetting
from hie_studio.document.document import Document
from hie_studio.panels.diff import Differences
from hie_studio.panels.versions.feature import Versions
from hie_studio.panels.versions.repository import How, VersionsError, keep, overview_of, start, state_at
from studio.hospital import hospital
from studio.person import ALT, CTRL, click, click_row, press, write

GIT = shutil.which("git")


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace in a folder of a repository that holds other things too; nothing is committed yet."""
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".gitconfig").write_text("[user]\n\tname = Ada Okafor\n\temail = ada@example.org\n")
    maker = Document()
    maker.load_state(hospital())
    maker.save_as(tmp_path / "repo" / "acute")
    (tmp_path / "repo" / "readme.txt").write_text("about\n")
    Repo.init(tmp_path / "repo").close()
    return tmp_path / "repo" / "acute"


def edited(workspace: Path, *edits) -> None:
    document = Document()
    document.open(workspace)
    for edit in edits:
        document.apply(edit)
    document.save()


def test_only_what_touched_the_workspace_is_listed_and_each_version_reads_as_it_was(workspace: Path) -> None:
    assert overview_of(workspace).versions == ()
    first = keep(workspace, "As imported")
    porcelain.add(str(workspace.parent), [str(workspace.parent / "readme.txt")])
    with pytest.raises(VersionsError, match=r"staged in this repository \(readme.txt\)"):
        keep(workspace, "more")
    porcelain.commit(str(workspace.parent), message=b"Not about the workspace")
    edited(workspace, SetSetting("to.EPR.ADT", "adapter", "port", 7001), RemoveItems(("to.Archive.Files",)))
    (workspace / "notes.txt").write_text("new")
    (workspace / "out").mkdir()
    (workspace / "out" / "delivered.hl7").write_text("MSH|patient data")
    found = overview_of(workspace)
    assert [one.title for one in found.versions] == ["As imported"]
    assert dict(found.changed)["production.json"] is How.CHANGED
    assert dict(found.changed)["notes.txt"] is How.ADDED
    assert "out/delivered.hl7" not in dict(found.changed)  # nor is it kept
    assert found.identity == "Ada Okafor <ada@example.org>"
    keep(workspace, "Another port\n\nand no archive")
    (workspace / "notes.txt").unlink()
    after = overview_of(workspace)
    assert [(one.title, one.author) for one in after.versions] == [
        ("Another port", "Ada Okafor"), ("As imported", "Ada Okafor"),
    ]  # fmt: skip
    assert after.changed == (("notes.txt", How.REMOVED),)
    keep(workspace, "No notes")
    assert overview_of(workspace).changed == ()
    with pytest.raises(VersionsError, match="Nothing has changed"):
        keep(workspace, "again")
    old = state_at(workspace, first)
    assert old.production == hospital().production and old.rules == hospital().rules
    if GIT:  # the git program agrees
        told = subprocess.run(
            [GIT, "-C", str(workspace), "status", "--porcelain"], capture_output=True, check=True
        )  # noqa: S603
        assert told.stdout == b"?? acute/out/\n"


def test_without_dulwich_or_a_repository_it_is_said_plainly(
    workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(VersionsError, match="is in no git repository"):
        overview_of(tmp_path)
    start(tmp_path / "repo" / "acute")
    assert overview_of(workspace).versions == ()
    monkeypatch.setitem(sys.modules, "dulwich.repo", None)
    with pytest.raises(VersionsError, match="package dulwich, which is not installed"):
        overview_of(workspace)


def test_a_version_is_kept_compared_on_the_canvas_and_restored_as_one_step(window, qtbot, workspace) -> None:
    keep(workspace, "As imported")
    (feature,) = [one for one in window.studio.features if isinstance(one, Versions)]
    (differences,) = [one for one in window.studio.features if isinstance(one, Differences)]
    panel = feature.panel
    assert window.files.open_path(workspace)
    press(Qt.Key.Key_G, CTRL | ALT)
    qtbot.waitUntil(lambda: panel.list.topLevelItemCount() == 1)
    assert panel.status.text() == "Branch master  ·  nothing changed since the last version"
    window.document.apply(SetSetting("to.EPR.ADT", "adapter", "port", 7001))
    window.document.apply(RemoveItems(("to.Archive.Files",)))
    window.actions_["save"].trigger()
    qtbot.waitUntil(lambda: "≠ production.json" in panel.status.text())
    window.document.apply(SetItemProperty("to.Lab.ADT", "comment", "not saved"))
    click(panel.message)
    write("Another port")
    press(Qt.Key.Key_Return)  # saves first
    qtbot.waitUntil(lambda: panel.list.topLevelItemCount() == 2)
    assert not window.document.dirty and panel.message.text() == ""
    now = window.document.state
    click_row(panel.list, panel.list.model().index(1, 0))
    qtbot.waitUntil(panel.compare.isEnabled)
    click(panel.compare)
    qtbot.waitUntil(lambda: differences.open is not None and differences.open.isVisible())
    marks = differences.open.canvas.marks
    assert "36001 → 7001" in marks["to.EPR.ADT"].toolTip() and "to.Archive.Files" in marks
    differences.open.close()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    click(panel.restore)
    qtbot.waitUntil(lambda: window.document.production.item("to.Archive.Files") is not None)
    assert window.document.production.item("to.EPR.ADT").settings.adapter["port"] == 36001
    assert "Undo takes that back" in window.banner.label.text()
    window.document.undo()
    assert window.document.state == now
    panel.list.selectAll()
    qtbot.waitUntil(lambda: panel.compare.text() == "Compare the two")


def test_a_workspace_outside_any_repository_can_begin_to_keep_versions(
    window, qtbot, tmp_path, monkeypatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    window.document.new(tmp_path / "fresh", "Fresh")
    window.files.opened.emit()
    (feature,) = [one for one in window.studio.features if isinstance(one, Versions)]
    press(Qt.Key.Key_G, CTRL | ALT)
    qtbot.waitUntil(feature.panel.empty.button.isVisible)
    click(feature.panel.empty.button)
    qtbot.waitUntil(lambda: "+ production" in feature.panel.status.text())
    click(feature.panel.message)
    write("Begin")
    click(feature.panel.keep)
    qtbot.waitUntil(lambda: feature.panel.list.topLevelItemCount() == 1)
