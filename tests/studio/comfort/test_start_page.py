"""The first hour: what ships runs, and a template or sample becomes a workspace of one's own in a few clicks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QMessageBox
from typer.testing import CliRunner

from hie_runtime.cli.main import app
from hie_studio.main_window import MainWindow
from hie_studio.shipped import folder
from hie_studio.window.beginnings import Origin, beginnings
from hie_studio.window.card import Card
from studio.person import ALT, CTRL, SHIFT, click, named, press, type_path, with_dialog

Key = Qt.Key
TEMPLATES = sorted(one.place.name for one in beginnings(Origin.TEMPLATE))


def test_the_five_templates_and_every_sample_are_offered_with_words_of_their_own():
    assert TEMPLATES == [
        "adt-distribution",
        "file-to-database",
        "hl7-to-fhir",
        "orders-and-results",
        "results-to-gp",
    ]
    samples = beginnings(Origin.SAMPLE)
    assert len(samples) == len(list(folder("samples").glob("*/production.yaml")))
    assert all(one.title != one.place.name and one.description for one in samples)


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_has_no_problems_and_passes_its_own_tests(name: str):
    place = str(folder("resources") / "templates" / name)
    checked = CliRunner().invoke(app, ["check", place])
    assert checked.exit_code == 0 and "0 errors, 0 warnings" in checked.output, checked.output
    tested = CliRunner().invoke(app, ["test", place])
    assert tested.exit_code == 0 and " 0 failed" in tested.output, tested.output


def test_a_template_is_copied_into_a_folder_of_ones_own_by_two_clicks(window: MainWindow, tmp_path: Path):
    mine = tmp_path / "St Elsewhere: ADT"
    card = named(window.start_page, Card, "ADT distribution")
    with_dialog(lambda: click(card), type_path(mine))
    assert window.document.path == mine
    assert window.document.production.name == "St Elsewhere: ADT"
    assert set(window.scene.nodes) >= {"from.PAS", "ADT.Router", "to.Record"}
    assert window.document.problems == [] and (mine / "README.md").is_file()
    assert window.stack.currentWidget() is window.view and window.docks.palette.isVisible()
    assert window.files.recent() == [mine]


def test_a_sample_is_copied_by_keyboard(window: MainWindow, tmp_path: Path):
    window.activateWindow()
    press(Key.Key_N, CTRL | SHIFT)
    cards = [*window.start_page.templates.cards, *window.start_page.samples.cards]
    assert cards[0].hasFocus()
    for _ in range(5):
        press(Key.Key_Tab)
    assert cards[5].hasFocus() and cards[5].text() == "Acute hospital"
    with_dialog(lambda: press(Key.Key_Return), type_path(tmp_path / "acute"))
    assert window.document.path == tmp_path / "acute"
    assert "from.PAS" in window.scene.nodes
    assert window.document.production.name != "acute", "a sample keeps its name"


def test_a_folder_that_holds_something_is_refused_and_left_alone(window: MainWindow, tmp_path: Path):
    (tmp_path / "letter.txt").write_text("mine")
    assert not window.begin_flow.begin_at(beginnings(Origin.TEMPLATE)[0], tmp_path)
    box = window.findChild(QMessageBox)
    assert box is not None and "choose a new folder" in box.text() and str(tmp_path) in box.text()
    box.close()
    assert not window.document.is_open and not (tmp_path / "production.yaml").exists()


def test_the_start_page_is_reached_with_something_open_and_left_as_it_was(window: MainWindow):
    window.show_workspace(folder("samples") / "acute-adt")
    window.docks.inspector.hide()
    window.docks.bottom.hide()
    window.activateWindow()
    press(Key.Key_Home, ALT)
    page = window.start_page
    assert page.isVisible() and window.docks.palette.isHidden()
    assert page.back.hasFocus() and window.document.production.name in page.back.text()
    press(Key.Key_Escape)
    assert window.view.isVisible() and window.view.hasFocus()
    assert [dock.isVisible() for dock in window.docks.all()] == [True, False, False]
    press(Key.Key_Home, ALT)
    click(page.back)
    assert window.view.isVisible()


def test_recent_workspaces_that_are_gone_are_not_offered(qtbot, tmp_path: Path):
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    settings.setValue("recent", [str(tmp_path / "gone"), str(folder("samples") / "acute-adt")])
    made = MainWindow(settings)
    qtbot.addWidget(made)
    made.show()
    assert [one.text() for one in made.start_page.findChildren(Card) if "Open" in one.accessibleName()] == [
        "acute-adt"
    ]
