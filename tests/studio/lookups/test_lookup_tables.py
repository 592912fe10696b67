"""Lookup tables opened, typed, pasted, imported and exported in the real window, by mouse and keyboard."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from hie_runtime.config.workspace import load_workspace
from hie_runtime.importers.iris.importer import IRISConfigImporter
from hie_runtime.rules.model import Rule, RuleDefinition, RuleSet, When
from hie_runtime.transforms.model import AssignStep, TransformDefinition
from hie_studio.document.commands import SetRule
from hie_studio.document.definitions import Part, SetDefinition
from hie_studio.editors.definition_list import DefinitionList
from hie_studio.editors.lookups.editor import LookupEditor
from hie_studio.editors.lookups.model import Column
from hie_studio.editors.lookups.rows import Mark, read_rows
from hie_studio.editors.name_dialog import NameDialog
from hie_studio.editors.table_links import TableLinks
from hie_studio.main_window import MainWindow
from tests.studio.person import (
    ALT,
    CTRL,
    SHIFT,
    click,
    click_row,
    double_click,
    drop_file,
    named,
    paste,
    press,
    type_path,
    write,
)
from tests.studio.windows import bring_to_front, in_front

KEY = Qt.Key


def opened(window: MainWindow, name: str) -> LookupEditor:
    editor = window.studio.edit("lookup", name)
    assert isinstance(editor, LookupEditor)
    bring_to_front(editor)
    return editor


def answered(action: QAction, file: Path, qtbot) -> None:
    """The file dialog that an action of a menu opens, answered."""
    action.trigger()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    type_path(file)(QApplication.activeModalWidget())
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def click_cell(editor: LookupEditor, row: int, column: Column) -> None:
    index = editor.model.index(row, column)
    editor.view.scrollTo(index)
    click_row(editor.view, index)


def test_a_table_is_found_in_its_list_typed_into_row_by_row_and_every_edit_taken_back(
    window: MainWindow, workspace: Path
) -> None:
    before = window.document.state
    press(KEY.Key_U, CTRL | ALT)
    in_front(DefinitionList)
    press(KEY.Key_Return)  # the first one: WardCodes
    editor = window.editors.open["lookup", "WardCodes"].findChild(LookupEditor)
    assert editor is not None
    click(editor.add_button)
    write("hdu1")
    press(KEY.Key_Tab)
    write("ra901-c-09")
    press(KEY.Key_Return)
    write("hdu2")  # the new line below is where one is now
    press(KEY.Key_Return)
    write("x")
    press(KEY.Key_Return)
    table = window.document.lookups["WardCodes"]
    assert list(table.items())[-2:] == [("hdu1", "ra901-c-09"), ("hdu2", "x")]
    assert window.document.undo_stack.undoText() == "Set “hdu2” of WardCodes"
    # a key that is there is refused where it was typed, and told
    write("A1")
    press(KEY.Key_Return)
    assert window.document.lookups["WardCodes"] == table
    assert (
        "in row 1" in editor.told.text() and editor.model.index(editor.model.rowCount() - 1, 0).data() == "A1"
    )
    press(KEY.Key_Escape)
    assert not editor.model.refusal
    # a key is changed where it stands
    double_click(editor.view.viewport(), editor.view.visualRect(editor.model.index(1, 0)).center())
    press(KEY.Key_A, CTRL)
    write("a1")
    press(KEY.Key_Return)
    assert list(window.document.lookups["WardCodes"])[1] == "a1"
    assert editor.model.marks["a1"] == (Mark.ALIKE, "A1")
    click(editor.marked)
    assert editor.model.rows == ["A1", "a1"]
    click(editor.marked)
    for _ in range(5):
        press(KEY.Key_Z, CTRL)
    assert window.document.state == before


def test_rows_of_a_spreadsheet_are_pasted_copied_duplicated_and_removed_each_as_one_step(
    window: MainWindow, workspace: Path
) -> None:
    editor = opened(window, "WardCodes")
    before = dict(window.document.lookups["WardCodes"])
    editor.view.setFocus()
    paste('S1\tRA901-S-01\r\nA1\tnew\r\n"two\nlines"\tx\r\nS1\tlast\r\nalone\r\n')
    assert window.document.lookups["WardCodes"] == {**before, "A1": "new", "S1": "last", "two\nlines": "x"}
    assert editor.view.chosen() == ["A1", "S1", "two\nlines"]
    assert "2 rows added, 1 with a new value" in editor.told.text()
    assert "S1" in editor.told.text() and "line 6: 1 columns" in editor.told.text()
    press(KEY.Key_Z, CTRL)
    assert window.document.lookups["WardCodes"] == before
    # one column fills values down
    click_cell(editor, 2, Column.VALUE)
    paste("v1\nv2\n")
    assert list(window.document.lookups["WardCodes"].values())[2:4] == ["v1", "v2"]
    press(KEY.Key_Z, CTRL)
    # two rows to the clipboard, one of them again below itself, and away
    click_cell(editor, 0, Column.KEY)
    press(KEY.Key_Down, SHIFT)
    press(KEY.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "A1\tRA901-W-A1\nB2\tRA901-W-B2\n"
    click_cell(editor, 0, Column.KEY)
    press(KEY.Key_D, CTRL)
    press(KEY.Key_A, CTRL)
    write("a9")
    press(KEY.Key_Return)
    assert list(window.document.lookups["WardCodes"])[:3] == ["A1", "a9", "B2"]
    click_cell(editor, 1, Column.KEY)
    press(KEY.Key_Delete)
    assert window.document.lookups["WardCodes"] == before
    assert window.document.undo_stack.undoText() == "Remove “a9” from WardCodes"


def test_a_table_goes_out_as_csv_and_iris_export_and_comes_back_the_same(
    window: MainWindow, workspace: Path, tmp_path: Path, qtbot
) -> None:
    editor = opened(window, "WardNames")
    table = {**window.document.lookups["WardNames"], "": "none", 'q"u': "a,b\nc", "ü": " blanks "}
    window.document.apply(SetDefinition(Part.LOOKUPS, "WardNames", table))
    for name, number in (("out.csv", 0), ("out.xml", 1)):
        file = tmp_path / name
        action = editor.export_button.menu().actions()[number]
        answered(action, file, qtbot)
        qtbot.waitUntil(file.is_file)
        window.document.apply(SetDefinition(Part.LOOKUPS, "WardNames", {"gone": "x"}))
        answered(editor.import_button.menu().actions()[1], file, qtbot)
        assert window.document.lookups["WardNames"] == table, name
    found = IRISConfigImporter().import_files([tmp_path / "out.xml"])
    assert found.chosen.lookups["WardNames"] == table
    # files let go over the list: tables called like the files, as one step, saved with the workspace
    dropped = tmp_path / "Consultants.csv"
    dropped.write_text("key;value\nC1;Byrne\nC2;Novak\n", encoding="utf-8-sig")
    bring_to_front(window)
    press(KEY.Key_U, CTRL | ALT)
    listed = in_front(DefinitionList)
    drop_file(listed, dropped)
    assert window.document.lookups["Consultants"] == {"C1": "Byrne", "C2": "Novak"}
    assert window.document.undo_stack.undoText() == "Import Consultants"
    assert ("lookup", "Consultants") in window.editors.open
    assert window.files.save()
    assert load_workspace(workspace).lookups["Consultants"] == {"C1": "Byrne", "C2": "Novak"}


def test_fifty_thousand_rows_filter_sort_and_change_at_once(window: MainWindow, workspace: Path) -> None:
    big = {f"K{number:05}": f"v{number % 977}" for number in range(50_000)}
    window.document.apply(SetDefinition(Part.LOOKUPS, "Big", big))
    editor = opened(window, "Big")
    slowest = 0.0

    def timed(act: object, *given: object) -> None:
        nonlocal slowest
        start = time.process_time()
        assert callable(act)
        act(*given)
        QApplication.processEvents()
        slowest = max(slowest, time.process_time() - start)

    editor.view.setFocus()
    press(KEY.Key_F, CTRL)
    for letter in "v976":
        timed(write, letter)
    assert editor.count.text() == "51 of 50000 rows"
    click(editor.view.horizontalHeader().viewport(), QPoint(40, 12))
    click(editor.view.horizontalHeader().viewport(), QPoint(40, 12))
    assert editor.model.rows[0] == max(editor.model.rows)
    key = editor.model.rows[0]
    click_cell(editor, 0, Column.VALUE)
    write("7")
    timed(press, KEY.Key_Return)
    assert window.document.lookups["Big"][key] == "7"
    timed(press, KEY.Key_Z, CTRL)
    assert window.document.lookups["Big"] == big
    editor.search.clear()
    timed(editor.delete)
    assert slowest < 0.5, f"{slowest:.2f} s of the processor"


def test_a_new_table_is_made_from_the_list_and_one_removed_elsewhere_says_so(
    window: MainWindow, workspace: Path
) -> None:
    press(KEY.Key_U, CTRL | ALT)
    listed = in_front(DefinitionList)
    click(named(listed, QPushButton, "New…"))
    in_front(NameDialog)
    write("WardNames")
    ok = named(QApplication.activeModalWidget(), QPushButton, "Make it")
    assert not ok.isEnabled()
    write("2")
    press(KEY.Key_Return)
    QApplication.processEvents()
    assert window.document.lookups["WardNames2"] == {}
    editor = window.editors.open["lookup", "WardNames2"].findChild(LookupEditor)
    assert editor is not None
    window.document.undo()
    assert not editor.view.isVisible() and "WardNames2" in editor.gone.heading.text()
    window.document.redo()
    assert editor.view.isVisible()


def test_the_first_line_says_what_parts_the_columns() -> None:
    assert read_rows("a;b,c\nd;e\n").rows == (("a", "b,c"), ("d", "e"))
    assert read_rows("key\tvalue\n\na\tb;c\n").rows == (("a", "b;c"),)
    assert read_rows('a,"b, c"\n').rows == (("a", "b, c"),)
    assert read_rows("a\tb\tc\n").wrong == ("line 1: 3 columns found, key and value expected",)


def test_rules_and_steps_that_look_up_lead_to_their_table(window: MainWindow, workspace: Path) -> None:
    value = '..Lookup("WardType",source.{PV1:3.1})'
    steps = [
        AssignStep(property="target.{PV1:2}", value=value),
        AssignStep(property="target.{PID:8}", value='"F"'),
    ]
    window.document.apply(SetDefinition(Part.TRANSFORMS, "T", TransformDefinition(name="T", steps=steps)))
    mapper = window.studio.edit("transform", "T")
    bring_to_front(mapper)
    mapper.list.choose("steps[1]")
    QApplication.processEvents()
    assert not mapper.form.findChild(TableLinks).isVisible()
    mapper.list.choose("steps[0]")
    QApplication.processEvents()
    links = mapper.form.findChild(TableLinks)
    assert links.isVisible() and links.text().endswith(">WardType</a>")
    links.setFocus()
    press(KEY.Key_Tab)
    press(KEY.Key_Return)
    assert ("lookup", "WardType") in window.editors.open
    when = When(condition='Exists("WardNames",HL7.{PV1:3.1}) && Lookup("WardCodes","A")="B"')
    made = RuleDefinition(name="R", rule_sets=[RuleSet(rules=[Rule(name="one", when=[when])])])
    window.document.apply(SetRule(made))
    editor = window.studio.edit("rule", "R")
    bring_to_front(editor)
    editor.list.setCurrentRow(0)
    QApplication.processEvents()
    assert "WardNames" in editor.tables.text() and "WardCodes" in editor.tables.text()
    editor.tables.linkActivated.emit("WardNames")
    assert ("lookup", "WardNames") in window.editors.open
