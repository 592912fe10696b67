"""The command palette, the history and the table of shortcuts, by mouse and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from hie_studio.document.commands import SetItemProperty
from hie_studio.fuzzy import score
from hie_studio.panels.commands import Commands
from studio.hospital import hospital
from studio.person import ALT, CTRL, SHIFT, click_row, press, write

KEY = Qt.Key


@pytest.fixture
def commands(window, qtbot) -> Commands:
    window.document.load_state(hospital())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    (found,) = [one for one in window.studio.features if isinstance(one, Commands)]
    return found


def lines(commands: Commands) -> list[tuple[str, str]]:
    tree = commands.palette.list
    rows = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [(row.text(0), row.text(1)) for row in rows]


def test_letters_in_order_find_a_name_and_the_best_fit_comes_first():
    names = ["to.Archive.Files", "to.Lab.Orders", "from.Old.Records", "Lord"]
    fits = {name: mark for name in names if (mark := score("lord", name)) is not None}
    assert sorted(fits, key=lambda name: -fits[name]) == ["Lord", "to.Lab.Orders", "from.Old.Records"]
    assert score("lab ord", "to.Lab.Orders") is not None
    assert score("lab x", "to.Lab.Orders") is None
    assert score("", "anything") is not None


def test_the_palette_runs_an_action_by_a_few_letters_and_shows_its_shortcut(window, commands):
    press(KEY.Key_P, CTRL | SHIFT)
    assert len(lines(commands)) > 30
    write("selall")
    assert lines(commands)[0] == ("Select all", "Ctrl+A")
    press(KEY.Key_Return)
    assert not commands.palette.isVisible()
    assert set(window.selection.items) == set(window.scene.nodes)


def test_the_palette_goes_to_an_item_and_opens_a_rule(window, commands, qtbot):
    press(KEY.Key_P, CTRL | SHIFT)
    write("labord")
    assert lines(commands)[0] == ("to.Lab.Orders", "item")
    press(KEY.Key_Return)
    assert window.selection.items == ("to.Lab.Orders",)
    assert window.view.hasFocus()
    rule = next(iter(window.document.rules))
    press(KEY.Key_P, CTRL | SHIFT)
    write(rule)
    tree = commands.palette.list
    row = lines(commands).index((rule, "rule"))
    before = set(QApplication.topLevelWidgets())
    click_row(tree, tree.model().index(row, 0))
    assert any(
        one.isVisible() and rule in one.windowTitle()
        for one in QApplication.topLevelWidgets()
        if one not in before
    )


def test_escape_leaves_the_palette_and_the_focus_is_where_it_was(window, commands):
    window.view.setFocus()
    press(KEY.Key_P, CTRL | SHIFT)
    write("qqqq")
    assert lines(commands) == [] and commands.palette.nothing.isVisible()
    press(KEY.Key_Escape)
    assert not commands.palette.isVisible() and window.view.hasFocus()


def test_a_click_in_the_history_goes_to_that_step(window, commands):
    opened = window.document.state
    for name in ("to.Lab.Orders", "to.EPR.ADT", "to.Archive.Files"):
        window.document.apply(SetItemProperty(name, "comment", "x"))
    press(KEY.Key_H, CTRL | ALT)
    model = commands.history.model()
    texts = [model.data(model.index(row, 0)) for row in range(model.rowCount())]
    assert texts[0] == "As opened" and "“to.EPR.ADT”" in texts[2]
    click_row(commands.history, model.index(1, 0))
    assert window.document.undo_stack.index() == 1
    assert not window.document.production.item("to.EPR.ADT").comment
    click_row(commands.history, model.index(0, 0))
    assert window.document.state == opened
    click_row(commands.history, model.index(3, 0))
    assert window.document.production.item("to.Archive.Files").comment == "x"


def test_the_table_of_shortcuts_shows_every_key_of_every_action_once(window, commands):
    press(KEY.Key_F1, CTRL)
    table = commands.shortcuts.table
    groups = [table.topLevelItem(n) for n in range(table.topLevelItemCount())]
    shown = [group.child(n).text(1) for group in groups for n in range(group.childCount())]
    actions = window.studio.actions()
    wanted = [one.shortcut().toString() for one in actions if not one.shortcut().isEmpty()]
    assert sorted(shown) == sorted(wanted)
    assert len(set(shown)) == len(shown), "two actions have the same key"
