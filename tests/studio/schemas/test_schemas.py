"""A site's own HL7 schema made and changed in the real window, read back by the runtime."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import isValid

from hie_runtime.config.hl7_schemas import category_problems
from hie_runtime.config.workspace import load_workspace
from hie_runtime.messages.hl7 import schema
from hie_runtime.messages.hl7.schema_grammar import Part as SchemaPart
from hie_runtime.messages.hl7.schema_grammar import abstract, parse_definition
from hie_runtime.messages.hl7.schema_model import SchemaCategory
from hie_runtime.messages.hl7.structure import structure_of
from hie_runtime.transforms.model import TransformDefinition
from hie_studio.document.definitions import Part, SetDefinition
from hie_studio.document.document import Document
from hie_studio.editors.definition_list import DefinitionList
from hie_studio.editors.name_dialog import NameDialog
from hie_studio.editors.schemas import parts, places
from hie_studio.editors.schemas.editor import SchemaEditor
from hie_studio.main_window import MainWindow
from hie_studio.panels.search.feature import Search
from tests.studio.person import ALT, CTRL, click, click_row, named, over, press, write
from tests.studio.windows import bring_to_front, in_front

KEY = Qt.Key


def opened(window: MainWindow, category: SchemaCategory) -> SchemaEditor:
    window.document.apply(SetDefinition(Part.SCHEMAS, category.name, category))
    editor = window.studio.edit("schema", category.name)
    assert isinstance(editor, SchemaEditor)
    bring_to_front(editor)
    return editor


def add(editor: SchemaEditor, letter: KEY, name: str = "") -> None:
    """Insert in the tree, the letter of the menu, and the name that is asked for."""
    bring_to_front(editor)
    editor.tree.setFocus()
    press(KEY.Key_Insert)
    press(letter)
    QApplication.processEvents()
    if name:
        in_front(NameDialog)
        write(name)
        press(KEY.Key_Return)
        if (
            editor.commands.dialog is None
            or not isValid(editor.commands.dialog)
            or not editor.commands.dialog.isVisible()
        ):
            bring_to_front(editor)
    QApplication.processEvents()


def field(editor: SchemaEditor, key: str, text: str) -> None:
    editor.form.fields[key].setFocus()
    over(text)
    QApplication.processEvents()


def tick(editor: SchemaEditor, key: str) -> None:
    box = editor.form.fields[key]
    click(box, QPoint(8, box.height() // 2))


def choose(editor: SchemaEditor, *place: object) -> None:
    assert editor.tree.choose(place), place
    QApplication.processEvents()


def category(document: Document) -> SchemaCategory:
    return document.schemas["StAidan"]


def test_a_z_segment_with_fields_and_a_code_table_is_made_saved_and_known_to_paths(
    window: MainWindow, workspace: Path
) -> None:
    document, before = window.document, window.document.state
    press(KEY.Key_Z, CTRL | ALT)
    click(named(in_front(DefinitionList), QPushButton, "New…"))
    in_front(NameDialog)
    write("StAidan")
    press(KEY.Key_Return)
    QApplication.processEvents()
    editor = window.editors.open["schema", "StAidan"].findChild(SchemaEditor)
    assert editor is not None and category(document).base == "2.4"
    bring_to_front(editor)
    add(editor, KEY.Key_Z, "Z1")  # a name that is none: the dialog stays
    dialog = editor.commands.dialog
    assert dialog is not None and not dialog.ok.isEnabled() and "ZPI" in dialog.problem.text()
    over("ZWD")
    bring_to_front(editor)
    add(editor, KEY.Key_F)
    field(editor, "description", "Bed manager")
    field(editor, "type", "base:XCN")
    tick(editor, "repeats")
    field(editor, "length", "sixty")
    assert "no length" in editor.form.problem.text()
    field(editor, "length", "60")
    field(editor, "required", "R")
    add(editor, KEY.Key_C, "Z001")
    add(editor, KEY.Key_F, "A")
    over("Acute")
    QApplication.processEvents()
    choose(editor, "segments", "ZWD", 1)
    field(editor, "table", "Z001")
    made = category(document)
    one = made.segments["ZWD"].fields[1]
    assert (one.description, one.type, one.repeats, one.length, one.is_required, one.table) == (
        "Bed manager", "base:XCN", True, 60, True, "Z001")  # fmt: skip
    assert made.code_tables["Z001"].values == {"A": "Acute"}
    # paths know it before it is saved, and the runtime reads it after
    assert [e.wording for e in schema.fields("StAidan", "ZWD")] == ["Bed manager"]
    assert not list(category_problems(made, document.schemas))
    assert window.files.save()
    assert load_workspace(workspace).schemas["StAidan"] == made
    choose(editor, "segments", "ZWD")
    field(editor, "name", "ZBM")
    assert list(category(document).segments) == ["ZBM"]
    press(KEY.Key_Delete)
    editor.tree.setFocus()
    press(KEY.Key_Delete)
    assert not category(document).segments
    while document.undo_stack.canUndo():
        press(KEY.Key_Z, CTRL)
    assert document.state == before and not editor.tree.isVisible()


def test_a_structure_of_the_base_is_taken_over_and_gets_segments_groups_and_choices(
    window: MainWindow, workspace: Path
) -> None:
    editor = opened(window, SchemaCategory(name="StAidan", base="2.4"))
    add(editor, KEY.Key_M, "MDM_T01")
    document = window.document
    start = category(document).structures["MDM_T01"].definition
    assert start == "base:MSH base:EVN base:PID base:PV1 base:TXA"
    add(editor, KEY.Key_Z, "ZWD")
    choose(editor, "structures", "MDM_T01", (3,))
    add(editor, KEY.Key_S)
    field(editor, "segment", "ZWD")
    tick(editor, "repeats")
    assert (
        category(document).structures["MDM_T01"].definition
        == "base:MSH base:EVN base:PID base:PV1 [{ZWD}] base:TXA"
    )
    editor.tree.setFocus()
    press(KEY.Key_Up, ALT)
    assert category(document).structures["MDM_T01"].definition.endswith("base:PID [{ZWD}] base:PV1 base:TXA")
    # two side by side become a group, and one required
    press(KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QApplication.processEvents()
    click(editor.group_button)
    assert (
        category(document).structures["MDM_T01"].definition.endswith("base:PID [{[{ZWD}] base:PV1}] base:TXA")
    )
    QApplication.processEvents()
    tick(editor, "optional")
    assert (
        category(document).structures["MDM_T01"].definition.endswith("base:PID {[{ZWD}] base:PV1} base:TXA")
    )
    tree = structure_of("StAidan:MDM_T01")
    assert tree is not None and [node.name for node in tree.children][3] == "ZWDgrp"
    choose(editor, "structures", "MDM_T01", (3,))
    click(editor.dissolve_button)
    assert category(document).structures["MDM_T01"].definition.endswith("base:PID [{ZWD}] base:PV1 base:TXA")
    # by its text: wrong is told with the place, and kept out
    choose(editor, "structures", "MDM_T01")
    field(editor, "definition", "MSH [PID")
    assert "at 9 of the structure" in editor.form.problem.text()
    field(editor, "definition", "MSH <OBR|RQD> [{NTE}]")
    assert [one.choice for one in places.parts_of(category(document), "MDM_T01")] == [False, True, False]
    # a segment renamed is renamed in structures; a message type without its structure is marked by the runtime's check
    add(editor, KEY.Key_T, "ADT_A31")
    field(editor, "structure", "ADT_Z99")
    assert editor.told.text() == "1 problem" and "ADT_Z99" in editor.form.problem.text()


def test_who_uses_a_schema_is_shown_and_search_leads_to_its_field(
    window: MainWindow, workspace: Path
) -> None:
    made = SchemaCategory.model_validate(
        {
            "name": "StAidan",
            "base": "2.4",
            "segments": {"ZWD": {"fields": {"1": {}, "2": {"description": "Bed quux"}}}},
        }
    )
    editor = opened(window, made)
    window.document.apply(
        SetDefinition(Part.TRANSFORMS, "T", TransformDefinition(name="T", source_doc_type="StAidan:ADT_A01"))
    )
    (search,) = (one for one in window.studio.features if isinstance(one, Search))
    click(editor.uses_button)
    assert [(one.spot.kind, one.spot.name) for one in search.panel.model.rows] == [("transform", "T")]
    search.ask()
    in_front(MainWindow)
    write("quux")
    press(KEY.Key_Return)
    assert editor.tree.place == ("segments", "ZWD", 2)
    click_row(editor.tree, editor.tree.currentIndex())


@pytest.mark.parametrize(
    "text", ["MSH PID [{ORC [{OBX}]}] <OBR|RQD|{NTE ZWD}>", "base:MSH [PD1] {PV1 [{NTE}]} Zxx"]
)
def test_every_part_of_a_structure_can_be_moved_and_removed_and_what_is_left_is_read(text: str) -> None:
    whole = parse_definition(text)

    def paths(inside: tuple[SchemaPart, ...], above: tuple[int, ...]) -> list[tuple[int, ...]]:
        return [
            path
            for number, part in enumerate(inside)
            for path in ((*above, number), *paths(part.parts, (*above, number)))
        ]

    for path in paths(whole, ()):
        for by in (-1, 1):
            shifted = parts.moved(whole, path, by)
            if shifted != whole:
                assert parts.moved(shifted, (*path[:-1], path[-1] + by), -by) == whole
        left = parts.definition(parts.changed(whole, path, lambda _: ()))
        assert abstract(parse_definition(left)) == left
        longer = parts.inserted(whole, path, SchemaPart("ZZZ"))
        assert parts.definition(longer).count("ZZZ") == 1
