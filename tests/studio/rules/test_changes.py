"""What was changed in the rules since they were saved, rule by rule, in the editor."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem

from hie_runtime.rules.model import Rule, RuleDefinition, RuleSet, SendAction, When
from hie_studio.document.document import Document
from hie_studio.editors.rules import RuleEditor, rule_edits
from hie_studio.editors.rules.changes import rule_changes
from studio.person import ALT, click, click_tab, over, press, scroll_to

Key = Qt.Key
SAMPLE = Path(__file__).parents[3] / "samples" / "acute-adt"


def told(line: QTreeWidgetItem) -> list[str]:
    return [line.text(0), *(line.child(n).text(0) for n in range(line.childCount()))]


def test_the_changes_since_the_files_were_saved_are_told_as_sentences_and_lead_to_their_rule(
    qtbot, qapp, tmp_path
):
    folder = tmp_path / "acute"
    shutil.copytree(SAMPLE, folder)
    document = Document()
    document.open(folder)
    name = next(one for one, found in document.rules.items() if len(rule_edits.rules_of(found)) > 2)
    editor = RuleEditor(document, name)
    qtbot.addWidget(editor)
    editor.resize(1200, 900)
    editor.show()
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    tree = editor.views.changes.tree
    click_tab(editor.views, 2)
    assert editor.views.changes.empty.heading.text() == "No changes"
    click_tab(editor.views, 0)
    first, second = (editor.list.item(row).text() for row in (0, 1))
    editor.list.setCurrentRow(0)
    editor.list.setFocus()
    press(Key.Key_Space)
    press(Key.Key_Down, ALT)
    scroll_to(editor.detail.types)
    click(editor.detail.types)
    over("ADT_A99")
    click_tab(editor.views, 2)
    lines = [told(tree.topLevelItem(n)) for n in range(tree.topLevelItemCount())]
    changed = next(one for one in lines if one[0] == f"≠  {first} was changed")
    assert changed[1].startswith("Before: ") and "ADT_A99" not in changed[1]
    assert changed[2].startswith("Now: ") and "ADT_A99" in changed[2]
    assert changed[3] == "Switched off"
    editor.list.setCurrentRow(2)
    item = next(
        tree.topLevelItem(n)
        for n in range(tree.topLevelItemCount())
        if tree.topLevelItem(n).text(0) == f"≠  {first} was changed"
    )
    click(tree.viewport(), tree.visualItemRect(item).center())
    assert editor.list.currentRow() == 1 and editor.detail.rule.name == first and second != first
    document.save()
    qtbot.waitUntil(editor.views.changes.empty.isVisible)
    assert editor.views.changes.empty.heading.text() == "No changes"


def test_added_deleted_and_moved_rules_and_dates_of_a_rule_set_are_told():
    def rule(name: str, target: str) -> Rule:
        return Rule(name=name, when=[When(actions=[SendAction(targets=[target])])])

    before = RuleDefinition(
        name="r", rule_sets=[RuleSet(rules=[rule("a", "x"), rule("b", "y"), rule("c", "z")])]
    )
    after = RuleDefinition(
        name="r",
        rule_sets=[
            RuleSet(
                rules=[rule("c", "z"), rule("b", "y"), rule("d", "w")], effective_end="2027-01-01T00:00:00"
            )
        ],
    )
    found = {(one.how.value, one.name): one for one in rule_changes(before, after)}
    assert found["removed", "a"].was == "Every message → x" and found["removed", "a"].row == -1
    assert found["added", "d"].now == "Every message → w" and found["added", "d"].row == 2
    assert any(one.places for one in found.values())
    assert any(one.detail.path[-1] == "effective_end" for one in found.values())
    assert [one.how.value for one in rule_changes(None, after)] == ["added"] * 3
