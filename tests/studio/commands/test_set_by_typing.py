"""Settings set from the command palette, by typing an item, a setting and a value."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from hie_runtime.config.model import ItemConfig
from hie_studio.document.commands import SetSetting
from hie_studio.document.document import Document
from hie_studio.inspector.set_by_typing import Offer, Settings
from hie_studio.main_window import MainWindow
from studio.conftest import SAMPLE
from studio.person import CTRL, SHIFT, press, write

KEY = Qt.Key


def item(document: Document, name: str) -> ItemConfig:
    found = document.production.item(name)
    assert found is not None
    return found


def offered(document: Document, text: str, *selected: str) -> list[Offer]:
    return Settings(document.state, selected).offers(text)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("to.LIS.port=6001", "Set Port of to.LIS from 25051 to 6001"),
        ("lis port 6001", "Set Port of to.LIS from 25051 to 6001"),
        ("to.lis.adapter.port = 6001", "Set Port of to.LIS from 25051 to 6001"),
        ("pas ReadTimeout 9", "Set Read timeout of from.PAS from 5 s to 9 s"),
        ("pas enabled no", "Set Enabled of from.PAS from on to off"),
        ("pas ack mode msh", "Set ACK mode of from.PAS from Immed to Msh"),
        ("adt.router rule results", "Set Rule of ADT.Router from Acute.ADT.Rules to Acute.Results.Rules"),
        ("lis reply code :?E=S", "Set Reply code actions of to.LIS from nothing to :?E=S"),
        ("lis port 25051", "Port of to.LIS is 25051 already"),
        ("lis port 70000", "Port of to.LIS: 70000 is not allowed: a whole number from 1 to 65535."),
        ("adt.router rule nowhere", "Rule of ADT.Router: there is no “nowhere”; there are: "),
        ("actor pool 8", "Set Actor pool size of the production from 2 to 8"),
    ],
)
def test_what_is_typed_is_said_in_full_before_it_is_set(document: Document, typed: str, first: str) -> None:
    document.open(SAMPLE)
    (line, *_) = offered(document, typed)
    assert line.text.startswith(first)
    assert (line.edit is not None) is first.startswith("Set ")


def test_a_choice_without_a_value_offers_its_values_and_a_number_waits_for_one(document: Document) -> None:
    document.open(SAMPLE)
    assert {line.text.rpartition(" ")[2] for line in offered(document, "pas ack mode")} == {
        "Never", "App", "Msh", "Byte",
    }  # fmt: skip
    (line, *_) = offered(document, "to.lis port")
    assert (line.edit, line.go_on) == (None, "to.LIS.port=")
    assert not offered(document, "save as") and not offered(document, "run tests", "to.LIS")


def test_a_secret_that_an_import_kept_is_never_shown(document: Document) -> None:
    document.open(SAMPLE)
    document.apply(SetSetting("to.LIS", "adapter", "FTPPassword", "hunter2"))
    (line, *_) = offered(document, "lis FTPPassword swordfish")
    assert line.text == "Set FTPPassword of to.LIS from ••• to •••"
    assert line.edit is not None and "swordfish" not in line.edit.text()


def test_enter_sets_it_as_one_step_of_the_history(window: MainWindow, workspace: Path, qtbot) -> None:
    press(KEY.Key_P, CTRL | SHIFT)
    write("lis port 70000")
    press(KEY.Key_Return)  # not allowed: the palette stays and says why
    (commands,) = [one for one in window.studio.features if type(one).__name__ == "Commands"]
    palette = commands.palette
    assert palette.isVisible() and "from 1 to 65535" in palette.list.topLevelItem(0).text(0)
    assert item(window.document, "to.LIS").settings.adapter["port"] == 25051

    press(KEY.Key_A, CTRL)
    write("lis port")
    press(KEY.Key_Return)
    assert palette.field.text() == "to.LIS.port="
    write("6001")
    press(KEY.Key_Return)
    assert not palette.isVisible()
    assert item(window.document, "to.LIS").settings.adapter["port"] == 6001
    assert window.document.undo_stack.undoText() == "Set Port of to.LIS from 25051 to 6001"
    window.document.undo()
    assert item(window.document, "to.LIS").settings.adapter["port"] == 25051
    assert not window.document.dirty


def test_several_selected_items_take_one_value_in_one_step(window: MainWindow, workspace: Path) -> None:
    names = ["to.LIS", "to.EPR", "to.RIS"]
    window.selection.set(names)
    window.view.setFocus()
    press(KEY.Key_P, CTRL | SHIFT)
    write("pool size 2")
    press(KEY.Key_Return, CTRL)  # nothing runs: it is set, and that is all
    assert [item(window.document, name).pool_size for name in names] == [2, 2, 2]
    assert window.document.undo_stack.undoText() == "Set Pool size of 3 selected items from 1 to 2"


def test_commands_named_in_full_come_before_settings(window: MainWindow, workspace: Path) -> None:
    window.selection.set(["to.LIS"])
    press(KEY.Key_P, CTRL | SHIFT)
    write("save as")
    (commands,) = [one for one in window.studio.features if type(one).__name__ == "Commands"]
    assert commands.palette.list.topLevelItem(0).text(0) == "Save as…"
    press(KEY.Key_Escape)


def test_ctrl_enter_in_any_kind_of_field_stores_it_and_asks_for_it_to_take_effect(
    window: MainWindow, workspace: Path, qtbot
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.selection.set(["from.PAS"])
    places = ("comment", "host.target_config_names", "enabled", "host.message_schema_category", "pool_size")
    for place in places:
        window.inspector.reveal(place)
        with qtbot.waitSignal(window.inspector.take_over_requested):
            press(KEY.Key_Return, CTRL)
    write("3")
    press(KEY.Key_Return, CTRL)
    assert item(window.document, "from.PAS").pool_size == 3


def test_what_selected_items_of_different_classes_share_is_set_for_all_of_them(document: Document) -> None:
    document.open(SAMPLE)
    document.apply(SetSetting("to.EPR", "adapter", "port", 7000))
    (line, *_) = offered(document, "port 7001", "to.LIS", "to.EPR", "from.PAS")
    assert line.text == "Set Port of 3 selected items from several values to 7001"
    assert offered(document, "reply code E=S", "to.LIS", "from.PAS") == []  # a service has none
