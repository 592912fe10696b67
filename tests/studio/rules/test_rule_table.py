"""The rules as a table: what a line tells, and what is typed into its cells."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt

from hie_runtime.rules.model import (
    Constraints,
    DeleteAction,
    ReturnAction,
    Rule,
    RuleSet,
    SendAction,
    When,
)
from hie_studio.document.commands import SetRule
from hie_studio.editors.rules import RuleEditor, rule_edits
from hie_studio.editors.rules.rule_table import RuleTable
from hie_studio.editors.rules.table_lines import Column
from studio.person import click_row, click_tab, double_click, over, press, write
from studio.rules.conftest import NAME

Key = Qt.Key
RULES = [
    Rule(
        name="Wards",
        constraints=Constraints(source=["from.PAS.ADT"], doc_name=["ADT_A01"]),
        when=[
            When(condition='PV1:2 = "I"', actions=[SendAction(targets=["to.EPR.ADT"]), ReturnAction()]),
            When(condition='PV1:2 = "T"', actions=[DeleteAction()]),
        ],
        otherwise=[SendAction(targets=["to.Lab.ADT"], transforms=["Acute.Wards"])],
    ),
    Rule(name="All", when=[When(condition="1", actions=[SendAction(targets=["to.Archive.Files"])])]),
]


@pytest.fixture
def table(editor: RuleEditor, document) -> RuleTable:
    document.apply(SetRule(document.rules[NAME].model_copy(update={"rule_sets": [RuleSet(rules=RULES)]})))
    click_tab(editor.views, 1)
    return editor.views.table


def told(table: RuleTable) -> list[list[str]]:
    columns = [column for column in Column if not table.isColumnHidden(column)]
    return [
        [table.rules.data(table.rules.index(row, column)) for column in columns]
        for row in range(table.rules.rowCount())
    ]


def cell(table: RuleTable, row: int, column: Column) -> QModelIndex:
    return table.rules.index(row, column)


def at(table: RuleTable, row: int, column: Column):
    return table.viewport(), table.visualRect(cell(table, row, column)).center()


def rules(document) -> list[Rule]:
    return rule_edits.rules_of(document.rules[NAME])


def test_each_branch_is_a_line(table, editor):
    assert told(table) == [
        ["1", "Wards", "from.PAS.ADT", "ADT_A01", "PV1:2 is “I”", "to.EPR.ADT", "", "stops"],
        ["", "else when", "", "", "PV1:2 is “T”", "drop the message", "", ""],
        ["", "otherwise", "", "", "", "to.Lab.ADT", "Acute.Wards", ""],
        ["2", "All", "any", "any", "always", "to.Archive.Files", "", ""],
    ]
    assert not editor.detail.isVisible(), "the table has the whole width"


def test_cells_are_typed_into_and_each_is_one_step_to_undo(table, document):
    double_click(*at(table, 0, Column.NAME))
    over("Wards of the house")
    assert rules(document)[0].name == "Wards of the house"
    double_click(*at(table, 1, Column.CONDITION))
    over('PV1:2 in ("T", "X")')
    assert rules(document)[0].when[1].condition == 'PV1:2 in ("T", "X")'
    double_click(*at(table, 2, Column.SENDS))
    over("to.Lab.ADT, to.Radiology.RIS")
    assert rules(document)[0].otherwise[0].targets == ["to.Lab.ADT", "to.Radiology.RIS"]
    click_row(table, cell(table, 3, Column.NAME))
    table.setCurrentIndex(cell(table, 3, Column.TYPES))
    press(Key.Key_Return)
    over("ORU_R01, ORM_O01")
    assert rules(document)[1].constraints.doc_name == ["ORU_R01", "ORM_O01"]
    for _ in range(4):
        document.undo()
    assert rules(document) == RULES and told(table)[0][1] == "Wards"


def test_what_is_no_condition_is_refused_with_the_reason_and_the_cell_keeps_its_own(table, editor, document):
    double_click(*at(table, 0, Column.CONDITION))
    over("PV1:2 = (")
    assert editor.problem.isVisible() and editor.problem.text()
    assert rules(document) == RULES
    double_click(*at(table, 0, Column.CONDITION))
    over('PV1:2 = "E"')
    assert not editor.problem.isVisible()


def test_space_switches_a_rule_and_enter_shows_it_in_full(table, editor, document):
    click_row(table, cell(table, 3, Column.NAME))
    table.setCurrentIndex(cell(table, 3, Column.NUMBER))
    press(Key.Key_Space)
    assert rules(document)[1].disabled
    press(Key.Key_Return)
    assert editor.views.currentWidget() is editor.list and editor.list.currentRow() == 1
    assert editor.detail.isVisible() and editor.detail.rule.name == "All"


def test_the_rule_chosen_in_the_table_is_the_one_the_buttons_act_on(table, editor, document):
    click_row(table, cell(table, 3, Column.STOP))
    editor.up_button.click()
    assert [rule.name for rule in rules(document)] == ["All", "Wards"]
    assert table.rules.lines[table.currentIndex().row()].rule.name == "All"
    table.setCurrentIndex(cell(table, 0, Column.NAME))
    write("Every message")
    press(Key.Key_Return)
    assert rules(document)[0].name == "Every message"
