"""The Studio goes on where it was left."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QWidget

from hie_studio.document import autosave
from hie_studio.document.commands import SetItemProperty
from hie_studio.main_window import MainWindow
from hie_studio.shipped import folder
from studio.person import CTRL, click_tab, press

Key = Qt.Key


@pytest.fixture
def acute(tmp_path: Path) -> Path:
    return Path(shutil.copytree(folder("samples") / "acute-adt", tmp_path / "acute"))


def again(qtbot, window: MainWindow) -> MainWindow:
    made = MainWindow(window.settings)
    made.files.may_leave = lambda: True
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.go_on()
    return made


def test_workspace_zoom_place_selection_docks_tab_and_editors_are_as_they_were_left(
    qtbot, window: MainWindow, acute: Path
):
    window.files.open_path(acute)
    window.selection.set(["ADT.Router"])
    click_tab(window.docks.tabs, window.docks.tab_of(window.trace))
    window.docks.inspector.hide()
    window.view.set_zoom(1.5)
    window.view.centerOn(QPointF(300, 120))
    window.rules.edit(next(iter(window.document.rules)))
    name = next(iter(window.rules.open))
    qtbot.wait(1)
    centre = window.view.visible_rect().center()
    window.close()

    made = again(qtbot, window)
    assert made.document.path == acute
    assert made.selection.items == ("ADT.Router",)
    assert made.docks.tabs.currentIndex() == made.docks.tab_of(made.trace)
    assert [dock.isVisible() for dock in made.docks.all()] == [True, False, True]
    assert list(made.rules.open) == [name]
    qtbot.waitUntil(lambda: abs((made.view.visible_rect().center() - centre).manhattanLength()) < 3)
    assert made.view.zoom == pytest.approx(1.5)


def test_another_workspace_between_does_not_disturb_what_is_kept_of_the_first(
    qtbot, window: MainWindow, acute: Path
):
    window.files.open_path(acute)
    window.view.set_zoom(2.0)
    window.keeper.keep()
    window.files.new_at(acute.parent / "other")
    window.view.set_zoom(0.5)
    window.keeper.keep()
    window.files.open_path(acute)
    assert window.view.zoom == pytest.approx(2.0)


def test_what_is_gone_or_cannot_be_read_is_passed_over(qtbot, window: MainWindow, acute: Path):
    window.files.open_path(acute)
    window.selection.set(["ADT.Router"])
    window.close()
    key = next(key for key in window.settings.allKeys() if key.startswith("workspaces/"))
    window.settings.setValue(key, "{ not JSON")
    window.settings.setValue("layout", "nonsense")
    assert again(qtbot, window).document.path == acute
    shutil.rmtree(acute)
    made = again(qtbot, window)
    assert not made.document.is_open and made.start_page.isVisible()


def test_edits_that_are_undone_are_not_offered_as_lost(qtbot, window: MainWindow, acute: Path):
    window.files.open_path(acute)
    window.document.apply(SetItemProperty("ADT.Router", "comment", "mine"))
    window.files.autosave_now()
    assert autosave.read(acute) is not None
    window.activateWindow()
    window.view.setFocus()
    press(Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: autosave.read(acute) is None)


def test_edits_made_while_an_offer_waits_are_kept_when_it_is_turned_down(
    qtbot, window: MainWindow, acute: Path
):
    window.files.open_path(acute)
    window.document.apply(SetItemProperty("ADT.Router", "comment", "before the crash"))
    window.files.autosave_now()
    window.files.open_path(acute)
    window.document.apply(SetItemProperty("ADT.Router", "comment", "after it"))
    discard = next(
        one for one in window.banner.findChildren(QWidget) if getattr(one, "text", str)() == "Discard"
    )
    discard.click()  # type: ignore[attr-defined]
    qtbot.waitUntil(
        lambda: (found := autosave.read(acute)) is not None and "after" in str(found.state.production)
    )


def test_edits_that_a_running_studio_holds_are_not_offered_to_another(qtbot, window: MainWindow, acute: Path):
    window.files.open_path(acute)
    window.document.apply(SetItemProperty("ADT.Router", "comment", "theirs"))
    window.files.autosave_now()
    kept = autosave.place(acute)
    other = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    try:
        content = json.loads(kept.read_text())
        kept.write_text(json.dumps({**content, "process": other.pid, "at": time.time() + 1}))
        window.files.open_path(acute)
        assert "another Studio" in window.banner.label.text()
        assert kept.exists()
    finally:
        other.communicate(b"\n")
    window.files.open_path(acute)
    assert "not saved last time" in window.banner.label.text()
