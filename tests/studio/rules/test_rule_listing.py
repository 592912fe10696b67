"""Tools > Business rules: every rule of the workspace, in the real window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from hie_studio.editors.definition_list import DefinitionList
from hie_studio.editors.name_dialog import NameDialog
from studio.person import ALT, CTRL, click, named, press, scroll_to, write
from studio.windows import bring_to_front

Key = Qt.Key
RULES = "Acute.ADT.Rules"


def test_rules_are_listed_with_their_routers_opened_and_made_without_one(qtbot, window, workspace):
    window.activateWindow()
    press(Key.Key_B, CTRL | ALT)
    listed = window.findChild(DefinitionList)
    bring_to_front(listed)
    lines = [listed.list.topLevelItem(row) for row in range(listed.list.topLevelItemCount())]
    used = {line.text(0): (line.text(1), line.text(2)) for line in lines}
    assert used[RULES][0] == "ADT.Router" and used[RULES][1] == "6"
    press(Key.Key_Return)
    assert lines[0].text(0) in window.rules.open
    bring_to_front(listed)
    click(named(listed, QPushButton, "New…"))
    qtbot.waitUntil(
        lambda: isinstance(QApplication.activeModalWidget() or QApplication.activeWindow(), NameDialog)
    )
    write("Acute.Later")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: "Acute.Later" in window.rules.open)
    assert "Acute.Later" in window.document.rules
    window.document.undo()
    assert "Acute.Later" not in window.document.rules


def test_a_transform_named_in_a_rule_is_made_from_there(qtbot, window, workspace):
    editor = window.studio.edit("rule", RULES)
    bring_to_front(editor)
    editor.list.setCurrentRow(1)
    send = editor.detail.blocks[0].actions_editor.editors[0]
    scroll_to(send.transforms.add)
    click(send.transforms.add)
    write("Acute.Later")
    press(Key.Key_Return)
    send.transforms.list.setCurrentRow(len(send.transforms.names) - 1)
    scroll_to(send.open_button)
    assert send.open_button.text() == "Make transform"
    click(send.open_button)
    assert "Acute.Later" in window.document.transforms
    assert "Acute.Later" in window.editors.of("transform")
    assert send.open_button.text() == "Open transform"
